from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QByteArray, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.opportunities import OpportunityDraft, Stage
from app.views.watch_card import CardModel
from app.views.watch_drop import MIME, dragged_items

if TYPE_CHECKING:
    from typing import Protocol

    from PySide6.QtCore import QAbstractItemModel
    from pytestqt.qtbot import QtBot

    from app.domain.opportunities import Opportunity
    from app.services.bundle import Services
    from app.views.main_window import MainWindow
    from app.views.watch_board import Board, BoardColumn
    from app.views.watchlist_view import WatchlistView

    class ModelTester(Protocol):
        """What pytest-qt gives to check a model with; it comes without types."""

        def check(self, model: QAbstractItemModel) -> None: ...


PATIENCE = 5000


@pytest.fixture
def room(window: MainWindow, services: Services, qtbot: QtBot) -> WatchlistView:
    item = window.news.list.model.items()[0]
    services.watch.add(services.watch.from_item(item.id), item.id)
    services.watch.add(OpportunityDraft("Museum", Stage.QUALIFIED, ("cultural-preservation",)))
    window.watchlist.show_view("board")
    window.show_room(1)
    qtbot.waitUntil(lambda: window.watchlist.model.total == 2, timeout=PATIENCE)
    return window.watchlist


def column(board: Board, stage: Stage) -> BoardColumn:
    return next(frame.column for frame in board.frames if frame.column.stage == stage)


def cards(board: Board, stage: Stage) -> list[str]:
    model = column(board, stage).cards
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def lead_of(services: Services) -> Opportunity:
    return next(one for one in services.watch.listed() if one.evidence)


def test_a_card_is_dragged_to_another_stage_by_mouse(
    room: WatchlistView, services: Services, qtbot: QtBot
) -> None:
    lead, target = column(room.board, Stage.LEAD), column(room.board, Stage.QUALIFIED)
    start = lead.visualRect(lead.cards.index(0, 0)).center()
    end = lead.viewport().mapFromGlobal(target.mapToGlobal(QPoint(40, 200)))
    QTest.mousePress(lead.viewport(), Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(lead.viewport(), start + QPoint(20, 0))
    QTest.mouseMove(lead.viewport(), end)
    assert room.board._ghost.isVisible()
    QTest.mouseRelease(lead.viewport(), Qt.MouseButton.LeftButton, pos=end)
    assert not room.board._ghost.isVisible()
    qtbot.waitUntil(lambda: lead_of(services).stage is Stage.QUALIFIED, timeout=PATIENCE)
    qtbot.waitUntil(lambda: len(cards(room.board, Stage.QUALIFIED)) == 2, timeout=PATIENCE)


def test_a_card_let_go_elsewhere_or_taken_back_with_escape_stays(
    room: WatchlistView, services: Services
) -> None:
    lead = column(room.board, Stage.LEAD)
    start = lead.visualRect(lead.cards.index(0, 0)).center()
    beyond = lead.viewport().mapFromGlobal(room.board.mapToGlobal(QPoint(10, -60)))
    QTest.mousePress(lead.viewport(), Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(lead.viewport(), beyond)
    QTest.mouseRelease(lead.viewport(), Qt.MouseButton.LeftButton, pos=beyond)
    QTest.mousePress(lead.viewport(), Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(lead.viewport(), start + QPoint(300, 0))
    QTest.keyClick(lead, Qt.Key.Key_Escape)
    assert not room.board._ghost.isVisible()
    QTest.mouseRelease(lead.viewport(), Qt.MouseButton.LeftButton, pos=start + QPoint(300, 0))
    assert lead_of(services).stage is Stage.LEAD


def test_the_focus_goes_from_column_to_column_and_ctrl_takes_the_card_along(
    room: WatchlistView, services: Services, window: MainWindow, qtbot: QtBot
) -> None:
    with qtbot.waitActive(window):
        window.activateWindow()
    room.board.focus_cards()
    lead, qualified = column(room.board, Stage.LEAD), column(room.board, Stage.QUALIFIED)
    lead.choose(0)
    lead.setFocus()
    QTest.keyClick(lead, Qt.Key.Key_Right)
    assert QApplication.focusWidget() is qualified
    QTest.keyClick(qualified, Qt.Key.Key_Left)
    assert QApplication.focusWidget() is lead
    QTest.keyClick(lead, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: lead_of(services).stage is Stage.QUALIFIED, timeout=PATIENCE)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is qualified, timeout=PATIENCE)
    assert room.board.current() == lead_of(services)


def test_enter_on_a_card_shows_the_opportunity_beside_the_board(
    room: WatchlistView, window: MainWindow
) -> None:
    room.show_details(shown=False)
    room.board.focus_cards()
    QTest.keyClick(column(room.board, Stage.LEAD), Qt.Key.Key_Return)
    assert room.detail.isVisible()


def test_a_card_says_all_that_it_shows_to_those_who_listen(
    room: WatchlistView, qtmodeltester: ModelTester
) -> None:
    qualified = column(room.board, Stage.QUALIFIED)
    spoken = str(qualified.cards.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert spoken.startswith("Museum; Culture")
    assert "0 piece" in spoken
    assert qualified.accessibleName().startswith("Qualified")
    assert isinstance(qualified.cards, CardModel)
    qtmodeltester.check(qualified.cards)


@pytest.mark.parametrize(("data", "ids"), [(b"[12, 7, 12]", (12, 7)), (b"3,2", (3, 2)), (b"", ())])
def test_items_of_the_news_list_are_known_by_their_ids(data: bytes, ids: tuple[int, ...]) -> None:
    mime = QMimeData()
    mime.setData(MIME, QByteArray(data))
    assert dragged_items(mime) == ids
    assert dragged_items(QMimeData()) == ()


def let_go(widget: QWidget, data: bytes, at: QPoint) -> bool:
    """Drag items over a widget and let them go; tells whether it took them."""
    mime = QMimeData()
    mime.setData(MIME, QByteArray(data))
    actions, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(at, actions, mime, Qt.MouseButton.LeftButton, none)
    enter.ignore()
    QApplication.sendEvent(widget, enter)
    if enter.isAccepted():
        drop = QDropEvent(QPointF(at), actions, mime, Qt.MouseButton.LeftButton, none)
        QApplication.sendEvent(widget, drop)
    return enter.isAccepted()


def test_items_let_go_on_a_column_become_an_opportunity_at_its_stage(
    room: WatchlistView, services: Services, window: MainWindow, qtbot: QtBot
) -> None:
    items = window.news.list.model.items()[3:5]
    column_ground = column(room.board, Stage.QUALIFIED).viewport()
    assert not let_go(column_ground, b"", QPoint(20, 400))
    assert let_go(column_ground, f"[{items[0].id}, {items[1].id}]".encode(), QPoint(20, 400))
    qtbot.waitUntil(lambda: len(services.watch.listed()) == 3, timeout=PATIENCE)
    made = next(one for one in services.watch.listed() if one.title == items[0].title)
    wanted = {item.id for item in items}
    qtbot.waitUntil(
        lambda: {piece.item_id for piece in services.watch.find(made.id).evidence} == wanted, timeout=PATIENCE
    )
    qtbot.waitUntil(lambda: services.watch.find(made.id).stage is Stage.QUALIFIED, timeout=PATIENCE)


def test_items_let_go_on_a_card_a_row_or_the_pane_are_linked(
    room: WatchlistView, services: Services, window: MainWindow, qtbot: QtBot
) -> None:
    items = window.news.list.model.items()[3:6]
    qualified = column(room.board, Stage.QUALIFIED)
    museum = next(one for one in services.watch.listed() if one.title == "Museum")

    def linked() -> int:
        return len(services.watch.find(museum.id).evidence)

    let_go(qualified.viewport(), str(items[0].id).encode(), QPoint(20, 20))
    qtbot.waitUntil(lambda: linked() == 1, timeout=PATIENCE)
    room.show_view("table")
    row = room.model.row_of(museum.id)
    assert row is not None
    at = room.table.visualRect(room.model.index(row, 0)).center()
    let_go(room.table.viewport(), str(items[1].id).encode(), at)
    qtbot.waitUntil(lambda: linked() == 2, timeout=PATIENCE)
    room.table.choose((museum.id,))
    let_go(room.detail, str(items[2].id).encode(), QPoint(5, 5))
    qtbot.waitUntil(lambda: linked() == 3, timeout=PATIENCE)
