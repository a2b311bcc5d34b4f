"""The bar at the top: refresh, the workspaces, the search field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from app.views.tabs import WorkspaceTabs

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QKeyEvent, QPaintEvent

    from app.views.desk import Desk

DEBOUNCE = 150
SEARCH_WIDTH = 340


class SearchField(QLineEdit):
    """Say what was typed once the typing pauses; Escape empties it and gives the focus back."""

    settled = Signal(str)
    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Search"))
        self.setPlaceholderText(self.tr("Search in English, 日本語, 中文"))
        self.setClearButtonEnabled(True)
        self.setMaximumWidth(desk.fonts.pixels(SEARCH_WIDTH))
        self.setMinimumWidth(desk.fonts.pixels(200))
        icon = self.addAction(desk.icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        desk.icons.dress(icon, "search")
        self._pause = QTimer(self, singleShot=True, interval=DEBOUNCE)
        self._pause.timeout.connect(self._settle)
        self.textChanged.connect(self._pause.start)
        self.returnPressed.connect(self._leave)

    def empty(self) -> None:
        """Empty the field and tell nobody."""
        blocked = self.blockSignals(True)  # noqa: FBT003 - Qt takes no keyword here
        self.clear()
        self.blockSignals(blocked)
        self._pause.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Escape, go to the results with the down key."""
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self._leave()
        elif event.key() == Qt.Key.Key_Down:
            self._leave()
        else:
            super().keyPressEvent(event)

    def _leave(self) -> None:
        self._pause.stop()
        self._settle()
        self.left.emit()

    def _settle(self) -> None:
        self.settled.emit(self.text())


class TopBar(QWidget):
    """One row over all workspaces."""

    def __init__(self, desk: Desk, refresh: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.refresh = QToolButton()
        self.refresh.clicked.connect(refresh.trigger)
        refresh.enabledChanged.connect(self.refresh.setEnabled)
        desk.icons.dress(self.refresh, "refresh")
        self.refresh.setText(self.tr("Refresh"))
        self.refresh.setToolTip(self.tr("Read all sources now (F5)"))
        self.refresh.setAccessibleName(self.tr("Refresh"))
        self.refresh.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.refresh.setAutoRaise(True)
        self.refresh.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.tabs = WorkspaceTabs(
            desk,
            (
                (self.tr("News"), "news"),
                (self.tr("Watchlist"), "watch"),
                (self.tr("Briefing"), "briefing"),
                (self.tr("Policies"), "policy"),
            ),
        )
        self.search = SearchField(desk)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(12)
        row.addWidget(self.refresh)
        row.addWidget(self.tabs)
        row.addStretch(1)
        row.addWidget(self.search, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line below."""
        del event
        line = QColor(self._desk.theme.colours.line)
        QPainter(self).fillRect(0, self.height() - 1, self.width(), 1, line)
