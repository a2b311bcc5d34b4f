"""What moved under an opportunity, each with what to do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.views.fonts import SMALL
from app.views.page import PLAIN
from app.views.watch_news import MarkWords

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintEvent

    from app.domain.watch_log import Conflict
    from app.domain.watch_marks import Mark
    from app.views.desk import Desk
    from app.views.watch_timeline import Timeline

MOST = 3


class AlertsBar(QWidget):
    """Marks and conflicts of the chosen opportunity; hidden while there are none."""

    noted = Signal()
    kept = Signal(str)
    other_taken = Signal(str)

    def __init__(self, desk: Desk, timeline: Timeline, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._timeline = timeline
        self._marks = MarkWords(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 8, 12, 8)
        self._column.setSpacing(6)
        self.hide()

    def show_marks(self, marks: tuple[Mark, ...], conflicts: tuple[Conflict, ...]) -> None:
        """Show what moved and what is disagreed on."""
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for place, mark in enumerate(marks[:MOST]):
            late = mark.days is not None and mark.days < 0
            line = self._line(self._marks.of(mark), "error" if late else "warning")
            row = line.layout()
            if not place and row is not None:
                row.addWidget(self._button(self.tr("Noted"), self.noted.emit))
            self._column.addWidget(line)
        if len(marks) > MOST:
            self._column.addWidget(self._line(self.tr("And %n more.", "", len(marks) - MOST), "info"))
        for conflict in conflicts:
            self._add_conflict(conflict)
        self.setVisible(bool(marks or conflicts))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the line below."""
        del event
        colours = self._desk.theme.colours
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colours.raised))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(colours.line))

    def _add_conflict(self, conflict: Conflict) -> None:
        told, somebody = self._timeline, self.tr("somebody else")
        words = self.tr("%1: “%2” holds, %3 wrote “%4”. Which one shall it be?")
        for mark, value in (
            ("%1", told.field_name(conflict.field)),
            ("%2", told.value_words(conflict.field, conflict.kept)),
            ("%3", conflict.other_by or somebody),
            ("%4", told.value_words(conflict.field, conflict.other)),
        ):
            words = words.replace(mark, value)
        self._column.addWidget(self._line(words, "warning"))
        row = QWidget()
        buttons = QHBoxLayout(row)
        buttons.setContentsMargins(24, 0, 0, 0)
        field = conflict.field
        buttons.addWidget(self._button(self.tr("Keep what holds"), lambda: self.kept.emit(field)))
        buttons.addWidget(self._button(self.tr("Take the other"), lambda: self.other_taken.emit(field)))
        buttons.addStretch(1)
        self._column.addWidget(row)

    def _button(self, words: str, act: Callable[[], None]) -> QPushButton:
        made = QPushButton(words)
        made.setAccessibleName(words)
        made.clicked.connect(lambda _checked: act())
        return made

    def _line(self, words: str, tone: str) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        colours = self._desk.theme.colours
        colour = {"error": colours.red, "warning": colours.amber}.get(tone, colours.accent)
        mark = QLabel()
        mark.setPixmap(self._desk.icons.pixmap(tone, 16, colour, self.devicePixelRatioF()))
        text = QLabel(words)
        text.setTextFormat(PLAIN)
        text.setWordWrap(True)
        text.setFont(self._desk.fonts.font(SMALL))
        text.setAccessibleName(words)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(text, 1)
        return line
