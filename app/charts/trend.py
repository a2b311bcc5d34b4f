"""Small multiples: one line per sector over the same days or weeks, on one scale.

Each panel carries its own name, its highest and its last value, so nothing has to be looked up in
a legend and no two labels can meet. A period in which nothing was fetched breaks the line.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from app.charts.frame import EDGE, SIZE, SMALL, nothing, open_frame
from app.charts.svg import FONT, Canvas, Pen, fitted, number, text_width
from app.charts.theme import THEMES, Theme, ThemeName, outline
from app.domain.colours import mix

if TYPE_CHECKING:
    from app.charts.tables import Series, TrendTable

PANEL = 104
PLOT = 44
NAME = 32
GUTTER = 24
TWO_COLUMNS_FROM = 520
GROUND_SHARE = 0.8
DOT = 3.0

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Plot:
    """Where one panel's marks go: left, baseline, width in px; `peak` is the top of the scale."""

    left: float
    base: float
    width: float
    periods: int
    peak: int

    def at(self, index: int, value: int) -> Point:
        """Place a value; a single period stands at the right end."""
        share = index / (self.periods - 1) if self.periods > 1 else 1.0
        return self.left + share * self.width, self.base - PLOT * value / self.peak


def draw_trend(table: TrendTable, *, theme: ThemeName = "light", width: float = 640, font: str = FONT) -> str:
    """Draw a table as small multiples, SVG text of the given width in px; the same table, the same bytes."""
    colours = THEMES[theme]
    if table.blank:
        return nothing(table.title, table.empty, colours, width=width, font=font)
    canvas, top = open_frame(table.title, table.caption, colours, width=width, font=font)
    columns = 2 if width >= TWO_COLUMNS_FROM and len(table.series) > 1 else 1
    panel = (width - 2 * EDGE - GUTTER * (columns - 1)) / columns
    for index, line in enumerate(table.series):
        row, column = divmod(index, columns)
        corner = (EDGE + column * (panel + GUTTER), top + row * PANEL)
        _panel(canvas, table, line, (*corner, panel), colours)
    canvas.height = top + -(-len(table.series) // columns) * PANEL + EDGE / 2
    return canvas.finish(table.title, table.words)


def _panel(
    canvas: Canvas, table: TrendTable, line: Series, box: tuple[float, float, float], colours: Theme
) -> None:
    left, top, width = box
    margin = text_width(str(table.peak), SIZE) + 12
    plot = Plot(left, top + NAME + PLOT, width - margin, len(table.periods), table.peak)
    canvas.text((left, top + SIZE), fitted(line.label, SIZE, width), Pen(SIZE, colours.text))
    canvas.line((left, plot.base), (left + plot.width, plot.base), colours.secondary)
    for run in _runs(line):
        _draw_run(canvas, [plot.at(index, value) for index, value in run], plot, line.hue, colours)
    _name_last(canvas, line, plot, colours)
    _name_peak(canvas, line, plot, colours)
    _dates(canvas, table, plot, colours)


def _runs(line: Series) -> list[list[tuple[int, int]]]:
    """Split a line where nothing was fetched: runs of (index, value)."""
    points = list(enumerate(line.values))
    grouped = groupby(points, key=lambda point: point[1] is not None)
    return [[(i, value) for i, value in run if value is not None] for known, run in grouped if known]


def _draw_run(canvas: Canvas, points: list[Point], plot: Plot, hue: str, colours: Theme) -> None:
    along = " L".join(f"{number(x)} {number(y)}" for x, y in points)
    if len(points) > 1:
        first, last, base = number(points[0][0]), number(points[-1][0]), number(plot.base)
        # A mixed colour, not a see-through one: Qt and typst draw it alike.
        area = mix(hue, colours.ground, GROUND_SHARE)
        canvas.path(f"M{first} {base} L{along} L{last} {base} Z", fill=area)
        canvas.path(f"M{along}", stroke=outline(hue, colours), width=1.8)
    else:
        _dot(canvas, points[0], outline(hue, colours), DOT * 0.6)


def _name_last(canvas: Canvas, line: Series, plot: Plot, colours: Theme) -> None:
    if line.last is None:
        return
    x, y = plot.at(*line.last)
    _dot(canvas, (x, y), outline(line.hue, colours), DOT)
    canvas.text(
        (x + 7, min(y + SIZE * 0.36, plot.base)), str(line.last[1]), Pen(SIZE, colours.text, bold=True)
    )


def _name_peak(canvas: Canvas, line: Series, plot: Plot, colours: Theme) -> None:
    """Name the first highest value above its point, unless it is the last or would meet its name."""
    known = [(index, value) for index, value in enumerate(line.values) if value is not None]
    if line.last is None:
        return
    index, value = max(known, key=lambda point: (point[1], -point[0]))
    x, y = plot.at(index, value)
    half = text_width(str(value), SMALL) / 2
    middle = min(max(x, plot.left + half), plot.left + plot.width - half)
    last = plot.at(*line.last)[0] + 7
    inside = line.last[0] < len(line.values) - 1
    meets = inside and middle + half > last - 2 and middle - half < last + text_width(str(value), SIZE) + 2
    if value and value != line.last[1] and not meets:
        canvas.text((middle, y - 5), str(value), Pen(SMALL, colours.secondary, "middle"))


def _dates(canvas: Canvas, table: TrendTable, plot: Plot, colours: Theme) -> None:
    """Name the first and the last period under the baseline, the first only where both fit."""
    first, last, y = table.periods[0], table.periods[-1], plot.base + SMALL + 4
    canvas.text((plot.left + plot.width, y), last, Pen(SMALL, colours.secondary, "end"))
    both = text_width(first, SMALL) + text_width(last, SMALL) + 12
    if len(table.periods) > 1 and both <= plot.width:
        canvas.text((plot.left, y), first, Pen(SMALL, colours.secondary))


def _dot(canvas: Canvas, centre: Point, fill: str, radius: float) -> None:
    x, y, r = number(centre[0] - radius), number(centre[1]), number(radius)
    across = number(2 * radius)
    canvas.path(f"M{x} {y} a{r} {r} 0 1 0 {across} 0 a{r} {r} 0 1 0 -{across} 0 Z", fill=fill)
