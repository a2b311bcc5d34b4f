"""What the log says, and a report to copy: what one needs to look into a fault, and no item's text."""

from __future__ import annotations

import platform
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication, QTextCursor
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from app import __version__
from app.views.folders import open_folder
from app.views.fonts import NORMAL, SMALL
from app.views.notice import Notice
from app.views.panes import label
from app.views.thin import ThinBar

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.views.desk import Desk

LOG_NAME = "tradewind.log"
TAIL = 200_000
"""Bytes read from the end of the log."""

REPORT_LINES = 200


def read_tail(path: Path, size: int = TAIL) -> str:
    """Read the last whole lines of a log, as many as fit in `size` bytes; empty where there is none."""
    try:
        with path.open("rb") as file:
            file.seek(0, 2)
            begin = max(0, file.tell() - size)
            file.seek(begin)
            data = file.read()
    except OSError:
        return ""
    if begin:
        data = data.partition(b"\n")[2]
    return data.decode("utf-8", "replace")


def make_report(log: str, home: Path, facts: dict[str, str]) -> str:
    """Put facts and the last lines of the log together, the person's home folder written as ~."""
    lines = [f"{name}: {fact}" for name, fact in facts.items()]
    last = log.splitlines()[-REPORT_LINES:]
    return "\n".join([*lines, "", *last]).replace(str(home), "~") + "\n"


def facts_of_this_run() -> dict[str, str]:
    """Say which program runs on what."""
    screen = QGuiApplication.primaryScreen()
    size = f"{screen.size().width()}x{screen.size().height()}"
    return {
        "Tradewind": __version__,
        "Python": sys.version.split()[0],
        "Qt": qVersion(),
        "System": platform.platform(),
        "Display": f"{QGuiApplication.platformName()} {size} @{screen.devicePixelRatio()}",
        "Locale": QLocale().name(),
    }


class LogDialog(QDialog):
    """Show the end of the log; it is read by a worker."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._folder = desk.services.data / "logs"
        self.setWindowTitle(self.tr("Log and report"))
        self.resize(desk.fonts.pixels(860), desk.fonts.pixels(560))
        self.notice = Notice(desk)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("The log, newest lines last"))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setTabChangesFocus(True)
        self.text.setVerticalScrollBar(ThinBar(desk, self.text))
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(desk.fonts.pixels(SMALL))
        self.text.setFont(font)
        hint = self.tr(
            "A report has the versions and the last lines of the log. Titles and texts of items are never "
            "written to the log; addresses of sources are."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        for widget in (self.notice, label(desk, NORMAL, hint), self.text, self._buttons()):
            column.addWidget(widget)
        column.setStretchFactor(self.text, 1)
        path = self._folder / LOG_NAME
        desk.tasks.run(lambda: read_tail(path), owner=self, done=self._show, failed=self.notice.say_error)

    def copy_report(self) -> None:
        """Put the report on the clipboard."""
        report = make_report(self.text.toPlainText(), Path.home(), facts_of_this_run())
        QApplication.clipboard().setText(report)
        self.notice.say(self.tr("The report is on the clipboard. Read it before you pass it on."), "ok")

    def _show(self, text: str) -> None:
        self.text.setPlainText(text or self.tr("The log is empty."))
        self.text.moveCursor(QTextCursor.MoveOperation.End)

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        acts: tuple[tuple[str, Callable[[], object]], ...] = (
            (self.tr("Copy report"), self.copy_report),
            (self.tr("Open the folder"), lambda: open_folder(self._folder)),
        )
        for words, act in acts:
            made = buttons.addButton(words, QDialogButtonBox.ButtonRole.ActionRole)
            made.clicked.connect(lambda _checked=False, act=act: act())
        buttons.addButton(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        for one in buttons.buttons():
            one.setAccessibleName(one.text().replace("&", ""))
        return buttons
