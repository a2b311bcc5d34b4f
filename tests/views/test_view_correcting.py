from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton

from app.domain.items import ItemQuery
from app.domain.sectors import SECTOR_IDS
from app.views.evidence_text import Units

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.domain.items import ItemView
    from app.domain.sectors import SectorId
    from app.services.bundle import Services
    from app.views.main_window import MainWindow
    from app.views.notice import Notice

PATIENCE = 5000


def press(window: MainWindow, keys: str) -> None:
    QTest.keySequence(QApplication.focusWidget() or window, QKeySequence(keys))


def shown(window: MainWindow) -> ItemView:
    view = window.news.reader.view
    assert view is not None
    return view


def sectors_of(services: Services, item_id: int) -> set[SectorId]:
    return {tag.sector for tag in services.news.read(item_id).tagged.sectors}


def choose_tagged(window: MainWindow) -> ItemView:
    """Go to the first item that has a sector and not all of them."""
    while window.news.list.step(1):
        if 0 < len(shown(window).tagged.sectors) < 6:
            return shown(window)
    raise AssertionError


def absent(view: ItemView) -> SectorId:
    present = {tag.sector for tag in view.tagged.sectors}
    return next(sector for sector in SECTOR_IDS if sector not in present)


def press_undo(notice: Notice) -> None:
    assert notice.isVisible()
    notice.acted.emit()


@given(text=st.text(), place=st.integers(0, 40))
def test_code_units_are_turned_back_into_code_points(text: str, place: int) -> None:
    place = min(place, len(text))
    units = Units(text)
    assert units.before(units.at(place)) == place
    assert units.at(place) == len(text[:place].encode("utf-16-le", "surrogatepass")) // 2


def test_c_gives_an_item_a_sector_with_the_title_as_evidence(
    window: MainWindow, services: Services, qtbot: QtBot
) -> None:
    view = choose_tagged(window)
    sector = absent(view)
    press(window, "c")
    dialog = window.correcting.dialog
    assert dialog is not None
    assert {one for one, box in dialog.boxes.items() if box.isChecked()} == sectors_of(services, view.item.id)
    dialog.boxes[sector].setChecked(True)
    with qtbot.waitSignal(window.correcting.corrected, timeout=PATIENCE):
        dialog.accept()
    tag = services.news.read(view.item.id).tagged.sectors[0]
    assert (tag.sector, tag.evidence[0].text) == (sector, view.item.title)
    row = window.news.list.chosen()
    assert row is not None
    assert sector in {one for one, _ in row.sectors}
    assert "given by hand" in window.news.reader.why.toPlainText()
    assert window.desk.sector_name(sector) in window.news.reader.notice.text
    with qtbot.waitSignal(window.correcting.corrected, timeout=PATIENCE):
        press_undo(window.news.reader.notice)
    assert services.news.read(view.item.id).tagged == view.tagged
    assert "given by hand" not in window.news.reader.why.toPlainText()


@pytest.mark.parametrize("field", ["title", "summary", "content"])
def test_selected_words_become_the_evidence(
    window: MainWindow, services: Services, qtbot: QtBot, field: str
) -> None:
    reader = window.news.reader
    while window.news.list.step(1):
        view = shown(window)
        text = {"title": view.item.title, "summary": view.item.summary, "content": view.item.content}[field]
        start = reader.field_position("title" if field == "title" else field, 2) if len(text) > 12 else None  # type: ignore[arg-type]
        if start is not None and len(view.tagged.sectors) < 7:
            break
    assert start is not None
    reader.text.show_stretch(start, start + 6)
    words = reader.chosen_words()
    assert words is not None
    assert view.item.fields[words.field][words.start : words.end] == words.text == text[2:8].strip()
    sector = absent(view)
    window.news.correct()
    dialog = window.correcting.dialog
    assert dialog is not None
    dialog.boxes[sector].setChecked(True)
    with qtbot.waitSignal(window.correcting.corrected, timeout=PATIENCE):
        dialog.accept()
    tag = next(tag for tag in services.news.read(view.item.id).tagged.sectors if tag.sector == sector)
    assert tag.evidence[0].text == words.text


def test_not_this_takes_a_sector_off_and_can_be_taken_back(
    window: MainWindow, services: Services, qtbot: QtBot
) -> None:
    view = choose_tagged(window)
    sector = view.tagged.sectors[0].sector
    before = services.news.page(ItemQuery(sectors=(sector,)), None, 500)
    with qtbot.waitSignal(window.correcting.corrected, timeout=PATIENCE):
        window.news.reader.why.followed.emit(f"reject:{sector}")
    assert sector not in sectors_of(services, view.item.id)
    said = window.news.reader.why.toPlainText()
    assert f"Taken off by hand: {window.desk.sector_name(sector)}" in said
    listed = services.news.page(ItemQuery(sectors=(sector,)), None, 500)
    assert view.item.id not in [row.id for row in listed]
    with qtbot.waitSignal(window.correcting.corrected, timeout=PATIENCE):
        window.news.reader.why.followed.emit("undo-correction:")
    assert services.news.read(view.item.id).tagged == view.tagged
    again = services.news.page(ItemQuery(sectors=(sector,)), None, 500)
    assert [row.id for row in again] == [row.id for row in before]
    assert "Taken off" not in window.news.reader.why.toPlainText()


def test_the_list_stays_where_it_is_when_an_item_is_corrected(window: MainWindow, qtbot: QtBot) -> None:
    for _ in range(8):
        window.news.list.step(1)
    view = choose_tagged(window)
    place = window.news.list.table.verticalScrollBar().value()
    with qtbot.waitSignal(window.correcting.corrected, timeout=PATIENCE):
        window.news.reader.why.followed.emit(f"reject:{view.tagged.sectors[0].sector}")
    assert window.news.list.table.verticalScrollBar().value() == place
    assert shown(window).item.id == view.item.id


def test_without_a_change_nothing_is_written(window: MainWindow, services: Services, qtbot: QtBot) -> None:
    view = choose_tagged(window)
    window.news.correct()
    dialog = window.correcting.dialog
    assert dialog is not None
    with qtbot.assertNotEmitted(window.correcting.corrected, wait=200):
        dialog.accept()
    assert services.news.read(view.item.id).corrections == ()


def test_with_no_item_shown_there_is_nothing_to_correct(window: MainWindow) -> None:
    window.news.correct()
    assert window.correcting.dialog is None


def test_the_button_says_its_key_and_what_it_does(window: MainWindow, qtbot: QtBot) -> None:
    choose_tagged(window)
    button = next(one for one in window.news.reader.findChildren(QToolButton) if one.text() == "Correct")
    assert "(C)" in button.toolTip()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    assert window.correcting.dialog is not None
    window.correcting.dialog.reject()


def test_a_correction_that_can_not_be_is_said_in_place(window: MainWindow, qtbot: QtBot) -> None:
    view = choose_tagged(window)
    with qtbot.waitSignal(window.correcting.failed, timeout=PATIENCE):
        window.correcting.correct(view.item.id, (), (absent(view),))
    assert "nothing to take off" in window.news.reader.notice.text


def test_the_last_deed_is_taken_back_first_be_it_a_mark_or_a_correction(
    window: MainWindow, services: Services, qtbot: QtBot
) -> None:
    view = choose_tagged(window)
    item_id, before = view.item.id, sectors_of(services, view.item.id)
    added = absent(view)
    press(window, "s")
    with qtbot.waitSignal(window.correcting.corrected, timeout=PATIENCE):
        window.correcting.correct(item_id, (added,), ())
    assert sectors_of(services, item_id) == before | {added}
    with qtbot.waitSignal(window.correcting.corrected, timeout=PATIENCE):
        press(window, "Ctrl+Z")
    assert sectors_of(services, item_id) == before
    assert services.news.read(item_id).state.starred
    press(window, "Ctrl+Z")
    qtbot.waitUntil(lambda: not services.news.read(item_id).state.starred, timeout=PATIENCE)


def test_a_correction_taken_back_by_its_button_is_not_taken_back_twice(
    window: MainWindow, services: Services, qtbot: QtBot
) -> None:
    item_id = choose_tagged(window).item.id
    with qtbot.waitSignal(window.correcting.corrected, timeout=PATIENCE):
        window.correcting.correct(item_id, (absent(shown(window)),), ())
    with qtbot.waitSignal(window.correcting.corrected, timeout=PATIENCE):
        press_undo(window.news.reader.notice)
    with qtbot.assertNotEmitted(window.correcting.corrected, wait=200):
        press(window, "Ctrl+Z")
