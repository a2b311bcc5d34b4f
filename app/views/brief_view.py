"""The Briefing workspace: ask for one, read it, take it away as a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from app.views.brief_form import BriefForm
from app.views.brief_text import BriefWriter
from app.views.empty import EmptyState
from app.views.notice import Notice
from app.views.panes import button
from app.views.reading import Reading, open_outside

if TYPE_CHECKING:
    from app.domain.briefs import Brief, BriefRequest, Export
    from app.errors import AppError
    from app.views.desk import Desk

ENDINGS = (".html", ".pdf", ".md")


class BriefView(QWidget):
    """Draft, preview, export."""

    item_wanted = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._brief: Brief | None = None
        self._notes: dict[int, int] = {}
        self._written: Path | None = None
        self.form = BriefForm(desk)
        self.text = Reading(desk, self.tr("The drafted briefing"))
        self._writer = BriefWriter(desk, self)
        self.notice = Notice(desk)
        self.empty = EmptyState(desk, "briefing")
        self.empty.say(
            self.tr("A briefing, every statement cited"),
            self.tr(
                "Choose a period at the left and press Draft. Statements are quoted from items or counted "
                "from the store; each names what it stands on. You read it here before it becomes a file."
            ),
            self.tr("Draft the last 7 days"),
        )
        self.busy = QProgressBar()
        self.busy.setRange(0, 0)
        self.busy.setTextVisible(False)
        self.busy.setFixedHeight(4)
        self.busy.setAccessibleName(self.tr("Working"))
        self.busy.hide()
        self.export = button(desk, self.tr("Export…"), "export", self.ask_where)
        self.export.setEnabled(False)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.text)
        self._lay_out()
        self.form.wanted.connect(self.draft)
        self.empty.acted.connect(lambda: self.draft(self.form.request()))
        self.notice.acted.connect(self._open_written)
        self.text.followed.connect(self._follow)
        desk.theme.changed.connect(self._paint_again)

    @property
    def brief(self) -> Brief | None:
        """Give the briefing that is shown."""
        return self._brief

    def draft(self, request: BriefRequest) -> None:
        """Draft a briefing in the background and show it."""
        briefs = self._desk.services.briefs
        self._begin()
        self._desk.tasks.run(lambda: briefs.draft(request), owner=self, done=self._show, failed=self._fail)

    def ask_where(self) -> None:
        """Ask for the file to write."""
        if self._brief is None:
            return
        name = f"tradewind-{self._desk.words.local_day(self._brief.made_at).isoformat()}.pdf"
        dialog = QFileDialog(self, self.tr("Export the briefing"), str(Path.home() / name))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("PDF (*.pdf)"), self.tr("HTML (*.html)"), self.tr("Markdown (*.md)")])
        dialog.setDefaultSuffix("pdf")
        dialog.filterSelected.connect(
            lambda chosen: dialog.setDefaultSuffix(chosen.rpartition("*.")[2].rstrip(")"))
        )
        dialog.fileSelected.connect(lambda chosen: self.write(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write(self, path: Path) -> None:
        """Write the briefing to a file, in the background; its ending says as what."""
        brief, briefs = self._brief, self._desk.services.briefs
        if brief is None:
            return
        self._begin()
        self._desk.tasks.run(
            lambda: briefs.export(brief, path), owner=self, done=self._tell_written, failed=self._fail
        )

    def _begin(self) -> None:
        self.notice.hide()
        self.busy.show()
        self.form.draft.setEnabled(False)
        self.export.setEnabled(False)

    def _end(self) -> None:
        self.busy.hide()
        self.form.draft.setEnabled(True)
        self.export.setEnabled(self._brief is not None)

    def _show(self, brief: Brief) -> None:
        self._brief = brief
        self._end()
        self._paint_again()
        self.text.to_top()
        self._stack.setCurrentWidget(self.text)

    def _fail(self, error: AppError) -> None:
        self._end()
        self.notice.say_error(error)

    def _tell_written(self, export: Export) -> None:
        self._end()
        self._written = Path(export.path)
        self.notice.say(
            self.tr("Written: %1. Statements: %2, sources: %3.")
            .replace("%2", str(export.statements))
            .replace("%3", str(export.sources))
            .replace("%1", export.path),
            "ok",
            self.tr("Open"),
        )

    def _open_written(self) -> None:
        if self._written is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written)))

    def _paint_again(self) -> None:
        if self._brief is not None:
            page = self.text.page(self._brief.language)
            self._notes = self._writer.write(page, self._brief, self.devicePixelRatioF())

    def _follow(self, target: str) -> None:
        kind, _, number = target.partition(":")
        match kind:
            case "note" if int(number) in self._notes:
                place = self._notes[int(number)]
                self.text.show_stretch(place, place)
            case "item":
                self.item_wanted.emit(int(number))
            case "open":
                self._open_citation(int(number))

    def _open_citation(self, number: int) -> None:
        for citation in self._brief.citations if self._brief else ():
            if citation.number == number:
                open_outside(citation.url)

    def _lay_out(self) -> None:
        tools = QWidget()
        row = QHBoxLayout(tools)
        row.setContentsMargins(16, 8, 16, 8)
        row.addStretch(1)
        row.addWidget(self.export)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        for widget in (tools, self.busy, self.notice):
            right.addWidget(widget)
        right.addWidget(self._stack, 1)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self.form)
        across.addLayout(right, 1)
