"""The dates that feeds write: right or None."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.times import iso
from app.feeds.dates import parse_date
from app.feeds.zones import zone

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
SHANGHAI = "Asia/Shanghai"
TOKYO = "Asia/Tokyo"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tue, 01 Sep 2026 04:50:00 +0800", "2026-08-31T20:50:00Z"),
        ("Tue, 27 Dec 2005 13:30:33+0900", "2005-12-27T04:30:33Z"),
        ("Wed, 5 Nov 2025 13:52:10  EST", "2025-11-05T18:52:10Z"),
        ("Thu, 19 Nov 26 08:00:00 GMT", "2026-11-19T08:00:00Z"),
        ("19 November 2026 08:00 UT", "2026-11-19T08:00:00Z"),
        ("Mon, 01 Sep 2025 04:50:00 -0000", "2025-09-01T04:50:00Z"),
        ("2025-09-09T04:50:00+08:00", "2025-09-08T20:50:00Z"),
        ("2025-09-09T04:50:00.123456Z", "2025-09-09T04:50:00Z"),
        ("2025-09-09 04:50:00 +0800", "2025-09-08T20:50:00Z"),
        ("2025-09-01T24:00:00Z", "2025-09-02T00:00:00Z"),
        ("2025-06-30T23:59:60Z", "2025-07-01T00:00:00Z"),
        ("20250909T045000Z", "2025-09-09T04:50:00Z"),
        ("Mon Sep 01 2025 04:50:00 GMT+0800 (China Standard Time)", "2025-08-31T20:50:00Z"),
        ("Tuesday, September 9, 2025 at 4:50 PM UTC", "2025-09-09T16:50:00Z"),
        ("Fri, 20 Nov 2026 09:00:00 JST", "2026-11-20T00:00:00Z"),
        ("2025年9月9日 04:50 JST", "2025-09-08T19:50:00Z"),
        ("3小时前", "2026-11-21T06:00:00Z"),
        ("2時間前", "2026-11-21T07:00:00Z"),
        ("15分钟前", "2026-11-21T08:45:00Z"),
        ("5 minutes ago", "2026-11-21T08:55:00Z"),
        ("刚刚", "2026-11-21T09:00:00Z"),
    ],
)
def test_a_date_with_a_zone_needs_no_other(text: str, expected: str) -> None:
    assert iso(parse_date(text, tz=None, now=NOW)) == expected
    assert iso(parse_date(text, tz="America/New_York", now=NOW)) == expected


@pytest.mark.parametrize(
    ("text", "tz", "expected"),
    [
        ("2025-09-09 04:50", SHANGHAI, "2025-09-08T20:50:00Z"),
        ("2025/09/09 04:50", SHANGHAI, "2025-09-08T20:50:00Z"),
        ("2025/9/9 4:50:07", SHANGHAI, "2025-09-08T20:50:07Z"),
        ("2025.09.09", TOKYO, "2025-09-08T15:00:00Z"),
        ("2025年9月9日", SHANGHAI, "2025-09-08T16:00:00Z"),
        ("2025年09月09日 04:50", SHANGHAI, "2025-09-08T20:50:00Z"),
        ("2025年9月9日 星期二 04:50", SHANGHAI, "2025-09-08T20:50:00Z"),
        ("2025年9月9日下午4点50分", SHANGHAI, "2025-09-09T08:50:00Z"),
        ("2025年9月9日(火) 午後4時50分", TOKYO, "2025-09-09T07:50:00Z"),
        ("２０２５年９月９日", TOKYO, "2025-09-08T15:00:00Z"),
        ("二〇二五年九月九日", SHANGHAI, "2025-09-08T16:00:00Z"),
        ("二〇二五年十二月二十九日", SHANGHAI, "2025-12-28T16:00:00Z"),
        ("令和7年9月9日", TOKYO, "2025-09-08T15:00:00Z"),
        ("令和元年5月1日", TOKYO, "2019-04-30T15:00:00Z"),
        ("平成31年4月30日", TOKYO, "2019-04-29T15:00:00Z"),
        ("平成38年4月30日", TOKYO, "2026-04-29T15:00:00Z"),
        ("R7.9.9", TOKYO, "2025-09-08T15:00:00Z"),
        ("26-10-02  10:45", "Europe/Vienna", "2026-10-02T08:45:00Z"),
        ("昨天 10:20", SHANGHAI, "2026-11-20T02:20:00Z"),
        ("昨日 10:20", TOKYO, "2026-11-20T01:20:00Z"),
        ("20250909", TOKYO, "2025-09-08T15:00:00Z"),
        ("Sep 9, 2025 12:30 AM", "UTC", "2025-09-09T00:30:00Z"),
        ("Sep 9, 2025 12:30 p.m.", "UTC", "2025-09-09T12:30:00Z"),
        ("25/12/2025", "UTC", "2025-12-25T00:00:00Z"),
        ("12/25/2025 06:00", "UTC", "2025-12-25T06:00:00Z"),
        ("1 Jul 2025 04:50", "Europe/London", "2025-07-01T03:50:00Z"),
    ],
)
def test_a_date_without_a_zone_takes_the_given_one_or_is_none(text: str, tz: str, expected: str) -> None:
    assert iso(parse_date(text, tz=tz, now=NOW)) == expected
    assert parse_date(text, tz=None, now=NOW) is None
    assert parse_date(text, tz="Mars/Olympus", now=NOW) is None


@pytest.mark.parametrize(
    ("tz", "expected"),
    [
        (SHANGHAI, "2025-09-01T20:50:00Z"),
        ("Asia/Taipei", "2025-09-01T20:50:00Z"),
        ("Asia/Hong_Kong", "2025-09-01T20:50:00Z"),
        ("America/Chicago", "2025-09-02T10:50:00Z"),
        (None, None),
        ("Europe/London", None),
    ],
)
def test_cst_is_read_by_where_the_source_is(tz: str | None, expected: str | None) -> None:
    assert iso(parse_date("Mon, 02 Sep 2025 04:50:00 CST", tz=tz, now=NOW)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "soon",
        "0000-00-00 00:00:00",
        "1989-12-31T23:59:59Z",
        "2026-11-23T09:00:01Z",
        "1757-01-01",
        "2017-06-13T03:18:00+00:0",
        "2025-13-01",
        "2025-02-30T00:00:00Z",
        "2025-09-09T25:00:00Z",
        "2025-09-09 04:61",
        "05/06/2025",
        "02-10-26 10:45",
        "1518478934",
        "9月9日",
        "Mon, 02 Foo 2025 04:50:00 GMT",
        "Tue, 01 Sep 2026 04:50:00 XYZT",
        "2025-09-09T04:50:00+99:00",
        "令和7年13月1日",
        "9999-12-31T23:59:59-12:00",
        "1" * 10_000,
    ],
)
def test_what_cannot_be_read_or_be_true_is_none(text: str) -> None:
    assert parse_date(text, tz="UTC", now=NOW) is None


@pytest.mark.parametrize(
    ("text", "readable"), [("2026-11-23T09:00:00Z", True), ("1990-01-01T00:00:00Z", True)]
)
def test_the_limits_themselves_are_plausible(text: str, readable: bool) -> None:  # noqa: FBT001
    assert (parse_date(text, tz=None, now=NOW) is not None) is readable


@given(st.text(max_size=60), st.sampled_from([None, "UTC", SHANGHAI, "America/New_York"]))
def test_any_text_gives_a_plausible_utc_date_or_none(text: str, tz: str | None) -> None:
    date = parse_date(text, tz=tz, now=NOW)
    assert date is None or (date.tzinfo is UTC and 1990 <= date.year <= 2026)


@given(
    st.datetimes(datetime(1990, 1, 3), datetime(2026, 11, 20)),  # noqa: DTZ001 - zones are the point
    st.integers(-12 * 60, 14 * 60),
)
def test_a_written_date_reads_as_itself(naive: datetime, minutes: int) -> None:
    written = naive.replace(microsecond=0, tzinfo=timezone(timedelta(minutes=minutes)))
    for text in (written.isoformat(), written.strftime("%a, %d %b %Y %H:%M:%S %z")):
        assert parse_date(text, tz=SHANGHAI, now=NOW) == written


def test_a_zone_is_known_by_its_iana_name_only() -> None:
    assert zone("Asia/Tokyo") is not None
    assert [zone(name) for name in (None, "", "../etc/passwd", "Nowhere")] == [None] * 4
