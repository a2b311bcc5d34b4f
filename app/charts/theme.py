"""Colours of the charts: three grounds, and marks that keep 3:1 contrast against them (WCAG 2.2, 1.4.11)."""

from __future__ import annotations

import re
from colorsys import hls_to_rgb, rgb_to_hls
from dataclasses import dataclass
from typing import Literal

from app.domain.colours import standing_out

ThemeName = Literal["light", "dark", "paper"]
MARK_CONTRAST = 3.0
_COLOUR = re.compile(r'="(#[0-9A-F]{6})"')


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours (`#RRGGBB`) of one ground."""

    ground: str
    text: str
    secondary: str
    line: str
    towards: str


THEMES: dict[ThemeName, Theme] = {
    "light": Theme("#FFFFFF", "#1B1F24", "#57606A", "#E2E5E9", "#000000"),
    "dark": Theme("#1E2226", "#E6EAEE", "#A4AEB8", "#31373D", "#FFFFFF"),
    "paper": Theme("#FFFFFF", "#1B1F24", "#57606A", "#D5D9DE", "#000000"),
}


def recoloured(svg: str, name: ThemeName) -> str:
    """Give a chart that was drawn on paper the colours of another ground, shapes and words untouched.

    What is a colour of the paper's theme becomes that of the other; any other keeps its hue and changes
    light for dark, so that tints stay tints.
    """
    theme = THEMES[name]
    if theme.ground == THEMES["paper"].ground:
        return svg
    paper = THEMES["paper"]
    known = dict(zip(_colours(paper), _colours(theme), strict=True))
    return _COLOUR.sub(lambda found: f'="{known.get(found[1]) or _turned(found[1])}"', svg)


def _colours(theme: Theme) -> tuple[str, ...]:
    return theme.ground, theme.text, theme.secondary, theme.line


def _turned(colour: str) -> str:
    """Change light for dark and leave the hue."""
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    hue, light, rich = rgb_to_hls(red, green, blue)
    return "#" + "".join(f"{round(part * 255):02X}" for part in hls_to_rgb(hue, 1 - light, rich))


def outline(hue: str, theme: Theme) -> str:
    """Move a hue away from the ground until it stands out by 3:1; a hue that does stays as it is."""
    return standing_out(hue, theme.ground, theme.towards, MARK_CONTRAST)
