from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QFont, QImage, QRawFont
from PySide6.QtTest import QTest
from shiboken6 import delete

from app.views.desktop import FirstPaint, picture
from app.views.main_window import MainWindow
from app.views.single_window import SingleWindow, door_name
from app.views.theme import DARK, LIGHT
from app.views.translating import locale_for

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from app.domain.items import ItemRow
    from app.services.bundle import Services
    from app.views.desk import Desk

CHECKOUT = Path(__file__).resolve().parents[2]
HEAVY = ("pandas", "sqlite_utils", "typst", "requests", "feedparser", "urllib3", "lxml", "ssl")
LATE = (
    "app.briefing",
    "app.cli.arguments",
    "app.domain.corrections",
    "app.domain.opportunities",
    "app.feeds",
    "app.services.claims",
    "app.services.policies",
    "app.services.refresh",
    "app.services.retention",
    "app.services.watch",
    "app.store.fulltext",
    "app.store.items",
    "app.store.words",
    "app.tagging.library",
    "app.tagging.tagger",
    "app.views.about",
    "app.views.brief_view",
    "app.views.chart_view",
    "app.views.help_dialog",
    "app.views.log_dialog",
    "app.views.opportunity_dialog",
    "app.views.overview",
    "app.views.palette",
    "app.views.policy_view",
    "app.views.reader",
    "app.views.retag_dialog",
    "app.views.settings_dialog",
    "app.views.source_dialogs",
    "app.views.watchlist_view",
)
"""Of our own: what a first page does not need."""

FIRST_PAINT = f"""
import sys
from pathlib import Path
from app.main import Root
from app.domain.times import utc_now
from app.views import desktop
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

def look():
    print("heavy:", [name for name in {HEAVY + LATE!r} if name in sys.modules])
    QApplication.closeAllWindows()

desktop._write_ready = lambda path: QTimer.singleShot(0, look)
with Root(utc_now).services(Path(sys.argv[1]), allow_private=False) as services:
    sys.exit(desktop.open_window(services, data=Path(sys.argv[1]), ready_file=None))
"""


def start(script: str, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", script, str(folder)],
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
        cwd=CHECKOUT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )


@pytest.mark.parametrize("kind", ["fresh", "filled"])
def test_the_window_paints_without_what_a_first_page_needs_not(
    kind: str, filled: Path, tmp_path: Path
) -> None:
    import shutil

    folder = tmp_path / "data"
    if kind == "filled":
        shutil.copytree(filled, folder)
        start(FIRST_PAINT, folder)  # a store of an older layout may be brought up to date once
    else:
        start(FIRST_PAINT, folder)  # the first start makes the store
    done = start(FIRST_PAINT, folder)
    assert (done.returncode, done.stdout.strip()) == (0, "heavy: []"), done.stderr


def test_the_ready_file_is_written_after_the_first_paint(filled: Path, tmp_path: Path) -> None:
    import shutil

    folder, ready = tmp_path / "data", tmp_path / "ready"
    shutil.copytree(filled, folder)
    script = FIRST_PAINT.replace(
        "desktop._write_ready = lambda path: QTimer.singleShot(0, look)", "QTimer.singleShot"
    )
    script = script.replace(
        "QTimer.singleShot\nwith",
        "write = desktop._write_ready\ndesktop._write_ready = lambda path: (write(path), look())\nwith",
    )
    script = script.replace("ready_file=None", f"ready_file=Path({str(ready)!r})")
    done = start(script, folder)
    assert done.returncode == 0, done.stderr
    assert ready.read_text(encoding="utf-8") == "ready\n"


@pytest.fixture
def hidden(services: Services, qtbot: QtBot) -> Iterator[MainWindow]:
    """Open a window that is still to be shown."""
    window = MainWindow(services, services.data)
    window.open()
    yield window
    window.close()
    qtbot.waitUntil(lambda: not window.refreshing.running)
    delete(window)


@pytest.mark.parametrize(("keys", "starred"), [("j", False), ("js", True), ("jjk", False)])
def test_keys_pressed_right_after_the_first_page_are_answered(
    hidden: MainWindow, qtbot: QtBot, keys: str, *, starred: bool
) -> None:
    window = hidden
    shown: list[ItemRow | None] = []

    def press() -> None:
        assert not window.news.pane.is_made
        QTest.keyClicks(window, keys)
        shown.append(window.news.list.chosen())

    window.installEventFilter(FirstPaint(press, window))
    window.show()
    qtbot.waitUntil(lambda: bool(shown), timeout=10_000)
    row, view = window.news.list.model.items()[0], window.news.reader.view
    assert shown[0] is not None
    assert view is not None
    assert (shown[0].id, shown[0].starred, view.item.id) == (row.id, starred, row.id)


def test_the_reader_comes_by_itself_and_moves_nothing(hidden: MainWindow, qtbot: QtBot) -> None:
    window = hidden
    window.resize(1280, 800)
    before: list[list[int]] = []
    window.installEventFilter(FirstPaint(lambda: before.append(window.news.split.sizes()), window))
    window.show()
    qtbot.waitUntil(lambda: window.news.pane.is_made, timeout=10_000)
    qtbot.waitUntil(window.news.reader.overview.isVisible)
    assert before == [window.news.split.sizes()]
    assert window.focusWidget() is window.news.list.table


def test_a_second_window_raises_the_first_and_yields(qtbot: QtBot, tmp_path: Path) -> None:
    first = SingleWindow(tmp_path)
    assert first.is_first()
    knock = (
        "import sys\nfrom pathlib import Path\nfrom PySide6.QtCore import QCoreApplication\n"
        "from app.views.single_window import SingleWindow\n"
        "app = QCoreApplication([])\nprint(SingleWindow(Path(sys.argv[1])).is_first())\n"
    )
    with qtbot.waitSignal(first.called, timeout=10_000):
        assert start(knock, tmp_path).stdout.strip() == "False"
    first.close()
    assert start(knock, tmp_path).stdout.strip() == "True"


def test_a_folder_has_one_door_however_it_is_written(tmp_path: Path) -> None:
    assert door_name(tmp_path) == door_name(tmp_path / ".." / tmp_path.name)
    assert door_name(tmp_path) != door_name(tmp_path / "other")


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_picture_of_the_window_shows_an_item_and_marks_nothing(
    services: Services, tmp_path: Path, theme: str
) -> None:
    unread = services.news.counts().unread
    path = tmp_path / "window.png"
    picture(
        services, path, data=services.data, size=(1280, 800), theme="dark" if theme == "dark" else "light"
    )
    image = QImage(str(path))
    assert (image.width(), image.height()) == (1280, 800)
    colours = {image.pixelColor(x, y).name() for x in range(0, 1280, 7) for y in range(0, 800, 7)}
    assert len(colours) > 30
    assert (DARK if theme == "dark" else LIGHT).ground.lower() in colours
    assert services.news.counts().unread == unread


@pytest.mark.parametrize(
    ("language", "text"), [("ja", "都市再生の推進"), ("zh", "汽车销售"), ("zh-TW", "都市更新條例")]
)
def test_every_language_has_its_glyphs(desk: Desk, language: str, text: str) -> None:
    assert desk.fonts.loaded
    family = desk.fonts.font(15, language).families()[1]
    raw = QRawFont.fromFont(single(desk, family))
    assert raw.familyName() == family
    assert all(raw.supportsCharacter(ord(letter)) for letter in text)


def single(desk: Desk, family: str) -> QFont:
    font = desk.fonts.font(15)
    font.setFamilies([family])
    return font


@pytest.mark.parametrize("language", ["en", "ja", "zh"])
def test_dates_are_written_in_the_windows_language(language: str) -> None:
    assert locale_for(language).name().split("_")[0] == language
