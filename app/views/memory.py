"""What the window remembers of itself between two days, in a file in the data folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QMainWindow, QSplitter

FILE_NAME = "window.ini"


class Memory:
    """Keep geometry, pane widths and where a person was; losing it costs nothing else."""

    def __init__(self, data: Path) -> None:
        self._settings = QSettings(str(data / FILE_NAME), QSettings.Format.IniFormat)

    def restore_window(self, window: QMainWindow) -> bool:
        """Put the window where it was; tell whether that is known."""
        state = self._settings.value("geometry")
        return isinstance(state, QByteArray) and window.restoreGeometry(state)

    def keep_window(self, window: QMainWindow) -> None:
        """Remember where the window is."""
        self._settings.setValue("geometry", window.saveGeometry())

    def restore_split(self, name: str, split: QSplitter) -> None:
        """Give panes the widths they had."""
        state = self._settings.value(f"split/{name}")
        if isinstance(state, QByteArray):
            split.restoreState(state)

    def keep_split(self, name: str, split: QSplitter) -> None:
        """Remember the widths of panes."""
        self._settings.setValue(f"split/{name}", split.saveState())

    def word(self, name: str, default: str) -> str:
        """Recall a word that was kept."""
        value = self._settings.value(name)
        return value if isinstance(value, str) and value else default

    def keep_word(self, name: str, value: str) -> None:
        """Remember a word."""
        self._settings.setValue(name, value)

    def save(self) -> None:
        """Write the file now."""
        self._settings.sync()
