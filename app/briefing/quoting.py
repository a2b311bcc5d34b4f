"""Choose the words of an item to quote: always one unbroken stretch of one of its fields."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.evidence import FIELDS

if TYPE_CHECKING:
    from app.domain.evidence import Evidence, Field, Tag
    from app.domain.items import Item

LONGEST = 600
# Where a stretch must end: line ends and other controls, lone surrogates, noncharacters, and the
# marks that turn the direction of whatever follows them (Unicode TR9, 2.1 to 2.6).
UNPRINTABLE = re.compile(
    "[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"
    + "".join(f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0x10000, 0x110000, 0x10000))
    + "]+"
)
_SENTENCE_END = re.compile(r"[。！？!?]+[」』”’》）)\"]*|\.[”’)\"]*(?=\s)|[\r\n\u2028\u2029]+")


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words of an item, word for word; `hedged` where the evidence in them is."""

    text: str
    hedged: bool


def flat(text: str) -> str:
    """Put words that a person typed on one line that can be shown."""
    return " ".join(UNPRINTABLE.sub(" ", text).split())


def printable(text: str) -> str:
    """Give the longest stretch of a text that can be shown as it is; empty where no letter is in it."""
    stretches = (stretch.strip() for stretch in UNPRINTABLE.split(text))
    telling = [stretch for stretch in stretches if any(char.isalnum() for char in stretch)]
    return max(telling, key=len, default="")


def quotation(item: Item, tag: Tag | None) -> Quotation | None:
    """Quote the title where it holds evidence, else the first sentence that does, else the title.

    None where nothing in the item can be shown as it is.
    """
    pieces = sorted(_sound(item, tag), key=lambda piece: (FIELDS.index(piece.field), piece.start))
    hedged = tag.speculative if tag else False
    for piece in pieces:
        words = _words_around(_field(item, piece.field), piece)
        if words and piece.text in words:
            return Quotation(words, piece.hedged or hedged)
    words = printable(item.title)[:LONGEST].strip()
    return Quotation(words, hedged) if words else None


def _sound(item: Item, tag: Tag | None) -> list[Evidence]:
    """Keep the evidence whose words still stand where it says."""
    pieces = tag.evidence if tag else ()
    return [piece for piece in pieces if _field(item, piece.field)[piece.start : piece.end] == piece.text]


def _field(item: Item, name: Field) -> str:
    fields = {"title": item.title, "summary": item.summary, "content": item.content}
    return fields[name]


def _words_around(text: str, piece: Evidence) -> str:
    """Give the title, or the sentence around the evidence; empty where it is too long to quote."""
    words = printable(text if piece.field == "title" else sentence(text, piece.start, piece.end))
    return words if len(words) <= LONGEST else ""


def sentence(text: str, start: int, end: int) -> str:
    """Give the sentence (or sentences) that a stretch of code points stands in."""
    ends = [match.end() for match in _SENTENCE_END.finditer(text)]
    first = max((stop for stop in ends if stop <= start), default=0)
    last = min((stop for stop in ends if stop >= end), default=len(text))
    return text[first:last].strip()
