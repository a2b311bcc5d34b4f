"""Read a feed's bytes: strict and fast first, mended next, forgiving last; nothing raises.

A page, a bomb, a cut-off file are answers too: a format, where there is one, and one sentence.
"""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING, Final

from app.domain.entries import FeedFormat, ParsedFeed
from app.errors import FeedError
from app.feeds.decode import Decoded, decode
from app.feeds.raw import format_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from app.feeds.markup import Markup
    from app.feeds.raw import RawFeed
    from app.feeds.recipes import Recipe

_ROOM: Final = 1_000_000
"""Characters that entities of a document type may add to a feed."""

_JSON: Final = re.compile(r"[\ufeff \t\r\n]*(?:/\*\*/\s*)?(?:[A-Za-z_$][\w.$]{0,99}\s*\(\s*)?[\[{]")
"""How JSON begins, also in the call of a function."""

_PAGE_TITLE: Final = re.compile(r"<title\b[^<>]{0,200}>([^<]{0,500})", re.IGNORECASE)
_A_PAGE: Final = (
    "The address answers with a web page, not with a feed. Look on the site for the feed's own address."
)
_UNKNOWN: Final = "What the address answers with is no feed that Tradewind knows (RSS, Atom or JSON Feed)."
_BROKEN: Final = "The feed is damaged or breaks off before its first entry, so nothing of it was read."
_EMPTY: Final = "The answer is empty."


def parse(
    body: bytes,
    *,
    content_type: str | None = None,
    base: str | None = None,
    tz: str | None = None,
    now: datetime,
    recipes: Sequence[Recipe] | None = None,
) -> ParsedFeed:
    """Read a feed; bad input never raises but comes back as `error`.

    `content_type` is the HTTP header, `base` the feed's address, `tz` the IANA zone of times that
    have none, `now` (UTC) the present against which dates are plausible, `recipes` say how plain
    JSON lists are read (those that ship by default; InputError `bad-data` where one of them is wrong).
    """
    try:
        decoded = decode(body, content_type)
    except FeedError as error:
        return _no_feed(None, None, error.message)
    if not decoded.text.strip("\ufeff \t\r\n"):
        return _no_feed(None, decoded.encoding, _EMPTY)
    raw = _read(decoded, base, recipes)
    if isinstance(raw, ParsedFeed):
        return raw
    from app.feeds.assemble import Setting, assemble

    return assemble(raw, decoded.encoding, Setting(base, tz or raw.zone, now))


def _no_feed(kind: FeedFormat | None, encoding: str | None, error: str, title: str = "") -> ParsedFeed:
    return ParsedFeed(kind, encoding, title, None, None, (), error)


def _read(decoded: Decoded, base: str | None, recipes: Sequence[Recipe] | None) -> RawFeed | ParsedFeed:
    if _JSON.match(decoded.text):
        return _read_json(decoded, base, recipes)
    return _read_markup(decoded)


def _read_json(decoded: Decoded, base: str | None, recipes: Sequence[Recipe] | None) -> RawFeed | ParsedFeed:
    from app.feeds.jsonfeed import read_json
    from app.feeds.recipes import load_recipes, read_by_recipe

    try:
        feed = read_json(decoded.text)
        if feed is None:
            feed = read_by_recipe(decoded.text, base, load_recipes() if recipes is None else recipes)
    except FeedError as error:
        return _no_feed("json", decoded.encoding, error.message)
    return _no_feed(None, decoded.encoding, _UNKNOWN) if feed is None else feed


def _read_markup(decoded: Decoded) -> RawFeed | ParsedFeed:
    from app.feeds.markup import expand, find_markup

    markup = None
    try:
        markup = find_markup(decoded.text)
        text = expand(markup, _ROOM) if markup else ""
    except FeedError as error:
        return _no_feed(None, decoded.encoding, error.message)
    if markup is None or not (markup.is_feed or markup.is_page):
        return _no_feed(None, decoded.encoding, _UNKNOWN)
    if markup.is_page:
        title = _PAGE_TITLE.search(markup.text)
        heading = " ".join(unescape(title[1]).split()) if title else ""
        return _no_feed("html", decoded.encoding, _A_PAGE, heading)
    return _read_feed(text, markup) or _no_feed(format_of(markup.root), decoded.encoding, _BROKEN)


def _read_feed(text: str, markup: Markup) -> RawFeed | None:
    """Read a feed by the first way that works; of the forgiving ways, the one that finds more."""
    from app.feeds.markup import mend
    from app.feeds.xmlfeed import read_strictly

    feed = read_strictly(text)
    if feed is not None:
        return feed
    mended = mend(text)
    feed = read_strictly(mended)
    if feed is not None:
        return feed
    found = [feed for feed in _forgiving(mended, format_of(markup.root)) if feed.entries]
    return max(found, key=lambda feed: len(feed.entries), default=None)


def _forgiving(text: str, kind: FeedFormat) -> Iterator[RawFeed]:
    from app.feeds.fallback import read_forgivingly
    from app.feeds.xmlfeed import read_leniently

    for feed in (read_forgivingly(text, kind), read_leniently(text)):
        if feed is not None:
            yield feed
