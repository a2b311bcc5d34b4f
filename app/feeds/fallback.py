"""Read what is not well-formed with feedparser, which forgives nearly everything.

It gets UTF-8 bytes of ours and headers that say so, never a path, an address or text, all of
which it would open or decode anew; its sanitiser and link rules stay off, ours follow.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from app.feeds.clean import looks_like_html
from app.feeds.raw import ENTRY_CAP, NOTHING, RawEntry, RawFeed, RawText
from app.feeds.wishes import find_wishes

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.domain.entries import FeedFormat

Loose = dict[str, Any]

_HEADERS: Final = {"content-type": "application/xml; charset=utf-8"}
LARGEST: Final = 1_000_000
"""Characters that feedparser is given at most: at 2 MB/s more would take too long."""


def read_forgivingly(text: str, kind: FeedFormat) -> RawFeed | None:
    """Read broken markup; None where there is too much of it or nothing comes out."""
    if len(text) > LARGEST:
        return None
    parsed = _parsed(text)
    if parsed is None:
        return None
    entries = dict.get(parsed, "entries") or []
    channel = dict.get(parsed, "feed") or {}
    return RawFeed(
        format=kind,
        title=_construct(channel, "title"),
        links=_links(channel),
        language=_text(channel, "language") or None,
        entries=[_entry(entry, kind) for entry in entries[:ENTRY_CAP]],
        dropped=max(len(entries) - ENTRY_CAP, 0),
        wishes=find_wishes(text),  # feedparser keeps one hour and one day of them all
    )


def _parsed(text: str) -> Loose | None:
    import feedparser

    body = f'<?xml version="1.0" encoding="utf-8"?>\n{text}'.encode("utf-8", "replace")
    try:
        parsed: Loose = feedparser.parse(
            body, response_headers=dict(_HEADERS), sanitize_html=False, resolve_relative_uris=False
        )
    except Exception:  # noqa: BLE001 - whatever broken markup makes a forgiving parser raise, it is no feed
        return None
    return parsed


def _entry(entry: Loose, kind: FeedFormat) -> RawEntry:
    published = _texts(entry, ("published", "created"))
    updated = _texts(entry, ("updated",))
    return RawEntry(
        id=_text(entry, "id") or None,
        title=_construct(entry, "title"),
        links=_links(entry),
        # feedparser files dc:date, all that many RSS feeds have, under updated
        published=published if kind == "atom" else (*published, *updated),
        updated=updated if kind == "atom" else (),
        summary=_construct(entry, "summary"),
        content=_content(entry),
        authors=_authors(entry),
        language=_text(entry, "language") or None,
    )


def _text(data: Loose, key: str) -> str:
    # plain dict access: feedparser's own maps old names to new ones and warns about it
    value = dict.get(data, key)
    return value.strip() if isinstance(value, str) else ""


def _texts(data: Loose, keys: Iterable[str]) -> tuple[str, ...]:
    return tuple(text for text in (_text(data, key) for key in keys) if text)


def _construct(data: Loose, key: str) -> RawText:
    value = _text(data, key)
    return RawText(value, "html" if looks_like_html(value) else "any") if value else NOTHING


def _content(entry: Loose) -> RawText:
    parts = [_construct(part, "value") for part in dict.get(entry, "content") or () if isinstance(part, dict)]
    return max(parts, key=lambda part: len(part.value), default=NOTHING)


def _links(data: Loose) -> tuple[str, ...]:
    return _texts(data, ("link", "id"))


def _authors(entry: Loose) -> tuple[str, ...]:
    people = [person for person in dict.get(entry, "authors") or () if isinstance(person, dict)]
    names = [_text(person, "name") for person in people] or [_text(entry, "author")]
    return tuple(dict.fromkeys(name for name in names if name))
