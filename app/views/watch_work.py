"""What is done with opportunities from the window: off the GUI thread, the result brought back."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QDialog, QWidget

    from app.domain.opportunities import Opportunity, OpportunityDraft, Stage
    from app.errors import AppError
    from app.views.desk import Desk

T = TypeVar("T")


class WatchWork(QObject):
    """Do things and say what came of them.

    `changed` brings an opportunity as it is now; `moved_on` says that the list as a whole must be
    read again, with the number of an opportunity to choose or None; `refused` names one whose change
    was not made, so that views show it as it was.
    """

    changed = Signal(object)
    moved_on = Signal(object)
    refused = Signal(int)
    failed = Signal(object)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self.dialog: QDialog | None = None

    def edit(self, one: Opportunity, draft: OpportunityDraft) -> None:
        """Change what is said of an opportunity."""
        watch = self._desk.services.watch
        self._write(one, lambda: watch.edit(one.id, draft))

    def move(self, one: Opportunity, stage: Stage) -> None:
        """Bring an opportunity to a stage."""
        if one.stage != stage:
            watch = self._desk.services.watch
            self._write(one, lambda: watch.move(one.id, stage))

    def add(self, draft: OpportunityDraft, item_id: int | None = None) -> None:
        """Put an opportunity on the list and choose it."""
        watch = self._desk.services.watch
        self.run(lambda: watch.add(draft, item_id), lambda made: self.moved_on.emit(made.id))

    def change(self, job: Callable[[], Opportunity]) -> None:
        """Do something that gives one opportunity as it is then."""
        self.run(job, self.changed.emit)

    def rework(self, job: Callable[[], object]) -> None:
        """Do something after which the whole list is read again."""
        self.run(job, lambda _result: self.moved_on.emit(None))

    def run(
        self,
        job: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[AppError], None] | None = None,
    ) -> None:
        """Run a job elsewhere and take its result here."""
        self._desk.tasks.run(job, owner=self, done=done, failed=failed or self.failed.emit)

    def open(self, dialog: QDialog) -> None:
        """Open a dialog and keep hold of it."""
        self.dialog = dialog
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _write(self, one: Opportunity, write: Callable[[], Opportunity]) -> None:
        def failed(error: AppError) -> None:
            self.refused.emit(one.id)
            self.failed.emit(error)

        self.run(write, self.changed.emit, failed)
