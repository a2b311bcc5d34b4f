"""Put a backup in the place of a database that may be in use, and keep what was there."""

from __future__ import annotations

import sqlite3
from contextlib import closing, contextmanager
from time import monotonic
from typing import TYPE_CHECKING

from app.errors import InputError, StoreError
from app.store import faults, upkeep
from app.store.connections import connect_reader, connect_writer
from app.store.migrations import MIGRATIONS, version_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_MAGIC = b"SQLite format 3\0"
_SIDES = ("-wal", "-shm", "-journal")


def examine(path: Path, busy_seconds: float) -> int:
    """Tell which layout a backup has, once it is sure that it is whole and ours.

    Raises InputError: `no-file`, `unreadable`, `not-ours`, `too-new`, `corrupt`.
    """
    try:
        with path.open("rb") as file:
            beginning = file.read(len(_MAGIC))
    except FileNotFoundError as error:
        raise InputError("no-file", f"There is no file {path}.") from error
    except OSError as error:
        raise InputError("unreadable", f"{path} can't be read ({error.strerror}).") from error
    if beginning != _MAGIC:
        raise InputError("not-ours", f"{path} is not a backup of Tradewind. Nothing was changed.")
    try:
        with closing(connect_reader(path, busy_seconds)) as connection:
            version = _version(connection, path)
            verdict = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    except sqlite3.DatabaseError as error:
        raise _corrupt(path) from error
    if verdict != "ok":
        raise _corrupt(path)
    return version


@faults.guarded()
def replace_content(incoming: Path, present: Path, busy_seconds: float) -> None:
    """Copy a database over another one, in one transaction: whoever has it open sees the new content.

    Raises StoreError: `locked` where others hold it for too long, `full`, `read-only`.
    """
    deadline = monotonic() + busy_seconds

    def patience(status: int, _left: int, _of: int) -> None:
        # Python itself would try again for ever.
        if status in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED} and monotonic() > deadline:
            raise StoreError(
                "locked",
                "The database is busy: another program has held it for too long. Close that program.",
            )

    with (
        closing(connect_reader(incoming, busy_seconds)) as source,
        closing(connect_writer(present, busy_seconds)) as target,
    ):
        source.backup(target, pages=-1, progress=patience)


def keep_aside(present: Path, aside: Path, busy_seconds: float) -> bool:
    """Keep what is there: a copy of a database that can be read, else the very file, which is moved.

    Tell whether the file is still in its place. Raises StoreError where it can't be kept.
    """
    with faults.guarded_folder():
        aside.parent.mkdir(parents=True, exist_ok=True)
    try:
        upkeep.backup(present, aside, busy_seconds=busy_seconds)
    except StoreError as error:
        if error.code not in {"corrupt", "not-ours"}:
            raise
    else:
        if _is_usable(aside, busy_seconds):
            return True
        with faults.guarded_folder():
            aside.unlink()
    with faults.guarded_folder():
        for side in ("", *_SIDES):
            part = present.with_name(present.name + side)
            if part.exists():
                part.replace(aside.with_name(aside.name + side))
    return False


@contextmanager
def beside(present: Path) -> Iterator[Path]:
    """Give a place beside a database for one that comes in; what is left there goes in the end."""
    folder = present.with_name("restoring")
    with faults.guarded_folder():
        folder.mkdir(parents=True, exist_ok=True)
    try:
        yield folder
    finally:
        with faults.guarded_folder():
            for path in sorted(folder.rglob("*"), reverse=True):
                path.rmdir() if path.is_dir() else path.unlink()
            folder.rmdir()


def _is_usable(path: Path, busy_seconds: float) -> bool:
    try:
        examine(path, busy_seconds)
    except InputError:
        return False
    return True


def _version(connection: sqlite3.Connection, path: Path) -> int:
    try:
        version = version_of(connection)
    except StoreError as error:
        raise InputError("not-ours", f"{path} is not a backup of Tradewind. Nothing was changed.") from error
    if version == 0:
        raise InputError("not-ours", f"{path} is empty. Nothing was changed.")
    if version > len(MIGRATIONS):
        raise InputError(
            "too-new",
            f"{path} was written by a newer Tradewind (version {version} of its layout; this program knows "
            f"{len(MIGRATIONS)}). Update Tradewind first. Nothing was changed.",
        )
    return version


def _corrupt(path: Path) -> InputError:
    return InputError("corrupt", f"{path} is damaged. Nothing was changed; choose an older backup.")
