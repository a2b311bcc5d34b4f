"""What moved: items a day and sector, as charts for the window and the briefing."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from app.services.figures import bars_figure, sector_bars_figure, sector_trend_figure, total_by_sector
from app.services.wording import chart_words
from app.store import trends

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from datetime import datetime

    from app.charts.theme import ThemeName
    from app.domain.briefs import ChartFigure
    from app.domain.sectors import Language, Sector, SectorId
    from app.domain.sources import Role
    from app.domain.times import Clock
    from app.services.lazy import Lazy
    from app.store.store import Store


class Trends:
    """Draw what the store holds of the last days."""

    def __init__(self, store: Store, sectors: Lazy[tuple[Sector, ...]], clock: Clock) -> None:
        self._store = store
        self._sectors = sectors
        self._clock = clock

    def sector_bars(
        self, days: int = 7, *, theme: ThemeName = "light", language: Language = "en", width: float = 640
    ) -> ChartFigure:
        """Draw how many items each sector had in the last days; quick, no heavy library."""
        since, until = self._last(days)
        totals = total_by_sector(trends.daily(self._store.reader(), since, until))
        return sector_bars_figure(totals, self._sectors(), theme=theme, language=language, width=width)

    def role_bars(
        self,
        names: Mapping[Role, str],
        days: int = 7,
        *,
        theme: ThemeName = "light",
        language: Language = "en",
    ) -> ChartFigure:
        """Draw how many items of each kind of document came in the last days, the most first."""
        totals: dict[Role, int] = {}
        for _, role, count in trends.by_role(self._store.reader(), *self._last(days)):
            totals[role] = totals.get(role, 0) + count
        entries = sorted(((names[role], count) for role, count in totals.items()), key=lambda pair: -pair[1])
        words = chart_words(language)
        return bars_figure(words["roles_title"], entries, language, words["roles_caption"], theme=theme)

    def sector_trend(
        self, days: int = 30, *, theme: ThemeName = "light", language: Language = "en", width: float = 640
    ) -> ChartFigure:
        """Draw how each sector moved over the last days; loads pandas, so not while the window opens."""
        return self.sector_trend_between(*self._last(days), theme=theme, language=language, width=width)

    def sector_trend_between(
        self,
        since: datetime,
        until: datetime,
        *,
        theme: ThemeName = "paper",
        language: Language = "en",
        width: float = 640,
        only: Collection[SectorId] = (),
    ) -> ChartFigure:
        """Draw how each sector moved in a period (UTC, `until` exclusive), or `only` some of them."""
        rows = trends.daily(self._store.reader(), since, until)
        days = since.date(), (until - timedelta(microseconds=1)).date()
        shown = [sector for sector in self._sectors() if not only or sector.id in only]
        return sector_trend_figure(rows, days, shown, theme=theme, language=language, width=width)

    def _last(self, days: int) -> tuple[datetime, datetime]:
        until = self._clock() + timedelta(seconds=1)
        return until - timedelta(days=days), until
