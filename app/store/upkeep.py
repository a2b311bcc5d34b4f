"""Look after the database file: check it without writing, copy it while it is in use, mend what can be."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.errors import StoreError
from app.store import fulltext, letters, watch_check
from app.store.connections import connect_reader
from app.store.faults import guarded, guarded_folder
from app.store.migrations import MIGRATIONS, version_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from sqlite_utils import Database

_BUSY_SECONDS = 10.0
_SHOWN = 10  # of the lines that SQLite's own check gives

# Each counts what must be nought: (what to say, statement).
_RULES = (
    (
        "{} items are missing from the search index",
        "SELECT count(*) FROM items WHERE id NOT IN (SELECT id FROM item_text_docsize)",
    ),
    (
        "{} entries of the search index belong to no item",
        "SELECT count(*) FROM item_text_docsize WHERE id NOT IN (SELECT id FROM items)",
    ),
    (
        "{} items are missing from the index of characters",
        """
SELECT count(*) FROM items
WHERE id >= (SELECT below FROM letters_due) AND id NOT IN (SELECT id FROM item_letters_docsize)
""",
    ),
    (
        "{} entries of the index of characters belong to no item",
        "SELECT count(*) FROM item_letters_docsize WHERE id NOT IN (SELECT id FROM items)",
    ),
    (
        "{} items have no text",
        "SELECT count(*) FROM items WHERE id NOT IN (SELECT item_id FROM item_bodies)",
    ),
    ("{} items have no tags", "SELECT count(*) FROM items WHERE id NOT IN (SELECT item_id FROM tagging)"),
    (
        "{} opportunities have no history",
        "SELECT count(*) FROM opportunities WHERE id NOT IN (SELECT opportunity_id FROM history)",
    ),
    ("{} items have no key", "SELECT count(*) FROM items WHERE id NOT IN (SELECT item_id FROM item_keys)"),
)
_SOURCE_TALLIES = """
SELECT i.source_id, count(*), count(*) - coalesce(sum(u.read), 0)
FROM items AS i LEFT JOIN item_states AS u ON u.item_id = i.id GROUP BY i.source_id
"""
_SECTOR_TALLIES = """
SELECT c.sector, count(*) - coalesce(sum(u.read), 0)
FROM item_sectors AS c LEFT JOIN item_states AS u ON u.item_id = c.item_id GROUP BY c.sector
"""
_KEPT_SOURCES = "SELECT source_id, items, unread FROM source_tallies WHERE items <> 0 OR unread <> 0"
_KEPT_SECTORS = "SELECT sector, unread FROM sector_tallies WHERE unread <> 0"
_ITEMS = "SELECT count(*) FROM items"
_SOURCES = "SELECT count(*) FROM sources WHERE removed = 0"
_OPPORTUNITIES = "SELECT count(*) FROM opportunities WHERE removed_at IS NULL"


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What a check found; `version` is the schema's number, `bytes` the size of the file."""

    ok: bool
    problems: tuple[str, ...]
    version: int
    items: int = 0
    sources: int = 0
    opportunities: int = 0
    bytes: int = 0


@guarded()
def check(path: Path, *, busy_seconds: float = _BUSY_SECONDS) -> CheckReport:
    """Check a database without writing to it: SQLite's own check, references, index, figures.

    What is damaged comes as problems, a layout that this program does not have as one too. Raises
    StoreError: `no-database` where there is none, `not-ours`, `locked`, `read-only` where it can't
    be opened.
    """
    size = _size(path)
    with closing(connect_reader(path, busy_seconds)) as connection:
        version = version_of(connection)
        if version != len(MIGRATIONS):
            problem = f"its layout has version {version}; this program works with {len(MIGRATIONS)}"
            return CheckReport(ok=False, problems=(problem,), version=version, bytes=size)
        try:
            return _report(connection, version, size)
        except sqlite3.DatabaseError as error:
            if getattr(error, "sqlite_errorcode", 0) & 0xFF != sqlite3.SQLITE_CORRUPT:
                raise
            return CheckReport(ok=False, problems=(f"damaged: {error}",), version=version, bytes=size)


@guarded()
def backup(path: Path, target: Path, *, busy_seconds: float = _BUSY_SECONDS) -> None:
    """Copy a database that may be in use to one file that stands alone; an old copy is replaced.

    The copy is made in one go: in steps it would start again at each write of another program.
    Raises StoreError: `no-database`, `not-ours`, `locked`, `full`, `read-only`.
    """
    _size(path)
    partial = target.with_name(f"{target.name}.partial")
    with guarded_folder():
        partial.unlink(missing_ok=True)
    try:
        with closing(connect_reader(path, busy_seconds)) as connection:
            version_of(connection)
            with closing(sqlite3.connect(partial, isolation_level=None)) as copy:
                connection.backup(copy, pages=-1)
                # Out of WAL: one file, which can be read from a read-only disk.
                copy.execute("PRAGMA journal_mode = DELETE")
        with guarded_folder():
            partial.replace(target)
    finally:
        with guarded_folder():
            partial.unlink(missing_ok=True)


@guarded()
def repair(db: Database) -> None:
    """Build anew what follows from the rest: search index, figures, and opportunities by their log."""
    fulltext.reindex(db)
    letters.reindex(db)
    watch_check.mend(db)
    db.execute("DELETE FROM source_tallies")
    db.execute("DELETE FROM sector_tallies")
    sources = db.execute(_SOURCE_TALLIES).fetchall()
    sectors = db.execute(_SECTOR_TALLIES).fetchall()
    db.conn.executemany("INSERT INTO source_tallies (source_id, items, unread) VALUES (?, ?, ?)", sources)
    db.conn.executemany("INSERT INTO sector_tallies (sector, unread) VALUES (?, ?)", sectors)


def _size(path: Path) -> int:
    with guarded_folder():
        if not path.is_file():
            raise StoreError("no-database", f"There is no database at {path}. Check the folder's name.")
        return path.stat().st_size


def _report(connection: sqlite3.Connection, version: int, size: int) -> CheckReport:
    problems = tuple(problem for look in _CHECKS for problem in look(connection))

    def count(statement: str) -> int:
        number: int = connection.execute(statement).fetchone()[0]
        return number

    return CheckReport(
        ok=not problems,
        problems=problems,
        version=version,
        items=count(_ITEMS),
        sources=count(_SOURCES),
        opportunities=count(_OPPORTUNITIES),
        bytes=size,
    )


def _pages(connection: sqlite3.Connection) -> list[str]:
    lines = [line for (line,) in connection.execute("PRAGMA quick_check").fetchmany(_SHOWN)]
    return [] if lines == ["ok"] else [f"damaged: {line}" for line in lines]


def _references(connection: sqlite3.Connection) -> list[str]:
    broken = connection.execute("PRAGMA foreign_key_check").fetchmany(_SHOWN)
    return [f"a row of {table} points to a missing row of {parent}" for table, _, parent, _ in broken]


def _rules(connection: sqlite3.Connection) -> list[str]:
    found = [(text, connection.execute(statement).fetchone()[0]) for text, statement in _RULES]
    return [text.format(number) for text, number in found if number]


def _tallies(connection: sqlite3.Connection) -> list[str]:
    problems = []
    for what, kept, counted in (
        ("by source", _KEPT_SOURCES, _SOURCE_TALLIES),
        ("by sector", _KEPT_SECTORS, _SECTOR_TALLIES),
    ):
        true = {row for row in connection.execute(counted) if any(row[1:])}
        if set(connection.execute(kept)) != true:
            problems.append(f"the unread figures {what} are not what the items say")
    return problems


def _opportunities(connection: sqlite3.Connection) -> list[str]:
    number = len(watch_check.differing(connection))
    return [f"{number} opportunities are not what their history says"] if number else []


_CHECKS: tuple[Callable[[sqlite3.Connection], list[str]], ...] = (
    _pages,
    _references,
    _rules,
    _tallies,
    _opportunities,
)
