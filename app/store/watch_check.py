"""Compare opportunities with what their log comes to, which is what counts, and mend those that differ."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from app.domain.watch_fields import pieces_of
from app.domain.watch_log import replay
from app.store import watch_log, watch_rows
from app.store.faults import guarded

if TYPE_CHECKING:
    import sqlite3

    from sqlite_utils import Database

    from app.domain.watch_log import State

_LOGGED = "SELECT DISTINCT opportunity_id FROM history ORDER BY opportunity_id"
_ROW = """
SELECT title, stage, sectors, places, owner, value, currency, deadline, next_action, note, customer,
    next_date, tags, hs_codes, keywords, files AS attachments, query, created_at AS created,
    removed_at IS NOT NULL AS removed
FROM opportunities WHERE id = ?
"""
_PIECES = "SELECT key, detail FROM evidence WHERE opportunity_id = ?"


@guarded()
def differing(conn: sqlite3.Connection) -> tuple[int, ...]:
    """Give the numbers of the opportunities whose row or evidence is not what their log comes to."""
    numbers = [number for (number,) in conn.execute(_LOGGED).fetchall()]
    return tuple(number for number in numbers if not _agrees(conn, number))


@guarded()
def mend(db: Database) -> None:
    """Write the opportunities that differ from their log as the log says."""
    for number in differing(db.conn):
        entries = watch_log.of_opportunity(db.conn, number)
        last = max(entries, key=lambda entry: entry.order).at
        watch_rows.save(db, number, replay(entries), last, pieces=True)


def _agrees(conn: sqlite3.Connection, number: int) -> bool:
    entries = watch_log.of_opportunity(conn, number)
    state = replay(entries)
    wanted = watch_rows.columns(state, max(entry.at for entry in entries))
    del wanted["changed"]  # a merge may bring an older entry later
    wanted["removed"] = wanted["removed"] is not None
    return _row(conn, number) == wanted and _pieces(conn, number) == pieces_of(state)


def _row(conn: sqlite3.Connection, number: int) -> dict[str, Any]:
    found = conn.execute(_ROW, (number,))
    names = [column[0] for column in found.description]
    return dict(zip(names, found.fetchone(), strict=True))


def _pieces(conn: sqlite3.Connection, number: int) -> State:
    return {key: json.loads(detail) for key, detail in conn.execute(_PIECES, (number,))}
