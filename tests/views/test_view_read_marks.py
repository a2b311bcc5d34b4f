"""When items count as read: opened, later, by hand, scrolled past, and by rules."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QToolButton

from app.domain.reading import ReadRule
from app.views.read_marks import REACHED, _reached
from app.views.rule_dialog import SEARCH, SECTOR, SOURCE, RuleDialog
from app.views.settings_dialog import SettingsDialog
from app.views.settings_reading import ReadingForm

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.domain.items import ItemRow
    from app.services.bundle import Services
    from app.views.main_window import MainWindow

PATIENCE = 5000


def choose(window: MainWindow, **changes: object) -> None:
    window.preferences.apply(replace(window.preferences.settings, **changes))  # type: ignore[arg-type]


def current(window: MainWindow) -> ItemRow:
    row = window.news.list.chosen()
    assert row is not None
    return row


def test_an_item_that_is_read_only_by_hand_stays_unread_until_u(window: MainWindow, qtbot: QtBot) -> None:
    choose(window, mark_read="hand")
    window.news.list.step(1)
    window.news.list.step(1)
    assert not current(window).read
    window.news.toggle_read()
    assert current(window).read


def test_an_item_is_marked_after_some_seconds_only_while_it_is_open(window: MainWindow, qtbot: QtBot) -> None:
    choose(window, mark_read="later", mark_after=1)
    window.news.list.step(1)
    left = current(window).id
    window.news.list.step(1)
    assert not current(window).read
    qtbot.waitUntil(lambda: current(window).read, timeout=PATIENCE)
    place = window.news.list.model.row_of(left)
    assert place is not None
    row = window.news.list.model.item(place)
    assert row is not None
    assert not row.read


def wheel(window: MainWindow, lines: int) -> None:
    viewport = window.news.list.table.viewport()
    centre = QPointF(viewport.rect().center())
    event = QWheelEvent(
        centre,
        viewport.mapToGlobal(centre),
        QPoint(),
        QPoint(0, -120 * lines),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 - Qt takes no keyword here
    )
    QApplication.sendEvent(viewport, event)


def test_what_a_person_scrolls_past_is_marked_and_taken_back_together(
    window: MainWindow, qtbot: QtBot
) -> None:
    shown = window.news.list
    wheel(window, 4)
    assert window.desk.services.news.counts().unread == len(shown.model.items())
    shown.table.verticalScrollBar().setValue(0)
    choose(window, mark_passed=True)
    with qtbot.waitSignal(window.news.marks.saved, timeout=PATIENCE):
        wheel(window, 4)
    read = [row.read for row in shown.model.items()]
    passed = read.count(True)
    assert 0 < passed < len(read)
    assert all(read[:passed])
    with qtbot.waitSignal(window.news.marks.saved, timeout=PATIENCE):
        window.news.marks.undo()
    assert not any(row.read for row in shown.model.items())


def test_a_list_that_is_moved_by_the_program_marks_nothing(window: MainWindow, qtbot: QtBot) -> None:
    choose(window, mark_passed=True)
    window.news.list.table.scrollToBottom()
    with qtbot.assertNotEmitted(window.news.marks.applied, wait=600):
        pass


def test_rules_mark_what_is_old_once_say_so_and_are_taken_back(
    window: MainWindow, services: Services, qtbot: QtBot
) -> None:
    rule = ReadRule("", 1)
    number = services.news.rules.number(rule)
    choose(window, read_rules=(rule,))
    with qtbot.waitSignal(window.news.reading.ruled, timeout=PATIENCE) as ruled:
        window.news.reading.apply_rules()
    assert ruled.args == [number]
    assert str(number) in window.news.list.notice.text
    assert services.news.rules.number(rule) == 0
    with qtbot.waitSignal(window.news.marks.saved, timeout=PATIENCE):
        window.news.marks.undo()
    with qtbot.assertNotEmitted(window.news.reading.ruled, wait=300):
        window.news.reading.apply_rules()
    assert services.news.rules.number(rule) == number


@pytest.mark.parametrize("kept", ["nonsense", "[]", '{"1 a": 3}', '{"1 a": {"item": 1, "more": 2}}', "3"])
def test_what_cannot_be_remembered_counts_as_never_applied(kept: str) -> None:
    assert REACHED
    assert _reached(kept) == {}


def reading_form(window: MainWindow) -> ReadingForm:
    window.do("settings")
    dialog = window.front.dialog
    assert isinstance(dialog, SettingsDialog)
    (form,) = dialog.findChildren(ReadingForm)
    assert isinstance(form, ReadingForm)
    return form


def test_rules_are_added_worded_and_removed_in_the_settings(window: MainWindow, qtbot: QtBot) -> None:
    form = reading_form(window)
    form.ask_for_rule()
    (dialog,) = form.findChildren(RuleDialog)
    assert isinstance(dialog, RuleDialog)
    qtbot.waitUntil(lambda: "all that ever" in dialog.told.text(), timeout=PATIENCE)
    assert not dialog.add.isEnabled()
    dialog.kind.setCurrentIndex(SECTOR)
    dialog.when.setCurrentIndex(1)
    dialog.days.setValue(30)
    qtbot.waitUntil(lambda: "would be marked" in dialog.told.text(), timeout=PATIENCE)
    dialog.accept()
    (rule,) = window.preferences.settings.read_rules
    assert rule == ReadRule("sector:green-tech", 30)
    assert form.words(rule).startswith("Sector: Green technology, once older than 30 day")
    (remove,) = [made for made in form.findChildren(QToolButton) if "Green" in made.accessibleName()]
    remove.click()
    assert window.preferences.settings.read_rules == ()


def test_a_rule_that_cannot_be_understood_is_said_and_not_taken(window: MainWindow, qtbot: QtBot) -> None:
    dialog = RuleDialog(window.desk, window)
    qtbot.waitUntil(lambda: dialog.source.count() > 0, timeout=PATIENCE)
    dialog.kind.setCurrentIndex(SOURCE)
    assert dialog.rule().query == f"source:{dialog.source.currentData()}"
    dialog.kind.setCurrentIndex(SEARCH)
    assert not dialog.add.isEnabled()
    dialog.search.setText("(tender")
    with qtbot.assertNotEmitted(dialog.chosen):
        dialog.accept()
    assert "parenthesis" in dialog.notice.text
    dialog.search.setText("tender -role:official")
    with qtbot.waitSignal(dialog.chosen) as chosen:
        dialog.accept()
    assert chosen.args == [ReadRule("tender -role:official", 0)]
