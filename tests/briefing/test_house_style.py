from __future__ import annotations

import io
import zipfile
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from newsroom import material, request

from app.briefing import dress
from app.briefing.compose import compose
from app.briefing.docx import docx_bytes
from app.briefing.docx_read import verify_docx
from app.briefing.faces import missing_fonts
from app.briefing.house_style import read_style, write_style
from app.briefing.html import render
from app.briefing.manifest import from_text, to_text
from app.briefing.pdf import pdf_bytes
from app.briefing.pictures import pngs
from app.briefing.verify import verify_html, verify_pdf
from app.domain.colours import contrast
from app.domain.house_style import MOST_LOGO, PLAIN, HouseStyle, is_line, is_readable
from app.errors import AppError, BriefError
from app.services.house_styles import FILE_NAME, HouseStyles

(LOGO,) = pngs(
    ('<svg xmlns="http://www.w3.org/2000/svg" width="60" height="20"><rect width="60" height="20"/></svg>',)
)
STYLE = HouseStyle("Harbour & Co", "#7A1F2B", "Libertinus Serif", "", "Harbour <& Co>", cover=True, logo=LOGO)
BRIEF = replace(compose(request(template="policy"), material()), style=STYLE)


def test_a_style_travels_in_the_manifest_and_every_form_is_checked_with_it() -> None:
    assert from_text(to_text(BRIEF)) == BRIEF
    page, pdf, word = render(BRIEF), pdf_bytes(BRIEF), docx_bytes(BRIEF)
    assert verify_html(page) == (BRIEF, ())
    assert verify_pdf(pdf) == (BRIEF, ())
    assert verify_docx(word) == (BRIEF, ())
    assert "Harbour &lt;&amp; Co&gt;" in page
    assert "#7A1F2B" in page
    with zipfile.ZipFile(io.BytesIO(word)) as packed:
        assert "Harbour &lt;&amp; Co&gt;" in packed.read("word/footer1.xml").decode()
        assert "7A1F2B" in packed.read("word/styles.xml").decode()
        assert packed.read("word/media/image1.png") == LOGO
    recoloured = page.replace("--accent: #7A1F2B", "--accent: #000000", 1)
    assert [problem.code for problem in verify_html(recoloured)[1]] == ["page-differs"]


def test_without_a_style_nothing_is_added() -> None:
    plain = replace(BRIEF, style=PLAIN)
    assert '"style"' not in to_text(plain)
    assert dress.css(PLAIN) == ""
    assert from_text(to_text(plain)) == plain


def test_a_font_that_is_not_there_is_named_and_stood_in_for() -> None:
    styled = replace(BRIEF, style=HouseStyle(text_font="No Such Face"))
    assert missing_fonts(styled.style) == ("No Such Face",)
    pdf = pdf_bytes(styled)
    assert pdf.startswith(b"%PDF")
    assert verify_pdf(pdf) == (styled, ())
    assert [problem.code for problem in verify_pdf(pdf + b" ")[1]] == ["font-missing"]


@pytest.mark.parametrize(
    ("text", "line", "expected"),
    [
        ('firm = "A"\naccent = ', 2, "a name and a value"),
        ('firm = "A"\n\naccent = "red"', 3, "a colour such as"),
        ('accent = "#FFD700"', 1, "a darker colour"),
        ('accent = "#0000"', 1, "a colour such as"),
        ("cover = 1", 1, "true or false"),
        ("footer = 3", 1, "text in quotation marks"),
        ('footer = "' + "x" * 200 + '"', 1, "one line"),
        ('firm = "A"\nfooter = "two\\nlines"', 2, "one line"),
        ('text-font = "x;} body {"', 1, "the name of a font"),
        ('firm = "A"\ncolour = "#000000"', 2, "one of"),
        ('logo = "none.png"', 1, "can't be"),
        ('logo = "text.png"', 1, "PNG or JPEG"),
        ('logo = "broken.png"', 1, "PNG or JPEG"),
        ('logo = "huge.png"', 1, "PNG or JPEG"),
    ],
)
def test_an_error_names_file_and_line_and_the_usual_style_is_used(
    tmp_path: Path, text: str, line: int, expected: str
) -> None:
    (tmp_path / "text.png").write_text("no picture")
    (tmp_path / "broken.png").write_bytes(LOGO[:60])
    (tmp_path / "huge.png").write_bytes(LOGO + bytes(MOST_LOGO))
    (tmp_path / FILE_NAME).write_text(text, encoding="utf-8")
    dressed = HouseStyles(tmp_path).chosen()
    assert dressed.style == PLAIN
    (error,) = dressed.warnings
    assert f"{FILE_NAME}, line {line}: expected" in error.message
    assert expected in error.message


def test_a_style_is_kept_and_forgotten(tmp_path: Path) -> None:
    styles = HouseStyles(tmp_path)
    assert styles.chosen().style == PLAIN
    styles.save(STYLE)
    assert styles.chosen().style == STYLE
    assert styles.chosen().warnings == ()
    styles.save(replace(STYLE, text_font="No Such Face"))
    assert [error.code for error in styles.chosen().warnings] == ["no-font"]
    styles.forget()
    styles.forget()
    assert styles.chosen().style == PLAIN
    (tmp_path / "a.png").write_bytes(b"nothing")
    with pytest.raises(BriefError, match="no PNG or JPEG"):
        styles.read_logo(tmp_path / "a.png")


@pytest.mark.parametrize("brief", [None, BRIEF])
def test_a_style_is_shown_on_the_first_pages(tmp_path: Path, brief: object) -> None:
    styles = HouseStyles(tmp_path)
    pages = styles.preview(STYLE, BRIEF if brief else None, "ja")
    assert 0 < len(pages) <= 3
    assert all(page.startswith(b"\x89PNG") for page in pages)


words = st.text(st.characters(categories=("L", "N", "P", "Zs", "S"), include_characters=' "\\#'), max_size=40)


@given(words, words, st.booleans())
def test_whatever_is_written_is_read_again(firm: str, footer: str, cover: bool) -> None:  # noqa: FBT001 - drawn
    style = HouseStyle(firm, footer=footer, cover=cover)
    if is_line(firm) and is_line(footer):
        assert read_style(Path("s.toml"), write_style(style, ""), lambda _name: b"") == style


@given(st.binary(max_size=200))
def test_any_file_is_read_or_refused(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "any.toml"
    path.write_bytes(data)
    with suppress(AppError):
        assert isinstance(HouseStyles(path.parent).read(path), HouseStyle)


@given(st.from_regex(r"#[0-9A-F]{6}", fullmatch=True))
def test_every_colour_that_is_taken_is_readable_in_the_dark_too(colour: str) -> None:
    if is_readable(colour):
        lines = dress.css(HouseStyle(accent=colour))
        dark = lines.partition("dark) { :root { --accent: ")[2][:7]
        assert contrast(dark, dress.DARK_GROUND) >= 4.5
