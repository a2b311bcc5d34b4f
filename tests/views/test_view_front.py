from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QSpinBox

from app.domain.reading import ReadRule
from app.settings import Settings, load_settings
from app.views.finding import likeness
from app.views.help_dialog import USERS, HelpDialog
from app.views.log_dialog import LogDialog, make_report, read_tail
from app.views.palette import Command, CommandModel, Palette, best
from app.views.settings_dialog import SettingsDialog
from app.views.shortcuts import plain_name

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.views.main_window import MainWindow

PATIENCE = 5000


def press(window: MainWindow, keys: str) -> None:
    QTest.keySequence(QApplication.focusWidget() or window, QKeySequence(keys))


def settings_of(window: MainWindow) -> SettingsDialog:
    window.front.show_settings()
    dialog = window.front.dialog
    assert isinstance(dialog, SettingsDialog)
    return dialog


def palette_of(window: MainWindow) -> Palette:
    press(window, "Ctrl+K")
    dialog = window.front.dialog
    assert isinstance(dialog, Palette)
    return dialog


@pytest.mark.parametrize(
    ("wanted", "name", "found"),
    [
        ("swl", "Switch between light and dark", True),
        ("ＳＷ", "Switch", True),
        ("li da", "Switch between light and dark", True),
        ("dl", "light and dark", False),
        ("更新", "すべての情報源を更新", True),
        ("", "Quit", True),
    ],
)
def test_some_letters_in_their_order_find_a_name(wanted: str, name: str, found: bool) -> None:  # noqa: FBT001
    assert (likeness(wanted, name) is not None) == found


def test_the_likeliest_name_stands_first() -> None:
    listed = tuple(
        Command(name, name, name, "") for name in ("Export OPML", "Open the original", "Import OPML", "Keys")
    )
    assert [command.id for command in best("opml", listed)] == ["Export OPML", "Import OPML"]
    assert best("open", listed)[0].id == "Open the original"
    assert best("  ", listed) == listed


def test_everything_the_window_does_is_found_by_its_name_and_by_its_english_name(
    window: MainWindow, qtbot: QtBot
) -> None:
    english = {deed.id: plain_name(deed.text) for deed in window.deeds.table}
    with qtbot.waitSignal(window.built, timeout=PATIENCE):
        window.preferences.choose_language("ja")
    palette = palette_of(window)
    for deed in window.deeds.table:
        for name in (plain_name(deed.text), english[deed.id]):
            assert deed.id in {command.id for command in best(name, palette._listed)}, name
    palette.close()


def test_the_palette_does_what_is_chosen_by_keyboard_alone(window: MainWindow, qtbot: QtBot) -> None:
    palette = palette_of(window)
    QTest.keyClicks(palette.field, "brief")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.room == 2, timeout=PATIENCE)
    palette = palette_of(window)
    QTest.keyClicks(palette.field, "next item")
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    QTest.keyClick(palette.field, Qt.Key.Key_Up)
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.room == 0 and window.news.list.chosen() is not None, timeout=PATIENCE)


def test_qt_finds_nothing_wrong_with_the_list_of_commands(qtmodeltester: object) -> None:
    model = CommandModel()
    model.fill((Command("a", "A", "A", "Ctrl+A"), Command("b", "B", "B", "")))
    qtmodeltester.check(model)  # type: ignore[attr-defined] # pytest-qt's own, without types


def test_what_is_chosen_in_the_settings_holds_at_once_and_is_kept(window: MainWindow) -> None:
    dialog = settings_of(window)
    ticks = {box.objectName(): box for box in dialog.findChildren(QCheckBox)}
    ticks["digest"].click()
    days = dialog.findChild(QSpinBox, "keep_days")
    assert isinstance(days, QSpinBox)
    days.setValue(90)
    theme = dialog.findChild(QComboBox, "theme")
    assert isinstance(theme, QComboBox)
    theme.setCurrentIndex(theme.findData("dark"))
    theme.activated.emit(theme.currentIndex())
    kept = load_settings(window.desk.services.data)
    assert (kept.digest, kept.keep_days, kept.theme) == (True, 90, "dark")
    assert window.desk.theme.colours.dark
    window.desk.theme.choose("light")
    dialog.close()


def test_the_settings_stay_open_while_they_change_the_language(window: MainWindow, qtbot: QtBot) -> None:
    dialog = settings_of(window)
    language = dialog.findChild(QComboBox, "language")
    assert isinstance(language, QComboBox)
    language.setFocus()
    language.setCurrentIndex(language.findData("zh"))
    with qtbot.waitSignal(window.built, timeout=PATIENCE):
        language.activated.emit(language.currentIndex())
    again = window.front.dialog
    assert isinstance(again, SettingsDialog)
    assert again.windowTitle() != "Settings"
    assert again.place() == "language"
    again.close()


def test_text_grows_by_what_was_chosen_and_back(window: MainWindow, qtbot: QtBot) -> None:
    before = window.desk.fonts.pixels(100)
    for percent in (125, 200, 100):
        with qtbot.waitSignal(window.built, timeout=PATIENCE):
            window.preferences.apply(Settings(theme="light", language="en", text_size=percent))
        assert window.desk.fonts.pixels(100) == before * percent // 100


def imported(window: MainWindow, file: Path, told: str, qtbot: QtBot) -> None:
    """Import a file in the settings and wait for what is said of it."""
    dialog = settings_of(window)
    dialog.import_from(file)
    qtbot.waitUntil(lambda: told in dialog.notice.text, timeout=PATIENCE)
    dialog.close()


def test_all_that_was_chosen_travels_in_one_file(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    file, services = tmp_path / "mine.json", window.desk.services
    mine = replace(window.preferences.settings, keep_days=30, read_rules=(ReadRule("tower", 7),))
    window.preferences.apply(mine)
    search = services.searches.add("Towers", "tower").result()
    services.searches.set_alert(search.id, alert=True).result()
    dialog = settings_of(window)
    dialog.export_to(file)
    qtbot.waitUntil(lambda: str(file) in dialog.notice.text, timeout=PATIENCE)
    before = {row.source.url for row in services.sources.rows()}
    window.preferences.apply(replace(mine, keep_days=0, read_rules=()))
    services.searches.remove(search.id).result()
    services.sources.remove(services.sources.rows()[0].source.id)
    with qtbot.waitSignal(window.built, timeout=PATIENCE):
        dialog.import_from(file)
    assert window.preferences.settings == mine
    assert [(one.name, one.query, one.alert) for one in services.searches.listed()] == [
        ("Towers", "tower", True)
    ]
    assert {row.source.url for row in services.sources.rows()} == before
    imported(window, file, "New saved searches: 0, new sources: 0", qtbot)


def test_what_is_wrong_in_a_file_of_settings_is_named_and_the_rest_taken(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "mine.json"
    window.preferences.apply(replace(window.preferences.settings, keep_days=30))
    searches = [{"name": "Odd", "query": "(tower"}, {"name": 3}, "x", {"name": "Good", "query": "tower"}]
    odd = {"keep_days": "many", "refresh_minutes": 180, "theme_file": 7, "sources_opml": []}
    file.write_text(json.dumps(odd), encoding="utf-8")
    imported(window, file, "keep_days", qtbot)
    chosen = window.preferences.settings
    assert (chosen.keep_days, chosen.refresh_minutes) == (30, 180)
    file.write_text(json.dumps({"saved_searches": searches, "sources_opml": "<html>"}), encoding="utf-8")
    with qtbot.waitSignal(window.built, timeout=PATIENCE):
        settings_of(window).import_from(file)
    assert [one.name for one in window.desk.services.searches.listed()] == ["Good"]
    qtbot.waitUntil(lambda: not window.notice.isHidden(), timeout=PATIENCE)
    file.write_text("nonsense", encoding="utf-8")
    imported(window, file, str(file), qtbot)
    dialog = settings_of(window)
    dialog.export_to(file / "below")
    qtbot.waitUntil(lambda: "can't be written" in dialog.notice.text, timeout=PATIENCE)
    dialog.close()


def test_what_the_next_refresh_would_delete_is_counted_before_it_does(
    window: MainWindow, qtbot: QtBot
) -> None:
    dialog = settings_of(window)
    assert dialog.would_go.text() == ""
    items = dialog.findChild(QSpinBox, "keep_items")
    assert isinstance(items, QSpinBox)
    items.setValue(1)
    number = window.desk.services.retention.preview(0, 1)
    assert number
    qtbot.waitUntil(lambda: str(number) in dialog.would_go.text(), timeout=PATIENCE)
    assert window.desk.services.settings.keep_items == 1
    dialog.close()


def test_saved_searches_are_summed_up_once_a_day_at_the_hour_that_was_chosen(
    window: MainWindow, qtbot: QtBot
) -> None:
    services, hour = window.desk.services, window.desk.services.clock().astimezone().hour
    services.searches.add("Cities", "sector:urban-planning").result()
    told: list[str] = []
    window.digest.told.connect(told.append)
    if hour < 23:
        window.preferences.apply(replace(window.preferences.settings, digest=True, digest_hour=hour + 1))
        assert told == []
    window.preferences.apply(replace(window.preferences.settings, digest=True, digest_hour=hour))
    qtbot.waitUntil(lambda: len(told) == 1, timeout=PATIENCE)
    assert "Cities" in window.notice.text
    window.digest.look()
    with qtbot.assertNotEmitted(window.digest.told, wait=200):
        pass


def test_help_has_a_page_for_each_user(window: MainWindow) -> None:
    window.front.show_help()
    dialog = window.front.dialog
    assert isinstance(dialog, HelpDialog)
    pages = []
    for place in range(len(USERS)):
        dialog.tabs.setCurrentIndex(place)
        pages.append(dialog.text.toPlainText())
    assert len(set(pages)) == 3
    assert all(len(page) > 500 and "#" not in page for page in pages)
    dialog.close()


def test_the_log_is_shown_and_a_report_is_copied(window: MainWindow, qtbot: QtBot) -> None:
    folder = window.desk.services.data / "logs"
    folder.mkdir()
    (folder / "tradewind.log").write_text("a line\nthe last line\n", encoding="utf-8")
    window.front.show_log()
    dialog = window.front.dialog
    assert isinstance(dialog, LogDialog)
    qtbot.waitUntil(lambda: "the last line" in dialog.text.toPlainText(), timeout=PATIENCE)
    dialog.copy_report()
    qtbot.waitUntil(lambda: "the last line" in QApplication.clipboard().text(), timeout=PATIENCE)
    assert "Tradewind: " in QApplication.clipboard().text()
    dialog.close()


def test_the_end_of_a_long_log_begins_with_a_whole_line(tmp_path: Path) -> None:
    log = tmp_path / "tradewind.log"
    assert read_tail(log) == ""
    log.write_text("".join(f"line {number}\n" for number in range(1000)), encoding="utf-8")
    lines = read_tail(log, 100).splitlines()
    assert lines[-1] == "line 999"
    assert all(line.startswith("line ") for line in lines)


def test_a_report_says_nothing_of_the_persons_home(tmp_path: Path) -> None:
    report = make_report(f"opened {tmp_path}/data\n", tmp_path, {"Qt": "6"})
    assert report == "Qt: 6\n\nopened ~/data\n"
