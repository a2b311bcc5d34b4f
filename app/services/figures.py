"""Counts as charts: from figures to a table to SVG, with nothing but their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.charts.bars import draw_bars
from app.charts.funnel import FunnelTable, draw_funnel, layers_of
from app.charts.tables import Bar, BarTable, Series, TimelineMark, TimelineRow, TimelineTable, TrendTable
from app.charts.timeline import draw_timeline
from app.charts.trend import draw_trend
from app.domain.briefs import ChartFigure
from app.domain.opportunities import Stage
from app.services.wording import chart_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from app.charts.theme import ThemeName
    from app.domain.opportunities import Opportunity
    from app.domain.sectors import Language, Sector

PLAIN_HUE = "#4477AA"
NO_SECTOR_HUE = "#8C959F"
LEFT = (Stage.LOST, Stage.PARKED)
"""Stages that have left the path; they come last."""
SHORT_PERIOD = 31
"""Days up to which a trend is told by day; beyond, by week."""

# English and Japanese take the Japanese face: in the Chinese ones “ ” and ’ are as wide as a character.
FONTS: Mapping[Language, str] = {
    "en": "Noto Sans CJK JP, sans-serif",
    "ja": "Noto Sans CJK JP, sans-serif",
    "zh": "Noto Sans CJK SC, sans-serif",
}

Daily = tuple[str, str, int]


def sector_bars_figure(
    totals: Mapping[str, int],
    sectors: Iterable[Sector],
    *,
    theme: ThemeName,
    language: Language,
    width: float = 640,
) -> ChartFigure:
    """Draw how many items each sector has, the largest first."""
    words = chart_words(language)
    bars = [Bar(sector.name(language), totals.get(sector.id, 0), sector.hue) for sector in sectors]
    bars.sort(key=lambda bar: -bar.value)
    table = BarTable(words["bars_title"], words["bars_caption"], tuple(bars), words["empty"])
    picture = draw_bars(table, theme=theme, width=width, font=FONTS[language])
    return ChartFigure(table.title, picture, table.words)


def sector_trend_figure(
    rows: Sequence[Daily],
    days: tuple[date, date],
    sectors: Iterable[Sector],
    *,
    theme: ThemeName,
    language: Language,
    width: float = 640,
) -> ChartFigure:
    """Draw how each sector moved from the first to the last of `days`, the busiest first."""
    words = chart_words(language)
    periods, values = pivot(rows, *days)
    shown = [sector for sector in sectors if sector.id in values]
    shown.sort(key=lambda sector: -sum(values[sector.id]))
    lines = tuple(Series(sector.name(language), sector.hue, values[sector.id]) for sector in shown)
    table = TrendTable(words["trend_title"], words["trend_caption"], periods, lines, words["empty"])
    picture = draw_trend(table, theme=theme, width=width, font=FONTS[language])
    return ChartFigure(table.title, picture, table.words)


def bars_figure(
    title: str,
    entries: Sequence[tuple[str, int]],
    language: Language,
    unit: str,
    *,
    theme: ThemeName = "paper",
) -> ChartFigure:
    """Draw counts by name, in the order given, all in one hue."""
    bars = tuple(Bar(name, count, PLAIN_HUE) for name, count in entries)
    table = BarTable(title, unit, bars, chart_words(language)["empty"])
    return ChartFigure(title, draw_bars(table, theme=theme, font=FONTS[language]), table.words)


def timeline_figure(rows: Sequence[tuple[str, Sequence[str]]], language: Language) -> ChartFigure:
    """Draw documents (name, dates as `2025-08-28`, `2025-08` or `2025`) along time, on paper."""
    words = chart_words(language)
    made = [
        TimelineRow(name, tuple(sorted((_mark(date) for date in dates), key=lambda mark: mark.year)))
        for name, dates in rows
        if dates
    ]
    made.sort(key=lambda row: row.marks[0].year)
    table = TimelineTable(words["timeline_title"], words["timeline_caption"], tuple(made), words["empty"])
    return ChartFigure(table.title, draw_timeline(table, theme="paper", font=FONTS[language]), table.words)


def funnel_figure(
    entries: Iterable[Opportunity], stages: Mapping[Stage, str], sectors: Iterable[Sector], language: Language
) -> ChartFigure:
    """Draw opportunities by stage and by the first of their sectors, on paper; `stages` in their order."""
    words = chart_words(language)
    named = [(sector.id, sector.short[language], sector.hue) for sector in sectors]
    counted = [(one.stage.value, one.sectors[0] if one.sectors else "") for one in entries]
    ids = [stage.value for stage in stages]
    table = FunnelTable(
        title=words["funnel_title"],
        caption=words["funnel_caption"],
        stages=tuple(stages.values()),
        layers=layers_of(ids, [*named, ("", words["no_sector"], NO_SECTOR_HUE)], counted),
        apart=sum(stage in LEFT for stage in stages),
        empty=words["empty"],
    )
    return ChartFigure(table.title, draw_funnel(table, theme="paper", font=FONTS[language]), table.words)


def _mark(date: str) -> TimelineMark:
    year, month, day = (int(part) for part in f"{date}-1-1".split("-")[:3])
    return TimelineMark(round(year + (month - 1) / 12 + (day - 1) / 366, 3), date)


def total_by_sector(rows: Iterable[Daily]) -> dict[str, int]:
    """Sum counts by day and sector to counts by sector."""
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
