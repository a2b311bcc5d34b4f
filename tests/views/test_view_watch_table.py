from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from pictures.stage import settle
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QMenu, QStyleOptionViewItem, QWidget

from app.domain.opportunities import Opportunity, OpportunityDraft, Stage
from app.views.memory import Memory
from app.views.opportunity_dialog import OpportunityDialog
from app.views.watch_day import DayField, read_day
from app.views.watch_editors import CellDelegate
from app.views.watch_model import GroupRole, WatchModel
from app.views.watch_order import Wanted
from app.views.watch_stock import Stock
from app.views.watch_table import WatchTable, runs

if TYPE_CHECKING:
    from pathlib import Path
    from typing import Protocol

    from PySide6.QtCore import QAbstractItemModel
    from pytestqt.qtbot import QtBot

    from app.services.bundle import Services
    from app.views.desk import Desk
    from app.views.main_window import MainWindow

    class ModelTester(Protocol):
        """What pytest-qt gives to check a model with; it comes without types."""

        def check(self, model: QAbstractItemModel) -> None: ...


PATIENCE = 5000
NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
DRAFTS = (
    OpportunityDraft("Heat pumps", Stage.LEAD, ("green-tech",), owner="Mei", deadline=date(2026, 12, 1)),
    OpportunityDraft("智慧水务", Stage.WON, ("smart-infrastructure", "green-tech"), owner="Aoki"),
    OpportunityDraft("Museum", Stage.LEAD, owner="Mei", deadline=date(2026, 11, 19), value=Decimal(5)),
    OpportunityDraft("駅舎 改修", Stage.PARKED, ("urban-planning",), deadline=date(2026, 11, 24)),
)


def opportunity(number: int, draft: OpportunityDraft) -> Opportunity:
    fields = {name: getattr(draft, name) for name in draft.__slots__}
    return Opportunity(id=number, uid=f"u{number}", created_at=NOW, changed_at=NOW, **fields)


def made_up() -> tuple[Opportunity, ...]:
    return tuple(opportunity(number, draft) for number, draft in enumerate(DRAFTS, start=1))


@pytest.fixture
def model(desk: Desk) -> WatchModel:
    made = WatchModel(desk)
    made.fill(Stock(made_up()))
    return made


def titles(model: WatchModel) -> list[str]:
    rows = range(model.rowCount())
    return [str(model.index(row, 0).data(GroupRole) or model.index(row, 0).data()) for row in rows]


@pytest.mark.parametrize("group", ["", "stage", "sector", "owner"])
def test_qt_finds_nothing_wrong_with_the_grouped_table(
    qtmodeltester: ModelTester, model: WatchModel, group: str
) -> None:
    model.want(Wanted(group=group))  # type: ignore[arg-type]  # a parameter is a plain string
    qtmodeltester.check(model)


def test_rows_are_sorted_by_what_a_column_means_and_empty_cells_stand_last(model: WatchModel) -> None:
    model.sort(model.column_of("deadline"), Qt.SortOrder.AscendingOrder)
    assert titles(model) == ["Museum", "駅舎 改修", "Heat pumps", "智慧水务"]
    model.sort(model.column_of("deadline"), Qt.SortOrder.DescendingOrder)
    assert titles(model) == ["Heat pumps", "駅舎 改修", "Museum", "智慧水务"]
    model.sort(model.column_of("stage"), Qt.SortOrder.DescendingOrder)
    assert titles(model)[0] == "駅舎 改修"


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (Wanted(text="HEAT"), {"Heat pumps"}),
        (Wanted(text="mei museum"), {"Museum"}),
        (Wanted(text="ﾈｺ"), set()),
        (Wanted(stage=Stage.LEAD), {"Heat pumps", "Museum"}),
        (Wanted(sector="green-tech"), {"Heat pumps", "智慧水务"}),
        (Wanted(sector=""), {"Museum"}),
        (Wanted(owner=""), {"駅舎 改修"}),
        (Wanted(owner="Mei", text="heat"), {"Heat pumps"}),
    ],
)
def test_the_filters_hold_together(model: WatchModel, wanted: Wanted, expected: set[str]) -> None:
    model.want(wanted)
    assert set(titles(model)) == expected
    assert wanted.narrowed


def test_groups_have_headings_and_two_sectors_are_two_places(model: WatchModel) -> None:
    model.want(Wanted(group="stage"))
    assert titles(model) == [
        "Lead · 2",
        "Museum",
        "Heat pumps",
        "Won · 1",
        "智慧水务",
        "Parked · 1",
        "駅舎 改修",
    ]
    model.want(Wanted(group="sector"))
    assert titles(model).count("智慧水务") == 2
    assert titles(model)[-2:] == ["No sector · 1", "Museum"]
    model.want(Wanted(group="owner"))
    assert titles(model)[-2] == "No owner · 1"
    assert len(model.opportunities()) == 4
    assert not model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsSelectable


def test_a_near_deadline_is_said_in_words_as_well_as_in_colour(model: WatchModel) -> None:
    column = model.column_of("deadline")
    row = model.row_of(3)
    assert row is not None
    index = model.index(row, column)
    assert "overdue" in str(index.data(Qt.ItemDataRole.ToolTipRole))
    parked = model.row_of(4)
    assert parked is not None
    assert model.index(parked, column).data(Qt.ItemDataRole.ToolTipRole) is None


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("2026-12-01", date(2026, 12, 1)),
        ("2026/12/01", date(2026, 12, 1)),
        (" +14 ", date(2026, 12, 5)),
        ("+0", date(2026, 11, 21)),
        ("", None),
        ("1900-01-01", None),
        ("soon", None),
        ("2026-02-30", None),
    ],
)
def test_days_are_read_as_people_type_them(typed: str, day: date | None) -> None:
    assert read_day(typed, NOW.date()) == day


@pytest.mark.parametrize(
    ("column", "value", "shown"),
    [
        ("title", "Pumps", QLineEdit),
        ("owner", "Aoki", QLineEdit),
        ("next_action", "Call", QLineEdit),
        ("stage", Stage.QUALIFIED, QComboBox),
        ("deadline", date(2027, 1, 2), DayField),
        ("deadline", None, DayField),
    ],
)
def test_each_column_is_edited_by_an_editor_of_its_own(
    desk: Desk, model: WatchModel, tmp_path: Path, column: str, value: object, shown: type[QWidget]
) -> None:
    table = WatchTable(desk, model, Memory(tmp_path))
    delegate = table.itemDelegate()
    assert isinstance(delegate, CellDelegate)
    row = model.row_of(1)
    assert row is not None
    index = model.index(row, model.column_of(column))
    editor = delegate.createEditor(table.viewport(), QStyleOptionViewItem(), index)
    assert isinstance(editor, shown)
    assert editor.accessibleName()
    delegate.setEditorData(editor, index)
    if isinstance(editor, DayField):
        editor.setText("" if value is None else str(value))
    elif isinstance(editor, QComboBox):
        editor.setCurrentIndex(editor.findData(value))
    elif isinstance(editor, QLineEdit):
        editor.setText(str(value))
    heard: list[tuple[int, str, object]] = []
    model.edited.connect(lambda *told: heard.append(told))
    delegate.setModelData(editor, model, index)
    assert heard == [(1, column, value)]
    table.deleteLater()


def test_what_is_no_day_changes_nothing(desk: Desk, model: WatchModel, tmp_path: Path) -> None:
    table = WatchTable(desk, model, Memory(tmp_path))
    index = model.index(0, model.column_of("deadline"))
    editor = table.itemDelegate().createEditor(table.viewport(), QStyleOptionViewItem(), index)
    assert isinstance(editor, DayField)
    editor.setText("soon")
    heard: list[object] = []
    model.edited.connect(lambda *told: heard.append(told))
    table.itemDelegate().setModelData(editor, model, index)
    assert heard == []
    assert not editor.sound
    table.deleteLater()


def test_columns_are_chosen_ordered_and_remembered(desk: Desk, model: WatchModel, tmp_path: Path) -> None:
    table = WatchTable(desk, model, Memory(tmp_path))
    customer, owner = model.column_of("customer"), model.column_of("owner")
    assert table.isColumnHidden(customer)
    table.show_column(customer, shown=True)
    table.show_column(owner, shown=False)
    header = table.horizontalHeader()
    header.moveSection(header.visualIndex(customer), 1)
    again = WatchTable(desk, model, Memory(tmp_path))
    assert not again.isColumnHidden(customer)
    assert again.isColumnHidden(owner)
    assert again.horizontalHeader().visualIndex(customer) == 1
    again.reset_columns()
    assert again.isColumnHidden(customer)
    again.ask_for_columns(QPoint(0, 0))
    (menu,) = again.findChildren(QMenu)
    assert "Customer" in [action.text() for action in menu.actions()]
    menu.close()
    for made in (table, again):
        made.deleteLater()


def test_several_rows_are_chosen_at_once(desk: Desk, model: WatchModel, tmp_path: Path) -> None:
    table = WatchTable(desk, model, Memory(tmp_path))
    assert table.choose((1, 3))
    assert {one.id for one in table.selected()} == {1, 3}
    assert not table.choose((99,))
    assert runs([1, 2, 3, 7, 9, 10]) == [(1, 3), (7, 7), (9, 10)]
    table.deleteLater()


def test_an_opportunity_is_added_edited_in_its_row_and_removed(
    window: MainWindow, services: Services, qtbot: QtBot
) -> None:
    room = window.watchlist
    window.show_room(1)
    room.add()
    dialog = room.work.dialog
    assert isinstance(dialog, OpportunityDialog)
    dialog.title.setText("Heat pumps")
    dialog._save()
    qtbot.waitUntil(lambda: room.chosen() is not None, timeout=PATIENCE)
    table = room.table
    with qtbot.waitActive(window):
        window.activateWindow()
    table.setFocus()
    table.setCurrentIndex(room.model.index(0, room.model.column_of("owner")))
    QTest.keyClick(table, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    QTest.keyClicks(editor, "Mei")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: services.watch.listed()[0].owner == "Mei", timeout=PATIENCE)
    qtbot.waitUntil(lambda: table.currentIndex().data() == "Mei", timeout=PATIENCE)
    settle(services)  # the list is filled once more after an edit
    table.setCurrentIndex(room.model.index(0, 0))
    room.remove()
    qtbot.waitUntil(lambda: room.model.rowCount() == 0, timeout=PATIENCE)
    assert room.empty.isVisible()


def test_filters_that_leave_nothing_offer_to_show_all(
    window: MainWindow, services: Services, qtbot: QtBot
) -> None:
    services.watch.add(OpportunityDraft("Heat pumps"))
    room = window.watchlist
    window.show_room(1)
    qtbot.waitUntil(lambda: room.model.rowCount() == 1, timeout=PATIENCE)
    room.filters.text.setText("museum")
    qtbot.waitUntil(lambda: room.model.rowCount() == 0, timeout=PATIENCE)
    assert room.empty.heading == "Nothing matches"
    room.empty.acted.emit()
    assert room.model.rowCount() == 1


def test_the_workspace_goes_on_where_it_was_when_the_window_is_made_anew(
    window: MainWindow, services: Services, qtbot: QtBot
) -> None:
    made = services.watch.add(OpportunityDraft("Heat pumps"))
    room = window.watchlist
    room.open_at(made.id)
    qtbot.waitUntil(lambda: room.chosen() is not None, timeout=PATIENCE)
    room.show_view("board")
    room.filters.take(Wanted(text="heat", group="owner"))
    kept = room.keep()
    room.show_view("table")
    room.filters.take(Wanted())
    room.take_up(kept)
    assert room.keep() == kept
    assert room.board.isVisibleTo(room)


def test_a_changed_row_stays_where_it_is(model: WatchModel) -> None:
    before = model.row_of(2)
    assert before is not None
    model.patch(replace(made_up()[1], title="Zebra"))
    assert model.index(before, 0).data() == "Zebra"
    model.want(Wanted(text="zebra"))
    assert titles(model) == ["Zebra"]
    assert model.index(0, 0, QModelIndex()).isValid()
