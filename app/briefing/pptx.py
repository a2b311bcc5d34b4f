"""A briefing as a deck: a slide or more a section, a slide a chart, the notes at the end and below slides.

Statements stand whole, in order, each a paragraph with the numbers of its notes; the sources of what a
slide says stand in its speaker's notes. The manifest is a custom XML part.
"""

from __future__ import annotations

import io
import unicodedata
from typing import TYPE_CHECKING, NamedTuple

import pptx
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.util import Emu, Mm

from app.briefing.docx_parts import clean
from app.briefing.docx_styles import ACCENT, INK, SECOND, WARN
from app.briefing.dress import foot
from app.briefing.front import asides, front, marks, notes
from app.briefing.html import is_drawing
from app.briefing.office_file import embedded
from app.briefing.pictures import pngs
from app.briefing.pptx_parts import (
    BODY_TOP,
    EDGE,
    FOOT,
    HEIGHT,
    WIDTH,
    Voice,
    another,
    attach,
    begin,
    describe,
    fit,
    packed,
    speak,
    widen,
)
from app.briefing.wording import load_wording

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pptx.slide import Slide
    from pptx.text.text import TextFrame

    from app.briefing.front import Note
    from app.domain.briefs import Brief, ChartFigure, Section, Statement

HEAD, TITLE, BODY, SMALL, TINY = 24.0, 36.0, 18.0, 12.0, 9.0
LINES = 18.0
"""Lines of body text that a slide holds."""
ACROSS = {BODY: 88, SMALL: 134}
"""Narrow characters of a line, by size."""
NOTES_LINES = 25.0
_MOST_TITLE = 255


class _Piece(NamedTuple):
    """A statement of a slide with its number."""

    number: int
    statement: Statement


def pptx_bytes(brief: Brief) -> bytes:
    """Write a briefing as PPTX; the same briefing, the same bytes."""
    writer = _Writer(brief)
    writer.front()
    charts = [s.chart for s in brief.sections if s.chart and is_drawing(s.chart.svg)]
    pictures = iter(pngs(tuple(chart.svg for chart in charts)))
    first = 1
    for number, section in enumerate(brief.sections, start=1):
        writer.section(section, number, first)
        if section.chart and is_drawing(section.chart.svg):
            writer.chart(section, number, section.chart, next(pictures))
        first += len(section.statements)
    writer.notes()
    return writer.finish()


class _Writer:
    """Writes one deck from its beginning."""

    def __init__(self, brief: Brief) -> None:
        self._brief = brief
        self._words = load_wording(brief.language)
        self._deck = pptx.Presentation()
        self._layouts = widen(self._deck, brief.language)
        self._accent = brief.style.accent[1:] or ACCENT
        self._notes = {note.number: note for note in notes(brief)}

    def front(self) -> None:
        """Write the title slide, and what the reader should doubt."""
        block, own = front(self._brief), self._brief.language
        slide = self._deck.slides.add_slide(self._layouts["Title Slide"])
        self._put_title(slide, self._brief.title, TITLE)
        below = slide.placeholders[1].text_frame
        for place, (name, value) in enumerate(block.rows):
            row = begin(below, first=place == 0, above=2)
            row.alignment = PP_ALIGN.LEFT
            speak(row, f"{name}  ", Voice(own, 14, SECOND))
            speak(row, value, Voice(own, 14, INK))
        if self._brief.style.logo:
            logo = slide.shapes.add_picture(io.BytesIO(self._brief.style.logo), EDGE, Mm(18))
            describe(logo, self._brief.style.firm)
            fit(logo, Mm(16), Mm(70), Mm(18))
            logo.left = EDGE
        self._foot(slide)
        doubts = self._slide("Title and Content", block.doubts_heading)
        frame = self._body(doubts)
        for place, doubt in enumerate(block.doubts):
            speak(begin(frame, first=place == 0, above=6), f"• {doubt}", Voice(own, BODY, INK))

    def section(self, section: Section, number: int, first: int) -> None:
        """Write a section on as many slides as it needs."""
        heading = f"{number}  {section.heading}"
        pages = list(_pages([_Piece(n, e) for n, e in enumerate(section.statements, first)]))
        for page, pieces in enumerate(pages, start=1):
            of = f" ({page}/{len(pages)})" if len(pages) > 1 else ""
            slide = self._slide("Title and Content", heading + of)
            frame = self._body(slide)
            for place, piece in enumerate(pieces):
                self._statement(frame, piece.statement, first=place == 0)
            self._tell_sources(slide, pieces)
        if section.hint and not pages:
            frame = self._body(self._slide("Title and Content", heading))
            speak(begin(frame, first=True), section.hint, Voice(self._brief.language, BODY, SECOND))

    def chart(self, section: Section, number: int, chart: ChartFigure, drawing: bytes) -> None:
        """Place a picture on a slide of its own, with its words."""
        slide = self._slide("Title Only", f"{number}  {section.heading}")
        picture = slide.shapes.add_picture(io.BytesIO(drawing), EDGE, BODY_TOP)
        fit(picture, BODY_TOP, WIDTH - 2 * EDGE, HEIGHT - BODY_TOP - FOOT - Mm(3))
        said = f"{chart.title}. {chart.alt}"
        describe(picture, said)
        self._tell(slide, self._words.say("page.chart", words=said))

    def notes(self) -> None:
        """List the notes on slides at the end."""
        heading, lines = self._words.say("heading.notes"), 0.0
        page: list[Note] = []
        for note in self._notes.values():
            needed = _lines(_told(note), SMALL)
            if page and lines + needed > NOTES_LINES:
                self._note_slide(heading, page)
                page, lines = [], 0.0
            page.append(note)
            lines += needed
        if page:
            self._note_slide(heading, page)

    def finish(self) -> bytes:
        """Give the deck's bytes."""
        known, made = self._deck.core_properties, self._brief.made_at.replace(tzinfo=None)
        known.title, known.author = clean(self._brief.title)[:_MOST_TITLE], "Tradewind"
        known.created = known.modified = made
        known.language, known.last_modified_by, known.revision = self._brief.language, "Tradewind", 1
        attach(self._deck, embedded(self._brief))
        return packed(self._deck, self._brief.made_at)

    def _statement(self, frame: TextFrame, entry: Statement, *, first: bool) -> None:
        own = self._brief.language
        if entry.lead:
            speak(begin(frame, first=first, above=7), entry.lead, Voice(own, SMALL, SECOND))
        place = begin(frame, first=first and not entry.lead, above=0 if entry.lead else 7)
        speak(place, entry.text, Voice(entry.language, BODY, INK))
        if mark := marks(entry, self._words):
            speak(place, f" ({mark})", Voice(own, SMALL, WARN))
        if entry.citations:
            numbers = " ".join(str(note) for note in entry.citations)
            speak(place, f"\u00a0{numbers}", Voice("en", BODY, self._accent, raised=True))
        for aside in asides(entry, self._words):
            speak(begin(frame, first=False), aside, Voice(own, SMALL, SECOND))

    def _note_slide(self, heading: str, page: Sequence[Note]) -> None:
        frame = self._body(self._slide("Title and Content", heading))
        for place, note in enumerate(page):
            row = begin(frame, first=place == 0, above=2)
            speak(row, f"{note.number}  ", Voice("en", SMALL, self._accent))
            speak(row, f"{self._titled(note)}{note.facts}", Voice(note.language, SMALL, INK))
            if note.url:
                speak(row, " ", Voice("en", SMALL, INK))
                speak(row, note.url, Voice("en", SMALL, self._accent))
                row.runs[-1].hyperlink.address = clean(note.url)

    def _titled(self, note: Note) -> str:
        return self._words.say("note.title", title=note.title) + " " if note.title else ""

    def _tell_sources(self, slide: Slide, pieces: Sequence[_Piece]) -> None:
        """Put the sources of what a slide says below it."""
        cited = dict.fromkeys(number for piece in pieces for number in piece.statement.citations)
        told = [self._notes[number] for number in cited if number in self._notes]
        self._tell(slide, "\n".join(f"{n.number}  {self._titled(n)}{n.facts} {n.url}".strip() for n in told))

    def _tell(self, slide: Slide, words: str) -> None:
        frame = slide.notes_slide.notes_text_frame
        if frame is not None:
            for place, line in enumerate(words.split("\n")):
                held = frame.paragraphs[0] if place == 0 else another(frame)
                speak(held, line, Voice(self._brief.language, 12, INK))

    def _slide(self, layout: str, title: str) -> Slide:
        slide: Slide = self._deck.slides.add_slide(self._layouts[layout])
        self._put_title(slide, title, HEAD)
        self._foot(slide)
        return slide

    def _put_title(self, slide: Slide, words: str, size: float) -> None:
        frame = slide.placeholders[0].text_frame
        frame.word_wrap, frame.vertical_anchor = True, MSO_ANCHOR.BOTTOM
        frame.paragraphs[0].alignment = PP_ALIGN.LEFT
        colour = self._brief.style.accent[1:] or INK
        speak(frame.paragraphs[0], words, Voice(self._brief.language, size, colour, bold=True))

    def _body(self, slide: Slide) -> TextFrame:
        frame: TextFrame = slide.placeholders[1].text_frame
        frame.word_wrap, frame.vertical_anchor = True, MSO_ANCHOR.TOP
        return frame

    def _foot(self, slide: Slide) -> None:
        """Write the foot; the number stands in a text box of its own and is what the slide is."""
        said = " · ".join(foot(self._brief, self._words).split("\n"))
        box = slide.shapes.add_textbox(EDGE, Emu(HEIGHT - FOOT + Mm(3)), Emu(WIDTH - 2 * EDGE), Mm(7))
        box.name, box.text_frame.word_wrap = "Foot", True
        number = len(self._deck.slides)
        speak(box.text_frame.paragraphs[0], f"{said} · {number}", Voice(self._brief.language, TINY, SECOND))


def _pages(pieces: Sequence[_Piece]) -> Iterator[list[_Piece]]:
    """Part statements into slides by the lines that they take; one that is too long has a slide alone."""
    page: list[_Piece] = []
    lines = 0.0
    for piece in pieces:
        needed = _height(piece.statement)
        if page and lines + needed > LINES:
            yield page
            page, lines = [], 0.0
        page.append(piece)
        lines += needed
    if page:
        yield page


def _height(entry: Statement) -> float:
    """Tell how many lines of body text a statement takes, with what stands around it."""
    small = (entry.lead, entry.gloss, entry.translation)
    around = sum(_lines(words, SMALL) * SMALL / BODY for words in small if words)
    return _lines(entry.text + " " * 3 * len(entry.citations), BODY) + around + 0.4


def _lines(words: str, size: float) -> int:
    wide = sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in words)
    return max(1, -(-wide // ACROSS[size]))


def _told(note: Note) -> str:
    return f"{note.number}  {note.title} {note.facts} {note.url}"
