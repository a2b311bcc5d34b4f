"""One thread that does all writing, urgent things first."""

from __future__ import annotations

import sqlite3
from concurrent.futures import Future
from contextlib import suppress
from itertools import count
from queue import Empty, PriorityQueue
from threading import Lock, Thread
from typing import TYPE_CHECKING, TypeVar

from app.errors import StoreError
from app.store.connections import transaction
from app.store.faults import guarded

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlite_utils import Database

T = TypeVar("T")

_QUIET = 0.25
_MOST_UNTIDY = 1000  # jobs
_URGENT, _BULK, _STOP = range(3)


class Writer:
    """Runs jobs one after the other, each in a transaction of its own.

    `connect` is called in the writer's thread, on the first job. Of the jobs that wait, urgent ones
    run first, so that a person's edit waits for one bulk job at most; equals run in their order.

    `chore` is done step by step, each in a transaction, once jobs were done and none came for `quiet`
    seconds, until it says that nothing is left; it waits for no quiet where too many jobs have run.
    """

    def __init__(
        self, connect: Callable[[], Database], chore: Callable[[Database], bool], quiet: float = _QUIET
    ) -> None:
        self._connect = connect
        self._chore = chore
        self._quiet = quiet
        self._untidy = 0
        self._queue: PriorityQueue[tuple[int, int, Callable[[], None] | None]] = PriorityQueue()
        self._order = count()
        self._lock = Lock()
        self._thread: Thread | None = None
        self._closed = False
        self._db: Database | None = None

    def submit(self, job: Callable[[Database], T], *, urgent: bool) -> Future[T]:
        """Queue a job; its result, or whatever it raised, comes by the future once it is committed.

        A job that raises leaves nothing behind. Raises RuntimeError after `close`.
        """
        future: Future[T] = Future()

        def run() -> None:
            if future.set_running_or_notify_cancel():
                self._settle(job, future)

        with self._lock:
            if self._closed:
                raise RuntimeError("the store is closed")
            self._queue.put((_URGENT if urgent else _BULK, next(self._order), run))
            if self._thread is None:
                # A daemon, so that a program that dies without closing the store does end; a
                # transaction cut off by that is rolled back.
                self._thread = Thread(target=self._work, name="store-writer", daemon=True)
                self._thread.start()
        return future

    def close(self) -> None:
        """Do what waits, then stop; a second call does nothing more."""
        with self._lock:
            if not self._closed:
                self._closed = True
                self._queue.put((_STOP, next(self._order), None))
            thread = self._thread
        if thread is not None:
            thread.join()

    def _work(self) -> None:
        while run := self._next():
            run()
            self._untidy += 1
        if self._db is not None:
            self._db.close()

    def _next(self) -> Callable[[], None] | None:
        """Wait for a job and do the chore meanwhile; None ends the thread."""
        while self._untidy:
            if self._untidy > _MOST_UNTIDY:
                self._tidy()
            try:
                return self._queue.get(timeout=self._quiet)[2]
            except Empty:
                self._tidy()
        return self._queue.get()[2]

    def _tidy(self) -> None:
        more = False
        # What befalls a chore befalls the next job too, whose caller hears of it.
        with suppress(StoreError, sqlite3.Error), guarded():
            if self._db is not None:
                with transaction(self._db.conn):
                    more = self._chore(self._db)
        if not more:
            self._untidy = 0

    def _settle(self, job: Callable[[Database], T], future: Future[T]) -> None:
        try:
            with guarded():
                if self._db is None:
                    self._db = self._connect()
                with transaction(self._db.conn):
                    result = job(self._db)
        except BaseException as error:  # noqa: BLE001 - whoever waits on the future must hear of it
            future.set_exception(error)
        else:
            future.set_result(result)
