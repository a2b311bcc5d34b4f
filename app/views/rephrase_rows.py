"""What came back of a rephrasing: each sentence to be taken over or not, and what was dropped and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.views.fonts import BODY, NORMAL, SMALL
from app.views.panes import label
from app.views.thin import ThinBar

if TYPE_CHECKING:
    from app.domain.rephrasing import Dropped, Proposal, Rephrased
    from app.views.desk import Desk

EDGE = 16


class ResultRows(QScrollArea):
    """List proposals, ticked until a person says otherwise, then what was dropped."""

    chosen = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._rows: list[tuple[QCheckBox, Proposal]] = []
        self.setAccessibleName(self.tr("What came back"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBar(ThinBar(desk, self, side=True))

    def fill(self, result: Rephrased, language: str) -> None:
        """Show what came back, in the briefing's language."""
        self._rows = []
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, EDGE, 0)
        column.setSpacing(10)
        for one in result.proposals:
            column.addWidget(self._proposal(one, language))
        if result.dropped:
            heading = self.tr("Dropped; the draft stays")
            column.addWidget(label(self._desk, BODY, heading, bold=True))
        for dropped in result.dropped:
            column.addWidget(self._dropped(dropped, language))
        if result.stray:
            told = self.tr("Answers that belong to no sentence, left aside: %n.", "", result.stray)
            column.addWidget(self._faint(told, NORMAL, None))
        column.addStretch(1)
        self.setWidget(page)

    def accepted(self) -> tuple[Proposal, ...]:
        """Give the proposals that are ticked."""
        return tuple(one for box, one in self._rows if box.isChecked())

    def why(self, one: Dropped) -> str:
        """Say why words were dropped."""
        fixed = {
            "missing": self.tr("Nothing came back for it."),
            "twice": self.tr("More than one answer came back for it."),
            "empty": self.tr("What came back says nothing."),
            "long": self.tr("What came back is far longer than the draft."),
            "more": self.tr("What came back has more sentences than the draft."),
            "language": self.tr("What came back is in another language or script."),
            "link": self.tr("What came back holds a link or code."),
            "strange": self.tr("What came back has next to nothing in common with the draft."),
            "turned": self.tr("It says no where the draft says yes, or the other way round."),
        }
        listed = {
            "added": self.tr("The draft does not have: %1"),
            "lost": self.tr("It leaves out: %1"),
            "hedge": self.tr("It no longer says how sure it is: %1"),
            "differs": self.tr("Its source does not have: %1"),
        }
        words = self._desk.words.listed(f"“{word}”" for word in one.words)
        return fixed.get(one.reason) or listed[one.reason].replace("%1", words)

    def _proposal(self, one: Proposal, language: str) -> QWidget:
        box = QCheckBox()
        box.setChecked(True)
        box.setAccessibleName(self.tr("Take over: %1").replace("%1", one.after))
        box.toggled.connect(lambda _ticked: self.chosen.emit())
        self._rows.append((box, one))
        after = label(self._desk, BODY, one.after)
        after.setFont(self._desk.fonts.font(BODY, language))
        after.setBuddy(box)
        before = self._faint(one.before, NORMAL, language)
        return self._row(box, one.number, (after, before))

    def _dropped(self, one: Dropped, language: str) -> QWidget:
        before = label(self._desk, NORMAL, one.before)
        before.setFont(self._desk.fonts.font(NORMAL, language))
        why = label(self._desk, NORMAL, self.why(one))
        _tint(why, self._desk.theme.colours.amber)
        lines = [before, *([self._faint(one.after, NORMAL, language)] if one.after else []), why]
        return self._row(QWidget(), one.number, tuple(lines))

    def _row(self, head: QWidget, number: int, lines: tuple[QLabel, ...]) -> QWidget:
        made = QWidget()
        across = QHBoxLayout(made)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(8)
        head.setFixedWidth(self._desk.fonts.pixels(20))
        place = self._faint(self._desk.words.number(number), SMALL, None)
        place.setFixedWidth(self._desk.fonts.pixels(28))
        column = QVBoxLayout()
        column.setSpacing(2)
        for line in lines:
            column.addWidget(line)
        for side in (head, place):
            across.addWidget(side, 0, Qt.AlignmentFlag.AlignTop)
        across.addLayout(column, 1)
        return made

    def _faint(self, text: str, size: int, language: str | None) -> QLabel:
        made = label(self._desk, size, text)
        if language:
            made.setFont(self._desk.fonts.font(size, language))
        _tint(made, self._desk.theme.colours.secondary)
        return made


def _tint(made: QLabel, colour: str) -> None:
    palette = made.palette()
    palette.setColor(QPalette.ColorRole.WindowText, QColor(colour))
    made.setPalette(palette)
