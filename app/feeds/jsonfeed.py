"""Read JSON Feed 1.0 and 1.1 (jsonfeed.org); other JSON is no feed."""

from __future__ import annotations

import json
import re
from typing import Any, Final

from app.errors import FeedError
from app.feeds.clean import scrubbed
from app.feeds.raw import ENTRY_CAP, NOTHING, RawEntry, RawFeed, RawText

_BEGINS_AS_FEED: Final = re.compile(r'"(?:items|version)"\s*:')
_DEEPEST: Final = 100


def read_json(text: str) -> RawFeed | None:
    """Read a JSON Feed; None where the JSON is something else.

    Raises FeedError `broken` where the JSON of a feed is cut off or wrong.
    """
    try:
        data = json.loads(text.lstrip("\ufeff \t\r\n"))
    except (ValueError, RecursionError) as error:
        if _BEGINS_AS_FEED.search(text):
            raise FeedError(
                "broken", "The JSON feed breaks off or is damaged, so nothing of it was read."
            ) from error
        return None
    if not isinstance(data, dict) or not isinstance(data.get("items"), list):
        return None
    return _feed(data) if _is_feed(data) else None


def _is_feed(data: dict[str, Any]) -> bool:
    items = [item for item in data["items"] if isinstance(item, dict)]
    named = "jsonfeed.org" in _text(data, "version")
    return named or ("title" in data and all("id" in item or "url" in item for item in items))


def _feed(data: dict[str, Any]) -> RawFeed:
    items = [item for item in data["items"] if isinstance(item, dict)]
    return RawFeed(
        format="json",
        title=RawText(_text(data, "title"), "text"),
        links=tuple(filter(None, (_text(data, "home_page_url"),))),
        language=_text(data, "language") or None,
        base=_text(data, "feed_url") or None,
        entries=[_entry(item) for item in items[:ENTRY_CAP]],
        dropped=max(len(items) - ENTRY_CAP, 0),
    )


def _entry(item: dict[str, Any]) -> RawEntry:
    content_html = _text(item, "content_html")
    content = RawText(content_html, "html") if content_html else RawText(_text(item, "content_text"), "text")
    return RawEntry(
        id=_text(item, "id") or None,
        title=RawText(_text(item, "title"), "text"),
        links=tuple(filter(None, (_text(item, "url"), _text(item, "external_url"), _text(item, "id")))),
        published=tuple(filter(None, (_text(item, "date_published"),))),
        updated=tuple(filter(None, (_text(item, "date_modified"),))),
        summary=RawText(_text(item, "summary"), "text") if item.get("summary") else NOTHING,
        content=content,
        authors=_authors(item),
        language=_text(item, "language") or None,
    )


def _text(data: dict[str, Any], key: str) -> str:
    """Give a member as text; ids may be numbers, anything else is nothing."""
    value = data.get(key)
    if isinstance(value, str):
        return scrubbed(value).strip()
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else ""


def _authors(item: dict[str, Any]) -> tuple[str, ...]:
    people = item.get("authors")
    listed = people if isinstance(people, list) else [item.get("author")]
    names = (_text(person, "name") for person in listed if isinstance(person, dict))
    return tuple(dict.fromkeys(name for name in names if name))
