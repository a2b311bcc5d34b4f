"""The pieces of a deck that python-pptx leaves to its XML (ECMA-376, DrawingML): faces, languages, places."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from lxml import etree
from pptx.dml.color import RGBColor
from pptx.opc.package import Part
from pptx.opc.packuri import PackURI
from pptx.oxml.ns import qn
from pptx.util import Emu, Mm, Pt

from app.briefing.docx_parts import LATIN, clean, faces
from app.briefing.office_file import MANIFEST_PART, RELATION, restamped

if TYPE_CHECKING:
    from datetime import datetime

    from lxml.etree import ElementBase
    from pptx.presentation import Presentation
    from pptx.shapes.picture import Picture
    from pptx.slide import SlideLayout
    from pptx.text.text import TextFrame, _Paragraph

WIDTH, HEIGHT = Mm(338.7), Mm(190.5)
EDGE = Mm(18)
TITLE_TOP, TITLE_HEIGHT = Mm(11), Mm(17)
BODY_TOP, FOOT = Mm(31), Mm(14)
_KEPT = ("Title Slide", "Title and Content", "Title Only")
_DRAWN = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_SHOWN = {"dt", "ftr", "sldNum"}


@dataclass(frozen=True, slots=True)
class Voice:
    """How words on a slide look: language, size in points, colour as `RRGGBB`, raised as a reference is."""

    language: str
    size: float
    colour: str
    bold: bool = False
    raised: bool = False


def widen(deck: Presentation, language: str) -> dict[str, SlideLayout]:
    """Make a new deck 16:9 with three layouts that fit it, and its theme speak a language; gives these."""
    deck.slide_width, deck.slide_height = WIDTH, HEIGHT
    for layout in tuple(deck.slide_layouts):
        if layout.name not in _KEPT:
            deck.slide_layouts.remove(layout)
    for place in (deck.slide_master, *deck.slide_layouts):
        for shape in tuple(place.placeholders):
            kind = shape.element.ph.get("type", "")
            if kind in _SHOWN:
                shape.element.getparent().remove(shape.element)
            elif kind in {"title", "ctrTitle"}:
                cover = kind == "ctrTitle"
                shape.left, shape.width = EDGE, WIDTH - 2 * EDGE
                shape.top, shape.height = (Mm(48), Mm(40)) if cover else (TITLE_TOP, TITLE_HEIGHT)
            else:
                cover = kind == "subTitle"
                shape.left, shape.width = EDGE, WIDTH - 2 * EDGE
                shape.top = Mm(92) if cover else BODY_TOP
                shape.height = Mm(60) if cover else HEIGHT - BODY_TOP - FOOT
    _speak(deck, language)
    return {layout.name: layout for layout in deck.slide_layouts}


def _speak(deck: Presentation, language: str) -> None:
    """Give the theme the faces of a language, so that what a person types later has them too."""
    for relation in deck.slide_master.part.rels.values():
        if relation.reltype.endswith("/theme"):
            part = relation.target_part
            theme = etree.fromstring(part.blob)
            for fonts in theme.iter(f"{_DRAWN}majorFont", f"{_DRAWN}minorFont"):
                for tag, face in (("latin", LATIN), ("ea", faces(language)[0])):
                    found = fonts.find(f"{_DRAWN}{tag}")
                    if found is not None:
                        found.set("typeface", face)
            part._blob = etree.tostring(theme, xml_declaration=True, encoding="UTF-8", standalone=True)  # noqa: SLF001 - python-pptx reads themes but can't change them


def speak(place: _Paragraph, text: str, voice: Voice) -> None:
    """Add words to a paragraph in a voice."""
    run = place.add_run()
    run.text = clean(text)
    font = run.font
    font.size, font.bold = Pt(voice.size), voice.bold
    font.color.rgb = RGBColor(*bytes.fromhex(voice.colour))  # type: ignore[no-untyped-call] # python-pptx leaves it untyped
    face, tag = faces(voice.language)
    properties = run._r.get_or_add_rPr()  # noqa: SLF001 - python-pptx has no public way to its XML
    properties.set("lang", tag)
    if voice.raised:
        properties.set("baseline", "30000")
    for name, typeface in (("a:latin", LATIN), ("a:ea", face)):
        properties.append(properties.makeelement(qn(name), {"typeface": typeface}))


def begin(frame: TextFrame, *, first: bool, above: float = 0) -> _Paragraph:
    """Begin a paragraph without a bullet, some points below the one before."""
    place = frame.paragraphs[0] if first else another(frame)
    place.space_before = Pt(above)
    held = place._p.get_or_add_pPr()  # noqa: SLF001 - as above
    held.set("marL", "0")
    held.set("indent", "0")
    bullet = cast("ElementBase", held.makeelement(qn("a:buNone"), {}))
    held.insert_element_before(bullet, "a:tabLst", "a:defRPr", "a:extLst")
    return place


def another(frame: TextFrame) -> _Paragraph:
    """Add a paragraph."""
    made: _Paragraph = frame.add_paragraph()  # type: ignore[no-untyped-call] # python-pptx leaves it untyped
    return made


def describe(picture: Picture, words: str) -> None:
    """Say what a picture shows, for those who can't see it."""
    held = cast("Any", picture._element)  # noqa: SLF001 - as above
    held.nvPicPr.cNvPr.set("descr", clean(words))


def fit(picture: Picture, top: int, width: int, height: int) -> None:
    """Put a picture in the middle of a box (EMU), as large as fits, in its own proportions."""
    share = min(width / picture.width, height / picture.height)
    picture.width, picture.height = Emu(round(picture.width * share)), Emu(round(picture.height * share))
    picture.left = Emu((WIDTH - picture.width) // 2)
    picture.top = Emu(top + (height - picture.height) // 2)


def attach(deck: Presentation, content: bytes) -> None:
    """Add the manifest as a custom XML part."""
    package = deck.part.package
    part = Part(PackURI(MANIFEST_PART), "application/xml", package, content)
    deck.part.relate_to(part, RELATION)


def packed(deck: Presentation, moment: datetime) -> bytes:
    """Save a deck; the same deck, the same bytes."""
    made = io.BytesIO()
    deck.save(made)
    return restamped(made.getvalue(), moment)
