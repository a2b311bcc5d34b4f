"""What is told beside the clock, where the desktop has a place for it: one icon for the whole window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QSystemTrayIcon

from app.views.evidence_text import displayable
from app.views.icons import window_icon

if TYPE_CHECKING:
    from app.settings import Settings

SHOWN_MS = 20_000


class Notifier(QObject):
    """Tell of what came in while a person looks elsewhere, unless they want no notifications.

    `clicked` when the person answers to one. The icon comes with the first message.
    """

    clicked = Signal()

    def __init__(self, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._wanted = settings.notify
        self._icon: QSystemTrayIcon | None = None

    def follow(self, settings: Settings) -> None:
        """Keep to other settings from now on; the icon goes where nothing is to be told."""
        self._wanted = settings.notify
        if self._icon is not None and not self._wanted:
            self._icon.hide()

    def tell(self, text: str) -> None:
        """Show a message for some seconds."""
        if not (text and self._wanted and QSystemTrayIcon.isSystemTrayAvailable()):
            return
        if self._icon is None:
            self._icon = QSystemTrayIcon(window_icon(), self)
            self._icon.setToolTip(self.tr("Tradewind"))
            self._icon.messageClicked.connect(self.clicked)
            self._icon.activated.connect(self.clicked)
        self._icon.show()
        # Desktops take what looks like markup for markup: titles come from publishers.
        plain = displayable(text).replace("<", "\u2039")
        self._icon.showMessage(self.tr("Tradewind"), plain, window_icon(), SHOWN_MS)
