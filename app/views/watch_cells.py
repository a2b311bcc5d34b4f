"""The columns of the watchlist: what stands in each cell, what it is sorted by, which can be edited."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject

from app.domain.confidence import weigh
from app.domain.opportunities import CLOSED, Stage
from app.views.evidence_text import displayable
from app.views.watch_order import folded
from app.views.watch_stock import Stock

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from app.domain.confidence import Confidence, Level
    from app.domain.opportunities import Opportunity
    from app.views.desk import Desk
    from app.views.watch_order import SortKey

STAGES = tuple(Stage)
SOON = 14
"""Days before a deadline at which it is marked."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name, its width at the usual text size, its words and what it is sorted by.

    `id` is the field of an opportunity that it shows, where it can be edited; the key of an empty
    cell is None: it stands last.
    """

    id: str
    heading: str
    width: int
    text: Callable[[Opportunity], str]
    key: Callable[[Opportunity], SortKey | None]
    shown: bool = True
    editable: bool = False
    right: bool = False


class Cells(QObject):
    """Word the cells of what is in stock."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.stock = Stock()
        self._weighed: dict[int, Confidence] = {}
        self.columns = (*self._what_columns(), *self._when_columns(), *self._why_columns())

    def _what_columns(self) -> tuple[Column, ...]:
        return (
            Column("title", self.tr("Title"), 280, *_field("title"), editable=True),
            Column(
                "stage",
                self.tr("Stage"),
                92,
                lambda one: self.stage(one.stage),
                lambda one: STAGES.index(one.stage),
                editable=True,
            ),
            Column("sectors", self.tr("Sectors"), 88, self.sectors, _folded(self.sectors)),
            Column("places", self.tr("Places"), 96, self.places, _folded(self.places), shown=False),
            Column("customer", self.tr("Customer"), 120, *_field("customer"), shown=False, editable=True),
            Column("owner", self.tr("Owner"), 80, *_field("owner"), editable=True),
            Column(
                "value",
                self.tr("Value"),
                112,
                money,
                lambda one: None if one.value is None else float(one.value),
                shown=False,
                right=True,
            ),
        )

    def _when_columns(self) -> tuple[Column, ...]:
        return (
            Column("deadline", self.tr("Deadline"), 102, *_day("deadline"), editable=True),
            Column("next_action", self.tr("Next action"), 106, *_field("next_action"), editable=True),
            Column("next_date", self.tr("Next date"), 100, *_day("next_date"), shown=False, editable=True),
        )

    def _why_columns(self) -> tuple[Column, ...]:
        words = self._desk.words
        return (
            Column("tags", self.tr("Tags"), 120, self.tags, _folded(self.tags), shown=False),
            Column(
                "evidence",
                self.tr("Evidence"),
                84,
                lambda one: words.number(len(one.evidence)) if one.evidence else "",
                lambda one: len(one.evidence),
                shown=False,
                right=True,
            ),
            Column(
                "confidence",
                self.tr("Confidence"),
                98,
                self.confidence,
                lambda one: self.weighed(one).score,
            ),
            Column("alerts", self.tr("Alerts"), 84, self.alerts, self._alert_key),
            Column(
                "changed",
                self.tr("Changed"),
                130,
                lambda one: words.moment(one.changed_at),
                lambda one: one.changed_at.timestamp(),
                shown=False,
            ),
        )

    def searched(self, one: Opportunity) -> str:
        """Give what the filter looks for words in."""
        return folded(
            one.title,
            one.owner,
            one.customer,
            one.next_action,
            one.note,
            self.places(one),
            self.sectors(one),
            *one.tags,
            *one.hs_codes,
        )

    def stage(self, stage: Stage) -> str:
        """Name a stage."""
        return self.stock.stages.get(stage) or self._desk.words.stage(stage)

    def take(self, stock: Stock) -> None:
        """Word what is in stock from now on."""
        self.stock = stock
        self._weighed = dict(stock.confidence)

    def weighed(self, one: Opportunity) -> Confidence:
        """Give an opportunity's confidence, weighed once."""
        if one.id not in self._weighed:
            self._weighed[one.id] = weigh(one.evidence)
        return self._weighed[one.id]

    def weigh_anew(self, one: Opportunity) -> None:
        """Weigh an opportunity whose evidence may have changed."""
        self._weighed[one.id] = weigh(one.evidence)

    def confidence(self, one: Opportunity) -> str:
        """Say how far an opportunity's evidence carries, and how many pieces there are of it."""
        level = self.level(self.weighed(one).level)
        if not one.evidence:
            return level
        number = self._desk.words.number(len(one.evidence))
        return self.tr("%1 (%2)", "confidence, pieces of evidence").replace("%1", level).replace("%2", number)

    def alerts(self, one: Opportunity) -> str:
        """Say what waits: marks to look at, suggested evidence to accept or dismiss."""
        marks, suggested = self.stock.marks.get(one.id, ()), self.stock.suggested.get(one.id, 0)
        moved = sum(mark.kind != "deadline" for mark in marks)
        parts = [
            self.tr("%n new", "pieces of suggested evidence", suggested) if suggested else "",
            self.tr("%n moved", "pieces of evidence whose ground moved", moved) if moved else "",
            self.tr("conflict") if one.id in self.stock.conflicted else "",
        ]
        return self._desk.words.listed([part for part in parts if part])

    def _alert_key(self, one: Opportunity) -> int | None:
        marks, suggested = self.stock.marks.get(one.id, ()), self.stock.suggested.get(one.id, 0)
        number = suggested + sum(mark.kind != "deadline" for mark in marks)
        return -number if number else None

    def level(self, level: Level) -> str:
        """Say how far evidence carries."""
        return {
            "none": self.tr("None yet", "confidence"),
            "weak": self.tr("Weak", "confidence"),
            "fair": self.tr("Fair", "confidence"),
            "strong": self.tr("Strong", "confidence"),
        }[level]

    def sectors(self, one: Opportunity) -> str:
        """Name an opportunity's sectors in short."""
        language = self._desk.language
        return self._desk.words.listed([self._desk.sector(sector).short[language] for sector in one.sectors])

    def tags(self, one: Opportunity) -> str:
        """List an opportunity's tags."""
        return self._desk.words.listed(one.tags)

    def places(self, one: Opportunity) -> str:
        """Name an opportunity's places; one whose name isn't known is shown as it is kept."""
        words = self._desk.words
        return words.listed(words.place(self.stock.names.get(place, place)) for place in one.places)

    def days_left(self, one: Opportunity) -> int | None:
        """Count the days to a deadline that still presses, negative once it has passed."""
        if one.deadline is None or one.stage in CLOSED:
            return None
        return (one.deadline - self._desk.words.today()).days

    def deadline_mark(self, one: Opportunity) -> str:
        """Say in words how near a deadline is; nothing where it is far or presses nobody."""
        left = self.days_left(one)
        if left is None or left > SOON:
            return ""
        if left < 0:
            return self.tr("%n day(s) overdue", "", -left)
        return self.tr("due today") if left == 0 else self.tr("due in %n day(s)", "", left)


def day_text(day: date | None) -> str:
    """Write a day so that columns of them line up: year, month, day, as the ISO does."""
    return day.isoformat() if day else ""


def _field(name: str) -> tuple[Callable[[Opportunity], str], Callable[[Opportunity], str | None]]:
    """Show a field of words as it is."""

    def text(one: Opportunity) -> str:
        return displayable(str(getattr(one, name)))

    return text, _folded(text)


def _day(name: str) -> tuple[Callable[[Opportunity], str], Callable[[Opportunity], int | None]]:
    """Show a field that holds a day."""

    def day(one: Opportunity) -> date | None:
        found: date | None = getattr(one, name)
        return found

    def key(one: Opportunity) -> int | None:
        found = day(one)
        return None if found is None else found.toordinal()

    return lambda one: day_text(day(one)), key


def _folded(text: Callable[[Opportunity], str]) -> Callable[[Opportunity], str | None]:
    """Sort by words whatever their case; an empty cell stands last."""
    return lambda one: text(one).casefold() or None


def money(one: Opportunity) -> str:
    """Write an opportunity's value with its currency."""
    if one.value is None:
        return ""
    places = max(0, -int(one.value.as_tuple().exponent))
    written = QLocale().toString(float(one.value), "f", places)
    return f"{written} {one.currency or ''}".strip()
