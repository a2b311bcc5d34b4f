from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from tagging_samples import draft, small_tagger

from app.domain.evidence import Cue, Provenance, Republication
from app.domain.wire import tagged_from_json, tagged_to_json
from app.tagging.invariants import evidence_problems

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.domain.evidence import Draft, Tagged

CONTENT = "上海城市更新可能加快。\n来源：新华社\n《关于推进城市更新的意见》"


@pytest.fixture(scope="module")
def text() -> Draft:
    return draft("上海启动老旧小区改造三年行动", CONTENT, source="Harbour Daily", published="2025-01-01")


@pytest.fixture(scope="module")
def tagged(text: Draft, tmp_path_factory: pytest.TempPathFactory) -> Tagged:
    return small_tagger(tmp_path_factory.mktemp("library")).tag(text)


def test_what_the_tagger_says_holds(text: Draft, tagged: Tagged) -> None:
    assert tagged.policies
    assert tagged.signals
    assert tagged.provenance.hedges
    assert evidence_problems(text, tagged) == ()


def _shifted(piece: Any, by: int) -> Any:  # noqa: ANN401 - any record with offsets
    return replace(piece, start=piece.start + by, end=piece.end + by)


def _moves(tagged: Tagged, by: int) -> Iterator[Tagged]:
    """Give copies of a tagged text, each with one piece of evidence moved."""
    data = tagged_to_json(tagged)
    provenance = data["provenance"]
    groups = [tag["evidence"] for kind in ("sectors", "policies", "places", "signals") for tag in data[kind]]
    for pieces in (
        *groups,
        provenance["reasons"],
        provenance["hedges"],
        provenance["republished"]["reasons"],
    ):
        for piece in pieces:
            piece["start"], piece["end"] = piece["start"] + by, piece["end"] + by
            yield tagged_from_json(data)
            piece["start"], piece["end"] = piece["start"] - by, piece["end"] - by


@pytest.mark.parametrize("by", [-1, 1])
def test_each_piece_that_slips_by_one_is_noticed(text: Draft, tagged: Tagged, by: int) -> None:
    moved = list(_moves(tagged, by))
    assert len(moved) > 8
    assert all(evidence_problems(text, each) for each in moved)


def test_tags_that_cannot_be_are_noticed(text: Draft, tagged: Tagged) -> None:
    tag = tagged.sectors[0]
    odd = tag.evidence[0]
    elsewhere: Any = "body"
    unknown: Any = "tech"
    foreign: Any = "fr"
    broken = (
        replace(tagged, sectors=(tag, tag)),
        replace(tagged, sectors=(replace(tag, evidence=()),)),
        replace(tagged, sectors=(replace(tag, score=1.5),)),
        replace(tagged, sectors=(replace(tag, sector=unknown),)),
        replace(tagged, sectors=(replace(tag, evidence=(replace(odd, policy=None, clause="homes"),)),)),
        replace(tagged, sectors=(replace(tag, evidence=(replace(odd, field=elsewhere),)),)),
        replace(tagged, lang=foreign),
        replace(tagged, provenance=Provenance(hedge_share=0.5)),
        replace(tagged, provenance=Provenance(republished=Republication("a", "b", ()))),
        replace(tagged, provenance=Provenance(reasons=(Cue("source", "source", 0, 5, "Other"),))),
    )
    for damaged in broken:
        assert len(evidence_problems(text, damaged)) == 1, damaged
