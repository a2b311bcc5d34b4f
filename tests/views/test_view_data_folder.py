"""The data folder in the window: named, changed with a look beforehand, and gone on with."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QPushButton
from shiboken6 import delete

from app.domain.folders import FolderOrder
from app.errors import StoreError
from app.settings import POINTER_NAME, DataHome
from app.store.store import FILE_NAME, Store
from app.views.folder_dialog import FolderDialog
from app.views.main_window import MainWindow
from app.views.moving import Carrying, Moved, Moving, carry_data, run_windows
from app.views.notice import Notice
from app.views.settings_data import DataForm
from app.views.settings_dialog import SettingsDialog
from app.views.single_window import SingleWindow

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.services.bundle import Services
    from app.views.desk import Desk

PATIENCE = 5000


@pytest.fixture
def home(tmp_path: Path) -> DataHome:
    return DataHome(tmp_path / "data", tmp_path / "config" / POINTER_NAME)


def form_of(window: MainWindow) -> DataForm:
    window.do("settings")
    dialog = window.front.dialog
    assert isinstance(dialog, SettingsDialog)
    (form,) = dialog.findChildren(DataForm)
    assert isinstance(form, DataForm)
    return form


def test_a_folder_that_was_named_at_the_start_is_not_changed_here(window: MainWindow) -> None:
    form = form_of(window)
    assert [made.text() for made in form.findChildren(QPushButton)] == ["Open the folder"]


def test_an_order_goes_from_the_settings_to_whoever_opened_the_window(
    services: Services, home: DataHome, qtbot: QtBot
) -> None:
    window = MainWindow(services, services.data, home=home)
    window.open()
    window.show()
    form_of(window).ask_for_folder()
    (dialog,) = window.findChildren(FolderDialog)
    assert isinstance(dialog, FolderDialog)
    dialog.path.setText(str(services.data.with_name("new")))
    qtbot.waitUntil(dialog.change.isEnabled, timeout=PATIENCE)
    assert "new" in dialog.told.text()
    with qtbot.waitSignal(window.preferences.folder_wanted) as wanted:
        dialog.accept()
    assert wanted.args == [FolderOrder(services.data.with_name("new"), "move")]
    window.close()
    delete(window)


def test_a_folder_that_cannot_serve_is_refused_as_it_is_typed(desk: Desk, qtbot: QtBot) -> None:
    dialog = FolderDialog(desk)
    qtbot.addWidget(dialog)
    dialog.path.setText(str(desk.services.data))
    qtbot.waitUntil(lambda: not dialog.notice.isHidden(), timeout=PATIENCE)
    assert "already" in dialog.notice.text
    assert not dialog.change.isEnabled()


def test_a_folder_that_another_window_works_on_is_not_used(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    there = tmp_path / "there"
    Store.open(there).close()
    other = SingleWindow(there)
    assert other.is_first()
    dialog = FolderDialog(desk)
    qtbot.addWidget(dialog)
    dialog.ways.button(2).click()
    dialog.path.setText(str(there))
    qtbot.waitUntil(dialog.change.isEnabled, timeout=PATIENCE)
    with qtbot.assertNotEmitted(dialog.chosen):
        dialog.accept()
    assert "Another Tradewind window" in dialog.notice.text
    other.close()


def test_the_next_window_opens_where_the_data_went_and_says_so(
    home: DataHome, tmp_path: Path, desk: Desk, qtbot: QtBot
) -> None:
    Store.open(home.usual).close()
    target, seen = tmp_path / "new", list[Path]()
    notice = Notice(desk)
    qtbot.addWidget(notice)

    def show(data: Path, moving: Moving | None) -> int:
        assert moving is not None
        assert (data / FILE_NAME).exists()
        seen.append(data)
        if moving.moved is None:
            moving.order(FolderOrder(target, "move"))
        else:
            moving.moved.tell(notice)
        return 7

    with Store.open(home.usual):
        pass
    assert run_windows(home.usual, home, show) == 7
    assert seen == [home.usual, target]
    assert str(target) in notice.text
    assert home.folder() == target


def test_a_folder_that_cannot_be_opened_is_left_for_the_one_before(home: DataHome, tmp_path: Path) -> None:
    Store.open(home.usual).close()
    (tmp_path / "bad").mkdir()
    (tmp_path / "bad" / FILE_NAME).write_text("no database", encoding="utf-8")
    told: list[Moved | None] = []

    def show(data: Path, moving: Moving | None) -> int:
        assert moving is not None
        Store.open(data).close()
        told.append(moving.moved)
        if moving.moved is None:
            moving.order(FolderOrder(tmp_path / "bad", "use"))
        return 0

    assert run_windows(home.usual, home, show) == 0
    assert told[0] is None
    assert told[1] is not None
    assert told[1].trouble is not None
    assert told[1].trouble.code == "not-ours"
    assert home.folder() == home.usual


def test_without_a_home_a_fault_goes_to_whoever_asked(tmp_path: Path) -> None:
    def show(_: Path, moving: Moving | None) -> int:
        assert moving is None
        raise StoreError("full", "Full.")

    with pytest.raises(StoreError):
        run_windows(tmp_path, None, show)


def test_carrying_is_stopped_by_the_person_and_everything_stays(
    home: DataHome, tmp_path: Path, qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    Store.open(home.usual).close()
    monkeypatch.setattr(Carrying, "show", lambda dialog: dialog.canceled.emit())
    moved = carry_data(home.usual, FolderOrder(tmp_path / "new", "move"), home)
    assert moved.folder == home.usual
    assert moved.trouble is not None
    assert moved.trouble.code == "cancelled"
    assert not (tmp_path / "new").exists()
