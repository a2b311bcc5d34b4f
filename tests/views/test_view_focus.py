"""Where the keyboard goes: from pane to pane, line by line within each, and never out of sight."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from pictures.stage import settle
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QTabBar, QWidget

from app.domain.opportunities import OpportunityDraft
from app.views.walking import panes_of

from .hands import focused, press
from .test_view_access import DIALOGS

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.services.bundle import Services
    from app.views.main_window import MainWindow

PATIENCE = 5000
SAME_LINE = 6
"""Pixels by which controls of one line may be higher or lower than each other."""


def stops(part: QWidget) -> list[QWidget]:
    """List where Tab stops within a part, in the order in which it comes there."""
    inside = [one for one in (part, *part.findChildren(QWidget)) if takes_tab(one, part)]
    window = part.window()
    chain: list[QWidget] = [window]
    while (step := chain[-1].nextInFocusChain()) is not None and step is not window:
        chain.append(step)
    return sorted(inside, key=chain.index)


def takes_tab(one: QWidget, part: QWidget) -> bool:
    tabbed = bool(one.focusPolicy() & Qt.FocusPolicy.TabFocus) and one.focusProxy() is None
    shown = one.isVisible() and one.isEnabled() and one.window() is part.window()
    return tabbed and shown and not isinstance(one.parentWidget(), QTabBar)


def box(one: QWidget) -> QRect:
    return QRect(one.mapTo(one.window(), QPoint(0, 0)), one.size())


def told(one: QWidget) -> str:
    return f"{type(one).__name__} {one.accessibleName()!r}"


def steps_back(part: QWidget) -> list[str]:
    """List the steps of Tab that go up, or to the left on the same line, within a part."""
    found = []
    listed = [one for one in stops(part) if not one.visibleRegion().isEmpty()]
    for one, after in pairwise(listed):
        here, there = box(one), box(after)
        beside = there.top() < here.bottom() - SAME_LINE and here.top() < there.bottom() - SAME_LINE
        if (beside and there.left() < here.left()) or there.bottom() < here.top() + SAME_LINE:
            found.append(f"{told(one)} → {told(after)}")
    return found


def fill_rooms(window: MainWindow, services: Services) -> None:
    item = window.news.list.model.items()[0]
    services.watch.add(services.watch.from_item(item.id), item.id)
    services.watch.add(OpportunityDraft("Sewer sensors"))
    window.resize(1280, 720)
    window.show_room(2)
    window.briefing.draft(window.briefing.form.request())
    settle(services)


def test_tab_goes_down_each_pane_from_the_left_to_the_right(
    window: MainWindow, services: Services, qtbot: QtBot
) -> None:
    fill_rooms(window, services)
    window.news.list.step(1)
    for room in range(4):
        window.show_room(room)
        settle(services)
        area = window.rooms.currentWidget()
        assert area is not None
        panes = panes_of(area)
        for pane in panes:
            assert steps_back(pane) == [], f"in room {room}"
        order = [pane for one in stops(window) for pane in panes if pane.isAncestorOf(one)]
        met = list(dict.fromkeys(order))
        assert met == sorted(met, key=lambda pane: (box(pane).left(), box(pane).top())), f"room {room}"


def test_tab_goes_down_every_dialog(window: MainWindow, qtbot: QtBot) -> None:
    window.news.list.step(1)
    for name, show in DIALOGS.items():
        show(window)
        qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), QDialog), timeout=PATIENCE)
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        assert steps_back(dialog) == [], name
        dialog.close()
        qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None, timeout=PATIENCE)


def test_whatever_has_the_keyboard_looks_so(window: MainWindow, services: Services) -> None:
    fill_rooms(window, services)
    window.news.list.step(1)
    alike = []
    for room in range(4):
        window.show_room(room)
        settle(services)
        for one in (one for one in stops(window) if not one.visibleRegion().isEmpty()):
            one.setFocus(Qt.FocusReason.TabFocusReason)
            window.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)  # as the Tab key does
            QApplication.processEvents()
            with_focus = window.grab(box(one)).toImage()
            one.clearFocus()
            QApplication.processEvents()
            if window.grab(box(one)).toImage() == with_focus:
                alike.append(told(one))
    assert list(dict.fromkeys(alike)) == []


def test_f6_goes_from_part_to_part_and_back(window: MainWindow, services: Services, qtbot: QtBot) -> None:
    fill_rooms(window, services)
    window.show_room(0)
    window.news.list.step(1)
    window.news.list.table.setFocus()
    reader, seen = window.news.reader, []
    for _ in range(5):
        press("F6")
        seen.append(focused())
    assert seen[:3] == [reader.text, reader.why, window.top.refresh]
    assert seen[-1] is window.news.list.table
    QTest.keyClick(window, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert window.news.sidebar.isAncestorOf(focused())
