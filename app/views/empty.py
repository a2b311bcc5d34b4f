"""What a pane shows when there is nothing to show: what it is for, and the one next step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from app.views.fonts import BODY, LEAD
from app.views.page import PLAIN

if TYPE_CHECKING:
    from app.views.desk import Desk

WIDEST = 340
ICON = 40


class EmptyState(QWidget):
    """An icon, a heading, a sentence and a button, in the middle of the pane."""

    acted = Signal()

    def __init__(self, desk: Desk, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._icon = icon
        self._mark = QLabel()
        self._mark.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._heading = _line(desk, LEAD, bold=True)
        self._sentence = _line(desk, BODY, bold=False)
        self._act = QPushButton()
        self._act.clicked.connect(self.acted)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(10)
        column.addStretch(2)
        for widget in (self._mark, self._heading, self._sentence):
            column.addWidget(widget, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(6)
        column.addWidget(self._act, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        desk.theme.changed.connect(self._draw)
        self._draw()

    def say(self, heading: str, sentence: str, action: str = "") -> None:
        """Set the words; without an action there is no button."""
        self._heading.setText(heading)
        self._sentence.setText(sentence)
        self._act.setText(action)
        self._act.setAccessibleName(action)
        self._act.setVisible(bool(action))
        for line in (self._heading, self._sentence):
            line.setFixedHeight(line.heightForWidth(WIDEST))

    @property
    def heading(self) -> str:
        """Tell what the heading says."""
        return self._heading.text()

    def _draw(self) -> None:
        colour = self._desk.theme.colours.secondary
        self._mark.setPixmap(self._desk.icons.pixmap(self._icon, ICON, colour, self.devicePixelRatioF()))


def _line(desk: Desk, size: int, *, bold: bool) -> QLabel:
    label = QLabel()
    label.setTextFormat(PLAIN)
    label.setWordWrap(True)
    label.setFixedWidth(WIDEST)
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    label.setFont(desk.fonts.font(size, bold=bold))
    return label
