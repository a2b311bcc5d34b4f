"""Tagging stored items anew as the window leads through it: offered, looked at, applied, undone."""

from __future__ import annotations

from functools import partial
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.views.notice import Notice
from app.views.opening import open_dialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from app.domain.retagging import RetagPreview, RetagProgress, RetagReport
    from app.errors import AppError
    from app.views.desk import Desk
    from app.views.retag_dialog import RetagDialog


class Retagging(QObject):
    """Run one of them at a time, off the GUI thread; `bar` offers what can be done about it."""

    retagged = Signal(object)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._cancel: Event | None = None
        self._act: Callable[[], None] = self.begin
        self.dialog: RetagDialog | None = None
        self.bar = Notice(desk)
        self.bar.acted.connect(self._act_on_bar)

    @property
    def running(self) -> bool:
        """Tell whether items are being looked at or tagged."""
        return self._cancel is not None

    def look(self) -> None:
        """Find out whether any item was tagged under another taxonomy, and offer to tag it anew."""
        self._desk.tasks.run(
            self._desk.services.retag.outdated, owner=self, done=self._offer, failed=self.bar.say_error
        )

    def begin(self) -> None:
        """Open the dialog and look what would change; one that runs goes on."""
        if self.running:
            return
        from app.views.retag_dialog import RetagDialog

        self.bar.hide()
        dialog = RetagDialog(self._desk, self._window)
        self.dialog = dialog
        dialog.apply_wanted.connect(self._apply)
        dialog.rejected.connect(self.cancel)
        dialog.finished.connect(self._forget)
        open_dialog(dialog, self._window)
        self._cancel = Event()
        job = partial(
            self._desk.services.retag.preview,
            progress=self._desk.tasks.relay(self, self._progress),
            cancel=self._cancel,
        )
        self._desk.tasks.run(job, owner=self, done=self._show, failed=self._fail)

    def cancel(self) -> None:
        """Ask what runs to stop; all is then as it was before."""
        if self._cancel is not None:
            self._cancel.set()

    def undo(self) -> None:
        """Put back what the last re-tagging replaced."""
        self._desk.tasks.run(
            self._desk.services.retag.undo, owner=self, done=self._tell_undone, failed=self.bar.say_error
        )

    def _offer(self, number: int) -> None:
        if not number:
            return
        text = self.tr("Items tagged under an older taxonomy: %1.")
        self._say(
            text.replace("%1", self._desk.words.number(number)),
            self.tr("Preview re-tagging…"),
            self.begin,
        )

    def _progress(self, progress: RetagProgress) -> None:
        if self.dialog is not None and self.running:
            self.dialog.progress(progress)

    def _show(self, preview: RetagPreview) -> None:
        self._cancel = None
        if self.dialog is not None:
            self.dialog.show_preview(preview)

    def _apply(self) -> None:
        self._cancel = Event()
        job = partial(
            self._desk.services.retag.apply,
            progress=self._desk.tasks.relay(self, self._progress),
            cancel=self._cancel,
        )
        self._desk.tasks.run(job, owner=self, done=self._end, failed=self._fail)

    def _end(self, report: RetagReport) -> None:
        self._cancel = None
        if self.dialog is not None:
            self.dialog.accept()
        if report.cancelled:
            self._say(
                self.tr("Re-tagging was stopped; nothing was changed."),
                self.tr("Preview re-tagging…"),
                self.begin,
            )
            return
        number = self._desk.words.number
        text = self.tr("Items re-tagged: %1, of which %2 changed.")
        text = text.replace("%1", number(report.items)).replace("%2", number(report.changed))
        self._say(text, self.tr("Undo"), self.undo)
        self.retagged.emit(report)

    def _tell_undone(self, report: RetagReport) -> None:
        text = self.tr("Undone. Items that have their former tags again: %1.")
        self._say(
            text.replace("%1", self._desk.words.number(report.changed)),
            self.tr("Preview re-tagging…"),
            self.begin,
        )
        self.retagged.emit(report)

    def _fail(self, error: AppError) -> None:
        self._cancel = None
        if self.dialog is not None:
            self.dialog.fail(error)
        else:
            self.bar.say_error(error)

    def _forget(self) -> None:
        self.dialog = None

    def _say(self, text: str, action: str, act: Callable[[], None]) -> None:
        self._act = act
        self.bar.say(text, "info", action)

    def _act_on_bar(self) -> None:
        self.bar.hide()
        self._act()
