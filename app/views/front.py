"""What the window shows about itself: keys, help, settings, the log, what it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.views.about import AboutDialog
from app.views.shortcuts import KeysDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from app.views.desk import Desk
    from app.views.main_window import MainWindow
    from app.views.preferences import Preferences


class Front(QObject):
    """Open the dialogs that belong to no workspace, one at a time."""

    def __init__(self, desk: Desk, window: MainWindow, preferences: Preferences) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._preferences = preferences
        self.dialog: QDialog | None = None

    def show_keys(self) -> None:
        """List the keys."""
        self._open(KeysDialog(self._desk, self._window.deeds.table, self._window))

    def show_about(self) -> None:
        """Say what this is, and under which licences its parts are."""
        self._open(AboutDialog(self._desk, self._window))

    def _open(self, dialog: QDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
