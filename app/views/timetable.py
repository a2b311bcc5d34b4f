"""Read what is due by itself, as often as a person wants, while the window is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from app.settings import Settings
    from app.views.refreshing import Refreshing

MINUTE = 60_000
SOON = 1500
"""Milliseconds after the start, when the first page has long been painted."""


class Timetable(QObject):
    """Begin refreshes at the times that the settings name; what is not due is left alone."""

    def __init__(self, refreshing: Refreshing, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._refreshing = refreshing
        self.timer = QTimer(self)
        self.timer.timeout.connect(self.read_due)

    def follow(self, settings: Settings) -> None:
        """Keep to other settings from now on."""
        self.timer.stop()
        if settings.refresh_minutes:
            self.timer.start(settings.refresh_minutes * MINUTE)

    def start(self, settings: Settings) -> None:
        """Begin with the window."""
        self.follow(settings)
        if settings.refresh_on_start:
            QTimer.singleShot(SOON, self, self.read_due)

    def read_due(self) -> None:
        """Read the sources that are due."""
        self._refreshing.begin(due=True)
