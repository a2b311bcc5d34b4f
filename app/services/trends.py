"""What moved: items a day and sector, from the store to a table to a picture."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from app.charts.bars import draw_bars
from app.charts.tables import Bar, BarTable, Series, TrendTable
from app.charts.trend import draw_trend
from app.domain.briefs import ChartFigure
from app.services.wording import chart_words
from app.store import trends

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date, datetime

    from app.charts.theme import ThemeName
    from app.domain.sectors import Language, Sector
    from app.domain.times import Clock
    from app.services.lazy import Lazy
    from app.store.store import Store

SHORT_PERIOD = 31

Daily = tuple[str, str, int]


class Trends:
    """Draw what the store holds as charts, the same for screen and paper."""

    def __init__(self, store: Store, sectors: Lazy[tuple[Sector, ...]], clock: Clock) -> None:
        self._store = store
        self._sectors = sectors
        self._clock = clock

    def sector_bars(
        self, days: int = 7, *, theme: ThemeName = "light", language: Language = "en", width: float = 640
    ) -> ChartFigure:
        """Draw how many items each sector had in the last days; quick, no heavy library."""
        until = self._clock() + timedelta(seconds=1)
        return self.sector_bars_between(
            until - timedelta(days=days), until, theme=theme, language=language, width=width
        )

    def sector_bars_between(
        self,
        since: datetime,
        until: datetime,
        *,
        theme: ThemeName = "paper",
        language: Language = "en",
        width: float = 640,
    ) -> ChartFigure:
        """Draw how many items each sector had in a period (UTC, `until` exclusive)."""
        words = chart_words(language)
        totals = _totals(trends.daily(self._store.reader(), since, until))
        bars = [
            Bar(sector.name(language), totals.get(sector.id, 0), sector.hue) for sector in self._sectors()
        ]
        bars.sort(key=lambda bar: -bar.value)
        table = BarTable(words["bars_title"], words["bars_caption"], tuple(bars), words["empty"])
        return ChartFigure(table.title, draw_bars(table, theme=theme, width=width), table.words)

    def sector_trend(
        self, days: int = 30, *, theme: ThemeName = "light", language: Language = "en", width: float = 640
    ) -> ChartFigure:
        """Draw how each sector moved over the last days; loads pandas, so not while the window opens."""
        until = self._clock() + timedelta(seconds=1)
        since = until - timedelta(days=days)
        return self.sector_trend_between(since, until, theme=theme, language=language, width=width)

    def sector_trend_between(
        self,
        since: datetime,
        until: datetime,
        *,
        theme: ThemeName = "paper",
        language: Language = "en",
        width: float = 640,
    ) -> ChartFigure:
        """Draw how each sector moved in a period: by day up to a month, by week beyond it."""
        words = chart_words(language)
        rows = trends.daily(self._store.reader(), since, until)
        periods, values = pivot(rows, since.date(), (until - timedelta(microseconds=1)).date())
        lines = {
            sector.id: Series(sector.name(language), sector.hue, values[sector.id])
            for sector in self._sectors()
            if sector.id in values
        }
        totals = _totals(rows)
        order = sorted(self._sectors(), key=lambda sector: -totals.get(sector.id, 0))
        shown = tuple(lines[sector.id] for sector in order if totals.get(sector.id))
        table = TrendTable(words["trend_title"], words["trend_caption"], periods, shown, words["empty"])
        return ChartFigure(table.title, draw_trend(table, theme=theme, width=width), table.words)


def _totals(rows: Iterable[Daily]) -> dict[str, int]:
    totals: dict[str, int] = {}
    for _, sector, count in rows:
        totals[sector] = totals.get(sector, 0) + count
    return totals


def pivot(
    rows: Sequence[Daily], first: date, last: date
) -> tuple[tuple[str, ...], dict[str, tuple[int, ...]]]:
    """Turn counts by day and sector into a column a sector, zeros where a day had none.

    Days from `first` to `last` inclusive; beyond a month, weeks named by their Monday.
    """
    import pandas as pd

    days = pd.date_range(first, last, freq="D")
    frame = pd.DataFrame(rows, columns=["day", "sector", "items"])
    frame["day"] = pd.to_datetime(frame["day"])
    table = frame.pivot_table(index="day", columns="sector", values="items", aggfunc="sum", fill_value=0)
    table = table.reindex(days, fill_value=0)
    if len(days) > SHORT_PERIOD:
        table = table.resample("W-MON", label="left", closed="left").sum()
    labels = tuple(moment.strftime("%Y-%m-%d") for moment in table.index)
    return labels, {str(name): tuple(int(value) for value in table[name]) for name in table.columns}
