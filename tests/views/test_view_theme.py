"""The colours of both themes, computed: WCAG 2.2 AA, and the sectors apart for every kind of eye."""

from __future__ import annotations

from itertools import combinations
from math import atan2, cos, degrees, exp, hypot, radians, sin, sqrt
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLineEdit

from app.tagging.sector_file import load_sectors
from app.views.fonts import NORMAL, Fonts
from app.views.theme import DARK, LIGHT, Colours

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.domain.sectors import Sector
    from app.views.desk import Desk

Triple = tuple[float, float, float]
THEMES = {"light": LIGHT, "dark": DARK}
GROUNDS = ("ground", "side", "raised", "selected")
TEXTS = ("text", "secondary", "accent", "red", "amber")
TEXT_CONTRAST, MARK_CONTRAST = 4.5, 3.0
INK = 110
"""How light a pixel of dark text on a light ground is at most, of 255."""
APART = 8.0
"""The least distance (CIEDE2000) of two sectors' hues; 2.3 is just noticeable side by side."""

EYES: dict[str, tuple[Triple, Triple, Triple]] = {
    "usual": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protan": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deutan": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritan": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
"""What remains of linear RGB where one kind of cone is missing (Machado, Oliveira, Fernandes 2009)."""


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("text", TEXTS)
def test_every_text_can_be_read_on_every_ground(theme: str, ground: str, text: str) -> None:
    colours = THEMES[theme]
    assert contrast(getattr(colours, text), getattr(colours, ground)) >= TEXT_CONTRAST


@pytest.mark.parametrize("colours", THEMES.values(), ids=THEMES)
def test_words_on_the_accent_and_edges_of_fields_can_be_made_out(colours: Colours) -> None:
    assert contrast(colours.on_accent, colours.accent) >= TEXT_CONTRAST
    for ground in ("ground", "side", "raised"):
        assert contrast(colours.edge, getattr(colours, ground)) >= MARK_CONTRAST
        assert contrast(colours.accent, getattr(colours, ground)) >= MARK_CONTRAST


@pytest.mark.parametrize("colours", THEMES.values(), ids=THEMES)
@pytest.mark.parametrize("sector", load_sectors(), ids=lambda sector: sector.id)
def test_chips_can_be_read_and_evidence_lines_seen(sector: Sector, colours: Colours) -> None:
    front, ground = colours.chip(sector)
    assert contrast(front, ground) >= TEXT_CONTRAST
    for name in ("ground", "side", "selected"):
        assert contrast(front, getattr(colours, name)) >= MARK_CONTRAST


@pytest.mark.parametrize("colours", THEMES.values(), ids=THEMES)
def test_a_sectors_square_has_an_outline_that_is_seen_where_its_hue_is_not(colours: Colours) -> None:
    assert contrast(colours.secondary, colours.side) >= MARK_CONTRAST


@pytest.mark.parametrize("eye", EYES)
def test_no_two_sectors_look_alike_to_any_eye(eye: str) -> None:
    seen = {sector.id: lab(sector.hue, EYES[eye]) for sector in load_sectors()}
    close = {
        (one, two): round(distance(seen[one], seen[two]), 1)
        for one, two in combinations(seen, 2)
        if distance(seen[one], seen[two]) < APART
    }
    assert close == {}


def test_a_sector_is_told_by_its_name_too() -> None:
    sectors = load_sectors()
    for language in ("en", "ja", "zh"):
        assert len({sector.short[language] for sector in sectors}) == len(sectors)


@pytest.mark.parametrize(
    ("one", "two", "expected"),
    [
        ((50.0, 2.6772, -79.7751), (50.0, 0.0, -82.7485), 2.0425),
        ((50.0, 2.5, 0.0), (73.0, 25.0, -18.0), 27.1492),
        ((2.0776, 0.0795, -1.135), (0.9033, -0.0636, -0.5514), 0.9082),
    ],
)
def test_distances_are_those_of_the_published_examples(one: Triple, two: Triple, expected: float) -> None:
    assert distance(one, two) == pytest.approx(expected, abs=1e-4)


def contrast(one: str, two: str) -> float:
    """Compute the contrast of two colours (WCAG 2.2)."""
    lighter, darker = sorted((luminance(one), luminance(two)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    red, green, blue = linear_rgb(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def linear_rgb(colour: str) -> Triple:
    made = QColor(colour)
    red, green, blue = (
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in (made.redF(), made.greenF(), made.blueF())
    )
    return red, green, blue


def lab(colour: str, eye: tuple[Triple, Triple, Triple]) -> Triple:
    """Give a colour as an eye sees it in CIE L*a*b* (D65)."""
    source = linear_rgb(colour)
    red, green, blue = (
        min(1.0, max(0.0, sum(part * value for part, value in zip(row, source, strict=True)))) for row in eye
    )
    x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047
    y = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883
    fx, fy, fz = (value ** (1 / 3) if value > 0.008856 else 7.787 * value + 16 / 116 for value in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


def distance(one: Triple, two: Triple) -> float:
    """Compute the distance of two colours (CIEDE2000)."""
    chroma = (hypot(one[1], one[2]) + hypot(two[1], two[2])) / 2
    stretch = 1 + 0.5 * (1 - sqrt(chroma**7 / (chroma**7 + 25**7)))
    c1, h1 = polar(one[1] * stretch, one[2])
    c2, h2 = polar(two[1] * stretch, two[2])
    turn = (h2 - h1 + 180) % 360 - 180 if c1 * c2 else 0.0
    hue_step = 2 * sqrt(c1 * c2) * sin(radians(turn / 2))
    lightness, mean = (one[0] + two[0]) / 2, (c1 + c2) / 2
    hue = (h1 + turn / 2) % 360 if c1 * c2 else h1 + h2
    weight = (
        1
        - 0.17 * cos(radians(hue - 30))
        + 0.24 * cos(radians(2 * hue))
        + 0.32 * cos(radians(3 * hue + 6))
        - 0.20 * cos(radians(4 * hue - 63))
    )
    light = (two[0] - one[0]) / (1 + 0.015 * (lightness - 50) ** 2 / sqrt(20 + (lightness - 50) ** 2))
    colour, turned = (c2 - c1) / (1 + 0.045 * mean), hue_step / (1 + 0.015 * mean * weight)
    rotation = -2 * sqrt(mean**7 / (mean**7 + 25**7)) * sin(radians(60 * exp(-(((hue - 275) / 25) ** 2))))
    return sqrt(light**2 + colour**2 + turned**2 + rotation * colour * turned)


def polar(a: float, b: float) -> tuple[float, float]:
    return hypot(a, b), degrees(atan2(b, a)) % 360


@pytest.mark.parametrize("language", ["en", "ja", "zh"])
@pytest.mark.parametrize("words", ["城市更新", "都市の再生", "H 城市"])
def test_words_of_any_script_stand_in_the_middle_of_a_field(
    language: str, words: str, desk: Desk, qtbot: QtBot
) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    field.setFont(Fonts(language=language).font(NORMAL))
    field.setFixedSize(240, 40)
    baseline = {text: inked(field, text, first=14)[1] for text in ("H", "H城市")}
    assert len(set(baseline.values())) == 1
    top, bottom = inked(field, words, first=200)
    assert abs((top + bottom) / 2 - field.height() / 2) <= 1


def inked(field: QLineEdit, text: str, first: int) -> tuple[int, int]:
    """Give the first and the last row that a field's text, of `first` pixels at the left, has ink on."""
    field.setText(text)
    picture = field.grab().toImage()
    rows = [
        y
        for y in range(4, field.height() - 4)
        if any(picture.pixelColor(x, y).lightness() < INK for x in range(5, first))
    ]
    return rows[0], rows[-1]
