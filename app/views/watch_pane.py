"""The detail pane of the watchlist: one opportunity, to be worked on where it is shown."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from app.views.empty import EmptyState
from app.views.fonts import LEAD, SMALL
from app.views.notice import Notice
from app.views.panes import ElidedLabel, label
from app.views.reading import Reading
from app.views.thin import ThinBar
from app.views.watch_alerts import AlertsBar
from app.views.watch_dossier import Dossier, read_dossier
from app.views.watch_evidence import EvidenceTab
from app.views.watch_fields import FieldForm
from app.views.watch_notes import NotesTab
from app.views.watch_suggested import SuggestedTab
from app.views.watch_timeline import Timeline

if TYPE_CHECKING:
    from app.domain.opportunities import Opportunity
    from app.views.desk import Desk
    from app.views.watch_cells import Cells
    from app.views.watch_work import WatchWork

FIELDS, EVIDENCE, SUGGESTED, NOTES, TIMELINE = range(5)
NARROWEST = 360
MOST_NEEDED = 560
"""Pixels that do at any size of text: what is wider goes on in another line."""


class WatchPane(QWidget):
    """Fields, evidence, suggestions, notes and timeline of the chosen opportunity."""

    item_wanted = Signal(int)
    news_wanted = Signal()

    def __init__(self, desk: Desk, cells: Cells, work: WatchWork, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._cells = cells
        self._work = work
        self._one: Opportunity | None = None
        self.setMinimumWidth(min(desk.fonts.pixels(NARROWEST), MOST_NEEDED))
        self.notice = Notice(desk)
        self._above = label(desk, SMALL, bold=True)
        self._title = ElidedLabel()
        self._title.setFont(desk.fonts.font(LEAD, bold=True))
        self.timeline = Timeline(desk, cells, self)
        self.alerts = AlertsBar(desk, self.timeline)
        self.form = FieldForm(desk, cells)
        self.evidence = EvidenceTab(desk, cells, work)
        self.suggested = SuggestedTab(desk, work)
        self.notes = NotesTab(desk)
        self.history = Reading(desk, self.tr("Timeline"))
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self._lay_out()
        self._connect()
        self.show_one(None)

    @property
    def title(self) -> str:
        """Tell the title that is shown."""
        return self._title.text()

    def show_one(self, one: Opportunity | None) -> None:
        """Show an opportunity, or that none is chosen; what is being typed in the same one is left alone."""
        if self._one is not None and (one is None or one.id != self._one.id):
            self.notes.keep()
        anew = one is None or self._one is None or one.id != self._one.id
        self._one = one
        self._stack.setCurrentIndex(1 if one is None else 0)
        if one is None:
            return
        if anew:
            self.notice.hide()
        self._above.setText(self._cells.stage(one.stage))
        self._title.setText(one.title)
        self._title.setAccessibleName(one.title)
        self.form.show_draft(one.draft, anew=anew)
        self.evidence.show_one(one)
        self.notes.show_note(one.note, anew=anew)
        self.tabs.setTabText(EVIDENCE, self._counted(self.tr("Evidence"), len(one.evidence)))
        self._read(one)

    def open_tab(self, tab: int) -> None:
        """Show a tab and give it the keyboard."""
        self.tabs.setCurrentIndex(tab)
        fields = (self.form.title, self.evidence.pieces, self.suggested.items, self.notes, self.history)
        fields[tab].setFocus()

    def _read(self, one: Opportunity) -> None:
        services = self._desk.services
        self._work.run(lambda: read_dossier(services, one), self._show_dossier)

    def _show_dossier(self, dossier: Dossier) -> None:
        if self._one is None or dossier.one.id != self._one.id:
            return
        marks = self._cells.stock.marks.get(dossier.one.id, ())
        self.alerts.show_marks(marks, dossier.conflicts)
        self.suggested.show_dossier(dossier)
        number = len(dossier.suggestions)
        self.tabs.setTabText(SUGGESTED, self._counted(self.tr("Suggested"), number))
        self.timeline.write(self.history.page(), dossier)
        self.history.to_top()

    def _counted(self, words: str, number: int) -> str:
        if not number:
            return words
        return (
            self.tr("%1 %2", "a tab and how many")
            .replace("%1", words)
            .replace("%2", self._desk.words.number(number))
        )

    def _edit(self) -> None:
        one = self._one
        if one is None:
            return
        problem = self.form.problem()
        if problem is not None:
            self.notice.say(problem[0], "warning")
            return
        self.notice.hide()
        draft = self.form.draft()
        if draft != one.draft:
            self._work.edit(one, draft)

    def _keep_note(self, note: str) -> None:
        if self._one is not None:
            self._work.edit(self._one, replace(self._one.draft, note=note))

    def _note_marks(self) -> None:
        one, watching = self._one, self._desk.services.watching
        if one is not None:
            self._work.rework(lambda: watching.seen(one.id))

    def _settle(self, field: str, *, keep: bool) -> None:
        one, watch = self._one, self._desk.services.watch
        if one is not None:
            self._work.change(lambda: watch.settle(one.id, field, keep=keep))

    def _follow(self, target: str) -> None:
        kind, _, number = target.partition(":")
        if kind == "item":
            self.item_wanted.emit(int(number))

    def _connect(self) -> None:
        self.form.edited.connect(self._edit)
        self.notes.edited.connect(self._keep_note)
        self.alerts.noted.connect(self._note_marks)
        self.alerts.kept.connect(lambda field: self._settle(field, keep=True))
        self.alerts.other_taken.connect(lambda field: self._settle(field, keep=False))
        self.history.followed.connect(self._follow)
        self.evidence.item_wanted.connect(self.item_wanted)
        self.evidence.news_wanted.connect(self.news_wanted)
        self.suggested.item_wanted.connect(self.item_wanted)
        self.suggested.answered.connect(lambda: self._work.moved_on.emit(None))
        self._desk.theme.changed.connect(lambda: self.show_one(self._one))

    def _lay_out(self) -> None:
        top = QVBoxLayout()
        top.setContentsMargins(16, 12, 16, 8)
        top.setSpacing(2)
        top.addWidget(self._above)
        top.addWidget(self._title)
        names = (
            self.tr("Fields"),
            self.tr("Evidence"),
            self.tr("Suggested"),
            self.tr("Notes"),
            self.tr("Timeline"),
        )
        pages = (self._scrolled(self.form), self.evidence, self.suggested, self.notes, self.history)
        for name, page in zip(names, pages, strict=True):
            self.tabs.addTab(page, name)
        self.tabs.setAccessibleName(self.tr("Parts of the opportunity"))
        self.tabs.tabBar().setAccessibleName(self.tabs.accessibleName())
        self.tabs.setUsesScrollButtons(True)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        for widget in (self.alerts, self.notice):
            column.addWidget(widget)
        column.addWidget(self.tabs, 1)
        empty = EmptyState(self._desk, "watch")
        empty.say(
            self.tr("No opportunity is chosen"),
            self.tr("Choose one to see and change everything that is known of it."),
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(body)
        self._stack.addWidget(empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    def _scrolled(self, form: FieldForm) -> QScrollArea:
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setVerticalScrollBar(ThinBar(self._desk, scroll))
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        form.setContentsMargins(12, 10, 12, 12)
        form.setBackgroundRole(QPalette.ColorRole.Base)
        scroll.viewport().setBackgroundRole(QPalette.ColorRole.Base)
        scroll.setWidget(form)
        return scroll
