"""How fetches end: a table of answers and verdicts."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from app.domain.entries import Entry, FeedFormat, ParsedFeed
from app.domain.sources import FetchState, FetchStatus
from app.feeds.judge import body_hash, gap_of, judge, newest_of, retry_at
from app.feeds.retrieve import Answer

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
URL = "https://a.example/feed"
CHALLENGE = (
    "<!DOCTYPE html><html><head><title>访问验证</title></head><body>请完成安全验证</body></html>".encode()
)
PAGE = b"<!DOCTYPE html><html><head><title>Welcome</title></head><body>Our news</body></html>"


def answer(status: int = 200, body: bytes = b"<rss/>", **headers: str) -> Answer:
    return Answer(status, URL, {name.replace("_", "-"): value for name, value in headers.items()}, body)


def feed(*days: int | None, error: str | None = None, kind: FeedFormat | None = "rss") -> ParsedFeed:
    dates = [None if day is None else NOW - timedelta(days=day) for day in days]
    entries = tuple(Entry(None, "t", None, date, None, "", "", "", (), None) for date in dates)
    return ParsedFeed(kind, "utf-8", "", None, None, entries, error)


@pytest.mark.parametrize(
    ("status", "body", "headers", "expected"),
    [
        (410, b"", {}, FetchStatus.GONE),
        (404, b"", {}, FetchStatus.FAILED),
        (500, b"", {}, FetchStatus.FAILED),
        (429, b"", {}, FetchStatus.FAILED),
        (503, b"", {}, FetchStatus.FAILED),
        (503, CHALLENGE, {}, FetchStatus.BLOCKED),
        (403, b"", {}, FetchStatus.BLOCKED),
        (401, b"", {}, FetchStatus.BLOCKED),
        (202, b"", {"x_amzn_waf_action": "challenge"}, FetchStatus.BLOCKED),
        (202, b"", {}, FetchStatus.BLOCKED),
        (200, CHALLENGE, {"cf_mitigated": "challenge"}, FetchStatus.BLOCKED),
        (204, b"", {}, FetchStatus.FAILED),
    ],
)
def test_a_status_alone_can_be_the_verdict(
    status: int, body: bytes, headers: dict[str, str], expected: FetchStatus
) -> None:
    verdict = judge(answer(status, body, **headers), None, now=NOW)
    assert verdict.status is expected
    assert verdict.error


@pytest.mark.parametrize(
    ("parsed", "status", "words"),
    [
        (feed(1), FetchStatus.NEW, "The feed holds 12001 entries: the first 1 were read"),
        (feed(30), FetchStatus.STALE, "30 days old. The feed holds 12001 entries"),
    ],
)
def test_entries_over_the_cap_are_told(parsed: ParsedFeed, status: FetchStatus, words: str) -> None:
    verdict = judge(answer(), replace(parsed, dropped=12_000), now=NOW, fresh=1)
    assert verdict.status is status
    assert words in (verdict.error or "")


@pytest.mark.parametrize(
    ("parsed", "fresh", "expected"),
    [
        (feed(1, 30), 2, FetchStatus.NEW),
        (feed(1), 0, FetchStatus.UNCHANGED),
        (feed(11, 30), 2, FetchStatus.STALE),
        (feed(11), 0, FetchStatus.STALE),
        (feed(10), 1, FetchStatus.NEW),
        (feed(None), 1, FetchStatus.NEW),
        (feed(), 0, FetchStatus.UNCHANGED),
        (feed(error="It is damaged."), 0, FetchStatus.FAILED),
        (feed(error="No feed.", kind=None), 0, FetchStatus.FAILED),
        (None, 0, FetchStatus.FAILED),
    ],
)
def test_a_feed_is_new_unchanged_stale_or_failed(
    parsed: ParsedFeed | None, fresh: int, expected: FetchStatus
) -> None:
    assert judge(answer(), parsed, now=NOW, fresh=fresh).status is expected


def test_nothing_changed_needs_no_reading() -> None:
    assert judge(Answer(304, URL, not_modified=True), None, now=NOW) == (FetchStatus.UNCHANGED, None)
    assert judge(answer(), None, now=NOW, unchanged=True) == (FetchStatus.UNCHANGED, None)


@pytest.mark.parametrize(
    ("days", "gap", "expected"),
    [
        (9, None, FetchStatus.UNCHANGED),
        (11, None, FetchStatus.STALE),
        (11, 86_400, FetchStatus.STALE),
        (11, 30 * 86_400, FetchStatus.UNCHANGED),
        (89, 30 * 86_400, FetchStatus.UNCHANGED),
        (91, 30 * 86_400, FetchStatus.STALE),
    ],
)
def test_the_same_answer_as_ever_is_stale_once_the_feed_is_late_by_its_own_rhythm(
    days: int, gap: int | None, expected: FetchStatus
) -> None:
    before = FetchState(1, newest_at=NOW - timedelta(days=days), gap=gap)
    assert judge(Answer(304, URL, not_modified=True), None, now=NOW, before=before).status is expected
    assert judge(answer(), None, now=NOW, unchanged=True, before=before).status is expected


def test_a_feed_without_dates_is_as_new_as_what_it_brought() -> None:
    before = FetchState(1, newest_at=NOW - timedelta(days=40))
    assert judge(answer(), feed(None), now=NOW, fresh=1, before=before).status is FetchStatus.NEW
    assert judge(answer(), feed(None), now=NOW, before=before).status is FetchStatus.STALE


@pytest.mark.parametrize(
    ("days", "gap"),
    [
        ((), None),
        ((1,), None),
        ((1, 2), None),
        ((1, 2, 3), 86_400),
        ((3, 1, 1, None, 2), 86_400),
        ((1, 5, 13), 6 * 86_400),
        ((*range(20), 900), 86_400),
    ],
)
def test_the_rhythm_of_a_feed_is_that_of_its_latest_entries(
    days: tuple[int | None, ...], gap: int | None
) -> None:
    assert gap_of(feed(*days)) == gap


def test_a_page_is_a_failure_and_a_challenge_is_a_block() -> None:
    page = feed(error="A page.", kind="html")
    assert judge(answer(200, PAGE), page, now=NOW).status is FetchStatus.FAILED
    assert judge(answer(200, CHALLENGE), page, now=NOW).status is FetchStatus.BLOCKED


def test_an_empty_feed_whose_last_entry_is_long_ago_is_stale() -> None:
    assert (
        judge(answer(), feed(), now=NOW, before=FetchState(1, newest_at=NOW - timedelta(days=40))).status
        is FetchStatus.STALE
    )
    assert (
        judge(answer(), feed(40), now=NOW, before=FetchState(1, newest_at=NOW), fresh=1).status
        is FetchStatus.NEW
    )


def test_the_newest_date_is_found() -> None:
    assert newest_of(feed(3, None, 1, 2)) == NOW - timedelta(days=1)
    assert newest_of(feed(None)) is None


@pytest.mark.parametrize(
    ("status", "header", "seconds"),
    [
        (429, "120", 120),
        (503, "Sat, 21 Nov 2026 09:05:00 GMT", 300),
        (429, "", 600),
        (429, "soon", 600),
        (429, "99999999999999", 86400),
        (429, "Sat, 21 Nov 2099 09:05:00 GMT", 86400),
        (429, "Sat, 21 Nov 2020 09:05:00 GMT", 0),
        (503, "0", 600),
        (200, "120", None),
    ],
)
def test_a_server_is_left_alone_as_long_as_it_asks(status: int, header: str, seconds: int | None) -> None:
    expected = None if seconds is None else NOW + timedelta(seconds=seconds)
    assert retry_at(answer(status, b"", retry_after=header), NOW) == expected


def test_the_hash_of_a_body_is_its_own() -> None:
    assert body_hash(b"a") != body_hash(b"b")
    assert body_hash(b"a") == body_hash(b"a")
