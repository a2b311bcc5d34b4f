"""The text of items' own pages, fetched when a person asked for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.items import WholeText
from app.domain.times import iso, moment
from app.store.faults import guarded
from app.store.sound import sound

if TYPE_CHECKING:
    import sqlite3

    from sqlite_utils import Database

_FIND = "SELECT url, text, fetched_at FROM whole_texts WHERE item_id = ?"
_KEEP = """
INSERT INTO whole_texts (item_id, url, text, fetched_at) VALUES (?, ?, ?, ?)
ON CONFLICT (item_id) DO UPDATE SET url = excluded.url, text = excluded.text, fetched_at = excluded.fetched_at
"""


@guarded()
def find(conn: sqlite3.Connection, item_id: int) -> WholeText | None:
    """Give the text that was fetched for an item."""
    row = conn.execute(_FIND, (item_id,)).fetchone()
    if row is None:
        return None
    at = moment(row[2])
    assert at is not None
    return WholeText(item_id, row[0], row[1], at)


@guarded()
def keep(db: Database, whole: WholeText) -> None:
    """Keep the text of an item's page in the place of what was fetched before."""
    db.execute(_KEEP, (whole.item_id, sound(whole.url), sound(whole.text), iso(whole.fetched)))
