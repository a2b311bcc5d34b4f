"""Which opportunities a briefing is about: tick them; look for them where there are many."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.views.evidence_text import displayable
from app.views.fonts import SMALL
from app.views.panes import label
from app.views.reading import safe_tip
from app.views.thin import ThinBar
from app.views.watch_order import folded

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from app.domain.opportunities import Opportunity
    from app.views.desk import Desk

FEW = 8
"""Up to so many are seen at a glance, without a field to look for them."""
ROW = 24
IdRole = Qt.ItemDataRole.UserRole + 1


class WatchChoice(QWidget):
    """Tick opportunities; hidden while there are none."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.search = QLineEdit()
        self.search.setAccessibleName(self.tr("Look for an opportunity"))
        self.search.setPlaceholderText(self.tr("Look for an opportunity…"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._narrow)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Opportunities of the briefing"))
        self.list.setVerticalScrollBar(ThinBar(desk, self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTabKeyNavigation(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(label(desk, SMALL, self.tr("Opportunities (none ticked: those still open)")))
        column.addWidget(self.search)
        column.addWidget(self.list)
        self.hide()
        desk.theme.changed.connect(self._dress)
        self._dress()

    def show_rows(self, rows: Sequence[Opportunity]) -> None:
        """List the opportunities; what was ticked stays ticked."""
        ticked = set(self.chosen())
        self.list.clear()
        for one in rows:
            row = QListWidgetItem(displayable(one.title) or one.uid)
            row.setData(IdRole, one.id)
            row.setToolTip(safe_tip(one.title))
            row.setSizeHint(QSize(0, self._desk.fonts.pixels(ROW)))
            row.setFlags(row.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            row.setCheckState(Qt.CheckState.Checked if one.id in ticked else Qt.CheckState.Unchecked)
            self.list.addItem(row)
        self.search.setVisible(len(rows) > FEW)
        self.list.setFixedHeight(
            self._desk.fonts.pixels(ROW) * min(len(rows), FEW) + 2 * self.list.frameWidth()
        )
        self.setVisible(bool(rows))
        self._narrow(self.search.text())

    def chosen(self) -> tuple[int, ...]:
        """Give the ids of those that are ticked, also where they are not shown."""
        return tuple(
            int(row.data(IdRole)) for row in self._rows() if row.checkState() == Qt.CheckState.Checked
        )

    def tick(self, ids: Iterable[int]) -> None:
        """Tick these and no others."""
        wanted = set(ids)
        for row in self._rows():
            on = int(row.data(IdRole)) in wanted
            row.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)

    def _dress(self) -> None:
        """Give the boxes in the list the edge that boxes have elsewhere."""
        pattern = QCheckBox()
        self.list.setPalette(QApplication.palette(pattern))

    def _rows(self) -> list[QListWidgetItem]:
        return [self.list.item(place) for place in range(self.list.count())]

    def _narrow(self, words: str) -> None:
        """Show those whose title has the words, and whatever is ticked."""
        for row in self._rows():
            ticked = row.checkState() == Qt.CheckState.Checked
            row.setHidden(not ticked and folded(words) not in folded(row.text()))
