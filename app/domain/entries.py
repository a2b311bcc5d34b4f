"""What a feed says, before anything is decided about it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from app.domain.sources import NO_WISHES

if TYPE_CHECKING:
    from datetime import datetime

    from app.domain.sources import Wishes

FeedFormat = Literal["rss", "rdf", "atom", "json", "html"]


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a feed as published.

    `id` is the guid or Atom id as given, or None; `title` and `text` are plain text, the
    `_html` fields sanitised HTML; `text` is the content's text, else the summary's; `link` is
    absolute and http(s), or None; times are UTC or None, never guessed.
    """

    id: str | None
    title: str
    link: str | None
    published: datetime | None
    updated: datetime | None
    summary_html: str
    content_html: str
    text: str
    authors: tuple[str, ...]
    language: str | None


@dataclass(frozen=True, slots=True)
class ParsedFeed:
    """A feed's bytes as data; `error` says in one sentence why there is none, or None.

    `format` is None where the bytes are no feed we know, `html` where they are a page;
    `encoding` is the codec that the text was decoded by; `dropped` counts entries over the cap;
    `wishes` is how often the feed itself asks to be fetched.
    """

    format: FeedFormat | None
    encoding: str | None
    title: str
    link: str | None
    language: str | None
    entries: tuple[Entry, ...]
    error: str | None = None
    dropped: int = 0
    wishes: Wishes = NO_WISHES
