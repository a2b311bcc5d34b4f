from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from tagging_samples import small_tagger

from app.errors import InputError
from app.tagging.evaluate import evaluate, read_gold

if TYPE_CHECKING:
    from pathlib import Path

    from app.domain.evidence import Draft, Tagged
    from app.tagging.evaluate import Report

GOLD = [
    {"id": "a", "lang": "en", "title": "Urban renewal", "sectors": ["urban-planning"], "sample": "natural"},
    {"id": "b", "lang": "en", "title": "AI and EV", "sectors": ["innovation"], "sample": "enriched"},
    {"id": "c", "lang": "zh", "title": "智慧城市", "sectors": [], "sample": "natural"},
    {"id": "d", "lang": "zh", "title": "无关", "sectors": ["green-tech"], "sample": "natural"},
]


@pytest.fixture
def report(tmp_path: Path) -> Report:
    lines = [json.dumps(each) for each in GOLD]
    return evaluate(read_gold([lines[0], "", *lines[1:]]), small_tagger(tmp_path))


def test_figures_are_counted_overall_and_by_part(report: Report) -> None:
    micro = report.overall.micro
    assert (micro.support, micro.predicted, micro.correct) == (3, 4, 2)
    assert (micro.precision, micro.recall) == (0.5, 2 / 3)
    assert report.overall.macro == pytest.approx((1 + 1 + 0 + 0) / 4)
    assert report.languages["en"].micro.f1 == pytest.approx(0.8)
    assert (report.samples["natural"].untouched, report.samples["natural"].touched_wrongly) == (1, 1)


def test_differences_are_listed_with_their_words(report: Report) -> None:
    assert [(each.id, each.sector, each.evidence) for each in report.false_positives] == [
        ("b", "green-tech", ("EV",)),
        ("c", "smart-infrastructure", ("智慧城市",)),
    ]
    assert [(each.id, each.sector) for each in report.misses] == [("d", "green-tech")]
    assert report.unsound == ()


def test_the_report_is_one_json_object(report: Report) -> None:
    data = json.loads(json.dumps(report.to_json()))
    assert set(data) == {"overall", "languages", "samples", "false_positives", "misses", "unsound"}
    assert data["overall"]["sectors"]["innovation"]["f1"] == 1.0


def test_evidence_that_is_not_where_it_says_is_told(tmp_path: Path) -> None:
    class Careless:
        """Tag as the tagger does, but give each place one code point late."""

        def __init__(self) -> None:
            self.tagger = small_tagger(tmp_path)

        def tag(self, draft: Draft) -> Tagged:
            tagged = self.tagger.tag(draft)
            late = [
                replace(tag, evidence=tuple(replace(one, start=one.start + 1) for one in tag.evidence))
                for tag in tagged.sectors
            ]
            return replace(tagged, sectors=tuple(late))

    told = evaluate(read_gold([json.dumps(GOLD[0])]), Careless()).unsound
    assert [(item, "is not" in problem) for item, problem in told] == [("a", True)]


def test_an_empty_set_gives_zeros(tmp_path: Path) -> None:
    empty = evaluate((), small_tagger(tmp_path))
    assert (empty.overall.macro, empty.overall.micro.f1, empty.languages) == (0.0, 0.0, {})


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("{", "Line 1 is not JSON"),
        ("[]", "Line 1 should be an object"),
        ('{"title": "x"}', "a list 'sectors'"),
        ('{"title": "x", "sectors": ["tech"]}', "'tech', which is none of ours"),
    ],
)
def test_a_bad_line_is_named(line: str, told: str) -> None:
    with pytest.raises(InputError, match="Line 1") as caught:
        read_gold([line])
    assert told in caught.value.message
