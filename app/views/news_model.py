"""The list of items as Qt's table model: pages by keyset, a row above each day's first item."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from app.domain.items import ItemQuery
from app.errors import AppError
from app.views.reading import safe_tip

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date

    from app.domain.items import Cursor, ItemRow
    from app.domain.sectors import SectorId
    from app.views.words import Words

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
PAGE = 200
RowRole = Qt.ItemDataRole.UserRole + 1


class Pages(Protocol):
    """Where rows come from: the news desk, or a list in a test."""

    def page(self, query: ItemQuery, after: Cursor | None, limit: int) -> tuple[ItemRow, ...]:
        """Read the next page, newest first."""
        ...


@dataclass(frozen=True, slots=True)
class DayRow:
    """The heading above the items of one of the reader's days."""

    day: date


class NewsModel(QAbstractTableModel):
    """Rows of items under headings of days; a page more when the view asks for it."""

    failed = Signal(object)

    def __init__(
        self, pages: Pages, words: Words, parent: QObject | None = None, *, page: int = PAGE
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._pages = pages
        self._words = words
        self._query = ItemQuery()
        self._rows: list[ItemRow | DayRow] = []
        self._more = False

    @property
    def query(self) -> ItemQuery:
        """Tell what the list shows."""
        return self._query

    @property
    def complete(self) -> bool:
        """Tell whether every row has been loaded."""
        return not self._more

    def show(self, query: ItemQuery, at_least: int = 0) -> None:
        """Load a list from its beginning, at least so many items of it where there are as many."""
        self.beginResetModel()
        self._query = query
        self._rows = []
        self._more = True
        while self._more and len(self._rows) <= at_least:
            self._rows += self._next_rows()
        self.endResetModel()

    def item(self, row: int) -> ItemRow | None:
        """Give the item on a row; None for a heading or no row."""
        found = self._rows[row] if 0 <= row < len(self._rows) else None
        return None if isinstance(found, DayRow) else found

    def heading(self, row: int) -> DayRow | None:
        """Give the heading on a row; None for an item or no row."""
        found = self._rows[row] if 0 <= row < len(self._rows) else None
        return found if isinstance(found, DayRow) else None

    def row_of(self, item_id: int) -> int | None:
        """Find the row of an item among those loaded."""
        return next(
            (
                place
                for place, row in enumerate(self._rows)
                if not isinstance(row, DayRow) and row.id == item_id
            ),
            None,
        )

    def items(self) -> tuple[ItemRow, ...]:
        """List the items loaded so far."""
        return tuple(row for row in self._rows if not isinstance(row, DayRow))

    def patch(
        self,
        ids: Collection[int],
        *,
        read: bool | None = None,
        starred: bool | None = None,
        watched: bool | None = None,
        sectors: tuple[tuple[SectorId, bool], ...] | None = None,
    ) -> None:
        """Show changed marks and sectors where the items stand; nothing moves."""
        for place, row in enumerate(self._rows):
            if isinstance(row, DayRow) or row.id not in ids:
                continue
            self._rows[place] = replace(
                row,
                read=row.read if read is None else read,
                starred=row.starred if starred is None else starred,
                watched=row.watched if watched is None else watched,
                sectors=row.sectors if sectors is None else sectors,
            )
            index = self.index(place, 0)
            self.dataChanged.emit(index, index)

    def rowCount(self, parent: Index = ROOT) -> int:
        """Count the rows loaded so far, headings among them."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        """Have one column: the delegate paints two lines in it."""
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a row's record, its title, or what a screen reader says of it."""
        if not self.checkIndex(index, self.CheckIndexOption.IndexIsValid):
            return None
        row = self._rows[index.row()]
        if role == RowRole:
            return row
        if isinstance(row, DayRow):
            spoken = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}
            return self._words.day_heading(row.day) if role in spoken else None
        return self._item_data(row, role)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Name the column for screen readers."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole and section == 0:
            return self.tr("Items")
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let items be selected; headings are passed over by the arrow keys."""
        if not index.isValid() or isinstance(self._rows[index.row()], DayRow):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def canFetchMore(self, parent: Index) -> bool:
        """Tell whether the store may have older items."""
        return not parent.isValid() and self._more

    def fetchMore(self, parent: Index) -> None:
        """Load the next page."""
        if not self.canFetchMore(parent):
            return
        rows = self._next_rows()
        if rows:
            start = len(self._rows)
            self.beginInsertRows(ROOT, start, start + len(rows) - 1)
            self._rows += rows
            self.endInsertRows()

    def _next_rows(self) -> list[ItemRow | DayRow]:
        last = self._rows[-1] if self._rows else None
        after = None if last is None or isinstance(last, DayRow) else last.cursor
        try:
            batch = self._pages.page(self._query, after, self._page)
        except AppError as error:
            self._more = False
            self.failed.emit(error)
            return []
        self._more = len(batch) == self._page
        day = None if last is None or isinstance(last, DayRow) else self._words.local_day(last.sort_at)
        rows: list[ItemRow | DayRow] = []
        for item in batch:
            own = self._words.local_day(item.sort_at)
            if own != day:
                rows.append(DayRow(own))
                day = own
            rows.append(item)
        return rows

    def _item_data(self, row: ItemRow, role: int) -> str | None:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(row)
            case Qt.ItemDataRole.ToolTipRole:
                return safe_tip(row.title, self._spoken_meta(row))
        return None

    def _spoken(self, row: ItemRow) -> str:
        state = [
            self.tr("read") if row.read else self.tr("unread"),
            self.tr("starred") if row.starred else "",
            self.tr("on the watchlist") if row.watched else "",
        ]
        return ", ".join(part for part in (row.title, self._spoken_meta(row), *state) if part)

    def _spoken_meta(self, row: ItemRow) -> str:
        parts = [row.source, self._words.role(row.role), self._words.moment(row.sort_at)]
        if row.reliability:
            parts.append(self._words.reliability(row.reliability))
        if row.hedge_share > 0:
            share = self._words.percent(row.hedge_share)
            parts.append(self.tr("%1 of its sentences are hedged").replace("%1", share))
        return ", ".join(parts)
