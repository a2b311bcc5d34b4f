"""A briefing on a page: its statements with the notes that they stand on, and its charts."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.charts.theme import recoloured
from app.views.chart_view import chart_image
from app.views.fonts import BODY, LEAD, NORMAL, SMALL
from app.views.page import BODY_SPACING, GAP, Ink, Page, Spacing, Underline
from app.views.reading import safe_tip

if TYPE_CHECKING:
    from app.briefing.standing import Standing
    from app.domain.briefs import Brief, Citation, Section, Statement
    from app.views.desk import Desk

CHART_WIDTH, NARROWEST_CHART = 600, 240
BARS = 28
"""Pixels for scroll bars of text and room, which come only when charts have made the page long."""
MOMENT = timedelta(microseconds=1)


@dataclass(slots=True)
class Written:
    """Where on the page things stand: notes and statements by number, sections in order."""

    notes: dict[int, int] = field(default_factory=dict)
    statements: dict[int, tuple[int, int]] = field(default_factory=dict)
    sections: list[int] = field(default_factory=list)

    def statement_at(self, position: int) -> int:
        """Give the number of the statement that a position lies in, 0 where it is in none."""
        spans = self.statements.items()
        return next((number for number, (start, end) in spans if start <= position <= end), 0)


class BriefWriter(QObject):
    """Write the preview; links say `note:NUMBER`, `item:ID` and `open:NUMBER`.

    The preview is written from the same briefing as an export, so both say the same.
    """

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._written = Written()
        self._standings: tuple[Standing, ...] = ()

    def write(self, page: Page, brief: Brief, ratio: float, standings: tuple[Standing, ...] = ()) -> Written:
        """Write the briefing for a screen of a pixel ratio, with what is known of its statements."""
        self._written, self._standings = Written(), standings
        words = self._desk.words
        page.kicker(self.tr("DRAFT BRIEFING"))
        page.title(brief.title, brief.language)
        since, until = words.local_day(brief.since), words.local_day(brief.until - MOMENT)
        page.note(
            self.tr("%1 to %2 · edition of %3 · taxonomy %4")
            .replace("%1", words.day(since))
            .replace("%2", words.day(until))
            .replace("%3", words.moment(brief.made_at))
            .replace("%4", brief.taxonomy)
        )
        page.note(words.coverage(brief.coverage))
        for number, section in enumerate(brief.sections, start=1):
            self._write_section(page, number, section, brief, ratio)
        self._written.notes = self._write_notes(page, brief)
        return self._written

    def _write_section(self, page: Page, number: int, section: Section, brief: Brief, ratio: float) -> None:
        place = page.heading(f"{number}  {section.heading}", LEAD, brief.language)
        self._written.sections.append(place)
        if section.chart is not None:
            width = min(self._desk.fonts.measure("en"), self._desk.fonts.pixels(CHART_WIDTH))
            width = min(width, max(NARROWEST_CHART, round(page.room) - BARS))
            svg = recoloured(section.chart.svg, self._desk.theme.colours.name)
            page.image(chart_image(replace(section.chart, svg=svg), width, ratio))
            page.note(section.chart.alt, brief.language)
        for statement in section.statements:
            self._write_statement(page, statement, brief)
        if section.hint:
            page.note(section.hint, brief.language)

    def _write_statement(self, page: Page, statement: Statement, brief: Brief) -> None:
        number = len(self._written.statements) + 1
        start = page.begin(BODY_SPACING, statement.language)
        if statement.lead:
            page.write(
                f"{statement.lead} ", Ink(BODY, colour=page.colours.secondary, language=brief.language)
            )
        quoted = statement.kind == "quoted"
        text = f"“{statement.text}”" if quoted else statement.text
        said = page.write(text, Ink(BODY, language=statement.language))
        self._underline(page, statement, said + quoted)
        for mark in self._marks(statement, number):
            page.write(f"  {mark}", Ink(SMALL, colour=page.colours.amber, language=brief.language))
        for note in statement.citations:
            page.link(f" [{note}]", f"note:{note}", Ink(SMALL))
        self._written.statements[len(self._written.statements) + 1] = (start, page.position)
        for below in (statement.gloss, statement.translation):
            if below:
                faint = Ink(NORMAL, colour=page.colours.secondary, language=brief.language)
                page.paragraph(below, faint, Spacing(0, GAP, GAP))

    def _marks(self, statement: Statement, number: int) -> list[str]:
        """Say what a reader should know of a statement before it goes out."""
        verdict = self._standings[number - 1].verdict if number <= len(self._standings) else "matches"
        marks = [self.tr("hedged")] if statement.hedged else []
        if statement.kind == "opinion":
            marks.append(self.tr("your opinion"))
        elif verdict == "differs":
            marks.append(self.tr("differs from its source"))
        if statement.rephrased_by:
            marks.append(self.tr("rephrased by %1").replace("%1", statement.rephrased_by))
        return marks

    def _underline(self, page: Page, statement: Statement, start: int) -> None:
        """Underline the words that a source does not have; `start` is where the statement's own begin."""
        number, text = len(self._written.statements), statement.text
        for one in self._standings[number].differences if number < len(self._standings) else ():
            first, last = (
                start + len(text[:place].encode("utf-16-le")) // 2 for place in (one.start, one.end)
            )
            page.underline(Underline(first, last, page.colours.amber, dotted=True), safe_tip(one.words))

    def _write_notes(self, page: Page, brief: Brief) -> dict[int, int]:
        page.heading(self.tr("Notes"), LEAD)
        return {citation.number: self._write_note(page, citation) for citation in brief.citations}

    def _write_note(self, page: Page, citation: Citation) -> int:
        faint = Ink(NORMAL, colour=page.colours.secondary)
        place = page.begin(Spacing(below=6, line=150), citation.language)
        page.write(f"{citation.number}  ", Ink(NORMAL, bold=True))
        if citation.item_id is None:
            page.write(self.tr("Computed: %1").replace("%1", citation.quote), faint)
            return place
        page.link(citation.title, f"item:{citation.item_id}", Ink(NORMAL, language=citation.language))
        words = self._desk.words
        parts = [citation.source, words.role(citation.role), f"[{citation.language}]"]
        if citation.reliability:
            parts.insert(2, citation.reliability)
        if citation.published:
            parts.append(words.moment(citation.published))
        page.write("  ·  " + "  ·  ".join(parts), faint)
        if citation.url:
            page.write("  ·  ", faint)
            page.link(self.tr("original ↗"), f"open:{citation.number}", Ink(NORMAL))
        return place
