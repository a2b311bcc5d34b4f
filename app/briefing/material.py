"""What a briefing is made from, gathered beforehand so that composing it is pure."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from app.domain.briefs import BriefRequest, ChartFigure, Market
    from app.domain.items import ItemView
    from app.domain.opportunities import Opportunity
    from app.domain.policies import Policy
    from app.domain.sectors import Sector
    from app.domain.sources import Coverage


@dataclass(frozen=True, slots=True)
class LocalSources:
    """How many enabled sources are at home in the countries of the markets, and how many were reached."""

    enabled: int
    reached: int


@dataclass(frozen=True, slots=True)
class Material:
    """Everything at hand for one briefing.

    `items` holds those of the period and those that opportunities link to, in any order; what
    lies outside the period is only used as evidence. `figures` are charts drawn for paper: the
    first goes with the headline figures, the others with the trend. `made_at` is UTC. `glossary` gives the
    name of a concept in the briefing's language by its usual form, lower-case, in another. `roles`
    goes with the sources, `timeline` with the policies, `funnel` with the watchlist. `watchlist` holds
    what the funnel counts: all opportunities asked for, closed ones too. `markets` are the places asked
    for, named in the briefing's language, with the sources that are at home there.
    """

    items: tuple[ItemView, ...]
    opportunities: tuple[Opportunity, ...]
    coverage: Coverage
    sectors: tuple[Sector, ...]
    policies: tuple[Policy, ...]
    figures: tuple[ChartFigure, ...]
    taxonomy: str
    made_at: datetime
    glossary: Mapping[str, str] = field(default_factory=dict)
    roles: ChartFigure | None = None
    timeline: ChartFigure | None = None
    watchlist: tuple[Opportunity, ...] = ()
    funnel: ChartFigure | None = None
    markets: tuple[Market, ...] = ()
    local: LocalSources | None = None

    def in_period(self, request: BriefRequest) -> tuple[ItemView, ...]:
        """List the items of the period that name one of the markets, newest first."""
        inside = (view for view in self.whole_period(request) if self._names_a_market(view))
        return tuple(sorted(inside, key=lambda view: (view.item.sort_at, view.item.id), reverse=True))

    def whole_period(self, request: BriefRequest) -> tuple[ItemView, ...]:
        """List the items whose time lies in the period, whatever they name, in any order."""
        return tuple(view for view in self.items if request.since <= view.item.sort_at < request.until)

    def _names_a_market(self, view: ItemView) -> bool:
        places = view.tagged.places
        return not self.markets or any(each.holds(one.id) for each in self.markets for one in places)

    def concerns(self, opportunity: Opportunity) -> bool:
        """Tell whether an opportunity belongs to the markets; one without places does to any."""
        places = opportunity.places
        if not self.markets or not places:
            return True
        return any(each.holds(place) for each in self.markets for place in places)

    def chosen_sectors(self, request: BriefRequest) -> tuple[Sector, ...]:
        """List the sectors asked for, all where none was, in the library's order."""
        return tuple(sector for sector in self.sectors if not request.sectors or sector.id in request.sectors)


def was_anything_fetched(coverage: Coverage, since: datetime) -> bool:
    """Tell whether any source was fetched since a moment; if not, silence means nothing."""
    return coverage.last_fetch is not None and coverage.last_fetch >= since and coverage.reached > 0
