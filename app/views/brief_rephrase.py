"""Rephrase a draft: see what would be sent and where, send it, choose among what passed the check."""

from __future__ import annotations

from functools import partial
from threading import Event
from typing import TYPE_CHECKING, Literal

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QProgressBar,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.briefing.rephrasing import taken_over
from app.views.fonts import BODY, NORMAL
from app.views.notice import Notice
from app.views.page import Ink, Spacing
from app.views.panes import button, label
from app.views.reading import Reading
from app.views.rephrase_rows import ResultRows

if TYPE_CHECKING:
    from app.domain.briefs import Brief
    from app.domain.rephrasing import Asked, Rephrased, RephraseProgress
    from app.errors import AppError
    from app.views.brief_work import BriefWork
    from app.views.desk import Desk
    from app.views.page import Page

WIDTH, HEIGHT = 760, 640
Scope = Literal["statement", "section", "brief"]


class RephraseDialog(QDialog):
    """First what would be sent, then a bar that fills, then what came back; closing stops the work."""

    def __init__(self, desk: Desk, work: BriefWork, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._work = work
        self._asked: Asked | None = None
        self._cancel: Event | None = None
        self.setWindowTitle(self.tr("Rephrase"))
        self.resize(desk.fonts.pixels(WIDTH), desk.fonts.pixels(HEIGHT))
        self.scope = self._scopes()
        self.told = label(desk, NORMAL, self.tr("Looking at the sentences…"))
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(6)
        self.bar.setAccessibleName(self.tr("Progress of rephrasing"))
        self.bar.hide()
        self.notice = Notice(desk)
        self.preview = Reading(desk, self.tr("What would be sent"))
        self.rows = ResultRows(desk)
        self.rows.chosen.connect(self._offer)
        self.pages = QStackedWidget()
        for page in (self.preview, self.rows):
            self.pages.addWidget(page)
        self.send = button(desk, self.tr("Send"), "export", self.ask)
        self.take = button(desk, self.tr("Take over"), "ok", self.take_over)
        self.close_button = button(desk, self.tr("Close"), "cancel", self.stop)
        self._lay_out()
        self.look()

    def look(self) -> None:
        """Find out what would be sent; nothing is sent yet."""
        brief, settings = self._work.brief, self._desk.services.settings
        self.pages.setCurrentWidget(self.preview)
        self.send.setEnabled(False)
        self.take.hide()
        if brief is not None:
            wanted, services = self._wanted(brief), self._desk.services
            url, model = settings.rephrase_url, settings.rephrase_model
            self._desk.tasks.run(
                lambda: services.rephrasing.asked(brief, wanted, url, model),
                owner=self,
                done=lambda asked: self._show_asked(asked, wanted),
                failed=self._fail,
            )

    def ask(self) -> None:
        """Send what is shown."""
        brief, asked = self._work.brief, self._asked
        if brief is None or asked is None:
            return
        self._cancel = Event()
        self._begin(len(asked.sentences))
        job = partial(
            self._desk.services.rephrasing.run,
            brief,
            asked,
            self._desk.tasks.relay(self, self._progress),
            self._cancel,
        )
        self._desk.tasks.run(job, owner=self, done=self._show_result, failed=self._fail)

    def take_over(self) -> None:
        """Put what is chosen into the briefing, as one step that can be taken back."""
        chosen, asked = self.rows.accepted(), self._asked
        if asked is not None:
            model = asked.model
            self._work.edit(lambda brief: taken_over(brief, chosen, model))
        self.accept()

    def stop(self) -> None:
        """Stop what runs: what came back until then is shown; close where nothing runs."""
        if self._cancel is not None:
            self._cancel.set()
            self.told.setText(self.tr("Stopping…"))
        else:
            self.reject()

    def reject(self) -> None:
        """Close, and let nothing go on behind a closed window."""
        if self._cancel is not None:
            self._cancel.set()
        super().reject()

    def _wanted(self, brief: Brief) -> range:
        """Give the numbers of the statements that are within the scope."""
        match self.scope.currentData():
            case "statement":
                return range(self._work.chosen, self._work.chosen + 1)
            case "section":
                place = self._work.section()
                before = sum(len(part.statements) for part in brief.sections[:place])
                return range(before + 1, before + len(brief.sections[place].statements) + 1)
            case _:
                return range(1, len(brief.statements) + 1)

    def _show_asked(self, asked: Asked, wanted: range) -> None:
        brief = self._work.brief
        if brief is None or self._cancel is not None or wanted != self._wanted(brief):
            return  # another scope was chosen meanwhile
        self._asked = asked
        number = len(asked.sentences)
        self.send.setEnabled(bool(number))
        self.send.setText(self.tr("Send to %1").replace("%1", asked.host))
        if number:
            self.send.setFocus()
            told = self.tr(
                "%n sentence(s) would go to %1, model %2. Nothing goes before you say so.", "", number
            )
            self.told.setText(told.replace("%1", asked.address).replace("%2", asked.model))
        else:
            self.told.setText(self.tr("There is nothing here that may be rephrased; below it says why."))
        self._write_preview(self.preview.page(brief.language), asked, brief)
        self.preview.to_top()

    def _write_preview(self, page: Page, asked: Asked, brief: Brief) -> None:
        if asked.sentences:
            page.heading(self.tr("What would be sent"), BODY)
        for one in asked.sentences:
            page.begin(Spacing(below=6), brief.language)
            page.write(f"{self._desk.words.number(one.number)}  ", Ink(NORMAL, colour=page.colours.secondary))
            page.write(one.text, Ink(NORMAL, language=brief.language))
        if asked.sentences:
            page.heading(self.tr("With this instruction"), BODY)
            page.note(asked.instruction)
        page.heading(self.tr("What stays here"), BODY)
        page.note(
            self.tr(
                "Quotations are never rephrased. Neither are opinions, which cite nothing to compare with, "
                "and sentences that would not match their sources. Items, notes and sources are not sent."
            )
        )
        if asked.kept:
            page.note(self.tr("Statements that stay as they are: %n.", "", asked.kept))

    def _progress(self, progress: RephraseProgress) -> None:
        if self._cancel is not None:
            self.bar.setValue(progress.done)
            self._tell_progress(progress.done, progress.total)

    def _tell_progress(self, done: int, total: int) -> None:
        number = self._desk.words.number
        told = self.tr("%1 of %2 sentences have come back.")
        self.told.setText(told.replace("%1", number(done)).replace("%2", number(total)))

    def _begin(self, total: int) -> None:
        self.notice.hide()
        self.bar.setRange(0, total)
        self.bar.setValue(0)
        self.bar.show()
        self.scope.setEnabled(False)
        self.send.hide()
        self.close_button.setText(self.tr("Stop"))
        self.close_button.setAccessibleName(self.tr("Stop"))
        self._tell_progress(0, total)

    def _end(self) -> None:
        self._cancel = None
        self.bar.hide()
        self.scope.setEnabled(True)
        self.send.show()
        self.close_button.setText(self.tr("Close"))
        self.close_button.setAccessibleName(self.tr("Close"))

    def _show_result(self, result: Rephrased) -> None:
        self._end()
        brief = self._work.brief
        if result.stopped is not None:
            self.notice.say_error(result.stopped)
        if brief is None or (result.stopped and not result.proposals and not result.dropped):
            self.told.setText(self.tr("Nothing was changed."))
            return
        self.send.hide()
        number = self._desk.words.number
        told = self.tr("%1 passed the check, %2 were dropped, %3 came back as they were.")
        counts = (len(result.proposals), len(result.dropped), result.same)
        for place, count in enumerate(counts, start=1):
            told = told.replace(f"%{place}", number(count))
        self.told.setText(told)
        self.rows.fill(result, brief.language)
        self.pages.setCurrentWidget(self.rows)
        self.take.setVisible(bool(result.proposals))
        self._offer()

    def _offer(self) -> None:
        count = len(self.rows.accepted())
        self.take.setEnabled(count > 0)
        self.take.setText(self.tr("Take over %n", "", count))
        self.take.setAccessibleName(self.take.text())

    def _fail(self, error: AppError) -> None:
        self._end()
        self.send.setEnabled(self._asked is not None)
        self.told.setText(self.tr("Nothing was sent."))
        self.notice.say_error(error)

    def _scopes(self) -> QComboBox:
        made = QComboBox()
        made.setAccessibleName(self.tr("What to rephrase"))
        scopes: tuple[tuple[Scope, str], ...] = (
            ("statement", self.tr("The chosen statement")),
            ("section", self.tr("Its section")),
            ("brief", self.tr("The whole briefing")),
        )
        for scope, name in scopes[0 if self._work.statement() else 2 :]:
            made.addItem(name, scope)
        made.currentIndexChanged.connect(lambda _place: self.look())
        return made

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.scope)
        head.addStretch(1)
        buttons = QDialogButtonBox()
        for made in (self.send, self.take, self.close_button):
            buttons.addButton(made, QDialogButtonBox.ButtonRole.ActionRole)
        self.send.setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addLayout(head)
        for widget in (self.told, self.bar, self.notice):
            column.addWidget(widget)
        column.addWidget(self.pages, 1)
        column.addWidget(buttons)
        self.take.hide()
        self.setTabOrder(self.scope, self.preview)
