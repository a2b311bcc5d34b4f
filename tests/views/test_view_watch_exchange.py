from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMenu

from app.domain.exchange import CellProblem
from app.domain.opportunities import Keywords, OpportunityDraft, Stage
from app.domain.products import Product
from app.views.watch_bin import BinDialog
from app.views.watch_conflicts import ConflictsDialog
from app.views.watch_import import ImportDialog, ProblemWords
from app.views.watch_lines import BelowRole
from app.views.watch_merge_dialog import MergeDialog
from app.views.watch_product_dialog import ProductDialog
from app.views.watch_stages import StagesDialog
from views.conftest import services_on

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.services.bundle import Services
    from app.views.main_window import MainWindow
    from app.views.watch_products import ProductsView
    from app.views.watchlist_view import WatchlistView

PATIENCE = 5000


@pytest.fixture
def room(window: MainWindow, services: Services, qtbot: QtBot) -> WatchlistView:
    services.watch.add(OpportunityDraft("Heat pumps", owner="Mei"))
    services.watch.add(OpportunityDraft("Museum"))
    window.show_room(1)
    qtbot.waitUntil(lambda: window.watchlist.model.total == 2, timeout=PATIENCE)
    return window.watchlist


def import_dialog(room: WatchlistView, path: Path, qtbot: QtBot) -> ImportDialog:
    room.exchange.read(path)
    qtbot.waitUntil(lambda: isinstance(room.work.dialog, ImportDialog), timeout=PATIENCE)
    dialog = room.work.dialog
    assert isinstance(dialog, ImportDialog)
    qtbot.waitUntil(lambda: dialog.rows.count() + dialog.problems.count() > 0, timeout=PATIENCE)
    return dialog


def test_a_table_is_mapped_looked_at_and_its_good_rows_taken(
    room: WatchlistView, services: Services, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "list.csv"
    path.write_text("件名,Who,Due\n蓄電池,Aoki,2027-01-31\nPumps,Mei,soon\n,Mei,\n", encoding="utf-8")
    dialog = import_dialog(room, path, qtbot)
    assert [box.currentData() for box in dialog.fields] == ["title", "", "deadline"]
    assert all(box.accessibleName() for box in dialog.fields)
    dialog.fields[1].setCurrentIndex(dialog.fields[1].findData("owner"))
    dialog.fields[1].activated.emit(0)
    qtbot.waitUntil(lambda: dialog.problems.count() == 2, timeout=PATIENCE)
    assert dialog.problems.item(0).text() == "C3  soon"
    qtbot.waitUntil(dialog._import.isEnabled, timeout=PATIENCE)
    dialog.take()
    qtbot.waitUntil(lambda: "Imported: 1 new" in room.notice.text, timeout=PATIENCE)
    made = next(one for one in services.watch.listed() if one.title == "蓄電池")
    assert made.owner == "Aoki"
    room.work.undo()
    qtbot.waitUntil(lambda: len(services.watch.listed()) == 2, timeout=PATIENCE)


def test_a_table_without_a_title_can_be_mapped_but_not_taken(
    room: WatchlistView, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Who,Due\nAoki,2027-01-31\n", encoding="utf-8")
    dialog = import_dialog(room, path, qtbot)
    assert not dialog._import.isEnabled()
    dialog.reject()
    assert dialog._stop.is_set()


def test_every_problem_is_said_in_words(qapp: object) -> None:
    words = ProblemWords()
    known = ("no-title", "bad-date", "unknown-stage", "id-twice", "field-twice")
    said = {words.say(CellProblem(2, 3, code)) for code in known}
    assert len(said) == len(known)
    assert words.say(CellProblem(2, 3, "new-kind")) == "This can't be read."


def test_what_is_shown_or_selected_is_written(room: WatchlistView, tmp_path: Path, qtbot: QtBot) -> None:
    def told(words: str) -> bool:
        return words in room.notice.text

    for ending in ("csv", "xlsx", "ics", "md", "twbundle"):
        path = tmp_path / f"out.{ending}"
        room.exchange.write(path)
        qtbot.waitUntil(partial(told, str(path)), timeout=PATIENCE)
        assert "2 opportunit" in room.notice.text
        assert path.stat().st_size > 0


def test_files_are_asked_for_in_dialogs(room: WatchlistView, tmp_path: Path, qtbot: QtBot) -> None:
    for ask in (
        room.exchange.ask_for_table,
        room.exchange.ask_for_bundle,
        room.exchange.ask_where_to_write,
        room.products._ask_for_table,
    ):
        ask()
        dialog = room.work.dialog
        assert isinstance(dialog, QFileDialog)
        dialog.reject()
    room.exchange.read(tmp_path / "nothing.csv")
    qtbot.waitUntil(room.notice.isVisible, timeout=PATIENCE)


def test_a_colleagues_bundle_is_merged_and_disagreements_are_settled_field_by_field(
    room: WatchlistView, services: Services, tmp_path: Path, qtbot: QtBot
) -> None:
    one = next(one for one in services.watch.listed() if one.title == "Heat pumps")
    mine, theirs = tmp_path / "mine.twbundle", tmp_path / "theirs.twbundle"
    services.exchange.write(mine)
    with services_on(tmp_path / "colleague") as other:
        other.exchange.merge(other.exchange.open_bundle(mine))
        copy = next(found for found in other.watch.listed() if found.title == "Heat pumps")
        other.watch.edit(copy.id, replace(copy.draft, owner="Aoki"))
        other.exchange.write(theirs)
    services.watch.edit(one.id, replace(one.draft, owner="Lin"))
    room.exchange.merge(theirs)
    qtbot.waitUntil(lambda: isinstance(room.work.dialog, MergeDialog), timeout=PATIENCE)
    asked = room.work.dialog
    assert isinstance(asked, MergeDialog)
    (line,) = [asked.list.item(row) for row in range(asked.list.count())]
    assert (line.text(), line.data(BelowRole)) == (
        "Heat pumps",
        "You disagree on: Owner. You choose after merging.",
    )
    assert services.watch.conflicted() == {}
    asked.accept()
    qtbot.waitUntil(lambda: isinstance(room.work.dialog, ConflictsDialog), timeout=PATIENCE)
    dialog = room.work.dialog
    assert isinstance(dialog, ConflictsDialog)
    qtbot.waitUntil(lambda: dialog.list.item(0).text() == "Owner: Heat pumps", timeout=PATIENCE)
    held = services.watch.find(one.id).owner
    dialog.settle(keep=False)
    qtbot.waitUntil(lambda: services.watch.find(one.id).owner != held, timeout=PATIENCE)
    qtbot.waitUntil(lambda: services.watch.conflicted() == {}, timeout=PATIENCE)
    room.exchange.merge(theirs)
    qtbot.waitUntil(lambda: "nothing that is not here already" in room.notice.text, timeout=PATIENCE)


def test_a_spoiled_bundle_is_refused_in_words(room: WatchlistView, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "x.twbundle"
    room.exchange.write(path)
    qtbot.waitUntil(path.exists, timeout=PATIENCE)
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(bytes(content))
    room.exchange.merge(path)
    qtbot.waitUntil(lambda: "x.twbundle" in room.notice.text, timeout=PATIENCE)


def test_the_bin_gives_back(room: WatchlistView, services: Services, qtbot: QtBot) -> None:
    room.table.choose([one.id for one in services.watch.listed()])
    room.remove()
    qtbot.waitUntil(lambda: services.watch.listed() == (), timeout=PATIENCE)
    room.menu.open_bin()
    dialog = room.work.dialog
    assert isinstance(dialog, BinDialog)
    qtbot.waitUntil(lambda: dialog.list.count() == 2, timeout=PATIENCE)
    dialog.restore()
    qtbot.waitUntil(lambda: len(services.watch.listed()) == 1, timeout=PATIENCE)
    qtbot.waitUntil(lambda: dialog.list.count() == 1, timeout=PATIENCE)
    dialog.reject()


def test_stages_take_the_names_of_a_company(room: WatchlistView, services: Services, qtbot: QtBot) -> None:
    room.menu.name_stages()
    dialog = room.work.dialog
    assert isinstance(dialog, StagesDialog)
    dialog.fields[Stage.LEAD].setText("Idea")
    assert dialog.changed() == {Stage.LEAD: "Idea"}
    dialog.accept()
    qtbot.waitUntil(lambda: services.watch.stage_names() == {Stage.LEAD: "Idea"}, timeout=PATIENCE)
    qtbot.waitUntil(lambda: room.model.cells.stage(Stage.LEAD) == "Idea", timeout=PATIENCE)
    assert room.board.frames[0].column.stage is Stage.LEAD


def test_several_opportunities_are_moved_and_given_away_at_once(
    room: WatchlistView, services: Services, qtbot: QtBot
) -> None:
    room.table.choose([one.id for one in services.watch.listed()])
    chosen = room.selected()
    assert len(chosen) == 2
    room.menu.ask_what(QPoint(0, 0))
    menus = [menu for menu in room.findChildren(QMenu) if menu.isVisible()]
    assert any("stage" in action.text() for menu in menus for action in menu.actions())
    for menu in menus:
        menu.close()
    room.menu.move(chosen, Stage.PARKED)
    qtbot.waitUntil(
        lambda: {one.stage for one in services.watch.listed()} == {Stage.PARKED}, timeout=PATIENCE
    )
    room.menu._ask_owner(chosen)
    dialog = room.work.dialog
    assert isinstance(dialog, QInputDialog)
    dialog.setTextValue("Aoki")
    dialog.accept()
    qtbot.waitUntil(lambda: {one.owner for one in services.watch.listed()} == {"Aoki"}, timeout=PATIENCE)


@pytest.fixture
def products(room: WatchlistView, services: Services, qtbot: QtBot) -> ProductsView:
    services.products.put([Product("Sewers", ("841861",), Keywords(zh=("城市更新", "老旧小区")))])
    room.show_view("products")
    qtbot.waitUntil(lambda: room.products.list.count() == 2, timeout=30_000)
    return room.products


def test_a_product_is_added_only_when_it_can_be_kept(
    room: WatchlistView, services: Services, qtbot: QtBot
) -> None:
    room.show_view("products")
    qtbot.waitUntil(room.products.empty.isVisible, timeout=PATIENCE)
    room.products.add()
    dialog = room.work.dialog
    assert isinstance(dialog, ProductDialog)
    dialog.save()
    assert "needs a name" in dialog.notice.text
    dialog.name.setText("Sewers")
    dialog.hs_codes.setText("x")
    dialog.save()
    assert "HS code" in dialog.notice.text
    dialog.hs_codes.setText("841861、8413")
    dialog.save()
    qtbot.waitUntil(lambda: services.products.listed() != (), timeout=PATIENCE)
    assert services.products.listed() == (Product("Sewers", ("841861", "8413")),)


def test_gaps_are_shown_both_ways_and_a_product_with_what_speaks_of_it(
    products: ProductsView, room: WatchlistView
) -> None:
    assert "Clauses without a product" in products.page.toPlainText()
    products.list.setCurrentRow(1)
    assert products.page.toPlainText().startswith("Sewers")
    assert "CLAUSES THAT SPEAK OF IT" in products.page.toPlainText()
    room.show_view("table")
    assert room.filters.isVisible()


def test_a_product_is_edited_and_removed(
    products: ProductsView, room: WatchlistView, services: Services, qtbot: QtBot
) -> None:
    products.list.setCurrentRow(1)
    products.edit()
    dialog = room.work.dialog
    assert isinstance(dialog, ProductDialog)
    dialog.name.setText("Storm sewers")
    dialog.save()
    qtbot.waitUntil(lambda: products.list.item(1).text() == "Storm sewers", timeout=PATIENCE)
    products.list.setCurrentRow(1)
    products.remove()
    qtbot.waitUntil(lambda: services.products.listed() == (), timeout=PATIENCE)


def test_products_come_from_a_table_and_bad_cells_are_named(
    products: ProductsView, room: WatchlistView, services: Services, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "products.csv"
    path.write_text("Name,HS code\nPumps,8413\nBad,x\n", encoding="utf-8")
    products.read(path)
    qtbot.waitUntil(lambda: Product("Pumps", ("8413",)) in services.products.listed(), timeout=PATIENCE)
    qtbot.waitUntil(lambda: "B3" in room.notice.text, timeout=PATIENCE)
