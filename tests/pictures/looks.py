"""The ways in which every screen is looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .stage import Look

if TYPE_CHECKING:
    from app.settings import Theme

SCREEN = 1280, 720
"""What the window has to fit on, in logical pixels: a small laptop, or 2560 x 1440 at 200 %."""
LANGUAGES = ("en", "ja", "zh")
THEMES: tuple[Theme, ...] = ("light", "dark")

LOOKS: dict[str, tuple[Look, int]] = {
    f"{language}-{theme}-{scale}": (Look(language, theme), scale)
    for scale in (100, 200)
    for language in LANGUAGES
    for theme in THEMES
} | {f"{language}-large-text": (Look(language, "light", text_size=200), 100) for language in LANGUAGES}
"""How the window looks and the screen's scale in per cent, by a name for the folder of the pictures."""
