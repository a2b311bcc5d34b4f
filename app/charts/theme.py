"""Colours of the charts: three grounds, and marks that keep 3:1 contrast against them (WCAG 2.2, 1.4.11)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from app.domain.colours import standing_out

ThemeName = Literal["light", "dark", "paper"]
MARK_CONTRAST = 3.0


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
    return standing_out(hue, theme.ground, theme.towards, MARK_CONTRAST)
