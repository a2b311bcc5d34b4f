"""How a person or a firm wants the window to look: colours and density, and which of them can be read."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, TypeGuard

from app.domain.colours import contrast, mix, standing_out

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

Density = Literal["compact", "usual", "roomy"]
DENSITIES: tuple[Density, ...] = ("compact", "usual", "roomy")
PALETTES = ("light", "dark")

TEXT_CONTRAST, MARK_CONTRAST = 4.5, 3.0
"""Of text, and of what must be seen to be found (WCAG 2.2, 1.4.3 and 1.4.11)."""
GROUNDS = ("ground", "side", "raised", "selected")
TEXTS = ("text", "secondary", "accent", "red", "amber")
COLOUR_NAMES = (*GROUNDS, "line", "edge", *TEXTS, "on-accent")
_SEEN_ON = ("ground", "side", "raised")
_MARKED_ON = ("ground", "side", "selected")
_TINTS = (0.16, 0.12, 0.08, 0.04)
_INK, _PAPER = "#10151A", "#FFFFFF"
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")

Palette = dict[str, str]


@dataclass(frozen=True, slots=True)
class Look:
    """What was chosen; what is left out stays as it ships.

    `accent` (`#RRGGBB`) is for both palettes and is made lighter or darker until it can be read; `light`
    and `dark` name colours of one palette, by `COLOUR_NAMES`, which are taken as they are or refused.
    """

    accent: str = ""
    density: Density = "usual"
    light: Mapping[str, str] = field(default_factory=dict)
    dark: Mapping[str, str] = field(default_factory=dict)

    def palette(self, name: str) -> Mapping[str, str]:
        """Give what was chosen of one palette."""
        return self.dark if name == "dark" else self.light


USUAL = Look()
"""Nothing chosen: the window looks as it ships."""


def is_colour(value: object) -> TypeGuard[str]:
    """Tell whether a value is a colour as `#RRGGBB`."""
    return isinstance(value, str) and _COLOUR.fullmatch(value) is not None


def settle(
    shipped: Mapping[str, str], chosen: Mapping[str, str], accent: str, marks: Collection[str]
) -> tuple[Palette, tuple[str, ...]]:
    """Give the colours of a palette, and the names of the chosen ones that could not be read.

    `shipped` holds every colour of `COLOUR_NAMES` and passes the rules itself; `marks` are colours that
    are drawn on the grounds beside them. A colour that breaks a rule stays as it ships, so that what is
    given passes them all.
    """
    base = _accented(shipped, accent) if accent else dict(shipped)
    wanted = {name: colour for name, colour in chosen.items() if name in base}
    refused: list[str] = []
    while True:
        broken = next(_broken({**base, **wanted}, marks), ())
        name = next((one for one in broken if one in wanted), None)
        if name is None:
            return {**base, **wanted}, tuple(refused)
        refused.append(name)
        del wanted[name]


def _accented(shipped: Mapping[str, str], accent: str) -> Palette:
    """Put one accent in the place of the shipped one, moved until it can be read on every ground."""
    hue = accent
    for ground in _SEEN_ON:  # what is moved for one of them stays readable on those before
        hue = standing_out(hue, shipped[ground], shipped["text"], TEXT_CONTRAST)
    fronts = sorted((_INK, _PAPER), key=lambda colour: contrast(colour, hue))
    colours = {**shipped, "accent": hue, "on-accent": fronts[-1]}
    for tint in _TINTS:
        tinted = {**colours, "selected": mix(shipped["ground"], hue, tint)}
        if next(_broken(tinted, ()), None) is None:
            return tinted
    return colours if next(_broken(colours, ()), None) is None else dict(shipped)


def _broken(colours: Mapping[str, str], marks: Collection[str]) -> Iterator[tuple[str, ...]]:
    """List the colours that can't be told apart as they must: what is drawn, then its ground."""
    for front, ground, least in _rules():
        if contrast(colours[front], colours[ground]) < least:
            yield front, ground
    for ground in _MARKED_ON:
        if any(contrast(mark, colours[ground]) < MARK_CONTRAST for mark in marks):
            yield (ground,)


def _rules() -> Iterator[tuple[str, str, float]]:
    for front in TEXTS:
        for ground in GROUNDS:
            yield front, ground, TEXT_CONTRAST
    yield "on-accent", "accent", TEXT_CONTRAST
    for ground in _SEEN_ON:
        yield "edge", ground, MARK_CONTRAST
