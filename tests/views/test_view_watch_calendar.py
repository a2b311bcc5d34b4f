from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from app.domain.opportunities import Opportunity, Stage
from app.views.watch_calendar import Calendar
from app.views.watch_cells import Cells
from app.views.watch_funnel import FunnelView
from app.views.watch_month import due_days, other_month

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Protocol

    from PySide6.QtCore import QAbstractItemModel
    from pytestqt.qtbot import QtBot

    from app.views.desk import Desk

    class ModelTester(Protocol):
        """What pytest-qt gives to check a model with; it comes without types."""

        def check(self, model: QAbstractItemModel) -> None: ...


NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
DAY = date(2026, 11, 24)
PUMPS = Opportunity(
    1, "u1", "Heat pumps", Stage.LEAD, ("green-tech",), (), "", None, None, DAY, "Call", "", NOW, NOW
)
MUSEUM = replace(PUMPS, id=2, title="Museum", deadline=None, next_date=DAY, sectors=())


@pytest.fixture
def calendar(desk: Desk) -> Iterator[Calendar]:
    made = Calendar(desk, Cells(desk))
    made.fill((MUSEUM, PUMPS))
    yield made
    made.deleteLater()


def day_words(calendar: Calendar) -> list[str]:
    return [calendar.day_list.item(row).text() for row in range(calendar.day_list.count())]


def test_deadlines_come_before_next_actions() -> None:
    (dues,) = due_days((MUSEUM, PUMPS)).values()
    assert [(due.kind, due.one.id) for due in dues] == [("deadline", 1), ("next", 2)]


def test_the_calendar_begins_at_today_and_says_what_a_day_brings(calendar: Calendar) -> None:
    assert calendar.grid.current_day() == NOW.astimezone().date()
    assert day_words(calendar) == ["Nothing falls due on this day."]
    calendar.go(date(2026, 11, 24))
    assert day_words(calendar) == ["Deadline: Heat pumps (Lead)", "Call: Museum (Lead)"]
    spoken = calendar.model.index_of(date(2026, 11, 24)).data(Qt.ItemDataRole.AccessibleTextRole)
    assert all(title in str(spoken) for title in ("Heat pumps", "Museum"))
    today = calendar.model.index_of(NOW.date()).data(Qt.ItemDataRole.AccessibleTextRole)
    assert str(today).startswith("Today")


def test_keys_move_by_days_weeks_and_months(calendar: Calendar) -> None:
    calendar.go(date(2026, 11, 30))
    for key, day in (
        (Qt.Key.Key_Right, date(2026, 12, 1)),
        (Qt.Key.Key_Up, date(2026, 11, 24)),
        (Qt.Key.Key_PageDown, date(2026, 12, 24)),
        (Qt.Key.Key_PageUp, date(2026, 11, 24)),
        (Qt.Key.Key_Left, date(2026, 11, 23)),
        (Qt.Key.Key_Down, date(2026, 11, 30)),
        (Qt.Key.Key_Home, NOW.astimezone().date()),
    ):
        QTest.keyClick(calendar.grid, key)
        assert calendar.grid.current_day() == day
    assert other_month(date(2026, 1, 31), 1) == date(2026, 2, 28)


def test_a_day_leads_to_its_opportunities(calendar: Calendar, qtbot: QtBot) -> None:
    calendar.go(date(2026, 11, 24))
    with qtbot.waitSignal(calendar.chosen) as chosen:
        QTest.keyClick(calendar.grid, Qt.Key.Key_Return)
    assert chosen.args == [1]
    with qtbot.waitSignal(calendar.opened) as opened:
        calendar.day_list.itemActivated.emit(calendar.day_list.item(1))
    assert opened.args == [2]


@pytest.mark.parametrize(("territory", "first"), [("en_US", "Sun"), ("en_GB", "Mon"), ("ja_JP", "日")])
def test_weeks_begin_as_the_locale_has_them(
    desk: Desk, qtmodeltester: ModelTester, territory: str, first: str
) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(territory))
    try:
        made = Calendar(desk, Cells(desk))
        assert made.model.headerData(0, Qt.Orientation.Horizontal) == first
        assert made.model.day(made.model.index_of(date(2026, 11, 24))) == date(2026, 11, 24)
        qtmodeltester.check(made.model)
        made.deleteLater()
    finally:
        QLocale.setDefault(before)


def test_buttons_of_the_calendar_have_names(calendar: Calendar) -> None:
    assert all(button.accessibleName() for button in calendar.findChildren(QToolButton))


def test_the_funnel_counts_each_opportunity_under_its_first_sector(desk: Desk) -> None:
    view = FunnelView(desk, Cells(desk))
    view.fill((PUMPS, MUSEUM, replace(PUMPS, id=3, stage=Stage.WON)))
    table = view.table()
    assert table.totals[:5] == (2, 0, 0, 0, 1)
    assert "Lead 2 (Green 1, No sector 1)" in view.chart.accessibleDescription()
    view.fill(())
    assert "No opportunity" in view.chart.accessibleDescription()
    view.deleteLater()
