"""Turn what a feed says into entries: plain titles, harmless HTML, whole links, UTC times."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.entries import Entry, ParsedFeed
from app.feeds.clean import (
    clean_html,
    literal_title,
    looks_like_html,
    plain_title,
    text_as_html,
    text_of,
)
from app.feeds.dates import parse_date
from app.feeds.links import absolute

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from app.feeds.raw import RawEntry, RawFeed, RawText


@dataclass(frozen=True, slots=True)
class Setting:
    """What stands around a feed: its address, the zone of its times (IANA), the present (UTC)."""

    base: str | None
    tz: str | None
    now: datetime


def assemble(raw: RawFeed, encoding: str, setting: Setting) -> ParsedFeed:
    """Clean a feed and all its entries."""
    base = _whole_base(raw.base, setting.base)
    link = _first_link(raw.links, base)
    language = _language(raw.language)
    around = base or link
    return ParsedFeed(
        format=raw.format,
        encoding=encoding,
        title=_title(raw.title).replace("\n", " "),
        link=link,
        language=language,
        entries=tuple(_entry(entry, around, language, setting) for entry in raw.entries),
        dropped=raw.dropped,
        wishes=raw.wishes,
    )


def _entry(raw: RawEntry, around: str | None, language: str | None, setting: Setting) -> Entry:
    base = _whole_base(raw.base, around)
    link = _first_link(raw.links, base)
    inside = base if raw.base else link or base
    summary = _html(raw.summary, inside)
    content = _html(raw.content, inside)
    return Entry(
        id=raw.id,
        title=_title(raw.title),
        link=link,
        published=_first_date(raw.published, setting),
        updated=_first_date(raw.updated, setting),
        summary_html=summary,
        content_html=content,
        text=text_of(content) or text_of(summary),
        authors=tuple(plain_title(name).replace("\n", " ") for name in raw.authors),
        language=_language(raw.language) or language,
    )


def _whole_base(own: str | None, around: str | None) -> str | None:
    return absolute(own, around) or around if own else around


def _first_link(links: Iterable[str], base: str | None) -> str | None:
    return next((whole for whole in (absolute(link, base) for link in links) if whole), None)


def _first_date(texts: Iterable[str], setting: Setting) -> datetime | None:
    dates = (parse_date(text, tz=setting.tz, now=setting.now) for text in texts)
    return next((date for date in dates if date), None)


def _title(text: RawText) -> str:
    return literal_title(text.value) if text.kind == "text" else plain_title(text.value)


def _html(text: RawText, base: str | None) -> str:
    value = text.value.strip()
    if not value:
        return ""
    if text.kind == "html" or (text.kind == "any" and looks_like_html(value)):
        return clean_html(value, base).strip()
    return text_as_html(value)


def _language(written: str | None) -> str | None:
    return " ".join(written.split())[:35] or None if written else None
