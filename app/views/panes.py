"""Small pieces that panes are put together from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from app.views.page import PLAIN
from app.views.thin import ThinSplitter

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from app.views.desk import Desk


def label(desk: Desk, size: int, text: str = "", *, bold: bool = False) -> QLabel:
    """Make a label of plain text that wraps."""
    made = QLabel(text)
    made.setTextFormat(PLAIN)
    made.setWordWrap(True)
    made.setFont(desk.fonts.font(size, bold=bold))
    return made


def button(desk: Desk, text: str, icon: str, act: Callable[[], object]) -> QPushButton:
    """Make a button with an icon; its name for screen readers is its text."""
    made = QPushButton(text)
    made.setAccessibleName(text.rstrip("…"))
    desk.icons.dress(made, icon)
    made.clicked.connect(lambda _checked: act())
    return made


def side_by_side(desk: Desk, *widgets: QWidget, sizes: tuple[int, ...], grows: int) -> ThinSplitter:
    """Put panes beside each other; one of them takes what room there is more."""
    split = ThinSplitter(desk, Qt.Orientation.Horizontal)
    for place, widget in enumerate(widgets):
        split.addWidget(widget)
        split.setStretchFactor(place, 1 if place == grows else 0)
    split.setSizes(list(sizes))
    return split
