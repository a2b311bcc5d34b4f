"""The funnel: how many opportunities stand at each stage, each bar in pieces by sector.

Every piece that has room says its sector and its number, the key below gives the rest, so the picture
is read without its colours too. What has left the path (lost, parked) stands below a gap.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.charts.frame import EDGE, SIZE, SMALL, nothing, open_frame
from app.charts.svg import FONT, Canvas, Pen, fitted, text_width
from app.charts.theme import THEMES, Theme, ThemeName, outline
from app.domain.colours import mix

if TYPE_CHECKING:
    from collections.abc import Sequence

ROW = 36
THICK = 26
APART = 14
LABEL_SHARE = 0.3
GAP = 8
TINT = 0.72
SWATCH = 12
KEY_ROW = 22


@dataclass(frozen=True, slots=True)
class Layer:
    """One sector through all stages: its name, its hue (`#RRGGBB`), how many (0 or more) at each stage."""

    label: str
    hue: str
    values: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class FunnelTable:
    """Stages in their order with a layer a sector; the last `apart` stages have left the path."""

    title: str
    caption: str
    stages: tuple[str, ...]
    layers: tuple[Layer, ...]
    apart: int
    empty: str

    @property
    def blank(self) -> bool:
        """Tell whether there is nothing to draw."""
        return not any(any(layer.values) for layer in self.layers)

    @property
    def totals(self) -> tuple[int, ...]:
        """Count what stands at each stage."""
        return tuple(sum(layer.values[place] for layer in self.layers) for place in range(len(self.stages)))

    @property
    def words(self) -> str:
        """Say what the chart shows, for those who can't see it."""
        if self.blank:
            return self.empty
        return "; ".join(self._stage_in_words(place) for place in range(len(self.stages)))

    def _stage_in_words(self, place: int) -> str:
        parts = [f"{layer.label} {layer.values[place]}" for layer in self.layers if layer.values[place]]
        counted = f"{self.stages[place]} {self.totals[place]}"
        return f"{counted} ({', '.join(parts)})" if parts else counted


def draw_funnel(
    table: FunnelTable, *, theme: ThemeName = "light", width: float = 640, font: str = FONT
) -> str:
    """Draw a funnel, SVG text of the given width in px; the same table, the same bytes."""
    colours = THEMES[theme]
    if table.blank:
        return nothing(table.title, table.empty, colours, width=width, font=font)
    canvas, top = open_frame(table.title, table.caption, colours, width=width, font=font)
    room = width * LABEL_SHARE - EDGE
    zero = EDGE + min(room, max(text_width(stage, SIZE) for stage in table.stages)) + GAP
    scale = _scale(table, width - EDGE - zero)
    path = len(table.stages) - table.apart
    for place in range(len(table.stages)):
        y = top + place * ROW + (APART if place >= path else 0)
        _row(canvas, table, place, (zero, y), scale, colours)
    canvas.line((zero, top), (zero, top + path * ROW), colours.secondary)
    bottom = top + len(table.stages) * ROW
    if table.apart:
        canvas.line((zero, top + path * ROW + APART), (zero, bottom + APART), colours.secondary)
        bottom += APART
    canvas.height = _key(canvas, table, bottom + GAP, width, colours) + EDGE / 2
    return canvas.finish(table.title, table.words)


def _scale(table: FunnelTable, room: float) -> float:
    """Give px per opportunity so that the longest bar and the number behind it fit."""
    widest = max(text_width(str(total), SIZE) for total in table.totals)
    return max(room - widest - 2 * GAP, 1) / max(table.totals)


def _row(
    canvas: Canvas, table: FunnelTable, place: int, at: tuple[float, float], scale: float, colours: Theme
) -> None:
    zero, top = at
    baseline = top + ROW / 2 + SIZE * 0.36
    label = fitted(table.stages[place], SIZE, zero - GAP - EDGE)
    canvas.text((zero - GAP, baseline), label, Pen(SIZE, colours.text, "end"))
    x = zero
    for layer in table.layers:
        if layer.values[place]:
            _piece(canvas, layer, place, (x, top + (ROW - THICK) / 2, layer.values[place] * scale), colours)
            x += layer.values[place] * scale
    total = str(table.totals[place])
    canvas.text((x + GAP * 0.75, baseline), total, Pen(SIZE, colours.text, bold=True))


def _piece(canvas: Canvas, layer: Layer, place: int, box: tuple[float, float, float], colours: Theme) -> None:
    """Draw one sector's part of a bar and name it as far as there is room."""
    x, y, length = box
    canvas.rect((x, y, length, THICK), mix(layer.hue, colours.ground, TINT), outline(layer.hue, colours))
    count = str(layer.values[place])
    forms = (f"{layer.label} {count}", f"{layer.label[:2]} {count}", count)
    words = next((text for text in forms if text_width(text, SMALL) + 6 <= length), "")
    if words:
        middle = (x + length / 2, y + THICK / 2 + SMALL * 0.36)
        canvas.text(middle, words, Pen(SMALL, colours.text, "middle"))


def _key(canvas: Canvas, table: FunnelTable, top: float, width: float, colours: Theme) -> float:
    """Name each sector once with its number in all, in the order of the pieces; gives the y below."""
    x, y = float(EDGE), top
    for layer in (layer for layer in table.layers if any(layer.values)):
        words = fitted(f"{layer.label} {sum(layer.values)}", SMALL, width - 2 * EDGE - SWATCH - GAP)
        wide = SWATCH + GAP * 0.75 + text_width(words, SMALL)
        if x > EDGE and x + wide > width - EDGE:
            x, y = float(EDGE), y + KEY_ROW
        fill = mix(layer.hue, colours.ground, TINT)
        canvas.rect((x, y + (KEY_ROW - SWATCH) / 2, SWATCH, SWATCH), fill, outline(layer.hue, colours))
        canvas.text(
            (x + SWATCH + GAP * 0.75, y + KEY_ROW / 2 + SMALL * 0.36), words, Pen(SMALL, colours.secondary)
        )
        x += wide + 2 * GAP
    return y + KEY_ROW


def layers_of(
    stages: Sequence[str], sectors: Sequence[tuple[str, str, str]], counted: Sequence[tuple[str, str]]
) -> tuple[Layer, ...]:
    """Count pairs of stage and sector ids into layers; `sectors` are id, name and hue in drawing order."""
    numbers = Counter(counted)
    return tuple(
        Layer(name, hue, tuple(numbers[stage, sector] for stage in stages)) for sector, name, hue in sectors
    )
