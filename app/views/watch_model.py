"""The watchlist as a table: filtered, grouped and sorted in memory, edited in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor

from app.domain.sectors import SECTOR_IDS
from app.views.watch_cells import SOON, STAGES, Cells
from app.views.watch_order import Group, Wanted, chosen_rows, grouped, sorted_rows

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.domain.opportunities import Opportunity
    from app.views.desk import Desk
    from app.views.watch_cells import Column
    from app.views.watch_order import Line, SortKey
    from app.views.watch_stock import Stock

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
GroupRole = Qt.ItemDataRole.UserRole + 1
"""The heading of a group's line, None on the line of an opportunity."""


class WatchModel(QAbstractTableModel):
    """One row an opportunity or the heading of a group; `edited` says id, column and the new value."""

    edited = Signal(int, str, object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.cells = Cells(desk, self)
        self._rows: list[Opportunity] = []
        self._searched: list[str] = []
        self._lines: list[Line] = []
        self._wanted = Wanted()
        self._sorted_by = (self.column_of("deadline"), Qt.SortOrder.AscendingOrder)

    @property
    def wanted(self) -> Wanted:
        """Tell what is filtered and grouped by."""
        return self._wanted

    @property
    def total(self) -> int:
        """Count all opportunities, those left out as well."""
        return len(self._rows)

    def fill(self, stock: Stock) -> None:
        """Show what is in stock."""
        self.cells.take(stock)
        self._rows = list(stock.rows)
        self._searched = [self.cells.searched(one) for one in self._rows]
        self._arrange()

    def want(self, wanted: Wanted) -> None:
        """Filter and group in another way."""
        if wanted != self._wanted:
            self._wanted = wanted
            self._arrange()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; the groups keep their order."""
        self._sorted_by = (column, order)
        self._arrange()

    def patch(self, one: Opportunity) -> None:
        """Show an opportunity as it is now, where it stands; the order waits for the next sorting."""
        place = next((place for place, row in enumerate(self._rows) if row.id == one.id), None)
        if place is None:
            return
        self._rows[place] = one
        self.cells.weigh_anew(one)
        self._searched[place] = self.cells.searched(one)
        for row, line in enumerate(self._lines):
            if line == place:
                self.dataChanged.emit(self.index(row, 0), self.index(row, self.columnCount() - 1))

    def opportunity(self, row: int) -> Opportunity | None:
        """Give the opportunity on a row; None for a heading."""
        line = self._lines[row] if 0 <= row < len(self._lines) else None
        return self._rows[line] if isinstance(line, int) else None

    def opportunities(self) -> tuple[Opportunity, ...]:
        """List what is shown, each once, in the order of the rows."""
        places = dict.fromkeys(line for line in self._lines if isinstance(line, int))
        return tuple(self._rows[place] for place in places)

    def row_of(self, opportunity_id: int) -> int | None:
        """Find the first row of an opportunity."""
        return next(iter(self.rows_of((opportunity_id,))), None)

    def rows_of(self, ids: Iterable[int]) -> list[int]:
        """Find the rows of some opportunities."""
        wanted = set(ids)
        lines = enumerate(self._lines)
        return [row for row, line in lines if isinstance(line, int) and self._rows[line].id in wanted]

    def owners(self) -> tuple[str, ...]:
        """List everybody who owns an opportunity."""
        return tuple(sorted({one.owner for one in self._rows if one.owner}, key=str.casefold))

    def column(self, section: int) -> Column:
        """Give the column at a logical place."""
        return self.cells.columns[section]

    def column_of(self, column_id: str) -> int:
        """Find the logical place of a column."""
        return next(place for place, column in enumerate(self.cells.columns) if column.id == column_id)

    def rowCount(self, parent: Index = ROOT) -> int:
        """Count the lines."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = ROOT) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else len(self.cells.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Name the columns."""
        if orientation == Qt.Orientation.Vertical or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self.cells.columns[section].heading

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let opportunities be chosen and some of their cells be edited; headings only stand there."""
        one = self.opportunity(index.row())
        if one is None:
            return Qt.ItemFlag.ItemIsEnabled if index.isValid() else Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return flags | Qt.ItemFlag.ItemIsEditable if self.column(index.column()).editable else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a cell's words, its value to edit, its colour, or a group's heading."""
        if not self.checkIndex(index, self.CheckIndexOption.IndexIsValid):
            return None
        line = self._lines[index.row()]
        if isinstance(line, Group):
            return self._group_data(line, index.column(), role)
        return self._cell_data(self._rows[line], self.column(index.column()), role)

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ask for a change; the cell shows it when it is kept."""
        one = self.opportunity(index.row())
        if one is None or role != Qt.ItemDataRole.EditRole:
            return False
        column = self.column(index.column())
        if value != getattr(one, column.id):
            self.edited.emit(one.id, column.id, value)
        return True

    def heading(self, group: Group) -> str:
        """Name a group with its number."""
        return (
            self.tr("%1 · %2")
            .replace("%1", self._group_name(group.key))
            .replace("%2", self._desk.words.number(group.count))
        )

    def _group_name(self, key: str) -> str:
        match self._wanted.group:
            case "stage":
                return next(self.cells.stage(stage) for stage in STAGES if stage == key)
            case "sector":
                sector = next((sector for sector in SECTOR_IDS if sector == key), None)
                return self._desk.sector_name(sector) if sector else self.tr("No sector")
            case _:
                return key or self.tr("No owner")

    def _group_data(self, group: Group, column: int, role: int) -> object:
        if role == GroupRole or (role == Qt.ItemDataRole.DisplayRole and column == 0):
            return self.heading(group)
        return None

    def _cell_data(self, one: Opportunity, column: Column, role: int) -> object:
        roles = Qt.ItemDataRole
        if role == roles.DisplayRole:
            return column.text(one)
        if role == roles.EditRole and column.editable:
            return getattr(one, column.id)
        if role == roles.TextAlignmentRole and column.right:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return self._deadline_data(one, role) if column.id == "deadline" else None

    def _deadline_data(self, one: Opportunity, role: int) -> object:
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._deadline_colour(one)
        spoken = role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole}
        return (self.cells.deadline_mark(one) or None) if spoken else None

    def _deadline_colour(self, one: Opportunity) -> QColor | None:
        left, colours = self.cells.days_left(one), self._desk.theme.colours
        if left is None or left > SOON:
            return None
        return QColor(colours.red if left < 0 else colours.amber)

    def _arrange(self) -> None:
        self.beginResetModel()
        section, order = self._sorted_by
        column = self.column(section)

        def key(place: int) -> SortKey | None:
            return column.key(self._rows[place])

        found = chosen_rows(self._rows, self._searched, self._wanted)
        places = sorted_rows(found, key, falling=order == Qt.SortOrder.DescendingOrder)
        first = SECTOR_IDS if self._wanted.group == "sector" else [stage.value for stage in STAGES]
        self._lines = grouped(self._rows, places, self._wanted.group, first)
        self.endResetModel()
