from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QDialogButtonBox

from app.domain.sectors import LANGUAGES
from app.errors import InputError
from app.tagging.sector_file import load_sectors
from app.views.notice import Notice
from app.views.place_names import PlaceNames
from app.views.sidebar import Sidebar
from app.views.translating import Translating, interface_language
from resources.i18n import catalogue
from resources.i18n.catalogue import HERE, NAMES, compile_to, misfilled, read, untranslated, update

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.domain.sectors import Language
    from app.views.desk import Desk
    from app.views.main_window import MainWindow

PATIENCE = 5000
TODO = "run `python -m resources.i18n` and translate what it lists"


@pytest.fixture
def speak(qapp: object) -> Iterator[Callable[[Language], None]]:
    """Change the application's language for one test."""
    before, translating = QLocale(), Translating()
    yield translating.speak
    translating.speak("en")
    translating.deleteLater()
    QLocale.setDefault(before)


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Bring copies of the translations in step with the source as it is now."""
    folder = tmp_path_factory.mktemp("i18n")
    for name in (*(f"{name}.ts" for name in NAMES), catalogue.TEMPLATES.name):
        shutil.copy(HERE / name, folder)
    update(folder)
    return folder


@pytest.mark.parametrize("name", NAMES)
def test_every_text_of_the_window_is_translated(fresh: Path, name: str) -> None:
    assert [(entry.context, entry.source) for entry in untranslated(name, fresh)] == [], TODO


@pytest.mark.parametrize("name", NAMES)
def test_the_translations_know_no_text_that_is_gone(fresh: Path, name: str) -> None:
    assert {entry[:3] for entry in read(name)} == {entry[:3] for entry in read(name, fresh)}, TODO


@pytest.mark.parametrize("name", NAMES)
def test_a_translation_fills_in_what_its_source_does(name: str) -> None:
    assert [(entry.source, entry.translations) for entry in misfilled(name)] == []


def test_the_compiled_files_are_in_step_with_their_sources(tmp_path: Path) -> None:
    for made in compile_to(tmp_path):
        assert made.read_bytes() == (HERE / made.name).read_bytes(), TODO


def test_the_templates_of_messages_are_those_of_the_source(fresh: Path) -> None:
    name = catalogue.TEMPLATES.name
    assert (fresh / name).read_text(encoding="utf-8") == (HERE / name).read_text(encoding="utf-8"), TODO


def test_the_three_languages_call_no_two_menus_the_same_letter() -> None:
    for name in NAMES[1:]:
        menus = [
            entry.translations[0].split("&")[1][0].upper()
            for entry in read(name)
            if entry.context == "DeedList" and entry.source in {"&File", "&View", "&Item", "&Help"}
        ]
        assert len(set(menus)) == 4


@pytest.mark.parametrize(
    ("chosen", "system", "spoken"),
    [
        ("ja", "en_GB", "ja"),
        ("system", "ja_JP", "ja"),
        ("system", "zh_CN", "zh"),
        ("system", "zh_TW", "zh"),
        ("system", "de_DE", "en"),
        ("nonsense", "ja_JP", "en"),
    ],
)
def test_the_window_speaks_what_was_chosen_else_the_systems_language(
    chosen: str, system: str, spoken: str
) -> None:
    assert interface_language(chosen, QLocale(system)) == spoken


def test_the_language_changes_while_the_window_is_open(window: MainWindow, qtbot: QtBot) -> None:
    expected: tuple[tuple[Language, str, str, str], ...] = (
        ("ja", "記事(&I)", "2026年11月21日", "閉じる"),
        ("zh", "条目(&I)", "2026年11月21日", "关闭"),
        ("en", "&Item", "21 November 2026", "Close"),
    )
    for language, item, day, close in expected:
        with qtbot.waitSignal(window.built, timeout=PATIENCE):
            window.preferences.choose_language(language)
        words = window.desk.words
        assert item in [action.text() for action in window.menuBar().actions()]
        assert words.day(words.today()) == day
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        assert close in box.buttons()[0].text()
        assert window.desk.sector_name("green-tech") == window.desk.sector("green-tech").names[language]
        kept = (window.desk.services.data / "settings.json").read_text(encoding="utf-8")
        assert f'"language": "{language}"' in kept


def test_another_language_leaves_a_person_where_they_were(window: MainWindow, qtbot: QtBot) -> None:
    window.news.sidebar.choose("sector:green-tech")
    window.news.list.step(1)
    view = window.news.reader.view
    assert view is not None
    with qtbot.waitSignal(window.built, timeout=PATIENCE):
        window.preferences.choose_language("zh")
    after = window.news.reader.view
    assert after is not None
    assert (window.news.sidebar.key(), after.item.id) == ("sector:green-tech", view.item.id)
    window.show_room(3)
    with qtbot.waitSignal(window.built, timeout=PATIENCE):
        window.preferences.choose_language("en")
    assert window.room == 3
    qtbot.waitUntil(lambda: len(window.findChildren(Sidebar)) == 1, timeout=PATIENCE)


@pytest.mark.parametrize(
    ("language", "number", "said"),
    [("en", 1, "due in 1 day"), ("en", 2, "due in 2 days"), ("ja", 3, "あと 3 日"), ("zh", 2, "2 天后到期")],
)
def test_counted_words_take_the_number_in_every_language(
    speak: Callable[[Language], None], language: Language, number: int, said: str
) -> None:
    speak(language)
    assert QCoreApplication.translate("Cells", "due in %n day(s)", "", number) == said


def test_what_services_say_is_said_in_the_windows_language(
    desk: Desk, speak: Callable[[Language], None]
) -> None:
    speak("ja")
    notice = Notice(desk)
    notice.say_error(InputError("no-file", "/a/b.opml can't be read (No such file). Check the name."))
    assert "/a/b.opml" in notice.text
    assert "Check the name" not in notice.text
    notice.say_error(InputError("odd", "Nobody wrote this sentence down."))
    assert notice.text == "Nobody wrote this sentence down."


@pytest.mark.parametrize(("language", "name"), [("en", "Shanghai"), ("ja", "上海"), ("zh", "上海")])
def test_places_are_called_as_the_windows_language_does(language: str, name: str) -> None:
    names = PlaceNames(QLocale(language))
    assert names.name("Shanghai") == name
    assert names.name("Nowhere at all") == "Nowhere at all"


def test_every_language_has_a_name_for_every_sector() -> None:
    for sector in load_sectors():
        assert all(sector.names[language] and sector.short[language] for language in LANGUAGES)
