"""A list of things that take two lines each: a title with an icon, and what is said of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.views.evidence_text import displayable
from app.views.fonts import NORMAL, SMALL
from app.views.reading import safe_tip
from app.views.thin import ThinBar

if TYPE_CHECKING:
    from app.views.desk import Desk

Index = QModelIndex | QPersistentModelIndex
KeyRole = Qt.ItemDataRole.UserRole + 1
BelowRole = Qt.ItemDataRole.UserRole + 2
IconRole = Qt.ItemDataRole.UserRole + 3
HEIGHT = 50
PAD = 12
ICON = 16


class LinesDelegate(QStyledItemDelegate):
    """Paint both lines, each cut where the list ends."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Make all rows of one height."""
        del index
        return QSize(option.rect.width(), self._desk.fonts.pixels(HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        colours, rect = self._desk.theme.colours, option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(rect, QColor(colours.selected if chosen else colours.ground))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(colours.line))
        if chosen and option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(colours.accent))
            painter.drawRect(rect.adjusted(0, 0, -1, -2))
        ratio = painter.device().devicePixelRatioF()
        size = self._desk.fonts.pixels(ICON)
        icon = self._desk.icons.pixmap(str(index.data(IconRole)), size, colours.secondary, ratio)
        half = rect.height() // 2
        painter.drawPixmap(rect.left() + PAD, rect.top() + half // 2 - size // 4, icon)
        room = QRect(rect.left() + PAD + size + 8, rect.top() + 3, rect.width() - 2 * PAD - size - 8, half)
        painter.setFont(self._desk.fonts.font(NORMAL, bold=True))
        _write(painter, room, str(index.data()), colours.text)
        painter.setFont(self._desk.fonts.font(SMALL))
        _write(painter, room.translated(0, half - 5), str(index.data(BelowRole)), colours.secondary)
        painter.restore()


class LinesList(QListWidget):
    """Rows with a key each; the chosen one stays chosen when the list is filled anew."""

    def __init__(self, desk: Desk, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setItemDelegate(LinesDelegate(desk, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setVerticalScrollBar(ThinBar(desk, self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def fill(self, rows: list[tuple[object, str, str, str]]) -> None:
        """Show rows of key, icon, title and what is said of it."""
        before, place = self.key(), self.currentRow()
        self.clear()
        for key, icon, title, below in rows:
            item = QListWidgetItem(displayable(title).replace("\n", " "))
            item.setData(KeyRole, key)
            item.setData(BelowRole, displayable(below).replace("\n", " "))
            item.setData(IconRole, icon)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{title}\n{below}")
            item.setToolTip(safe_tip(title, below))
            self.addItem(item)
        same = next((row for row in range(self.count()) if self.item(row).data(KeyRole) == before), None)
        if self.count():
            self.setCurrentRow(same if same is not None else min(max(place, 0), self.count() - 1))

    def key(self) -> object:
        """Give the key of the chosen row, None where there is none."""
        index = self.currentIndex()
        return index.data(KeyRole) if index.isValid() else None


def _write(painter: QPainter, room: QRect, words: str, colour: str) -> None:
    painter.setPen(QColor(colour))
    cut = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, cut)
