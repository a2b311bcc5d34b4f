"""A briefing as a workbook: statements with what they cite, the notes, the figures; a sheet each.

Whatever a cell holds is text, a number or a date: nothing that came from outside is ever a formula.
"""

from __future__ import annotations

import io
import re
import zipfile
from typing import TYPE_CHECKING

from app.briefing.office_file import MANIFEST_PART, RELATION, embedded, restamped, unpacked
from app.briefing.wording import load_wording
from app.domain.times import iso

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from openpyxl.worksheet.worksheet import Worksheet

    from app.domain.briefs import Brief

STATEMENT = ("number", "section", "text", "kind", "language", "lead", "cited")
NOTE = ("number", "title", "source", "published", "fetched", "quote", "link", "hash")
CHART = ("number", "title", "text")

Cell = str | int | None
ACCENT = "#2F5F96"
MOST = 32_767
"""Characters that a cell holds (the limit of Excel)."""
NARROWEST, WIDEST = 8, 60
_LINKS, _CORE = "xl/_rels/workbook.xml.rels", "docProps/core.xml"
_SAVED = re.compile(rb"(<dcterms:modified[^>]*>)[^<]*<")
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_ESCAPE = re.compile("_(?=x[0-9A-Fa-f]{4}_)")


def xlsx_bytes(brief: Brief) -> bytes:
    """Write a briefing as XLSX; the same briefing, the same bytes."""
    from openpyxl import Workbook

    words = load_wording(brief.language)
    book = Workbook()
    book.remove(book.worksheets[0])
    made = brief.made_at.replace(tzinfo=None)
    book.properties.creator, book.properties.title = "Tradewind", _clean(brief.title)
    book.properties.created = book.properties.modified = made
    sheets = (("statements", STATEMENT, _statements), ("notes", NOTE, _notes), ("charts", CHART, _charts))
    for name, heads, rows in sheets:
        sheet = book.create_sheet(words.say(f"sheet.{name}"))
        _fill(
            sheet, [words.say(f"sheet.{head}") for head in heads], rows(brief), brief.style.accent or ACCENT
        )
    out = io.BytesIO()
    book.save(out)
    return _finished(out.getvalue(), brief)


def _finished(data: bytes, brief: Brief) -> bytes:
    """Add the manifest, and let nothing tell when the file was made."""
    files = unpacked(data)
    relation = f'<Relationship Id="rIdManifest" Type="{RELATION}" Target="{MANIFEST_PART}"/>'
    links = zipfile.ZipFile(io.BytesIO(data)).read(_LINKS)
    parts = {
        MANIFEST_PART[1:]: embedded(brief),
        _LINKS: links.replace(b"</Relationships>", f"{relation}</Relationships>".encode()),
        # openpyxl writes the moment of saving over the one that it was given.
        _CORE: _SAVED.sub(rf"\g<1>{iso(brief.made_at)}<".encode(), files[_CORE]),
    }
    return restamped(data, brief.made_at, parts)


def _statements(brief: Brief) -> Iterator[Sequence[Cell]]:
    words, number = load_wording(brief.language), 0
    for section in brief.sections:
        for entry in section.statements:
            number += 1
            notes = " ".join(str(note) for note in entry.citations)
            kind = words.say(f"sheet.kind-{entry.kind}")
            if entry.rephrased_by:
                said = (kind, words.say("page.rephrased-mark", model=entry.rephrased_by))
                kind = words.say("page.mark-separator").join(said)
            yield number, section.heading, entry.text, kind, entry.language, entry.lead, notes


def _notes(brief: Brief) -> Iterator[Sequence[Cell]]:
    for note in brief.citations:
        published, fetched = (_day(moment) for moment in (note.published, note.fetched))
        facts = (note.title, note.source, published, fetched, note.quote, note.url, note.content_hash)
        yield note.number, *facts


def _charts(brief: Brief) -> Iterator[Sequence[Cell]]:
    charts = (section.chart for section in brief.sections if section.chart)
    for number, chart in enumerate(charts, start=1):
        yield number, chart.title, chart.alt


def _day(moment: datetime | None) -> str:
    return moment.strftime("%Y-%m-%d %H:%M UTC") if moment else ""


def _fill(sheet: Worksheet, heads: Sequence[str], rows: Iterator[Sequence[Cell]], accent: str) -> None:
    """Write the heads and the rows; text stays text whatever it begins with."""
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter

    for column, head in enumerate(heads, start=1):
        sheet.cell(1, column, head).font = Font(bold=True, color=accent[1:])
    for place, row in enumerate(rows, start=2):
        for column, value in enumerate(row, start=1):
            cell = sheet.cell(place, column)
            cell.alignment = Alignment(vertical="top", wrap_text=True)
            if isinstance(value, str):
                cell.value = _clean(value)
                # A text that begins with = would be taken for a formula; quoted, it is never one.
                cell.data_type, cell.quotePrefix = "s", True
            else:
                cell.value = value
    for place, held in enumerate(sheet.iter_cols(values_only=True), start=1):
        long = max(len(str(value or "")) for value in held) + 2
        sheet.column_dimensions[get_column_letter(place)].width = min(WIDEST, max(NARROWEST, long))
    sheet.freeze_panes = "A2"


def _clean(text: str) -> str:
    """Replace what a cell can't hold, and keep a written-out escape (`_x0041_`) from being read as one."""
    return _ESCAPE.sub("_x005F_", _FORBIDDEN.sub("\ufffd", text))[:MOST]
