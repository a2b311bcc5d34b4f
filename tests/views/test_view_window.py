from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTextEdit, QWidget

from app.domain.query import EVERYTHING, Term, print_query
from app.services.sample_server import SampleServer
from app.views.query_field import DEBOUNCE
from app.views.sidebar import PlaceRole

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from pytestqt.qtbot import QtBot

    from app.services.bundle import Services
    from app.views.main_window import MainWindow

PATIENCE = 5000


def press(window: MainWindow, keys: str) -> None:
    """Press keys where the focus is, as a person does."""
    QTest.keySequence(QApplication.focusWidget() or window, QKeySequence(keys))


def chosen_title(window: MainWindow) -> str:
    row = window.news.list.chosen()
    return row.title if row else ""


def asked(window: MainWindow) -> str:
    """Give the query of the list as it is written."""
    return print_query(window.news.query.where)


def test_the_title_begins_with_the_programs_name(window: MainWindow) -> None:
    assert window.windowTitle().startswith("Tradewind")


def test_j_and_k_go_down_and_up_past_headings(window: MainWindow, qtbot: QtBot) -> None:
    titles = [row.title for row in window.news.list.model.items()]
    seen = []
    for _ in range(25):
        press(window, "j")
        seen.append(chosen_title(window))
    assert seen == titles[:25]
    press(window, "k")
    assert chosen_title(window) == titles[23]


def test_reading_an_item_marks_it_read_and_u_takes_it_back(
    window: MainWindow, services: Services, qtbot: QtBot
) -> None:
    press(window, "j")
    row = window.news.list.chosen()
    assert row is not None
    qtbot.waitUntil(lambda: services.news.read(row.id).state.read, timeout=PATIENCE)
    press(window, "u")
    qtbot.waitUntil(lambda: not services.news.read(row.id).state.read, timeout=PATIENCE)


def test_s_stars_and_undo_takes_it_back(window: MainWindow, services: Services, qtbot: QtBot) -> None:
    press(window, "j")
    press(window, "s")
    row = window.news.list.chosen()
    assert row is not None
    assert row.starred
    qtbot.waitUntil(lambda: services.news.read(row.id).state.starred, timeout=PATIENCE)
    press(window, "Ctrl+Z")
    qtbot.waitUntil(lambda: not services.news.read(row.id).state.starred, timeout=PATIENCE)


def test_a_whole_list_can_be_marked_read_and_taken_back(
    window: MainWindow, services: Services, qtbot: QtBot
) -> None:
    unread = services.news.counts().unread
    press(window, "Shift+A")
    qtbot.waitUntil(lambda: services.news.counts().unread == 0, timeout=PATIENCE)
    press(window, "Ctrl+Z")
    qtbot.waitUntil(lambda: services.news.counts().unread == unread, timeout=PATIENCE)


def test_space_scrolls_and_then_goes_to_the_next_unread_item(window: MainWindow, qtbot: QtBot) -> None:
    press(window, "j")
    first = chosen_title(window)
    for _ in range(40):
        press(window, "Space")
        if chosen_title(window) != first:
            break
    assert chosen_title(window) != first


def test_letters_typed_into_the_search_field_are_words_not_commands(window: MainWindow, qtbot: QtBot) -> None:
    press(window, "/")
    assert QApplication.focusWidget() is window.top.search
    QTest.keyClicks(window.top.search, "jksuw")
    assert window.top.search.text() == "jksuw"
    assert chosen_title(window) == ""


def test_typing_asks_the_store_once(window: MainWindow, qtbot: QtBot) -> None:
    press(window, "Ctrl+F")
    with qtbot.waitSignal(window.news.list.model.modelReset, timeout=PATIENCE):
        QTest.keyClicks(window.top.search, "renewal")
    with qtbot.assertNotEmitted(window.news.list.model.modelReset, wait=2 * DEBOUNCE):
        pass
    assert asked(window) == "renewal"


@pytest.mark.parametrize("words", ["城市更新", "都市", "Shanghai"])
def test_search_finds_words_of_three_languages(window: MainWindow, qtbot: QtBot, words: str) -> None:
    window.search_now()
    window.top.search.setText(words)
    qtbot.waitUntil(lambda: asked(window) == words, timeout=PATIENCE)
    assert window.news.list.model.items()


def test_escape_leaves_the_search_and_shows_all_again(window: MainWindow, qtbot: QtBot) -> None:
    count = len(window.news.list.model.items())
    window.search_now()
    window.top.search.setText("zzzzz")
    qtbot.waitUntil(lambda: not window.news.list.model.items(), timeout=PATIENCE)
    assert window.news.list.empty.heading == "Nothing found"
    QTest.keyClick(window.top.search, Qt.Key.Key_Escape)
    assert len(window.news.list.model.items()) == count


def test_escape_in_the_results_leaves_the_search_too(window: MainWindow, qtbot: QtBot) -> None:
    count = len(window.news.list.model.items())
    window.search_now()
    window.top.search.setText("都市")
    QTest.keyClick(window.top.search, Qt.Key.Key_Return)
    assert asked(window) == "都市"
    assert QApplication.focusWidget() is window.news.list.table
    press(window, "j")
    press(window, "Escape")
    assert len(window.news.list.model.items()) == count
    assert window.top.search.text() == ""
    with qtbot.assertNotEmitted(window.top.search.settled, wait=2 * DEBOUNCE):
        press(window, "Escape")


def test_words_not_yet_searched_for_go_when_the_search_is_left(window: MainWindow, qtbot: QtBot) -> None:
    window.search_now()
    window.top.search.setText("都市")
    QTest.keyClick(window.top.search, Qt.Key.Key_Return)
    window.news.list.left_filter.emit()
    assert window.top.search.text() == ""
    window.top.search.setText("Shanghai")
    QTest.keyClick(window.top.search, Qt.Key.Key_Return)
    assert asked(window) == "Shanghai"
    window.news.list.empty.acted.emit()
    assert window.top.search.text() == ""
    assert window.news.query.where == EVERYTHING


def test_the_items_of_a_policy_are_all_shown_whatever_was_searched_for(window: MainWindow) -> None:
    window.top.search.setText("zzzzz")
    QTest.keyClick(window.top.search, Qt.Key.Key_Return)
    window.policies.items_wanted.emit("some-policy", "A policy")
    assert asked(window) == "policy:some-policy"
    assert window.top.search.text() == "policy:some-policy"


@pytest.mark.parametrize("room", range(4))
def test_control_and_a_number_show_a_workspace(window: MainWindow, qtbot: QtBot, room: int) -> None:
    press(window, f"Ctrl+{room + 1}")
    assert window.top.tabs.currentIndex() == room
    assert window.deeds.action("next").isEnabled() == (room == 0)
    rooms = (window.news, window.watchlist, window.briefing, window.policies)
    assert [view.isVisible() for view in rooms] == [place == room for place in range(4)]
    qtbot.waitUntil(lambda: room != 1 or not window.watchlist.isHidden(), timeout=PATIENCE)


def test_a_question_mark_lists_the_keys(window: MainWindow, qtbot: QtBot) -> None:
    press(window, "?")
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    assert "Ctrl+Shift+D" in dialog.findChildren(QTextEdit)[0].toPlainText()
    dialog.close()


def test_the_left_pane_counts_what_the_store_counts(window: MainWindow, services: Services) -> None:
    counts = services.news.counts()
    side = window.news.sidebar
    assert side.choose("unread")
    place = side.place()
    assert place is not None
    assert place.count == counts.unread
    assert window.news.query.where == Term("is", ("unread",))


def test_numbers_of_the_left_pane_are_of_unread_items_but_for_lists_that_are_worked_off(
    window: MainWindow, services: Services, qtbot: QtBot
) -> None:
    side = window.news.sidebar.model
    ids = [row.id for row in window.news.list.model.items()]
    services.news.mark(ids, read=True).result()
    services.news.mark(ids[:3], starred=True).result()
    with qtbot.waitSignal(window.news.left.counted):
        window.news.count_again()
    counts = services.news.counts()
    places = [side.index(row).data(PlaceRole) for row in range(side.rowCount())]
    assert len(ids) == counts.total
    assert {place.key: place.count for place in places if place.count} == {
        "today": counts.today,
        "starred": 3,
        "hedged": counts.hedged,
    }
    assert f"Items in all: {counts.total}" in places[1].tip


def test_counting_again_while_it_is_counted_ends_with_what_holds_last(
    window: MainWindow, services: Services, qtbot: QtBot
) -> None:
    window.news.count_again()
    (item_id, *_) = services.news.ids(window.news.query, 1)
    services.news.mark([item_id], starred=True).result()
    window.news.count_again()
    window.news.count_again()
    side = window.news.sidebar
    row = side.model.row_of("starred")
    assert row is not None
    qtbot.waitUntil(lambda: side.model.index(row).data(PlaceRole).count == 1)


def test_every_list_of_the_left_pane_shows_what_it_says(window: MainWindow, services: Services) -> None:
    for sector in services.sectors():
        assert window.news.sidebar.choose(f"sector:{sector.id}")
        for row in window.news.list.model.items():
            assert sector.id in [tagged for tagged, _ in row.sectors]


def test_every_control_has_a_name_for_screen_readers(window: MainWindow, qtbot: QtBot) -> None:
    window.news.list.step(1)
    nameless = []
    for room in range(4):
        window.show_room(room)
        nameless += [widget for widget in focusable(window) if not spoken_name(widget)]
    assert [f"{type(widget).__name__} {widget.objectName()}" for widget in nameless] == []


def test_tab_goes_through_the_panes_and_comes_back(window: MainWindow, qtbot: QtBot) -> None:
    window.news.list.step(1)
    window.news.sidebar.view.setFocus()
    seen: list[QWidget | None] = []
    for _ in range(40):
        seen.append(QApplication.focusWidget())
        press(window, "Tab")
    for pane in (
        window.news.sidebar.view,
        window.news.list.table,
        window.news.reader.text,
        window.top.search,
    ):
        assert pane in seen


def test_the_theme_switches_and_is_kept(window: MainWindow, services: Services, qtbot: QtBot) -> None:
    press(window, "j")
    press(window, "Ctrl+Shift+D")
    assert window.desk.theme.colours.dark
    side = window.desk.theme.colours.side
    qtbot.waitUntil(lambda: window.palette().window().color().name().upper() == side, timeout=PATIENCE)
    assert '"theme": "dark"' in (services.data / "settings.json").read_text(encoding="utf-8")
    window.preferences.choose_theme("light")


def test_new_items_are_announced_and_move_nothing(window: MainWindow, qtbot: QtBot) -> None:
    for _ in range(15):
        press(window, "j")
    table = window.news.list.table
    before, title = table.verticalScrollBar().value(), chosen_title(window)
    window.news.take_changes(34)
    assert "34" in window.news.list.news_bar.text
    assert (table.verticalScrollBar().value(), chosen_title(window)) == (before, title)
    window.news.list.news_bar.acted.emit()
    assert window.news.list.news_bar.isHidden()
    assert chosen_title(window) == title


def test_geometry_and_place_are_remembered(
    services: Services, open_main: Callable[[Services], MainWindow]
) -> None:
    first = open_main(services)
    first.news.sidebar.choose("starred")
    first.show_room(3)
    first.policies.split.setSizes([300, 700])
    widths = first.policies.split.sizes()
    first.close()
    second = open_main(services)
    assert second.policies.split.sizes() == widths
    assert second.news.sidebar.key() == "starred"
    assert second.policies.isVisible()


def test_a_fresh_folder_offers_packs_and_fetches_nothing(
    fresh_services: Services, open_main: Callable[[Services], MainWindow], qtbot: QtBot
) -> None:
    window = open_main(fresh_services)
    assert window.news.first_run.isVisible()
    window.sources.add_pack(fresh_services.sources.packs()[0].id)
    qtbot.waitUntil(lambda: bool(fresh_services.sources.rows()), timeout=PATIENCE)
    qtbot.waitUntil(lambda: not window.news.first_run.isVisible(), timeout=PATIENCE)
    assert all(row.state.checked_at is None for row in fresh_services.sources.rows())
    assert "Nothing has been fetched" in window.notice.text


def test_a_refresh_counts_says_what_failed_and_fills_the_list(
    fresh_services: Services, open_main: Callable[[Services], MainWindow], qtbot: QtBot, now: datetime
) -> None:
    with SampleServer(now) as server:
        fresh_services.sources.add_all(server.sources())
        window = open_main(fresh_services)
        steps: list[int] = []
        window.refreshing.progressed.connect(lambda step: steps.append(step.done))
        offered: list[bool] = []
        action = window.deeds.action("refresh")
        window.refreshing.began.connect(lambda: offered.append(action.isEnabled()))
        with qtbot.waitSignal(window.refreshing.ended, timeout=30_000):
            press(window, "F5")
    assert offered == [False]
    assert steps == list(range(1, len(fresh_services.sources.rows()) + 1))
    assert action.isEnabled()
    assert window.news.list.model.items()
    assert "Couldn't reach 1 of" in window.status.told.text()
    window.status.details.click()
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    dialog.close()


def test_closing_while_a_refresh_runs_waits_for_nothing(
    fresh_services: Services, open_main: Callable[[Services], MainWindow], qtbot: QtBot, now: datetime
) -> None:
    with SampleServer(now) as server:
        fresh_services.sources.add_all(server.sources())
        window = open_main(fresh_services)
        window.refresh()
        assert window.close()
        qtbot.waitUntil(lambda: not window.refreshing.running, timeout=30_000)


def focusable(window: MainWindow) -> list[QWidget]:
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus and not is_part(widget)
    ]


def is_part(widget: QWidget) -> bool:
    """Tell whether a widget is Qt's own part of another, which answers for it."""
    parent = widget.parentWidget()
    return (
        isinstance(widget, QLineEdit)
        and parent is not None
        and bool(parent.focusProxy() or parent.accessibleName())
    )


def spoken_name(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    return widget.accessibleName() or (text() if callable(text) else "")
