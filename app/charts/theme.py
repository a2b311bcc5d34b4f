"""Colours of the charts: three grounds, and marks that keep 3:1 contrast against them (WCAG 2.2, 1.4.11)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

ThemeName = Literal["light", "dark", "paper"]
MARK_CONTRAST = 3.0
STEP = 0.04
SRGB_KNEE = 0.04045


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


def outline(hue: str, theme: Theme) -> str:
    """Move a hue away from the ground until it stands out by 3:1; a hue that does stays as it is."""
    share, colour = 0.0, hue
    while contrast(colour, theme.ground) < MARK_CONTRAST and share < 1:
        share += STEP
        colour = mix(hue, theme.towards, min(share, 1.0))
    return colour


def contrast(one: str, other: str) -> float:
    """Give the contrast ratio of two colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def mix(colour: str, other: str, share: float) -> str:
    """Mix two colours; `share` 0..1 is the other's."""
    pairs = zip(_channels(colour), _channels(other), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in pairs)


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(channel / 255) for channel in _channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    """Undo the sRGB curve; below its knee the curve is a straight line."""
    return channel / 12.92 if channel <= SRGB_KNEE else ((channel + 0.055) / 1.055) ** 2.4
