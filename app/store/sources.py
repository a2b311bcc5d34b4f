"""Sources as stored, the state that fetching left them in, and how much of them was read."""

from __future__ import annotations

import json
from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit, urlunsplit

from app.domain.health import HealthName, health_of
from app.domain.sources import Coverage, FetchState, NewSource, Role, Source, SourceRow
from app.domain.times import iso
from app.errors import InputError
from app.store import fetch_states
from app.store.faults import guarded

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from sqlite_utils import Database

_SOURCE = """
SELECT s.id, s.url, s.title, s.site, s.language, s.country, s.role, s.reliability, s.timezone, s.folder,
    s.enabled, s.extra, s.former_url, s.removed
FROM sources AS s
"""
_FIND = _SOURCE + "WHERE s.id = ? AND s.removed = 0"
_BY_URL = _SOURCE + "WHERE s.url = ?"
_AMONG = "WHERE s.id IN (SELECT value FROM json_each(?))"
_BY_IDS = _SOURCE + _AMONG
_ALL = _SOURCE + "WHERE s.removed = 0"
_TALLIES = "SELECT source_id, items, unread FROM source_tallies"
_ADD = """
INSERT INTO sources
    (url, title, site, language, country, role, reliability, timezone, folder, enabled, extra, added_at)
VALUES
    (:url, :title, :site, :language, :country, :role, :reliability, :timezone, :folder, 1, :extra,
     :added_at)
ON CONFLICT (url) DO UPDATE SET
    title = excluded.title, site = excluded.site, language = excluded.language,
    country = excluded.country, role = excluded.role, reliability = excluded.reliability,
    timezone = excluded.timezone, folder = excluded.folder, enabled = 1, removed = 0,
    extra = excluded.extra, former_url = NULL, added_at = excluded.added_at
RETURNING id
"""
_EDIT = """
UPDATE sources SET
    url = :url, title = :title, site = :site, language = :language, country = :country, role = :role,
    reliability = :reliability, timezone = :timezone, folder = :folder, enabled = :enabled,
    extra = :extra, former_url = :former_url
WHERE id = :id
"""
_DISPENSABLE = """
SELECT i.id FROM items AS i WHERE i.source_id = ?
AND NOT EXISTS (SELECT 1 FROM item_states AS t WHERE t.item_id = i.id AND t.starred = 1)
AND NOT EXISTS (SELECT 1 FROM evidence AS e WHERE e.item_id = i.id)
"""


@guarded()
def add(db: Database, new: NewSource, now: datetime) -> Source:
    """Store a source; one that was removed before comes back with the items that were kept.

    Raises InputError `source-known` where the address is there already, `no-address` where it is empty.
    """
    address = _address(new.url)
    if not address:
        raise InputError("no-address", "The source has no address. Give the address of its feed.")
    _refuse_known(db.conn, address, None)
    record = {field.name: getattr(new, field.name) for field in fields(NewSource)}
    record |= {"url": address, "role": new.role.value, "extra": _extra(new.extra), "added_at": iso(now)}
    return find(db.conn, db.execute(_ADD, record).fetchone()[0])


@guarded()
def edit(db: Database, source: Source) -> Source:
    """Replace everything a person can say of a source; at a new address it is read in full again.

    Raises InputError `no-source`, `no-address`, or `source-known` where another source has the address.
    """
    before = find(db.conn, source.id)
    address = _address(source.url)
    if not address:
        raise InputError("no-address", "The source has no address. Give the address of its feed.")
    _refuse_known(db.conn, address, source.id)
    if address != before.url:
        fetch_states.forget_answers(db, source.id)
    record = {field.name: getattr(source, field.name) for field in fields(Source)}
    db.execute(_EDIT, record | {"url": address, "role": source.role.value, "extra": _extra(source.extra)})
    return find(db.conn, source.id)


@guarded()
def name(db: Database, source_id: int, title: str) -> None:
    """Name a source that nobody has named yet as its feed names itself."""
    db.execute("UPDATE sources SET title = ? WHERE id = ? AND title = ''", (title, source_id))


@guarded()
def move(db: Database, source_id: int, url: str) -> Source:
    """Give a source the address it has moved to, and remember the former one.

    Raises InputError `no-source`, or `source-known` where another source has the address.
    """
    source = find(db.conn, source_id)
    return edit(db, replace(source, url=url, former_url=source.url))


@guarded()
def remove(db: Database, source_id: int) -> frozenset[int]:
    """Remove a source with the items that nobody starred or linked; give the ids of those.

    Where items stay, the source stays behind them out of sight, and forgets how it was fetched, so
    that it is read in full if it is ever added again. Raises InputError `no-source`.
    """
    from app.store import fulltext

    find(db.conn, source_id)
    going = frozenset(item_id for (item_id,) in db.execute(_DISPENSABLE, (source_id,)))
    fulltext.drop(db, sorted(going))
    db.execute("DELETE FROM items WHERE id IN (SELECT value FROM json_each(?))", (json.dumps(sorted(going)),))
    for table in ("fetch_states", "raw_answers"):
        db.execute(f"DELETE FROM {table} WHERE source_id = ?", (source_id,))  # noqa: S608 - names of ours
    if db.execute("SELECT 1 FROM items WHERE source_id = ?", (source_id,)).fetchone():
        db.execute("UPDATE sources SET removed = 1 WHERE id = ?", (source_id,))
    else:
        db.execute("DELETE FROM sources WHERE id = ?", (source_id,))
    return going


@guarded()
def find(conn: sqlite3.Connection, source_id: int) -> Source:
    """Find a source that is not removed. Raises InputError `no-source`."""
    row = conn.execute(_FIND, (source_id,)).fetchone()
    if row is None:
        raise InputError("no-source", f"There is no source {source_id}. `tradewind source list` shows them.")
    return _source_of(row)


@guarded()
def rows(conn: sqlite3.Connection) -> tuple[SourceRow, ...]:
    """List the sources with state and counts, by folder and name."""
    tallies = {source_id: (items, unread) for source_id, items, unread in conn.execute(_TALLIES)}
    states = fetch_states.listed(conn)
    found = [
        SourceRow(source, states.get(source.id, FetchState(source.id)), *tallies.get(source.id, (0, 0)))
        for source in map(_source_of, conn.execute(_ALL))
    ]
    return tuple(
        sorted(found, key=lambda row: (row.source.folder.casefold(), name_of(row.source).casefold()))
    )


@guarded()
def by_ids(conn: sqlite3.Connection, source_ids: Iterable[int]) -> dict[int, Source]:
    """Give the sources of kept items, removed ones included."""
    found = conn.execute(_BY_IDS, (json.dumps(list(source_ids)),))
    return {source.id: source for source in map(_source_of, found)}


@guarded()
def coverage(conn: sqlite3.Connection, since: datetime, now: datetime | None = None) -> Coverage:
    """Tell how many enabled sources were read since a moment (UTC), and how the others fare.

    Whether a source is stale is judged at `now`, by default the latest fetch of any.
    """
    enabled = [row for row in rows(conn) if row.source.enabled]
    fetched = [row.state.fetched_at for row in enabled if row.state.fetched_at]
    last = max(fetched, default=None)
    at = now or last or since
    by_name: dict[HealthName, list[str]] = {name: [] for name in HealthName}
    for row in enabled:
        by_name[health_of(row.state, at).name].append(name_of(row.source))
    failing = (HealthName.FAILING, HealthName.BLOCKED, HealthName.GONE)
    return Coverage(
        sources=len(enabled),
        reached=sum(moment >= since for moment in fetched),
        failing=tuple(name for kind in failing for name in by_name[kind]),
        stale=tuple(by_name[HealthName.STALE]),
        never=tuple(by_name[HealthName.NEVER]),
        last_fetch=last,
        empty=tuple(by_name[HealthName.EMPTY]),
    )


def name_of(source: Source) -> str:
    """Name a source for people: its title, else its address."""
    return source.title or source.url


def _source_of(row: Sequence[Any]) -> Source:
    *said, enabled, extra, former_url, _ = row
    source_id, url, title, site, language, country, role, reliability, timezone, folder = said
    return Source(
        id=source_id,
        url=url,
        title=title,
        site=site,
        language=language,
        country=country,
        role=Role(role),
        reliability=reliability,
        timezone=timezone,
        folder=folder,
        enabled=bool(enabled),
        extra=tuple((name, value) for name, value in json.loads(extra)) if extra != "[]" else (),
        former_url=former_url,
    )


def _extra(extra: Sequence[tuple[str, str]]) -> str:
    return json.dumps(extra, ensure_ascii=False)


def _address(url: str) -> str:
    """Write an address so that scheme, host and fragment make no second source of it (RFC 3986, 6.2.2)."""
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return url.strip()
    return urlunsplit((parts.scheme, parts.netloc.lower(), parts.path, parts.query, ""))


def _refuse_known(conn: sqlite3.Connection, address: str, but: int | None) -> None:
    row = conn.execute(_BY_URL, (address,)).fetchone()
    if row is None or row[0] == but or (row[-1] and but is None):
        return
    source = _source_of(row)
    folder = f" in the folder “{source.folder}”" if source.folder else ""
    raise InputError("source-known", f"“{name_of(source)}”{folder} reads this address already: {address}")
