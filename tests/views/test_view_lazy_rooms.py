from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.views.rooms import BRIEFING, NEWS, POLICIES, ROOMS, WATCHLIST

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from app.services.bundle import Services
    from app.views.main_window import MainWindow


def made(window: MainWindow) -> list[int]:
    return [room for room in range(len(ROOMS)) if window.rooms.is_made(room)]


def rebuild(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.built, timeout=10_000):
        window.preferences.enlarge_text()


def test_a_window_opens_with_news_alone(window: MainWindow) -> None:
    assert made(window) == [NEWS]


@pytest.mark.parametrize("room", [WATCHLIST, BRIEFING, POLICIES])
def test_a_workspace_is_made_once_when_it_is_first_shown(window: MainWindow, room: int) -> None:
    window.show_room(room)
    first = window.rooms.widget(room)
    assert made(window) == [NEWS, room]
    window.show_room(NEWS)
    window.show_room(room)
    assert window.rooms.widget(room) is first
    assert window.rooms.currentIndex() == window.top.tabs.currentIndex() == room


def test_a_window_made_anew_makes_the_workspace_that_was_shown_and_no_other(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.show_room(WATCHLIST)
    window.show_room(POLICIES)
    rebuild(window, qtbot)
    assert made(window) == [NEWS, POLICIES]


def test_what_was_kept_waits_for_its_workspace_through_several_windows(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.show_room(WATCHLIST)
    window.watchlist.show_view("calendar")
    window.watchlist.split.setSizes([500, 300])
    wide, kept = window.watchlist.split.sizes(), window.watchlist.keep()
    window.show_room(NEWS)
    rebuild(window, qtbot)
    rebuild(window, qtbot)
    assert made(window) == [NEWS]
    assert window.rooms.sizes()["watchlist"] == tuple(wide)
    window.show_room(WATCHLIST)
    assert window.watchlist.keep() == kept


def test_what_leads_to_a_workspace_makes_it(window: MainWindow, services: Services) -> None:
    policy = services.policies.listed()[0].id
    ways: list[tuple[Callable[[], object], list[int]]] = [
        (lambda: window.news.policy_wanted.emit(policy), [NEWS, POLICIES]),
        (lambda: window.news.opportunity_wanted.emit(1), [NEWS, WATCHLIST, POLICIES]),
        (lambda: window.do("briefing"), [NEWS, WATCHLIST, BRIEFING, POLICIES]),
    ]
    for go, there in ways:
        go()
        assert made(window) == there
    chosen = window.policies.chosen()
    assert chosen is not None
    assert chosen.id == policy


def test_a_workspace_that_was_remembered_is_made_when_the_window_opens(
    window: MainWindow, services: Services, open_main: Callable[[Services], MainWindow]
) -> None:
    window.show_room(BRIEFING)
    window.close()
    later = open_main(services)
    assert later.room == BRIEFING
    assert made(later) == [NEWS, BRIEFING]
