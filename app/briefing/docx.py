"""A briefing as a Word file: real styles and headings, numbered notes linked both ways, the manifest within.

The words of a statement stand between the ends of a bookmark `statement_N`, a note's number in
`note_N`, a heading in `section_N`. The manifest is a custom XML part.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import docx
from docx.enum.text import WD_BREAK
from docx.shared import Emu, Mm

from app.briefing import docx_parts as parts
from app.briefing.docx_parts import Look, Marks, append
from app.briefing.docx_styles import (
    ACCENT,
    ASIDE,
    CONTENTS,
    DOUBT,
    INK,
    LEAD,
    NOTE,
    QUOTED,
    SAID,
    SECOND,
    SMALL,
    WARN,
    prepare,
)
from app.briefing.dress import foot
from app.briefing.front import asides, front, marks, notes
from app.briefing.html import is_drawing
from app.briefing.office_file import embedded
from app.briefing.pictures import pngs
from app.briefing.wording import load_wording

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph

    from app.briefing.front import Note
    from app.briefing.wording import Wording
    from app.domain.briefs import Brief, ChartFigure, Section, Statement

TEXT_WIDTH, NAMES_WIDTH = Mm(156), Mm(30)
LOGO_WIDTH, LOGO_HEIGHT = Mm(60), Mm(16)


def docx_bytes(brief: Brief) -> bytes:
    """Write a briefing as DOCX; the same briefing, the same bytes."""
    document, words = docx.Document(), load_wording(brief.language)
    prepare(document, brief)
    writer = _Writer(document, brief, words)
    writer.front()
    writer.contents()
    first = 1
    pictures = iter(pngs(tuple(chart.svg for chart in _drawn(brief))))
    for number, section in enumerate(brief.sections, start=1):
        writer.section(section, number, first)
        if section.chart:
            drawing = next(pictures) if is_drawing(section.chart.svg) else None
            writer.chart(section.chart, drawing)
        first += len(section.statements)
    writer.notes()
    writer.footer()
    parts.attach(document, embedded(brief))
    return parts.packed(document, brief.made_at)


def _drawn(brief: Brief) -> list[ChartFigure]:
    return [section.chart for section in brief.sections if section.chart and is_drawing(section.chart.svg)]


class _Writer:
    """Writes the body of one document from its beginning."""

    def __init__(self, document: Document, brief: Brief, words: Wording) -> None:
        self._document = document
        self._brief = brief
        self._words = words
        self._marks = Marks()
        self._own = Look(brief.language)
        self._accent = brief.style.accent[1:] or ACCENT
        self._styles = {style.name or "": style.style_id for style in document.styles}

    def front(self) -> None:
        """Write the cover's block: what it covers, what to doubt."""
        block, style = front(self._brief), self._brief.style
        if style.logo:
            picture = self._place().add_run().add_picture(io.BytesIO(style.logo))
            parts.describe(picture, style.firm)
            parts.fit(picture, LOGO_WIDTH, LOGO_HEIGHT)
        self._paragraph(block.kicker, "Subtitle")
        self._paragraph(self._brief.title, "Title")
        table = self._document.add_table(rows=0, cols=2)
        table.autofit = False
        table.columns[0].width, table.columns[1].width = NAMES_WIDTH, Emu(TEXT_WIDTH - NAMES_WIDTH)
        for name, value in block.rows:
            left, right = table.add_row().cells
            left.width, right.width = NAMES_WIDTH, Emu(TEXT_WIDTH - NAMES_WIDTH)
            self._add(left.paragraphs[0], name, Look(self._brief.language, 10, SECOND))
            self._add(right.paragraphs[0], value, Look(self._brief.language, 10))
        self._paragraph("", "Normal")
        doubts = self._place(DOUBT)
        self._add(doubts, block.doubts_heading, Look(self._brief.language, 10, WARN, bold=True))
        for doubt in block.doubts:
            self._paragraph(f"• {doubt}", DOUBT)
        if style.cover:
            self._place().add_run().add_break(WD_BREAK.PAGE)

    def contents(self) -> None:
        """List the sections, each a link."""
        heading = self._place(LEAD)
        self._add(heading, self._words.say("heading.list"), Look(self._brief.language, 10, INK, bold=True))
        for number, section in enumerate(self._brief.sections, start=1):
            entry = self._place(CONTENTS)
            text = f"{number}  {section.heading}"
            append(
                entry,
                parts.link_within(f"section_{number}", text, Look(self._brief.language, 10, self._accent)),
            )

    def section(self, section: Section, number: int, first: int) -> None:
        """Write a section's heading, statements and hint."""
        heading = self._place("Heading 1")
        self._marked(heading, f"section_{number}", f"{number}  {section.heading}", self._own)
        for n, statement in enumerate(section.statements, start=first):
            self._statement(statement, n)
        if section.hint:
            self._paragraph(section.hint, LEAD)

    def chart(self, chart: ChartFigure, drawing: bytes | None) -> None:
        """Place a picture with its words; without one the words alone."""
        if drawing is not None:
            place = self._place()
            place.paragraph_format.keep_with_next = True
            picture = place.add_run().add_picture(io.BytesIO(drawing), width=TEXT_WIDTH)
            parts.describe(picture, f"{chart.title}. {chart.alt}")
        said = chart.title if drawing is not None else f"{chart.title}. {chart.alt}"
        self._paragraph(self._words.say("page.chart", words=said), "Caption")

    def notes(self) -> None:
        """Write the notes."""
        heading = self._place("Heading 1")
        self._marked(heading, "notes", self._words.say("heading.notes"), self._own)
        for note in notes(self._brief):
            self._note(note)
        self._paragraph(self._words.say("page.hedged-legend"), LEAD)

    def footer(self) -> None:
        """Write the foot of every page."""
        words, look = self._words, Look(self._brief.language, 8.5, SECOND)
        place = self._document.sections[0].footer.paragraphs[0]
        *above, said = foot(self._brief, words).split("\n")
        for line in above:
            self._add(place, line, look)
            place.add_run().add_break()
        self._add(place, said + "\u2003", look)
        for piece in (*parts.number_field("PAGE", look), parts.run(" / ", look)):
            append(place, piece)
        for piece in parts.number_field("NUMPAGES", look):
            append(place, piece)

    def _statement(self, statement: Statement, number: int) -> None:
        if statement.lead:
            self._paragraph(statement.lead, LEAD)
        place = self._place(QUOTED if statement.kind == "quoted" else SAID)
        self._marked(place, f"statement_{number}", statement.text, Look(statement.language))
        if mark := marks(statement, self._words):
            self._add(place, f" ({mark})", Look(self._brief.language, 8.5, WARN))
        for note in statement.citations:
            append(place, parts.run("\u00a0", Look(raised=True)))
            append(
                place, parts.link_within(f"note_{note}", str(note), Look(colour=self._accent, raised=True))
            )
        for aside in asides(statement, self._words):
            place.paragraph_format.keep_with_next = True
            place = self._place(ASIDE)
            self._add(place, aside, self._own)

    def _note(self, note: Note) -> None:
        words, faint = self._words, Look(self._brief.language, SMALL, SECOND)
        place = self._place(NOTE)
        self._marked(place, f"note_{note.number}", str(note.number), faint)
        self._add(place, f"\t[{note.language}] ", faint)
        if note.title:
            self._add(place, words.say("note.title", title=note.title) + " ", Look(note.language, SMALL))
        self._add(place, note.facts, faint)
        if note.quote:
            self._add(place, " " + words.say("note.quote", quote=note.quote), Look(note.language, SMALL))
        if note.url:
            self._add(place, " ", faint)
            append(place, parts.link_outside(place, note.url, note.url, Look("en", SMALL, self._accent)))
        for number in note.cited_by:
            self._add(place, " ", faint)
            append(
                place, parts.link_within(f"statement_{number}", f"↩{number}", Look("en", SMALL, self._accent))
            )

    def _place(self, style: str = "Normal") -> Paragraph:
        """Begin a paragraph at the end; python-docx looks through all styles for each, which takes long."""
        return parts.paragraph(self._document, self._styles[style])

    def _paragraph(self, text: str, style: str) -> None:
        self._add(self._place(style), text, self._own)

    def _marked(self, place: Paragraph, name: str, text: str, look: Look) -> None:
        start, end = self._marks.bookmark(name)
        for piece in (start, parts.run(text, look), end):
            append(place, piece)

    @staticmethod
    def _add(place: Paragraph, text: str, look: Look) -> None:
        if text:
            append(place, parts.run(text, look))
