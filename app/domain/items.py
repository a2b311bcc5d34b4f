"""Stored items: publisher content, the user's state of them, and how lists ask for them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.query import EVERYTHING

if TYPE_CHECKING:
    from array import array
    from datetime import date, datetime

    from app.domain.corrections import Correction
    from app.domain.evidence import Field, Tagged
    from app.domain.query import Query
    from app.domain.sectors import SectorId
    from app.domain.sources import Role, Source


@dataclass(frozen=True, slots=True)
class NewItem:
    """An entry made ready for the store: its identity within the source, its fields, their hash.

    `key` is stable across fetches; `content_hash` covers what a reader would see (title, link,
    texts), not dates, so that a feed that restamps its entries changes nothing; `lang` is what
    the feed declares, or None.
    """

    key: str
    guid: str | None
    url: str | None
    title: str
    summary: str
    content: str
    html: str
    authors: tuple[str, ...]
    lang: str | None
    published: datetime | None
    content_hash: str


@dataclass(frozen=True, slots=True)
class Item:
    """An entry as stored: plain text fields that evidence points into, sanitised HTML beside.

    `published` is the publisher's own time or None; `fetched` is when Tradewind first saw it;
    `sort_at` is the one of them that lists go by. UTC.
    """

    id: int
    source_id: int
    guid: str | None
    url: str | None
    title: str
    summary: str
    content: str
    html: str
    authors: tuple[str, ...]
    lang: str
    published: datetime | None
    fetched: datetime
    sort_at: datetime
    revision: int = 1

    @property
    def fields(self) -> dict[Field, str]:
        """Give the texts that evidence points into."""
        return {"title": self.title, "summary": self.summary, "content": self.content}


@dataclass(frozen=True, slots=True)
class ItemState:
    """What the user did with an item; outlives the publisher's content."""

    item_id: int
    read: bool = False
    starred: bool = False


@dataclass(frozen=True, slots=True)
class Cursor:
    """Where a page of a list ended: keyset paging, newest first."""

    sort_at: str
    id: int


@dataclass(frozen=True, slots=True)
class ItemRow:
    """An item as a list shows it; bodies load on selection.

    `places` are names as the tagger gives them, `signals` ids.
    """

    id: int
    title: str
    source_id: int
    source: str
    lang: str
    published: datetime | None
    sort_at: datetime
    cursor: Cursor
    role: Role
    reliability: str | None
    hedge_share: float
    sectors: tuple[tuple[SectorId, bool], ...]
    read: bool
    starred: bool
    watched: bool
    places: tuple[str, ...] = ()
    signals: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ItemQuery:
    """Which items a list wants; all conditions hold together; empty means no condition.

    `text` is words that must all occur; `since` is inclusive and `until` exclusive, both UTC; `where`
    is a query of the query language, whose periods the service settles (`app.services.queries`).
    """

    text: str = ""
    sectors: tuple[SectorId, ...] = ()
    source_id: int | None = None
    policy: str | None = None
    since: datetime | None = None
    until: datetime | None = None
    unread: bool = False
    starred: bool = False
    hedged: bool = False
    where: Query = EVERYTHING


@dataclass(frozen=True, slots=True)
class ItemView:
    """An item with all that the reader shows beside it.

    `tagged` is what holds: what the tagger says with the person's `corrections` applied.
    """

    item: Item
    source: Source
    state: ItemState
    tagged: Tagged
    opportunities: tuple[int, ...] = ()
    corrections: tuple[Correction, ...] = ()


@dataclass(frozen=True, slots=True)
class WholeText:
    """The text of an item's own page: plain, paragraphs apart by empty lines; `fetched` in UTC."""

    item_id: int
    url: str
    text: str
    fetched: datetime


@dataclass(frozen=True, slots=True)
class SearchHit:
    """An item that a search found, with the words around the first match."""

    row: ItemRow
    snippet: str


@dataclass(frozen=True, slots=True)
class Counts:
    """Figures for the left pane; unread ones by sector and source."""

    total: int = 0
    today: int = 0
    unread: int = 0
    starred: int = 0
    hedged: int = 0
    sectors: tuple[tuple[SectorId, int], ...] = ()
    sources: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Facets:
    """What items name most, each with its name for people and how many items do."""

    policies: tuple[tuple[str, str, int], ...] = ()
    places: tuple[tuple[str, str, int], ...] = ()


NO_FACETS = Facets()


@dataclass(frozen=True, slots=True)
class Outline:
    """A whole list by its items' numbers, and how many stand on each day; both newest first."""

    ids: array[int]
    days: tuple[tuple[date, int], ...]


@dataclass(frozen=True, slots=True)
class Changes:
    """What a write touched and who began it: views decide what to load again."""

    items: frozenset[int] = frozenset()
    opportunities: frozenset[int] = frozenset()
    sources: frozenset[int] = frozenset()
    by: str = ""
