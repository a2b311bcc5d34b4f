"""The sources: added by address, from a pack or from OPML, listed with their state, removed."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from app import assets
from app.domain.items import Changes
from app.domain.sources import NewSource, Role
from app.errors import InputError
from app.feeds.decode import decode
from app.feeds.discover import discover_links
from app.feeds.opml import read_opml, write_opml
from app.store import sources

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from app.domain.sources import Coverage, Source, SourceRow
    from app.domain.times import Clock
    from app.services.ingest import Fetch
    from app.store.store import Database, Store


USUAL_AGE = timedelta(days=1)


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

    def add_all(self, wanted: Iterable[NewSource]) -> Imported:
        """Add many sources in one write; known and unusable ones are skipped, each with why."""
        now = self._clock()

        def write(db: Database) -> Imported:
            added: list[Source] = []
            skipped: list[tuple[str, str]] = []
            for source in wanted:
                try:
                    added.append(sources.add(db, replace(source, url=check_address(source.url)), now))
                except InputError as error:
                    skipped.append((source.url, error.message))
            return Imported(tuple(added), tuple(skipped))

        return self._store.write(write).result()

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

    def rows(self) -> tuple[SourceRow, ...]:
        """List the sources with state and counts."""
        return sources.rows(self._store.reader())

    def row(self, source_id: int) -> SourceRow:
        """Find one source with state and counts. Raises InputError where there is none."""
        wanted = sources.find(self._store.reader(), source_id)
        return next(row for row in self.rows() if row.source.id == wanted.id)

    def coverage(self, since: datetime | None = None) -> Coverage:
        """Tell how much of what should be read was read since a moment, a day ago by default."""
        return sources.coverage(self._store.reader(), since or self._clock() - USUAL_AGE)

    def settle(self, fresh: Iterable[NewSource], moved: Iterable[tuple[int, NewSource]]) -> None:
        """Add sources, and tell those whose address moved their new one, in one write."""
        now = self._clock()

        def write(db: Database) -> None:
            for source in fresh:
                sources.add(db, source, now)
            for source_id, said in moved:
                sources.edit(db, replace(sources.find(db.conn, source_id), url=said.url))

        self._store.write(write).result()

    def import_opml(self, data: bytes) -> Imported:
        """Add the feeds of an OPML file. Raises InputError where it is none."""
        return self.add_all(read_opml(data))

    def export_opml(self) -> bytes:
        """Write the sources as OPML 2.0."""
        return write_opml(self.rows())

    def discover(self, url: str) -> tuple[tuple[str, str], ...]:
        """Find the feeds that a page names: address and title of each. Raises FeedError, InputError."""
        answer = self._fetch(check_address(url), etag=None, last_modified=None, cancel=None)
        page = decode(answer.body, answer.headers.get("content-type")).text
        return discover_links(page, answer.url)


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
