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
from app.store.detail import read_detail, write_detail

words = st.text(st.characters(exclude_categories=["Cs"]), max_size=5)
names = st.none() | words
share = st.floats(0, 1)
place = (st.sampled_from(["title", "summary", "content"]), st.integers(0, 99), st.integers(0, 99), words)
spans = st.lists(st.builds(Span, *place), max_size=2).map(tuple)
cues = st.lists(st.builds(Cue, words, *place), max_size=2).map(tuple)
evidence = st.builds(Evidence, *place, words, st.booleans(), names, names)
sectors = st.builds(Tag, st.sampled_from(SECTOR_IDS), share, st.lists(evidence, max_size=2).map(tuple))
tagged_texts = st.builds(
    Tagged,
    id=st.just("7"),
    lang=st.sampled_from(["en", "ja", "zh"]),
    taxonomy=st.just("2026.1"),
    sectors=st.lists(sectors, max_size=2).map(tuple),
    policies=st.lists(st.builds(PolicyMention, words, spans), max_size=2).map(tuple),
    places=st.lists(st.builds(Place, words, words, spans), max_size=2).map(tuple),
    signals=st.lists(st.builds(Signal, words, share, spans, st.none() | st.dates()), max_size=2).map(tuple),
    provenance=st.builds(
        Provenance,
        st.sampled_from(Role),
        st.none() | st.sampled_from("ABCDEF"),
        share,
        st.none() | st.builds(Republication, names, names, cues),
        cues,
        cues,
    ),
)


@given(tagged=tagged_texts)
def test_everything_the_tagger_says_comes_back(tagged: Tagged) -> None:
    assert read_detail(write_detail(tagged), "2026.1+abc", 7) == tagged


def test_a_row_from_before_a_field_was_added_is_read() -> None:
    tag = Tag("innovation", 0.5, (Evidence("title", 0, 4, "quay", "a-term"),))
    tagged = Tagged("7", "en", "2026.1", (tag,), (), (), (), Provenance(role=Role.NEWS))
    shape = json.loads(write_detail(tagged))
    shape[1][0][2][0] = shape[1][0][2][0][:5]
    assert read_detail(json.dumps(shape), "2026.1", 7) == tagged


def test_a_day_is_kept_as_a_day() -> None:
    signal = Signal("plan", 0.5, (), date(2028, 2, 29))
    tagged = Tagged("7", "en", "2026.1", (), (), (), (signal,), Provenance())
    assert read_detail(write_detail(tagged), "2026.1", 7).signals == (signal,)
