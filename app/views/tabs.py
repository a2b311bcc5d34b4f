"""The tabs of the four workspaces: words and a line below the one that is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QTabBar, QWidget

from app.views.fonts import NORMAL

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from app.views.desk import Desk

ICON = 16
PAD = 14
GAP = 7
HEIGHT = 40


class WorkspaceTabs(QTabBar):
    """Choose a workspace; arrow keys move between tabs."""

    def __init__(self, desk: Desk, tabs: tuple[tuple[str, str], ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._icons = tuple(icon for _, icon in tabs)
        self.setAccessibleName(self.tr("Workspaces"))
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setFont(desk.fonts.font(NORMAL, bold=True))
        for place, (text, _) in enumerate(tabs):
            self.addTab(text)
            self.setTabToolTip(place, f"{text} (Ctrl+{place + 1})")
        desk.theme.changed.connect(self.update)

    def tabSizeHint(self, index: int) -> QSize:
        """Ask for room for icon, words and the line."""
        icon = self._desk.fonts.pixels(ICON)
        width = self.fontMetrics().horizontalAdvance(self.tabText(index)) + icon + GAP + 2 * PAD
        return QSize(width, self._desk.fonts.pixels(HEIGHT))

    def minimumTabSizeHint(self, index: int) -> QSize:
        """Never shrink."""
        return self.tabSizeHint(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the tabs."""
        del event
        painter = QPainter(self)
        for place in range(self.count()):
            self._paint_tab(painter, place)

    def _paint_tab(self, painter: QPainter, place: int) -> None:
        colours = self._desk.theme.colours
        rect = self.tabRect(place)
        current = place == self.currentIndex()
        colour = colours.text if current else colours.secondary
        middle, icon = rect.center().y(), self._desk.fonts.pixels(ICON)
        pixmap = self._desk.icons.pixmap(self._icons[place], icon, colour, self.devicePixelRatioF())
        painter.drawPixmap(rect.left() + PAD, middle - icon // 2 + 1, pixmap)
        painter.setFont(self.font())
        painter.setPen(QColor(colour))
        words = rect.adjusted(PAD + icon + GAP, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.tabText(place))
        if current:
            line = QRect(rect.left() + PAD, rect.bottom() - 2, rect.width() - 2 * PAD, 3)
            painter.fillRect(line, QColor(colours.accent))
        if current and self.hasFocus():
            painter.setPen(QColor(colours.accent))
            painter.drawRect(rect.adjusted(4, 4, -5, -5))
