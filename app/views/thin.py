"""Quiet dress for Qt's own parts: thin scroll bars, thin lines, soft selections, plain headers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import (
    QHeaderView,
    QScrollBar,
    QSplitter,
    QSplitterHandle,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionSlider,
    QStyleOptionViewItem,
    QWidget,
)

from app.views.fonts import SMALL

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from app.views.desk import Desk

Index = QModelIndex | QPersistentModelIndex

WIDTH = 12
INSET = 3
PAD = 12


class ThinBar(QScrollBar):
    """A vertical scroll bar without ornaments; it works as every other."""

    def __init__(self, desk: Desk, parent: QWidget | None = None, *, side: bool = False) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._desk = desk
        self._side = side

    def sizeHint(self) -> QSize:
        """Be thin."""
        return QSize(WIDTH, super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the handle."""
        del event
        colours = self._desk.theme.colours
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colours.side if self._side else colours.ground))
        if self.maximum() <= self.minimum():
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        shade = QColor(colours.secondary)
        shade.setAlphaF(0.75 if self.isSliderDown() or self.underMouse() else 0.4)
        painter.setBrush(shade)
        handle = self._handle().adjusted(INSET, 1, -INSET, -1)
        painter.drawRoundedRect(handle, handle.width() / 2, handle.width() / 2)

    def _handle(self) -> QRect:
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        return self.style().subControlRect(
            QStyle.ComplexControl.CC_ScrollBar, option, QStyle.SubControl.SC_ScrollBarSlider, self
        )


class ThinSplitter(QSplitter):
    """Panes with a line between them; the line can be dragged."""

    def __init__(self, desk: Desk, orientation: Qt.Orientation, parent: QWidget | None = None) -> None:
        super().__init__(orientation, parent)
        self._desk = desk
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)

    def createHandle(self) -> QSplitterHandle:
        """Make the line."""
        return ThinHandle(self._desk, self.orientation(), self)


class ThinHandle(QSplitterHandle):
    """The line between two panes."""

    def __init__(self, desk: Desk, orientation: Qt.Orientation, parent: QSplitter) -> None:
        super().__init__(orientation, parent)
        self._desk = desk

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line."""
        del event
        QPainter(self).fillRect(self.rect(), QColor(self._desk.theme.colours.line))


class SoftDelegate(QStyledItemDelegate):
    """Show cells with air at their sides; the chosen row is tinted, its words keep their colour."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the ground over the whole cell and the words inside it."""
        colours = self._desk.theme.colours
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(option.rect, QColor(colours.selected if chosen else colours.ground))
        line = QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1)
        painter.fillRect(line, QColor(colours.line))
        inner = QStyleOptionViewItem(option)
        inner.rect = option.rect.adjusted(PAD - 3, 0, -4, -1)
        inner.state &= ~(QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus)
        inner.palette.setBrush(QPalette.ColorRole.AlternateBase, Qt.GlobalColor.transparent)
        super().paint(painter, inner, index)


class PlainHeader(QHeaderView):
    """Column names in small type with a line below and a mark where the rows are sorted."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._desk = desk
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setFixedHeight(desk.fonts.pixels(32))

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803 - Qt's name
        """Paint one column's name."""
        colours = self._desk.theme.colours
        painter.save()
        painter.fillRect(rect, QColor(colours.side))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(colours.line))
        painter.setFont(self._desk.fonts.font(SMALL, bold=True))
        painter.setPen(QColor(colours.secondary))
        room = rect.adjusted(PAD, 0, -4, 0)
        words = str(self.model().headerData(logicalIndex, self.orientation()))
        side = self.model().headerData(logicalIndex, self.orientation(), Qt.ItemDataRole.TextAlignmentRole)
        painter.drawText(room, side or Qt.AlignmentFlag.AlignVCenter, words)
        if self.sortIndicatorSection() == logicalIndex:
            rising = self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
            ratio = painter.device().devicePixelRatio()
            mark = self._desk.icons.pixmap("previous" if rising else "next", 16, colours.secondary, ratio)
            left = room.left() + painter.fontMetrics().horizontalAdvance(words) + 4
            painter.drawPixmap(left, rect.center().y() - 7, mark)
        painter.restore()
