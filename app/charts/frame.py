"""What every chart has around its marks: a title, the unit, and a picture for when there is nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.charts.svg import Canvas, Pen, fitted, wrapped

if TYPE_CHECKING:
    from app.charts.theme import Theme

EDGE = 16
SIZE = 13
SMALL = 12
TITLE = 15
LINE = 20


def open_frame(title: str, caption: str, colours: Theme, *, width: float, font: str) -> tuple[Canvas, float]:
    """Begin a picture with its title and unit; gives it with the y where marks may begin."""
    canvas = Canvas(width, 0, colours.ground, font)
    room, y = width - 2 * EDGE, EDGE + TITLE * 0.9
    for line in wrapped(title, TITLE, room):
        canvas.text((EDGE, y), line, Pen(TITLE, colours.text, bold=True))
        y += LINE
    if caption:
        canvas.text((EDGE, y - 2), fitted(caption, SMALL, room), Pen(SMALL, colours.secondary))
        y += LINE
    return canvas, y - 4


def nothing(title: str, why: str, colours: Theme, *, width: float, font: str) -> str:
    """Draw the picture that says that there is nothing to draw, and why."""
    canvas, y = open_frame(title, "", colours, width=width, font=font)
    y += LINE
    for line in wrapped(why, SIZE, width - 4 * EDGE):
        canvas.text((width / 2, y), line, Pen(SIZE, colours.secondary, "middle"))
        y += LINE
    canvas.height = y + EDGE
    return canvas.finish(title, why)
