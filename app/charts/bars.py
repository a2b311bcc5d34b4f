"""Horizontal bars: how many per sector, labelled directly, from a zero baseline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.charts.frame import EDGE, SIZE, nothing, open_frame
from app.charts.svg import FONT, Canvas, Pen, fitted, text_width
from app.charts.theme import THEMES, Theme, ThemeName, outline

if TYPE_CHECKING:
    from app.charts.tables import Bar, BarTable

ROW = 28
THICK = 16
LABEL_SHARE = 0.42
GAP = 8


def draw_bars(table: BarTable, *, theme: ThemeName = "light", width: float = 640, font: str = FONT) -> str:
    """Draw a table as horizontal bars, SVG text of the given width in px; the same table, the same bytes."""
    colours = THEMES[theme]
    if table.blank:
        return nothing(table.title, table.empty, colours, width=width, font=font)
    canvas, top = open_frame(table.title, table.caption, colours, width=width, font=font)
    room = width * LABEL_SHARE - EDGE
    zero = EDGE + min(room, max(text_width(bar.label, SIZE) for bar in table.bars)) + GAP
    scale = _scale(table, width - EDGE - zero)
    for index, bar in enumerate(table.bars):
        _row(canvas, bar, (zero, top + index * ROW), scale, colours)
    bottom = top + len(table.bars) * ROW
    canvas.line((zero, top - 2), (zero, bottom), colours.secondary)
    canvas.height = bottom + EDGE
    return canvas.finish(table.title, table.words)


def _scale(table: BarTable, room: float) -> float:
    """Give px per item so that the longest bar and every number behind its bar fit."""
    most = max(bar.value for bar in table.bars)
    widest = max(text_width(str(bar.value), SIZE) for bar in table.bars)
    return max(room - widest - GAP, 1) / most


def _row(canvas: Canvas, bar: Bar, at: tuple[float, float], scale: float, colours: Theme) -> None:
    zero, top = at
    baseline = top + ROW / 2 + SIZE * 0.36
    label = fitted(bar.label, SIZE, zero - GAP - EDGE)
    canvas.text((zero - GAP, baseline), label, Pen(SIZE, colours.text, "end"))
    length = bar.value * scale
    if length:
        box = (zero, top + (ROW - THICK) / 2, length, THICK)
        canvas.rect(box, bar.hue, outline(bar.hue, colours))
    canvas.text((zero + length + GAP * 0.75, baseline), str(bar.value), Pen(SIZE, colours.text))
