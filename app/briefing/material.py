"""What a briefing is made from, gathered beforehand so that composing it is pure."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from app.domain.briefs import BriefRequest, ChartFigure
    from app.domain.items import ItemView
    from app.domain.opportunities import Opportunity
    from app.domain.policies import Policy
    from app.domain.sectors import Sector
    from app.domain.sources import Coverage


@dataclass(frozen=True, slots=True)
class Material:
    """Everything at hand for one briefing.

    `items` holds those of the period and those that opportunities link to, in any order; what
    lies outside the period is only used as evidence. `figures` are charts drawn for paper: the
    first goes with the headline figures, the others with the trend. `made_at` is UTC. `glossary` gives the
    name of a concept in the briefing's language by its usual form, lower-case, in another. `roles`
    goes with the sources, `timeline` with the policies, `funnel` with the watchlist. `watchlist` holds
    what the funnel counts: all opportunities asked for, closed ones too.
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

    def in_period(self, request: BriefRequest) -> tuple[ItemView, ...]:
        """List the items whose time lies in the period, newest first."""
        inside = (view for view in self.items if request.since <= view.item.sort_at < request.until)
        return tuple(sorted(inside, key=lambda view: (view.item.sort_at, view.item.id), reverse=True))

    def chosen_sectors(self, request: BriefRequest) -> tuple[Sector, ...]:
        """List the sectors asked for, all where none was, in the library's order."""
        return tuple(sector for sector in self.sectors if not request.sectors or sector.id in request.sectors)


def was_anything_fetched(coverage: Coverage, since: datetime) -> bool:
    """Tell whether any source was fetched since a moment; if not, silence means nothing."""
    return coverage.last_fetch is not None and coverage.last_fetch >= since and coverage.reached > 0
