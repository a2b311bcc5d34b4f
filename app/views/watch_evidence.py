"""The evidence of an opportunity: its pieces, what they are worth together, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from app.domain.confidence import weigh
from app.domain.opportunities import Stance
from app.views.empty import EmptyState
from app.views.fonts import BODY, NORMAL
from app.views.page import Ink, Page, Spacing
from app.views.panes import button
from app.views.reading import Reading, open_outside
from app.views.watch_lines import LinesList
from app.views.watch_pick import ClauseDialog, PassageDialog
from app.views.wrapping import WrappingRow

if TYPE_CHECKING:
    from app.domain.confidence import Confidence, Voice
    from app.domain.items import ItemView
    from app.domain.opportunities import LinkedEvidence, Opportunity
    from app.domain.policies import Policy
    from app.views.desk import Desk
    from app.views.watch_cells import Cells
    from app.views.watch_work import WatchWork

ICONS = {Stance.FOR: "ok", Stance.AGAINST: "cancel", Stance.NEUTRAL: "info"}


class EvidenceTab(QWidget):
    """Show the pieces, let stance and note of the chosen one be changed, explain the confidence."""

    item_wanted = Signal(int)
    news_wanted = Signal()

    def __init__(self, desk: Desk, cells: Cells, work: WatchWork, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._work = work
        self._one: Opportunity | None = None
        self.pieces = LinesList(desk, self.tr("Evidence"))
        self.why = Reading(desk, self.tr("Why the confidence is what it is"))
        self._writer = ConfidenceWriter(desk, cells, self)
        self._strip = self._make_strip()
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.pieces, 2)
        column.addWidget(self._strip)
        column.addWidget(self.why, 3)
        self.empty = EmptyState(desk, "link")
        self.empty.say(
            self.tr("No evidence yet"),
            self.tr("In News, press w on an item and choose this opportunity, or drop items here."),
            self.tr("Go to News"),
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(body)
        self._stack.addWidget(self.empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._make_top())
        whole.addWidget(self._stack, 1)
        self.empty.acted.connect(self.news_wanted)
        self.pieces.currentRowChanged.connect(lambda _row: self._show_piece())
        self.pieces.itemActivated.connect(lambda _item: self.read())

    def show_one(self, one: Opportunity) -> None:
        """Show an opportunity's evidence."""
        if self._one is None or self._one.id != one.id:
            self.pieces.clear()
        self._one = one
        self._stack.setCurrentIndex(0 if one.evidence else 1)
        self.pieces.fill([self._row(piece) for piece in one.evidence])
        page = self.why.page()
        self._writer.write(page, weigh(one.evidence))
        self.why.to_top()
        self._show_piece()

    def piece(self) -> LinkedEvidence | None:
        """Give the chosen piece."""
        key = self.pieces.key()
        pieces = self._one.evidence if self._one else ()
        return next((piece for piece in pieces if piece.key == key), None)

    def read(self) -> None:
        """Show the chosen piece's item in News."""
        piece = self.piece()
        if piece is not None and piece.item_id is not None:
            self.item_wanted.emit(piece.item_id)

    def unlink(self) -> None:
        """Take the chosen piece off the evidence."""
        one, piece, watch = self._one, self.piece(), self._desk.services.watch
        if one is not None and piece is not None:
            self._work.change(lambda: watch.unlink(one.id, piece.key))

    def ask_for_passage(self) -> None:
        """Let words of the chosen piece's item be picked and link them."""
        piece, news = self.piece(), self._desk.services.news
        if piece is not None and piece.item_id is not None:
            item_id = piece.item_id
            self._work.run(lambda: news.read(item_id), self._pick_passage)

    def ask_for_clause(self) -> None:
        """Let a clause of the policy library be picked and link it."""
        self._work.run(self._desk.services.policies.listed, self._pick_clause)

    def _pick_passage(self, view: ItemView) -> None:
        dialog = PassageDialog(self._desk, view, self)

        def link() -> None:
            one, span, watch = self._one, dialog.span(), self._desk.services.watch
            if one is not None and span is not None:
                self._work.change(lambda: watch.link_passage(one.id, view.item.id, span))

        dialog.accepted.connect(link)
        self._work.open(dialog)

    def _pick_clause(self, policies: tuple[Policy, ...]) -> None:
        dialog = ClauseDialog(self._desk, policies, self)

        def link() -> None:
            one, chosen, watch = self._one, dialog.chosen(), self._desk.services.watch
            if one is not None and chosen is not None:
                self._work.change(lambda: watch.link_clause(one.id, *chosen))

        dialog.accepted.connect(link)
        self._work.open(dialog)

    def _revalue(self) -> None:
        one, piece, watch = self._one, self.piece(), self._desk.services.watch
        if one is None or piece is None:
            return
        stance, note = Stance(self.stance.currentData()), self.note.text().strip()
        if (stance, note) != (piece.stance, piece.note):
            self._work.change(lambda: watch.revalue(one.id, piece.key, stance, note))

    def _show_piece(self) -> None:
        piece = self.piece()
        self._strip.setEnabled(piece is not None)
        if piece is not None:
            self.stance.setCurrentIndex(self.stance.findData(piece.stance))
            if not (self.note.hasFocus() and self.note.isModified()):
                self.note.setText(piece.note)
            self._read.setEnabled(piece.item_id is not None)
            self._passage.setEnabled(piece.item_id is not None)
            self._original.setEnabled(bool(piece.url))

    def _row(self, piece: LinkedEvidence) -> tuple[object, str, str, str]:
        words = self._desk.words
        kind = {
            "item": self.tr("Item"),
            "passage": self.tr("Passage"),
            "clause": self.tr("Clause"),
        }[piece.kind]
        parts = [words.stance(piece.stance), kind, piece.source]
        if piece.published:
            parts.append(words.day(words.local_day(piece.published)))
        if piece.note:
            parts.append(piece.note)
        title = f"“{piece.passage.text}”" if piece.passage else piece.title
        return piece.key, ICONS[piece.stance], title, " · ".join(parts)

    def _make_top(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(12, 8, 12, 8)
        row.addWidget(button(self._desk, self.tr("Link a clause…"), "policy", self.ask_for_clause))
        row.addStretch(1)
        return row

    def _make_strip(self) -> QWidget:
        strip = QWidget()
        self.stance = QComboBox()
        self.stance.setAccessibleName(self.tr("Which way the chosen piece points"))
        for stance in Stance:
            self.stance.addItem(self._desk.words.stance(stance), stance)
        self.stance.activated.connect(lambda _place: self._revalue())
        self.note = QLineEdit()
        self.note.setAccessibleName(self.tr("Note on the chosen piece"))
        self.note.setPlaceholderText(self.tr("Note on this piece"))
        self.note.setToolTip(self.note.accessibleName())
        self.note.editingFinished.connect(self._revalue)
        self._read = button(self._desk, self.tr("Read"), "read", self.read)
        self._original = button(self._desk, self.tr("Original"), "original", self._open_original)
        self._passage = button(self._desk, self.tr("Passage…"), "edit", self.ask_for_passage)
        unlink = button(self._desk, self.tr("Unlink"), "remove", self.unlink)
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self.stance)
        first.addWidget(self.note, 1)
        column = QVBoxLayout(strip)
        column.setContentsMargins(12, 8, 12, 8)
        column.addLayout(first)
        column.addWidget(WrappingRow(self._read, self._original, self._passage, unlink))
        return strip

    def _open_original(self) -> None:
        piece = self.piece()
        if piece is not None:
            open_outside(piece.url)


class ConfidenceWriter(QObject):
    """Explain how far evidence carries: voice by voice, with the numbers that were multiplied."""

    def __init__(self, desk: Desk, cells: Cells, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._cells = cells

    def write(self, page: Page, confidence: Confidence) -> None:
        """Write the explanation."""
        words = self._desk.words
        heading = self.tr("Confidence: %1 (%2)").replace("%1", self._cells.level(confidence.level))
        page.heading(heading.replace("%2", words.percent(confidence.score)), BODY, above=0)
        if confidence.shaky:
            page.note(
                self.tr(
                    "Nothing that speaks for it is firm: it is hedged, or written by a machine, or there is "
                    "nothing yet. Link an official text or a report, or give a reason when you move it on."
                )
            )
        sums = self.tr("For it: %1. Against it: %2. Copies of one text count as one voice.")
        page.note(
            sums.replace("%1", words.percent(confidence.speaks_for)).replace(
                "%2", words.percent(confidence.speaks_against)
            )
        )
        for voice in confidence.voices:
            self._write_voice(page, voice)

    def _write_voice(self, page: Page, voice: Voice) -> None:
        words = self._desk.words
        page.begin(Spacing(above=6, line=145))
        page.write(voice.title, Ink(NORMAL, bold=True))
        if voice.stance is Stance.NEUTRAL:
            page.note(self.tr("Neither for nor against: it does not count."))
            return
        sentence = self.tr("%1, weighs %2: %3 %4 × source %5 %6 × wording %7 %8")
        for mark, value in (
            ("%1", words.stance(voice.stance)),
            ("%2", self._number(voice.weight)),
            ("%3", words.role(voice.role)),
            ("%4", self._number(voice.role_weight)),
            ("%5", voice.reliability or self.tr("not rated")),
            ("%6", self._number(voice.letter_weight)),
            ("%7", self._strength(voice.strength)),
            ("%8", self._number(voice.strength_weight)),
        ):
            sentence = sentence.replace(mark, value)
        page.note(sentence)
        if voice.copies:
            page.note(self.tr("%n more copy(s) of the same text do not count again.", "", voice.copies))

    def _strength(self, strength: str) -> str:
        return {
            "stated": self.tr("stated"),
            "attributed": self.tr("attributed"),
            "hedged": self.tr("hedged"),
        }[strength]

    def _number(self, value: float) -> str:
        return QLocale().toString(value, "f", 2)
