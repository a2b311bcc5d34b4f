"""The table of the watchlist: columns to choose and order, several rows at once, cells edited in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QItemSelection, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QMenu, QTableView, QWidget

from app.views.thin import PlainHeader, ThinBar
from app.views.watch_editors import CellDelegate

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from app.domain.opportunities import Opportunity
    from app.views.desk import Desk
    from app.views.memory import Memory
    from app.views.watch_model import WatchModel

ROW_HEIGHT = 36
LEAST_TITLE = 180
LEAST = 56
COLUMNS = "watch/columns-3"
"""Where the memory keeps how the columns stand; the number changes with the columns there are."""


class WatchTable(QTableView):
    """Show opportunities in rows; `chosen` says that the choice changed, `opened` that Enter was pressed."""

    chosen = Signal()
    opened = Signal()

    def __init__(self, desk: Desk, model: WatchModel, memory: Memory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._model = model
        self._memory = memory
        self.setAccessibleName(self.tr("Opportunities"))
        self.setModel(model)
        self.setItemDelegate(CellDelegate(desk, self))
        self._dress()
        header = PlainHeader(desk, self)
        self.setHorizontalHeader(header)
        self._set_up(header)
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen.emit())
        self.doubleClicked.connect(self._open_uneditable)

    def current(self) -> Opportunity | None:
        """Give the opportunity that the keyboard stands on."""
        return self._model.opportunity(self.currentIndex().row())

    def selected(self) -> tuple[Opportunity, ...]:
        """List the opportunities that are selected, each once."""
        rows = (self._model.opportunity(index.row()) for index in self.selectionModel().selectedRows())
        return tuple({one.id: one for one in rows if one is not None}.values())

    def choose(self, ids: Iterable[int]) -> bool:
        """Select opportunities and go to the first of them; tell whether there are any here."""
        rows = self._model.rows_of(ids)
        if not rows:
            return False
        column = max(self.currentIndex().column(), 0)
        last = self._model.columnCount() - 1
        selection = QItemSelection()
        for first, end in runs(rows):
            selection.select(self._model.index(first, 0), self._model.index(end, last))
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(self._model.index(rows[0], column), flags.NoUpdate)
        self.selectionModel().select(selection, flags.ClearAndSelect)
        self.scrollTo(self._model.index(rows[0], column))
        return True

    def choose_first(self) -> None:
        """Select the first opportunity, if there is any."""
        shown = self._model.opportunities()
        if shown:
            self.choose((shown[0].id,))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter, edit with F2 or by typing."""
        editing = self.state() == QAbstractItemView.State.EditingState  # its Enter comes by here too
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers()
        if enter and not editing:
            self.opened.emit()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the title what the other columns leave."""
        super().resizeEvent(event)
        self._fit_title()

    def show_column(self, section: int, *, shown: bool) -> None:
        """Show or hide a column and remember it."""
        self.horizontalHeader().setSectionHidden(section, not shown)
        self._fit_title()
        self._keep_columns()

    def ask_for_columns(self, where: QPoint) -> None:
        """Offer the columns to be chosen."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for section, column in enumerate(self._model.cells.columns[1:], start=1):
            action = menu.addAction(column.heading)
            action.setCheckable(True)
            action.setChecked(not self.horizontalHeader().isSectionHidden(section))
            action.triggered.connect(lambda on, place=section: self.show_column(place, shown=on))
        menu.addSeparator()
        menu.addAction(self.tr("The usual columns")).triggered.connect(self.reset_columns)
        menu.popup(where)

    def reset_columns(self) -> None:
        """Show the usual columns in their usual order."""
        header = self.horizontalHeader()
        for section, column in enumerate(self._model.cells.columns):
            header.moveSection(header.visualIndex(section), section)
            header.setSectionHidden(section, not column.shown)
            header.resizeSection(section, self._desk.fonts.pixels(column.width))
        self._fit_title()
        self._keep_columns()

    def _dress(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setVerticalScrollBar(ThinBar(self._desk, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self._desk.fonts.pixels(ROW_HEIGHT))

    def _set_up(self, header: QHeaderView) -> None:
        header.setMinimumSectionSize(self._desk.fonts.pixels(LEAST))
        header.setSectionsMovable(True)
        header.setSortIndicator(self._model.column_of("deadline"), Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        self.reset_columns() if not self._recall_columns() else self._fit_title()
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(lambda at: self.ask_for_columns(header.mapToGlobal(at)))
        for signal in (header.sectionMoved, header.sortIndicatorChanged):
            signal.connect(lambda *_: self._keep_columns())
        header.sectionResized.connect(self._follow_width)

    def _recall_columns(self) -> bool:
        kept = self._memory.word(COLUMNS, "")
        state = QByteArray.fromBase64(kept.encode("ascii", "ignore"))
        return bool(kept) and self.horizontalHeader().restoreState(state)

    def _keep_columns(self) -> None:
        state = self.horizontalHeader().saveState().toBase64().data()
        self._memory.keep_word(COLUMNS, bytes(state).decode("ascii"))

    def _follow_width(self, section: int) -> None:
        if section != 0:
            self._fit_title()
            self._keep_columns()

    def _fit_title(self) -> None:
        header = self.horizontalHeader()
        others = header.length() - header.sectionSize(0)
        least = self._desk.fonts.pixels(LEAST_TITLE)
        header.resizeSection(0, max(least, self.viewport().width() - others))

    def _open_uneditable(self, index: QModelIndex) -> None:
        if not index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.opened.emit()


def runs(rows: Iterable[int]) -> list[tuple[int, int]]:
    """Join neighbouring rows into stretches: first and last of each."""
    stretches: list[tuple[int, int]] = []
    for row in rows:
        if stretches and row == stretches[-1][1] + 1:
            stretches[-1] = (stretches[-1][0], row)
        else:
            stretches.append((row, row))
    return stretches
