"""Turn what a feed says into entries: plain titles, harmless HTML, whole links, UTC times."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.entries import Entry, ParsedFeed
from app.feeds.clean import (
    Sanitiser,
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
    cleaning = _Cleaning(base or link, language, setting, Sanitiser())
    return ParsedFeed(
        format=raw.format,
        encoding=encoding,
        title=cleaning.title(raw.title).replace("\n", " "),
        link=link,
        language=language,
        entries=tuple(map(cleaning.entry, raw.entries)),
        dropped=raw.dropped,
        wishes=raw.wishes,
    )


@dataclass(frozen=True, slots=True)
class _Cleaning:
    """The cleaning of one feed's entries, whose links are resolved against `around`."""

    around: str | None
    language: str | None
    setting: Setting
    sanitiser: Sanitiser

    def entry(self, raw: RawEntry) -> Entry:
        base = _whole_base(raw.base, self.around)
        link = _first_link(raw.links, base)
        inside = base if raw.base else link or base
        summary = self._html(raw.summary, inside)
        content = self._html(raw.content, inside)
        return Entry(
            id=raw.id,
            title=self.title(raw.title),
            link=link,
            published=self._first_date(raw.published) if raw.published else None,
            updated=self._first_date(raw.updated) if raw.updated else None,
            summary_html=summary,
            content_html=content,
            text=text_of(content) or text_of(summary),
            authors=tuple([plain_title(name).replace("\n", " ") for name in raw.authors]),
            language=_language(raw.language) or self.language,
        )

    def title(self, text: RawText) -> str:
        """Give a title as plain text; what is said to be HTML keeps no tag, unless nothing else is left."""
        if text.kind == "text":
            return literal_title(text.value)
        if text.kind == "html" and "<" in text.value:
            words = text_of(self.sanitiser.clean(text.value, None)).split()
            return literal_title(" ".join(words)) or plain_title(text.value)
        return plain_title(text.value)

    def _html(self, text: RawText, base: str | None) -> str:
        value = text.value
        if not value:
            return ""
        if text.kind == "html" or (text.kind == "any" and looks_like_html(value)):
            return self.sanitiser.clean(value, base).strip()
        return text_as_html(value)

    def _first_date(self, texts: Iterable[str]) -> datetime | None:
        for text in texts:
            date = parse_date(text, tz=self.setting.tz, now=self.setting.now)
            if date:
                return date
        return None


def _whole_base(own: str | None, around: str | None) -> str | None:
    return absolute(own, around) or around if own else around


def _first_link(links: Iterable[str], base: str | None) -> str | None:
    for link in links:
        whole = absolute(link, base)
        if whole:
            return whole
    return None


def _language(written: str | None) -> str | None:
    return " ".join(written.split())[:35] or None if written else None
