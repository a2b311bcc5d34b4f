from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog

from app.domain.query import EVERYTHING, Term, parse_query, print_query
from app.domain.query_completion import suggest
from app.domain.query_fields import FIELDS
from app.domain.searches import Alert, SavedSearch
from app.views.news_model import DayRow, SourceHeading
from app.views.query_field import QueryField
from app.views.query_words import QueryWords

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from app.services.bundle import Services
    from app.views.desk import Desk
    from app.views.main_window import MainWindow

PATIENCE = 5000


def asked(window: MainWindow) -> str:
    return print_query(window.news.query.where)


def search_for(window: MainWindow, text: str) -> None:
    window.top.search.setText(text)
    QTest.keyClick(window.top.search, Qt.Key.Key_Return)


VALUES = {
    "sector": [("green-tech", "Green technology"), ("innovation", "Innovation")],
    "since": [("7d", "7 days")],
    "source": [("12", "Harbour Gazette"), ("13", "港湾新聞")],
}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("se", [(0, "sector:")]),
        ("x -SE", [(3, "sector:")]),
        ("s", []),
        ("quay", []),
        ("sector:gr", [(7, "green-tech ")]),
        ("sector:green-tech,in", [(18, "innovation ")]),
        ("sector：tech", [(7, "green-tech ")]),
        ("source:gaz", [(7, "12 ")]),
        ("source:港", [(7, "13 ")]),
        ("nothing:x", []),
        ("sector:green-tech ", []),
    ],
)
def test_fields_and_values_are_suggested_where_they_are_typed(
    text: str, found: list[tuple[int, str]]
) -> None:
    assert [(one.start, one.text) for one in suggest(text, len(text), VALUES)] == found


def test_all_fields_are_suggested_when_asked(desk: Desk, qtbot: QtBot) -> None:
    field = QueryField(desk)
    qtbot.addWidget(field)
    field.offer_all()
    assert [one.text for one in field.suggestions()][:2] == ["sector:", "policy:"]


def test_a_suggestion_that_is_taken_stands_in_the_query(window: MainWindow, qtbot: QtBot) -> None:
    field = window.top.search
    window.search_now()
    QTest.keyClicks(field, "quay sector:gre")
    (one,) = field.suggestions()
    field._completer.activated.emit(field._shown(one))
    assert field.text() == "quay sector:green-tech "


def test_a_query_that_does_not_parse_says_where_and_changes_nothing(window: MainWindow, qtbot: QtBot) -> None:
    count = len(window.news.list.model.items())
    search_for(window, "都市 (quay")
    told = window.top.search.mistake
    assert told.isVisible()
    assert "never closed" in told.text()
    assert '<b style="color:#B3261E;text-decoration:underline">(</b>' in told.text()
    assert window.top.search.accessibleDescription()
    assert len(window.news.list.model.items()) == count
    search_for(window, "都市")
    assert not told.isVisible()
    assert asked(window) == "都市"


def test_every_mistake_has_words(desk: Desk, qapp: object) -> None:
    words = QueryWords(desk)
    for text in (
        "(a",
        "a)",
        "a OR",
        "a AND",
        "NOT",
        '"a',
        "()",
        "++",
        "x:y",
        "sector:x",
        "is:",
        "(" * 60,
        "a" * 2001,
    ):
        with pytest.raises(Exception, match=r".") as caught:
            parse_query(text)
        assert words.mistake(caught.value, text)  # type: ignore[arg-type] # it is a QueryError


def test_every_field_and_value_has_words(desk: Desk, qapp: object) -> None:
    words = QueryWords(desk)
    for name, values in words.values().items():
        assert words.field(name) != name
        assert words.meaning(name)
        assert all(label for _, label in values)
    assert words.condition(parse_query("-(quay OR is:read)"))
    assert words.condition(parse_query("sector:green-tech")) == "Sector: Green technology"
    assert words.condition(parse_query("-role:opinion")) == "not Kind: Opinion"


def test_chips_show_what_narrows_the_list_and_take_it_off(window: MainWindow) -> None:
    window.news.sidebar.choose("sector:urban-planning")
    assert window.top.search.text() == "sector:urban-planning"
    assert not window.news.list.chips.chips
    search_for(window, "sector:urban-planning -role:opinion is:unread")
    chips = window.news.list.chips.chips
    assert [chip.text() for chip in chips] == ["not Kind: Opinion  ×", "unread  ×"]
    chips[0].click()
    assert asked(window) == window.top.search.text() == "sector:urban-planning is:unread"
    assert window.news.sidebar.key() == "sector:urban-planning"


def test_another_line_of_the_left_pane_keeps_what_narrows_the_list(window: MainWindow) -> None:
    window.news.sidebar.choose("sector:urban-planning")
    search_for(window, "sector:urban-planning is:unread")
    window.news.sidebar.choose("sector:green-tech")
    assert asked(window) == "sector:green-tech is:unread"
    window.news.list.left_filter.emit()
    assert asked(window) == "sector:green-tech"
    window.news.list.left_filter.emit()
    assert window.news.query.where == EVERYTHING
    assert window.news.sidebar.key() == "all"


def test_the_left_pane_follows_what_is_typed(window: MainWindow) -> None:
    search_for(window, "is:starred")
    assert window.news.sidebar.key() == "starred"
    search_for(window, "is:starred quay")
    assert window.news.sidebar.key() == "starred"
    search_for(window, "quay")
    assert window.news.sidebar.key() == "all"


def test_searching_begins_behind_the_chosen_line(window: MainWindow) -> None:
    window.news.sidebar.choose("sector:green-tech")
    window.search_now()
    QTest.keyClicks(window.top.search, "quay")
    assert window.top.search.text() == "sector:green-tech quay"


def test_help_lists_every_field_and_puts_it_into_the_search(window: MainWindow, qtbot: QtBot) -> None:
    field = window.top.search
    field.setText("quay")
    field.show_help()
    told = field._help
    assert told is not None
    for name in FIELDS:
        assert f"{name}:" in told.text.toPlainText()
    told.text.followed.emit("put:role:")
    assert field.text() == "quay role:"
    qtbot.waitUntil(lambda: bool(field.suggestions()), timeout=PATIENCE)


def test_a_search_is_kept_named_and_shown_with_its_number(
    window: MainWindow, services: Services, qtbot: QtBot
) -> None:
    search_for(window, "sector:green-tech 都市 OR quay")
    window.news.keep_search()
    dialog = window.news.saving.dialog
    assert isinstance(dialog, QInputDialog)
    dialog.setTextValue("Quays")
    dialog.accept()
    qtbot.waitUntil(lambda: bool(services.searches.listed()), timeout=PATIENCE)
    (kept,) = services.searches.listed()
    assert (kept.name, kept.query) == ("Quays", "(sector:green-tech 都市) OR quay")
    key = f"search:{kept.id}"
    qtbot.waitUntil(lambda: window.news.sidebar.choose(key), timeout=PATIENCE)
    qtbot.waitUntil(
        lambda: _place_count(window, key) == services.searches.unread()[kept.id], timeout=PATIENCE
    )
    assert asked(window) == kept.query


def _place_count(window: MainWindow, key: str) -> int | None:
    row = window.news.sidebar.model.row_of(key)
    return None if row is None else window.news.sidebar.model._places[row].count


def test_a_saved_search_is_renamed_alerted_and_forgotten(
    window: MainWindow, services: Services, qtbot: QtBot
) -> None:
    saving = window.news.saving
    with qtbot.waitSignal(saving.changed, timeout=PATIENCE):
        saving.keep("Quays", "quay")
    (kept,) = services.searches.listed()
    saving.show_menu(kept, QPoint(10, 10))
    assert saving.menu is not None
    told, _, _ = saving.menu.actions()
    with qtbot.waitSignal(saving.changed, timeout=PATIENCE):
        told.trigger()
    assert services.searches.listed()[0].alert
    saving.menu.close()
    saving.ask_rename(kept)
    assert isinstance(saving.dialog, QInputDialog)
    with qtbot.waitSignal(saving.changed, timeout=PATIENCE):
        saving.dialog.setTextValue("Piers")
        saving.dialog.accept()
    assert services.searches.listed()[0].name == "Piers"
    with qtbot.waitSignal(saving.changed, timeout=PATIENCE):
        saving.forget(kept)
    assert not services.searches.listed()


def test_an_alert_is_told_in_the_window(window: MainWindow) -> None:
    search = SavedSearch(1, "Quays", "quay", alert=True, told=0)
    window.news.saving._tell((Alert(search, 2, ("A quay", "B quay")),))
    assert window.news.list.notice.text == "2 new in “Quays”: A quay · B quay"


def test_policies_and_places_come_into_the_left_pane(window: MainWindow, qtbot: QtBot) -> None:
    side = window.news.sidebar

    def kinds() -> set[str]:
        return {place.kind for place in side.model._every}

    qtbot.waitUntil(lambda: {"policy", "place"} <= kinds(), timeout=PATIENCE)
    for kind in ("policy", "place"):
        place = next(place for place in side.model._every if place.kind == kind)
        assert side.choose(place.key)
        assert window.news.list.model.items(), place.key


def test_folders_open_and_close(window: MainWindow, services: Services) -> None:
    side = window.news.sidebar
    folder = next(place for place in side.model._every if place.kind == "folder")
    inside = [place.key for place in side.model._every if place.folder == folder.key]
    assert inside
    side.choose(folder.key)
    assert {row.source_id for row in window.news.list.model.items()} <= {
        place.source_id for place in side.model._every if place.folder == folder.key
    }
    QTest.keyClick(side.view, Qt.Key.Key_Left)
    assert side.model.row_of(inside[0]) is None
    assert side.key() == folder.key
    QTest.keyClick(side.view, Qt.Key.Key_Right)
    assert side.model.row_of(inside[0]) is not None


def test_a_folder_shows_the_worst_that_its_sources_show(window: MainWindow) -> None:
    every = window.news.sidebar.model._every
    tones = ("red", "amber", "")
    for folder in (place for place in every if place.kind == "folder"):
        inside = [place.tone for place in every if place.folder == folder.key]
        assert folder.tone == min(inside, key=tones.index)
        assert ("couldn't be read: " in folder.tip) == ("red" in inside)
        assert (folder.mark == "folder") == (not folder.tone)
    assert any(place.tone for place in every if place.kind == "folder")


def select(window: MainWindow, number: int) -> list[int]:
    shown = window.news.list
    window.news.next_item()
    flags = QItemSelectionModel.SelectionFlag
    rows = [place for place in range(shown.model.rowCount()) if shown.model.item(place)][:number]
    for row in rows:
        shown.table.selectionModel().select(shown.model.index(row, 0), flags.Select | flags.Rows)
    return [row.id for row in shown.selected()]


def test_several_items_are_starred_together_and_taken_back_together(
    window: MainWindow, services: Services, qtbot: QtBot
) -> None:
    ids = select(window, 3)
    assert len(ids) == 3
    window.news.toggle_star()
    qtbot.waitUntil(lambda: services.news.counts().starred == 3, timeout=PATIENCE)
    window.news.marks.undo()
    qtbot.waitUntil(lambda: services.news.counts().starred == 0, timeout=PATIENCE)


def test_several_items_go_into_the_tray_together(
    window: MainWindow, services: Services, qtbot: QtBot
) -> None:
    ids = select(window, 2)
    with qtbot.waitSignal(window.news.collected, timeout=PATIENCE):
        window.news.collect()
    assert [entry.item_id for entry in services.briefs.tray.listed()] == ids
    assert "2 put" in window.news.list.news_bar.text


def test_what_was_kept_long_enough_goes_and_the_starred_stays(
    services: Services, open_main: Callable[[Services], MainWindow], qtbot: QtBot
) -> None:
    kept = replace(services, settings=replace(services.settings, keep_items=1))
    window = open_main(kept)
    starred = window.news.list.model.items()[-1].id
    services.news.mark([starred], starred=True).result()
    sources = sum(1 for row in services.sources.rows() if row.items)
    window.news.let_old_go()
    qtbot.waitUntil(lambda: len(window.news.list.model.items()) <= sources + 1, timeout=PATIENCE)
    assert starred in {row.id for row in window.news.list.model.items()}


def test_the_list_stands_under_its_sources_and_goes_back(window: MainWindow) -> None:
    window.news.next_item()
    chosen = window.news.list.chosen()
    window.news.list.toggle_grouping()
    model = window.news.list.model
    assert isinstance(model.heading(0), SourceHeading)
    again = window.news.list.chosen()
    assert chosen is not None
    assert again is not None
    assert again.id == chosen.id
    window.news.list.toggle_grouping()
    assert isinstance(model.heading(0), DayRow)


def test_a_policy_chosen_elsewhere_is_a_condition_like_others(window: MainWindow) -> None:
    window.news.show_policy("a-policy", "A policy")
    assert window.news.query.where == Term("policy", ("a-policy",))
    assert window.news.list.heading == "Policy: A policy"
