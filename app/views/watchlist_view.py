"""The Watchlist workspace: opportunities in a table, the chosen one with its evidence beside it."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QSortFilterProxyModel, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QMessageBox,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.domain.opportunities import OpportunityDraft, Stage
from app.errors import InputError
from app.views.empty import EmptyState
from app.views.notice import Notice
from app.views.opportunity_dialog import OpportunityDialog
from app.views.opportunity_text import OpportunityWriter
from app.views.panes import button, plain_table, side_by_side
from app.views.reading import Reading, open_outside
from app.views.thin import PlainHeader, SoftDelegate
from app.views.watch_model import DEADLINE, TITLE, SortRole, WatchModel

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.domain.opportunities import Opportunity
    from app.services.news import News
    from app.views.desk import Desk

T = TypeVar("T")

Loaded = tuple[tuple["Opportunity", ...], dict[str, str]]

ROW_HEIGHT = 36
MOST_READ = 5
WIDTHS = (280, 80, 92, 92, 96, 130, 84)


class WatchlistView(QWidget):
    """Keep the watchlist."""

    item_wanted = Signal(int)
    news_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.model = WatchModel(desk, self)
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSourceModel(self.model)
        self._sorted.setSortRole(SortRole)
        self.table = self._make_table()
        self.detail = Reading(desk, self.tr("The chosen opportunity"))
        self._writer = OpportunityWriter(desk, self)
        self.notice = Notice(desk)
        self.empty = EmptyState(desk, "watch")
        self.empty.say(
            self.tr("Nothing on the watchlist"),
            self.tr("An opportunity begins with an item: press w on one in News, or add it by hand."),
            self.tr("Go to News"),
        )
        self.split = side_by_side(desk, self.table, self.detail, sizes=(860, 420), grows=0)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.split)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_tools())
        column.addWidget(self.notice)
        column.addWidget(self._stack, 1)
        self.dialog: QDialog | None = None
        self._names: dict[str, str] = {}
        self._connect()

    def open(self) -> None:
        """Load the watchlist."""
        self._do(self._load, self._show)

    def open_at(self, opportunity_id: int) -> None:
        """Load the watchlist and choose an opportunity."""
        self._do(self._load, lambda loaded: self._show(loaded, opportunity_id))

    def chosen(self) -> Opportunity | None:
        """Give the chosen opportunity."""
        index = self._sorted.mapToSource(self.table.currentIndex())
        return self.model.opportunity(index.row()) if index.isValid() else None

    def add(self) -> None:
        """Ask for a new opportunity and put it on the list."""
        dialog = OpportunityDialog(
            self._desk, OpportunityDraft(""), self.tr("Add an opportunity"), self._names, self
        )
        dialog.accepted.connect(lambda: self._save_new(dialog.draft))
        self._open(dialog)

    def edit(self) -> None:
        """Ask for changes to the chosen opportunity."""
        one = self.chosen()
        if one is None:
            return
        dialog = OpportunityDialog(
            self._desk, draft_of(one), self.tr("Edit the opportunity"), self._names, self
        )
        dialog.accepted.connect(lambda: self._save_edit(one.id, dialog.draft))
        self._open(dialog)

    def remove(self) -> None:
        """Put the chosen opportunity into the bin, after asking."""
        one = self.chosen()
        if one is None:
            return
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Question)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(self.tr("Remove “%1” from the watchlist?").replace("%1", one.title))
        box.setInformativeText(self.tr("The items that are linked to it stay in News."))
        box.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.Cancel)
        box.accepted.connect(lambda: self._remove(one.id))
        self._open(box)

    def move_to(self, stage: Stage) -> None:
        """Move the chosen opportunity to a stage."""
        one = self.chosen()
        if one is not None and one.stage != stage:
            watch = self._desk.services.watch
            self._do(lambda: watch.move(one.id, stage), lambda moved: self.open_at(moved.id))

    def _open(self, dialog: QDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _save_new(self, draft: OpportunityDraft | None) -> None:
        if draft is not None:
            watch = self._desk.services.watch
            self._do(lambda: watch.add(draft), lambda made: self.open_at(made.id))

    def _save_edit(self, opportunity_id: int, draft: OpportunityDraft | None) -> None:
        if draft is not None:
            watch = self._desk.services.watch
            self._do(lambda: watch.edit(opportunity_id, draft), lambda made: self.open_at(made.id))

    def _remove(self, opportunity_id: int) -> None:
        watch = self._desk.services.watch
        self._do(lambda: watch.remove(opportunity_id), lambda _: self.open())

    def _do(self, job: Callable[[], T], done: Callable[[T], None]) -> None:
        self._desk.tasks.run(job, owner=self, done=done, failed=self.notice.say_error)

    def _load(self) -> Loaded:
        services = self._desk.services
        rows = services.watch.listed()
        return rows, place_names(services.news, rows)

    def _show(self, loaded: Loaded, choose: int | None = None) -> None:
        rows, self._names = loaded
        before = self.chosen()
        wanted = choose if choose is not None else before.id if before else None
        self.model.fill(rows, self._names)
        self._stack.setCurrentWidget(self.split if rows else self.empty)
        row = self.model.row_of(wanted) if wanted is not None else None
        if rows:
            index = self._sorted.mapFromSource(self.model.index(row, 0)) if row is not None else None
            self.table.setCurrentIndex(index or self._sorted.index(0, 0))
        self._show_detail()

    def _show_detail(self) -> None:
        one = self.chosen()
        for widget in self._needs_choice:
            widget.setEnabled(one is not None)
        if one is None:
            self.detail.page()
            return
        self.stage.blockSignals(True)  # noqa: FBT003 - Qt takes no keyword here
        self.stage.setCurrentIndex(list(Stage).index(one.stage))
        self.stage.blockSignals(False)  # noqa: FBT003 - likewise
        self._writer.write(self.detail.page(), one, self._names)
        self.detail.to_top()

    def _follow(self, target: str) -> None:
        kind, _, number = target.partition(":")
        one = self.chosen()
        if one is None:
            return
        item_id = int(number)
        piece = next((piece for piece in one.evidence if piece.item_id == item_id), None)
        match kind:
            case "item":
                self.item_wanted.emit(item_id)
            case "open" if piece is not None:
                open_outside(piece.url)
            case "unlink":
                watch = self._desk.services.watch
                self._do(lambda: watch.unlink(one.id, item_id), lambda made: self.open_at(made.id))

    def _connect(self) -> None:
        self.table.selectionModel().currentRowChanged.connect(self._show_detail)
        self.table.doubleClicked.connect(self.edit)
        self.detail.followed.connect(self._follow)
        self.empty.acted.connect(self.news_wanted)
        self._desk.theme.changed.connect(self._show_detail)

    def _make_table(self) -> QTableView:
        table = plain_table(self._desk, self.tr("Opportunities"), self._sorted, SoftDelegate)
        table.verticalHeader().setDefaultSectionSize(self._desk.fonts.pixels(ROW_HEIGHT))
        header = PlainHeader(self._desk, table)
        table.setHorizontalHeader(header)
        header.setMinimumSectionSize(self._desk.fonts.pixels(60))
        for column, width in enumerate(WIDTHS):
            header.resizeSection(column, self._desk.fonts.pixels(width))
        header.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        table.setSortingEnabled(True)
        table.sortByColumn(DEADLINE, Qt.SortOrder.AscendingOrder)
        return table

    def _make_tools(self) -> QWidget:
        bar = QWidget()
        row = QHBoxLayout(bar)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(8)
        edit = button(self._desk, self.tr("Edit…"), "edit", self.edit)
        remove = button(self._desk, self.tr("Remove…"), "remove", self.remove)
        self.stage = QComboBox()
        self.stage.setAccessibleName(self.tr("Stage of the chosen opportunity"))
        for stage in Stage:
            self.stage.addItem(self._desk.words.stage(stage), stage)
        self.stage.activated.connect(lambda place: self.move_to(list(Stage)[place]))
        self._needs_choice: tuple[QWidget, ...] = (edit, self.stage, remove)
        row.addWidget(button(self._desk, self.tr("Add opportunity…"), "add", self.add))
        for widget in self._needs_choice:
            row.addWidget(widget)
        row.addStretch(1)
        return bar


def place_names(news: News, rows: tuple[Opportunity, ...]) -> dict[str, str]:
    """Name the places of opportunities as their evidence names them; slow, not for the GUI thread."""
    names: dict[str, str] = {}
    for one in rows:
        for piece in one.evidence[:MOST_READ]:
            if set(one.places) <= names.keys():
                break
            if piece.item_id is None:
                continue
            with suppress(InputError):  # the item has gone, what is linked of it stays
                names.update((place.id, place.name) for place in news.read(piece.item_id).tagged.places)
    return names


def draft_of(one: Opportunity) -> OpportunityDraft:
    """Give what a person said of an opportunity, to be changed."""
    return one.draft
