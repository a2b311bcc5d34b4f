from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from app.domain.items import ItemQuery
from app.domain.retagging import Example, RetagPreview, RetagProgress, SectorShift
from app.domain.sectors import SECTOR_IDS
from app.errors import InputError
from app.services.retag import Retag
from app.store.store import Store
from app.tagging.library import load_library
from app.tagging.tagger import Tagger
from app.views.retag_dialog import RetagDialog, ShiftModel
from views.conftest import clock

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Protocol

    from PySide6.QtCore import QAbstractItemModel
    from pytestqt.qtbot import QtBot

    from app.services.bundle import Services
    from app.views.desk import Desk
    from app.views.main_window import MainWindow

    class ModelTester(Protocol):
        """What pytest-qt gives to check a model with; it comes without types."""

        def check(self, model: QAbstractItemModel) -> None: ...


PATIENCE = 20_000
SHIFT = SectorShift(
    "green-tech",
    added=1200,
    removed=1,
    kept=3,
    gains=(Example(1, "A heat network"), Example(2, "再生エネルギー")),
    losses=(Example(3, "Golf greens"),),
)


@pytest.fixture
def outdated(services: Services) -> Services:
    """Have the items of the store tagged by an older library, which knew nothing of green tech."""
    library = load_library()
    concepts = tuple(one for one in library.concepts if "green-tech" not in one.sectors)
    older = Tagger(replace(library, concepts=concepts, stamp="2025.1+00000000"))
    with Store.open(services.data) as store:
        Retag(store, lambda: older, lambda: older.stamp, clock).apply()
    return services


@pytest.fixture
def window_on_old(outdated: Services, open_main: Callable[[Services], MainWindow]) -> MainWindow:
    return open_main(outdated)


def green(services: Services) -> int:
    return len(services.news.page(ItemQuery(sectors=("green-tech",)), None, 1000))


def open_preview(window: MainWindow, qtbot: QtBot) -> RetagDialog:
    qtbot.waitUntil(window.retagging.bar.isVisible, timeout=PATIENCE)
    window.retagging.bar.acted.emit()
    dialog = window.retagging.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: not window.retagging.running, timeout=PATIENCE)
    return dialog


def test_a_window_on_items_of_the_present_taxonomy_offers_nothing(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.wait(200)
    assert not window.retagging.bar.isVisible()
    window.retagging.begin()
    dialog = window.retagging.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: not window.retagging.running, timeout=PATIENCE)
    assert "nothing to do" in dialog.told.text()
    assert not dialog.apply.isEnabled()
    dialog.reject()


def test_outdated_items_are_offered_looked_at_tagged_anew_and_put_back(
    window_on_old: MainWindow, outdated: Services, qtbot: QtBot
) -> None:
    window = window_on_old
    total = outdated.news.counts().total
    dialog = open_preview(window, qtbot)
    assert str(total) in dialog.told.text()
    (row,) = [row for row in range(7) if (dialog.model.shift(row) or SHIFT).sector == "green-tech"]
    shift = dialog.model.shift(row)
    assert shift is not None
    assert shift.added > 0
    assert green(outdated) == 0
    assert dialog.table.currentIndex().isValid()
    assert shift.gains[0].title.split()[0] in dialog.examples.toPlainText()
    with qtbot.waitSignal(window.retagging.retagged, timeout=PATIENCE):
        dialog.apply.click()
    assert window.retagging.dialog is None
    assert green(outdated) == shift.added
    assert dict(outdated.news.counts().sectors)["green-tech"] > 0
    assert window.retagging.bar.isVisible()
    with qtbot.waitSignal(window.retagging.retagged, timeout=PATIENCE):
        window.retagging.bar.acted.emit()
    assert green(outdated) == 0
    assert "Undone" in window.retagging.bar.text


def test_closing_the_dialog_stops_the_work_and_changes_nothing(
    window_on_old: MainWindow, outdated: Services, qtbot: QtBot
) -> None:
    window = window_on_old
    dialog = open_preview(window, qtbot)
    dialog.apply.click()
    dialog.reject()
    qtbot.waitUntil(lambda: not window.retagging.running, timeout=PATIENCE)
    assert window.retagging.dialog is None
    assert outdated.retag.outdated() in {0, outdated.news.counts().total}
    assert window.retagging.bar.isVisible()


def test_one_runs_at_a_time(window_on_old: MainWindow, qtbot: QtBot) -> None:
    window_on_old.retagging.begin()
    dialog = window_on_old.retagging.dialog
    window_on_old.retagging.begin()
    assert window_on_old.retagging.dialog is dialog
    qtbot.waitUntil(lambda: not window_on_old.retagging.running, timeout=PATIENCE)


def test_a_failure_is_said_where_the_preview_would_stand(desk: Desk, qtbot: QtBot) -> None:
    dialog = RetagDialog(desk)
    qtbot.addWidget(dialog)
    dialog.fail(InputError("bad-data", "resources/cues.toml is missing. Put it back."))
    assert "cues.toml" in dialog.told.text()
    assert not dialog.apply.isEnabled()


def test_the_dialog_counts_as_it_goes(desk: Desk, qtbot: QtBot) -> None:
    dialog = RetagDialog(desk)
    qtbot.addWidget(dialog)
    dialog.progress(RetagProgress(500, 1000))
    assert (dialog.bar.value(), dialog.bar.maximum()) == (500, 1000)
    assert "500" in dialog.told.text()


def test_examples_follow_the_chosen_sector(desk: Desk, qtbot: QtBot) -> None:
    dialog = RetagDialog(desk)
    qtbot.addWidget(dialog)
    others = tuple(SectorShift(sector) for sector in SECTOR_IDS if sector != "green-tech")
    dialog.show_preview(RetagPreview("2026.2", 5000, 1300, 2, (*others, SHIFT)))
    said = dialog.examples.toPlainText().replace("\xa0", " ")
    for words in ("A heat network", "再生エネルギー", "Golf greens", "Would gain", "Would lose", "and 1"):
        assert words in said
    dialog.table.selectRow(0)
    assert "No item gains or loses" in dialog.examples.toPlainText().replace("\xa0", " ")
    assert dialog.apply.isEnabled()


def test_qt_finds_nothing_wrong_with_the_table(qtmodeltester: ModelTester, desk: Desk) -> None:
    model = ShiftModel(desk)
    model.fill((SHIFT,))
    assert [model.data(model.index(0, column)) for column in range(1, 4)] == [
        desk.words.number(number) for number in (1200, 1, 3)
    ]
    qtmodeltester.check(model)
