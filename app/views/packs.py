"""The packs of sources that ship with the program: to add one at once, or to tick some."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.views.fonts import BODY, NORMAL, SMALL
from app.views.panes import button, label

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from app.services.sources import Pack
    from app.views.desk import Desk

MOST_NAMES = 5


class PackCard(QFrame):
    """What is in a pack, with something to press at the right."""

    def __init__(self, desk: Desk, pack: Pack, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(16, 8, 16, 8)
        language = desk.language
        self.name = pack.names.get(language) or pack.names.get("en", pack.id)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label(desk, BODY, self.name, bold=True))
        words.addWidget(label(desk, NORMAL, pack.about.get(language) or pack.about.get("en", "")))
        words.addWidget(label(desk, SMALL, self._names(pack)))
        self.row.addLayout(words, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card's edge; a style's own panel has one that dark grounds swallow."""
        del event
        painter = QPainter(self)
        painter.setPen(QColor(self._desk.theme.colours.line))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _names(self, pack: Pack) -> str:
        names = " · ".join(source.title or source.url for source in pack.sources[:MOST_NAMES])
        more = len(pack.sources) - MOST_NAMES
        if more <= 0:
            return names
        return self.tr("%1 and %2 more").replace("%2", self._desk.words.number(more)).replace("%1", names)


class PackList(QWidget):
    """The packs, each with a button that adds it."""

    chosen = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def fill(self, packs: tuple[Pack, ...]) -> None:
        """Show the packs."""
        for pack in packs:
            card = PackCard(self._desk, pack)
            choose = button(self._desk, self.tr("Add"), "add", partial(self.chosen.emit, pack.id))
            choose.setAccessibleName(self.tr("Add the pack %1").replace("%1", card.name))
            card.row.addWidget(choose, alignment=Qt.AlignmentFlag.AlignVCenter)
            self._column.addWidget(card)


class PackChoice(QWidget):
    """The packs, each to be ticked or not."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._boxes: dict[str, QCheckBox] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def fill(self, packs: tuple[Pack, ...]) -> None:
        """Show the packs, none ticked."""
        for pack in packs:
            card = PackCard(self._desk, pack)
            box = QCheckBox()
            box.setAccessibleName(card.name)
            box.toggled.connect(self.changed)
            card.row.insertWidget(0, box, alignment=Qt.AlignmentFlag.AlignTop)
            self._boxes[pack.id] = box
            self._column.addWidget(card)

    def ticked(self) -> tuple[str, ...]:
        """Name the ticked packs by their ids."""
        return tuple(pack for pack, box in self._boxes.items() if box.isChecked())

    def tick(self, packs: tuple[str, ...]) -> None:
        """Tick these and no others."""
        for pack, box in self._boxes.items():
            box.setChecked(pack in packs)
