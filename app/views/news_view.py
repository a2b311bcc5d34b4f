"""The News workspace: lists at the left, items in the middle, one to read at the right."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.domain.items import ItemQuery
from app.errors import AppError
from app.views.first_run import FirstRun
from app.views.marks import Marking, Marks
from app.views.news_list import NewsList
from app.views.panes import side_by_side
from app.views.places import PlaceList
from app.views.reader import Reader
from app.views.sidebar import Place, Sidebar

if TYPE_CHECKING:
    from app.domain.items import Counts, ItemRow, ItemView
    from app.domain.sources import SourceRow
    from app.views.desk import Desk

COUNT_DELAY = 120
LABEL_LENGTH = 60
MOST_MARKED = 10_000


class NewsView(QWidget):
    """Bring the three panes together."""

    watch_wanted = Signal(int)
    correct_wanted = Signal(object, object)
    reject_wanted = Signal(int, str)
    undo_wanted = Signal(int)
    policy_wanted = Signal(str)
    opportunity_wanted = Signal(int)
    refresh_wanted = Signal()
    counted = Signal(object)
    filter_left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._base = ItemQuery()
        self._base_label = ""
        self._text = ""
        self.marks = Marks(desk, self)
        self.sidebar = Sidebar(desk)
        self.list = NewsList(desk)
        self.reader = Reader(desk)
        self.first_run = FirstRun(desk)
        self._place_list = PlaceList(desk, self)
        self.split = side_by_side(desk, self.sidebar, self.list, self.reader, sizes=(244, 470, 566), grows=2)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.split)
        self._stack.addWidget(self.first_run)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self._recount = QTimer(self, singleShot=True, interval=COUNT_DELAY)
        self._recount.timeout.connect(self.count_again)
        self._connect()

    @property
    def query(self) -> ItemQuery:
        """Tell what the list shows: the chosen place, narrowed by the words searched for."""
        return replace(self._base, text=self._text)

    def open(self, key: str = "all") -> None:
        """Fill the panes for the first time."""
        self.count_again()
        if not self.sidebar.choose(key):
            self.sidebar.choose("all")

    def show_first_run(self, *, wanted: bool) -> None:
        """Show the first-run page instead of the panes, or the panes."""
        self._stack.setCurrentWidget(self.first_run if wanted else self.split)

    def search(self, text: str) -> None:
        """Narrow the list to items with these words; empty shows all of the place again."""
        if text.strip() != self._text:
            self._text = text.strip()
            self._load()

    def show_policy(self, policy_id: str, title: str) -> None:
        """Show the items that name a policy, whatever was searched for before."""
        self.sidebar.choose_nothing()
        self._text = ""
        self._base = ItemQuery(policy=policy_id)
        self._base_label = self.tr("Policy: %1").replace("%1", title)
        self._load()

    def show_item(self, item_id: int, *, mark: bool = True) -> None:
        """Read an item, in the list if it is there; `mark` marks it as read."""
        if not self.list.choose(item_id, quietly=True):
            self.list.clear_choice()
        row = self.list.chosen()
        self._read(item_id)
        if mark and row is not None and not row.read:
            self.marks.read((item_id,), read=True, undoable=False)

    def take_changes(self, new: int) -> None:
        """Take in what a refresh brought: counts at once, rows when the reader asks for them."""
        self.count_again()
        if self.list.model.rowCount() == 0:
            self._load()
        elif new:
            self.list.announce(new)

    def count_again(self) -> None:
        """Read counts and sources for the left pane."""
        try:
            counts = self._desk.services.news.counts()
            rows = self._desk.services.sources.rows()
        except AppError as error:
            self.list.notice.say_error(error)
            return
        self._show_counts(counts, rows)

    def next_item(self) -> None:
        """Go to the next item."""
        self.list.step(1)

    def previous_item(self) -> None:
        """Go to the previous item."""
        self.list.step(-1)

    def page_on(self) -> None:
        """Scroll the text on, then go to the next unread item."""
        if not self.reader.turn():
            self.list.step(1, unread=True)

    def toggle_star(self) -> None:
        """Star the item, or not."""
        row = self._current()
        if row is not None:
            self.marks.star((row.id,), starred=not row.starred)

    def toggle_read(self) -> None:
        """Mark the item read or unread."""
        row = self._current()
        if row is not None:
            self.marks.read((row.id,), read=not row.read)

    def mark_all_read(self) -> None:
        """Mark every item of the list as read; one undo takes it all back."""
        query, news = replace(self.query, unread=True), self._desk.services.news
        self._desk.tasks.run(
            lambda: [row.id for row in news.page(query, None, MOST_MARKED)],
            owner=self,
            done=lambda ids: self.marks.read(ids, read=True),
            failed=self.list.notice.say_error,
        )

    def watch(self) -> None:
        """Ask to put the item on the watchlist."""
        row = self._current()
        if row is not None:
            self.watch_wanted.emit(row.id)

    def correct(self) -> None:
        """Ask which sectors the item that is shown is about."""
        if self.reader.view is not None:
            self.correct_wanted.emit(self.reader.view, self.reader.chosen_words())

    def show_corrected(self, view: ItemView) -> None:
        """Show an item's sectors as they are after a correction, where it stands."""
        sectors = tuple((tag.sector, tag.speculative) for tag in view.tagged.sectors)
        self.list.model.patch({view.item.id}, sectors=sectors)
        self.reader.show_corrected(view)
        self._recount.start()

    def take_retagged(self) -> None:
        """Load again what tags are shown in."""
        self.count_again()
        self.list.reload()
        view = self.reader.view
        if view is not None:
            self._read(view.item.id)

    def mark_watched(self, item_id: int) -> None:
        """Show that an item is on the watchlist now."""
        self.list.model.patch({item_id}, watched=True)
        self._show_marks()

    def _connect(self) -> None:
        self.sidebar.chosen.connect(self._choose_place)
        self.list.item_chosen.connect(self._take_choice)
        self.list.left_filter.connect(self._leave_filter)
        self.list.new_wanted.connect(self.list.reload)
        self.list.empty_acted.connect(self._act_on_empty)
        self.reader.star_wanted.connect(self.toggle_star)
        self.reader.read_wanted.connect(self.toggle_read)
        self.reader.watch_wanted.connect(self.watch)
        self.reader.correct_wanted.connect(self.correct)
        self.reader.reject_wanted.connect(self._ask_to_reject)
        self.reader.undo_wanted.connect(self._ask_to_undo)
        self.reader.policy_wanted.connect(self.policy_wanted)
        self.reader.opportunity_wanted.connect(self.opportunity_wanted)
        self.marks.applied.connect(self._show_marking)
        self.marks.saved.connect(self._recount.start)
        self.marks.failed.connect(self.list.notice.say_error)

    def _ask_to_reject(self, sector: str) -> None:
        if self.reader.view is not None:
            self.reject_wanted.emit(self.reader.view.item.id, sector)

    def _ask_to_undo(self) -> None:
        if self.reader.view is not None:
            self.undo_wanted.emit(self.reader.view.item.id)

    def _choose_place(self, place: Place) -> None:
        self._base = place.query
        self._base_label = place.label
        self._load()

    def _leave_filter(self) -> None:
        self._text = ""
        self.filter_left.emit()
        if not self.sidebar.key():
            self.sidebar.choose("all")
        else:
            self._load()

    def _load(self) -> None:
        label = self._base_label
        if self._text:
            words = self._text if len(self._text) <= LABEL_LENGTH else self._text[:LABEL_LENGTH] + "…"
            label = self.tr("“%1” in %2").replace("%2", label).replace("%1", words)
        self._word_empty_list()
        self.list.show_query(self.query, label, filtered=bool(self._text) or self._base.policy is not None)

    def _word_empty_list(self) -> None:
        empty = self.list.empty
        if self._text:
            empty.say(
                self.tr("Nothing found"),
                self.tr("No item of this list has these words. Try fewer, or look in all items."),
                self.tr("Show all items"),
            )
        elif self._base == ItemQuery():
            empty.say(
                self.tr("No items yet"),
                self.tr("Your sources have not been read. Refresh fetches what they publish now."),
                self.tr("Refresh now"),
            )
        elif self._base.starred:
            empty.say(self.tr("Nothing starred"), self.tr("Press s on an item to keep it here."))
        elif self._base.unread:
            empty.say(self.tr("All read"), self.tr("What comes in new will stand here."))
        else:
            empty.say(
                self.tr("Nothing here"),
                self.tr("No stored item belongs to this list. The next refresh may bring some."),
                self.tr("Show all items"),
            )

    def _act_on_empty(self) -> None:
        if self.query == ItemQuery():
            self.refresh_wanted.emit()
        else:
            self._text = ""
            self.filter_left.emit()
            if self.sidebar.key() == "all":
                self._load()
            else:
                self.sidebar.choose("all")

    def _take_choice(self, row: ItemRow | None) -> None:
        if row is None:
            self.reader.show_overview()
        else:
            self._read(row.id)
            if not row.read:
                self.marks.read((row.id,), read=True, undoable=False)

    def _read(self, item_id: int) -> None:
        try:
            self.reader.show_item(self._desk.services.news.read(item_id))
        except AppError as error:
            self.reader.fail(error)

    def _current(self) -> ItemRow | None:
        return self.list.chosen()

    def _show_marking(self, marking: Marking) -> None:
        self.list.model.patch(set(marking.ids), read=marking.read, starred=marking.starred)
        self._show_marks()

    def _show_marks(self) -> None:
        row = self._current()
        if row is not None:
            self.reader.set_marks(read=row.read, starred=row.starred, watched=row.watched)

    def _show_counts(self, counts: Counts, rows: tuple[SourceRow, ...]) -> None:
        self.sidebar.fill(self._place_list.places(counts, rows))
        self.reader.overview.show_counts(counts)
        self.show_first_run(wanted=not rows and not self.first_run.left)
        self.counted.emit(counts)
