"""What a pane shows when there is nothing to show: what it is for, and the one next step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.views.fonts import BODY, LEAD
from app.views.page import PLAIN
from app.views.panes import scrolled
from app.views.thin import WIDTH as BAR
from app.views.thin import ThinBar

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from app.views.desk import Desk

WIDEST = 340
NARROWEST = 220
MARGIN = 24
ICON = 40
LOWEST = 120


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
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(10)
        column.addStretch(2)
        for widget in (self._mark, self._heading, self._sentence):
            column.addWidget(widget, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(6)
        column.addWidget(self._act, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._seen_through(body))
        desk.theme.changed.connect(self._draw)
        self._draw()

    def say(self, heading: str, sentence: str, action: str = "") -> None:
        """Set the words; without an action there is no button."""
        self._heading.setText(heading)
        self._sentence.setText(sentence)
        self._act.setText(action)
        self._act.setAccessibleName(action)
        self._act.setVisible(bool(action))
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Allow a narrow and low pane: the lines wrap, and what is too high for it is scrolled to."""
        return QSize(NARROWEST + 2 * MARGIN + BAR, self._desk.fonts.pixels(LOWEST))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the lines to the pane."""
        super().resizeEvent(event)
        self._fit()

    @property
    def heading(self) -> str:
        """Tell what the heading says."""
        return self._heading.text()

    def _fit(self) -> None:
        widest = self._desk.fonts.pixels(WIDEST)
        width = max(NARROWEST, min(widest, self.width() - 2 * MARGIN - BAR))
        for line in (self._heading, self._sentence):
            line.setFixedWidth(width)  # before its height is asked for: a label counts with its least width
            line.setFixedHeight(line.heightForWidth(width))

    def _seen_through(self, body: QWidget) -> QScrollArea:
        """Let the pane's own ground be seen behind what is scrolled."""
        area = scrolled(body)
        area.setVerticalScrollBar(ThinBar(self._desk, area, side=True))
        for widget in (area.viewport(), body):
            widget.setAutoFillBackground(False)
        return area

    def _draw(self) -> None:
        colour, size = self._desk.theme.colours.secondary, self._desk.fonts.pixels(ICON)
        self._mark.setPixmap(self._desk.icons.pixmap(self._icon, size, colour, self.devicePixelRatioF()))


def _line(desk: Desk, size: int, *, bold: bool) -> QLabel:
    label = QLabel()
    label.setTextFormat(PLAIN)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    label.setFont(desk.fonts.font(size, bold=bold))
    return label
