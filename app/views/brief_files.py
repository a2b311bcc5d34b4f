"""Ask where a briefing goes, and check one that came from somewhere."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtCore import QMimeData
    from PySide6.QtWidgets import QWidget

    from app.domain.briefs import Export, Verdict
    from app.domain.editions import EditionChange
    from app.views.desk import Desk
    from app.views.notice import Notice, Tone

CHECKED = frozenset({".html", ".htm", ".docx", ".pptx", ".xlsx", ".pdf"})


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
            QCoreApplication.translate("BriefFiles", "Slides (*.pptx)"),
            QCoreApplication.translate("BriefFiles", "Workbook of statements and sources (*.xlsx)"),
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


class FileDropping(QObject):
    """Watch the workspace for briefings that are let go over it."""

    def __init__(self, room: QWidget, take: Callable[[Path], None]) -> None:
        super().__init__(room)
        self._take = take
        room.setAcceptDrops(True)
        room.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take a file that may be a briefing; everything else goes its way."""
        if not isinstance(event, QDropEvent):
            return False
        path = dropped_briefing(event.mimeData())
        if path is None:
            return False
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            self._take(path)
        return True


def dropped_briefing(data: QMimeData) -> Path | None:
    """Find the first file of what is dragged that may be a briefing by its ending."""
    paths = (Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    return next((path for path in paths if path.suffix.lower() in CHECKED), None)


def verify_file(desk: Desk, parent: QWidget, notice: Notice) -> None:
    """Ask for an exported briefing and say whether its statements match their sources."""
    title = QCoreApplication.translate("BriefFiles", "Check a briefing")
    dialog = QFileDialog(parent, title, str(Path.home()))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilter(
        QCoreApplication.translate("BriefFiles", "Briefings (*.html *.docx *.pptx *.xlsx *.pdf)")
    )
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


def told_change(change: EditionChange, desk: Desk) -> str:
    """Word what changed since the last edition."""
    words = desk.words
    told = QCoreApplication.translate(
        "BriefView",
        "Since the edition of %1: %2 statements are new, %3 are gone, %4 cited texts were revised.",
    )
    return (
        told.replace("%1", words.moment(change.before.made_at))
        .replace("%2", words.number(len(change.added)))
        .replace("%3", words.number(len(change.dropped)))
        .replace("%4", words.number(len(change.revised)))
    )


def told_written(export: Export, desk: Desk) -> tuple[str, Tone]:
    """Word what was written, or what of the firm's style could not be followed."""
    words = desk.words
    if export.warnings:
        told = QCoreApplication.translate("BriefView", "Written: %1. Not in your style: %2")
        why = words.said(export.warnings[0].message)
        return told.replace("%2", why).replace("%1", export.path), "warning"
    told = QCoreApplication.translate("BriefView", "Written: %1. Statements: %2, sources: %3.")
    counted = told.replace("%2", words.number(export.statements)).replace("%3", words.number(export.sources))
    return counted.replace("%1", export.path), "ok"
