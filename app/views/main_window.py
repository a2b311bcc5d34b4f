"""The window: four workspaces below one bar, a status line, and what goes between them."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow, QMenuBar, QVBoxLayout, QWidget

from app.views.access import InnerNames
from app.views.arrivals import Arrivals
from app.views.carrying import carry, take_up
from app.views.correcting import Correcting
from app.views.deeds import DeedList
from app.views.desk import make_desk
from app.views.digest import Digest
from app.views.doors import Doors
from app.views.dropping import Dropping
from app.views.front import Front
from app.views.icons import window_icon
from app.views.keyboard_edge import KeyboardEdge
from app.views.memory import Memory
from app.views.mending import Mending
from app.views.notice import Notice
from app.views.notifier import Notifier
from app.views.preferences import Preferences
from app.views.refreshing import Refreshing
from app.views.retagging import Retagging
from app.views.rooms import NEWS, ROOMS, Rooms
from app.views.shortcuts import Deeds
from app.views.source_work import SourceWork
from app.views.status import Status
from app.views.tasks import Tasks
from app.views.timetable import Timetable
from app.views.top_bar import TopBar
from app.views.translating import Translating, interface_language
from app.views.watch_link import WatchLink

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent, QPaintEvent

    from app.errors import AppError
    from app.services.bundle import Services
    from app.settings import DataHome, Settings, Theme
    from app.views.brief_view import BriefView
    from app.views.news_view import NewsView
    from app.views.policy_view import PolicyView
    from app.views.watchlist_view import WatchlistView

USUAL_SIZE = (1280, 800)
FRAME = 40
READER_PARTS = ("app.views.page", "app.views.chart_view", "app.views.overview", "app.views.reader")
LOOK_AFTER = 50
"""Milliseconds from the first page to what is looked for beside it."""


class MainWindow(QMainWindow):
    """Bring the workspaces together; everything that takes time runs elsewhere.

    Another language or text size makes all of them anew: `built` says that it is done.
    """

    built = Signal()

    def __init__(
        self, services: Services, data: Path, theme: Theme | None = None, *, home: DataHome | None = None
    ) -> None:
        super().__init__()
        self._services = services
        self._memory = Memory(data)
        self._owner = QObject(self)
        self._is_painted = False
        self._tasks = Tasks(services.background, self)
        self._translating = Translating(self)
        self._inner_names = InnerNames(self)
        self.preferences = Preferences(services, self, home=home)
        self.preferences.changed.connect(self._take_settings)
        self._unsaid: tuple[AppError, ...] = ()
        self._anew = QTimer(self, singleShot=True, interval=0)
        self._anew.timeout.connect(self._build_anew)
        self.preferences.look_changed.connect(self._build_soon)
        self.preferences.brought.connect(self._take_brought)
        self.refreshing = Refreshing(services, self._tasks, self)
        self.timetable = Timetable(self.refreshing, self)
        self.timetable.start(services.settings)
        self.digest = Digest(services, self._tasks, self._memory, self)
        self.notifier = Notifier(services.settings, self)
        self.notifier.clicked.connect(self.come_forward)
        self.digest.told.connect(self.notifier.tell)
        self.arrivals = Arrivals(self, self.notifier)
        self._build(theme or services.settings.theme)
        self._restore()

    def _build(self, theme: Theme) -> None:
        """Make everything that has words or letters in it; what was there before goes."""
        self._retire()
        self._translating.speak(interface_language(self._services.settings.language))
        self.desk = make_desk(self._services, theme, self._owner, self._tasks)
        self.setWindowTitle(self.tr("Tradewind"))
        self.setWindowIcon(window_icon())
        self.rooms = Rooms(self.desk, self._memory)
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
        self.name_parts(self)
        Doors(self).setParent(self._owner)
        self.arrivals.connect_parts()
        self.digest.told.connect(self.notice.say)
        for work in (self.sources, self.digest, self.preferences):
            work.failed.connect(self.notice.say_error)
        self.notice.say_errors(self.desk.theme.faults)

    def _retire(self) -> None:
        """Let what was built before go."""
        for action in self.actions():
            action.setEnabled(False)  # until they are gone their keys would be claimed twice
        self._owner.deleteLater()
        self._owner = QObject(self)

    @property
    def room(self) -> int:
        """Tell which workspace is shown."""
        return self.rooms.currentIndex()

    @property
    def news(self) -> NewsView:
        """Give the News workspace."""
        return self.rooms.news

    @property
    def watchlist(self) -> WatchlistView:
        """Give the Watchlist workspace."""
        return self.rooms.watchlist

    @property
    def briefing(self) -> BriefView:
        """Give the Briefing workspace."""
        return self.rooms.briefing

    @property
    def policies(self) -> PolicyView:
        """Give the Policies workspace."""
        return self.rooms.policies

    def name_parts(self, part: QWidget) -> None:
        """Name what Qt leaves without a name inside a part of the window that was just made."""
        self._inner_names.name_parts(part)

    def open(self) -> None:
        """Fill the first workspace; call it before the window is shown."""
        self.news.open(self._memory.word("place", "all"))
        room = self._memory.word("room", ROOMS[NEWS])
        self.show_room(ROOMS.index(room) if room in ROOMS else NEWS)
        self.news.list.table.setFocus()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Go on to the rest once the first page is painted."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self._owner, partial(self._make_next, self._rest()))
            QTimer.singleShot(LOOK_AFTER, self._owner, self._look_around)

    def _rest(self) -> Iterator[object]:
        """Make what the first page does without, in small steps."""
        for name in READER_PARTS:
            yield import_module(name)
        yield self.news.reader

    def _make_next(self, rest: Iterator[object]) -> None:
        """Take one step in each turn of the loop: keys go between."""
        if next(rest, None) is not None:
            QTimer.singleShot(0, self._owner, partial(self._make_next, rest))

    def _look_around(self) -> None:
        """Look in the background what there is to say, now that the first page is painted."""
        self.deeds.dress()
        tasks, failed = self.desk.tasks, self.notice.say_error
        tasks.run(self._load_reading, owner=self.notice, done=lambda _: None, failed=failed)
        self.arrivals.show_coverage()
        self.retagging.look()
        self.digest.look()
        self.arrivals.watch_news.look_soon()

    def _load_reading(self) -> None:
        """Load what the first item that is read needs, so that it opens as quickly as the others."""
        import_module("app.views.why_text")
        self._services.news.get_ready()
        for part in (self._services.late.claims, self._services.late.whole_texts):
            part()

    def show_room(self, room: int) -> None:
        """Show a workspace."""
        self.top.tabs.setCurrentIndex(room)
        self.rooms.show_room(room)
        self.deeds.allow_news(allowed=room == NEWS)

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
        self.rooms.remember()
        self._memory.keep_word("room", ROOMS[self.room])
        self._memory.keep_word("place", self.news.sidebar.key())
        self._memory.save()
        event.accept()

    def _lay_out(self) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addWidget(self.notice)
        column.addWidget(self.retagging.bar)
        column.addWidget(self.rooms, 1)
        KeyboardEdge(self.desk, body)
        self.setCentralWidget(body)
        self.setStatusBar(self.status)

    def _take_settings(self, before: Settings, after: Settings) -> None:
        """Do at once what other settings ask for."""
        self._services = self.desk.services = replace(self._services, settings=after)
        self.timetable.follow(after)
        self.digest.follow(after)
        self.notifier.follow(after)
        if after.theme != self.desk.theme.setting:
            self.desk.theme.choose(after.theme)
        if (before.language, before.text_size) != (after.language, after.text_size):
            self._build_soon()

    def _build_soon(self) -> None:
        self._anew.start()

    def _take_brought(self, faults: tuple[AppError, ...]) -> None:
        """Show what came with imported settings, and say there what could not be taken over."""
        self._unsaid = faults
        self._build_soon()

    def _build_anew(self) -> None:
        """Show the same in another language or text size, with the person where they were."""
        carried, place = carry(self), self.front.settings_place()
        if self.front.dialog is not None:
            self.front.dialog.close()
        self._build(self._services.settings.theme)
        take_up(self, carried)
        tuple(self._rest())  # at once: the window is there, and has its modules
        for part in (self.menuBar(), self.centralWidget(), self.statusBar()):
            part.show()
        if carried.room == NEWS:
            self.news.list.table.setFocus()
        self.deeds.dress()
        self.retagging.look()
        self.arrivals.resume()
        if place is not None:
            self.front.show_settings(place)
        self.notice.say_errors(self._unsaid)
        self._unsaid = ()
        self.built.emit()

    def _restore(self) -> None:
        if not self._memory.restore_window(self):
            screen = QGuiApplication.primaryScreen().availableGeometry()
            room = screen.width() - FRAME, screen.height() - FRAME
            self.resize(min(USUAL_SIZE[0], room[0]), min(USUAL_SIZE[1], room[1]))
