"""What a feed says before it is cleaned: the one shape that every reader of a format fills."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from app.domain.sources import NO_WISHES

if TYPE_CHECKING:
    from app.domain.entries import FeedFormat
    from app.domain.sources import Wishes

ENTRY_CAP: Final = 10_000
"""Most entries of one feed that are read; the others are counted."""

_FORMATS: Final[dict[str, FeedFormat]] = {"feed": "atom", "rdf": "rdf"}

Kind = Literal["text", "html", "any"]


class RawText(NamedTuple):
    """A text as published, without blanks at its ends; `any` where it may be text or HTML."""

    value: str
    kind: Kind = "any"


NOTHING: Final = RawText("", "text")


class RawEntry(NamedTuple):
    """An entry as published; links, dates and texts stand in the order of trust.

    `base` is what xml:base makes of the entry, maybe relative itself, or None.
    """

    id: str | None = None
    title: RawText = NOTHING
    links: tuple[str, ...] = ()
    published: tuple[str, ...] = ()
    updated: tuple[str, ...] = ()
    summary: RawText = NOTHING
    content: RawText = NOTHING
    authors: tuple[str, ...] = ()
    language: str | None = None
    base: str | None = None


@dataclass(frozen=True, slots=True)
class RawFeed:
    """A feed as published; `dropped` counts the entries over the cap.

    `zone` (IANA) is for times that name none where the source has no zone either.
    """

    format: FeedFormat
    title: RawText = NOTHING
    links: tuple[str, ...] = ()
    language: str | None = None
    base: str | None = None
    entries: list[RawEntry] = field(default_factory=list)
    dropped: int = 0
    wishes: Wishes = NO_WISHES
    zone: str | None = None


def format_of(root: str) -> FeedFormat:
    """Name the format that a root element's lower-case name stands for."""
    return _FORMATS.get(root, "rss")
