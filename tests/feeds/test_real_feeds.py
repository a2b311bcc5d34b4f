"""Every real feed that developers keep, against what its index says; skipped where there is none."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from app.domain.times import iso
from app.feeds.parse import parse
from app.feeds.ready import make_ready

if TYPE_CHECKING:
    from datetime import datetime

    from app.domain.entries import ParsedFeed

FEEDS = Path(__file__).resolve().parents[2].parent / "shared" / "feeds"

# Where the index is followed by another rule than ours, and what we say instead; nothing else differs.
FORMATS = {
    # a weblog's page with a trackback's RDF in a comment: feedparser finds no feed in it either
    "chardet__CP932__hardsoft.at.webry.info.xml": "html",
    # <rss version="2.0"> with a link of Atom's in the channel: rss20 to feedparser too
    "danmactough__guid-dupes.xml": "rss",
    "danmactough__illegally-nested.xml": "rss",
}
LINKS = {
    # xml:base stands on the root and on the item, so that the link is this one; to feedparser too
    "danmactough__rss-with-relative-html-urls.xml": "https://example.com/posts/posts/post-1",
    # without an address of its own the feed is taken to be of the site it names
    "feed-rs__rss_1.0_example_1.xml": "http://www.example.com/記事1のURL",
}


@dataclass(frozen=True)
class Row:
    file: str
    format: str
    http_content_type: str
    expected_entries: str
    expected_first_title: str
    first_link: str
    tz: str
    base_url: str
    first_published_utc: str


@lru_cache
def rows() -> tuple[Row, ...]:
    index = FEEDS / "INDEX.csv"
    if not index.exists():
        return ()
    wanted = Row.__dataclass_fields__
    with index.open(encoding="utf-8", newline="") as file:
        return tuple(Row(**{name: row[name] for name in wanted}) for row in csv.DictReader(file))


def read(row: Row, now: datetime, *, bare: bool) -> ParsedFeed:
    body = (FEEDS / row.file).read_bytes()
    if bare:
        return parse(body, now=now)
    content_type, base, tz = row.http_content_type or None, row.base_url or None, row.tz or None
    return parse(body, content_type=content_type, base=base, tz=tz, now=now)


def disagreements(row: Row, feed: ParsedFeed) -> list[str]:
    kind = FORMATS.get(row.file, row.format)
    found = [f"format {feed.format}"] if feed.format != kind else []
    wanted = {int(row.expected_entries)} | ({5} if row.file.startswith("d11_") else set())
    if len(feed.entries) not in wanted:
        return [*found, f"{len(feed.entries)} entries"]
    return found + (first_disagreements(row, feed) if feed.entries else [])


def first_disagreements(row: Row, feed: ParsedFeed) -> list[str]:
    first = feed.entries[0]
    found = []
    if first.title != row.expected_first_title:
        found.append(f"title {first.title!r}")
    if row.first_link and first.link != LINKS.get(row.file, row.first_link):
        found.append(f"link {first.link}")
    if row.first_published_utc and iso(first.published) != row.first_published_utc:
        found.append(f"published {iso(first.published)}")
    return found


needs_feeds = pytest.mark.skipif(not rows(), reason="no real feeds beside the checkout (shared/ is missing)")


@needs_feeds
@pytest.mark.parametrize("row", rows(), ids=lambda row: row.file)
def test_a_real_feed_reads_as_its_index_says(row: Row, now: datetime) -> None:
    assert disagreements(row, read(row, now, bare=False)) == []


@needs_feeds
@pytest.mark.parametrize("row", rows(), ids=lambda row: row.file)
def test_a_real_feed_reads_the_same_without_header_zone_and_address(row: Row, now: datetime) -> None:
    only_with_a_zone = bool(row.tz) and not row.file.startswith("d18_")
    found = disagreements(row, read(row, now, bare=True))
    assert found == (["published None"] if only_with_a_zone else [])


@needs_feeds
def test_no_real_feed_is_decoded_with_more_than_a_character_lost(now: datetime) -> None:
    for row in rows():
        published = (FEEDS / row.file).read_bytes().count("�".encode())  # some publish it themselves
        assert str(read(row, now, bare=False)).count("�") <= 2 * max(published, 1), row.file


@needs_feeds
def test_every_entry_of_a_real_feed_that_says_something_becomes_an_item(now: datetime) -> None:
    for row in rows():
        feed = read(row, now, bare=False)
        items = make_ready(feed)
        empty = sum(not (entry.title or entry.text or entry.link) for entry in feed.entries)
        assert len({item.key for item in items}) == len(items) == len(feed.entries) - empty, row.file


@needs_feeds
def test_dates_are_never_outside_of_what_can_be(now: datetime) -> None:
    for row in rows():
        dates = [entry.published for entry in read(row, now, bare=False).entries if entry.published]
        assert all(1990 <= date.year <= now.year and date.utcoffset() is not None for date in dates), row.file
