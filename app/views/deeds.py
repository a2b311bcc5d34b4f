"""What a person can do in the window, by name and key, and the menus that it hangs in."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup

from app.settings import INTERFACE_LANGUAGES, THEMES
from app.views.rooms import WATCHLIST
from app.views.shortcuts import Deed
from app.views.walking import walk
from app.views.words import LANGUAGE_NAMES

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMenu

    from app.views.main_window import MainWindow
    from app.views.news_view import NewsView
    from app.views.shortcuts import Deeds
    from app.views.watchlist_view import WatchlistView

T = TypeVar("T", bound=str)

MENUS = (
    ("refresh", "", "add-source", "packs", "", "import", "export", "", "settings", "", "quit"),
    (
        "news",
        "watchlist",
        "briefing",
        "policies",
        "",
        "search",
        "keep",
        "group",
        "palette",
        "",
        "larger",
        "smaller",
        "usual",
    ),
    (
        "next",
        "previous",
        "page-on",
        "",
        "star",
        "read",
        "all-read",
        "undo",
        "",
        "watch",
        "collect",
        "correct",
        "evidence",
        "whole",
        "original",
        "",
        "retag",
    ),
    ("help", "keys", "", "log", "about"),
)


class DeedList(QObject):
    """Word the deeds of the window."""

    def table(self, window: MainWindow) -> tuple[Deed, ...]:
        """List every deed."""
        return (
            *self._anywhere(window),
            *self._look(window),
            *self._front(window),
            *self._news(window),
            *self._watchlist(window),
        )

    def _anywhere(self, window: MainWindow) -> tuple[Deed, ...]:
        work = window.sources
        names = (self.tr("News"), self.tr("Watchlist"), self.tr("Briefing"), self.tr("Policies"))
        rooms = tuple(
            Deed(room, name, (f"Ctrl+{place + 1}",), partial(window.show_room, place), room_icon)
            for place, (room, name, room_icon) in enumerate(
                zip(
                    ("news", "watchlist", "briefing", "policies"),
                    names,
                    ("news", "watch", "briefing", "policy"),
                    strict=True,
                )
            )
        )
        return (
            Deed("refresh", self.tr("Refresh all sources"), ("F5", "Ctrl+R"), window.refresh, "refresh"),
            *rooms,
            Deed("search", self.tr("Search"), ("Ctrl+F", "/"), window.search_now, "search"),
            Deed("next-part", self.tr("Next part of the window"), ("F6",), partial(walk, window, 1)),
            Deed("previous-part", self.tr("Part before it"), ("Shift+F6",), partial(walk, window, -1)),
            Deed("add-source", self.tr("Add source…"), (), work.ask_for_source, "add"),
            Deed("packs", self.tr("Choose a source pack…"), (), work.ask_for_pack, "pack"),
            Deed("import", self.tr("Import OPML…"), (), work.ask_for_opml),
            Deed("export", self.tr("Export OPML…"), (), work.ask_where_opml_goes, "export"),
            Deed("retag", self.tr("Re-tag stored items…"), (), window.retagging.begin),
            Deed("quit", self.tr("Quit"), ("Ctrl+Q",), window.close),
        )

    def _look(self, window: MainWindow) -> tuple[Deed, ...]:
        chosen, dark = window.preferences, self.tr("Switch between light and dark")
        return (
            Deed("theme", dark, ("Ctrl+Shift+D",), window.switch_theme, "theme"),
            Deed("larger", self.tr("Larger text"), ("Ctrl++", "Ctrl+="), chosen.enlarge_text),
            Deed("smaller", self.tr("Smaller text"), ("Ctrl+-",), chosen.reduce_text),
            Deed("usual", self.tr("Usual text size"), ("Ctrl+0",), chosen.reset_text),
            *self._choices("language", INTERFACE_LANGUAGES, chosen.choose_language),
            *self._choices("theme", THEMES, chosen.choose_theme),
        )

    def _choices(self, kind: str, values: tuple[T, ...], choose: Callable[[T], None]) -> tuple[Deed, ...]:
        """Make a deed of each language or theme."""
        names = {
            "language": (
                self.tr("Language: as the system"),
                self.tr("Language: English"),
                self.tr("Language: Japanese"),
                self.tr("Language: Chinese"),
            ),
            "theme": (
                self.tr("Theme: as the system"),
                self.tr("Theme: light"),
                self.tr("Theme: dark"),
            ),
        }[kind]
        return tuple(
            Deed(f"{kind}-{value}", name, (), partial(choose, value))
            for value, name in zip(values, names, strict=True)
        )

    def _front(self, window: MainWindow) -> tuple[Deed, ...]:
        front = window.front
        return (
            Deed(
                "palette",
                self.tr("Find a command…"),
                ("Ctrl+K", "Ctrl+Shift+P"),
                front.show_palette,
                "search",
            ),
            Deed("settings", self.tr("Settings…"), ("Ctrl+,",), front.show_settings),
            Deed("help", self.tr("Help"), ("F1",), front.show_help, "help"),
            Deed("keys", self.tr("Keys"), ("?",), front.show_keys),
            Deed("log", self.tr("Log and report…"), (), front.show_log),
            Deed("about", self.tr("About Tradewind"), (), front.show_about, "info"),
        )

    def _language_names(self) -> tuple[str, ...]:
        return (self.tr("As the system"), *LANGUAGE_NAMES.values())

    def _news(self, window: MainWindow) -> tuple[Deed, ...]:
        return *self._going(window.news), *self._reading(window.news)

    def _going(self, news: NewsView) -> tuple[Deed, ...]:
        """List what goes through the list and marks in it."""
        return (
            Deed("next", self.tr("Next item"), ("J",), news.next_item, "next", news=True),
            Deed("previous", self.tr("Previous item"), ("K",), news.previous_item, "previous", news=True),
            Deed(
                "page-on",
                self.tr("Scroll on, then next unread item"),
                ("Space",),
                news.page_on,
                news=True,
                spoken=True,
            ),
            Deed("star", self.tr("Star, or not"), ("S",), news.toggle_star, "star", news=True),
            Deed("read", self.tr("Mark read or unread"), ("U",), news.toggle_read, "read", news=True),
            Deed(
                "all-read",
                self.tr("Mark the whole list as read"),
                ("Shift+A",),
                news.mark_all_read,
                news=True,
            ),
            Deed(
                "undo",
                self.tr("Take back the last mark or correction"),
                ("Ctrl+Z",),
                news.marks.undo,
                news=True,
            ),
        )

    def _reading(self, news: NewsView) -> tuple[Deed, ...]:
        """List what is done with an item, or with what the list shows."""
        return (
            Deed("watch", self.tr("Put on the watchlist…"), ("W",), news.watch, "watch", news=True),
            Deed("collect", self.tr("Put into the briefing's tray"), ("B",), news.collect, "tray", news=True),
            Deed(
                "group",
                self.tr("Group by source or by day"),
                ("G",),
                news.list.toggle_grouping,
                "group",
                news=True,
            ),
            Deed("keep", self.tr("Keep this search…"), ("Ctrl+S",), news.keep_search, "save", news=True),
            Deed(
                "evidence",
                self.tr("Go to the next evidence"),
                ("E",),
                news.pane.next_evidence,
                news=True,
            ),
            Deed("why", self.tr("Go to why it has its tags"), ("T",), news.pane.show_why, news=True),
            Deed("whole", self.tr("Fetch the whole text"), ("F",), news.pane.fetch_whole, news=True),
            Deed("correct", self.tr("Correct the sectors…"), ("C",), news.correct, "edit", news=True),
            Deed(
                "original",
                self.tr("Open the original"),
                ("O",),
                news.pane.open_original,
                "original",
                news=True,
            ),
        )

    def _watchlist(self, window: MainWindow) -> tuple[Deed, ...]:
        """List what the watchlist's own menu does; it is shown first, and its keys are set there."""

        def deed(name: str, text: str, act: Callable[[WatchlistView], object], *keys: str) -> Deed:
            def go() -> None:
                window.show_room(WATCHLIST)
                act(window.watchlist)

            return Deed(f"watchlist-{name}", text, keys, go, spoken=True, watch=True)

        return (
            deed("add", self.tr("Add opportunity…"), lambda room: room.add()),
            deed("table", self.tr("Watchlist as a table"), lambda room: room.show_view("table"), "Alt+1"),
            deed("board", self.tr("Watchlist as a board"), lambda room: room.show_view("board"), "Alt+2"),
            deed(
                "calendar",
                self.tr("Watchlist as a calendar"),
                lambda room: room.show_view("calendar"),
                "Alt+3",
            ),
            deed("funnel", self.tr("Watchlist as a funnel"), lambda room: room.show_view("funnel"), "Alt+4"),
            deed(
                "products",
                self.tr("Products, and what there is on them"),
                lambda room: room.show_view("products"),
                "Alt+5",
            ),
            deed("undo", self.tr("Undo on the watchlist"), lambda room: room.work.undo(), "Ctrl+Z"),
            deed("redo", self.tr("Redo on the watchlist"), lambda room: room.work.redo(), "Ctrl+Shift+Z"),
            deed(
                "import",
                self.tr("Import a table of opportunities…"),
                lambda room: room.exchange.ask_for_table(),
            ),
            deed("export", self.tr("Export opportunities…"), lambda room: room.exchange.ask_where_to_write()),
            deed(
                "merge", self.tr("Merge a colleague's bundle…"), lambda room: room.exchange.ask_for_bundle()
            ),
            deed("bin", self.tr("Open the bin of the watchlist…"), lambda room: room.menu.open_bin()),
            deed("stages", self.tr("Names of the stages…"), lambda room: room.menu.name_stages()),
            deed("keys", self.tr("Keys of the watchlist…"), lambda room: room.menu.show_keys()),
        )

    def _theme_names(self) -> tuple[str, ...]:
        return self.tr("As the system"), self.tr("Light"), self.tr("Dark")

    def fill_menus(self, window: MainWindow, deeds: Deeds) -> None:
        """Hang the deeds in the menu bar."""
        bar = window.menuBar()
        titles = (self.tr("&File"), self.tr("&View"), self.tr("&Item"), self.tr("&Help"))
        for title, ids in zip(titles, MENUS, strict=True):
            menu = bar.addMenu(title)
            for deed_id in ids:
                if deed_id:
                    menu.addAction(deeds.action(deed_id))
                else:
                    menu.addSeparator()
            if "search" in ids:
                menu.addSeparator()
                self._fill_themes(menu.addMenu(self.tr("&Theme")), window, deeds)
                self._fill_languages(menu.addMenu(self.tr("&Language")), window)

    def _fill_languages(self, menu: QMenu, window: MainWindow) -> None:
        group = QActionGroup(menu)
        for language, name in zip(INTERFACE_LANGUAGES, self._language_names(), strict=True):
            action = QAction(name, group)
            action.setCheckable(True)
            action.setChecked(window.preferences.settings.language == language)
            action.triggered.connect(partial(window.preferences.choose_language, language))
            menu.addAction(action)

    def _fill_themes(self, menu: QMenu, window: MainWindow, deeds: Deeds) -> None:
        group = QActionGroup(menu)
        for theme, name in zip(THEMES, self._theme_names(), strict=True):
            action = QAction(name, group)
            action.setCheckable(True)
            action.setChecked(window.desk.theme.setting == theme)
            action.triggered.connect(
                lambda _checked=False, theme=theme: window.preferences.choose_theme(theme)
            )
            window.desk.theme.changed.connect(
                lambda action=action, theme=theme: action.setChecked(window.desk.theme.setting == theme)
            )
            menu.addAction(action)
        menu.addSeparator()
        menu.addAction(deeds.action("theme"))
