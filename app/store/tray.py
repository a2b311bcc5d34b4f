"""The tray: items and passages collected for the next briefing."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from app.domain.editions import TrayEntry
from app.domain.times import iso, moment
from app.store.faults import guarded

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection
    from datetime import datetime

    from sqlite_utils import Database

# Titles are copied: the entry still says what it was once its item is gone.
_ADD = """
INSERT INTO tray (item_id, words, title, added_at)
SELECT i.id, :words, i.title, :now FROM json_each(:ids) AS wanted JOIN items AS i ON i.id = wanted.value
WHERE true ON CONFLICT (item_id, words) DO NOTHING
"""
_LISTED = "SELECT id, item_id, words, title, added_at FROM tray ORDER BY id"
_REMOVE = "DELETE FROM tray WHERE id IN (SELECT value FROM json_each(?))"
_COUNT = "SELECT count(*) FROM tray"


@guarded()
def add(db: Database, item_ids: Collection[int], words: str, now: datetime) -> int:
    """Collect items, or a passage of one (`words`); give how many were not there before.

    Numbers that are no item's are passed over.
    """
    facts = {"ids": json.dumps(list(item_ids)), "words": words, "now": iso(now)}
    return max(db.execute(_ADD, facts).rowcount, 0)


@guarded()
def listed(conn: sqlite3.Connection) -> tuple[TrayEntry, ...]:
    """List what was collected, the oldest first."""
    found = []
    for entry_id, item_id, words, title, added in conn.execute(_LISTED):
        added_at = moment(added)
        assert added_at is not None
        found.append(TrayEntry(entry_id, item_id, words, title, added_at))
    return tuple(found)


@guarded()
def remove(db: Database, entry_ids: Collection[int]) -> int:
    """Take entries out of the tray and give how many there were."""
    return max(db.execute(_REMOVE, (json.dumps(sorted(entry_ids)),)).rowcount, 0)


@guarded()
def count(conn: sqlite3.Connection) -> int:
    """Count the entries."""
    found: int = conn.execute(_COUNT).fetchone()[0]
    return found
