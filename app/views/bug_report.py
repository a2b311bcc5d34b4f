"""What happens when something of ours breaks: the log has it all, one dialog says so."""

from __future__ import annotations

import logging
import traceback
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

    from PySide6.QtWidgets import QMessageBox, QWidget

log = logging.getLogger(__name__)


class BugReport(QObject):
    """Stand in for `sys.excepthook`; at most one dialog at a time."""

    def __init__(self, data: Path, window: QWidget) -> None:
        super().__init__(window)
        self._data = data
        self._window = window
        self.box: QMessageBox | None = None

    def take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Log an error that nobody expected and tell the person."""
        log.critical("unexpected", exc_info=(kind, error, trace))
        if self.box is None:
            self._show("".join(traceback.format_exception(kind, error, trace)))

    def _show(self, details: str) -> None:
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(self._window)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("Something broke"))
        box.setText(self.tr("Something in Tradewind broke. What you were doing may not have been done."))
        box.setInformativeText(
            self.tr("Your data is safe. The log in %1 says more.").replace("%1", str(self._data / "logs"))
        )
        copy = box.addButton(self.tr("Copy report"), QMessageBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QApplication.clipboard().setText(details))
        box.addButton(QMessageBox.StandardButton.Close)
        box.finished.connect(self._forget)
        self.box = box
        box.open()

    def _forget(self) -> None:
        if self.box is not None:
            self.box.deleteLater()
        self.box = None
