"""What an adviser does in the morning, carried out by keyboard alone: no click, no slot called."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from pictures.stage import settle
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QInputDialog, QToolTip

from app.domain.opportunities import Stage
from app.domain.query import parse_query, print_query
from app.domain.sources import Role
from app.views.opportunity_dialog import OpportunityDialog
from app.views.watch_link import LinkDialog

from .hands import choose_in_menu, focused, hand_back, press, press_menu_key, tab_to, type_in

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.services.bundle import Services
    from app.views.main_window import MainWindow

PATIENCE = 5000


@pytest.fixture
def window(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """Wait until the window has the keyboard."""
    qtbot.waitUntil(lambda: QApplication.focusWindow() is window.windowHandle(), timeout=PATIENCE)
    return window


def type_query(window: MainWindow, qtbot: QtBot, *parts: str) -> None:
    press("/")
    for part in parts:
        type_in(part)
    press("Return")
    hand_back(window, qtbot)


def test_find_chinese_official_texts_on_urban_renewal_of_this_month(window: MainWindow, qtbot: QtBot) -> None:
    type_query(window, qtbot, "城市更新", " lang:zh role:official since:1m")
    qtbot.waitUntil(lambda: "since" in print_query(window.news.query.where), timeout=PATIENCE)
    rows = window.news.list.model.items()
    assert rows
    assert all(row.lang == "zh" and row.role is Role.OFFICIAL for row in rows)
    assert window.news.query.where == parse_query("城市更新 lang:zh role:official since:1m")
    press("J")
    qtbot.waitUntil(lambda: window.news.reader.view is not None, timeout=PATIENCE)


def test_see_why_an_item_is_tagged(window: MainWindow, qtbot: QtBot) -> None:
    type_query(window, qtbot, "is:tagged lang:en")
    press("J")
    settle(window.desk.services)
    tab_to(window.news.list.table)  # Qt's invisible platform gives the focus back to the field
    press("E")
    assert window.news.reader.text.textCursor().selectedText()
    assert QToolTip.text()
    tab_to(window.news.reader.why)
    assert window.news.reader.why.toPlainText()


def test_save_a_search_with_an_alert(window: MainWindow, services: Services, qtbot: QtBot) -> None:
    type_query(window, qtbot, "城市更新", " OR ", "都市再生")
    press("Ctrl+S")
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), QInputDialog), timeout=PATIENCE)
    press("Ctrl+A")
    type_in("Renewal")
    press("Return")
    hand_back(window, qtbot)
    side = window.news.sidebar
    qtbot.waitUntil(lambda: any(place.search for place in side.model._every), timeout=PATIENCE)
    (kept,) = services.searches.listed()
    tab_to(side.view, back=True)
    while side.key() != f"search:{kept.id}":
        press("Down")
    press_menu_key(side.view)
    choose_in_menu("Tell me when")
    qtbot.waitUntil(lambda: services.searches.listed()[0].alert, timeout=PATIENCE)
    assert print_query(window.news.query.where) == "城市更新 OR 都市再生"


def test_put_an_item_on_the_watchlist(window: MainWindow, services: Services, qtbot: QtBot) -> None:
    press("J", "J", "W")
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), OpportunityDialog), timeout=PATIENCE)
    press("Return")
    qtbot.waitUntil(lambda: len(services.watch.listed()) == 1, timeout=PATIENCE)
    assert services.watch.listed()[0].title == window.news.list.model.items()[1].title


def test_undo_a_whole_list_marked_read(window: MainWindow, services: Services, qtbot: QtBot) -> None:
    before = services.news.counts().unread
    press("Shift+A")
    qtbot.waitUntil(lambda: services.news.counts().unread == 0, timeout=PATIENCE)
    assert "Ctrl+Z" in window.news.list.news_bar.text
    press("Ctrl+Z")
    qtbot.waitUntil(lambda: services.news.counts().unread == before, timeout=PATIENCE)


def add_by_key(window: MainWindow, title: str, qtbot: QtBot) -> None:
    """Go to the watchlist, press its button and name an opportunity."""
    press("Ctrl+2")
    tab_to(window.watchlist.bar.add)
    press("Space")
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), OpportunityDialog), timeout=PATIENCE)
    type_in(title)
    press("Return")
    hand_back(window, qtbot)
    qtbot.waitUntil(lambda: window.watchlist.detail.title == title, timeout=PATIENCE)


def test_work_on_the_watchlist(window: MainWindow, services: Services, qtbot: QtBot) -> None:
    room, watch = window.watchlist, services.watch
    add_by_key(window, "Heat pumps, Wuxi", qtbot)
    tab_to(room.table)
    while room.model.column(room.table.currentIndex().column()).id != "stage":
        press("Right")
    press("F2")
    editor = room.table.findChild(QComboBox)
    assert isinstance(editor, QComboBox)
    qtbot.waitUntil(editor.view().isVisible, timeout=PATIENCE)
    QTest.keyClicks(editor.view(), "Park")
    QTest.keyClick(editor.view(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: watch.listed()[0].stage is Stage.PARKED, timeout=PATIENCE)

    press("Ctrl+1", "J", "W")
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), LinkDialog), timeout=PATIENCE)
    type_in("Heat")
    press("Down", "Return", "Return")
    hand_back(window, qtbot)
    qtbot.waitUntil(lambda: len(watch.listed()[0].evidence) == 1, timeout=PATIENCE)

    press("Ctrl+2")
    qtbot.waitUntil(lambda: focused() is room.table, timeout=PATIENCE)
    press("Ctrl+Z")
    qtbot.waitUntil(lambda: not watch.listed()[0].evidence, timeout=PATIENCE)
    press("Ctrl+Z")
    qtbot.waitUntil(lambda: watch.listed()[0].stage is Stage.LEAD, timeout=PATIENCE)


def test_draft_change_and_export_a_briefing(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    room = window.briefing
    press("Ctrl+3")
    tab_to(room.form.draft)
    press("Space")
    qtbot.waitUntil(lambda: room.brief is not None and room.export.isEnabled(), timeout=PATIENCE)
    tab_to(room.outline.list, back=True)
    press("Down", "Return")
    press("F6", "F6")
    tab_to(room.editor.text)
    words = room.editor.text.toPlainText()
    press("Ctrl+End")
    type_in(" Ask the bureau.")
    tab_to(room.editor.keep)
    press("Space")
    assert room.brief is not None
    said = room.brief.sections[room.work.section()].statements
    assert any(one.text == f"{words} Ask the bureau." for one in said)
    press("Shift+F6")
    tab_to(room.export)
    press("Space")
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), QFileDialog), timeout=PATIENCE)
    press("Ctrl+A")
    type_in(str(tmp_path / "week.html"))
    press("Return")
    qtbot.waitUntil((tmp_path / "week.html").exists, timeout=PATIENCE)
    hand_back(window, qtbot)
    tab_to(room.text)
    press("Ctrl+Z")
    said = room.brief.sections[room.work.section()].statements
    assert not any(one.text.endswith("Ask the bureau.") for one in said)
