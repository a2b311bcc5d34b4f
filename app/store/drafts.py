"""Drafts of briefings, saved while they are written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.editions import DraftRow
from app.domain.times import iso, moment
from app.errors import InputError
from app.store.faults import guarded

if TYPE_CHECKING:
    import sqlite3
    from datetime import datetime

    from sqlite_utils import Database

_ADD = "INSERT INTO drafts (title, changed_at, manifest) VALUES (?, ?, ?) RETURNING id"
_SAVE = "UPDATE drafts SET title = ?, changed_at = ?, manifest = ? WHERE id = ?"
_LISTED = "SELECT id, title, changed_at FROM drafts ORDER BY changed_at DESC, id DESC"
_MANIFEST = "SELECT manifest FROM drafts WHERE id = ?"
_REMOVE = "DELETE FROM drafts WHERE id = ?"


@guarded()
def save(db: Database, draft_id: int | None, text: tuple[str, str], now: datetime) -> int:
    """Save a draft (title, manifest) over itself, or as a new one; give its id."""
    title, manifest = text
    if draft_id is not None and db.execute(_SAVE, (title, iso(now), manifest, draft_id)).rowcount:
        return draft_id
    made: int = db.execute(_ADD, (title, iso(now), manifest)).fetchone()[0]
    return made


@guarded()
def listed(conn: sqlite3.Connection) -> tuple[DraftRow, ...]:
    """List the drafts, the one changed last first."""
    found = []
    for draft_id, title, changed in conn.execute(_LISTED):
        changed_at = moment(changed)
        assert changed_at is not None
        found.append(DraftRow(draft_id, title, changed_at))
    return tuple(found)


@guarded()
def manifest(conn: sqlite3.Connection, draft_id: int) -> str:
    """Give a draft's manifest. Raises InputError `no-draft`."""
    row = conn.execute(_MANIFEST, (draft_id,)).fetchone()
    if row is None:
        raise InputError("no-draft", f"There is no draft {draft_id}. Choose another from the list.")
    text: str = row[0]
    return text


@guarded()
def remove(db: Database, draft_id: int) -> None:
    """Throw a draft away."""
    db.execute(_REMOVE, (draft_id,))
