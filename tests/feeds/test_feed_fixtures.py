"""Pairs of a feed of our own writing and what must come of it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from app.domain.times import iso
from app.feeds.parse import parse

if TYPE_CHECKING:
    from datetime import datetime

    from app.domain.entries import Entry, ParsedFeed

FOLDER = Path(__file__).resolve().parent.parent / "data" / "feeds"
PAIRS = sorted(FOLDER.glob("*.expected.json"))


def as_json(feed: ParsedFeed) -> dict[str, Any]:
    return {
        "format": feed.format,
        "encoding": feed.encoding,
        "title": feed.title,
        "link": feed.link,
        "language": feed.language,
        "error": feed.error,
        "entries": [entry_as_json(entry) for entry in feed.entries],
    }


def entry_as_json(entry: Entry) -> dict[str, Any]:
    return {
        "id": entry.id,
        "title": entry.title,
        "link": entry.link,
        "published": iso(entry.published),
        "updated": iso(entry.updated),
        "summary_html": entry.summary_html,
        "content_html": entry.content_html,
        "text": entry.text,
        "authors": list(entry.authors),
        "language": entry.language,
    }


def feed_of(expectation: Path) -> Path:
    stem = expectation.name.removesuffix(".expected.json")
    return next(path for path in (FOLDER / stem, FOLDER / f"{stem}.xml") if path.exists())


@pytest.mark.parametrize("expectation", PAIRS, ids=lambda path: path.name.removesuffix(".expected.json"))
def test_a_feed_of_our_own_reads_as_expected(expectation: Path, now: datetime) -> None:
    expected = json.loads(expectation.read_text("utf-8"))
    call = expected.pop("call")
    feed = parse(feed_of(expectation).read_bytes(), tz=call["tz"], base=call["base"], now=now)
    assert as_json(feed) == expected


def test_there_are_pairs() -> None:
    assert len(PAIRS) >= 10


def test_a_time_without_a_zone_is_no_time_unless_the_zone_is_given(now: datetime) -> None:
    feed = parse((FOLDER / "gb18030.xml").read_bytes(), now=now)
    assert feed.entries[0].published is None
