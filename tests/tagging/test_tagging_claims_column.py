"""The column that began it and one of our own like it: policy steps, figures, whose claims they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from claim_oracle import claim_problems

from app.domain.evidence import Draft
from app.tagging.claims import ClaimReader
from app.tagging.invariants import evidence_problems
from app.tagging.tagger import Tagger

if TYPE_CHECKING:
    from pathlib import Path

STEPS = {
    "cn-2013-third-plenum-18th",
    "cn-2014-people-centred-urbanisation",
    "cn-2016-13th-five-year-plan",
    "cn-2020-new-urban-infrastructure-pilots",
    "cn-2021-14th-five-year-plan",
    "cn-2021-urban-operation-platforms",
    "cn-2024-resilient-cities-infrastructure",
    "cn-2024-third-plenum-20th",
}

OWN = """Figures from the Harbour Statistics Office show that the share of town dwellers grew by 0.6 \
percentage point a year on average.

Specifically, the years from 1998 to 2009 brought the quickest growth, 1.4 percentage points a year.

After that the pace fell. From 2012 onward the yearly growth of the share was 1.1 percentage points on \
average, then below 1 percentage point between 2021 and 2023.

A café in the old town raised its prices by 8 percent.

The 13th Five-Year Plan spoke of livable towns, the 14th Five-Year Plan of smart ones. In July 2024 the \
third plenary session of the 20th Central Committee set 2035 as its year. In December 2021 a notice asked \
for urban operation platforms."""

OWN_ZH = """海港统计局数据显示，城镇人口比重年均提高0.6个百分点。

其中，1998年至2009年提高最快，年均1.4个百分点。

老城的一家茶馆涨价8%。

《工业绿色低碳发展“十五五”规划》提出，到2030年建成500家零碳工厂。"""


@pytest.fixture(scope="module")
def tagger() -> Tagger:
    return Tagger.load()


def test_all_steps_that_the_column_names_are_recognised(shared: Path, tagger: Tagger) -> None:
    text = (shared / "seeds" / "cgtn-opinion-republished.txt").read_text(encoding="utf-8")
    tagged = tagger.tag(Draft("seed", "", content=text))
    assert {mention.policy for mention in tagged.policies} >= STEPS
    assert all(mention.evidence for mention in tagged.policies)


def sources(text: str) -> list[tuple[str, str | None]]:
    claims = ClaimReader.load().of_field(text)
    assert claim_problems(Draft("1", "", content=text), claims) == ()
    return [
        (figure.span.text, told.source.text if (told := claim.attribution) and told.source else None)
        for claim in claims
        for figure in claim.figures
    ]


def test_a_like_column_of_our_own_keeps_its_figures_with_their_source(tagger: Tagger) -> None:
    office = "Harbour Statistics Office"
    assert sources(OWN) == [
        ("0.6 percentage point", office),
        ("1.4 percentage points", office),
        ("1.1 percentage points", office),
        ("1 percentage point", office),
        ("8 percent", None),
    ]
    tagged = tagger.tag(Draft("1", "", content=OWN))
    assert evidence_problems(Draft("1", "", content=OWN), tagged) == ()
    assert {mention.policy for mention in tagged.policies} == {
        "cn-2016-13th-five-year-plan",
        "cn-2021-14th-five-year-plan",
        "cn-2024-third-plenum-20th",
        "cn-2021-urban-operation-platforms",
    }


def test_a_like_text_in_chinese_keeps_its_figures_with_their_sources(tagger: Tagger) -> None:
    assert sources(OWN_ZH) == [
        ("0.6个百分点", "海港统计局"),
        ("1.4个百分点", "海港统计局"),
        ("8%", None),
        ("到2030年", "《工业绿色低碳发展“十五五”规划》"),
        ("500家", "《工业绿色低碳发展“十五五”规划》"),
    ]
    mentions = tagger.tag(Draft("1", "", content=OWN_ZH)).policies
    assert [mention.policy for mention in mentions] == ["cn-2026-industrial-green-plan"]
