"""What an adviser does in the morning, carried out by mouse alone: no key is pressed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from pictures.stage import settle
from PySide6.QtWidgets import (
    QApplication,
    QCompleter,
    QDialogButtonBox,
    QInputDialog,
    QMenu,
    QToolButton,
    QToolTip,
)

from app.domain.query import parse_query, print_query
from app.domain.sources import Role
from app.views.opportunity_dialog import OpportunityDialog
from app.views.query_help import QueryHelp

from .hands import RIGHT, click, click_in_menu, click_row, click_words, drag_over, hover, words_at

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex
    from PySide6.QtWidgets import QDialog, QLineEdit
    from pytestqt.qtbot import QtBot

    from app.services.bundle import Services
    from app.views.main_window import MainWindow
    from app.views.reading import Reading

PATIENCE = 5000


@pytest.fixture
def window(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """Give the window the size of a small laptop; what is not in sight can't be clicked on."""
    window.resize(1280, 720)
    qtbot.waitUntil(lambda: window.width() == 1280, timeout=PATIENCE)
    return window


def line_of(window: MainWindow, words: str) -> QModelIndex:
    """Find a line of the left pane by what it says."""
    model = window.news.sidebar.model
    row = next(row for row in range(model.rowCount()) if words in str(model.index(row).data()))
    return model.index(row)


def put_condition(window: MainWindow, field: str, value: str, qtbot: QtBot) -> None:
    """Put a condition into the search: click the question mark, the field, and one of its values."""
    search = window.top.search
    told = next(
        one for one in search.findChildren(QToolButton) if one.accessibleName() == "What can be asked for"
    )
    click(told)
    opened = QApplication.activePopupWidget()
    assert isinstance(opened, QueryHelp)
    click_words(opened.text, f"{field}:")
    completer = search.findChild(QCompleter)
    assert completer is not None
    popup = completer.popup()
    assert popup is not None
    qtbot.waitUntil(popup.isVisible, timeout=PATIENCE)
    model = popup.model()
    row = next(row for row in range(model.rowCount()) if str(model.index(row, 0).data()).startswith(value))
    click_row(popup, model.index(row, 0))


def click_item(window: MainWindow, place: int = 0) -> None:
    """Click on an item of the list, headings not counted."""
    item = window.news.list.model.items()[place]
    row = window.news.list.model.row_of(item.id)
    assert row is not None
    click_row(window.news.list.table, window.news.list.model.index(row, 0))
    settle(window.desk.services)


def click_button(dialog: QDialog, words: str) -> None:
    (box,) = dialog.findChildren(QDialogButtonBox)
    click(next(one for one in box.buttons() if one.text().replace("&", "") == words))


def open_menu(window: MainWindow, title: str) -> None:
    bar = window.menuBar()
    action = next(one for one in bar.actions() if one.text().replace("&", "") == title)
    click(bar, bar.actionGeometry(action).center())
    assert isinstance(QApplication.activePopupWidget(), QMenu)


def copy_words(page: Reading, words: str) -> None:
    """Drag over words and copy them with the menu of the right button."""
    drag_over(page, words)
    assert page.textCursor().selectedText() == words
    click(page.viewport(), words_at(page, words).center(), RIGHT)
    click_in_menu("Copy")


def paste_into(field: QLineEdit) -> None:
    """Paste into an empty field with the menu of the right button."""
    click(field)
    click(field, None, RIGHT)
    click_in_menu("Paste")


def test_find_chinese_official_texts_on_urban_renewal_of_this_month(
    window: MainWindow, services: Services, qtbot: QtBot
) -> None:
    tabs = window.top.tabs
    click(tabs, tabs.tabRect(3).center())
    listed = enumerate(services.policies.listed())
    place = next(place for place, one in listed if "城市更新" in one.titles.get("zh", ""))
    listing = window.policies.policies
    click_row(listing.list, listing.model.index(place))
    copy_words(window.policies.text, "城市更新")
    paste_into(window.top.search)
    for field, value in (("lang", "zh"), ("role", "official"), ("since", "1m")):
        put_condition(window, field, value, qtbot)
    wanted = parse_query("城市更新 lang:zh role:official since:1m")
    qtbot.waitUntil(lambda: window.news.query.where == wanted, timeout=PATIENCE)
    rows = window.news.list.model.items()
    assert rows
    assert all(row.lang == "zh" and row.role is Role.OFFICIAL for row in rows)
    click_item(window)
    assert "城市更新" in window.news.reader.text.toPlainText()


def test_see_why_an_item_is_tagged(window: MainWindow, qtbot: QtBot) -> None:
    rows = window.news.list.model.items()
    click_item(window, next(place for place, row in enumerate(rows) if row.sectors and row.lang == "en"))
    reader = window.news.reader
    line = reader.text.underlines[0]
    cursor = reader.text.textCursor()
    cursor.setPosition(line.start + 2)
    hover(reader.text.viewport(), reader.text.cursorRect(cursor).center())
    qtbot.waitUntil(lambda: QToolTip.isVisible() and bool(QToolTip.text()), timeout=PATIENCE)
    assert reader.view is not None
    tag = reader.view.tagged.sectors[0]
    click_words(reader.why, f"“{tag.evidence[0].text}”")
    assert reader.text.textCursor().selectedText() == tag.evidence[0].text


def test_save_a_search_with_an_alert(window: MainWindow, services: Services, qtbot: QtBot) -> None:
    put_condition(window, "lang", "zh", qtbot)
    put_condition(window, "role", "official", qtbot)
    keep = window.news.list._keep
    qtbot.waitUntil(keep.isVisible, timeout=PATIENCE)
    click(keep)
    asked = window.news.saving.dialog
    assert isinstance(asked, QInputDialog)
    qtbot.waitUntil(asked.isVisible, timeout=PATIENCE)
    click_button(asked, "OK")
    qtbot.waitUntil(lambda: any(one.search for one in window.news.sidebar.model._every), timeout=PATIENCE)
    (kept,) = services.searches.listed()
    click_row(window.news.sidebar.view, line_of(window, kept.name))
    click_row(window.news.sidebar.view, line_of(window, kept.name), RIGHT)
    click_in_menu("Tell me when")
    qtbot.waitUntil(lambda: services.searches.listed()[0].alert, timeout=PATIENCE)
    assert print_query(window.news.query.where) == "lang:zh role:official"


def test_put_an_item_on_the_watchlist(window: MainWindow, services: Services, qtbot: QtBot) -> None:
    click_item(window, 3)
    click(window.news.reader.tools.buttons["watch"])
    qtbot.waitUntil(lambda: isinstance(window.links.dialog, OpportunityDialog), timeout=PATIENCE)
    dialog = window.links.dialog
    assert isinstance(dialog, OpportunityDialog)
    qtbot.waitUntil(dialog.isVisible, timeout=PATIENCE)
    click_button(dialog, "Save")
    qtbot.waitUntil(lambda: len(services.watch.listed()) == 1, timeout=PATIENCE)
    assert services.watch.listed()[0].title == window.news.list.model.items()[3].title
    qtbot.waitUntil(lambda: window.news.list.model.items()[3].watched, timeout=PATIENCE)


def test_undo_a_whole_list_marked_read(window: MainWindow, services: Services, qtbot: QtBot) -> None:
    before = services.news.counts().unread
    open_menu(window, "Item")
    click_in_menu("Mark the whole list as read")
    qtbot.waitUntil(lambda: services.news.counts().unread == 0, timeout=PATIENCE)
    open_menu(window, "Item")
    click_in_menu("Take back the last mark")
    qtbot.waitUntil(lambda: services.news.counts().unread == before, timeout=PATIENCE)


def test_take_off_a_filter_and_leave_it(window: MainWindow, qtbot: QtBot) -> None:
    put_condition(window, "lang", "ja", qtbot)
    chips = window.news.list.chips
    qtbot.waitUntil(lambda: bool(chips.chips) and chips.isVisible(), timeout=PATIENCE)
    click(chips.chips[0])
    qtbot.waitUntil(lambda: not print_query(window.news.query.where), timeout=PATIENCE)
