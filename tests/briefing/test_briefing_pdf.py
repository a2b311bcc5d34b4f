from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pypdfium2 as pdfium
import pytest
from newsroom import material, request, simple

from app.briefing.compose import compose
from app.briefing.pdf import face, pdf_bytes
from app.briefing.verify import verify_pdf
from app.domain.briefs import ChartFigure
from app.domain.sectors import LANGUAGES, Language
from app.errors import BriefError

if TYPE_CHECKING:
    from app.domain.briefs import Brief


def brief_in(language: Language) -> Brief:
    return compose(request(language), material())


def text_of(data: bytes) -> str:
    document = pdfium.PdfDocument(data)
    pages = [page.get_textpage().get_text_range() for page in document]
    document.close()
    return re.sub(r"\s", "", "".join(pages))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_statement_can_be_read_back_out_of_the_pages(language: Language) -> None:
    brief = brief_in(language)
    read = text_of(pdf_bytes(brief))
    quoted = [statement.text for statement in brief.statements if statement.kind == "quoted"]
    assert all(re.sub(r"\s", "", words) in read for words in quoted)
    assert "城市高质量发展" in read
    assert "スマートシティ" in read


def test_a_pdf_is_tagged_with_its_fonts_within_and_comes_out_the_same_twice() -> None:
    brief = brief_in("zh")
    data = pdf_bytes(brief)
    assert data == pdf_bytes(brief)
    assert b"/MarkInfo" in data or b"pdfuaid" in data
    assert b"pdfuaid" in data
    fonts = set(re.findall(rb"/BaseFont\s*/([\w+#-]+)", data))
    assert fonts
    assert all(re.match(rb"[A-Z]{6}\+", font) for font in fonts)
    assert any(b"NotoSansCJKsc" in font for font in fonts)
    assert verify_pdf(data) == (brief, ())


def test_a_changed_byte_of_a_pdf_is_caught() -> None:
    data = pdf_bytes(brief_in("en"))
    at = data.index(b"stream", len(data) // 3) + 40
    changed = data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]
    assert [problem.code for problem in verify_pdf(changed)[1]] == ["pages-differ"]


def test_a_title_that_no_font_can_draw_still_makes_a_pdf() -> None:
    titles = (
        "Green 👩‍💻 parks \U0001f331 open",
        "Green عربي parks",
        "Green #let x = [ $ \\ ` parks",
        "Green ᠮᠣᠩᠭᠣᠯ parks",
    )
    held = tuple(simple(n, "green-tech", title, "Green") for n, title in enumerate(titles, start=1))
    data = pdf_bytes(compose(request(), material(held, figures=(), opportunities=())))
    assert "Green#letx=[$\\`parks" in text_of(data)


@pytest.mark.parametrize("how", [b"", b"/Filter/FlateDecode"])
def test_a_file_that_is_no_briefing_is_refused(how: bytes) -> None:
    head = b"%PDF-1.7\n1 0 obj\n<</Length 3/Type/EmbeddedFile" + how
    with pytest.raises(BriefError):
        verify_pdf(head + b">>\nstream\nabc\nendstream")


def test_a_briefing_that_cannot_be_set_says_what_to_do() -> None:
    broken = ChartFigure("Chart", "<svg <rect", "in words")
    with pytest.raises(BriefError) as refusal:
        pdf_bytes(compose(request(), material((), figures=(broken,), opportunities=())))
    assert refusal.value.code == "not-set"
    assert "Export HTML instead" in refusal.value.message


@pytest.mark.parametrize(
    ("language", "font", "region"),
    [
        ("zh", "Noto Sans CJK SC", "CN"),
        ("zh-Hant", "Noto Sans CJK TC", "TW"),
        ("zh-TW", "Noto Sans CJK TC", "TW"),
        ("ja", "Noto Sans CJK JP", "JP"),
        ("en", "Noto Sans CJK JP", None),
    ],
)
def test_each_language_has_its_own_shapes(language: str, font: str, region: str | None) -> None:
    assert face(language) == {"font": font, "lang": language.split("-", maxsplit=1)[0], "region": region}
