"""Where evidence stands in a text as Qt counts it.

Evidence counts Unicode code points; Qt's documents count UTF-16 code units, two for each
character beyond U+FFFF. Text is shown with as many code points as it has, never more or less.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.domain.evidence import Evidence, Field, Tagged
    from app.domain.sectors import SectorId

BEYOND_BMP = 0x10000
SURROGATES = range(0xD800, 0xE000)
NONCHARACTERS = (*range(0xFDD0, 0xFDF0), 0xFFFC, 0xFFFE, 0xFFFF)
CONTROLS = (*range(0x0A), *range(0x0B, 0x20), 0x7F, 0x85, 0x2028, 0x2029)
DIRECTIONS = (*range(0x202A, 0x202F), *range(0x2066, 0x206A))
STAND_INS = {
    **dict.fromkeys(CONTROLS, " "),
    **dict.fromkeys((*SURROGATES, *NONCHARACTERS), "\N{REPLACEMENT CHARACTER}"),
    **dict.fromkeys(DIRECTIONS, "\N{ZERO WIDTH SPACE}"),
}


def displayable(text: str) -> str:
    """Give the text as a document can hold it: line feeds kept, one code point for each.

    Qt joins a carriage return with its line feed, takes some code points for block ends, and
    obeys direction overrides that a publisher could play tricks with; all of these get
    a stand-in.
    """
    return text.translate(STAND_INS)


class Units:
    """Turn offsets in code points of one text into UTF-16 code units."""

    def __init__(self, text: str) -> None:
        self._astral = [place for place, letter in enumerate(text) if ord(letter) >= BEYOND_BMP]

    def at(self, offset: int) -> int:
        """Give the code units before an offset in code points."""
        return offset + bisect_left(self._astral, offset)

    def before(self, unit: int) -> int:
        """Give the code points before an offset in code units; one inside a pair counts as after it."""
        pairs = bisect_left(self._astral, unit, key=self.at)
        return unit - pairs


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of a field to be underlined: half-open, in UTF-16 code units of the field.

    `evidence` names each sector whose evidence covers the stretch, the strongest tag first;
    it is empty where only hedging is marked.
    """

    start: int
    end: int
    evidence: tuple[tuple[SectorId, Evidence], ...]
    hedged: bool


def marks(tagged: Tagged, field: Field, text: str) -> tuple[Mark, ...]:
    """Cut a field's evidence and hedging cues into stretches that do not overlap, in order.

    Evidence that does not stand in the text word for word is left out: the text has changed.
    """
    pieces = [
        (tag.sector, piece)
        for tag in sorted(tagged.sectors, key=lambda tag: -tag.score)
        for piece in tag.evidence
        if piece.field == field and text[piece.start : piece.end] == piece.text and piece.text
    ]
    hedges = [
        (cue.start, cue.end)
        for cue in tagged.provenance.hedges
        if cue.field == field and text[cue.start : cue.end] == cue.text and cue.text
    ]
    spans = [(piece.start, piece.end) for _, piece in pieces] + hedges
    units = Units(text)
    found = []
    for start, end in _stretches(spans):
        covering = tuple((sector, piece) for sector, piece in pieces if piece.start <= start < piece.end)
        hedging = any(first <= start < last for first, last in hedges)
        if covering or hedging:
            hedged = all(piece.hedged for _, piece in covering)
            found.append(Mark(units.at(start), units.at(end), covering, hedged))
    return tuple(found)


def _stretches(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    edges = sorted({edge for span in spans for edge in span})
    return list(pairwise(edges))


@dataclass(frozen=True, slots=True)
class Passage:
    """A field as the reader shows it; `offset` is where the field begins in `text`, in code points.

    A summary that the content repeats is not shown twice: its evidence is then looked for at
    its place in the content.
    """

    text: str
    fields: tuple[tuple[Field, int], ...]


def passages(summary: str, content: str) -> tuple[Passage, ...]:
    """Choose what of summary and content is shown below the title."""
    if not content:
        return (Passage(summary, (("summary", 0),)),) if summary else ()
    if not summary:
        return (Passage(content, (("content", 0),)),)
    place = content.find(summary)
    if place >= 0:
        return (Passage(content, (("content", 0), ("summary", place))),)
    return (Passage(summary, (("summary", 0),)), Passage(content, (("content", 0),)))
