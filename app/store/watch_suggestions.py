"""What opportunities watch for: how far each has looked, what was suggested, what became of it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from app.domain.times import iso
from app.store.faults import guarded

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection, Iterable, Mapping
    from datetime import datetime

    from sqlite_utils import Database

_NEWEST = "SELECT coalesce(max(id), 0) FROM items"
_LOOKS = "SELECT opportunity_id, item_id, query FROM watch_looks"
_SINCE = "SELECT id FROM items WHERE id > ? AND id <= ? ORDER BY id DESC LIMIT ?"
_FETCHED = "SELECT coalesce(min(id), 0) FROM items WHERE fetched >= ?"
_SUGGEST = """
INSERT OR IGNORE INTO suggestions (opportunity_id, item_id, at, state)
SELECT :number, value, :at, 'open' FROM json_each(:items)
WHERE value NOT IN (SELECT item_id FROM evidence WHERE opportunity_id = :number AND item_id IS NOT NULL)
"""
_LOOKED = """
INSERT INTO watch_looks (opportunity_id, item_id, query) VALUES (?, ?, ?)
ON CONFLICT (opportunity_id) DO UPDATE SET item_id = excluded.item_id, query = excluded.query
"""
_FORGET = "DELETE FROM suggestions WHERE opportunity_id = ? AND state = 'open'"
_OPEN = """
FROM suggestions AS s
JOIN items AS i ON i.id = s.item_id
JOIN opportunities AS o ON o.id = s.opportunity_id
WHERE s.state = 'open' AND o.removed_at IS NULL AND NOT EXISTS (
    SELECT 1 FROM evidence AS e WHERE e.opportunity_id = s.opportunity_id AND e.item_id = s.item_id
)
"""
_COUNTS = "SELECT s.opportunity_id, count(*)" + _OPEN + "GROUP BY s.opportunity_id"
_OF_ONE = "SELECT s.item_id" + _OPEN + "AND s.opportunity_id = ? ORDER BY i.sort_at DESC, i.id DESC"
_ANSWER = """
INSERT INTO suggestions (opportunity_id, item_id, at, state) VALUES (?, ?, ?, ?)
ON CONFLICT (opportunity_id, item_id) DO UPDATE SET state = excluded.state, at = excluded.at
"""
_HASHES = """
SELECT id, content_hash FROM items
WHERE id IN (SELECT item_id FROM evidence WHERE item_id IS NOT NULL)
"""
_SEEN = "SELECT opportunity_id, mark FROM seen_marks"
_SEE = "INSERT OR IGNORE INTO seen_marks (opportunity_id, mark, at) VALUES (?, ?, ?)"


@guarded()
def looks(conn: sqlite3.Connection) -> dict[int, tuple[int, str]]:
    """Tell how far each opportunity has looked: the highest item, and for which query."""
    return {number: (item_id, query) for number, item_id, query in conn.execute(_LOOKS)}


@guarded()
def newest(conn: sqlite3.Connection) -> int:
    """Give the highest number of an item, 0 where there is none."""
    number: int = conn.execute(_NEWEST).fetchone()[0]
    return number


@guarded()
def first_since(conn: sqlite3.Connection, since: datetime) -> int:
    """Give the lowest number of an item that was fetched since a moment (UTC), 0 where none was."""
    number: int = conn.execute(_FETCHED, (iso(since),)).fetchone()[0]
    return number


@guarded()
def between(conn: sqlite3.Connection, after: int, up_to: int, most: int) -> tuple[int, ...]:
    """Give the numbers of items above one and up to another, highest first."""
    return tuple(item_id for (item_id,) in conn.execute(_SINCE, (after, up_to, most)))


@guarded()
def suggest(db: Database, found: Mapping[int, Collection[int]], anew: Iterable[int], now: datetime) -> int:
    """Add suggestions, items by opportunity, but for what is linked or was answered; count the new ones.

    Open ones of the opportunities `anew`, whose query is another one now, are dropped before.
    """
    db.conn.executemany(_FORGET, [(number,) for number in anew])
    count = 0
    for number, item_ids in found.items():
        row = {"number": number, "at": iso(now), "items": json.dumps(sorted(item_ids))}
        count += db.execute(_SUGGEST, row).rowcount
    return count


@guarded()
def looked(db: Database, rows: Iterable[tuple[int, int, str]]) -> None:
    """Note how far opportunities have looked: number, highest item, query."""
    db.conn.executemany(_LOOKED, rows)


@guarded()
def counts(conn: sqlite3.Connection) -> dict[int, int]:
    """Count the suggestions that wait for an answer, by opportunity."""
    return dict(conn.execute(_COUNTS).fetchall())


@guarded()
def waiting(conn: sqlite3.Connection, opportunity_id: int) -> tuple[int, ...]:
    """Give the items suggested to an opportunity that wait for an answer, newest first."""
    return tuple(item_id for (item_id,) in conn.execute(_OF_ONE, (opportunity_id,)))


@guarded()
def answer(db: Database, opportunity_id: int, item_id: int, state: str, now: datetime) -> None:
    """Remember what became of a suggestion: `accepted` or `dismissed`."""
    db.execute(_ANSWER, (opportunity_id, item_id, iso(now), state))


@guarded()
def linked_hashes(conn: sqlite3.Connection) -> dict[int, str]:
    """Give the content hashes of the linked items that are here."""
    return dict(conn.execute(_HASHES).fetchall())


@guarded()
def seen(conn: sqlite3.Connection) -> frozenset[tuple[int, str]]:
    """Give the marks that somebody took note of: opportunity, code."""
    return frozenset((number, code) for number, code in conn.execute(_SEEN))


@guarded()
def see(db: Database, marks: Iterable[tuple[int, str]], now: datetime) -> None:
    """Note that marks were seen: opportunity, code."""
    db.conn.executemany(_SEE, [(number, code, iso(now)) for number, code in marks])
