"""What a person can do in the window, by name and key, and the menus that it hangs in."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup

from app.settings import THEMES
from app.views.shortcuts import Deed

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from app.views.main_window import MainWindow
    from app.views.shortcuts import Deeds

MENUS = (
    ("refresh", "", "add-source", "packs", "", "import", "export", "", "quit"),
    ("news", "watchlist", "briefing", "policies", "", "search", ""),
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
        "correct",
        "original",
        "",
        "retag",
    ),
    ("keys", "about"),
)


class DeedList(QObject):
    """Word the deeds of the window."""

    def table(self, window: MainWindow) -> tuple[Deed, ...]:
        """List every deed."""
        return (*self._anywhere(window), *self._news(window))

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
            Deed("add-source", self.tr("Add source…"), (), work.ask_for_source, "add"),
            Deed("packs", self.tr("Choose a source pack…"), (), work.ask_for_pack, "pack"),
            Deed("import", self.tr("Import OPML…"), (), work.ask_for_opml),
            Deed("export", self.tr("Export OPML…"), (), work.ask_where_opml_goes, "export"),
            Deed("retag", self.tr("Re-tag stored items…"), (), window.retagging.begin),
            Deed(
                "theme",
                self.tr("Switch between light and dark"),
                ("Ctrl+Shift+D",),
                window.switch_theme,
                "theme",
            ),
            Deed("keys", self.tr("Keys"), ("?",), window.front.show_keys, "help"),
            Deed("about", self.tr("About Tradewind"), (), window.front.show_about, "info"),
            Deed("quit", self.tr("Quit"), ("Ctrl+Q",), window.close),
        )

    def _news(self, window: MainWindow) -> tuple[Deed, ...]:
        news = window.news
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
            Deed("watch", self.tr("Put on the watchlist…"), ("W",), news.watch, "watch", news=True),
            Deed("correct", self.tr("Correct the sectors…"), ("T",), news.correct, "edit", news=True),
            Deed(
                "original",
                self.tr("Open the original"),
                ("O",),
                news.reader.open_original,
                "original",
                news=True,
            ),
        )

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
                self._fill_themes(menu.addMenu(self.tr("&Theme")), window, deeds)

    def _fill_themes(self, menu: QMenu, window: MainWindow, deeds: Deeds) -> None:
        names = (self.tr("As the system"), self.tr("Light"), self.tr("Dark"))
        group = QActionGroup(menu)
        for theme, name in zip(THEMES, names, strict=True):
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
