from __future__ import annotations

import json
from typing import TYPE_CHECKING

from app.services.looks import Looks
from app.views.settings_dialog import SettingsDialog
from app.views.settings_look import LookForm
from app.views.theme import LIGHT

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.services.bundle import Services
    from app.views.main_window import MainWindow

PATIENCE = 5000
MINE = 'accent = "#0B6E4F"\ndensity = "compact"\n[light]\nred = "#990000"\n'


def settings_of(window: MainWindow) -> SettingsDialog:
    window.do("settings")
    dialog = window.front.dialog
    assert isinstance(dialog, SettingsDialog)
    return dialog


def form_of(dialog: SettingsDialog) -> LookForm:
    (form,) = dialog.findChildren(LookForm)
    assert isinstance(form, LookForm)
    return form


def test_a_theme_file_is_put_on_and_taken_off_where_the_person_is(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "firm.toml"
    file.write_text(MINE, encoding="utf-8")
    usual = window.news.list.table.rowHeight(1)
    with qtbot.waitSignal(window.built, timeout=PATIENCE):
        form_of(settings_of(window)).wear(file)
    colours = window.desk.theme.colours
    assert (colours.accent, colours.red) == ("#0B6E4F", "#990000")
    assert window.news.list.table.rowHeight(1) < usual
    assert window.notice.isHidden()
    dialog = window.front.dialog
    assert isinstance(dialog, SettingsDialog)
    with qtbot.waitSignal(window.built, timeout=PATIENCE):
        form_of(dialog).take_off()
    assert window.desk.theme.colours == LIGHT
    assert window.news.list.table.rowHeight(1) == usual


def test_a_file_that_is_no_theme_changes_nothing_and_is_said_in_place(
    window: MainWindow, tmp_path: Path
) -> None:
    file = tmp_path / "firm.toml"
    file.write_text("accent = green", encoding="utf-8")
    dialog = settings_of(window)
    form_of(dialog).wear(file)
    assert "line 1" in dialog.notice.text
    assert not Looks(window.desk.services.data).path.exists()
    dialog.close()


def test_what_cannot_be_followed_is_said_when_the_window_opens(
    services: Services, open_main: Callable[[Services], MainWindow]
) -> None:
    text = '[light]\ntext = "#EEEEEE"\nsides = 1\n[dark]\nline = "#000000"\n'
    Looks(services.data).keep(text)
    window = open_main(services)
    assert "line 2" in window.notice.text
    assert "line 3" in window.notice.text
    assert window.desk.theme.colours == LIGHT


def test_the_theme_travels_with_the_settings(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    looks, file = Looks(window.desk.services.data), tmp_path / "mine.json"
    looks.keep(MINE)
    dialog = settings_of(window)
    dialog.export_to(file)
    qtbot.waitUntil(file.exists, timeout=PATIENCE)
    looks.forget()
    with qtbot.waitSignal(window.built, timeout=PATIENCE):
        dialog.import_from(file)
    assert looks.text() == MINE
    assert window.desk.theme.colours.red == "#990000"
    assert "theme_file" not in window.preferences.settings.unknown
    file.write_text(json.dumps({"theme_file": "]"}), encoding="utf-8")
    again = settings_of(window)
    again.import_from(file)
    qtbot.waitUntil(lambda: "line 1" in again.notice.text, timeout=PATIENCE)
    assert looks.text() == MINE
    again.close()
