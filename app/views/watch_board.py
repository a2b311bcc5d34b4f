"""The board: a column a stage, cards that go from column to column by mouse and by keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QCursor, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.views.fonts import NORMAL
from app.views.panes import ElidedLabel
from app.views.thin import ThinBar
from app.views.watch_card import CardDelegate, CardModel
from app.views.watch_cells import STAGES
from app.views.watch_drop import ItemDrops

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent

    from app.domain.opportunities import Opportunity, Stage
    from app.views.desk import Desk
    from app.views.watch_cells import Cells

NARROWEST = 176
EDGE = 40
"""Pixels from the side of the board at which a dragged card scrolls it."""
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class BoardColumn(QListView):
    """The cards of one stage."""

    stepped = Signal(int)
    pushed = Signal(int)
    opened = Signal()
    dragged = Signal(QPoint)
    let_go = Signal(QPoint)
    drag_left = Signal()
    items_dropped = Signal(object, object)

    def __init__(self, desk: Desk, cells: Cells, stage: Stage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stage = stage
        self.cards = CardModel(cells, self)
        self._pressed: QPoint | None = None
        self._dragging = False
        self.setModel(self.cards)
        self.setItemDelegate(CardDelegate(desk, cells, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBar(ThinBar(desk, self, side=True))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.viewport().setAutoFillBackground(False)
        ItemDrops(self.viewport()).dropped.connect(self._take_items)
        self.doubleClicked.connect(lambda _index: self.opened.emit())

    def current(self) -> Opportunity | None:
        """Give the chosen card's opportunity."""
        return self.cards.card(self.currentIndex().row())

    def choose(self, row: int) -> None:
        """Choose a card."""
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(self.cards.index(row, 0), flags.ClearAndSelect)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the next column with left and right, take the card along with Ctrl; Enter opens it."""
        step = STEPS.get(Qt.Key(event.key()))
        if step and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.pushed.emit(step)
        elif step:
            self.stepped.emit(step)
        elif event.key() == Qt.Key.Key_Escape and self._dragging:
            self._end_drag()
            self.drag_left.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a card, and be ready to drag it."""
        super().mousePressEvent(event)
        at = event.position().toPoint()
        grabs = event.button() == Qt.MouseButton.LeftButton and self.indexAt(at).isValid()
        self._pressed = at if grabs else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the card once the mouse has gone far enough."""
        at = event.position().toPoint()
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        far = (at - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if self._dragging or far:
            self._dragging = True
            self.dragged.emit(self.viewport().mapToGlobal(at))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let the card go."""
        if self._dragging:
            self._end_drag()
            self.let_go.emit(self.viewport().mapToGlobal(event.position().toPoint()))
        self._pressed = None
        super().mouseReleaseEvent(event)

    def _take_items(self, items: tuple[int, ...], at: QPoint) -> None:
        self.items_dropped.emit(items, self.cards.card(self.indexAt(at).row()))

    def _end_drag(self) -> None:
        self._dragging = False
        self._pressed = None


class ColumnFrame(QWidget):
    """A column with its name and number above it; `lit` shows where a card would land."""

    def __init__(self, desk: Desk, cells: Cells, stage: Stage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._cells = cells
        self._lit = False
        self.column = BoardColumn(desk, cells, stage)
        self._heading = ElidedLabel()
        self._heading.setFont(desk.fonts.font(NORMAL, bold=True))
        self._number = QLabel()
        self.setMinimumWidth(desk.fonts.pixels(NARROWEST))
        top = QHBoxLayout()
        top.setContentsMargins(12, 10, 12, 4)
        top.addWidget(self._heading, 1)
        top.addWidget(self._number)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(0)
        stack.addLayout(top)
        stack.addWidget(self.column, 1)

    def fill(self, cards: Sequence[Opportunity]) -> None:
        """Show these cards."""
        words = self._desk.words
        name = self._cells.stage(self.column.stage)
        self._heading.setText(name)
        self._number.setText(words.number(len(cards)))
        self.column.setAccessibleName(self.tr("%1: %n opportunity(s)", "", len(cards)).replace("%1", name))
        self.column.cards.fill(cards)

    def light(self, *, lit: bool) -> None:
        """Show that a card would land here, or no longer."""
        if lit != self._lit:
            self._lit = lit
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, a line at the right, and a frame where a card would land."""
        del event
        colours = self._desk.theme.colours
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colours.selected if self._lit else colours.side))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), QColor(colours.line))
        if self._lit:
            painter.setPen(QColor(colours.accent))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


class Board(QScrollArea):
    """All stages side by side.

    `moved` asks to bring an opportunity to a stage; `items_dropped` brings items, the stage that they
    were dropped on and the opportunity of the card, if they were dropped on one.
    """

    chosen = Signal()
    opened = Signal()
    moved = Signal(object, object)
    items_dropped = Signal(object, object, object)

    def __init__(self, desk: Desk, cells: Cells, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Board of stages"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.frames = tuple(ColumnFrame(desk, cells, stage) for stage in STAGES)
        for frame in self.frames:
            row.addWidget(frame, 1)
            self._connect(frame.column)
        self.setWidget(body)
        self._ghost = QLabel(self.viewport())
        self._ghost.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._ghost.hide()
        self._current: int | None = None

    def fill(self, rows: Sequence[Opportunity]) -> None:
        """Show these opportunities; the chosen one stays chosen and keeps the focus."""
        focused = any(frame.column.hasFocus() for frame in self.frames)
        kept = self._current
        for frame in self.frames:
            frame.fill([one for one in rows if one.stage == frame.column.stage])
        self.choose(kept, focus=focused)

    def current(self) -> Opportunity | None:
        """Give the chosen opportunity."""
        found = (frame.column.cards.row_of(self._current or 0) for frame in self.frames)
        pairs = zip(self.frames, found, strict=True)
        return next((frame.column.cards.card(row) for frame, row in pairs if row is not None), None)

    def choose(self, opportunity_id: int | None, *, focus: bool = False) -> None:
        """Choose an opportunity's card, none where it has none."""
        self._current = opportunity_id
        for frame in self.frames:
            row = frame.column.cards.row_of(opportunity_id or 0)
            if row is None:
                frame.column.selectionModel().clear()
            else:
                frame.column.choose(row)
                self.ensureWidgetVisible(frame, 0, 0)
                if focus:
                    frame.column.setFocus()

    def focus_cards(self) -> None:
        """Give the keyboard to the chosen card, else to the first column that has any."""
        current = self.current()
        for frame in self.frames:
            holds = frame.column.cards.rowCount() if current is None else current.stage == frame.column.stage
            if holds:
                frame.column.setFocus()
                if current is None:
                    frame.column.choose(0)
                return

    def _connect(self, column: BoardColumn) -> None:
        column.selectionModel().currentChanged.connect(lambda *_: self._take_choice(column))
        column.stepped.connect(lambda step: self._step(column, step))
        column.pushed.connect(lambda step: self._push(column, step))
        column.opened.connect(self.opened)
        column.dragged.connect(lambda at: self._drag(column, at))
        column.let_go.connect(lambda at: self._let_go(column, at))
        column.drag_left.connect(self._end_drag)
        column.items_dropped.connect(lambda items, one: self.items_dropped.emit(items, column.stage, one))

    def _take_choice(self, column: BoardColumn) -> None:
        one = column.current()
        if one is None or one.id == self._current:
            return
        self._current = one.id
        for frame in self.frames:
            if frame.column is not column:
                frame.column.selectionModel().clear()
        self.chosen.emit()

    def _step(self, column: BoardColumn, step: int) -> None:
        """Go to the nearest column on that side that has cards, at about the same height."""
        place, row = STAGES.index(column.stage), max(0, column.currentIndex().row())
        beyond = self.frames[place + step :: step] if place + step >= 0 else ()
        for frame in beyond:
            if cards := frame.column.cards.rowCount():
                frame.column.choose(min(row, cards - 1))
                frame.column.setFocus()
                self.ensureWidgetVisible(frame, 0, 0)
                return

    def _push(self, column: BoardColumn, step: int) -> None:
        one, place = column.current(), STAGES.index(column.stage) + step
        if one is not None and 0 <= place < len(STAGES):
            self.moved.emit(one, STAGES[place])

    def _drag(self, column: BoardColumn, at: QPoint) -> None:
        if self._ghost.isHidden():
            self._ghost.setPixmap(column.viewport().grab(column.visualRect(column.currentIndex())))
            self._ghost.adjustSize()
            self._ghost.show()
            self._ghost.raise_()
        local = self.viewport().mapFromGlobal(at)
        self._ghost.move(local - QPoint(self._ghost.width() // 2, 12))
        bar = self.horizontalScrollBar()
        if local.x() < EDGE:
            bar.setValue(bar.value() - EDGE // 2)
        elif local.x() > self.viewport().width() - EDGE:
            bar.setValue(bar.value() + EDGE // 2)
        target = self._frame_at(at)
        for frame in self.frames:
            frame.light(lit=frame is target and frame.column is not column)
        self.viewport().setCursor(QCursor(Qt.CursorShape.ClosedHandCursor))

    def _let_go(self, column: BoardColumn, at: QPoint) -> None:
        self._end_drag()
        one, target = column.current(), self._frame_at(at)
        if one is not None and target is not None and target.column is not column:
            self.moved.emit(one, target.column.stage)

    def _end_drag(self) -> None:
        self._ghost.hide()
        self.viewport().unsetCursor()
        for frame in self.frames:
            frame.light(lit=False)

    def _frame_at(self, at: QPoint) -> ColumnFrame | None:
        inside = self.viewport().rect().contains(self.viewport().mapFromGlobal(at))
        return next(
            (frame for frame in self.frames if inside and frame.rect().contains(frame.mapFromGlobal(at))),
            None,
        )
