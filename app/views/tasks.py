"""The one bridge from worker threads to the GUI thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Signal
from shiboken6 import isValid

from app.errors import AppError

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Executor, Future

T = TypeVar("T")

BUG = "Something in Tradewind broke. The log in the data folder says more; what you were doing was not done."


@dataclass(frozen=True, slots=True)
class Parcel:
    """Something to be done on the GUI thread, dropped if its owner is gone by then."""

    owner: QObject
    open: Callable[[], None]


class Letterbox(QObject):
    """Where threads leave parcels for the GUI thread.

    It belongs to the application, not to a window: a thread that is about to leave something must
    not find the box torn down in that very moment.
    """

    arrived = Signal(object)


class Tasks(QObject):
    """Run jobs elsewhere and bring their results back; make it on the GUI thread.

    A signal's slots run on the thread that its object was made on, so one object made here
    is all that is needed; no other part of the window knows about threads.
    """

    def __init__(self, pool: Executor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = pool
        self._box = Letterbox(QCoreApplication.instance())
        self._box.arrived.connect(self._deliver)

    def run(
        self,
        job: Callable[[], T],
        *,
        owner: QObject,
        done: Callable[[T], None],
        failed: Callable[[AppError], None],
    ) -> Future[T]:
        """Run a job on the pool, then `done` or `failed` on the GUI thread while `owner` lives."""
        return self.follow(self._pool.submit(job), owner=owner, done=done, failed=failed)

    def follow(
        self,
        future: Future[T],
        *,
        owner: QObject,
        done: Callable[[T], None],
        failed: Callable[[AppError], None],
    ) -> Future[T]:
        """Wait for someone else's future in the same way."""

        def finish(ended: Future[T]) -> None:
            self._post(Parcel(owner, lambda: _settle(ended, done, failed)))

        future.add_done_callback(finish)
        return future

    def relay(self, owner: QObject, take: Callable[[T], None]) -> Callable[[T], None]:
        """Make a function that any thread may call and that has `take` called on the GUI thread."""

        def send(value: T) -> None:
            self._post(Parcel(owner, lambda: take(value)))

        return send

    def _post(self, parcel: Parcel) -> None:
        if isValid(self._box):
            self._box.arrived.emit(parcel)

    def _deliver(self, parcel: Parcel) -> None:
        if isValid(parcel.owner):
            parcel.open()


def _settle(future: Future[Any], done: Callable[[Any], None], failed: Callable[[AppError], None]) -> None:
    """Tell the result; an error that is none of ours is a bug: say so, then let it surface."""
    if future.cancelled():
        return
    error = future.exception()
    if error is None:
        done(future.result())
    elif isinstance(error, AppError):
        failed(error)
    else:
        failed(AppError("bug", BUG))
        raise error
