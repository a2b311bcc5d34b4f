"""How a firm's briefings look: what may be chosen, and what choices are readable."""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.domain.colours import contrast

PAPER = "#FFFFFF"
LEAST_CONTRAST = 4.5
"""Of text on paper (WCAG 2.2, 1.4.3)."""
MOST_LOGO = 512 * 1024
MOST_FOOTER = 120
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_FONT = re.compile(r"[^\W_](?:[\w ()-]{0,62}[\w)])?")
_PNG, _JPEG = b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff"


@dataclass(frozen=True, slots=True)
class HouseStyle:
    """What a firm chose for its briefings; an empty word stands for the usual.

    `accent` is `#RRGGBB`; `logo` holds the bytes of a PNG or JPEG picture, at most `MOST_LOGO`;
    with `cover` the front has a page of its own.
    """

    firm: str = ""
    accent: str = ""
    heading_font: str = ""
    text_font: str = ""
    footer: str = ""
    cover: bool = False
    logo: bytes = b""

    @property
    def fonts(self) -> tuple[str, ...]:
        """Name the fonts chosen, each once."""
        return tuple(dict.fromkeys(filter(None, (self.heading_font, self.text_font))))


PLAIN = HouseStyle()
"""Nothing chosen: briefings look as they ship."""


def is_colour(text: str) -> bool:
    """Tell whether a text is a colour as `#RRGGBB`."""
    return _COLOUR.fullmatch(text) is not None


def is_readable(colour: str) -> bool:
    """Tell whether text of a colour can be read on paper."""
    return contrast(colour, PAPER) >= LEAST_CONTRAST


def is_font_name(text: str) -> bool:
    """Tell whether a text may name a font: letters, digits, spaces and hyphens, 64 at most."""
    return _FONT.fullmatch(text) is not None


def is_line(text: str) -> bool:
    """Tell whether a text is one printable line that a foot of a page holds."""
    return len(text) <= MOST_FOOTER and (not text or text.isprintable())


def picture_kind(data: bytes) -> str:
    """Name what kind of picture bytes are, `png` or `jpeg`; empty for any other."""
    if data.startswith(_PNG):
        return "png"
    return "jpeg" if data.startswith(_JPEG) else ""
