"""The right of the editor: one statement, how it stands to its sources, and those sources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from app.briefing import editing
from app.briefing.citations import STYLES, cite
from app.domain.briefs import Statement
from app.views.fonts import BODY, NORMAL, SMALL
from app.views.opening import open_dialog
from app.views.page import Ink, Spacing
from app.views.panes import button, label
from app.views.reading import Reading
from app.views.wrapping import WrappingRow

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from app.briefing.matching import Difference
    from app.briefing.standing import Standing
    from app.domain.briefs import Brief, Citation
    from app.views.brief_work import BriefWork
    from app.views.desk import Desk
    from app.views.page import Page

CHECK_MS = 250
FIELD_LINES = 7
GLOSS_LINES = 2
EDGE = 12
STYLE_NAMES = ("Chicago", "APA", "GB/T 7714", "SIST 02")


class StatementEditor(QWidget):
    """Rewrite, move, add, take out; what is typed is compared with its sources as it is typed."""

    followed = Signal(str)

    def __init__(self, desk: Desk, work: BriefWork, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._work = work
        self._shown: Statement | None = None
        self.mark = QLabel()
        self.state = label(desk, NORMAL, bold=True)
        self.text = _field(desk, self.tr("Words of the statement"), FIELD_LINES)
        self.translation = _field(desk, self.tr("Your translation"), GLOSS_LINES)
        self.translation.setPlaceholderText(self.tr("Your translation, marked as yours"))
        self.evidence = Reading(desk, self.tr("What the statement cites"))
        self.evidence.followed.connect(self._follow)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(CHECK_MS)
        self._wait.timeout.connect(self._try)
        self.text.textChanged.connect(self._typed)
        self.translation.textChanged.connect(self._typed)
        self.up = button(desk, self.tr("Up"), "previous", lambda: self._move(-1))
        self.down = button(desk, self.tr("Down"), "next", lambda: self._move(1))
        self.add = button(desk, self.tr("Add below"), "add", self._add)
        self.remove = button(desk, self.tr("Take out"), "remove", self._remove)
        self.keep = button(desk, self.tr("Keep these words"), "ok", self.put)
        self.rephrase = button(desk, self.tr("Rephrase…"), "refresh", self.ask_to_rephrase)
        work.changed.connect(self.show_chosen)
        work.stood.connect(self._show_standing)
        desk.theme.changed.connect(self.show_chosen)
        self._lay_out()
        self.show_chosen()

    def show_chosen(self) -> None:
        """Show the statement that is chosen."""
        brief, said = self._work.brief, self._work.statement()
        self._shown = said
        for widget in (self.text, self.up, self.down, self.remove, self.translation):
            widget.setEnabled(said is not None)
        self.add.setEnabled(brief is not None)
        _fill(self.text, said.text if said else "")
        _fill(self.translation, said.translation if said else "")
        foreign = said is not None and brief is not None and not said.language.startswith(brief.language)
        self.translation.setVisible(foreign)
        self.text.setFont(self._desk.fonts.font(BODY, said.language if said else None))
        self.keep.setEnabled(False)
        self._offer_rephrasing()
        self._show_standing()
        self._write_evidence(brief, said)

    def put(self) -> None:
        """Put the words typed into the briefing."""
        number, words, own = self._work.chosen, self.text.toPlainText(), self.translation.toPlainText()
        if self._shown is None:
            return

        def change(brief: Brief) -> Brief:
            translated = editing.translate(brief, number, own)
            return editing.rewrite(translated, number, words)

        self._work.edit(change)

    def ask_to_rephrase(self) -> None:
        """Show what a service of the person's choice would be sent to rephrase."""
        from app.views.brief_rephrase import RephraseDialog

        open_dialog(RephraseDialog(self._desk, self._work, self), self)

    def minimumSizeHint(self) -> QSize:
        """Ask for the height that what wraps here takes at the present width."""
        column = self._column
        high = column.minimumHeightForWidth(max(self.width(), column.minimumSize().width()))
        return QSize(column.minimumSize().width(), high)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew, which may take more height."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        """Offer what was set up meanwhile, in the dialog of the settings."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange:
            self._offer_rephrasing()

    def _offer_rephrasing(self) -> None:
        offered = self._desk.services.settings.rephrase and self._work.brief is not None
        self.rephrase.setVisible(offered)

    @property
    def waiting(self) -> bool:
        """Tell whether words that were typed are still to be compared."""
        return self._wait.isActive()

    def _typed(self) -> None:
        said = self._shown
        if said is None:
            return
        same = self.text.toPlainText() == said.text and self.translation.toPlainText() == said.translation
        self.keep.setEnabled(not same)
        self._wait.start()

    def _try(self) -> None:
        """Compare what stands in the field, not yet in the briefing, with its sources."""
        brief, number, words = self._work.brief, self._work.chosen, self.text.toPlainText()
        if brief is None or self._shown is None or not words.strip() or words == self._shown.text:
            self._show_standing()
            return
        reviewing = self._desk.services.briefs.reviewing
        tried = editing.rewrite(brief, number, words)

        def show(standing: Standing) -> None:
            if words == self.text.toPlainText():
                self._say(standing)

        self._desk.tasks.run(
            lambda: reviewing.standing(tried, number), owner=self, done=show, failed=self._work.failed.emit
        )

    def _show_standing(self) -> None:
        number, standings = self._work.chosen, self._work.standings
        if self._shown is None:
            self._tell(self.tr("Choose a statement in the text to see what it stands on."), "info")
        elif 0 < number <= len(standings):
            self._say(standings[number - 1])
        else:
            self._tell(self.tr("Comparing with its sources…"), "info")

    def _say(self, standing: Standing) -> None:
        match standing.verdict:
            case "matches":
                self._tell(self.tr("Matches its source"), "ok")
            case "opinion":
                self._tell(self.tr("Your opinion: it cites nothing"), "info")
            case _ if standing.differences:
                told = QLocale().createSeparatedList([self._word(one) for one in standing.differences])
                self._tell(self.tr("Differs from its source: %1").replace("%1", told), "warning")
            case _:
                self._tell(self.tr("Differs from its source, which has changed or is gone"), "warning")

    def _word(self, one: Difference) -> str:
        """Name a difference by its kind, with the words where they are not the whole sentence."""
        if one.kind == "negation":
            return self.tr("it says no where the source says yes, or the other way round")
        if one.kind == "source" and one.end - one.start == len(self.text.toPlainText()):
            return self.tr("nothing in it occurs there")
        form = {
            "number": self.tr("number “%1”"),
            "unit": self.tr("unit of “%1”"),
            "date": self.tr("date “%1”"),
            "name": self.tr("name “%1”"),
            "quotation": self.tr("quotation “%1”"),
            "direction": self.tr("which way “%1” went"),
            "actor": self.tr("who does it, “%1”"),
            "source": self.tr("who is said to say so, “%1”"),
        }[one.kind]
        return form.replace("%1", one.words)

    def _tell(self, words: str, tone: str) -> None:
        colours = self._desk.theme.colours
        colour = {"ok": colours.accent, "warning": colours.amber}.get(tone, colours.secondary)
        self.state.setText(words)
        self.state.setAccessibleName(words)
        palette = self.state.palette()
        palette.setColor(QPalette.ColorRole.WindowText, QColor(colour))
        self.state.setPalette(palette)
        size = self._desk.fonts.pixels(16)
        self.mark.setPixmap(self._desk.icons.pixmap(tone, size, colour, self.devicePixelRatioF()))

    def _move(self, step: int) -> None:
        number, said = self._work.chosen, self._work.statement()
        brief = self._work.brief
        if brief is None or said is None:
            return
        moved = editing.move(brief, number, step)
        if moved != brief:
            # The only statement that jumps a section's edge keeps its number.
            place = next(n for n in (number + step, number) if moved.statements[n - 1].text == said.text)
            self._work.edit(lambda _brief: moved, place)

    def _add(self) -> None:
        brief = self._work.brief
        if brief is None:
            return
        words = self.tr("A new sentence of yours.")
        section, number = self._work.section(), self._work.chosen
        at = editing.place_of(brief, number)[1] + 1 if self._work.statement() else 0
        said = Statement("opinion", words, brief.language, ())
        first = sum(len(part.statements) for part in brief.sections[:section])
        self._work.edit(lambda held: editing.add(held, section, said, at), first + at + 1)
        self.text.setFocus()
        self.text.selectAll()

    def _remove(self) -> None:
        number = self._work.chosen
        if self._shown is not None:
            self._work.edit(lambda brief: editing.remove(brief, number), max(number - 1, 1))

    def _follow(self, target: str) -> None:
        """Copy a reference, or hand on what else was clicked."""
        kind, _, rest = target.partition(":")
        if kind != "copy":
            self.followed.emit(target)
            return
        style, _, number = rest.partition(":")
        notes = self._work.brief.citations if self._work.brief else ()
        for note, known in ((note, known) for note in notes for known in STYLES):
            if note.number == int(number) and known == style:
                QGuiApplication.clipboard().setText(cite(note, known))
                self._tell(self.tr("Copied the reference"), "ok")

    def _write_evidence(self, brief: Brief | None, said: Statement | None) -> None:
        page = self.evidence.page()
        cited = [note for note in brief.citations if note.number in said.citations] if brief and said else []
        for note in cited:
            self._write_note(page, note)
        if said is not None and said.gloss:
            page.note(said.gloss)
        if said is not None and not cited:
            page.note(self.tr("Cited nowhere, this goes out marked as the author’s opinion."))
        self.evidence.to_top()

    def _write_note(self, page: Page, note: Citation) -> None:
        words, faint = self._desk.words, Ink(SMALL, colour=page.colours.secondary)
        page.begin(Spacing(above=6, below=2, line=150), note.language)
        page.write(f"{QLocale().toString(note.number)}  ", Ink(NORMAL, bold=True))
        if note.item_id is None:
            page.write(self.tr("Computed: %1").replace("%1", note.quote), Ink(NORMAL))
            return
        page.link(note.title, f"item:{note.item_id}", Ink(NORMAL, language=note.language))
        facts = [note.source, words.role(note.role), note.reliability or "", words.moment(note.published)]
        page.begin(Spacing(below=4, line=150))
        page.write("  ·  ".join(fact for fact in facts if fact), faint)
        if note.quote != note.title:
            page.paragraph(f"“{note.quote}”", Ink(NORMAL, language=note.language), Spacing(below=4, line=150))
        page.begin(Spacing(below=8, line=150))
        if note.url:
            page.link(self.tr("original ↗"), f"open:{note.number}", Ink(SMALL))
            page.write("   ", Ink(SMALL))
        page.write(self.tr("Copy as:"), faint)
        for style, name in zip(STYLES, STYLE_NAMES, strict=True):
            page.write("  ", faint)
            page.link(name, f"copy:{style}:{note.number}", Ink(SMALL))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.state, 1)
        acts = (self.keep, self.add, self.up, self.down, self.remove)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.text)
        column.addWidget(self.translation)
        column.addWidget(WrappingRow(*acts))
        column.addWidget(self.rephrase, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.evidence, 1)


def _field(desk: Desk, name: str, lines: int) -> QPlainTextEdit:
    made = QPlainTextEdit()
    made.setAccessibleName(name)
    made.setTabChangesFocus(True)
    made.setFrameShape(QFrame.Shape.StyledPanel)
    made.setFont(desk.fonts.font(BODY))
    line, edge = made.fontMetrics().lineSpacing(), desk.fonts.pixels(12)
    made.setMinimumHeight(2 * line + edge)  # large text in a low window leaves room for the buttons below
    made.setMaximumHeight(lines * line + edge)
    return made


def _fill(field: QPlainTextEdit, words: str) -> None:
    """Put words into a field without calling that typing."""
    blocked = field.blockSignals(True)  # noqa: FBT003 - Qt's own way of saying so
    field.setPlainText(words)
    field.blockSignals(blocked)
