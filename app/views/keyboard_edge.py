"""An edge around the list or text that has the keyboard, for those who go through the window with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QPushButton, QWidget
from shiboken6 import isValid

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from app.views.desk import Desk

WIDTH = 2
MOVES = frozenset({QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Hide, QEvent.Type.Show})


class KeyboardEdge(QWidget):
    """Follow the keyboard within a part of the window; nothing is shown to who uses the mouse.

    Lists and texts say by themselves only which row or word is chosen, and Qt's button that Return
    presses looks the same with the keyboard as without.
    """

    def __init__(self, desk: Desk, part: QWidget) -> None:
        super().__init__(part)
        self._desk = desk
        self._part = part
        self._around: QWidget | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay around what moves."""
        if watched is self._around and event.type() in MOVES:
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the edge."""
        del event
        painter = QPainter(self)
        painter.setPen(QPen(QColor(self._desk.theme.colours.accent), WIDTH))
        painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self._around is not None and isValid(self._around):
            self._around.removeEventFilter(self)
        unseen = isinstance(now, QAbstractScrollArea) or (isinstance(now, QPushButton) and now.isDefault())
        self._around = now if now is not None and unseen and self._part.isAncestorOf(now) else None
        if self._around is not None:
            self._around.installEventFilter(self)
        QTimer.singleShot(0, self, self._place)  # by then it is known whether a key brought the focus

    def _place(self) -> None:
        around = self._around
        by_key = self.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        if around is None or not isValid(around) or not around.isVisible() or not by_key:
            self.hide()
            return
        self.setGeometry(QRect(around.mapTo(self._part, QPoint(0, 0)), around.size()))
        self.raise_()
        self.show()
