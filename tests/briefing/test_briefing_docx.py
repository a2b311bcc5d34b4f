from __future__ import annotations

import io
import re
import zipfile
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from newsroom import material, request, simple

from app.briefing.compose import compose
from app.briefing.docx import docx_bytes
from app.briefing.docx_read import verify_docx
from app.briefing.pictures import pngs
from app.domain.sectors import LANGUAGES, Language
from app.errors import BriefError

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.domain.briefs import Brief

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
BRIEF = compose(request(), material())
DATA = docx_bytes(BRIEF)


def brief_in(language: Language) -> Brief:
    return compose(request(language), material())


def xml_of(data: bytes, name: str = "word/document.xml") -> etree._Element:
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        return etree.fromstring(packed.read(name))


def with_body(change: Callable[[str], str], data: bytes = DATA) -> bytes:
    """Change the text of the document's XML, as an editor would."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as packed, zipfile.ZipFile(out, "w") as target:
        for name in packed.namelist():
            content = packed.read(name)
            if name == "word/document.xml":
                content = change(content.decode()).encode()
            target.writestr(name, content)
    return out.getvalue()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_word_file_reads_back_with_every_statement_and_note(language: Language) -> None:
    brief = brief_in(language)
    data = docx_bytes(brief)
    assert verify_docx(data) == (brief, ())
    document = docx.Document(io.BytesIO(data))
    text = "\n".join(paragraph.text for paragraph in document.paragraphs)
    assert all(statement.text in text for statement in brief.statements)
    assert all(note.title in text for note in brief.citations if note.item_id is not None)
    assert document.core_properties.title == brief.title
    assert document.core_properties.language == language
    assert document.core_properties.created == datetime(2026, 11, 21, 9, 0, tzinfo=UTC)


def test_headings_and_statements_have_styles_of_their_own() -> None:
    document = docx.Document(io.BytesIO(DATA))
    styles = {paragraph.style.name for paragraph in document.paragraphs if paragraph.style}
    assert {
        "Title",
        "Heading 1",
        "Briefing Statement",
        "Briefing Quotation",
        "Briefing Note",
        "Caption",
    } <= styles
    headings = [p.text for p in document.paragraphs if p.style and p.style.name == "Heading 1"]
    assert headings[:-1] == [f"{n}  {section.heading}" for n, section in enumerate(BRIEF.sections, 1)]


def test_every_link_within_the_file_has_its_bookmark_and_no_bookmark_is_twice() -> None:
    body = xml_of(DATA)
    names = [mark.get(f"{W}name") for mark in body.iter(f"{W}bookmarkStart")]
    numbers = [mark.get(f"{W}id") for mark in body.iter(f"{W}bookmarkStart")]
    assert len(set(names)) == len(names)
    assert len(set(numbers)) == len(numbers)
    anchors = {link.get(f"{W}anchor") for link in body.iter(f"{W}hyperlink")} - {None}
    assert anchors <= set(names)
    assert {f"note_{note.number}" for note in BRIEF.citations} <= anchors
    assert {f"statement_{n}" for n, _ in enumerate(BRIEF.statements, 1)} <= anchors


def test_each_script_is_set_in_its_own_face_and_tongue() -> None:
    found = set()
    for made in xml_of(DATA).iter(f"{W}r"):
        fonts, tongue = made.find(f".//{W}rFonts"), made.find(f".//{W}lang")
        assert (fonts is not None and tongue is not None) or made.find(f".//{W}drawing") is not None
        if fonts is not None and tongue is not None:
            found.add((fonts.get(f"{W}eastAsia"), tongue.get(f"{W}eastAsia")))
    assert ("Microsoft YaHei", "zh-CN") in found
    assert ("Yu Gothic", "ja-JP") in found


def test_charts_are_pictures_with_words() -> None:
    document = docx.Document(io.BytesIO(DATA))
    assert len(document.inline_shapes) == sum(section.chart is not None for section in BRIEF.sections)
    described = [element.get("descr") for element in xml_of(DATA).iter("{*}docPr")]
    assert all(
        section.chart.alt in "".join(filter(None, described)) for section in BRIEF.sections if section.chart
    )


def test_the_same_briefing_gives_the_same_word_file() -> None:
    assert docx_bytes(BRIEF) == DATA
    assert pngs(()) == ()


@settings(max_examples=12)
@given(data=st.data())
def test_any_number_changed_in_a_word_file_is_caught(data: st.DataObject) -> None:
    body = xml_of(DATA)
    texts = [element.text or "" for element in body.iter(f"{W}t")]
    numbered = [n for n, text in enumerate(texts) if re.search("[0-9]", text)]
    chosen = data.draw(st.sampled_from(numbered))
    count = iter(range(len(texts)))

    def change(match: re.Match[str]) -> str:
        if next(count) != chosen:
            return match[0]
        return (
            match[1]
            + re.sub("[0-9]", lambda digit: str((int(digit[0]) + 1) % 10), match[2], count=1)
            + match[3]
        )

    altered = with_body(lambda text: re.sub(r"(<w:t(?: [^>]*)?>)([^<]*)(</w:t>)", change, text))
    assert verify_docx(altered)[1]


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("zero-carbon", "low-carbon", "text-differs"),
        ('w:anchor="note_1"', 'w:anchor="note_2"', "notes-differ"),
        ('w:name="statement_1"', 'w:name="elsewhere"', "statement-missing"),
        ("Green technology", "Greed technology", "page-differs"),
    ],
)
def test_what_was_changed_is_named(old: str, new: str, code: str) -> None:
    altered = with_body(
        lambda text: text.replace(old, new, 1) if old != "zero-carbon" else text.replace(old, new)
    )
    assert code in {problem.code for problem in verify_docx(altered)[1]}


def test_tabs_saved_as_elements_are_the_tabs_that_they_were() -> None:
    again = with_body(lambda body: body.replace("\t[", "</w:t><w:tab/><w:t>["))
    assert again != DATA
    assert verify_docx(again) == (BRIEF, ())


def test_a_word_file_saved_again_by_an_editor_still_matches() -> None:
    out = io.BytesIO()
    docx.Document(io.BytesIO(DATA)).save(out)
    assert verify_docx(out.getvalue()) == (BRIEF, ())
    split = with_body(lambda text: text.replace("<w:t xml:space", "<w:lastRenderedPageBreak/><w:t xml:space"))
    assert verify_docx(split)[1] == ()


@pytest.mark.parametrize(
    "title", ["A \U0001f3d7 crane & <b>bold</b> quay", "控制\u0007字符]]>", "\ufffe edge", "a\u202eb"]
)
def test_any_title_makes_a_word_file(title: str) -> None:
    item = simple(1, "green-tech", f"{title} zero-carbon", "zero-carbon")
    brief = compose(request(), material((item,), figures=(), opportunities=()))
    assert verify_docx(docx_bytes(brief)) == (brief, ())


def test_words_that_xml_cannot_carry_are_replaced() -> None:
    statement = replace(BRIEF.statements[0], text="A bell \u0007 rings")
    first = replace(BRIEF.sections[0], statements=(statement, *BRIEF.sections[0].statements[1:]))
    brief = replace(BRIEF, sections=(first, *BRIEF.sections[1:]))
    assert verify_docx(docx_bytes(brief)) == (brief, ())


def test_a_word_file_that_is_no_briefing_is_refused() -> None:
    out = io.BytesIO()
    docx.Document().save(out)
    for data in (out.getvalue(), b"PK\x03\x04 cut off", with_body(lambda _text: "<w:document")):
        with pytest.raises(BriefError) as refusal:
            verify_docx(data)
        assert refusal.value.code == "not-a-briefing"
