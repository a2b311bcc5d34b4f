"""The News workspace: lists at the left, items in the middle, one to read at the right."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.domain.items import ItemQuery
from app.domain.query import (
    EVERYTHING,
    QueryError,
    Term,
    all_of,
    conjuncts,
    parse_query,
    print_query,
    without,
)
from app.views.empty_words import EmptyWords
from app.views.left_pane import LeftPane
from app.views.marks import Marking, Marks
from app.views.news_list import NewsList
from app.views.panes import side_by_side
from app.views.query_words import QueryWords
from app.views.read_marks import ReadMarks
from app.views.reader_pane import ReaderPane
from app.views.saving import Saving
from app.views.sidebar import Place, Sidebar

if TYPE_CHECKING:
    from app.domain.items import Counts, ItemRow, ItemView
    from app.domain.query import Query
    from app.domain.searches import Alert
    from app.domain.sources import SourceRow
    from app.views.desk import Desk
    from app.views.first_run import FirstRun
    from app.views.reader import Reader

MOST_MARKED = 2_000_000
MANY_SOURCES = 40
FACETS_AFTER = 300  # milliseconds, when the window stands
UNREAD = Term("is", ("unread",))


class NewsView(QWidget):
    """Bring the three panes together."""

    watch_wanted = Signal(int)
    collected = Signal()
    correct_wanted = Signal(object, object)
    reject_wanted = Signal(int, str)
    undo_wanted = Signal(int)
    policy_wanted = Signal(str)
    opportunity_wanted = Signal(int)
    refresh_wanted = Signal()
    counted = Signal(object)
    filter_left = Signal()
    query_shown = Signal(str)
    first_made = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._place: Query = EVERYTHING
        self._query: Query = EVERYTHING
        self._place_label = ""
        self.words = QueryWords(desk, self)
        self.saving = Saving(desk, self)
        self.marks = Marks(desk, self)
        self.sidebar = Sidebar(desk)
        self.list = NewsList(desk)
        self.pane = ReaderPane(desk, self.list.empty)
        self.reading = ReadMarks(desk, self.marks, self.list)
        self._empty = EmptyWords(self)
        self.left = LeftPane(desk, self.sidebar, self.words, self)
        self.split = side_by_side(desk, self.sidebar, self.list, self.pane, sizes=(244, 470, 566), grows=2)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.split)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self._connect()

    @property
    def reader(self) -> Reader:
        """Give the reader, which is made when it is first asked for."""
        return self.pane.reader

    @cached_property
    def first_run(self) -> FirstRun:
        """Give the first-run page, which few starts show; `first_made` says that it is there."""
        from app.views.first_run import FirstRun

        page = FirstRun(self._desk)
        self._stack.addWidget(page)
        self.first_made.emit(page)
        return page

    @property
    def query(self) -> ItemQuery:
        """Tell what the list shows."""
        return ItemQuery(where=self._query)

    @property
    def place_text(self) -> str:
        """Tell the part of the query that the line of the left pane stands for, as it is written."""
        return print_query(self._place)

    def open(self, key: str = "all") -> None:
        """Fill the panes for the first time."""
        self.left.open()
        self.sidebar.fold_many(MANY_SOURCES)
        if not self.sidebar.choose(key):
            self.sidebar.choose("all")
        QTimer.singleShot(FACETS_AFTER, self, self.left.read_facets)
        QTimer.singleShot(FACETS_AFTER, self.reading, self.reading.apply_rules)

    def show_first_run(self, *, wanted: bool) -> None:
        """Show the first-run page instead of the panes, or the panes."""
        self._stack.setCurrentWidget(self.first_run if wanted else self.split)

    def search(self, text: str) -> None:
        """Show what a query asks for; the left pane follows it. One that does not parse changes nothing."""
        try:
            query = parse_query(text)
        except QueryError as error:
            self.list.notice.say(self.words.mistake(error, text), "warning")
            return
        if query != self._query:
            self._query = query
            self._follow_query()
            self._load()

    def show_policy(self, policy_id: str, title: str) -> None:
        """Show the items that name a policy, whatever was searched for before."""
        self._place = self._query = Term("policy", (policy_id,))
        self._place_label = self.tr("Policy: %1").replace("%1", title)
        if not self.sidebar.choose(f"policy:{policy_id}", quietly=True):
            self.sidebar.choose_nothing()
        self._load()

    def show_item(self, item_id: int, *, mark: bool = True) -> None:
        """Read an item, in the list if it is there; `mark` marks it as read."""
        if not self.list.choose(item_id, quietly=True):
            self.list.clear_choice()
        row = self.list.chosen()
        self.pane.read(item_id)
        if mark and row is not None:
            self.reading.opened(row)

    def take_changes(self, new: int) -> None:
        """Take in what a refresh brought: counts at once, rows when the reader asks for them."""
        self.count_again()
        if self.list.model.rowCount() == 0:
            self._load()
        elif new:
            self.list.announce(new)
        if new:
            self.left.read_facets()
            self.left.read_searches()
            self.saving.look()
            self.reading.apply_rules()
            self.let_old_go()

    def count_again(self) -> None:
        """Read counts and sources for the left pane."""
        self.left.count()

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
        """Star the selected items, or take their stars off where all have one."""
        rows = self._selected()
        starred = not all(row.starred for row in rows)
        self.marks.star([row.id for row in rows if row.starred != starred], starred=starred)

    def toggle_read(self) -> None:
        """Mark the selected items read, or unread where all are read."""
        rows = self._selected()
        read = not all(row.read for row in rows)
        self.marks.read([row.id for row in rows if row.read != read], read=read)

    def mark_all_read(self) -> None:
        """Mark every item of the list as read; one undo takes it all back."""
        query, news = ItemQuery(where=all_of(self._query, UNREAD)), self._desk.services.news
        self._desk.tasks.run(
            lambda: news.ids(query, MOST_MARKED),
            owner=self,
            done=self._mark_all,
            failed=self.list.notice.say_error,
        )

    def watch(self) -> None:
        """Ask to put the item on the watchlist."""
        row = self.list.chosen()
        if row is not None:
            self.watch_wanted.emit(row.id)

    def collect(self) -> None:
        """Put the selected items into the tray of the next briefing."""
        ids = tuple(row.id for row in self._selected())
        if ids:
            tray = self._desk.services.briefs.tray
            self._desk.tasks.run(
                lambda: tray.add(ids),
                owner=self,
                done=self._tell_collected,
                failed=self.list.notice.say_error,
            )

    def let_old_go(self) -> None:
        """Delete in the background what was kept as long as the settings say."""
        settings, retention = self._desk.services.settings, self._desk.services.retention
        if settings.keep_days or settings.keep_items:
            self._desk.tasks.run(
                lambda: retention.run(settings.keep_days, settings.keep_items),
                owner=self,
                done=self._tell_gone,
                failed=self.list.notice.say_error,
            )

    def keep_search(self) -> None:
        """Ask under which name the query is kept."""
        if self._query != EVERYTHING:
            self.saving.ask_name(print_query(self._query))

    def correct(self) -> None:
        """Ask which sectors the item that is shown is about."""
        if self.reader.view is not None:
            self.correct_wanted.emit(self.reader.view, self.reader.chosen_words())

    def show_corrected(self, view: ItemView) -> None:
        """Show an item's sectors as they are after a correction, where it stands."""
        sectors = tuple((tag.sector, tag.speculative) for tag in view.tagged.sectors)
        self.list.model.patch({view.item.id}, sectors=sectors)
        self.reader.show_corrected(view)
        self.left.count_soon()

    def take_retagged(self) -> None:
        """Load again what tags are shown in."""
        self.count_again()
        self.list.reload()
        view = self.reader.view if self.pane.is_made else None
        if view is not None:
            self.pane.read(view.item.id)

    def mark_watched(self, item_id: int) -> None:
        """Show that an item is on the watchlist now."""
        self.list.model.patch({item_id}, watched=True)
        self.pane.show_marks(self.list.chosen())

    def _connect(self) -> None:
        self.sidebar.chosen.connect(self._choose_place)
        self.sidebar.searched.connect(self.saving.show_menu)
        self.left.counted.connect(self._show_counts)
        self.list.chips.removed.connect(self._take_off)
        self.list.save_wanted.connect(self.keep_search)
        self.saving.changed.connect(self.left.read_searches)
        self.saving.alerted.connect(self._tell_alert)
        self.list.item_chosen.connect(self._take_choice)
        self.list.left_filter.connect(self._leave_filter)
        self.list.new_wanted.connect(self.list.reload)
        self.list.empty_acted.connect(self._act_on_empty)
        self.pane.meet(self._connect_reader)
        self.reading.ruled.connect(self._tell_ruled)
        self.marks.applied.connect(self._show_marking)
        self.marks.saved.connect(self.left.count_soon)
        for work in (self.left, self.saving, self.reading, self.marks):
            work.failed.connect(self.list.notice.say_error)

    def _connect_reader(self, reader: Reader) -> None:
        reader.star_wanted.connect(self.toggle_star)
        reader.read_wanted.connect(self.toggle_read)
        reader.watch_wanted.connect(self.watch)
        reader.correct_wanted.connect(self.correct)
        reader.reject_wanted.connect(self._ask_to_reject)
        reader.undo_wanted.connect(self._ask_to_undo)
        reader.policy_wanted.connect(self.policy_wanted)
        reader.opportunity_wanted.connect(self.opportunity_wanted)

    def _ask_to_reject(self, sector: str) -> None:
        if self.reader.view is not None:
            self.reject_wanted.emit(self.reader.view.item.id, sector)

    def _ask_to_undo(self) -> None:
        if self.reader.view is not None:
            self.undo_wanted.emit(self.reader.view.item.id)

    def _choose_place(self, place: Place) -> None:
        """Show a line of the left pane, narrowed by what was asked for beyond the line before."""
        beyond = without(self._query, self._place)
        self._place, self._place_label = place.query, place.label
        self._query = all_of(place.query, beyond)
        self._load()

    def _take_off(self, part: Query) -> None:
        """Drop a condition; the place with it where it is the place's own."""
        self._query = without(self._query, part)
        self._follow_query()
        self._load()

    def _follow_query(self) -> None:
        """Choose the line of the left pane that the query is about: the present one if it still is."""
        parts, present = conjuncts(self._query), self.sidebar.place()
        lines = [self.sidebar.matching(self._query), *map(self.sidebar.matching, parts)]
        if (
            present is not None
            and present.query != EVERYTHING
            and set(conjuncts(present.query)) <= set(parts)
        ):
            lines.insert(1, present)
        lines.append(self.sidebar.matching(EVERYTHING))
        place = next((line for line in lines if line is not None), None)
        if place is not None:
            self._place, self._place_label = place.query, place.label
            self.sidebar.choose(place.key, quietly=True)

    def _leave_filter(self) -> None:
        """Go back to the line of the left pane; where that is all there is, to all items."""
        self.filter_left.emit()
        self._query = self._place if self._query != self._place else EVERYTHING
        if self._query == EVERYTHING or not self.sidebar.key():
            self._query = self._place = EVERYTHING
            self._follow_query()
        self._load()

    def _load(self) -> None:
        self._empty.word(self.list.empty, self._query, self._place)
        self.list.show_chips(without(self._query, self._place), self.words)
        self.list.show_query(self.query, self._place_label, filtered=self._query != EVERYTHING)
        self.query_shown.emit(print_query(self._query))

    def _act_on_empty(self) -> None:
        if self._query == EVERYTHING:
            self.refresh_wanted.emit()
        else:
            self.filter_left.emit()
            self._query = self._place = EVERYTHING
            self._follow_query()
            self._load()

    def _take_choice(self, row: ItemRow | None) -> None:
        if row is None:
            self.reading.closed()
            self.pane.show_overview()
        else:
            self.pane.read(row.id)
            self.reading.opened(row)

    def _selected(self) -> tuple[ItemRow, ...]:
        """Give the selected items, else the one that is current."""
        current = self.list.chosen()
        return self.list.selected() or ((current,) if current is not None else ())

    def _mark_all(self, ids: tuple[int, ...]) -> None:
        self.marks.read(ids, read=True)
        if ids:
            told = self.tr("%n marked read", "", len(ids))
            self.list.news_bar.say(self.tr("%1. Ctrl+Z takes it back.").replace("%1", told), "ok")

    def _tell_ruled(self, number: int) -> None:
        told = self.tr("%n marked read by your rules", "", number)
        self.list.notice.say(self.tr("%1. Ctrl+Z takes it back.").replace("%1", told), "ok")

    def _tell_collected(self, new: int) -> None:
        told = self.tr("%n put into the tray of the next briefing", "", new)
        self.list.news_bar.say(told if new else self.tr("In the tray already"), "ok")
        self.collected.emit()

    def _tell_gone(self, gone: int) -> None:
        if gone:
            self.left.count_soon()
            self.list.reload()

    def _tell_alert(self, alert: Alert) -> None:
        self.list.notice.say(self.saving.words(alert), "info")

    def _show_marking(self, marking: Marking) -> None:
        self.list.model.patch(set(marking.ids), read=marking.read, starred=marking.starred)
        self.pane.show_marks(self.list.chosen())

    def _show_counts(self, counts: Counts, rows: tuple[SourceRow, ...]) -> None:
        self.pane.show_counts(counts)
        self.show_first_run(wanted=not rows and not self.first_run.left)
        self.counted.emit(counts)
