"""The sources: added by address, from a pack or from OPML, listed with their state, removed."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from app import assets
from app.domain.health import health_of
from app.domain.items import Changes
from app.domain.sources import NewSource, Role
from app.errors import FeedError, InputError
from app.store import rating, raw, sources

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import datetime
    from threading import Event

    from app.domain.health import Health
    from app.domain.sources import Coverage, FetchState, RawAnswer, Source, SourceRow
    from app.domain.times import Clock
    from app.services.ingest import Fetch
    from app.store.store import Database, Store


USUAL_AGE = timedelta(days=1)
BATCH = 500
"""Sources in one write of an import: quick, and a person's edit waits for one such write at most."""


@dataclass(frozen=True, slots=True)
class Pack:
    """Sources that go together, offered at first run; names and descriptions by language."""

    id: str
    names: Mapping[str, str]
    about: Mapping[str, str]
    sources: tuple[NewSource, ...]


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import came to: the sources added, and each one left out with why."""

    added: tuple[Source, ...]
    skipped: tuple[tuple[str, str], ...]


class Sources:
    """Keep the list of sources."""

    def __init__(self, store: Store, fetch: Fetch, clock: Clock) -> None:
        self._store = store
        self._fetch = fetch
        self._clock = clock

    def add(self, source: NewSource) -> Source:
        """Add a source; nothing is fetched yet. Raises InputError for a bad or known address."""
        checked = replace(source, url=check_address(source.url))
        now = self._clock()
        return self._store.write(lambda db: sources.add(db, checked, now)).result()

    def add_pack(self, pack_id: str) -> Imported:
        """Add the sources of a pack that are not there yet."""
        return self.add_all(self.pack(pack_id).sources)

    def add_all(
        self, wanted: Iterable[NewSource], progress: Callable[[int, int], None] | None = None
    ) -> Imported:
        """Add many sources, 500 in a write; known and unusable ones are skipped, each with why.

        `progress` is told, in this thread, how many of how many are done.
        """
        now = self._clock()
        wanted = tuple(wanted)
        added: list[Source] = []
        skipped: list[tuple[str, str]] = []
        for start in range(0, len(wanted), BATCH):
            job = partial(_add_batch, batch=wanted[start : start + BATCH], now=now)
            made, left = self._store.write(job).result()
            added += made
            skipped += left
            if progress is not None:
                progress(min(start + BATCH, len(wanted)), len(wanted))
        return Imported(tuple(added), tuple(skipped))

    def packs(self) -> tuple[Pack, ...]:
        """List the packs that ship with the program."""
        data = tomllib.loads(assets.read_text("packs.toml"))
        return tuple(
            Pack(
                id=pack["id"],
                names=pack["names"],
                about=pack["about"],
                sources=tuple(
                    NewSource(**{**source, "role": Role(source.get("role", "unknown"))})
                    for source in pack["source"]
                ),
            )
            for pack in data["pack"]
        )

    def pack(self, pack_id: str) -> Pack:
        """Find a pack by its id. Raises InputError where there is none."""
        for pack in self.packs():
            if pack.id == pack_id:
                return pack
        known = ", ".join(pack.id for pack in self.packs())
        raise InputError("no-pack", f"There is no source pack {pack_id}. There are: {known}.")

    def remove(self, source_id: int) -> Changes:
        """Remove a source; items that are starred or on the watchlist stay."""
        self._store.write(lambda db: sources.remove(db, source_id)).result()
        return Changes(sources=frozenset({source_id}))

    def rate(self, source_id: int, letter: str) -> Changes:
        """Give a source a letter from A to F; its items carry it from now on. Raises InputError."""
        items = self._store.write(lambda db: rating.rate(db, source_id, letter)).result()
        return Changes(items=items, sources=frozenset({source_id}))

    def rows(self) -> tuple[SourceRow, ...]:
        """List the sources with state and counts."""
        return sources.rows(self._store.reader())

    def row(self, source_id: int) -> SourceRow:
        """Find one source with state and counts. Raises InputError where there is none."""
        wanted = sources.find(self._store.reader(), source_id)
        return next(row for row in self.rows() if row.source.id == wanted.id)

    def coverage(self, since: datetime | None = None) -> Coverage:
        """Tell how much of what should be read was read since a moment, a day ago by default."""
        now = self._clock()
        return sources.coverage(self._store.reader(), since or now - USUAL_AGE, now)

    def settle(self, fresh: Iterable[NewSource], moved: Iterable[tuple[int, NewSource]]) -> None:
        """Add sources, and tell those whose address moved their new one, in one write."""
        now = self._clock()

        def write(db: Database) -> None:
            for source in fresh:
                sources.add(db, source, now)
            for source_id, said in moved:
                sources.edit(db, replace(sources.find(db.conn, source_id), url=said.url))

        self._store.write(write).result()

    def import_opml(self, data: bytes, progress: Callable[[int, int], None] | None = None) -> Imported:
        """Add the feeds of an OPML file. Raises InputError where it is none."""
        from app.feeds.opml import read_list

        found = read_list(data)
        result = self.add_all(found.sources, progress)
        return replace(result, skipped=found.skipped + result.skipped)

    def export_opml(self) -> bytes:
        """Write the sources as OPML 2.0."""
        from app.feeds.opml import write_opml

        return write_opml(self.rows())

    def discover(self, url: str, cancel: Event | None = None) -> tuple[tuple[str, str], ...]:
        """Find the feeds of a page, or that it is one itself: address and title of each.

        What the page names goes first; where it names none, the usual places of its site are tried
        one after the other. Raises FeedError, InputError.
        """
        from app.services.discovery import find_feeds

        return find_feeds(check_address(url), self._fetch, self._clock(), cancel)

    def look(self, url: str, cancel: Event | None = None) -> tuple[tuple[str, str], ...]:
        """List the feeds that a web page names; nothing where the address is a feed or can't be reached."""
        try:
            answer = self._fetch(url, etag=None, last_modified=None, cancel=cancel)
        except FeedError:
            return ()
        from app.services.discovery import named_feeds

        return named_feeds(answer, self._clock())

    def raw(self, source_id: int) -> RawAnswer:
        """Give the latest answer of a source as it came. Raises InputError `no-source`, `no-answer`."""
        source = sources.find(self._store.reader(), source_id)
        answer = raw.find(self._store.reader(), source_id)
        if answer is None:
            raise InputError(
                "no-answer",
                f"{sources.name_of(source)} has not answered yet. `tradewind refresh` fetches it.",
            )
        return answer

    def health(self, state: FetchState) -> Health:
        """Tell how a source fares, why, since when, and the one thing that helps."""
        return health_of(state, self._clock())


def _add_batch(
    db: Database, batch: Iterable[NewSource], now: datetime
) -> tuple[list[Source], list[tuple[str, str]]]:
    added: list[Source] = []
    skipped: list[tuple[str, str]] = []
    for source in batch:
        try:
            added.append(sources.add(db, replace(source, url=check_address(source.url)), now))
        except InputError as error:
            skipped.append((source.url, error.message))
    return added, skipped


def check_address(text: str) -> str:
    """Check that an address is one a feed can have. Raises InputError saying what is wrong with it."""
    url = text.strip()
    try:
        parts = urlsplit(url)
        usable = parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.port != 0
    except ValueError:
        usable = False
    if not usable or any(character.isspace() for character in url):
        raise InputError(
            "bad-address", f"{text!r} is not a feed's address. It should begin with https:// or http://."
        )
    return url
