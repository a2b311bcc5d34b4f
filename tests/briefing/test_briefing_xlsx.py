from __future__ import annotations

import io
from dataclasses import replace

import pytest
from newsroom import material, request
from openpyxl import load_workbook

from app.briefing import editing
from app.briefing.compose import compose
from app.briefing.forms import set_as
from app.domain.briefs import Statement
from app.domain.sectors import LANGUAGES, Language


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_workbook_has_every_statement_note_and_chart(language: Language) -> None:
    brief = compose(request(language), material())
    data = set_as(brief, ".xlsx")
    assert set_as(brief, ".XLSX") == data
    statements, notes, charts = load_workbook(io.BytesIO(data)).worksheets
    assert [row[2].value for row in statements.iter_rows(min_row=2)] == [e.text for e in brief.statements]
    assert [row[0].value for row in notes.iter_rows(min_row=2)] == [n.number for n in brief.citations]
    assert [row[5].value for row in notes.iter_rows(min_row=2)] == [n.quote for n in brief.citations]
    assert charts.max_row == 1 + sum(section.chart is not None for section in brief.sections)


@pytest.mark.parametrize(
    "text", ['=HYPERLINK("http://x.example")', "+1", "-1", "@SUM(A1)", "=1\x00+1", "\ud800", "x" * 40_000]
)
def test_nothing_from_outside_is_a_formula(text: str) -> None:
    brief = replace(compose(request(template="blank"), material()), title=text)
    brief = editing.add(brief, 0, Statement("opinion", text, "en", ()))
    book = load_workbook(io.BytesIO(set_as(brief, ".xlsx")))
    cells = [cell for sheet in book.worksheets for row in sheet.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells} <= {"s", "n", "inlineStr"}
    said = book.worksheets[0]["C2"]
    assert str(said.value)[:1] == text[:1].replace("\ud800", "\ufffd")
    assert said.quotePrefix
