"""Bring a database to the newest schema, one numbered step at a time.

`user_version` holds the number of the last step, `application_id` says whose file it is:
0x54574E44, the letters TWND. Steps are only ever added; a shipped one never changes.
"""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from app.store import faults
from app.store.connections import connect_reader, transaction

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from sqlite_utils import Database

_MAGIC = b"SQLite format 3\0"  # https://www.sqlite.org/fileformat2.html, 1.3.1
APPLICATION_ID = 0x54574E44


# Each step is loaded when it is taken: a start on a database that needs none pays for none.


def _first_schema(db: Database) -> None:
    from app.store.m001 import m001_first_schema

    m001_first_schema(db)


def _desk(db: Database) -> None:
    from app.store.m002 import m002_desk

    m002_desk(db)


def _whole_watchlist(db: Database) -> None:
    from app.store.m003 import m003_whole_watchlist

    m003_whole_watchlist(db)


def _briefings(db: Database) -> None:
    from app.store.m004 import m004_briefings

    m004_briefings(db)


def _letters(db: Database) -> None:
    from app.store.m005 import m005_letters

    m005_letters(db)


MIGRATIONS: tuple[Callable[[Database], None], ...] = (
    _first_schema,
    _desk,
    _whole_watchlist,
    _briefings,
    _letters,
)


def version_of(connection: sqlite3.Connection) -> int:
    """Tell which schema a database has; 0 is an empty one. Raises StoreError `not-ours`."""
    # In this order: where another process is laying the schema meanwhile, tables that are seen come
    # with an owner, and a number that is too low is looked at again before the first step.
    laid = connection.execute("SELECT 1 FROM sqlite_master").fetchone() is not None
    number: int = connection.execute("PRAGMA user_version").fetchone()[0]
    owner: int = connection.execute("PRAGMA application_id").fetchone()[0]
    if owner == APPLICATION_ID:
        return number
    if laid or number or owner:
        raise faults.not_ours()
    return 0


def migrate(
    db: Database, folder: Path, migrations: tuple[Callable[[Database], None], ...] = MIGRATIONS
) -> None:
    """Take the steps that are missing, each in a transaction of its own.

    A database that holds something is copied into `folder/backups` first. Raises StoreError
    `too-new` or `not-ours`.
    """
    present = version_of(db.conn)
    if present > len(migrations):
        raise faults.too_new(present, len(migrations))
    if 0 < present < len(migrations):
        _copy(db.conn, folder / "backups", present)
    for number in range(present + 1, len(migrations) + 1):
        with transaction(db.conn):
            # Another process may have taken the step while this one waited for the lock.
            if version_of(db.conn) < number:
                migrations[number - 1](db)
                db.execute(f"PRAGMA application_id = {APPLICATION_ID:d}")
                db.execute(f"PRAGMA user_version = {number:d}")


def standing(path: Path, busy_seconds: float) -> int:
    """Tell which schema the file at a path has, without sqlite-utils; 0 where there is none yet.

    Raises StoreError `not-ours`, `too-new`, or what keeps the file from being read.
    """
    with faults.guarded_folder():
        beginning = _beginning(path)
    if not beginning:
        return 0
    if beginning != _MAGIC:
        # SQLite takes a file of a few bytes for an empty database and would write over it.
        raise faults.not_ours()
    connection = connect_reader(path, busy_seconds)
    try:
        present = version_of(connection)
    finally:
        connection.close()
    if present > len(MIGRATIONS):
        raise faults.too_new(present, len(MIGRATIONS))
    return present


def _beginning(path: Path) -> bytes:
    if not path.exists():
        return b""
    with path.open("rb") as file:
        return file.read(len(_MAGIC))


def _copy(connection: sqlite3.Connection, backups: Path, present: int) -> None:
    with faults.guarded_folder():
        backups.mkdir(exist_ok=True)
        taken = {file.name for file in backups.iterdir()}
    names = (f"tradewind-v{present:03d}-{number}.sqlite" for number in range(1, len(taken) + 2))
    target = sqlite3.connect(backups / next(name for name in names if name not in taken))
    try:
        connection.backup(target, pages=-1)
    finally:
        target.close()
