"""The look of a data folder: the theme file's colours over those that ship, as far as they can be read."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from app.settings import THEME_NAME
from app.views.theme import DARK, LIGHT, SHIPPED, Colours, Dress

if TYPE_CHECKING:
    from app.domain.looks import Look
    from app.errors import AppError
    from app.services.bundle import Services

USUAL_COLOURS = {"light": LIGHT, "dark": DARK}


def dress_of(services: Services) -> Dress:
    """Give the dress of a data folder's theme file; the one that ships where there is none."""
    if not (services.data / THEME_NAME).exists():
        return SHIPPED
    from app.domain.looks import PALETTES
    from app.services.looks import Looks, unreadable

    looks = Looks(services.data)
    worn = looks.chosen()
    faults: list[AppError] = list(worn.faults)
    palettes = {}
    for name in PALETTES:
        palettes[name], refused = coloured(name, worn.look, services)
        if refused:
            faults += unreadable(looks.path, looks.text(), name, refused)
    return Dress(palettes["light"], palettes["dark"], worn.look.density, tuple(faults))


def coloured(name: str, look: Look, services: Services) -> tuple[Colours, tuple[str, ...]]:
    """Give one palette in a look, and the names of colours that could not be read."""
    from app.domain.looks import settle

    usual = USUAL_COLOURS[name]
    # Chips, charts and lines below evidence keep their colours: the grounds must let them be seen.
    marks = {usual.text, usual.secondary, *(usual.chip(sector)[0] for sector in services.sectors())}
    settled, refused = settle(shipped(name), look.palette(name), look.accent, marks)
    return Colours(usual.dark, **{_field(key): colour for key, colour in settled.items()}), refused


def shipped(name: str) -> dict[str, str]:
    """Give the colours of a palette as they ship, by the names that a theme file has for them."""
    from app.domain.looks import COLOUR_NAMES

    colours = asdict(USUAL_COLOURS[name])
    return {key: colours[_field(key)] for key in COLOUR_NAMES}


def sample_look() -> str:
    """Write a theme file to begin with."""
    from app.services.looks import sample

    return sample({name: shipped(name) for name in USUAL_COLOURS})


def _field(key: str) -> str:
    return key.replace("-", "_")
