"""Keep the full-text table in step with the items, in the writer's own transaction.

The table holds no text (`content = ''`), so an entry is taken out by telling FTS5 the very words it
was put in with; they come from the stored fields by the same function. Whoever changes
`app.store.words` must call `reindex` in a migration.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from app.store.faults import guarded
from app.store.words import index_text

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator

    from sqlite_utils import Database

    TextRow = tuple[int, str, str, str]

_CHUNK = 500
_PUT = "INSERT INTO item_text (rowid, title, summary, content) VALUES (?, ?, ?, ?)"
_DROP = "INSERT INTO item_text (item_text, rowid, title, summary, content) VALUES ('delete', ?, ?, ?, ?)"
_STORED = """
SELECT i.id, i.title, b.summary, b.content
FROM json_each(?) AS wanted
CROSS JOIN items AS i ON i.id = wanted.value
JOIN item_bodies AS b ON b.item_id = i.id
"""
_ALL = """
SELECT i.id, i.title, b.summary, b.content
FROM items AS i JOIN item_bodies AS b ON b.item_id = i.id ORDER BY i.id
"""


@guarded()
def put(db: Database, rows: Iterable[TextRow]) -> None:
    """Index items: id, title, summary, content."""
    db.conn.executemany(_PUT, _indexed(rows))


@guarded()
def drop(db: Database, item_ids: Iterable[int]) -> None:
    """Take items out of the index, before their stored fields change or go."""
    ids = list(item_ids)
    for start in range(0, len(ids), _CHUNK):
        stored = db.execute(_STORED, (json.dumps(ids[start : start + _CHUNK]),)).fetchall()
        db.conn.executemany(_DROP, _indexed(stored))


@guarded()
def reindex(db: Database) -> None:
    """Build the whole index anew from the stored items."""
    db.execute("INSERT INTO item_text (item_text) VALUES ('delete-all')")
    stored: sqlite3.Cursor = db.execute(_ALL)
    while rows := stored.fetchmany(_CHUNK):
        put(db, rows)


def _indexed(rows: Iterable[TextRow]) -> Iterator[TextRow]:
    for item_id, title, summary, content in rows:
        yield item_id, index_text(title), index_text(summary), index_text(content)
