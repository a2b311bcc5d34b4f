from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from tagging_samples import draft, small_tagger

from app.tagging.deadlines import deadline
from app.tagging.library import load_policies
from app.tagging.policy_names import full

if TYPE_CHECKING:
    from pathlib import Path

    from app.tagging.tagger import Tagger


@pytest.fixture(scope="module")
def tagger(tmp_path_factory: pytest.TempPathFactory) -> Tagger:
    return small_tagger(tmp_path_factory.mktemp("library"))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The “Opinions on Advancing Urban Renewal” are out", ["Opinions on Advancing Urban Renewal"]),
        ("国务院印发《关于推进城市更新的意见》", ["关于推进城市更新的意见"]),
        ("《中办 国办关于推进城市更新的意见》", ["中办 国办关于推进城市更新的意见"]),
        ("「都市再生の推進に関する意見」を発表", ["都市再生の推進に関する意見"]),
        (
            "An urban-renewal guideline was read. The Opinions help.",
            ["urban-renewal guideline", "The Opinions"],
        ),
        ("《关于推进城市更新的意见》发布。《意见》提出", ["关于推进城市更新的意见", "《意见》"]),
        ("《意见》提出", []),
        ("The Opinions help", []),
        ("the urban renewal guideline against the opinions of many", ["urban renewal guideline"]),
        ("都市再生の推進に関する意見。同意見は", ["都市再生の推進に関する意見", "同意見"]),
        ("In May 2025 came the renewal of cities.", ["May 2025 came the renewal of cities"]),
        ("In May 2025 it came. The renewal of cities is old.", []),
        ("The renewal of cities, says May 2025, goes on", ["renewal of cities, says May 2025"]),
    ],
)
def test_a_policy_is_known_by_name_description_and_then_its_short_name(
    tagger: Tagger, text: str, found: list[str]
) -> None:
    mentions = tagger.tag(draft(content=text)).policies
    assert [span.text for mention in mentions for span in mention.evidence] == found
    assert {mention.policy for mention in mentions} <= {"cn-renewal"}


def test_a_short_name_stands_for_the_policy_named_last(tagger: Tagger) -> None:
    text = "《关于推进城市更新的意见》。《意见》。《关于‘十六五’规划的意见》。《意见》"
    renewal, plan = tagger.tag(draft("新闻", text)).policies
    assert [span.start for span in renewal.evidence] == [1, 14]
    assert [span.text for span in plan.evidence] == ["关于‘十六五’规划的意见", "《意见》"]


def test_a_short_name_in_the_content_refers_to_a_name_in_the_title(tagger: Tagger) -> None:
    (mention,) = tagger.tag(draft("Urban renewal guideline out", "The Opinions say so")).policies
    assert [(span.field, span.text) for span in mention.evidence] == [
        ("title", "Urban renewal guideline"),
        ("content", "The Opinions"),
    ]


def test_a_title_is_known_without_its_issuers_and_years(tmp_path: Path) -> None:
    text = 'id = "cn-plan"\nbasis = "reported"\ntitles = { zh = "国家新型城镇化规划（2014—2020年）" }'
    small_tagger(tmp_path, policies__cn_plan=text)
    assert "国家新型城镇化规划" in full(load_policies(tmp_path)[0])


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("上海市と上海", ["CN-31"]),
        ("Inner Mongolia only", ["CN-15"]),
        ("Inner Mongolia and Mongolia", ["CN-15", "MN"]),
        ("和歌山県海南市", []),
        ("海南省", ["CN-46"]),
        ("Shanghaied", []),
    ],
)
def test_places_are_named_once_and_not_inside_other_names(tagger: Tagger, text: str, ids: list[str]) -> None:
    assert [place.id for place in tagger.tag(draft(text)).places] == ids


def test_a_place_gives_its_english_name_and_where_it_stands(tagger: Tagger) -> None:
    (place,) = tagger.tag(draft("上海启动老旧小区改造三年行动")).places
    assert place.name == "Shanghai"
    assert [(span.start, span.end, span.text) for span in place.evidence] == [(0, 2, "上海")]


def test_a_place_that_a_text_names_throughout_is_shown_some_twenty_times(tagger: Tagger) -> None:
    (place,) = tagger.tag(draft("x", "Shanghai. " * 50)).places
    assert [span.start for span in place.evidence] == list(range(0, 200, 10))


def test_a_signal_points_to_the_day_that_its_sentence_sets(tagger: Tagger) -> None:
    text = draft("上海启动老旧小区改造三年行动", published="2025-11-21T00:00:00Z")
    (signal,) = tagger.tag(text).signals
    assert (signal.id, signal.score, signal.date) == ("plan", 0.8, date(2028, 12, 31))
    assert [(span.start, span.end, span.text) for span in signal.evidence] == [(10, 14, "三年行动")]


def test_a_weak_signal_far_down_is_not_told(tmp_path: Path) -> None:
    weak = '[[signal]]\nid = "plan"\nweight = 0.5\nnames = { en = "P", ja = "P", zh = "P" }\n'
    tagger = small_tagger(tmp_path, signals=weak + 'en = ["action plan"]')
    assert tagger.tag(draft("News", "Words come first. " * 60 + "An action plan ends it.")).signals == ()
    assert [signal.score for signal in tagger.tag(draft("An action plan")).signals] == [0.5]


def test_a_signal_that_is_mentioned_once_far_down_is_not_told(tagger: Tagger) -> None:
    weak = draft("News", "Words come first. " * 60 + "An action plan ends it.")
    assert [signal.score for signal in tagger.tag(weak).signals] == [0.32]
    assert tagger.tag(draft("The tender age of five")).signals == ()


@pytest.mark.parametrize(
    ("sentence", "published", "day"),
    [
        ("Goals are set by 2030.", None, date(2030, 12, 31)),
        ("Bids are due by the end of March 2027", None, date(2027, 3, 31)),
        ("Bids are due by March 5, 2027", None, date(2027, 3, 5)),
        ("The deadline of 2026 stands", None, date(2026, 12, 31)),
        ("到2027年底建成", None, date(2027, 12, 31)),
        ("力争2030年前达峰", None, date(2030, 12, 31)),
        ("2026年6月30日前报名", None, date(2026, 6, 30)),
        ("2028年までに整備", None, date(2028, 12, 31)),
        ("2027年3月末までに", None, date(2027, 3, 31)),
        ("行动方案（2025—2027年）", None, date(2027, 12, 31)),
        ("三年行动", "2025-11-01", date(2028, 12, 31)),
        ("3か年計画を策定", "2026-04-01", date(2029, 12, 31)),
        ("a three-year action plan", "2026-04-01", date(2029, 12, 31)),
        ("a 5-year plan", "2026-04-01", date(2031, 12, 31)),
        ("十年行动", "2026", date(2036, 12, 31)),
        ("三年行动", None, None),
        ("三年行动", "soon", None),
        ("in 2024 it grew", None, None),
        ("2026年2月31日前", None, None),
        ("2026年13月前", None, None),
        ("by 20301", None, None),
        ("nothing at all", "2026-01-01", None),
    ],
)
def test_a_sentence_sets_a_day_only_where_it_says_so(
    sentence: str, published: str | None, day: date | None
) -> None:
    assert deadline(sentence, published) == day
