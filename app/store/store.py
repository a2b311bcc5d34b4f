"""The store: one file, one writer, a reading connection for each thread."""

from __future__ import annotations

import os
from threading import Lock, Thread, current_thread
from typing import TYPE_CHECKING, Self, TypeVar

from app.store import faults
from app.store.connections import connect_reader, connect_writer
from app.store.late import database
from app.store.migrations import MIGRATIONS, migrate, standing
from app.store.writer import Writer

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable
    from concurrent.futures import Future
    from pathlib import Path
    from types import TracebackType

    import sqlite_utils

    # For the annotations of those who write jobs: only this package knows the library.
    Database = sqlite_utils.Database

T = TypeVar("T")

FILE_NAME = "tradewind.sqlite"
BUSY_SECONDS = 10.0


class Store:
    """Everything Tradewind keeps, in `folder / "tradewind.sqlite"`.

    Other processes may use the same folder at the same time; each waits up to `busy_seconds` for
    the others' writes.
    """

    def __init__(self, folder: Path, busy_seconds: float) -> None:
        self.folder = folder
        self.path = folder / FILE_NAME
        self._busy_seconds = busy_seconds
        self._writer = Writer(self._connect, _tidy)
        self._readers: dict[Thread, sqlite3.Connection] = {}
        self._lock = Lock()
        self._closed = False

    @classmethod
    @faults.guarded()
    def open(cls, folder: Path, *, busy_seconds: float = BUSY_SECONDS) -> Self:
        """Open the store in a folder, making folder and file and taking migrations where needed.

        Raises StoreError: `too-new`, `not-ours`, `corrupt`, `read-only`, `full`, `locked`, `disk`.
        """
        with faults.guarded_folder():
            folder.mkdir(parents=True, exist_ok=True)
        path = folder / FILE_NAME
        if not os.access(folder, os.W_OK | os.X_OK) or (path.exists() and not os.access(path, os.W_OK)):
            raise faults.read_only()
        store = cls(folder, busy_seconds)
        if standing(path, busy_seconds) < len(MIGRATIONS):
            try:
                # The writer's first job connects, and connecting migrates.
                store.write(lambda _db: None).result()
            except BaseException:
                store.close()
                raise
        return store

    def reader(self) -> sqlite3.Connection:
        """Give this thread its own connection, which can only read and lives until the store closes."""
        thread = current_thread()
        with self._lock:
            if self._closed:
                raise RuntimeError("the store is closed")
            if thread not in self._readers:
                self._drop_orphans()
                with faults.guarded():
                    self._readers[thread] = connect_reader(self.path, self._busy_seconds)
            return self._readers[thread]

    def write(self, job: Callable[[Database], T], *, urgent: bool = True) -> Future[T]:
        """Queue a job for the writer's thread: one transaction, committed before the future is done.

        A person's edits are urgent; a refresh sends short jobs that are not. Raises RuntimeError
        after `close`.
        """
        return self._writer.submit(job, urgent=urgent)

    def close(self) -> None:
        """Finish the writes that wait, then close every connection; a second call does nothing more.

        Whoever still reads must be stopped before.
        """
        with self._lock:
            self._closed = True
            readers = list(self._readers.values())
            self._readers.clear()
        for connection in readers:
            connection.close()
        self._writer.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _connect(self) -> Database:
        connection = connect_writer(self.path, self._busy_seconds)
        try:
            db = database(connection)
            migrate(db, self.folder)
        except BaseException:
            connection.close()
            raise
        return db

    def _drop_orphans(self) -> None:
        for thread in [thread for thread in self._readers if not thread.is_alive()]:
            self._readers.pop(thread).close()


def _tidy(db: Database) -> bool:
    from app.store import fulltext  # with all that reads words, which a start does not

    return fulltext.tidy(db)
