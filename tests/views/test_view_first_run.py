from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QRadioButton

from app.domain.query import print_query
from app.views.first_run import CHINA, ELSEWHERE, JAPAN, MARKETS, READY, SOURCES, Choices, FirstRun, suited
from app.views.timetable import MINUTE

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from app.services.bundle import Services
    from app.views.main_window import MainWindow

PATIENCE = 5000


@pytest.fixture
def window(fresh_services: Services, open_main: Callable[[Services], MainWindow]) -> MainWindow:
    """Open the main window on an empty data folder."""
    return open_main(fresh_services)


def finished(steps: FirstRun, qtbot: QtBot, button: QPushButton) -> Choices:
    with qtbot.waitSignal(steps.finished, timeout=PATIENCE) as said:
        button.click()
    assert said.args is not None
    choices = said.args[0]
    assert isinstance(choices, Choices)
    return choices


def test_enter_alone_leads_from_the_language_to_a_choice_of_sources(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[bool] = []
    monkeypatch.setattr(window.refreshing, "begin", lambda *_, **__: read.append(True))
    steps = window.news.first_run
    steps._sectors["innovation"].click()
    for _ in range(READY + 1):
        QTest.keyClick(QApplication.focusWidget() or steps, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: read == [True], timeout=PATIENCE)
    added = {row.source.country for row in window.desk.services.sources.rows()}
    assert {"CN", "JP"} <= added
    assert not steps.isVisible()
    qtbot.waitUntil(lambda: "innovation" in print_query(window.news.query.where), timeout=PATIENCE)
    assert window.timetable.timer.interval() == 60 * MINUTE


def test_skipping_every_step_leaves_an_empty_desk_and_reads_nothing(window: MainWindow, qtbot: QtBot) -> None:
    steps = window.news.first_run
    for _ in range(READY):
        steps.skip.click()
    assert finished(steps, qtbot, steps.skip).packs == ()
    window.news.count_again()
    assert not steps.isVisible()
    assert window.desk.services.sources.rows() == ()
    assert not window.timetable.timer.isActive()


def test_going_back_forgets_nothing(window: MainWindow) -> None:
    steps = window.news.first_run
    steps.next.click()
    steps._sectors["green-tech"].click()
    steps._markets[JAPAN].click()
    steps.next.click()
    chosen = steps.packs.ticked()
    assert chosen == suited(steps._packs, (CHINA,))
    steps.packs.tick(chosen[:1])
    steps.back.click()
    steps.back.click()
    assert not steps.back.isVisible()
    for _ in range(SOURCES):
        steps.next.click()
    assert steps.packs.ticked() == chosen[:1]
    assert steps.keep().sectors == ("green-tech",)


def test_the_language_is_chosen_in_the_first_step_and_the_steps_go_on(
    window: MainWindow, qtbot: QtBot
) -> None:
    steps = window.news.first_run
    radios = {radio.text(): radio for radio in steps.findChildren(QRadioButton)}
    with qtbot.waitSignal(window.built, timeout=PATIENCE):
        radios["日本語"].click()
    assert window.desk.language == "ja"
    again = window.news.first_run
    assert again.isVisible()
    again.next.click()
    again._sectors["innovation"].click()
    with qtbot.waitSignal(window.built, timeout=PATIENCE):
        window.preferences.choose_language("en")
    assert (window.news.first_run.step, window.news.first_run.keep().sectors) == (MARKETS, ("innovation",))


def test_no_source_chosen_offers_nothing_to_read(window: MainWindow) -> None:
    steps = window.news.first_run
    steps.go_to(SOURCES)
    steps.packs.tick(())
    steps.next.click()
    assert (steps.step, steps.next.isEnabled(), steps.skip.isEnabled()) == (READY, False, True)


@pytest.mark.parametrize("market", [CHINA, JAPAN, ELSEWHERE])
def test_every_market_has_sources_of_its_own(fresh_services: Services, market: str) -> None:
    packs = fresh_services.sources.packs()
    assert suited(packs, (market,))
    assert suited(packs, ()) == ()
