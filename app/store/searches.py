"""Saved searches: kept under a name, told of what is new."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from app.domain.searches import SavedSearch
from app.errors import InputError
from app.store.faults import guarded
from app.store.query_sql import Compiler

if TYPE_CHECKING:
    from sqlite_utils import Database

    from app.domain.query import Query

_COLUMNS = "SELECT id, name, query, alert, told FROM searches"
_NEWEST = "SELECT coalesce(max(id), 0) FROM items"
_FRESH = """
SELECT i.id, i.title FROM items AS i WHERE i.id > ? AND (:condition) ORDER BY i.sort_at DESC, i.id DESC
"""


@guarded()
def listed(conn: sqlite3.Connection) -> tuple[SavedSearch, ...]:
    """List the saved searches by name."""
    return tuple(
        SavedSearch(number, name, query, bool(alert), told)
        for number, name, query, alert, told in conn.execute(f"{_COLUMNS} ORDER BY name, id")
    )


@guarded()
def fresh(conn: sqlite3.Connection, query: Query, told: int) -> tuple[tuple[int, str], ...]:
    """Find the items (id, title) of a settled query that came after an item's number, newest first."""
    asked = Compiler(conn).condition(query).on("i.id", "i.sort_at")
    return tuple(conn.execute(_FRESH.replace(":condition", asked.sql), (told, *asked.arguments)))


@guarded()
def newest(conn: sqlite3.Connection) -> int:
    """Give the number of the item that came last, 0 where there is none."""
    number: int = conn.execute(_NEWEST).fetchone()[0]
    return number


@guarded()
def add(db: Database, name: str, query: str) -> SavedSearch:
    """Keep a search, told of all that is stored. Raises InputError `search-known`, `no-name`."""
    wanted = _named(name)
    newest = db.execute(_NEWEST).fetchone()[0]
    try:
        row = db.execute(
            "INSERT INTO searches (name, query, alert, told) VALUES (?, ?, 0, ?)", (wanted, query, newest)
        )
    except sqlite3.IntegrityError as error:
        raise _known(wanted) from error
    return SavedSearch(int(row.lastrowid or 0), wanted, query, alert=False, told=newest)


@guarded()
def rename(db: Database, search_id: int, name: str) -> None:
    """Give a search another name. Raises InputError `search-known`, `no-name`."""
    wanted = _named(name)
    try:
        db.execute("UPDATE searches SET name = ? WHERE id = ?", (wanted, search_id))
    except sqlite3.IntegrityError as error:
        raise _known(wanted) from error


@guarded()
def set_alert(db: Database, search_id: int, *, alert: bool = True) -> None:
    """Tell its owner of what comes in new from now on, or not."""
    newest = db.execute(_NEWEST).fetchone()[0]
    db.execute("UPDATE searches SET alert = ?, told = ? WHERE id = ?", (alert, newest, search_id))


@guarded()
def tell(db: Database, search_ids: list[int]) -> None:
    """Note that the owner was told of all that is stored."""
    newest = db.execute(_NEWEST).fetchone()[0]
    db.conn.executemany(
        "UPDATE searches SET told = ? WHERE id = ?", [(newest, search_id) for search_id in search_ids]
    )


@guarded()
def remove(db: Database, search_id: int) -> None:
    """Forget a search; no item goes with it."""
    db.execute("DELETE FROM searches WHERE id = ?", (search_id,))


def _named(name: str) -> str:
    wanted = " ".join(name.split())
    if not wanted:
        raise InputError("no-name", "A saved search needs a name.")
    return wanted


def _known(name: str) -> InputError:
    return InputError("search-known", f"There is a saved search called “{name}”. Choose another name.")
