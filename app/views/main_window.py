"""The window: four workspaces below one bar, a status line, and what goes between them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QMainWindow,
    QMenuBar,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.errors import AppError
from app.views.access import InnerNames
from app.views.brief_view import BriefView
from app.views.carrying import carry, take_up
from app.views.correcting import Correcting
from app.views.deeds import DeedList
from app.views.desk import make_desk
from app.views.digest import Digest
from app.views.dropping import Dropping
from app.views.front import Front
from app.views.icons import window_icon
from app.views.memory import Memory
from app.views.mending import Mending
from app.views.news_view import NewsView
from app.views.notice import Notice
from app.views.panes import scrolled
from app.views.policy_view import PolicyView
from app.views.preferences import Preferences
from app.views.refreshing import Refreshing
from app.views.retagging import Retagging
from app.views.shortcuts import Deeds
from app.views.source_work import SourceWork
from app.views.status import OutcomesDialog, Status
from app.views.tasks import Tasks
from app.views.timetable import Timetable
from app.views.top_bar import TopBar
from app.views.translating import Translating, interface_language
from app.views.watch_link import WatchLink
from app.views.watchlist_view import WatchlistView

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent
    from PySide6.QtWidgets import QDialog, QSplitter

    from app.domain.opportunities import Opportunity
    from app.services.bundle import Services
    from app.services.refresh import RefreshReport
    from app.settings import Settings, Theme
    from app.views.first_run import Choices

ROOMS = ("news", "watchlist", "briefing", "policies")
NEWS, WATCHLIST, BRIEFING, POLICIES = range(4)
USUAL_SIZE = (1280, 800)
FRAME = 40


class MainWindow(QMainWindow):
    """Bring the workspaces together; everything that takes time runs elsewhere.

    Another language or text size makes all of them anew: `built` says that it is done.
    """

    built = Signal()

    def __init__(self, services: Services, data: Path, theme: Theme | None = None) -> None:
        super().__init__()
        self._services = services
        self._memory = Memory(data)
        self._dialog: QDialog | None = None
        self._report: RefreshReport | None = None
        self._owner = QObject(self)
        self._tasks = Tasks(services.background, self)
        self._translating = Translating(self)
        self._inner_names = InnerNames(self)
        self.preferences = Preferences(services, self)
        self.preferences.changed.connect(self._take_settings)
        self.refreshing = Refreshing(services, self._tasks, self)
        self.refreshing.began.connect(self._begin_refresh)
        self.refreshing.ended.connect(self._end_refresh)
        self.refreshing.failed.connect(self._fail_refresh)
        self.timetable = Timetable(self.refreshing, self)
        self.timetable.start(services.settings)
        self.digest = Digest(services, self._tasks, self._memory, self)
        self._build(theme or services.settings.theme)
        self._restore()

    def _build(self, theme: Theme) -> None:
        """Make everything that has words or letters in it; what was there before goes."""
        self._retire()
        self._translating.speak(interface_language(self._services.settings.language))
        self.desk = make_desk(self._services, theme, self._owner, self._tasks)
        self.setWindowTitle(self.tr("Tradewind"))
        self.setWindowIcon(window_icon())
        self.news = NewsView(self.desk)
        self.watchlist = WatchlistView(self.desk)
        self.briefing = BriefView(self.desk)
        self.policies = PolicyView(self.desk)
        self.sources = SourceWork(self.desk, self)
        self.links = WatchLink(self.desk, self)
        self.correcting = Correcting(self.desk, self)
        mending = Mending(self.news, self.correcting, self)
        self.retagging = Retagging(self.desk, self)
        self.front = Front(self.desk, self, self.preferences)
        self.notice = Notice(self.desk)
        words = DeedList(self)
        self.deeds = Deeds(self.desk, self, words.table(self))
        dropping = Dropping(self, self.sources)
        parts = (self.sources, self.links, self.correcting, self.retagging, self.front, self.deeds)
        for part in (*parts, words, dropping, mending):
            part.setParent(self._owner)
        self.setMenuBar(QMenuBar())
        words.fill_menus(self, self.deeds)
        self.top = TopBar(self.desk, self.deeds.action("refresh"))
        self.status = Status(self.desk)
        self._lay_out()
        self._inner_names.name_parts(self)
        self._connect_rooms()
        self._connect_work()

    def _retire(self) -> None:
        """Let what was built before go."""
        for action in self.actions():
            action.setEnabled(False)  # until they are gone their keys would be claimed twice
        self._owner.deleteLater()
        self._owner = QObject(self)

    @property
    def room(self) -> int:
        """Tell which workspace is shown."""
        return self._rooms.currentIndex()

    def rooms(self) -> tuple[QWidget, ...]:
        """List the workspaces in their order."""
        return self.news, self.watchlist, self.briefing, self.policies

    def open(self) -> None:
        """Fill the first workspace; call it before the window is shown."""
        self.news.open(self._memory.word("place", "all"))
        self._show_coverage()
        self.retagging.look()
        self.digest.look()
        room = self._memory.word("room", ROOMS[NEWS])
        self.show_room(ROOMS.index(room) if room in ROOMS else NEWS)
        self.news.list.table.setFocus()

    def show_room(self, room: int) -> None:
        """Show a workspace."""
        self.top.tabs.setCurrentIndex(room)
        self._rooms.setCurrentIndex(room)
        self.deeds.allow_news(allowed=room == NEWS)
        if room == WATCHLIST:
            self.watchlist.open()
        elif room == POLICIES:
            self.policies.open()

    def refresh(self) -> None:
        """Read all sources now."""
        self.refreshing.begin()

    def do(self, deed_id: str) -> None:
        """Do something by its id, in the workspace that it belongs to."""
        action = self.deeds.action(deed_id)
        if not action.isEnabled():
            self.show_room(NEWS)
        action.trigger()

    def search_now(self) -> None:
        """Go to the search field."""
        self.top.search.begin(self.news.place_text)

    def switch_theme(self) -> None:
        """Go from light to dark or back."""
        self.preferences.choose_theme("light" if self.desk.theme.colours.dark else "dark")

    def come_forward(self) -> None:
        """Show the window in front of others, as when it is started a second time."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop what runs, remember how things stand; wait for nothing."""
        self.refreshing.cancel()
        self.retagging.cancel()
        self._memory.keep_window(self)
        for name, split in self.splits():
            self._memory.keep_split(name, split)
        self._memory.keep_word("room", ROOMS[self.room])
        self._memory.keep_word("place", self.news.sidebar.key())
        self._memory.save()
        event.accept()

    def _lay_out(self) -> None:
        self._rooms = QStackedWidget()
        for room in self.rooms():
            self._rooms.addWidget(scrolled(room))
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addWidget(self.notice)
        column.addWidget(self.retagging.bar)
        column.addWidget(self._rooms, 1)
        self.setCentralWidget(body)
        self.setStatusBar(self.status)

    def _connect_rooms(self) -> None:
        news, search = self.news, self.top.search
        self.top.tabs.currentChanged.connect(self.show_room)
        search.settled.connect(self._search)
        search.left.connect(news.list.table.setFocus)
        news.query_shown.connect(search.show_text)
        search.words = news.words
        news.policy_wanted.connect(self._show_policy)
        news.opportunity_wanted.connect(self._show_opportunity)
        news.watch_wanted.connect(self.links.begin)
        self.links.linked.connect(self._tell_linked)
        self.links.failed.connect(self.notice.say_error)
        self.retagging.retagged.connect(lambda _report: news.take_retagged())
        self.watchlist.item_wanted.connect(self._show_item)
        self.watchlist.news_wanted.connect(lambda: self.show_room(NEWS))
        self.watchlist.told.connect(self.notice.say)
        self.watchlist.item_linked.connect(news.mark_watched)
        self.links.take_drops(self.top.tabs, WATCHLIST)
        self.briefing.item_wanted.connect(self._show_item)
        self.policies.items_wanted.connect(self._show_policy_items)
        for widget in (news.list.table, news.reader.text):
            space = QShortcut(QKeySequence(Qt.Key.Key_Space), widget)
            space.setContext(Qt.ShortcutContext.WidgetShortcut)
            space.activated.connect(news.page_on)

    def _connect_work(self) -> None:
        self.refreshing.progressed.connect(self.status.progress)
        self.status.cancel_wanted.connect(self.refreshing.cancel)
        self.status.details_wanted.connect(self._show_outcomes)
        self.news.refresh_wanted.connect(self.refresh)
        side, first = self.news.sidebar, self.news.first_run
        for signal in (side.add_wanted, first.add_wanted):
            signal.connect(self.sources.ask_for_source)
        side.pack_wanted.connect(self.sources.ask_for_pack)
        side.menu_wanted.connect(self.sources.show_menu)
        first.language_wanted.connect(self.preferences.choose_language)
        first.finished.connect(self._finish_first_run)
        self.sources.ready.connect(self._read_first_news)
        self.sources.refresh_wanted.connect(self.refreshing.begin)
        first.import_wanted.connect(self.sources.ask_for_opml)
        self.sources.added.connect(self._tell_added)
        self.sources.changed.connect(self._tell_changed)
        self.digest.told.connect(self.notice.say)
        for work in (self.sources, self.digest, self.preferences):
            work.failed.connect(self.notice.say_error)
        self.notice.acted.connect(self._act_on_notice)

    def _take_settings(self, before: Settings, after: Settings) -> None:
        """Do at once what other settings ask for."""
        self._services = self.desk.services = replace(self._services, settings=after)
        self.timetable.follow(after)
        self.digest.follow(after)
        if after.theme != self.desk.theme.setting:
            self.desk.theme.choose(after.theme)
        if (before.language, before.text_size) != (after.language, after.text_size):
            QTimer.singleShot(0, self._build_anew)

    def _build_anew(self) -> None:
        """Show the same in another language or text size, with the person where they were."""
        carried, place = carry(self), self.front.settings_place()
        if self.front.dialog is not None:
            self.front.dialog.close()
        self._build(self._services.settings.theme)
        take_up(self, carried)
        for part in (self.menuBar(), self.centralWidget(), self.statusBar()):
            part.show()
        if carried.room == NEWS:
            self.news.list.table.setFocus()
        self._show_coverage()
        self.retagging.look()
        if self._report is not None:
            self.status.end(self._report)
        if self.refreshing.running:
            self.deeds.action("refresh").setEnabled(False)
            self.status.begin()
        if place is not None:
            self.front.show_settings(place)
        self.built.emit()

    def _restore(self) -> None:
        if not self._memory.restore_window(self):
            screen = QGuiApplication.primaryScreen().availableGeometry()
            room = screen.width() - FRAME, screen.height() - FRAME
            self.resize(min(USUAL_SIZE[0], room[0]), min(USUAL_SIZE[1], room[1]))
        for name, split in self.splits():
            self._memory.restore_split(name, split)

    def splits(self) -> tuple[tuple[str, QSplitter], ...]:
        """List the panes whose widths are remembered, by name."""
        return (
            ("news", self.news.split),
            ("reader", self.news.reader.split),
            ("watchlist", self.watchlist.split),
            ("policies", self.policies.split),
        )

    def _search(self, text: str) -> None:
        if text.strip():
            self.show_room(NEWS)
        self.news.search(text)

    def _show_item(self, item_id: int) -> None:
        self.show_room(NEWS)
        self.news.show_item(item_id)

    def _show_policy(self, policy_id: str) -> None:
        self.show_room(POLICIES)
        self.policies.open_at(policy_id)

    def _show_policy_items(self, policy_id: str, title: str) -> None:
        self.show_room(NEWS)
        self.news.show_policy(policy_id, title)

    def _show_opportunity(self, opportunity_id: int) -> None:
        self.show_room(WATCHLIST)
        self.watchlist.open_at(opportunity_id)

    def _show_coverage(self) -> None:
        try:
            self.status.show_coverage(self.desk.services.sources.coverage())
        except AppError as error:
            self.notice.say_error(error)

    def _begin_refresh(self) -> None:
        self.notice.hide()
        self.deeds.action("refresh").setEnabled(False)
        self.status.begin()

    def _end_refresh(self, report: RefreshReport) -> None:
        self.deeds.action("refresh").setEnabled(True)
        self._report = report
        self.status.end(report)
        self._show_coverage()
        self.news.take_changes(report.new)
        self.watchlist.look()

    def _fail_refresh(self, error: AppError) -> None:
        self.deeds.action("refresh").setEnabled(True)
        self.status.stop()
        self._show_coverage()
        self.notice.say_error(error)

    def _show_outcomes(self) -> None:
        self._open(OutcomesDialog(self.desk, self.status.outcomes, self))

    def _tell_added(self, text: str) -> None:
        self._tell_changed(text)
        self.notice.say(
            self.tr("%1. Nothing has been fetched yet.").replace("%1", text), "ok", self.tr("Refresh now")
        )

    def _finish_first_run(self, chosen: Choices) -> None:
        """Do what was chosen in the first steps: sources, a schedule, and which sectors stand first."""
        if chosen.hourly:
            self.preferences.apply(replace(self.preferences.settings, refresh_minutes=60))
        self.news.show_first_run(wanted=False)
        if chosen.packs:
            self.sources.add_packs(chosen.packs)
        if chosen.sectors:
            self.top.search.setText(f"sector:{','.join(chosen.sectors)}")

    def _read_first_news(self, text: str) -> None:
        self._tell_changed(text)
        self.refresh()

    def _tell_changed(self, text: str) -> None:
        self.news.count_again()
        self.news.list.reload()
        self._show_coverage()
        self.notice.say(text, "ok")

    def _act_on_notice(self) -> None:
        self.notice.hide()
        self.refresh()

    def _tell_linked(self, item_id: int, one: Opportunity) -> None:
        self.news.mark_watched(item_id)
        self.notice.say(self.tr("On the watchlist: %1").replace("%1", one.title), "ok")

    def _open(self, dialog: QDialog) -> None:
        self._dialog = dialog
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
