from __future__ import annotations

import os
import signal
from concurrent.futures import Future
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QMessageBox, QWidget

from app.errors import StoreError
from app.services.sample_server import SampleServer
from app.views.about import AboutDialog
from app.views.bug_report import BugReport
from app.views.leaving import Leaving
from app.views.marks import Marking, Marks
from app.views.source_dialogs import AddSourceDialog

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.domain.items import Changes
    from app.services.bundle import Services
    from app.settings import Settings
    from app.views.desk import Desk
    from app.views.main_window import MainWindow

PATIENCE = 5000


class FullDisk:
    """A news desk whose every write fails."""

    def mark(
        self, ids: Iterable[int], *, read: bool | None = None, starred: bool | None = None, by: str = ""
    ) -> Future[Changes]:
        failed: Future[Changes] = Future()
        failed.set_exception(StoreError("full", f"The disk is full: {list(ids)}, {read}, {starred}, {by}."))
        return failed


def test_a_mark_that_cannot_be_written_is_taken_back_and_said(desk: Desk, qtbot: QtBot) -> None:
    broken = replace(desk.services, news=FullDisk())  # type: ignore[arg-type] # only `mark` is used
    marks = Marks(replace(desk, services=broken))
    seen: list[Marking] = []
    marks.applied.connect(seen.append)
    with qtbot.waitSignal(marks.failed, timeout=PATIENCE) as failed:
        marks.star((1,), starred=True)
    assert [marking.starred for marking in seen] == [True, False]
    assert failed.args is not None
    assert failed.args[0].code == "full"


def test_a_setting_that_cannot_be_saved_says_so_and_works_for_today(window: MainWindow) -> None:
    def refuse(settings: Settings) -> None:
        raise StoreError("settings-unwritable", f"The settings can't be written: {settings.theme}.")

    object.__setattr__(window.desk.services, "save_settings", refuse)
    window.switch_theme()
    assert window.desk.theme.colours.dark
    assert "can't be written" in window.notice.text
    window.desk.theme.choose("light")


def test_what_nobody_expected_is_logged_and_shown_once(
    qtbot: QtBot, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    report = BugReport(tmp_path, window)
    for _ in range(2):
        report.take(ZeroDivisionError, ZeroDivisionError("nothing to divide by"), None)
    assert caplog.text.count("ZeroDivisionError: nothing to divide by") == 2
    assert report.box is not None
    assert len(window.findChildren(QMessageBox)) == 1
    next(button for button in report.box.buttons() if "Copy" in button.text()).click()
    qtbot.waitUntil(lambda: "ZeroDivisionError" in QApplication.clipboard().text(), timeout=PATIENCE)
    qtbot.waitUntil(lambda: report.box is None, timeout=PATIENCE)


def test_a_request_to_end_is_answered_while_nothing_happens(qtbot: QtBot) -> None:
    asked: list[str] = []
    before = signal.getsignal(signal.SIGTERM)
    leaving = Leaving(lambda: asked.append("leave"))
    os.kill(os.getpid(), signal.SIGTERM)
    qtbot.waitUntil(lambda: asked == ["leave"], timeout=PATIENCE)
    leaving.close()
    assert signal.getsignal(signal.SIGTERM) == before


def test_a_page_is_searched_for_the_feeds_it_names(window: MainWindow, qtbot: QtBot, now: datetime) -> None:
    window.sources.ask_for_source()
    dialog = window.sources.dialog
    assert isinstance(dialog, AddSourceDialog)
    with SampleServer(now) as server:
        page = next(source.url for source in server.sources() if "old-quay" in source.url)
        dialog.address.setText(page)
        dialog.look.click()
        assert not dialog.look.isEnabled()
        qtbot.waitUntil(dialog.look.isEnabled, timeout=30_000)
    assert dialog.notice.isVisible() or dialog.found.count()
    dialog.address.setText("nonsense")
    dialog.look.click()
    qtbot.waitUntil(lambda: "not a feed's address" in dialog.notice.text, timeout=PATIENCE)


def test_a_refresh_that_fails_as_a_whole_says_so_above_the_panes(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.refreshing.failed, timeout=PATIENCE):
        window.refreshing.begin((987_654,))
    assert window.notice.isVisible()
    assert window.deeds.action("refresh").isEnabled()


@pytest.mark.parametrize("ask", ["ask_for_pack", "ask_for_opml", "ask_where_opml_goes"])
def test_every_question_about_sources_can_be_declined(
    window: MainWindow, services: Services, ask: str
) -> None:
    before = services.sources.rows()
    getattr(window.sources, ask)()
    dialog = window.sources.dialog
    assert isinstance(dialog, QDialog)
    dialog.reject()
    assert services.sources.rows() == before


def test_removing_is_asked_first(window: MainWindow, services: Services, qtbot: QtBot) -> None:
    row = services.sources.rows()[0]
    window.sources.ask_to_remove(row.source.id, row.source.title)
    box = window.sources.dialog
    assert isinstance(box, QMessageBox)
    assert row.source.title in box.text()
    with qtbot.waitSignal(window.sources.changed, timeout=PATIENCE):
        box.button(QMessageBox.StandardButton.Yes).click()
    assert row.source.id not in {one.source.id for one in services.sources.rows()}


def test_a_source_has_a_menu_of_its_own(window: MainWindow, services: Services) -> None:
    row = services.sources.rows()[0]
    window.news.sidebar.choose(f"source:{row.source.id}")
    window.news.sidebar.menu_wanted.emit(window.news.sidebar.place(), QPoint(10, 10))
    menus = [menu for menu in window.findChildren(QMenu) if menu.isVisible()]
    assert [action.text() for action in menus[0].actions()] == [
        "Refresh only this source",
        "Rate its reliability…",
        "Remove this source…",
    ]
    menus[0].close()


def test_about_says_where_the_data_is_and_what_it_is_made_with(
    window: MainWindow, services: Services, qtbot: QtBot
) -> None:
    window.front.show_about()
    about = window.front.dialog
    assert isinstance(about, AboutDialog)
    assert str(services.data) in about.words.text()
    qtbot.waitUntil(lambda: "PySide6" in about.licences.toPlainText(), timeout=PATIENCE)
    about.close()
