from __future__ import annotations

import time
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tagging_samples import draft

from app.tagging.deadlines import deadline, due_days
from app.tagging.tagger import Tagger

PUBLISHED = "2026-11-21T09:00:00Z"


@pytest.fixture(scope="module")
def tagger() -> Tagger:
    return Tagger.load()


def day_of(
    tagger: Tagger, kind: str, title: str, content: str = "", published: str | None = PUBLISHED
) -> str:
    """Give a signal's day as ISO 8601, or an empty text where it sets none; the signal must be found."""
    tagged = tagger.tag(draft(title, content, published=published))
    (signal,) = (signal for signal in tagged.signals if signal.id == kind)
    return signal.date.isoformat() if signal.date else ""


@pytest.mark.parametrize(
    ("kind", "text", "day"),
    [
        ("tender", "Tender for sewers: applications close on 20 January 2027.", "2027-01-20"),
        ("tender", "The tender asks for offers by 20 January 2027.", "2027-01-20"),
        ("tender", "A tender is out. Bids are due January 18, 2027.", "2027-01-18"),
        ("tender", "A tender is out; bids are due by 5 p.m. on Monday, 18 January 2027.", "2027-01-18"),
        ("tender", "Tender notice, deadline: 2027-01-20", "2027-01-20"),
        ("tender", "Tender for pumps; applications close 20 Jan 2027", "2027-01-20"),
        ("tender", "Tender: offers no later than the 20th of January, 2027", "2027-01-20"),
        ("tender", "Tender: works start on 5 May 2027 and bids close on 20 January 2027", "2027-01-20"),
        ("tender", "Tender: questions by 5 January 2027; bids are due 18 January 2027", "2027-01-18"),
        ("tender", "The tender runs from 1 December 2026 to 18 January 2027", "2027-01-18"),
        ("tender", "The tender is open from November 25 to December 19, 2026", "2026-12-19"),
        ("tender", "The tender is open 5-20 January 2027", "2027-01-20"),
        ("tender", "Tender: bids are due by the end of March 2027", "2027-03-31"),
        ("tender", "Tender: 20 January 2027 is the closing date", "2027-01-20"),
        ("tender", "The tender will be decided on 20 January 2027.", "2027-01-20"),
        ("consultation", "The public consultation closes on Feb. 3, 2027.", "2027-02-03"),
        ("subsidy", "A subsidy for pumps. Applications close 20 Jan 2027", "2027-01-20"),
        ("fair", "The trade fair will be held on 5-10 November 2027.", "2027-11-05"),
        ("fair", "The trade fair is back. It runs from 5 to 10 November 2027.", "2027-11-05"),
        ("tender", "排水工程招标，投标截止时间为2027年1月18日。", "2027-01-18"),
        ("tender", "招标公告。投标文件须于2027年1月12日前提交。", "2027-01-12"),
        ("tender", "公開招標。文件須於2027年1月12日前提交。", "2027-01-12"),
        ("tender", "招标公告\n投标截止时间\n2027年1月18日09:30（北京时间）", "2027-01-18"),
        ("tender", "招标：自2026年12月1日起领取文件，投标截止2027年1月18日17:00", "2027-01-18"),
        ("consultation", "公开征求意见，时间为2026年11月20日至12月19日。", "2026-12-19"),
        ("subsidy", "补贴申报期限：2027-01-20。", "2027-01-20"),
        ("fair", "第三届进博会将于2027年11月5日至10日在上海举行。", "2027-11-05"),
        ("tender", "スマート下水道の公募。応募の締切は2027年1月16日17時。", "2027-01-16"),
        ("tender", "公募を開始、2027年1月20日までに提出", "2027-01-20"),
        ("tender", "公募型プロポーザル。提出期限は令和9年1月16日（土）必着", "2027-01-16"),
        ("subsidy", "補助金の公募期間は2026年12月1日（火）から2027年1月18日（月）17時まで", "2027-01-18"),
        ("consultation", "意見公募は2027年１月２０日（水）まで。", "2027-01-20"),
        ("fair", "展示会は2027年5月12日から14日まで開催。", "2027-05-12"),
    ],
)
def test_a_call_is_dated_by_the_day_beside_it(tagger: Tagger, kind: str, text: str, day: str) -> None:
    assert day_of(tagger, kind, "", text) == day
    assert day_of(tagger, kind, "", text, None) == day


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("tender", "A tender under the 15th Five-Year Plan opens."),
        ("tender", "A tender of the 14th Five-Year Plan (2021-2025) and of a three-year action plan"),
        ("tender", "“十五五”期间的招标"),
        ("tender", "三年行动带来招标，到2027年建成"),
        ("tender", "2030年までの計画と入札"),
        ("tender", "A tender for homes to be built by 2030."),
        ("subsidy", "Subsidies flow until 2030."),
        ("tender", "The tender closed on 20 January 2026."),
        ("tender", "招标已结束，投标截止时间为2026年1月18日。"),
        ("tender", "公募の締切は2026年1月16日17時でした。"),
        ("tender", "Shanghai, 21 November 2026: a tender opens"),
        ("tender", "A tender, published on 2 December 2026"),
        ("tender", "招标自2026年12月1日起报名"),
        ("tender", "A tender was held. Then came the rain. The school closes on 20 January 2027."),
        ("tender", "A tender is out. The mayor retires on 20 January 2027."),
        ("tender", "Tender: bids are due 31 February 2027"),
        ("pilot", "The pilot project grows by 2030"),
        ("pilot", "试点到2027年完成"),
    ],
)
def test_years_periods_past_days_and_far_days_date_no_call(tagger: Tagger, kind: str, text: str) -> None:
    assert day_of(tagger, kind, "", text) == ""


@pytest.mark.parametrize("body", ["Bids are due January 18, 2027. More soon.", "截止时间：2027年1月18日"])
def test_the_first_sentence_of_the_body_follows_the_title(tagger: Tagger, body: str) -> None:
    assert day_of(tagger, "tender", "Shanghai opens a tender for smart sewers", body) == "2027-01-18"


def test_a_deadline_further_down_is_preferred_to_another_day(tagger: Tagger) -> None:
    text = "The tender meets on 3 March 2027.\nWords.\nThe tender closes on 1 April 2027."
    assert day_of(tagger, "tender", "", text) == "2027-04-01"


@pytest.mark.parametrize(
    ("kind", "text", "day"),
    [
        ("plan", "The 15th Five-Year Plan is out", "2030-12-31"),
        ("plan", "The fifteenth five-year plan looks to modernise by 2035", "2030-12-31"),
        ("plan", "The 14th Five-Year Plan (2021-2025)", "2025-12-31"),
        ("plan", "After the 14th comes the 15th Five-Year Plan", "2030-12-31"),
        ("plan", "An action plan for the 15th Five-Year Plan period", "2030-12-31"),
        ("plan", "An action plan of the 15th Five-Year Plan (2026-2030), to end by 2027", "2027-12-31"),
        ("plan", "China's Five-Year Plan is out", ""),
        ("plan", "“十五五”规划纲要发布", "2030-12-31"),
        ("plan", "国民经济和社会发展第十五个五年规划纲要", "2030-12-31"),
        ("plan", "第15次5カ年計画の基本計画", "2030-12-31"),
        ("plan", "上海启动老旧小区改造三年行动", "2029-12-31"),
        ("plan", "An action plan to be done by 20 January 2027", "2027-01-20"),
        ("target", "It aims to double by 2030", "2030-12-31"),
        ("target", "到2027年建成", "2027-12-31"),
        ("target", "2028年までに整備", "2028-12-31"),
    ],
)
def test_a_plan_ends_with_its_own_period(tagger: Tagger, kind: str, text: str, day: str) -> None:
    assert day_of(tagger, kind, text) == day


def test_a_span_of_years_needs_a_day_of_publication(tagger: Tagger) -> None:
    assert (
        day_of(tagger, "plan", "上海启动老旧小区改造三年行动", published="2025-11-21T00:00:00Z")
        == "2028-12-31"
    )
    assert day_of(tagger, "plan", "上海启动老旧小区改造三年行动", published=None) == ""


_PIECES = [
    "2027年1月18日",
    "20 January 2027",
    "by ",
    "from ",
    "至",
    "まで",
    "20",
    "9",
    " ",
    "deadline",
    "（",
    "年",
    "-",
]


@given(st.lists(st.sampled_from(_PIECES)).map("".join) | st.text())
def test_any_text_is_read_and_gives_only_days_ahead(text: str) -> None:
    first = date(2026, 11, 21)
    assert all(due.day >= first for due in due_days(text, len(text), PUBLISHED))
    deadline(text, PUBLISHED)


@pytest.mark.parametrize(
    "piece",
    ["by the end of ", "20", "9 ", "2027年1月", "January 5 to ", "（土", "十五五", "20 January 2027-"],
)
def test_a_repeated_piece_is_read_quickly(piece: str) -> None:
    text = (piece * 2_000)[:4_000]
    begin = time.perf_counter()
    due_days(text, len(text), PUBLISHED)
    deadline(text, PUBLISHED)
    assert time.perf_counter() - begin < 1
