"""What an adviser does in the morning, carried out by keyboard alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QToolTip

from app.domain.query import print_query
from app.domain.sources import Role

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.services.bundle import Services
    from app.views.main_window import MainWindow

PATIENCE = 5000


def press(window: MainWindow, keys: str) -> None:
    QTest.keySequence(QApplication.focusWidget() or window, QKeySequence(keys))


def type_query(window: MainWindow, text: str) -> None:
    press(window, "/")
    window.top.search.insert(text)  # as an input method does: QTest presses no Chinese keys
    QTest.keyClick(window.top.search, Qt.Key.Key_Return)


def test_find_chinese_official_texts_on_urban_renewal_of_this_month(window: MainWindow, qtbot: QtBot) -> None:
    type_query(window, "城市更新 lang:zh role:official since:31d")
    rows = window.news.list.model.items()
    assert rows
    assert all(row.lang == "zh" and row.role is Role.OFFICIAL for row in rows)
    press(window, "j")
    qtbot.waitUntil(lambda: window.news.reader.view is not None, timeout=PATIENCE)


def test_see_why_an_item_is_tagged(window: MainWindow, qtbot: QtBot) -> None:
    type_query(window, "is:tagged lang:en")
    press(window, "j")
    assert window.news.reader.text.underlines
    press(window, "e")
    assert window.news.reader.text.textCursor().selectedText()
    assert QToolTip.text()
    press(window, "t")
    assert window.news.reader.why.hasFocus()
    QTest.keyClick(window.news.reader.why, Qt.Key.Key_Tab)
    assert window.news.reader.why.textCursor().selectedText()


def test_t_opens_the_reasons_where_they_were_folded_away(window: MainWindow) -> None:
    type_query(window, "is:tagged lang:en")
    press(window, "t")
    assert not window.news.reader.why.hasFocus()
    press(window, "j")
    window.news.reader.split.setSizes([1, 0])
    press(window, "t")
    assert window.news.reader.split.sizes()[1] > 0


def test_save_a_search_with_an_alert(window: MainWindow, services: Services, qtbot: QtBot) -> None:
    type_query(window, "城市更新 OR 都市再生")
    press(window, "Ctrl+S")
    field = window.news.saving.dialog
    assert field is not None
    name = field.findChild(QLineEdit)
    assert name is not None
    name.selectAll()
    QTest.keyClicks(name, "Renewal")
    QTest.keyClick(name, Qt.Key.Key_Return)
    side = window.news.sidebar
    qtbot.waitUntil(lambda: any(place.search for place in side.model._every), timeout=PATIENCE)
    side.view.setFocus()
    (kept,) = services.searches.listed()
    while side.key() != f"search:{kept.id}":
        QTest.keyClick(side.view, Qt.Key.Key_Down)
    where = side.view.visualRect(side.view.currentIndex()).center()
    asked = QContextMenuEvent(
        QContextMenuEvent.Reason.Keyboard, where, side.view.viewport().mapToGlobal(where)
    )
    QApplication.sendEvent(side.view.viewport(), asked)
    menu = window.news.saving.menu
    assert menu is not None
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: services.searches.listed()[0].alert, timeout=PATIENCE)
    assert print_query(window.news.query.where) == "城市更新 OR 都市再生"


def test_undo_a_whole_list_marked_read(window: MainWindow, services: Services, qtbot: QtBot) -> None:
    before = services.news.counts().unread
    press(window, "Shift+A")
    qtbot.waitUntil(lambda: services.news.counts().unread == 0, timeout=PATIENCE)
    assert "Ctrl+Z" in window.news.list.news_bar.text
    press(window, "Ctrl+Z")
    qtbot.waitUntil(lambda: services.news.counts().unread == before, timeout=PATIENCE)
