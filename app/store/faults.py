"""Tell the world's faults from ours: the only place where sqlite errors become `StoreError`.

What is not in the table below (a broken constraint, a misspelt column) is a bug and goes on as it is.
"""

from __future__ import annotations

import errno
import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING

from app.errors import StoreError

if TYPE_CHECKING:
    from collections.abc import Iterator

_LOCKED = (
    "locked",
    "The database is busy: another program has held it for too long. Close that program and try again.",
)
_READ_ONLY = (
    "read-only",
    "The data folder can't be written. Check its permissions, or choose another folder with --data.",
)
_FULL = ("full", "The disk is full. Free some space and try again; nothing that was saved is lost.")
_CORRUPT = (
    "corrupt",
    "The database is damaged. Keep the file, and put the newest copy of the backups folder in its place.",
)
_NOT_OURS = (
    "not-ours",
    "The file tradewind.sqlite in the data folder is not Tradewind's. Choose another folder with --data.",
)
_DISK = (
    "disk",
    "The disk didn't answer while the database was read or written. Check the drive and try again.",
)

# Primary result codes (https://www.sqlite.org/rescode.html); the extended ones share their low byte.
_FAULTS = {
    sqlite3.SQLITE_PERM: _READ_ONLY,
    sqlite3.SQLITE_BUSY: _LOCKED,
    sqlite3.SQLITE_LOCKED: _LOCKED,
    sqlite3.SQLITE_READONLY: _READ_ONLY,
    sqlite3.SQLITE_IOERR: _DISK,
    sqlite3.SQLITE_CORRUPT: _CORRUPT,
    sqlite3.SQLITE_FULL: _FULL,
    sqlite3.SQLITE_CANTOPEN: _READ_ONLY,
    sqlite3.SQLITE_NOTADB: _NOT_OURS,
}


@contextmanager
def guarded() -> Iterator[None]:
    """Raise the world's sqlite faults as `StoreError`; serves as decorator of every store function."""
    try:
        yield
    except sqlite3.Error as error:
        # Errors of Python's own making (a closed connection, a wrong parameter) carry no code.
        code = getattr(error, "sqlite_errorcode", None)
        fault = None if code is None else _FAULTS.get(code & 0xFF)
        if fault is None:
            raise
        raise StoreError(*fault) from error


@contextmanager
def guarded_folder() -> Iterator[None]:
    """Raise what the file system refuses as `StoreError`: full disk, or a folder that can't be used."""
    try:
        yield
    except OSError as error:
        full = error.errno in {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}
        raise StoreError(*(_FULL if full else _READ_ONLY)) from error


def read_only() -> StoreError:
    """Give the error for a folder or file that can't be written."""
    return StoreError(*_READ_ONLY)


def not_ours() -> StoreError:
    """Give the error for a database that another program made."""
    return StoreError(*_NOT_OURS)


def too_new(version: int, known: int) -> StoreError:
    """Give the error for a database that a newer Tradewind wrote."""
    return StoreError(
        "too-new",
        f"The database was written by a newer Tradewind (version {version} of its layout; this program knows "
        f"{known}). Update Tradewind, or choose another folder with --data.",
    )
