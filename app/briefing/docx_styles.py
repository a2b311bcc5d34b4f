"""The page, the styles and the properties of a briefing's Word file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docx.enum.style import WD_STYLE_TYPE
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from docx.styles.style import ParagraphStyle

from app.briefing.docx_parts import LATIN, Look, clean, faces, properties

if TYPE_CHECKING:
    from docx.document import Document

    from app.domain.briefs import Brief
    from app.domain.house_style import HouseStyle

INK, SECOND, ACCENT, WARN = "1B1F24", "57606A", "2F5F96", "8A5300"
SMALL, BODY, HEAD, TITLE = 9.0, 11.0, 14.0, 22.0
LEAD, SAID, QUOTED = "Briefing Lead", "Briefing Statement", "Briefing Quotation"
NOTE, DOUBT, CONTENTS = "Briefing Note", "Briefing Doubt", "Briefing Contents"
ASIDE = "Briefing Aside"
_MOST_TITLE = 255  # core properties hold no more (python-docx)


def prepare(document: Document, brief: Brief) -> None:
    """Set page, styles and properties of a new document for a briefing."""
    page = document.sections[0]
    page.page_width, page.page_height = Mm(210), Mm(297)
    page.left_margin = page.right_margin = Mm(27)
    page.top_margin, page.bottom_margin = Mm(26), Mm(24)
    _dress_own(document, brief.language)
    _add_styles(document, brief.language)
    _follow(document, brief.style)
    known = document.core_properties
    known.title, known.author, known.language = clean(brief.title)[:_MOST_TITLE], "Tradewind", brief.language
    known.created = known.modified = brief.made_at.replace(tzinfo=None)
    known.last_modified_by, known.revision, known.comments = "Tradewind", 1, ""


def _dress_own(document: Document, language: str) -> None:
    """Dress the styles that every Word file has."""
    _dress(_style(document, "Normal"), language, BODY, INK)
    normal = _style(document, "Normal").paragraph_format
    normal.space_after, normal.line_spacing = Pt(6), 1.15 if language == "en" else 1.3
    for name, size, colour in (
        ("Title", TITLE, INK),
        ("Heading 1", HEAD, INK),
        ("Subtitle", SMALL, SECOND),
        ("Caption", SMALL, SECOND),
    ):
        style = _style(document, name)
        _dress(style, language, size, colour)
        style.font.bold, style.font.italic = colour == INK, False
    heading = _style(document, "Heading 1").paragraph_format
    heading.space_before, heading.space_after, heading.keep_with_next = Pt(20), Pt(6), True
    border = _style(document, "Title").element.find(f".//{qn('w:pBdr')}")
    if border is not None:
        border.getparent().remove(border)


def _add_styles(document: Document, language: str) -> None:
    """Add the styles of our own, so that a firm can change each in one place."""
    for name, size, colour in (
        (LEAD, SMALL, SECOND),
        (SAID, BODY, INK),
        (QUOTED, BODY, INK),
        (NOTE, SMALL, INK),
        (ASIDE, SMALL, SECOND),
        (DOUBT, 10.0, INK),
        (CONTENTS, 10.0, INK),
    ):
        document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH).base_style = document.styles["Normal"]
        _dress(_style(document, name), language, size, colour)
    lead = _style(document, LEAD).paragraph_format
    lead.space_before, lead.space_after, lead.keep_with_next = Pt(8), Pt(1), True
    _style(document, QUOTED).paragraph_format.left_indent = Mm(4)
    for name in (SAID, QUOTED):
        _style(document, name).paragraph_format.keep_together = True
    aside = _style(document, ASIDE).paragraph_format
    aside.left_indent, aside.space_before, aside.space_after = Mm(4), Pt(0), Pt(2)
    note = _style(document, NOTE).paragraph_format
    note.left_indent, note.first_line_indent = Mm(9), Mm(-9)
    for name in (DOUBT, CONTENTS):
        entry = _style(document, name).paragraph_format
        entry.left_indent, entry.space_after = Mm(4), Pt(2)


def _follow(document: Document, chosen: HouseStyle) -> None:
    """Dress the styles as a firm chose; a font that is not there is replaced by Word itself."""
    heads = ("Title", "Heading 1")
    for name in ("Normal", "Subtitle", "Caption", LEAD, SAID, QUOTED, NOTE, ASIDE, DOUBT, CONTENTS, *heads):
        font = (chosen.heading_font if name in heads else "") or chosen.text_font
        style = _style(document, name)
        if font:
            # Kanji keep the faces of their language: one name can't give Japanese and Chinese shapes.
            style.font.name = font
        if chosen.accent and name in heads:
            style.font.color.rgb = RGBColor.from_string(chosen.accent[1:])


def _style(document: Document, name: str) -> ParagraphStyle:
    found = document.styles[name]
    assert isinstance(found, ParagraphStyle)
    return found


def _dress(style: ParagraphStyle, language: str, size: float, colour: str) -> None:
    """Give a style its faces; a theme's font in the template would win over ours, so it goes."""
    style.font.name, style.font.size, style.font.color.rgb = LATIN, Pt(size), RGBColor.from_string(colour)
    held = style.element.get_or_add_rPr()
    fonts = held.get_or_add_rFonts()
    for name in ("w:asciiTheme", "w:hAnsiTheme", "w:eastAsiaTheme", "w:cstheme"):
        fonts.attrib.pop(qn(name), None)
    fonts.set(qn("w:eastAsia"), faces(language)[0])
    for old in held.findall(qn("w:lang")):
        held.remove(old)
    held.append(properties(Look(language)).find(qn("w:lang")))
