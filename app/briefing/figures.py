"""Count what a period brought; every figure of a briefing comes from here."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.briefing.ranking import Text, distinct
from app.domain.sources import Role

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.briefing.material import Material
    from app.domain.briefs import BriefRequest
    from app.domain.sectors import SectorId


@dataclass(frozen=True, slots=True)
class SectorFigures:
    """One sector's texts, their sources, and how many of the texts must be read with care."""

    sector: SectorId
    texts: int
    sources: int
    careful: int


@dataclass(frozen=True, slots=True)
class Figures:
    """What a period brought.

    `items` counts every item fetched, `texts` each text once; `matched` texts carry a tag of the
    sectors asked for, `hedged` of these stand on hedged sentences only; `machine` texts say that
    a machine wrote them; `undated` items have no date of their own, `unrated` texts no letter.
    """

    items: int
    sources: int
    texts: int
    matched: int
    hedged: int
    machine: int
    undated: int
    unrated: int
    roles: tuple[tuple[Role, int], ...]
    sectors: tuple[SectorFigures, ...]

    @property
    def repeats(self) -> int:
        """Count the items whose text was counted already."""
        return self.items - self.texts

    @property
    def hedged_share(self) -> int:
        """Give the share of matched texts that stand on hedged sentences only, in whole per cent."""
        return (200 * self.hedged + self.matched) // (2 * self.matched) if self.matched else 0

    def sector(self, sector: SectorId) -> SectorFigures:
        """Find a sector's figures."""
        return next(entry for entry in self.sectors if entry.sector == sector)


def recount(request: BriefRequest, material: Material) -> Figures:
    """Count what the material holds of the period asked for."""
    views = material.in_period(request)
    texts = distinct(views)
    ids = tuple(sector.id for sector in material.chosen_sectors(request))
    best = [tag for text in texts if (tag := text.best(ids)) is not None]
    provenances = [text.view.tagged.provenance for text in texts]
    roles = Counter(provenance.role for provenance in provenances)
    return Figures(
        items=len(views),
        sources=len({view.source.id for view in views}),
        texts=len(texts),
        matched=len(best),
        hedged=sum(tag.speculative for tag in best),
        machine=roles[Role.AI_GENERATED],
        undated=sum(view.item.published is None for view in views),
        unrated=sum(provenance.reliability is None for provenance in provenances),
        roles=tuple((role, roles[role]) for role in Role if roles[role]),
        sectors=tuple(_sector_figures(sector, texts) for sector in ids),
    )


def _sector_figures(sector: SectorId, texts: Iterable[Text]) -> SectorFigures:
    tagged = [text for text in texts if text.tag(sector) is not None]
    sources: frozenset[int] = frozenset().union(*(text.sources for text in tagged))
    careful = sum(text.careful((sector,)) for text in tagged)
    return SectorFigures(sector, len(tagged), len(sources), careful)
