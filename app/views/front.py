"""What the window shows about itself: commands, keys, help, settings, the log, what it is."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.views.opening import open_dialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from app.views.desk import Desk
    from app.views.main_window import MainWindow
    from app.views.preferences import Preferences


class Front(QObject):
    """Open the dialogs that belong to no workspace, one at a time; each is loaded when it is asked for."""

    def __init__(self, desk: Desk, window: MainWindow, preferences: Preferences) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._preferences = preferences
        self.dialog: QDialog | None = None

    def show_palette(self) -> None:
        """Offer everything that the window does, by name."""
        from app.views.palette import Palette, commands, english_names

        names = {} if self._desk.language == "en" else english_names(self._desk.language)
        palette = Palette(self._desk, commands(self._window.deeds.table, names), self._window)
        palette.chosen.connect(self._window.do)
        self._open(palette)

    def show_settings(self, place: str = "") -> None:
        """Show the settings; `place` names the control that has the focus."""
        from app.views.settings_dialog import SettingsDialog

        dialog = SettingsDialog(self._desk, self._preferences, self._window)
        self._open(dialog)
        if place:
            dialog.go_to(place)

    def settings_place(self) -> str | None:
        """Tell which control of the settings a person is at, None where they are not open."""
        if self.dialog is None:
            return None
        from app.views.settings_dialog import SettingsDialog

        if isinstance(self.dialog, SettingsDialog) and self.dialog.isVisible():
            return self.dialog.place()
        return None

    def show_help(self) -> None:
        """Show how to use it."""
        from app.views.help_dialog import HelpDialog

        self._open(HelpDialog(self._desk, self._window))

    def show_keys(self) -> None:
        """List the keys."""
        from app.views.shortcuts import KeysDialog

        self._open(KeysDialog(self._desk, self._window.deeds.table, self._window))

    def show_log(self) -> None:
        """Show what the log says, with a report to copy."""
        from app.views.log_dialog import LogDialog

        self._open(LogDialog(self._desk, self._window))

    def show_about(self) -> None:
        """Say what this is, and under which licences its parts are."""
        from app.views.about import AboutDialog

        self._open(AboutDialog(self._desk, self._window))

    def _open(self, dialog: QDialog) -> None:
        if self.dialog is not None:
            self.dialog.close()
        self.dialog = dialog
        dialog.finished.connect(partial(self._forget, dialog))
        open_dialog(dialog, self._window)

    def _forget(self, dialog: QDialog, _result: int) -> None:
        if self.dialog is dialog:
            self.dialog = None
