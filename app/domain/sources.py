"""Sources, what is known of their state, and what a fetch of one came to."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime


class Role(StrEnum):
    """What kind of document a text is, by who wrote it."""

    OFFICIAL = "official"
    AGENCY_REPORT = "agency-report"
    PRESS_RELEASE = "press-release"
    NEWS = "news"
    OPINION = "opinion"
    AI_GENERATED = "ai-generated"
    UNKNOWN = "unknown"


class FetchStatus(StrEnum):
    """How a fetch of one source ended."""

    NEW = "new"
    UNCHANGED = "unchanged"
    FAILED = "failed"
    STALE = "stale"
    BLOCKED = "blocked"
    GONE = "gone"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class NewSource:
    """A source as someone describes it before it is stored."""

    url: str
    title: str = ""
    site: str | None = None
    language: str | None = None
    country: str | None = None
    role: Role = Role.UNKNOWN
    reliability: str | None = None
    timezone: str | None = None
    folder: str = ""
    extra: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Source:
    """A feed that is read, with what its owner says of it.

    `reliability` is a letter A to F or None where unknown; `timezone` an IANA name that naive
    times of the feed are read in; `folder` the user's own grouping, empty at the top, `A/B` nested;
    `extra` what another program's OPML said of it that has no meaning here, by name; `former_url`
    the address it had before its server moved it for good.
    """

    id: int
    url: str
    title: str
    site: str | None
    language: str | None
    country: str | None
    role: Role
    reliability: str | None
    timezone: str | None
    folder: str
    enabled: bool
    extra: tuple[tuple[str, str], ...] = ()
    former_url: str | None = None


@dataclass(frozen=True, slots=True)
class Wishes:
    """How often a feed itself asks to be fetched (RSS 2.0, RSS 1.0 syndication module).

    `wait` is in seconds, 0 where it says nothing; `hours` (0 to 23) and `days` (0 is Monday), both
    in UTC, are those in which it asks to be left alone.
    """

    wait: int = 0
    hours: frozenset[int] = frozenset()
    days: frozenset[int] = frozenset()


NO_WISHES = Wishes()


@dataclass(frozen=True, slots=True)
class Move:
    """Where a server says that a feed has moved for good, and when it first did (UTC)."""

    url: str
    seen_at: datetime


@dataclass(frozen=True, slots=True)
class FetchState:
    """What the last fetches of a source left behind; times in UTC.

    `validated_at` is when the validators came with a whole answer; `gap` the usual seconds between
    two entries, None where too few have dates; `entries` how many the last answer held that was
    read; `next_at` when a scheduled refresh asks again; `since` when the present kind of state began.
    """

    source_id: int
    etag: str | None = None
    last_modified: str | None = None
    body_hash: str | None = None
    checked_at: datetime | None = None
    fetched_at: datetime | None = None
    newest_at: datetime | None = None
    retry_at: datetime | None = None
    status: FetchStatus | None = None
    http: int | None = None
    error: str | None = None
    failures: int = 0
    validated_at: datetime | None = None
    gap: int | None = None
    entries: int | None = None
    wishes: Wishes = NO_WISHES
    next_at: datetime | None = None
    move: Move | None = None
    since: datetime | None = None


@dataclass(frozen=True, slots=True)
class RawAnswer:
    """The latest answer of a source as it came, kept so that a changed shape can be examined.

    `headers` by lower-case name; `body` unpacked bytes, cut off at a cap; `size` those it had.
    """

    source_id: int
    url: str
    status: int
    headers: Mapping[str, str]
    body: bytes
    size: int
    fetched_at: datetime


@dataclass(frozen=True, slots=True)
class SourceRow:
    """A source with its state and counts, as lists show it."""

    source: Source
    state: FetchState
    items: int
    unread: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """What refreshing one source came to; a broken feed is an outcome, never an exception.

    `error` is one sentence for a person or None; `ms` is wall time in milliseconds.
    """

    source_id: int
    url: str
    title: str
    status: FetchStatus
    http: int | None = None
    entries: int = 0
    new: int = 0
    updated: int = 0
    error: str | None = None
    ms: int = 0


@dataclass(frozen=True, slots=True)
class Coverage:
    """How much of what should have been read was read: no news is told apart from no fetch.

    `failing` names the sources that fail, are blocked or gone; `empty` those that answer with none.
    """

    sources: int
    reached: int
    failing: tuple[str, ...]
    stale: tuple[str, ...]
    never: tuple[str, ...]
    last_fetch: datetime | None
    empty: tuple[str, ...] = ()
