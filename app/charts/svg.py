"""SVG as text, kept to what Qt's SVG Tiny 1.2 and typst both draw: rect, line, path and text.

Attributes only, no classes and no style sheets; numbers with at most one decimal, so that the same
table gives the same bytes everywhere.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from html import escape

FONT = "Noto Sans CJK SC, sans-serif"
WIDE_EM = 1.0
NARROW_EM = 0.55
# What XML 1.0 cannot carry, and what would turn the text of a chart round.
_UNDRAWABLE = re.compile(
    "[^\t\n\u0020-\u007e\u00a0-\u2029\u202f-\u2065\u206a-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd"
    "\U00010000-\U0010ffff]"
)
_ANCHORS = {"start", "middle", "end"}


@dataclass(frozen=True, slots=True)
class Pen:
    """How a piece of text is set: size in px, colour, which end stands at x, weight."""

    size: float
    fill: str
    anchor: str = "start"
    bold: bool = False


@dataclass(slots=True)
class Canvas:
    """An SVG in the making; sizes in px."""

    width: float
    height: float
    ground: str
    font: str = FONT
    parts: list[str] = field(default_factory=list)

    def rect(self, box: tuple[float, float, float, float], fill: str, stroke: str = "none") -> None:
        """Draw a box given as x, y, width, height."""
        x, y, width, height = (number(value) for value in box)
        self.parts.append(
            f'<rect x="{x}" y="{y}" width="{width}" height="{height}" fill="{fill}" stroke="{stroke}"/>'
        )

    def line(self, start: tuple[float, float], end: tuple[float, float], stroke: str) -> None:
        """Draw a hairline."""
        (x1, y1), (x2, y2) = start, end
        self.parts.append(
            f'<line x1="{number(x1)}" y1="{number(y1)}" x2="{number(x2)}" y2="{number(y2)}" '
            f'stroke="{stroke}" stroke-width="1"/>'
        )

    def path(self, data: str, *, fill: str = "none", stroke: str = "none", width: float = 1) -> None:
        """Draw a path given as path data."""
        self.parts.append(
            f'<path d="{data}" fill="{fill}" stroke="{stroke}" stroke-width="{number(width)}" '
            'stroke-linejoin="round" stroke-linecap="round"/>'
        )

    def text(self, at: tuple[float, float], words: str, pen: Pen) -> None:
        """Set one line of text with its baseline at y."""
        assert pen.anchor in _ANCHORS
        weight = ' font-weight="bold"' if pen.bold else ""
        self.parts.append(
            f'<text x="{number(at[0])}" y="{number(at[1])}" font-size="{number(pen.size)}" '
            f'fill="{pen.fill}" text-anchor="{pen.anchor}"{weight}>{clean(words)}</text>'
        )

    def finish(self, title: str, description: str) -> str:
        """Close the picture, with what it says in words for those who can't see it."""
        width, height = number(self.width), number(self.height)
        head = (
            f'<svg xmlns="http://www.w3.org/2000/svg" version="1.2" baseProfile="tiny" role="img" '
            f'width="{width}" height="{height}" viewBox="0 0 {width} {height}" '
            f'font-family="{escape(self.font)}">'
        )
        words = f"<title>{clean(title)}</title><desc>{clean(description)}</desc>"
        ground = f'<rect x="0" y="0" width="{width}" height="{height}" fill="{self.ground}"/>'
        return "\n".join([head, words, ground, *self.parts, "</svg>", ""])


def number(value: float) -> str:
    """Write a coordinate with one decimal at most."""
    return f"{value:.1f}".removesuffix(".0")


def clean(words: str) -> str:
    """Escape text for XML; what XML can't carry becomes the replacement character."""
    return escape(_UNDRAWABLE.sub("\ufffd", words))


def text_width(words: str, size: float) -> float:
    """Estimate how wide a line is set, in px: East Asian wide forms 1 em, others about 0.55."""
    return size * sum(_em(char) for char in words)


def _em(char: str) -> float:
    if unicodedata.combining(char):
        return 0.0
    return WIDE_EM if unicodedata.east_asian_width(char) in "WF" else NARROW_EM


def fitted(words: str, size: float, room: float) -> str:
    """Shorten a line with an ellipsis until it fits the room, in px."""
    if text_width(words, size) <= room:
        return words
    kept = words
    while kept and text_width(kept + "…", size) > room:
        kept = kept[:-1]
    return kept.rstrip() + "…"


def wrapped(words: str, size: float, room: float) -> tuple[str, ...]:
    """Break a text into lines that fit the room: at spaces, within East Asian text anywhere."""
    lines, current = [], ""
    for piece in re.findall(r"[^\s\u2e80-\uffef]+\s*|\s+|[\u2e80-\uffef]", words):
        if current.strip() and text_width((current + piece).rstrip(), size) > room:
            lines.append(current.strip())
            current = ""
        current += piece
    return tuple(fitted(line, size, room) for line in [*lines, current.strip()] if line)
