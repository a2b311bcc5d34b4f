"""A refresh as the window sees it: begun, counted, cancelled, ended; never on the GUI thread."""

from __future__ import annotations

from functools import partial
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from app.errors import AppError
    from app.services.bundle import Services
    from app.services.refresh import Progress, RefreshReport
    from app.views.tasks import Tasks


class Refreshing(QObject):
    """Run one refresh at a time."""

    began = Signal()
    progressed = Signal(object)
    ended = Signal(object)
    failed = Signal(object)

    def __init__(self, services: Services, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._tasks = tasks
        self._cancel: Event | None = None

    @property
    def running(self) -> bool:
        """Tell whether a refresh is under way."""
        return self._cancel is not None

    def begin(self, source_ids: tuple[int, ...] | None = None, *, due: bool = False) -> None:
        """Begin a refresh of all sources, of some, or of those that are `due`; one that runs goes on."""
        if self.running:
            return
        self._cancel = Event()
        self.began.emit()
        job = partial(
            self._services.refresh.run,
            source_ids=source_ids,
            due=due,
            progress=self._tasks.relay(self, self._progress),
            cancel=self._cancel,
        )
        self._tasks.run(job, owner=self, done=self._end, failed=self._fail)

    def cancel(self) -> None:
        """Ask the refresh to stop; it ends within one fetch's time limit."""
        if self._cancel is not None:
            self._cancel.set()

    def _progress(self, progress: Progress) -> None:
        self.progressed.emit(progress)

    def _end(self, report: RefreshReport) -> None:
        self._cancel = None
        self.ended.emit(report)

    def _fail(self, error: AppError) -> None:
        self._cancel = None
        self.failed.emit(error)
