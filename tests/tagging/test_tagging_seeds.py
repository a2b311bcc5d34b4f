"""The two real examples that began it all, and texts of our own that look like them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.assets import resource
from app.domain.evidence import Draft
from app.domain.sectors import OPPORTUNITY_SECTORS, SECTOR_IDS
from app.domain.sources import Role
from app.tagging.invariants import evidence_problems
from app.tagging.library import load_policies
from app.tagging.sector_file import load_sectors
from app.tagging.tagger import Tagger

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.domain.evidence import Tagged


@pytest.fixture(scope="module")
def tagger() -> Tagger:
    return Tagger.load()


def _seed(shared: Path, name: str) -> str:
    return (shared / "seeds" / name).read_text(encoding="utf-8")


def _as_content(text: str) -> Draft:
    return Draft("seed", "", content=text)


def _with_title(text: str) -> Draft:
    title, _, content = text.strip().partition("\n")
    return Draft("seed", title, content=content)


def _sectors(tagged: Tagged) -> set[str]:
    return {tag.sector for tag in tagged.sectors}


@pytest.mark.parametrize("shape", [_as_content, _with_title])
def test_the_generated_article_is_known_with_its_four_sectors(
    shared: Path, tagger: Tagger, shape: Callable[[str], Draft]
) -> None:
    text = shape(_seed(shared, "jetro-ai-article.txt"))
    tagged = tagger.tag(text)
    assert evidence_problems(text, tagged) == ()
    assert tagged.lang == "en"
    assert set(OPPORTUNITY_SECTORS) <= _sectors(tagged)
    assert tagged.provenance.role is Role.AI_GENERATED
    assert sum(cue.cue == "leak" for cue in tagged.provenance.reasons) >= 3
    assert "cn-2025-high-quality-cities" in {mention.policy for mention in tagged.policies}
    assert tagged.provenance.hedge_share >= 0.4
    pieces = [piece for tag in tagged.sectors for piece in tag.evidence]
    assert sum(piece.hedged for piece in pieces) > len(pieces) / 2


def test_the_republished_opinion_is_known_with_its_parties_and_policies(shared: Path, tagger: Tagger) -> None:
    text = _as_content(_seed(shared, "cgtn-opinion-republished.txt"))
    tagged = tagger.tag(text)
    assert evidence_problems(text, tagged) == ()
    assert tagged.provenance.role is Role.OPINION
    again = tagged.provenance.republished
    assert again is not None
    assert (again.by, again.origin) == ("China Society for Human Rights Studies", "CGTN")
    assert len(tagged.policies) >= 8
    assert tagged.provenance.hedge_share < 0.15


GENERATED = """City Unveils “Opinions on Promoting High-Quality Development of Cities”
The document may promote green technologies and is likely to reduce pollution. It could support
smart city projects and digital infrastructure. Planners are expected to turn to urban renewal. It may also
help the preservation of cultural heritage and historic districts. Observers might say that it could go
further. It will possibly be read widely. The details are likely to follow. It may succeed, or it may not.
The emphasis may open doors in green technologies, smart infrastructure, urban planning and
cultural preservation.
The answer to the following question is obtained from Google Gemini.
Please write a detailed article about this news in a polite tone. Please reply in English only."""

REPRINTED = """Sponsored by Quay Society for Old Rights
Home>News

How cities changed

Editor's note: The author teaches at a harbour school. The article reflects the author's opinions and not \
necessarily the views of CGTN. It has been translated from Chinese and edited for brevity and clarity.

The 14th Five-Year Plan spoke of smart cities, the 13th Five-Year Plan of livable ones."""


def test_a_text_with_a_leaked_prompt_is_called_generated_and_its_tags_hedged(tagger: Tagger) -> None:
    text = _as_content(GENERATED)
    tagged = tagger.tag(text)
    assert evidence_problems(text, tagged) == ()
    assert tagged.provenance.role is Role.AI_GENERATED
    assert set(OPPORTUNITY_SECTORS) <= _sectors(tagged)
    assert [mention.policy for mention in tagged.policies] == ["cn-2025-high-quality-cities"]
    assert "mostly-speculation" in {cue.cue for cue in tagged.provenance.reasons}


def test_a_reprinted_column_is_an_opinion_with_both_parties(tagger: Tagger) -> None:
    text = _as_content(REPRINTED)
    tagged = tagger.tag(text)
    assert evidence_problems(text, tagged) == ()
    assert tagged.provenance.role is Role.OPINION
    again = tagged.provenance.republished
    assert again is not None
    assert (again.by, again.origin) == ("Quay Society for Old Rights", "CGTN")
    assert {mention.policy for mention in tagged.policies} == {
        "cn-2021-14th-five-year-plan",
        "cn-2016-13th-five-year-plan",
    }


def test_the_example_of_the_interface_comes_out_as_printed_there(tagger: Tagger) -> None:
    tagged = tagger.tag(Draft("7", "上海启动老旧小区改造三年行动", published="2025-11-21"))
    planning = next(tag for tag in tagged.sectors if tag.sector == "urban-planning")
    piece = planning.evidence[0]
    assert (piece.start, piece.end, piece.text) == (4, 10, "老旧小区改造")
    assert (piece.policy, piece.clause) == ("cn-2025-high-quality-cities", "living-space")
    assert [(place.id, place.name) for place in tagged.places] == [("CN-31", "Shanghai")]
    plan = next(signal for signal in tagged.signals if signal.id == "plan")
    assert [(span.start, span.end) for span in plan.evidence] == [(10, 14)]
    assert str(plan.date) == "2028-12-31"


def test_the_programs_own_data_files_are_sound() -> None:
    assert tuple(sector.id for sector in load_sectors()) == SECTOR_IDS
    policies = load_policies()
    assert len(policies) >= 8
    known = {policy.id for policy in policies}
    assert all(set(policy.implements) <= known for policy in policies)
    assert resource("taxonomy.toml").is_file()
