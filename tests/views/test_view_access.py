"""The accessibility tree, as a screen reader gets it; `python -m tests.pictures.tree` prints it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest
from pictures.tree import nameless, tree_of
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from app.services.bundle import Services
    from app.views.main_window import MainWindow

PATIENCE = 5000

DIALOGS: dict[str, Callable[[MainWindow], object]] = {
    "settings": lambda window: window.front.show_settings(),
    "palette": lambda window: window.front.show_palette(),
    "help": lambda window: window.front.show_help(),
    "keys": lambda window: window.front.show_keys(),
    "log": lambda window: window.front.show_log(),
    "about": lambda window: window.front.show_about(),
    "source": lambda window: window.sources.ask_for_source(),
    "packs": lambda window: window.sources.ask_for_pack(),
    "retag": lambda window: window.retagging.begin(),
    "watch": lambda window: window.news.watch(),
    "correct": lambda window: window.news.correct(),
    "outcomes": lambda window: window.arrivals.show_outcomes(),
}


def test_everything_that_can_be_used_has_a_name_in_all_workspaces(window: MainWindow, qtbot: QtBot) -> None:
    for language in ("en", "ja"):
        if language != window.desk.language:
            with qtbot.waitSignal(window.built, timeout=PATIENCE):
                window.preferences.choose_language(language)
        window.news.list.step(1)
        for room in range(4):
            window.show_room(room)
            tree = tree_of(window)
            assert len(tree) > 30
            assert nameless(tree) == []


def test_everything_that_can_be_used_has_a_name_in_every_dialog(window: MainWindow, qtbot: QtBot) -> None:
    window.news.list.step(1)
    for name, show in DIALOGS.items():
        show(window)
        qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), QDialog), timeout=PATIENCE)
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        assert len(tree_of(dialog)) > 3, name
        qtbot.waitUntil(partial(all_named, dialog), timeout=PATIENCE)
        assert dialog.windowTitle(), name
        dialog.close()
        qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None, timeout=PATIENCE)


def all_named(widget: QWidget) -> None:
    assert nameless(tree_of(widget)) == []


def test_the_first_steps_have_names(
    fresh_services: Services, open_main: Callable[[Services], MainWindow]
) -> None:
    window = open_main(fresh_services)
    for _ in range(4):
        assert nameless(tree_of(window)) == []
        window.news.first_run.next.click()


def test_a_screen_reader_gets_the_text_of_the_article_and_its_evidence(window: MainWindow) -> None:
    window.news.list.step(1)
    view = window.news.reader.view
    assert view is not None
    found = QAccessible.queryAccessibleInterface(window.news.reader.text)
    assert found is not None
    words = found.textInterface()
    spoken = words.text(0, words.characterCount())
    assert view.item.title in spoken
    assert found.text(QAccessible.Text.Name)
    why = QAccessible.queryAccessibleInterface(window.news.reader.why)
    assert why is not None
    assert why.textInterface().characterCount() > 20


def test_a_row_is_read_with_everything_it_shows(window: MainWindow) -> None:
    model = window.news.list.model
    index = window.news.list.table.model().index(1, 0)
    spoken = str(index.data(Qt.ItemDataRole.AccessibleTextRole))
    row = model.items()[0]
    assert row.title in spoken
    for tag in row.sectors:
        assert window.desk.sector_name(tag[0]) in spoken


def test_the_tab_key_visits_every_control_and_comes_back(window: MainWindow) -> None:
    for room in range(4):
        window.show_room(room)
        seen = tabbed_through(window)
        left_out = [
            widget
            for widget in window.findChildren(QWidget)
            if widget.isVisibleTo(window)
            and widget.isEnabled()
            and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and widget.focusProxy() is None
            and widget not in seen
        ]
        assert [f"{type(one).__name__} {one.accessibleName()}" for one in left_out] == []


def tabbed_through(window: MainWindow) -> list[QWidget]:
    """List what has the focus from the workspaces' tabs on, until they have it again."""
    window.top.tabs.setFocus(Qt.FocusReason.TabFocusReason)
    seen: list[QWidget] = [window.top.tabs]
    for _ in range(80):
        QTest.keyClick(seen[-1], Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        assert now is not None
        if now is window.top.tabs:
            return seen
        seen.append(now)
    pytest.fail("Tab does not come back")
