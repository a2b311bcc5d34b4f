"""What leads from one workspace to another: a search, an item, a policy, an opportunity."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut

from app.views.clause_link import ClauseLink
from app.views.rating import Rating
from app.views.rooms import NEWS, POLICIES, WATCHLIST

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from app.domain.opportunities import Opportunity
    from app.views.brief_view import BriefView
    from app.views.main_window import MainWindow
    from app.views.policy_view import PolicyView
    from app.views.rating import Rated
    from app.views.reader import Reader
    from app.views.watchlist_view import WatchlistView


class Doors(QObject):
    """Connect the workspaces of a window, each when it is made."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._rating = Rating(window.desk, window)
        window.rooms.made.connect(self._connect)
        self._connect_news()
        self._connect_watching()

    def _connect_news(self) -> None:
        window, news, search = self._window, self._window.news, self._window.top.search
        window.top.tabs.currentChanged.connect(window.show_room)
        search.settled.connect(self._search)
        search.left.connect(news.list.table.setFocus)
        news.query_shown.connect(search.show_text)
        search.words = news.words
        news.policy_wanted.connect(self._show_policy)
        news.opportunity_wanted.connect(self._show_opportunity)
        window.retagging.retagged.connect(lambda _report: news.take_retagged())
        self._page_by_space(news.list.table)
        news.pane.meet(self._connect_reader)

    def _connect_watching(self) -> None:
        window, links = self._window, self._window.links
        window.news.watch_wanted.connect(self._link_item)
        links.linked.connect(self._tell_linked)
        links.failed.connect(window.notice.say_error)
        links.take_drops(window.top.tabs, WATCHLIST)
        window.sources.rate_wanted.connect(self._rating.begin)
        self._rating.rated.connect(self._tell_rated)
        self._rating.failed.connect(window.notice.say_error)

    def _connect_reader(self, reader: Reader) -> None:
        """Connect the reader of the news, which is made after the first page."""
        from app.views.passage_menu import PassageMenu

        self._page_by_space(reader.text)
        PassageMenu(reader).collected.connect(self._collect)
        reader.rate_wanted.connect(self._rating.begin)
        self._window.name_parts(reader)

    def _page_by_space(self, widget: QWidget) -> None:
        space = QShortcut(QKeySequence(Qt.Key.Key_Space), widget)
        space.setContext(Qt.ShortcutContext.WidgetShortcut)
        space.activated.connect(self._window.news.page_on)

    def _connect(self, name: str, room: QWidget) -> None:
        """Connect a workspace that was just made."""
        connections: dict[str, Callable[[Any], None]] = {
            "watchlist": self._connect_watchlist,
            "briefing": self._connect_briefing,
            "policies": self._connect_policies,
        }
        connections[name](room)
        self._window.name_parts(room)

    def _connect_watchlist(self, room: WatchlistView) -> None:
        room.item_wanted.connect(self._show_item)
        room.news_wanted.connect(lambda: self._window.show_room(NEWS))
        room.item_linked.connect(self._window.news.mark_watched)

    def _connect_briefing(self, room: BriefView) -> None:
        room.item_wanted.connect(self._show_item)

    def _connect_policies(self, room: PolicyView) -> None:
        room.items_wanted.connect(self._show_policy_items)
        room.added.connect(self._window.retagging.look)
        clauses = ClauseLink(self._window.desk, self._window)
        room.clause_wanted.connect(clauses.begin)
        clauses.linked.connect(self._tell_watched)
        clauses.failed.connect(self._window.notice.say_error)

    def _search(self, text: str) -> None:
        if text.strip():
            self._window.show_room(NEWS)
        self._window.news.search(text)

    def _show_item(self, item_id: int) -> None:
        self._window.show_room(NEWS)
        self._window.news.show_item(item_id)

    def _show_policy(self, policy_id: str) -> None:
        self._window.show_room(POLICIES)
        self._window.policies.open_at(policy_id)

    def _show_policy_items(self, policy_id: str, title: str) -> None:
        self._window.show_room(NEWS)
        self._window.news.show_policy(policy_id, title)

    def _show_opportunity(self, opportunity_id: int) -> None:
        self._window.show_room(WATCHLIST)
        self._window.watchlist.open_at(opportunity_id)

    def _link_item(self, item_id: int) -> None:
        """Link an item, or the words of it that are selected."""
        reader = self._window.news.reader
        shown = reader.view is not None and reader.view.item.id == item_id
        self._window.links.begin(item_id, reader.chosen_words() if shown else None)

    def _collect(self, item_id: int, words: str) -> None:
        """Put words of an item into the tray of the next briefing."""
        window, tray = self._window, self._window.desk.services.briefs.tray
        told = QCoreApplication.translate("MainWindow", "Collected for the briefing: “%1”")
        window.desk.tasks.run(
            lambda: tray.add((item_id,), words),
            owner=self,
            done=lambda _new: window.notice.say(told.replace("%1", words), "ok"),
            failed=window.notice.say_error,
        )

    def _tell_rated(self, rated: Rated) -> None:
        self._window.news.take_retagged()
        self._window.notice.say(rated.text, "ok")

    def _tell_linked(self, item_id: int, one: Opportunity) -> None:
        self._window.news.mark_watched(item_id)
        self._tell_watched(one)

    def _tell_watched(self, one: Opportunity) -> None:
        told = QCoreApplication.translate("MainWindow", "On the watchlist: %1")
        self._window.notice.say(told.replace("%1", one.title), "ok")
