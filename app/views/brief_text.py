"""A briefing on a page: its statements with the notes that they stand on, and its charts."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.views.chart_view import chart_image
from app.views.fonts import BODY, LEAD, NORMAL, SMALL
from app.views.page import BODY_SPACING, Ink, Page, Spacing

if TYPE_CHECKING:
    from app.domain.briefs import Brief, Citation, Section, Statement
    from app.views.desk import Desk

CHART_WIDTH = 600
MOMENT = timedelta(microseconds=1)


class BriefWriter(QObject):
    """Write the preview; links say `note:NUMBER`, `item:ID` and `open:NUMBER`.

    The preview is written from the same briefing as an export, so both say the same.
    """

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def write(self, page: Page, brief: Brief, ratio: float) -> dict[int, int]:
        """Write the briefing for a screen of a pixel ratio; give each note's position."""
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
        return self._write_notes(page, brief)

    def _write_section(self, page: Page, number: int, section: Section, brief: Brief, ratio: float) -> None:
        page.heading(f"{number}  {section.heading}", LEAD, brief.language)
        if section.chart is not None:
            width = min(self._desk.fonts.measure("en"), self._desk.fonts.pixels(CHART_WIDTH))
            page.image(chart_image(section.chart, width, ratio))
            page.note(section.chart.alt, brief.language)
        for statement in section.statements:
            self._write_statement(page, statement, brief)
        if section.hint:
            page.note(section.hint, brief.language)

    def _write_statement(self, page: Page, statement: Statement, brief: Brief) -> None:
        page.begin(BODY_SPACING, statement.language)
        if statement.lead:
            page.write(
                f"{statement.lead} ", Ink(BODY, colour=page.colours.secondary, language=brief.language)
            )
        quoted = statement.kind == "quoted"
        text = f"“{statement.text}”" if quoted else statement.text
        page.write(text, Ink(BODY, language=statement.language))
        if statement.hedged:
            faint = Ink(SMALL, colour=page.colours.amber, language=brief.language)
            page.write("  " + self.tr("hedged"), faint)
        for number in statement.citations:
            page.link(f" [{number}]", f"note:{number}", Ink(SMALL))

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
