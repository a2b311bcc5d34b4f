"""A timeline: a row a document, a mark a date, from the first year to the last.

Every mark bears its date, every row its name, so nothing has to be looked up; rows go by their first date.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.charts.frame import EDGE, SIZE, SMALL, nothing, open_frame
from app.charts.svg import FONT, Canvas, Pen, fitted, text_width
from app.charts.theme import THEMES, Theme, ThemeName

if TYPE_CHECKING:
    from app.charts.tables import TimelineMark, TimelineRow, TimelineTable

ROW = 40
DOT = 3.5
GAP = 6
ACCENT = "#4477AA"
CLOSE = 60
HALO = 4


def draw_timeline(
    table: TimelineTable, *, theme: ThemeName = "light", width: float = 640, font: str = FONT
) -> str:
    """Draw documents along time, SVG text of the given width in px; the same table, the same bytes."""
    colours = THEMES[theme]
    if table.blank:
        return nothing(table.title, table.empty, colours, width=width, font=font)
    canvas, top = open_frame(table.title, table.caption, colours, width=width, font=font)
    first, last = table.span
    scale = (width - 2 * EDGE) / max(last - first, 1)
    bottom = top + len(table.rows) * ROW
    for year in range(first, last + 1):
        x = EDGE + (year - first) * scale
        canvas.line((x, top), (x, bottom), colours.line)
        if year < last or last - first < 1:
            canvas.text((x + 2, bottom + SMALL + 2), str(year), Pen(SMALL, colours.secondary))
    for index, row in enumerate(table.rows):
        _row(canvas, row, top + index * ROW, (first, scale), colours)
    canvas.height = bottom + SMALL + EDGE
    return canvas.finish(table.title, table.words)


def _row(canvas: Canvas, row: TimelineRow, top: float, at: tuple[int, float], colours: Theme) -> None:
    first, scale = at
    name = fitted(row.label, SIZE, canvas.width - 2 * EDGE)
    # The lines of the years stop short of the words.
    canvas.rect((EDGE - 1, top, text_width(name, SIZE) + HALO, SIZE + HALO), colours.ground)
    canvas.text((EDGE, top + SIZE), name, Pen(SIZE, colours.text))
    middle, taken = top + SIZE + GAP + DOT, 0.0
    for group in _groups(row.marks, scale):
        places = [EDGE + (mark.year - first) * scale for mark in group]
        for x in places:
            canvas.rect((x - DOT, middle - DOT, 2 * DOT, 2 * DOT), ACCENT)
        label = ", ".join(mark.label for mark in group)
        wide = text_width(label, SMALL)
        begins = places[-1] + DOT + 3
        if begins + wide > canvas.width - EDGE:
            begins = places[0] - DOT - 3 - wide
        if begins >= taken:
            canvas.rect((begins - 1, middle - DOT - 1, wide + HALO, 2 * DOT + 2), colours.ground)
            canvas.text((begins, middle + SMALL * 0.36), label, Pen(SMALL, colours.secondary))
            taken = begins + wide + GAP


def _groups(marks: tuple[TimelineMark, ...], scale: float) -> list[list[TimelineMark]]:
    """Put marks that would touch each other's dates together, to be named by one label."""
    groups: list[list[TimelineMark]] = []
    for mark in marks:
        if groups and (mark.year - groups[-1][-1].year) * scale < CLOSE:
            groups[-1].append(mark)
        else:
            groups.append([mark])
    return groups
