"""Keep the full-text table in step with the items, in the writer's own transaction.

The table holds no text (`content = ''`), so an entry is taken out by telling FTS5 the very words it
was put in with; they come from the stored fields by the same function. Whoever changes
`app.store.words` must call `reindex` in a migration.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from app.store import letters
from app.store.faults import guarded
from app.store.rows import write_rows
from app.store.words import index_text

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Sequence

    from sqlite_utils import Database

    TextRow = tuple[int, str, str, str]

_CHUNK = 500
_TIDIED = 64  # pages of the index at a time
_PUT = "INSERT INTO item_text (rowid, title, summary, content) VALUES :rows"
_DROP = "INSERT INTO item_text (item_text, rowid, title, summary, content) VALUES :rows"
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
    put_words(db, [*_indexed(rows)])


@guarded()
def put_words(db: Database, rows: Sequence[TextRow]) -> None:
    """Index items whose texts were turned into words before, each by `index_text`."""
    write_rows(db.conn, _PUT, rows)
    letters.put(db, rows)


@guarded()
def drop(db: Database, item_ids: Iterable[int]) -> None:
    """Take items out of the index, before their stored fields change or go."""
    ids = list(item_ids)
    for start in range(0, len(ids), _CHUNK):
        stored = db.execute(_STORED, (json.dumps(ids[start : start + _CHUNK]),)).fetchall()
        rows = [*_indexed(stored)]
        write_rows(db.conn, _DROP, [("delete", *row) for row in rows])
        letters.drop(db, rows)


@guarded()
def reindex(db: Database) -> None:
    """Build the whole index of words anew from the stored items."""
    db.execute("INSERT INTO item_text (item_text) VALUES ('delete-all')")
    stored: sqlite3.Cursor = db.execute(_ALL)
    while rows := stored.fetchmany(_CHUNK):
        write_rows(db.conn, _PUT, [*_indexed(rows)])


@guarded()
def tidy(db: Database) -> bool:
    """Merge a little of what the commits left behind, some 10 ms; tell whether there may be more.

    Each commit leaves a segment, and a search looks into all of them. Before that, what lacks in the
    index of characters is put there.
    """
    if not letters.complete(db.conn):
        letters.fill(db)
        return True
    return any(_merged(db, table) for table in ("item_text", "item_letters"))


def _merged(db: Database, table: str) -> bool:
    """Merge some segments of a table; how to tell that nothing was done is told with the command.

    https://www.sqlite.org/fts5.html#the_merge_command
    """
    before = db.conn.total_changes
    db.execute(f"INSERT INTO {table} ({table}, rank) VALUES ('merge', ?)", (_TIDIED,))  # noqa: S608 - names of ours
    return db.conn.total_changes - before > 1


def _indexed(rows: Iterable[TextRow]) -> Iterator[TextRow]:
    for item_id, title, summary, content in rows:
        yield item_id, index_text(title), index_text(summary), index_text(content)
