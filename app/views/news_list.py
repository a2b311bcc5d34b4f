"""The middle pane: the list of items, its heading, and the bar that announces new ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QStackedWidget,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.views.chips import FilterChips
from app.views.empty import EmptyState
from app.views.fonts import BODY, SMALL
from app.views.news_model import NewsModel
from app.views.notice import Notice
from app.views.panes import ElidedLabel, plain_table
from app.views.row_delegate import RowDelegate

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.domain.items import ItemQuery, ItemRow, Outline
    from app.domain.query import Query
    from app.views.desk import Desk
    from app.views.query_words import QueryWords

REST = 300
"""Milliseconds that a list is shown before its length is asked for."""
FARTHEST = 5000
"""Rows that are looked at for the next unread item."""


class NewsList(QWidget):
    """Show a query's items; say which was chosen; never move under the reader's hands."""

    item_chosen = Signal(object)
    left_filter = Signal()
    new_wanted = Signal()
    empty_acted = Signal()
    save_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asked = 0
        # Who types or goes through lists is not slowed by the length of those in between.
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._measure)
        self.model = NewsModel(desk.services.news, desk.words, self)
        self.model.sector_name = desk.sector_name
        self.table = self._make_table()
        self.notice = Notice(desk)
        self.news_bar = Notice(desk)
        self.chips = FilterChips(desk)
        self.empty = EmptyState(desk, "news")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_heading())
        for widget in (self.chips, self.notice, self.news_bar):
            column.addWidget(widget)
        column.addWidget(self._stack, 1)
        self.model.failed.connect(self.notice.say_error)
        self.model.modelReset.connect(self._fit_rows)
        self.model.rowsInserted.connect(self._fit_inserted)
        self.news_bar.acted.connect(self.new_wanted)
        self.empty.acted.connect(self.empty_acted)
        self.table.selectionModel().currentRowChanged.connect(self._tell_choice)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self._leave_by_key)

    def show_chips(self, query: Query, words: QueryWords) -> None:
        """Show what narrows the list beyond its heading."""
        self.chips.show_query(query, words)

    def show_query(self, query: ItemQuery, heading: str, *, filtered: bool) -> None:
        """Show another list from its beginning; `filtered` offers to leave or to keep what narrows it."""
        self._heading.setText(heading)
        self._leave.setVisible(filtered)
        self._keep.setVisible(filtered)
        self.news_bar.hide()
        self.notice.hide()
        self.model.show(query)
        self.table.scrollToTop()
        self._after_load()

    def reload(self) -> None:
        """Load the same list again; the chosen item stays chosen, the list goes to its top."""
        chosen = self.chosen()
        self.news_bar.hide()
        self.model.show(self.model.query, at_least=self.model.rowCount() if chosen else 0)
        self._after_load()
        if chosen:
            self.choose(chosen.id, quietly=True)
        self.table.scrollToTop()

    @property
    def heading(self) -> str:
        """Tell the whole heading, of which a narrow pane shows the beginning."""
        return self._heading.text()

    def announce(self, count: int) -> None:
        """Say that there are new items without moving anything."""
        text = self.tr("New items: %1").replace("%1", self._desk.words.number(count))
        self.news_bar.say(text, "info", self.tr("Show"))

    def chosen(self) -> ItemRow | None:
        """Give the chosen item's row."""
        index = self.table.currentIndex()
        return self.model.item(index.row()) if index.isValid() else None

    def selected(self) -> tuple[ItemRow, ...]:
        """Give the rows of all selected items, from the top."""
        places = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return tuple(row for place in places if (row := self.model.item(place)) is not None)

    def toggle_grouping(self) -> None:
        """Put the items under sources, or under days again; the chosen one stays chosen."""
        chosen = self.chosen()
        self.model.group_by("day" if self.model.grouping == "source" else "source")
        self._group.setChecked(self.model.grouping == "source")
        self._after_load()
        if chosen is None or not self.choose(chosen.id, quietly=True):
            self.table.scrollToTop()

    def choose(self, item_id: int, *, quietly: bool = False) -> bool:
        """Choose an item if it is among those loaded; `quietly` tells nobody."""
        row = self.model.row_of(item_id)
        if row is None:
            return False
        selection = self.table.selectionModel()
        blocked = selection.blockSignals(quietly)
        self._go(row)
        selection.blockSignals(blocked)
        self.table.viewport().update()
        return True

    def step(self, by: int, *, unread: bool = False) -> bool:
        """Choose the next (`by` 1) or previous (-1) item, or the next unread one."""
        index = self.table.currentIndex()
        row = index.row() + by if index.isValid() else 0
        while True:
            if row >= self.model.rowCount() and self.model.canFetchMore(QModelIndex()):
                self.model.fetchMore(QModelIndex())
            if not 0 <= row < self.model.rowCount():
                return False
            item = self.model.item(row)
            if item is not None and not (unread and item.read):
                self._go(row)
                return True
            row += by
            if abs(row - index.row()) > FARTHEST:
                return False

    def clear_choice(self) -> None:
        """Choose nothing."""
        self.table.clearSelection()
        self.table.setCurrentIndex(QModelIndex())

    def _go(self, row: int) -> None:
        flags = QItemSelectionModel.SelectionFlag
        index = self.model.index(row, 0)
        self.table.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.table.scrollTo(index)

    def _make_table(self) -> QTableView:
        table = plain_table(self._desk, self.tr("Items"), self.model, RowDelegate)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setDragEnabled(True)
        table.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.horizontalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        rows = table.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        return table

    def _make_heading(self) -> QWidget:
        bar = QWidget()
        self._heading = ElidedLabel()
        self._heading.setFont(self._desk.fonts.font(BODY, bold=True))
        self._count = QLabel()
        self._count.setFont(self._desk.fonts.font(SMALL))
        self._group = self._tool("group", self.tr("Group by source"), self.toggle_grouping)
        self._group.setCheckable(True)
        self._keep = self._tool("save", self.tr("Keep this search…"), self.save_wanted.emit)
        self._leave = self._tool("cancel", self.tr("Show all items again (Esc)"), self.left_filter.emit)
        row = QHBoxLayout(bar)
        row.setContentsMargins(26, 8, 8, 8)
        row.addWidget(self._heading, 1)
        row.addWidget(self._count)
        for tool in (self._group, self._keep, self._leave):
            row.addWidget(tool)
        return bar

    def _tool(self, icon: str, told: str, act: Callable[[], object]) -> QToolButton:
        tool = QToolButton()
        tool.setAutoRaise(True)
        tool.setToolTip(told)
        tool.setAccessibleName(told)
        tool.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._desk.icons.dress(tool, icon)
        tool.clicked.connect(lambda _checked: act())
        return tool

    def _measure(self) -> None:
        """Ask in the background how long the list is; a list that is shown meanwhile ends it."""
        asked, query, news = self._asked, self.model.query, self._desk.services.news
        if self.model.complete or self.model.grouping == "source":
            return
        self._desk.tasks.run(
            lambda: news.outline(query, lambda: self._asked != asked),
            owner=self,
            done=lambda outline: self._take_outline(outline, asked),
            failed=self.notice.say_error,
        )

    def _take_outline(self, outline: Outline, asked: int) -> None:
        if asked == self._asked:
            self.model.take_outline(outline)
            self._tell_count(len(outline.ids) if self.model.complete else None)

    def _tell_count(self, known: int | None = None) -> None:
        loaded = len(self.model.items()) if known is None else known
        number = self._desk.words.number(loaded)
        self._count.setText(number if self.model.complete else f"{number}+")

    def _after_load(self) -> None:
        self._stack.setCurrentWidget(self.table if self.model.rowCount() else self.empty)
        self._tell_count()
        self._asked += 1
        self._rest.start()
        if not self.model.rowCount():
            self.item_chosen.emit(None)

    def _leave_by_key(self) -> None:
        if not self._leave.isHidden():
            self.left_filter.emit()

    def _tell_choice(self) -> None:
        # Who selects several does not read each on the way.
        if len(self.table.selectionModel().selectedRows()) <= 1:
            self.item_chosen.emit(self.chosen())

    def _fit_rows(self) -> None:
        delegate = self.table.itemDelegate()
        if isinstance(delegate, RowDelegate):
            rows = self.table.verticalHeader()
            rows.setMinimumSectionSize(1)
            rows.setDefaultSectionSize(delegate.row_height())
            self._fit_heights(0, self.model.rowCount() - 1, fresh=False)

    def _fit_inserted(self, parent: QModelIndex, first: int, last: int) -> None:
        if not parent.isValid():
            self._fit_heights(first, last, fresh=True)
            self._tell_count()

    def _fit_heights(self, first: int, last: int, *, fresh: bool) -> None:
        """Size rows by what stands in them; `fresh` ones have the usual height already.

        Qt's header keeps the sizes of the list before where a list takes its place.
        """
        delegate = self.table.itemDelegate()
        rows = self.table.verticalHeader()
        if not isinstance(delegate, RowDelegate):
            return
        headings = set(self.model.headings(first, last))
        for row in sorted(headings) if fresh else range(first, last + 1):
            height = delegate.day_height() if row in headings else delegate.row_height()
            if rows.sectionSize(row) != height:
                rows.resizeSection(row, height)
