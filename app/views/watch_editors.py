"""Edit the cells of the watchlist where they stand, and paint its rows and group headings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRect, Qt, QTimer
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QLineEdit,
    QStyle,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.domain.opportunities import Stage
from app.views.fonts import NORMAL
from app.views.thin import PAD, SoftDelegate
from app.views.watch_cells import STAGES
from app.views.watch_day import DayField
from app.views.watch_model import GroupRole, WatchModel

if TYPE_CHECKING:
    from app.views.desk import Desk

Index = QModelIndex | QPersistentModelIndex
LONGEST = 300


class CellDelegate(SoftDelegate):
    """Give each column the editor that is proper to it."""

    def __init__(self, desk: Desk, table: QTableView) -> None:
        super().__init__(desk, table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell, its edge where the keyboard stands, or its stretch of a heading."""
        heading = index.data(GroupRole)
        if heading is not None:
            self._paint_heading(painter, option.rect, str(heading))
            return
        super().paint(painter, option, index)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.save()
            painter.setPen(QColor(self._desk.theme.colours.accent))
            painter.drawRect(option.rect.adjusted(0, 0, -1, -2))
            painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Make an editor."""
        del option
        model = index.model()
        assert isinstance(model, WatchModel)
        column = model.column(index.column())
        match column.id:
            case "stage":
                return self._stage_editor(parent, model)
            case "deadline" | "next_date":
                return DayField(self._desk, column.heading, parent)
            case "owner":
                line = _line(parent, column.heading)
                names = QCompleter(list(model.owners()), line)
                names.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
                line.setCompleter(names)
                return line
            case _:
                return _line(parent, column.heading)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Put the cell's value into its editor."""
        value = index.data(Qt.ItemDataRole.EditRole)
        if isinstance(editor, DayField):
            editor.show_day(value)
            editor.selectAll()
        elif isinstance(editor, QComboBox):
            editor.setCurrentIndex(editor.findData(value))
        elif isinstance(editor, QLineEdit):
            editor.setText(str(value))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Hand over what was put in; what is no day, and an empty title, change nothing."""
        if isinstance(editor, DayField):
            if editor.sound:
                model.setData(index, editor.day())
        elif isinstance(editor, QComboBox):
            model.setData(index, Stage(editor.currentData()))
        elif isinstance(editor, QLineEdit):
            text = editor.text().strip()
            if text or index.column() != 0:
                model.setData(index, text)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """Let the editor fill the cell, and be as wide as it needs."""
        del index
        rect = QRect(option.rect)
        rect.setWidth(max(rect.width(), editor.sizeHint().width()))
        editor.setGeometry(rect)

    def _stage_editor(self, parent: QWidget, model: WatchModel) -> QComboBox:
        box = QComboBox(parent)
        box.setAccessibleName(self.tr("Stage"))
        for stage in STAGES:
            box.addItem(model.cells.stage(stage), stage)
        box.activated.connect(lambda _place: self._commit(box))
        QTimer.singleShot(0, box, box.showPopup)  # keys then choose in the list, and Enter takes over
        return box

    def _commit(self, editor: QWidget) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)

    def _paint_heading(self, painter: QPainter, rect: QRect, words: str) -> None:
        """Paint the part of the heading that crosses a cell: the words begin at the table's edge."""
        colours = self._desk.theme.colours
        painter.save()
        painter.setClipRect(rect)
        painter.fillRect(rect, QColor(colours.side))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(colours.line))
        painter.setFont(self._desk.fonts.font(NORMAL, bold=True))
        painter.setPen(QColor(colours.text))
        line = QRect(PAD, rect.top(), self._table.viewport().width() - PAD, rect.height())
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, words)
        painter.restore()


def _line(parent: QWidget, name: str) -> QLineEdit:
    line = QLineEdit(parent)
    line.setAccessibleName(name)
    line.setMaxLength(LONGEST)
    return line
