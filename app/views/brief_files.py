"""Ask where a briefing goes, and check one that came from somewhere."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from app.domain.briefs import Verdict
    from app.views.desk import Desk
    from app.views.notice import Notice


def ask_where(parent: QWidget, day: date, write: Callable[[Path], None]) -> None:
    """Ask for the file to write; the filter chosen gives the ending."""
    name = f"tradewind-{day.isoformat()}.pdf"
    title = QCoreApplication.translate("BriefFiles", "Export the briefing")
    dialog = QFileDialog(parent, title, str(Path.home() / name))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(
        [
            QCoreApplication.translate("BriefFiles", "PDF (*.pdf)"),
            QCoreApplication.translate("BriefFiles", "Word (*.docx)"),
            QCoreApplication.translate("BriefFiles", "HTML (*.html)"),
            QCoreApplication.translate("BriefFiles", "Markdown (*.md)"),
            QCoreApplication.translate("BriefFiles", "Letter to be sent (*.eml)"),
            QCoreApplication.translate("BriefFiles", "Sources for LaTeX (*.bib)"),
            QCoreApplication.translate("BriefFiles", "Sources for EndNote and others (*.ris)"),
            QCoreApplication.translate("BriefFiles", "Sources for Zotero (*.json)"),
        ]
    )
    dialog.setDefaultSuffix("pdf")
    dialog.filterSelected.connect(
        lambda chosen: dialog.setDefaultSuffix(chosen.rpartition("*.")[2].rstrip(")"))
    )
    dialog.fileSelected.connect(lambda chosen: write(Path(chosen)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def verify_file(desk: Desk, parent: QWidget, notice: Notice) -> None:
    """Ask for an exported briefing and say whether its statements match their sources."""
    title = QCoreApplication.translate("BriefFiles", "Check a briefing")
    dialog = QFileDialog(parent, title, str(Path.home()))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilter(QCoreApplication.translate("BriefFiles", "Briefings (*.html *.docx *.pdf)"))
    dialog.fileSelected.connect(lambda chosen: check_file(desk, parent, notice, Path(chosen)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def check_file(desk: Desk, owner: QWidget, notice: Notice, path: Path) -> None:
    """Compare a file with its manifest and the store, in the background."""
    briefs = desk.services.briefs

    def tell(verdict: Verdict) -> None:
        words, tone = told(verdict, desk)
        notice.say(words, "warning" if tone else "ok")

    desk.tasks.run(lambda: briefs.verify(path), owner=owner, done=tell, failed=notice.say_error)


def told(verdict: Verdict, desk: Desk) -> tuple[str, int]:
    """Word a verdict; gives with it how many statements fail."""
    if not verdict.problems:
        words = QCoreApplication.translate(
            "BriefFiles", "All %n statement(s) of %1 match their sources.", "", len(verdict.statements)
        )
        return words.replace("%1", Path(verdict.path).name), 0
    words = QCoreApplication.translate(
        "BriefFiles", "%n thing(s) in %1 do not match. First: %2", "", len(verdict.problems)
    )
    first = verdict.problems[0]
    said = verdict.statements[first.statement - 1].text if first.statement else ""
    why = desk.words.said(first.why)
    name = Path(verdict.path).name
    return words.replace("%1", name).replace("%2", f"“{said}”: {why}" if said else why), len(verdict.problems)
