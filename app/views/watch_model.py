"""The watchlist as a table; small enough to be sorted in memory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from app.domain.opportunities import Stage
from app.views.evidence_text import displayable

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.domain.opportunities import Opportunity
    from app.views.desk import Desk

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
SortRole = Qt.ItemDataRole.UserRole + 1
STAGES = tuple(Stage)
TITLE, STAGE, SECTORS, PLACES, DEADLINE, NEXT, EVIDENCE = range(7)
NO_DEADLINE = "9999"


class WatchModel(QAbstractTableModel):
    """One row an opportunity."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._rows: tuple[Opportunity, ...] = ()
        self._names: Mapping[str, str] = {}

    def fill(self, rows: tuple[Opportunity, ...], names: Mapping[str, str]) -> None:
        """Show these opportunities; `names` gives the names of places by their ids."""
        self.beginResetModel()
        self._rows = rows
        self._names = names
        self.endResetModel()

    def opportunity(self, row: int) -> Opportunity | None:
        """Give the opportunity on a row of this model, not of a sorted view of it."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def row_of(self, opportunity_id: int) -> int | None:
        """Find the row of an opportunity."""
        return next((row for row, one in enumerate(self._rows) if one.id == opportunity_id), None)

    def rowCount(self, parent: Index = ROOT) -> int:
        """Count the opportunities."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else EVIDENCE + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Name the columns."""
        if orientation == Qt.Orientation.Vertical or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("Title"),
            self.tr("Stage"),
            self.tr("Sectors"),
            self.tr("Places"),
            self.tr("Deadline"),
            self.tr("Next action"),
            self.tr("Evidence"),
        )[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a cell's words, what it sorts by, or its colour."""
        if not self.checkIndex(index, self.CheckIndexOption.IndexIsValid):
            return None
        one = self._rows[index.row()]
        column = index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._shown(one, column)
            case Qt.ItemDataRole.ForegroundRole if column == DEADLINE and self._overdue(one):
                return QColor(self._desk.theme.colours.red)
            case Qt.ItemDataRole.TextAlignmentRole if column == EVIDENCE:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return self._sorted_by(one, column) if role == SortRole else None

    def _shown(self, one: Opportunity, column: int) -> str:
        language = self._desk.language
        return (
            displayable(one.title),
            self._desk.words.stage(one.stage),
            ", ".join(self._desk.sector(sector).short[language] for sector in one.sectors),
            ", ".join(self._names.get(place, place) for place in one.places),
            one.deadline.isoformat() if one.deadline else "",
            displayable(one.next_action),
            self._desk.words.number(len(one.evidence)) if one.evidence else "",
        )[column]

    def _sorted_by(self, one: Opportunity, column: int) -> str | int:
        match column:
            case 1:
                return STAGES.index(one.stage)
            case 4:
                return one.deadline.isoformat() if one.deadline else NO_DEADLINE
            case 6:
                return len(one.evidence)
            case _:
                return self._shown(one, column).casefold()

    def _overdue(self, one: Opportunity) -> bool:
        closed = {Stage.WON, Stage.LOST, Stage.PARKED}
        return (
            one.deadline is not None and one.stage not in closed and one.deadline < self._desk.words.today()
        )
