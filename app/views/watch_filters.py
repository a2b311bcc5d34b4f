"""The row above the watchlist that narrows it: words, stage, sector, owner, and what it is grouped by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from app.domain.sectors import SECTOR_IDS
from app.views.fonts import SMALL
from app.views.watch_cells import STAGES
from app.views.watch_order import Wanted

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from app.views.desk import Desk
    from app.views.watch_cells import Cells

PAUSE = 120
"""Milliseconds after the last key before the list follows."""


class FilterField(QLineEdit):
    """Words to look for; Escape empties it, then leaves it."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Empty the field with Escape; leave it with the arrow down or with Escape when it is empty."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Escape}:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class WatchFilters(QWidget):
    """Say what is wanted whenever that changes."""

    changed = Signal(object)
    left = Signal()

    def __init__(self, desk: Desk, cells: Cells, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._cells = cells
        self.text = FilterField()
        self.text.setAccessibleName(self.tr("Filter the watchlist"))
        self.text.setPlaceholderText(self.text.accessibleName())
        self.text.setToolTip(self.tr("Filter by title, place, owner, note, tag…"))
        self.text.setClearButtonEnabled(True)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._tell)
        names = (
            self.tr("Filter by stage"),
            self.tr("Filter by sector"),
            self.tr("Filter by owner"),
            self.tr("Group the table"),
        )
        self.stage, self.sector, self.owner, self.group = map(self._box, names)
        self.count = QLabel()
        self.count.setFont(desk.fonts.font(SMALL))
        self.clear = QToolButton()
        self.clear.setAutoRaise(True)
        self.clear.setText(self.tr("Show all"))
        self.clear.setAccessibleName(self.tr("Show all opportunities again"))
        self.clear.clicked.connect(self.reset)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 8)
        row.setSpacing(8)
        row.addWidget(self.text, 1)
        for widget in (self.stage, self.sector, self.owner, self.group, self.clear, self.count):
            row.addWidget(widget)
        self.fill(())
        self.text.textChanged.connect(lambda _text: self._pause.start())
        self.text.left.connect(self.left)
        for box in (self.stage, self.sector, self.owner, self.group):
            box.activated.connect(lambda _place: self._tell())

    def wanted(self) -> Wanted:
        """Give what is wanted now."""
        return Wanted(
            text=self.text.text(),
            stage=self.stage.currentData(),
            sector=self.sector.currentData(),
            owner=self.owner.currentData(),
            group=self.group.currentData(),
        )

    def take(self, wanted: Wanted) -> None:
        """Put in what is wanted, as when the window is made anew."""
        self.text.setText(wanted.text)
        for box, value in (
            (self.stage, wanted.stage),
            (self.sector, wanted.sector),
            (self.owner, wanted.owner),
            (self.group, wanted.group),
        ):
            box.setCurrentIndex(max(0, box.findData(value)))
        self._tell()

    def reset(self) -> None:
        """Want everything again; the grouping stays."""
        self.take(Wanted(group=self.group.currentData()))
        self.text.setFocus()

    def fill(self, owners: tuple[str, ...]) -> None:
        """Offer stages, sectors and owners; what is chosen stays chosen."""
        stages = [(self._cells.stage(stage), stage) for stage in STAGES]
        _refill(self.stage, [(self.tr("All stages"), None), *stages])
        sectors = [(self._desk.sector_name(sector), sector) for sector in SECTOR_IDS]
        _refill(self.sector, [(self.tr("All sectors"), None), *sectors, (self.tr("No sector"), "")])
        people = [(owner, owner) for owner in owners]
        _refill(self.owner, [(self.tr("All owners"), None), *people, (self.tr("No owner"), "")])
        groups = (
            (self.tr("No groups"), ""),
            (self.tr("Group by stage"), "stage"),
            (self.tr("Group by sector"), "sector"),
            (self.tr("Group by owner"), "owner"),
        )
        _refill(self.group, list(groups))

    def show_count(self, shown: int, total: int) -> None:
        """Say how many of how many are shown."""
        words = self._desk.words
        self.clear.setVisible(self.wanted().narrowed)
        self.count.setText(
            self.tr("%1 of %2").replace("%1", words.number(shown)).replace("%2", words.number(total))
        )

    def _tell(self) -> None:
        self._pause.stop()
        self.changed.emit(self.wanted())

    def _box(self, name: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        box.setMaximumWidth(self._desk.fonts.pixels(180))
        return box


def _refill(box: QComboBox, entries: list[tuple[str, object]]) -> None:
    chosen = box.currentData() if box.count() else entries[0][1]
    box.clear()
    for words, value in entries:
        box.addItem(words, value)
    box.setCurrentIndex(max(0, box.findData(chosen)))
