"""The calendar of the watchlist: a month of deadlines and next actions, and the list of the chosen day."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStyle,
    QStyleOptionViewItem,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.views.evidence_text import displayable
from app.views.fonts import BODY, LEAD, NORMAL, SMALL
from app.views.panes import label, side_by_side
from app.views.thin import PlainHeader, SoftDelegate, ThinBar
from app.views.watch_month import WEEK, Due, MonthModel, due_days, due_icon, other_month
from app.views.words import qdate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from app.domain.opportunities import Opportunity
    from app.views.desk import Desk
    from app.views.watch_cells import Cells

Index = QModelIndex | QPersistentModelIndex
LOWEST, MARK = 52, 14
IdRole = Qt.ItemDataRole.UserRole + 1
LINE = 18
PAD = 6
KEYS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -WEEK,
    Qt.Key.Key_Down: WEEK,
}


class DayDelegate(SoftDelegate):
    """Paint a day: its number, today in a filled disc, and the first things that fall on it."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the cell."""
        model = index.model()
        assert isinstance(model, MonthModel)
        colours, day = self._desk.theme.colours, model.day(index)
        inside = day.month == model.month.month
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = colours.selected if chosen else colours.ground if inside else colours.side
        painter.fillRect(option.rect, QColor(ground))
        painter.setPen(QColor(colours.line))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.drawLine(option.rect.topRight(), option.rect.bottomRight())
        room = option.rect.adjusted(PAD, PAD, -PAD, -2)
        self._paint_number(painter, room, day, colour=colours.text if inside else colours.secondary)
        self._paint_dues(painter, room, model.dues(day))
        if chosen and option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(colours.accent))
            painter.drawRect(option.rect.adjusted(1, 1, -2, -2))
        painter.restore()

    def _paint_number(self, painter: QPainter, room: QRect, day: date, *, colour: str) -> None:
        size = self._desk.fonts.pixels(22)
        box = QRect(room.left(), room.top(), size, size)
        today = day == self._desk.words.today()
        if today:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._desk.theme.colours.accent))
            painter.drawEllipse(box)
        painter.setFont(self._desk.fonts.font(SMALL, bold=today))
        painter.setPen(QColor(self._desk.theme.colours.on_accent if today else colour))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._desk.words.number(day.day))

    def _paint_dues(self, painter: QPainter, room: QRect, dues: list[Due]) -> None:
        line = self._desk.fonts.pixels(LINE)
        top = room.top() + self._desk.fonts.pixels(24)
        space = max(0, (room.bottom() - top) // line)
        shown = dues if len(dues) <= space else dues[: max(0, space - 1)]
        painter.setFont(self._desk.fonts.font(SMALL))
        metrics, colours = painter.fontMetrics(), self._desk.theme.colours
        for place, due in enumerate(shown):
            row = QRect(room.left(), top + place * line, room.width(), line)
            ratio = painter.device().devicePixelRatioF()
            size = self._desk.fonts.pixels(MARK)
            icon = self._desk.icons.pixmap(due_icon(due), size, colours.secondary, ratio)
            painter.drawPixmap(row.left(), row.center().y() - size // 2 + 1, icon)
            painter.setPen(QColor(colours.text))
            words = metrics.elidedText(
                displayable(due.one.title), Qt.TextElideMode.ElideRight, row.width() - size - 4
            )
            painter.drawText(row.adjusted(size + 4, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, words)
        if len(shown) < len(dues):
            rest = QRect(room.left(), top + len(shown) * line, room.width(), line)
            painter.setPen(QColor(colours.secondary))
            left = len(dues) - len(shown)
            more = self.tr("%n more", "", left) if shown else self.tr("%n due", "", left)
            painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, more)


class MonthGrid(QTableView):
    """The grid; its keys move by days, weeks and months."""

    wanted = Signal(object)
    entered = Signal()

    def __init__(self, desk: Desk, model: MonthModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._model = model
        self.setAccessibleName(self.tr("Calendar of deadlines and next actions"))
        self.setModel(model)
        self.setItemDelegate(DayDelegate(desk, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(ThinBar(desk, self))
        self.setHorizontalHeader(PlainHeader(desk, self))
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setMinimumSectionSize(1)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setMinimumSectionSize(desk.fonts.pixels(LOWEST))
        self.doubleClicked.connect(lambda _index: self.entered.emit())

    def current_day(self) -> date:
        """Give the chosen day."""
        return self._model.day(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the choice; beyond the edge the month changes."""
        key = Qt.Key(event.key())
        day = self.current_day()
        if key in KEYS:
            self.wanted.emit(day + timedelta(days=KEYS[key]))
        elif key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            self.wanted.emit(other_month(day, -1 if key == Qt.Key.Key_PageUp else 1))
        elif key == Qt.Key.Key_Home:
            self.wanted.emit(self._desk.words.today())
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class Calendar(QWidget):
    """A month, and beside it what the chosen day brings; `opened` names an opportunity."""

    chosen = Signal(int)
    opened = Signal(int)

    def __init__(self, desk: Desk, cells: Cells, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._cells = cells
        self.model = MonthModel(desk, self)
        self.grid = MonthGrid(desk, self.model)
        self.day_list = self._make_list()
        self._month = QLabel()
        self._month.setFont(desk.fonts.font(LEAD, bold=True))
        self._day = label(desk, BODY, bold=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._make_top())
        column.addWidget(side_by_side(desk, self.grid, self._make_day(), sizes=(900, 300), grows=0), 1)
        self.grid.wanted.connect(self.go)
        self.grid.entered.connect(self._enter_day)
        self.grid.selectionModel().currentChanged.connect(lambda *_: self._show_day())
        self.go(desk.words.today())

    def fill(self, rows: Sequence[Opportunity]) -> None:
        """Show what falls due among these opportunities."""
        self.model.fill(due_days(rows))
        self._show_day()

    def go(self, day: date) -> None:
        """Choose a day and show its month."""
        self.model.show_month(day)
        self._month.setText(QLocale().toString(qdate(day), self.tr("MMMM yyyy", "a month and its year")))
        self.grid.setCurrentIndex(self.model.index_of(day))
        self._show_day()

    def go_months(self, by: int) -> None:
        """Show another month."""
        self.go(other_month(self.grid.current_day(), by))

    def _show_day(self) -> None:
        day = self.grid.current_day()
        self._day.setText(self._desk.words.day_heading(day))
        self.day_list.clear()
        dues = self.model.dues(day)
        for due in dues:
            item = QListWidgetItem(self._desk.icons.icon(due_icon(due)), self._due_words(due))
            item.setData(IdRole, due.one.id)
            self.day_list.addItem(item)
        if not dues:
            item = QListWidgetItem(self.tr("Nothing falls due on this day."))
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.day_list.addItem(item)

    def _due_words(self, due: Due) -> str:
        stage, title = self._cells.stage(due.one.stage), displayable(due.one.title)
        if due.kind == "deadline":
            sentence = self.tr("Deadline: %1 (%2)")
        else:
            sentence = self.tr("%3: %1 (%2)", "%3 is the next action, %1 the title, %2 the stage")
        action = displayable(due.one.next_action) or self.tr("Next action")
        return sentence.replace("%2", stage).replace("%3", action).replace("%1", title)

    def _enter_day(self) -> None:
        if self.model.dues(self.grid.current_day()):
            self.day_list.setFocus()
            self.day_list.setCurrentRow(0)

    def _make_day(self) -> QWidget:
        pane = QWidget()
        pane.setMinimumWidth(self._desk.fonts.pixels(220))
        column = QVBoxLayout(pane)
        column.setContentsMargins(16, 8, 8, 8)
        column.setSpacing(8)
        column.addWidget(self._day)
        column.addWidget(self.day_list, 1)
        return pane

    def _make_list(self) -> QListWidget:
        made = QListWidget()
        made.setAccessibleName(self.tr("What falls due on the chosen day"))
        made.setFrameShape(QFrame.Shape.NoFrame)
        made.viewport().setAutoFillBackground(False)
        made.setWordWrap(True)
        made.setSpacing(3)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setFont(self._desk.fonts.font(NORMAL))
        made.setVerticalScrollBar(ThinBar(self._desk, made))
        made.currentItemChanged.connect(lambda item, _before: self._choose_due(item))
        made.itemActivated.connect(self._open_due)
        return made

    def _choose_due(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(IdRole) is not None:
            self.chosen.emit(item.data(IdRole))

    def _open_due(self, item: QListWidgetItem) -> None:
        if item.data(IdRole) is not None:
            self.opened.emit(item.data(IdRole))

    def _make_top(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(16, 6, 16, 8)
        row.setSpacing(8)
        for name, arrow, by in ((self.tr("Previous month"), "‹", -1), (self.tr("Next month"), "›", 1)):
            step = QToolButton()
            step.setAutoRaise(True)
            step.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            step.setFont(self._desk.fonts.font(LEAD))
            step.setText(arrow)
            step.setAccessibleName(name)
            step.setToolTip(name)
            step.clicked.connect(lambda _checked=False, months=by: self.go_months(months))
            row.addWidget(step)
        row.addWidget(self._month)
        row.addStretch(1)
        today = QPushButton(self.tr("Today"))
        today.setAccessibleName(self.tr("Show today"))
        today.clicked.connect(lambda: self.go(self._desk.words.today()))
        row.addWidget(today)
        return row
