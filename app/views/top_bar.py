"""The bar at the top: refresh, the workspaces, the search field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from app.views.query_field import QueryField
from app.views.tabs import WorkspaceTabs

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QPaintEvent

    from app.views.desk import Desk

SEARCH_SHARE = 4
"""How much of the free room the field takes, of one more than that."""


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
        self.search = QueryField(desk)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(12)
        row.addWidget(self.refresh)
        row.addWidget(self.tabs)
        row.addStretch(1)
        row.addWidget(self.search, SEARCH_SHARE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line below."""
        del event
        line = QColor(self._desk.theme.colours.line)
        QPainter(self).fillRect(0, self.height() - 1, self.width(), 1, line)
