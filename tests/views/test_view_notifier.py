from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QSystemTrayIcon

from app.domain.searches import Alert, SavedSearch
from app.settings import Settings
from app.views.notifier import Notifier

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.views.main_window import MainWindow

ALERT = Alert(SavedSearch(1, "Towers", "tower", alert=True, told=0), 2, ("One", "Two"))


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Stand in for a desktop that has a place beside the clock, and note what is told there."""
    told: list[str] = []
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "show", lambda _icon: None)
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda _icon, _title, text, *_: told.append(text))
    return told


def test_what_is_told_outside_obeys_the_settings_and_carries_no_markup(
    shown: list[str], qapp: object
) -> None:
    owner = QObject()
    notifier = Notifier(Settings(notify=True), owner)
    notifier.tell("<img src=x>\u202etitle")
    notifier.tell("")
    notifier.follow(Settings(notify=False))
    notifier.tell("unwanted")
    notifier.follow(Settings(notify=True))
    notifier.tell("wanted")
    assert shown == ["\u2039img src=x>\u200btitle", "wanted"]


def test_all_that_tells_shares_one_icon_which_brings_the_window_forward(
    window: MainWindow, shown: list[str], qtbot: QtBot
) -> None:
    window.news.saving._tell((ALERT, replace(ALERT, count=1)))
    window.digest.told.emit("Unread: 3")
    window.arrivals.watch_news.told.emit("A deadline")
    assert len(shown) == 3
    assert shown[0].count("Towers") == 2
    assert len(window.findChildren(QSystemTrayIcon)) == 1
    window.showMinimized()
    (icon,) = window.findChildren(QSystemTrayIcon)
    icon.messageClicked.emit()
    qtbot.waitUntil(lambda: not window.isMinimized())


def test_a_window_in_another_language_tells_each_thing_once(
    window: MainWindow, shown: list[str], qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.built):
        window.preferences.choose_language("ja")
    window.news.saving._tell((ALERT,))
    window.digest.told.emit("3")
    assert len(shown) == 2
