"""Open connections with the settings that every one of them needs, and hold one transaction."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from time import monotonic, sleep
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_PAUSE = 0.01  # seconds between two attempts at what SQLite itself does not wait for


def connect_reader(path: Path, busy_seconds: float) -> sqlite3.Connection:
    """Open a connection that can only read; the file must exist.

    One thread at a time may use it. The check of that is off so that `Store.close` may close what
    other threads opened.
    """
    return sqlite3.connect(
        f"{path.absolute().as_uri()}?mode=ro",
        timeout=busy_seconds,
        isolation_level=None,
        check_same_thread=False,
        uri=True,
    )


def connect_writer(path: Path, busy_seconds: float) -> sqlite3.Connection:
    """Open the connection that writes: WAL, foreign keys on, made where it is missing.

    `synchronous = NORMAL` cannot damage a WAL database; a power cut may cost the last commits.
    """
    connection = sqlite3.connect(path, timeout=busy_seconds, isolation_level=None)
    try:
        _enter_wal(connection, busy_seconds)
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute("PRAGMA foreign_keys = ON")
    except BaseException:
        connection.close()
        raise
    return connection


def _enter_wal(connection: sqlite3.Connection, busy_seconds: float) -> None:
    """Switch to WAL, which SQLite does not wait for where another program opens the file just now."""
    deadline = monotonic() + busy_seconds
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or monotonic() >= deadline:
                raise
            sleep(_PAUSE)
        else:
            return


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Hold one write transaction; all of it happens or nothing.

    IMMEDIATE takes the write lock at once: a deferred transaction that turns into a write may fail
    as busy without waiting (https://www.sqlite.org/lang_transaction.html).
    """
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
