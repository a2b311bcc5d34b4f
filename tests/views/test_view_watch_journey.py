from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QWidget

from app.domain.opportunities import OpportunityDraft, Stage
from app.domain.products import Product
from app.views.opportunity_dialog import OpportunityDialog
from app.views.watch_bar import VIEWS

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.services.bundle import Services
    from app.views.main_window import MainWindow
    from app.views.watchlist_view import WatchlistView

PATIENCE = 5000
CONTROL = Qt.KeyboardModifier.ControlModifier


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def put_on_watchlist(window: MainWindow, services: Services, qtbot: QtBot) -> str:
    """Go down to an official text, press w and save; gives its title."""
    rows = window.news.list.model.items()
    place = next(place for place, row in enumerate(rows) if row.role == "official" and row.hedge_share == 0)
    for _ in range(place + 1):
        QTest.keyClick(window.news.list.table, Qt.Key.Key_J)
    QTest.keyClick(window.news.list.table, Qt.Key.Key_W)
    qtbot.waitUntil(lambda: isinstance(window.links.dialog, OpportunityDialog), timeout=PATIENCE)
    dialog = window.links.dialog
    assert isinstance(dialog, OpportunityDialog)
    qtbot.waitUntil(dialog.title.hasFocus, timeout=PATIENCE)
    QTest.keyClick(dialog.title, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(services.watch.listed()) == 1, timeout=PATIENCE)
    return rows[place].title


def look_at(room: WatchlistView, view: QWidget, key: Qt.Key, qtbot: QtBot) -> None:
    """Change the view with Alt and a digit, and go from the filter into it."""
    QTest.keyClick(room.bar.add, key, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(view.isVisible, timeout=PATIENCE)
    room.filters.text.setFocus()
    QTest.keyClick(focused(), Qt.Key.Key_Down)


def test_an_item_becomes_a_won_opportunity_by_keyboard_alone(
    window: MainWindow, services: Services, qtbot: QtBot
) -> None:
    title, room = put_on_watchlist(window, services, qtbot), window.watchlist

    def stands_at(stage: Stage) -> bool:
        shown = room.board.current()
        return services.watch.listed()[0].stage is stage and shown is not None and shown.stage is stage

    with qtbot.waitActive(window):
        window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_2, CONTROL)
    qtbot.waitUntil(lambda: room.detail.title == title, timeout=PATIENCE)
    look_at(room, room.board, Qt.Key.Key_2, qtbot)
    for stage in (Stage.QUALIFIED, Stage.PURSUING, Stage.SUBMITTED):
        QTest.keyClick(focused(), Qt.Key.Key_Right, CONTROL)
        qtbot.waitUntil(partial(stands_at, stage), timeout=PATIENCE)

    look_at(room, room.table, Qt.Key.Key_1, qtbot)
    assert focused() is room.table
    while room.model.column(room.table.currentIndex().column()).id != "stage":
        QTest.keyClick(focused(), Qt.Key.Key_Right)
    QTest.keyClick(room.table, Qt.Key.Key_F2)
    editor = room.table.findChild(QComboBox)
    assert isinstance(editor, QComboBox)
    qtbot.waitUntil(editor.view().isVisible, timeout=PATIENCE)
    QTest.keyClicks(editor.view(), "Won")
    QTest.keyClick(editor.view(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: services.watch.listed()[0].stage is Stage.WON, timeout=PATIENCE)


def unnamed(top: QWidget) -> list[str]:
    """List the visible widgets that take the focus and have no name."""
    seen = [widget for widget in top.findChildren(QWidget) if widget.isVisible()]
    reached = [widget for widget in seen if widget.focusPolicy() & Qt.FocusPolicy.TabFocus]
    own = [widget for widget in reached if not isinstance(widget.parentWidget(), QComboBox)]
    return [f"{type(widget).__name__} {widget.objectName()}" for widget in own if not widget.accessibleName()]


def test_every_control_of_the_watchlist_has_a_name(
    window: MainWindow, services: Services, qtbot: QtBot
) -> None:
    room, item = window.watchlist, window.news.list.model.items()[0]
    made = services.watch.add(services.watch.from_item(item.id), item.id)
    services.products.put([Product("Sewers")])
    window.show_room(1)
    qtbot.waitUntil(lambda: room.detail.title == made.title, timeout=PATIENCE)
    for view in VIEWS:
        room.show_view(view)
        room.show_details(shown=True)
        assert unnamed(room) == [], view
    room.show_view("table")
    for tab in range(room.detail.tabs.count()):
        room.detail.tabs.setCurrentIndex(tab)
        assert unnamed(room) == [], tab
    for ask in (room.add, room.menu.open_bin, room.menu.name_stages, room.menu.show_keys):
        ask()
        dialog = room.work.dialog
        assert dialog is not None
        assert unnamed(dialog) == []
        assert dialog.windowTitle()
        dialog.reject()


def test_the_palette_leads_to_what_the_watchlist_does(
    window: MainWindow, services: Services, qtbot: QtBot
) -> None:
    services.watch.add(OpportunityDraft("Heat pumps"))
    window.do("watchlist-board")
    assert (window.room, window.watchlist.board.isVisible()) == (1, False)
    qtbot.waitUntil(window.watchlist.board.isVisible, timeout=PATIENCE)
    window.do("watchlist-undo")
    qtbot.waitUntil(lambda: services.watch.listed() == (), timeout=PATIENCE)
    for name in ("add", "bin", "stages", "keys"):
        window.do(f"watchlist-{name}")
        dialog = window.watchlist.work.dialog
        assert dialog is not None
        assert dialog.isVisible(), name
        dialog.reject()
