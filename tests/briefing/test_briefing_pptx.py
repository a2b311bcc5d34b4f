from __future__ import annotations

import io
import re
import zipfile
from dataclasses import replace
from typing import TYPE_CHECKING

import pptx
import pytest
from newsroom import figures, material, request
from pptx.enum.shapes import MSO_SHAPE_TYPE

from app.briefing.compose import compose
from app.briefing.forms import set_as
from app.briefing.front import notes
from app.briefing.reading import read_back
from app.domain.house_style import HouseStyle
from app.domain.sectors import LANGUAGES, Language
from app.errors import BriefError

if TYPE_CHECKING:
    from app.domain.briefs import Brief


def brief(language: Language = "en", **more: object) -> Brief:
    return replace(compose(request(language), material()), **more)  # type: ignore[arg-type] # passed on as given


def altered(data: bytes, part: str, before: str, after: str) -> bytes:
    """Change words in the parts of a file whose names match."""
    out, done = io.BytesIO(), 0
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(out, "w") as made:
        for name in source.namelist():
            content = source.read(name)
            if re.fullmatch(part, name) and before.encode() in content:
                content, done = content.replace(before.encode(), after.encode(), 1), done + 1
            made.writestr(name, content)
    assert done
    return out.getvalue()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_deck_shows_every_statement_with_its_notes_in_the_faces_of_its_language(language: Language) -> None:
    made = brief(language)
    data = set_as(made, ".pptx")
    assert set_as(made, ".PPTX") == data
    deck = pptx.Presentation(io.BytesIO(data))
    assert [layout.name for layout in deck.slide_layouts] == [
        "Title Slide",
        "Title and Content",
        "Title Only",
    ]
    assert all(slide.shapes.title.text_frame.text.strip() for slide in deck.slides)
    shown = [
        p for slide in deck.slides for s in slide.shapes if s.has_text_frame for p in s.text_frame.paragraphs
    ]
    for entry in made.statements:
        numbers = " ".join(str(note) for note in entry.citations)
        place = next(
            p for p in shown if p.text.startswith(entry.text) and p.text.endswith(f"\u00a0{numbers}")
        )
        face = place.runs[0]._r.rPr.find("{http://schemas.openxmlformats.org/drawingml/2006/main}ea")
        wanted = {"ja": "Yu Gothic", "zh": "Microsoft YaHei", "en": "Yu Gothic"}
        assert face.get("typeface") == wanted[entry.language]
        assert place.runs[0]._r.rPr.get("lang")[:2] == entry.language


def test_charts_are_pictures_with_their_words_and_sources_stand_below_the_slides() -> None:
    made = brief()
    deck = pptx.Presentation(io.BytesIO(set_as(made, ".pptx")))
    pictures = [
        shape for slide in deck.slides for shape in slide.shapes if shape.shape_type == MSO_SHAPE_TYPE.PICTURE
    ]
    charts = [section.chart for section in made.sections if section.chart]
    said = [shape._element.nvPicPr.cNvPr.get("descr") for shape in pictures]
    assert said == [f"{chart.title}. {chart.alt}" for chart in charts]
    below = "\n".join(
        slide.notes_slide.notes_text_frame.text for slide in deck.slides if slide.has_notes_slide
    )
    assert all(note.url in below for note in notes(made))
    assert all(shape.width <= deck.slide_width and shape.top >= 0 for shape in pictures)


def test_a_deck_comes_back_and_follows_the_firms_style() -> None:
    made = brief("ja", style=HouseStyle(firm="Firm", accent="#8A1C4A", footer="Confidential"))
    data = set_as(made, ".pptx")
    again, problems = read_back(data)
    assert (again, problems) == (made, ())
    xml = zipfile.ZipFile(io.BytesIO(data)).read("ppt/slides/slide1.xml").decode()
    assert "8A1C4A" in xml
    assert "Confidential" in xml


@pytest.mark.parametrize(
    ("part", "before", "after", "code"),
    [
        (r"ppt/slides/slide\d+\.xml", "8 items were reached", "9 items were reached", "statement-missing"),
        (r"ppt/slides/slide\d+\.xml", "Headline figures", "Headlong figures", "page-differs"),
        (r"ppt/notesSlides/notesSlide\d+\.xml", "reliability A", "reliability B", "page-differs"),
    ],
)
def test_words_altered_in_a_deck_are_found(part: str, before: str, after: str, code: str) -> None:
    _, problems = read_back(altered(set_as(brief(), ".pptx"), part, before, after))
    assert [problem.code for problem in problems] == [code]


@pytest.mark.parametrize(
    ("before", "after", "code", "statement"),
    [
        ("8 items were reached", "9 items were reached", "text-differs", 1),
        ("Words cited", "Works cited", "page-differs", None),
    ],
)
def test_cells_altered_in_a_workbook_are_found(
    before: str, after: str, code: str, statement: int | None
) -> None:
    made = brief()
    data = set_as(made, ".xlsx")
    assert read_back(data) == (made, ())
    _, problems = read_back(altered(data, r"xl/.*\.xml", before, after))
    assert [(problem.code, problem.statement) for problem in problems] == [(code, statement)]


@pytest.mark.parametrize("ending", [".pptx", ".xlsx"])
def test_an_office_file_without_a_manifest_is_none_of_ours(ending: str) -> None:
    data, out = set_as(brief(), ending), io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(out, "w") as made:
        for name in source.namelist():
            if not name.startswith("customXml/"):
                made.writestr(name, source.read(name))
    with pytest.raises(BriefError, match="no manifest"):
        read_back(out.getvalue())


def test_a_chart_that_is_no_drawing_stays_out_of_a_deck() -> None:
    first, *rest = figures()
    wild = replace(first, svg='<svg xmlns="x"><script>1</script></svg>')
    made = compose(request(), material(figures=(wild, *rest)))
    assert set_as(made, ".pptx")
