"""An index of single Chinese and Japanese characters, beside the words of `app.store.fulltext`.

A search for one character is a prefix of pairs there, and putting the pairs of a common one together
takes longer than a person waits. Here each item stands under the characters that it has. Items that
were stored before there was this index come into it in quiet moments, the newest first: those below
`letters_due.below` are not in it yet, and until none is left nobody searches by it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.store.faults import guarded
from app.store.rows import write_rows
from app.store.words import index_text, letters

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

    from sqlite_utils import Database

    TextRow = tuple[int, str, str, str]

_PIECE = 400  # items at a time, some 20 ms
_PUT = "INSERT INTO item_letters (rowid, letters) VALUES :rows"
_DROP = "INSERT INTO item_letters (item_letters, rowid, letters) VALUES :rows"
_BELOW = "SELECT below FROM letters_due"
_DUE = """
SELECT i.id, i.title, b.summary, b.content
FROM items AS i JOIN item_bodies AS b ON b.item_id = i.id
WHERE i.id < ? ORDER BY i.id DESC LIMIT ?
"""
_EMPTY = "INSERT INTO item_letters (item_letters) VALUES ('delete-all')"
_ALL_DUE = "UPDATE letters_due SET below = (SELECT coalesce(max(id), 0) + 1 FROM items)"


@guarded()
def put(db: Database, rows: Iterable[TextRow]) -> None:
    """Index items (id and the words of their fields) but for those whose turn comes later."""
    write_rows(db.conn, _PUT, _indexed(db.conn, rows))


@guarded()
def drop(db: Database, rows: Iterable[TextRow]) -> None:
    """Take items out that are in; by the very words that they were put in with."""
    write_rows(db.conn, _DROP, [("delete", *row) for row in _indexed(db.conn, rows)])


@guarded()
def complete(conn: sqlite3.Connection) -> bool:
    """Tell whether every item is in the index."""
    return not _below(conn)


@guarded()
def fill(db: Database) -> bool:
    """Index some of the items whose turn it is; tell whether there may be more."""
    due = db.execute(_DUE, (_below(db.conn), _PIECE)).fetchall()
    db.execute("UPDATE letters_due SET below = ?", (due[-1][0] if len(due) == _PIECE else 0,))
    words = ((item_id, " ".join(map(index_text, fields))) for item_id, *fields in due)
    write_rows(db.conn, _PUT, [(item_id, letters(text)) for item_id, text in words])
    return len(due) == _PIECE


@guarded()
def reindex(db: Database) -> None:
    """Build the whole index anew from the stored items."""
    db.execute(_EMPTY)
    db.execute(_ALL_DUE)
    while fill(db):
        pass


def _below(conn: sqlite3.Connection) -> int:
    number: int = conn.execute(_BELOW).fetchone()[0]
    return number


def _indexed(conn: sqlite3.Connection, rows: Iterable[TextRow]) -> list[tuple[int, str]]:
    below = _below(conn)
    return [(item_id, letters(" ".join(words))) for item_id, *words in rows if item_id >= below]
