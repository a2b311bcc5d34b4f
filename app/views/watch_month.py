"""A month of the watchlist: which deadlines and next actions fall on which day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.views.evidence_text import displayable
from app.views.words import qdate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.domain.opportunities import Opportunity
    from app.views.desk import Desk

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
WEEKS, WEEK = 6, 7


@dataclass(frozen=True, slots=True)
class Due:
    """Something that falls on a day: a deadline or the next action of an opportunity."""

    kind: Literal["deadline", "next"]
    one: Opportunity


def due_days(rows: Sequence[Opportunity]) -> dict[date, list[Due]]:
    """Sort deadlines and next actions by day, deadlines first."""
    days: dict[date, list[Due]] = {}
    for one in rows:
        if one.deadline:
            days.setdefault(one.deadline, []).append(Due("deadline", one))
        if one.next_date:
            days.setdefault(one.next_date, []).append(Due("next", one))
    for dues in days.values():
        dues.sort(key=lambda due: (due.kind != "deadline", due.one.title.casefold()))
    return days


class MonthModel(QAbstractTableModel):
    """Six weeks around a month, a cell a day; weeks begin as the locale has them."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._first_weekday = QLocale().firstDayOfWeek().value
        self.month = desk.words.today().replace(day=1)
        self._start = self._begin()
        self._days: Mapping[date, list[Due]] = {}

    def fill(self, days: Mapping[date, list[Due]]) -> None:
        """Show what falls on which day."""
        self._days = days
        self._tell()

    def show_month(self, month: date) -> None:
        """Show the month that a day is in."""
        self.month = month.replace(day=1)
        self._start = self._begin()
        self._tell()

    def day(self, index: Index) -> date:
        """Give the day of a cell."""
        return self._start + timedelta(days=index.row() * WEEK + index.column())

    def index_of(self, day: date) -> QModelIndex:
        """Find the cell of a day."""
        week, weekday = divmod((day - self._start).days, WEEK)
        return self.index(week, weekday)

    def dues(self, day: date) -> list[Due]:
        """List what falls on a day."""
        return self._days.get(day, [])

    def rowCount(self, parent: Index = ROOT) -> int:
        """Count the weeks."""
        return 0 if parent.isValid() else WEEKS

    def columnCount(self, parent: Index = ROOT) -> int:
        """Count the days of a week."""
        return 0 if parent.isValid() else WEEK

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Name the days of the week."""
        if orientation == Qt.Orientation.Vertical or role != Qt.ItemDataRole.DisplayRole:
            return None
        weekday = (self._first_weekday - 1 + section) % WEEK + 1
        return QLocale().standaloneDayName(weekday, QLocale.FormatType.ShortFormat)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give the day's number, and in words what falls on it."""
        if not self.checkIndex(index, self.CheckIndexOption.IndexIsValid):
            return None
        day = self.day(index)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._desk.words.number(day.day)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(day)
        return None

    def _spoken(self, day: date) -> str:
        written = self._desk.words.day(day, weekday=True)
        if day == self._desk.words.today():
            written = self.tr("Today, %1").replace("%1", written)
        dues = self.dues(day)
        if not dues:
            return self.tr("%1: nothing due").replace("%1", written)
        titles = QLocale().createSeparatedList([displayable(due.one.title) for due in dues])
        return self.tr("%1: %2").replace("%1", written).replace("%2", titles)

    def _begin(self) -> date:
        return self.month - timedelta(days=(self.month.isoweekday() - self._first_weekday) % WEEK)

    def _tell(self) -> None:
        self.dataChanged.emit(self.index(0, 0), self.index(WEEKS - 1, WEEK - 1))


def due_icon(due: Due) -> str:
    """Name the icon of a deadline or a next action."""
    return "waiting" if due.kind == "deadline" else "ok"


def other_month(day: date, by: int) -> date:
    """Give the same day of another month, or its last where it is shorter."""
    moved = qdate(day).addMonths(by)
    return date(moved.year(), moved.month(), moved.day())
