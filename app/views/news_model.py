"""The list of items as Qt's table model: pages by keyset, a row above each day's or source's first item."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal, Protocol

from PySide6.QtCore import (
    QAbstractTableModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from app.domain.items import ItemQuery
from app.domain.query import Term, all_of
from app.errors import AppError
from app.views.reading import safe_tip

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence
    from datetime import date

    from app.domain.items import Cursor, ItemRow, Outline
    from app.domain.sectors import SectorId
    from app.views.words import Words

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
PAGE = 100
BLOCK = 120
"""Rows that are loaded at a time where the list is long and looked into somewhere."""
RowRole = Qt.ItemDataRole.UserRole + 1
MIME = "application/x-tradewind-items"
"""What dragged items are: their ids in ASCII, commas between them."""

Grouping = Literal["day", "source"]


class Pages(Protocol):
    """Where rows come from: the news desk, or a list in a test."""

    def page(self, query: ItemQuery, after: Cursor | None, limit: int) -> tuple[ItemRow, ...]:
        """Read the next page, newest first."""
        ...

    def rows_of(self, ids: Sequence[int]) -> tuple[ItemRow, ...]:
        """Load items by their numbers."""
        ...

    def groups(self) -> tuple[tuple[int, str], ...]:
        """List the sources (id, name) in the order in which a list is grouped by them."""
        ...


@dataclass(frozen=True, slots=True)
class DayRow:
    """The heading above the items of one of the reader's days."""

    day: date


@dataclass(frozen=True, slots=True)
class SourceHeading:
    """The heading above the items of a source."""

    source_id: int
    name: str


Heading = DayRow | SourceHeading


class NewsModel(QAbstractTableModel):
    """Rows of items under headings of days or sources; a page more when the view asks for it."""

    failed = Signal(object)

    def __init__(
        self, pages: Pages, words: Words, parent: QObject | None = None, *, page: int = PAGE
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._pages = pages
        self._words = words
        self._query = ItemQuery()
        # A number stands for an item that is not loaded yet.
        self._rows: list[ItemRow | Heading | int] = []
        self._loaded: dict[int, int] = {}
        self._more = False
        self._grouping: Grouping = "day"
        self._groups: list[tuple[int, str]] = []
        self.sector_name: Callable[[SectorId], str] = str

    @property
    def grouping(self) -> Grouping:
        """Tell what the items stand under."""
        return self._grouping

    def group_by(self, grouping: Grouping) -> None:
        """Load the list anew, with items under other headings."""
        self._grouping = grouping
        self.show(self._query)

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
        self._loaded = {}
        self._more = True
        self._groups = self._known_groups()
        while self._more and len(self._rows) <= at_least:
            self._add(self._next_rows())
        self.endResetModel()

    def take_outline(self, outline: Outline) -> None:
        """Give the list its whole length; what was not loaded is when it comes into view.

        An outline of other items than those that stand here, as after a refresh, changes nothing.
        """
        items = [row for row in self._rows if not isinstance(row, Heading)]
        known = [row if isinstance(row, int) else row.id for row in items]
        if not self.canFetchMore(ROOT) or outline.ids[: len(known)].tolist() != known:
            return
        rest = self._outlined(outline, len(known))
        self._more = False
        if rest:
            start = len(self._rows)
            self.beginInsertRows(ROOT, start, start + len(rest) - 1)
            self._rows += rest
            self.endInsertRows()

    def headings(self, first: int, last: int) -> list[int]:
        """List the rows of headings between two rows, both included."""
        return [row for row in range(first, last + 1) if isinstance(self._rows[row], Heading)]

    def item(self, row: int) -> ItemRow | None:
        """Give the item on a row; None for a heading or no row."""
        found = self._row(row) if 0 <= row < len(self._rows) else None
        return None if isinstance(found, Heading) else found

    def heading(self, row: int) -> Heading | None:
        """Give the heading on a row; None for an item or no row."""
        found = self._rows[row] if 0 <= row < len(self._rows) else None
        return found if isinstance(found, Heading) else None

    def row_of(self, item_id: int) -> int | None:
        """Find the row of an item among those loaded."""
        if item_id in self._loaded:
            return self._loaded[item_id]
        try:
            return self._rows.index(item_id)
        except ValueError:
            return None

    def items(self) -> tuple[ItemRow, ...]:
        """List the items loaded so far."""
        return tuple(row for row in self._rows if not isinstance(row, Heading | int))

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
        known = self._loaded.keys() & ids if len(ids) < len(self._loaded) else self._loaded.keys()
        for place in [self._loaded[item_id] for item_id in known if item_id in ids]:
            row = self._rows[place]
            assert not isinstance(row, Heading | int)
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
        row = self._row(index.row())
        if role == RowRole:
            return row
        if isinstance(row, Heading):
            spoken = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}
            return self._told(row) if role in spoken else None
        return None if row is None else self._item_data(row, role)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Name the column for screen readers."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole and section == 0:
            return self.tr("Items")
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let items be selected; headings are passed over by the arrow keys."""
        if not index.isValid() or isinstance(self._rows[index.row()], Heading):
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag
        return (
            flags.ItemIsEnabled
            | flags.ItemIsSelectable
            | flags.ItemIsDragEnabled
            | flags.ItemNeverHasChildren
        )

    def mimeTypes(self) -> list[str]:
        """Name what dragged items are."""
        return [MIME, "text/plain"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Carry items away: their ids, and their titles and addresses for other programs."""
        rows = [row for index in indexes if (row := self.item(index.row())) is not None]
        carried = QMimeData()
        carried.setData(MIME, ",".join(str(row.id) for row in rows).encode("ascii"))
        carried.setText("\n".join(row.title for row in rows))
        return carried

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
            self._add(rows)
            self.endInsertRows()

    def _add(self, rows: Sequence[ItemRow | Heading]) -> None:
        for place, row in enumerate(rows, len(self._rows)):
            if not isinstance(row, Heading):
                self._loaded[row.id] = place
        self._rows += rows

    def _row(self, place: int) -> ItemRow | Heading | None:
        """Give a row, loading it with its neighbours; None where the item is gone."""
        found = self._rows[place]
        if isinstance(found, int):
            self._load(place)
            found = self._rows[place]
        return None if isinstance(found, int) else found

    def _load(self, place: int) -> None:
        """Load the items around a row."""
        start = max(0, place - BLOCK // 4)
        wanted = {
            row: near
            for near, row in enumerate(self._rows[start : start + BLOCK], start)
            if isinstance(row, int)
        }
        try:
            found = self._pages.rows_of(list(wanted))
        except AppError as error:
            self.failed.emit(error)
            return
        for row in found:
            self._rows[wanted[row.id]] = row
            self._loaded[row.id] = wanted[row.id]

    def _outlined(self, outline: Outline, known: int) -> list[ItemRow | Heading | int]:
        """Lay out what follows the items that stand here already."""
        last = next((row for row in reversed(self._rows) if isinstance(row, DayRow)), None)
        rows: list[ItemRow | Heading | int] = []
        end = 0
        for day, count in outline.days:
            start, end = max(known, end), end + count
            if start < end:
                if last is None or last.day != day:
                    rows.append(DayRow(day))
                rows += outline.ids[start:end].tolist()
        return rows

    def _next_rows(self) -> list[ItemRow | Heading]:
        found = self._rows[-1] if self._rows else None
        last = None if isinstance(found, int) else found
        cursor = None if last is None or isinstance(last, Heading) else last.cursor
        try:
            batch = self._next_of_source(last) if self._grouping == "source" else self._next_of_all(cursor)
        except AppError as error:
            self._more = False
            self.failed.emit(error)
            return []
        heading = None if last is None or isinstance(last, Heading) else self._heading(last)
        rows: list[ItemRow | Heading] = []
        for item in batch:
            own = self._heading(item)
            if own != heading:
                rows.append(own)
                heading = own
            rows.append(item)
        return rows

    def _next_of_all(self, after: Cursor | None) -> tuple[ItemRow, ...]:
        batch = self._pages.page(self._query, after, self._page)
        self._more = len(batch) == self._page
        return batch

    def _next_of_source(self, last: ItemRow | Heading | None) -> tuple[ItemRow, ...]:
        """Read on in the source of the last row, then in the sources after it."""
        found: list[ItemRow] = []
        after = last if last is not None and not isinstance(last, Heading) else None
        while self._groups and len(found) < self._page:
            source_id, _ = self._groups[0]
            query = replace(self._query, where=all_of(self._query.where, Term("source", (str(source_id),))))
            cursor = after.cursor if after is not None and after.source_id == source_id else None
            batch = self._pages.page(query, cursor, self._page)
            found += batch
            if len(batch) < self._page:
                self._groups.pop(0)
        self._more = bool(self._groups)
        return tuple(found)

    def _known_groups(self) -> list[tuple[int, str]]:
        if self._grouping == "day":
            return []
        try:
            return [*self._pages.groups()]
        except AppError as error:
            self._more = False
            self.failed.emit(error)
            return []

    def _heading(self, row: ItemRow) -> Heading:
        if self._grouping == "source":
            return SourceHeading(row.source_id, row.source)
        return DayRow(self._words.local_day(row.sort_at))

    def _told(self, heading: Heading) -> str:
        return self._words.day_heading(heading.day) if isinstance(heading, DayRow) else heading.name

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
        parts += (self.sector_name(sector) for sector, _ in row.sectors)
        return ", ".join(parts)
