"""An inline bar that says something where it belongs, with at most one thing to do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from app.views.page import PLAIN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from app.errors import AppError
    from app.views.desk import Desk

Tone = Literal["info", "ok", "warning", "error"]
MOST_LINES = 3


class Notice(QWidget):
    """Hidden until there is something to say; the close button hides it again."""

    acted = Signal()
    closed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tone: Tone = "info"
        self._mark = QLabel()
        self._mark.setFixedWidth(desk.fonts.pixels(20))
        self._text = QLabel()
        self._text.setTextFormat(PLAIN)
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._act = QPushButton()
        self._act.clicked.connect(self.acted)
        self._close = QToolButton()
        self._close.setAutoRaise(True)
        self._close.setAccessibleName(self.tr("Close this message"))
        self._close.setToolTip(self.tr("Close this message"))
        desk.icons.dress(self._close, "cancel")
        self._close.clicked.connect(self.dismiss)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 8, 6)
        row.setSpacing(8)
        for widget in (self._mark, self._text, self._act, self._close):
            row.addWidget(widget)
        desk.theme.changed.connect(self._draw_mark)
        self.hide()

    @property
    def text(self) -> str:
        """Tell what the bar says."""
        return self._text.text()

    def say(self, text: str, tone: Tone = "info", action: str = "") -> None:
        """Show a message; `action` names the one thing to do about it."""
        self._tone = tone
        self._text.setText(text)
        self._text.setAccessibleName(text)
        self._act.setText(action)
        self._act.setAccessibleName(action)
        self._act.setVisible(bool(action))
        self._draw_mark()
        self.show()

    def say_error(self, error: AppError, action: str = "") -> None:
        """Show what went wrong, in the words of the error."""
        self.say(self._desk.words.said(error.message), "error", action)

    def say_errors(self, errors: Sequence[AppError]) -> None:
        """Show several things that went wrong, the first few in their own words; nothing for none."""
        if not errors:
            return
        lines = [self._desk.words.said(error.message) for error in errors[:MOST_LINES]]
        if len(errors) > MOST_LINES:
            lines.append(self.tr("And %n more.", "", len(errors) - MOST_LINES))
        self.say("\n".join(lines), "error")

    def dismiss(self) -> None:
        """Hide the bar."""
        self.hide()
        self.closed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the line below."""
        del event
        colours = self._desk.theme.colours
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colours.selected if self._tone == "info" else colours.raised))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(colours.line))

    def _draw_mark(self) -> None:
        colours = self._desk.theme.colours
        colour = {
            "info": colours.accent,
            "ok": colours.accent,
            "warning": colours.amber,
            "error": colours.red,
        }[self._tone]
        size = self._desk.fonts.pixels(16)
        self._mark.setPixmap(self._desk.icons.pixmap(self._tone, size, colour, self.devicePixelRatioF()))
