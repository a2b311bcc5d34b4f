from __future__ import annotations

import json
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from app.domain.evidence import (
    Cue,
    Evidence,
    Place,
    PolicyMention,
    Provenance,
    Republication,
    Signal,
    Span,
    Tag,
    Tagged,
)
from app.domain.sectors import SECTOR_IDS
from app.domain.sources import Role
from app.domain.wire import tagged_from_json, tagged_to_json

texts = st.text(max_size=12)
fields = st.sampled_from(["title", "summary", "content"])
spans = st.builds(Span, fields, st.integers(0, 99), st.integers(0, 99), texts)
some_spans = st.lists(spans, min_size=1, max_size=3).map(tuple)
cues = st.lists(st.builds(Cue, texts, fields, st.integers(0, 9), st.integers(0, 9), texts), max_size=2)
evidence = st.builds(
    Evidence,
    fields,
    st.integers(0, 99),
    st.integers(0, 99),
    texts,
    texts,
    st.booleans(),
    st.none() | texts,
    st.none() | texts,
)
tagged_texts = st.builds(
    Tagged,
    id=texts,
    lang=st.sampled_from(["en", "ja", "zh"]),
    taxonomy=texts,
    sectors=st.lists(
        st.builds(
            Tag,
            st.sampled_from(SECTOR_IDS),
            st.floats(0, 1),
            st.lists(evidence, min_size=1, max_size=2).map(tuple),
        ),
        max_size=2,
    ).map(tuple),
    policies=st.lists(st.builds(PolicyMention, texts, some_spans), max_size=2).map(tuple),
    places=st.lists(st.builds(Place, texts, texts, some_spans), max_size=2).map(tuple),
    signals=st.lists(
        st.builds(
            Signal,
            texts,
            st.floats(0, 1),
            some_spans,
            st.none() | st.dates(date(1990, 1, 1), date(2099, 1, 1)),
        ),
        max_size=2,
    ).map(tuple),
    provenance=st.builds(
        Provenance,
        st.sampled_from(Role),
        st.none() | st.sampled_from("ABCDEF"),
        st.floats(0, 1),
        st.none() | st.builds(Republication, st.none() | texts, st.none() | texts, cues.map(tuple)),
        cues.map(tuple),
        cues.map(tuple),
    ),
)


@given(tagged_texts)
def test_a_tagged_text_survives_the_way_through_json(tagged: Tagged) -> None:
    assert tagged_from_json(json.loads(json.dumps(tagged_to_json(tagged)))) == tagged


def test_the_json_of_a_tagged_text_has_the_promised_keys() -> None:
    piece = Evidence("title", 4, 10, "老旧小区改造", "old-estate-renovation", policy="cn-x")
    shape = tagged_to_json(
        Tagged("7", "zh", "2026.1", (Tag("urban-planning", 0.93, (piece,)),), (), (), (), Provenance())
    )
    assert list(shape) == ["id", "lang", "taxonomy", "sectors", "policies", "places", "signals", "provenance"]
    assert shape["sectors"][0]["evidence"][0] == {
        "field": "title",
        "start": 4,
        "end": 10,
        "text": "老旧小区改造",
        "term": "old-estate-renovation",
        "hedged": False,
        "policy": "cn-x",
        "clause": None,
    }
    assert list(shape["provenance"]) == [
        "role",
        "reliability",
        "hedge_share",
        "republished",
        "reasons",
        "hedges",
    ]
