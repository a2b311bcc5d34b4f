"""The pieces of a Word file that python-docx leaves to its XML (ECMA-376): runs, bookmarks, links, fields."""

from __future__ import annotations

import io
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, cast

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Emu
from docx.text.paragraph import Paragraph

from app.briefing.office_file import MANIFEST_PART, restamped

if TYPE_CHECKING:
    from datetime import datetime

    from docx.document import Document
    from docx.oxml.text.paragraph import CT_P
    from docx.shape import InlineShape
    from lxml.etree import _Element

# Faces that come with Word on its platforms; what LibreOffice lacks it replaces by the run's language.
_FACES = {"ja": ("Yu Gothic", "ja-JP"), "zh": ("Microsoft YaHei", "zh-CN"), "en": ("Yu Gothic", "en-GB")}
_TRADITIONAL = ("zh-hant", "zh-tw", "zh-hk", "zh-mo")
LATIN = "Calibri"
# What XML 1.0 cannot carry (2.2, Char).
_FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_FIRST_ID = 100


@dataclass(frozen=True, slots=True)
class Look:
    """How a run looks: its language, size in points (None for the style's), colour as `RRGGBB`."""

    language: str = "en"
    size: float | None = None
    colour: str | None = None
    bold: bool = False
    raised: bool = False


@dataclass(slots=True)
class Marks:
    """Hands out the numbers that bookmarks of a document are told apart by."""

    _next: int = field(default=_FIRST_ID)

    def bookmark(self, name: str) -> tuple[_Element, _Element]:
        """Make the two ends of a bookmark."""
        start, end = OxmlElement("w:bookmarkStart"), OxmlElement("w:bookmarkEnd")
        for one in (start, end):
            one.set(qn("w:id"), str(self._next))
        start.set(qn("w:name"), name)
        self._next += 1
        return start, end


def faces(language: str) -> tuple[str, str]:
    """Choose the East Asian face and the language tag for a language."""
    code = language.lower()
    if code.startswith(_TRADITIONAL):
        return "Microsoft JhengHei", "zh-TW"
    base = code.partition("-")[0]
    return _FACES.get(base, ("Yu Gothic", language))


def clean(text: str) -> str:
    """Replace what XML cannot carry."""
    return _FORBIDDEN.sub("\ufffd", text)


def paragraph(document: Document, style_id: str) -> Paragraph:
    """Begin a paragraph of a style, given by its id, at the end of a document."""
    made = OxmlElement("w:p")
    held = OxmlElement("w:pPr")
    held.append(_element("w:pStyle", {"w:val": style_id}))
    made.append(held)
    body = document._body  # noqa: SLF001 - python-docx has no public way to its XML
    body._element[-1].addprevious(made)  # noqa: SLF001 - as above; what is last is the page (17.6.17)
    return Paragraph(cast("CT_P", made), body)


def run(text: str, look: Look) -> _Element:
    """Make a run of text; spaces and line ends stay as they are."""
    made, words = OxmlElement("w:r"), OxmlElement("w:t")
    made.append(properties(look))
    words.text = clean(text)
    words.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    made.append(words)
    return made


def properties(look: Look) -> _Element:
    """Make a run's properties in the order that the schema wants (17.3.2.28)."""
    made = OxmlElement("w:rPr")
    face, tag = faces(look.language)
    east = tag.startswith(("ja", "zh"))
    made.append(_element("w:rFonts", {"w:eastAsia": face, **({"w:hint": "eastAsia"} if east else {})}))
    if look.bold:
        made.append(OxmlElement("w:b"))
    if look.colour:
        made.append(_element("w:color", {"w:val": look.colour}))
    if look.size:
        made.append(_element("w:sz", {"w:val": f"{look.size * 2:.0f}"}))
    if look.raised:
        made.append(_element("w:vertAlign", {"w:val": "superscript"}))
    made.append(_element("w:lang", {"w:eastAsia" if east else "w:val": tag}))
    return made


def link_within(name: str, text: str, look: Look) -> _Element:
    """Make a link to a bookmark of the same document."""
    made = _element("w:hyperlink", {"w:anchor": name, "w:history": "1"})
    made.append(run(text, look))
    return made


def link_outside(paragraph: Paragraph, url: str, text: str, look: Look) -> _Element:
    """Make a link to an address."""
    relation = paragraph.part.relate_to(clean(url), RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    made = _element("w:hyperlink", {"r:id": relation, "w:history": "1"})
    made.append(run(text, look))
    return made


def number_field(name: str, look: Look) -> list[_Element]:
    """Make a field (`PAGE`, `NUMPAGES`) that the reader's program fills in."""
    pieces = []
    for kind in ("begin", "separate", "end"):
        made = OxmlElement("w:r")
        made.append(properties(look))
        if kind == "separate":
            instruction = OxmlElement("w:instrText")
            instruction.text = f" {name} "
            made.append(instruction)
            pieces.append(made)
            made = OxmlElement("w:r")
        made.append(_element("w:fldChar", {"w:fldCharType": kind}))
        pieces.append(made)
        if kind == "separate":
            pieces.append(run("1", look))
    return pieces


def append(place: Paragraph, piece: _Element) -> None:
    """Put a piece at the end of a paragraph."""
    place._p.append(piece)  # noqa: SLF001 - python-docx has no public way to its XML


def describe(picture: InlineShape, words: str) -> None:
    """Say what a picture shows, for those who can't see it."""
    picture._inline.docPr.set("descr", clean(words))  # noqa: SLF001 - as above


def fit(picture: InlineShape, width: int, height: int) -> None:
    """Make a picture as large as fits a box (EMU), in its own proportions."""
    share = min(width / picture.width, height / picture.height)
    picture.width, picture.height = Emu(round(picture.width * share)), Emu(round(picture.height * share))


def attach(document: Document, content: bytes) -> None:
    """Add a custom XML part (15.2.5), which Word and LibreOffice keep when they save the file."""
    package = document.part.package
    assert package is not None
    uri = PackURI(MANIFEST_PART)
    part = Part(uri, "application/xml", content, package)
    document.part.relate_to(part, RELATIONSHIP_TYPE.CUSTOM_XML)


def packed(document: Document, moment: datetime) -> bytes:
    """Save a document; every entry bears the moment given, so that the same document gives the same bytes."""
    made = io.BytesIO()
    document.save(made)
    return restamped(made.getvalue(), moment)


def _element(name: str, attributes: dict[str, str]) -> _Element:
    made = OxmlElement(name)
    for key, value in attributes.items():
        made.set(qn(key), value)
    return made
