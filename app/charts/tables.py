"""The tables that charts draw: frozen, ready to show, the words already in the reader's language."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: what it is called, how many (0 or more), its hue (`#RRGGBB`)."""

    label: str
    value: int
    hue: str


@dataclass(frozen=True, slots=True)
class BarTable:
    """Bars in the order given; `caption` names the unit; `empty` says why there is nothing."""

    title: str
    caption: str
    bars: tuple[Bar, ...]
    empty: str

    @property
    def blank(self) -> bool:
        """Tell whether there is nothing to draw."""
        return not any(bar.value for bar in self.bars)

    @property
    def words(self) -> str:
        """Say what the chart shows, for those who can't see it."""
        if self.blank:
            return self.empty
        return "; ".join(f"{bar.label} {bar.value}" for bar in self.bars)


@dataclass(frozen=True, slots=True)
class Series:
    """One line: a value per period, None where nothing was fetched (which is not zero)."""

    label: str
    hue: str
    values: tuple[int | None, ...]

    @property
    def last(self) -> tuple[int, int] | None:
        """Find the last known value: its index and the value itself."""
        known = [(index, value) for index, value in enumerate(self.values) if value is not None]
        return known[-1] if known else None


@dataclass(frozen=True, slots=True)
class TrendTable:
    """Lines over the same periods; `periods` are their labels (`2026-11-21`, `W47`), oldest first."""

    title: str
    caption: str
    periods: tuple[str, ...]
    series: tuple[Series, ...]
    empty: str

    @property
    def blank(self) -> bool:
        """Tell whether there is nothing to draw."""
        return not self.periods or not any(value for line in self.series for value in line.values)

    @property
    def peak(self) -> int:
        """Find the largest value of all lines, at least 1: the scale that they share."""
        return max([1, *(value for line in self.series for value in line.values if value is not None)])

    @property
    def words(self) -> str:
        """Say what the chart shows: the total and the last value of each line."""
        if self.blank:
            return self.empty
        return "; ".join(self._line_in_words(line) for line in self.series)

    def _line_in_words(self, line: Series) -> str:
        total = sum(value for value in line.values if value is not None)
        if line.last is None:
            return f"{line.label} –"
        index, value = line.last
        return f"{line.label} {total} ({self.periods[index]}: {value})"


@dataclass(frozen=True, slots=True)
class TimelineMark:
    """A date on a timeline: `year` with its fraction (2025.66), and the date in words."""

    year: float
    label: str


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """A document with its dates, the earliest first; at least one."""

    label: str
    marks: tuple[TimelineMark, ...]


@dataclass(frozen=True, slots=True)
class TimelineTable:
    """Documents in the order given; `empty` says why there is nothing."""

    title: str
    caption: str
    rows: tuple[TimelineRow, ...]
    empty: str

    @property
    def blank(self) -> bool:
        """Tell whether there is nothing to draw."""
        return not self.rows

    @property
    def span(self) -> tuple[int, int]:
        """Give the first year and the one after the last."""
        years = [mark.year for row in self.rows for mark in row.marks]
        return int(min(years)), int(max(years)) + 1

    @property
    def words(self) -> str:
        """Say what the chart shows, for those who can't see it."""
        if self.blank:
            return self.empty
        told = (f"{row.label} {', '.join(mark.label for mark in row.marks)}" for row in self.rows)
        return "; ".join(told)
