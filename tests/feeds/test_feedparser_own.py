"""feedparser's own test files, some 2,200 feeds of every oddity: run where their folder is named.

TRADEWIND_FEEDPARSER_TESTS=…/feedparser-6.0.11/tests pytest tests/feeds/test_feedparser_own.py

They are in feedparser's source distribution. Each must be read without an exception and in no time, with
the entries that feedparser finds and their titles, apart from those named here.
"""

from __future__ import annotations

import os
import time
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import feedparser
import pytest

from app.feeds.clean import Sanitiser, plain_title, text_of
from app.feeds.parse import parse
from app.feeds.ready import make_ready

if TYPE_CHECKING:
    from app.domain.entries import ParsedFeed

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
FOLDER = Path(os.environ.get("TRADEWIND_FEEDPARSER_TESTS", "no-such-folder"))
SLOW: Final = 1.0
NO_FEEDS = frozenset((".py", ".pyc", ".txt"))

# What we say on purpose where feedparser says something else.
OTHER_TITLES = {
    # the titles of an East Asian charset that nobody declared: feedparser takes them for Western
    "illformed/chardet/eucjp.xml",
    "illformed/chardet/euckr.xml",
    "illformed/chardet/gb2312.xml",
    "illformed/chardet/shiftjis.xml",
    # an image's title inside of a category is not the item's
    "wellformed/rss/item_category_image.xml",
    # a whole page as a title, with scripts in comments: we keep the words that would be seen
    "wellformed/sanitize/entry_title_crazy.xml",
}

pytestmark = pytest.mark.skipif(not FOLDER.is_dir(), reason="TRADEWIND_FEEDPARSER_TESTS names no folder")


def files() -> list[Path]:
    return [path for path in sorted(FOLDER.rglob("*")) if path.is_file() and path.suffix not in NO_FEEDS]


def theirs(path: Path) -> list[Any]:
    entries: list[Any] = feedparser.parse(BytesIO(path.read_bytes())).entries
    return entries


def readings(entry: Any) -> set[str]:  # noqa: ANN401 - feedparser's entries have no type
    """Give the plain texts that feedparser's title stands for, which may be text or HTML."""
    title = entry.get("title", "")
    read = (title, plain_title(title), text_of(Sanitiser().clean(title, None)))
    return {" ".join(text.split()) for text in read}


def disagreements(name: str, feed: ParsedFeed, entries: list[Any]) -> list[str]:
    if len(feed.entries) != len(entries):
        return [f"{name}: {len(feed.entries)} entries, not {len(entries)}"]
    if name in OTHER_TITLES:
        return []
    pairs = zip(feed.entries, entries, strict=True)
    return [
        f"{name}: {ours.title!r}"
        for ours, entry in pairs
        if " ".join(ours.title.split()) not in readings(entry)
    ]


def test_each_is_read_in_no_time() -> None:
    for path in files():
        begun = time.process_time()
        feed = parse(path.read_bytes(), now=NOW)
        assert len(make_ready(feed)) <= len(feed.entries)
        assert time.process_time() - begun < SLOW, path.name


def test_entries_and_titles_are_feedparsers() -> None:
    found = [
        each
        for path in files()
        for each in disagreements(
            path.relative_to(FOLDER).as_posix(), parse(path.read_bytes(), now=NOW), theirs(path)
        )
    ]
    assert found == []
