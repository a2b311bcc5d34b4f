"""The Watchlist workspace: opportunities as table, board, calendar or funnel, the chosen one beside them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from app.domain.opportunities import OpportunityDraft, Stage
from app.views.empty import EmptyState
from app.views.memory import Memory
from app.views.notice import Notice
from app.views.opportunity_dialog import OpportunityDialog
from app.views.panes import side_by_side
from app.views.watch_bar import ViewName, WatchBar, named_view
from app.views.watch_board import Board
from app.views.watch_calendar import Calendar
from app.views.watch_drop import ItemDrops
from app.views.watch_exchange import WatchExchange
from app.views.watch_filters import WatchFilters
from app.views.watch_funnel import FunnelView
from app.views.watch_menu import WatchMenu
from app.views.watch_model import WatchModel
from app.views.watch_pane import WatchPane
from app.views.watch_products import ProductsView
from app.views.watch_stock import Stock, read_stock
from app.views.watch_table import WatchTable
from app.views.watch_work import WatchWork

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from app.domain.opportunities import Opportunity
    from app.views.desk import Desk
    from app.views.watch_order import Wanted

VIEW = "watch/view"
DETAILS = "watch/details"
NARROWEST = 320


@dataclass(frozen=True, slots=True)
class Kept:
    """What the workspace carries over when the window is made anew."""

    view: ViewName
    wanted: Wanted
    current: int | None


class WatchlistView(QWidget):
    """Keep the watchlist."""

    item_wanted = Signal(int)
    news_wanted = Signal()
    item_linked = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._memory = Memory(desk.services.data)
        self._stock = Stock()
        self._current: int | None = None
        self._view: ViewName = "table"
        self.model = WatchModel(desk, self)
        cells = self.model.cells
        self.work = WatchWork(desk, self)
        self.notice = Notice(desk)
        self.bar = WatchBar(desk)
        self.filters = WatchFilters(desk, cells)
        self.table = WatchTable(desk, self.model, self._memory)
        self.board = Board(desk, cells)
        self.calendar = Calendar(desk, cells)
        self.funnel = FunnelView(desk, cells)
        self.products = ProductsView(desk, self.work)
        self.detail = WatchPane(desk, cells, self.work)
        self.empty = EmptyState(desk, "watch")
        self._views: dict[ViewName, QWidget] = {
            "table": self.table,
            "board": self.board,
            "calendar": self.calendar,
            "funnel": self.funnel,
            "products": self.products,
        }
        self.exchange = WatchExchange(desk, cells, self.detail.timeline, self.work, self._to_write, self)
        self.menu = WatchMenu(desk, self)
        self._lay_out()
        self._connect()
        self._take_drops()
        self.show_view(named_view(self._memory.word(VIEW, "table")))

    def open(self) -> None:
        """Load the watchlist."""
        self.work.run(lambda: read_stock(self._desk.services), self._show)

    def open_at(self, opportunity_id: int) -> None:
        """Load the watchlist and choose an opportunity."""
        self._current = opportunity_id
        self.open()

    def showEvent(self, event: QShowEvent) -> None:
        """Give the list the keyboard where that came here with the workspace."""
        super().showEvent(event)
        if not event.spontaneous():
            QTimer.singleShot(0, self, self._take_keyboard)

    def _take_keyboard(self) -> None:
        if self.focusWidget() is QApplication.focusWidget() and not self._typing():
            self._focus_view()

    def keep(self) -> object:
        """Give what a person would miss if the window were made anew."""
        return Kept(self._view, self.model.wanted, self._current)

    def take_up(self, kept: object) -> None:
        """Go on from what was kept."""
        if isinstance(kept, Kept):
            self._current = kept.current
            self.filters.take(kept.wanted)
            self.show_view(kept.view)

    def show_view(self, name: str) -> None:
        """Look at the watchlist in another way."""
        self._view = named_view(name)
        self._memory.keep_word(VIEW, self._view)
        self.bar.show_view(self._view)
        self.filters.group.setVisible(self._view == "table")
        usual = "yes" if self._view == "table" else "no"
        self.show_details(shown=self._memory.word(f"{DETAILS}/{self._view}", usual) == "yes")
        if self._view == "products":
            self.products.open()
        self._show_rows()

    def show_details(self, *, shown: bool) -> None:
        """Show or hide the chosen opportunity beside the list."""
        self._memory.keep_word(f"{DETAILS}/{self._view}", "yes" if shown else "no")
        self.bar.details.setChecked(shown)
        self.detail.setVisible(shown and self._view != "products")

    def chosen(self) -> Opportunity | None:
        """Give the chosen opportunity."""
        return next((one for one in self._stock.rows if one.id == self._current), None)

    def add(self) -> None:
        """Ask for a new opportunity and put it on the list."""
        self._ask_new(OpportunityDraft(""))

    def remove(self) -> None:
        """Put the selected opportunities into the bin."""
        self.work.remove(self.selected())

    def move_to(self, stage: Stage) -> None:
        """Move the chosen opportunity to a stage."""
        one = self.chosen()
        if one is not None:
            self.work.move(one, stage)

    def selected(self) -> tuple[Opportunity, ...]:
        """Give the selected opportunities."""
        if self._view == "table":
            return self.table.selected()
        one = self.chosen()
        return (one,) if one is not None else ()

    def drop_items(self, items: tuple[int, ...], one: Opportunity | None, stage: Stage = Stage.LEAD) -> None:
        """Link items to an opportunity, or make one of them at a stage."""
        if one is None:
            self.work.add_items(items, stage)
        else:
            self.work.link_items(one, items)

    def _to_write(self) -> tuple[Opportunity, ...]:
        """Give what an export is about: several that are selected, else all that are shown."""
        selected = self.selected()
        return selected if len(selected) > 1 else self.model.opportunities()

    def _take_drops(self) -> None:
        """Take items of the news list on the rows of the table, on cards and on the detail pane."""
        ItemDrops(self.table.viewport()).dropped.connect(
            lambda items, at: self.drop_items(items, self.model.opportunity(self.table.indexAt(at).row()))
        )
        ItemDrops(self.detail).dropped.connect(lambda items, _at: self.drop_items(items, self.chosen()))
        ItemDrops(self.empty).dropped.connect(lambda items, _at: self.drop_items(items, None))
        self.board.items_dropped.connect(lambda items, stage, one: self.drop_items(items, one, stage))

    def _tell_linked(self, item_ids: tuple[int, ...]) -> None:
        for item_id in item_ids:
            self.item_linked.emit(item_id)

    def _ask_new(self, draft: OpportunityDraft) -> None:
        dialog = OpportunityDialog(self._desk, draft, self.tr("Add an opportunity"), self._stock.names, self)
        dialog.accepted.connect(lambda: self._save_new(dialog.draft))
        self.work.open(dialog)

    def _save_new(self, draft: OpportunityDraft | None) -> None:
        if draft is not None:
            self.work.add(draft)

    def edit_field(self, opportunity_id: int, field: str, value: object) -> None:
        """Change one field of an opportunity."""
        one = next((one for one in self._stock.rows if one.id == opportunity_id), None)
        if one is not None:
            change: dict[str, Any] = {field: value}
            self.work.edit(one, replace(one.draft, **change))

    def _show(self, stock: Stock) -> None:
        self._stock = stock
        self.model.fill(stock)
        self.filters.fill(self.model.owners())
        self._show_rows()

    def _show_rows(self) -> None:
        """Show what is wanted in the view that is open, with the chosen opportunity chosen."""
        shown = self.model.opportunities()
        apart = self._view == "products"
        self.filters.setVisible(bool(self._stock.rows) and not apart)
        self.bar.details.setEnabled(not apart)
        self.filters.show_count(len(shown), self.model.total)
        self._say_empty()
        self._stack.setCurrentWidget(self._views[self._view] if shown or apart else self.empty)
        match self._view:
            case "table":
                if not self.table.choose((self._current or 0,)):
                    self.table.choose_first()
            case "board":
                self.board.fill(shown)
                self.board.choose(self._current, focus=self.board.isVisible() and not self._typing())
            case "calendar":
                self.calendar.fill(shown)
            case "funnel":
                self.funnel.fill(shown)
        self._show_detail()

    def _typing(self) -> bool:
        return self.filters.text.hasFocus()

    def _say_empty(self) -> None:
        if self._stock.rows:
            self.empty.say(
                self.tr("Nothing matches"),
                self.tr("No opportunity has all that the filters ask for."),
                self.tr("Show all"),
            )
        else:
            self.empty.say(
                self.tr("Nothing on the watchlist"),
                self.tr("An opportunity begins with an item: press w on one in News, or add it by hand."),
                self.tr("Go to News"),
            )

    def _act_on_empty(self) -> None:
        if self._stock.rows:
            self.filters.reset()
        else:
            self.news_wanted.emit()

    def _show_detail(self) -> None:
        self.detail.show_one(self.chosen())

    def _choose(self, one: Opportunity | None) -> None:
        self._current = one.id if one is not None else None
        self._show_detail()

    def _take_change(self, one: Opportunity) -> None:
        """Show an opportunity as it is now, everywhere, without moving anything under the hand."""
        rows = tuple(one if row.id == one.id else row for row in self._stock.rows)
        self._stock = replace(self._stock, rows=rows)
        self.model.patch(one)
        self.filters.fill(self.model.owners())
        if self._view != "table":
            self._show_rows()
        elif one.id == self._current:
            self._show_detail()

    def _open_current(self) -> None:
        self.show_details(shown=True)
        self.detail.open_tab(self.detail.tabs.currentIndex())

    def _connect(self) -> None:
        self.model.edited.connect(self.edit_field)
        self.work.changed.connect(self._take_change)
        self.work.moved_on.connect(lambda number: self.open() if number is None else self.open_at(number))
        self.work.linked.connect(self._tell_linked)
        self.work.failed.connect(self.notice.say_error)
        self.work.told.connect(lambda text: self.notice.say(text, "ok"))
        self.work.refused.connect(lambda _number: self._show_rows())
        self.bar.add_wanted.connect(self.add)
        self.bar.view_wanted.connect(self.show_view)
        self.bar.details_wanted.connect(lambda shown: self.show_details(shown=shown))
        self.filters.changed.connect(self._filter)
        self.filters.left.connect(self._focus_view)
        self.table.chosen.connect(lambda: self._choose(self.table.current()))
        self.board.chosen.connect(lambda: self._choose(self.board.current()))
        self.board.moved.connect(self.work.move)
        self.calendar.chosen.connect(self._choose_number)
        for view in (self.table, self.board):
            view.opened.connect(self._open_current)
        self.calendar.opened.connect(self._open_number)
        for pane in (self.detail, self.products):
            pane.item_wanted.connect(self.item_wanted)
        self.detail.news_wanted.connect(self.news_wanted)
        self.empty.acted.connect(self._act_on_empty)

    def _choose_number(self, opportunity_id: int) -> None:
        self._current = opportunity_id
        self._show_detail()

    def _open_number(self, opportunity_id: int) -> None:
        self._choose_number(opportunity_id)
        self._open_current()

    def _filter(self, wanted: Wanted) -> None:
        self.model.want(wanted)
        self._show_rows()

    def _focus_view(self) -> None:
        if self._view == "board":
            self.board.focus_cards()
        else:
            focus = self.calendar.grid if self._view == "calendar" else self._views[self._view]
            focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        self._stack = QStackedWidget()
        for view in (*self._views.values(), self.empty):
            self._stack.addWidget(view)
        self._stack.setMinimumWidth(NARROWEST)
        self.split = side_by_side(self._desk, self._stack, self.detail, sizes=(860, 420), grows=0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.bar, self.filters, self.notice):
            column.addWidget(widget)
        column.addWidget(self.split, 1)
