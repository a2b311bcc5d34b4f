"""Carry a database to another folder while nobody else can write to it."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from app.errors import StoreError
from app.store import faults
from app.store.connections import connect_reader, connect_writer
from app.store.migrations import version_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_PAGES = 2000
"""Pages between two reports: some megabytes."""


@faults.guarded()
def carry(
    present: Path, target: Path, busy_seconds: float, tell: Callable[[float], None], then: Callable[[], None]
) -> None:
    """Copy a database to a file that is not there yet, check the copy, and call `then`.

    Until `then` has come back no other program can write to `present`, so that nothing is written
    there that the copy lacks; `tell` hears the share that is copied, and may raise to stop it.
    Raises StoreError: `locked` where others write for too long, `full`, `read-only`, `corrupt`.
    """
    with closing(connect_writer(present, busy_seconds)) as lock:
        lock.execute("BEGIN IMMEDIATE")
        version_of(lock)

        def told(_status: int, left: int, total: int) -> None:
            tell(1 - left / total if total else 1.0)

        with (
            closing(connect_reader(present, busy_seconds)) as source,
            closing(sqlite3.connect(target, isolation_level=None)) as copy,
        ):
            source.backup(copy, pages=_PAGES, progress=told)
            if copy.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
                raise StoreError("corrupt", f"The copy at {target} is damaged. The data stays where it was.")
        with faults.guarded_folder(), target.open("rb+") as file:
            os.fsync(file.fileno())
        then()
