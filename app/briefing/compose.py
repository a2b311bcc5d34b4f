"""Compose a briefing: a pure function from a request and what there is to write from."""

from __future__ import annotations

from app.briefing.citing import Notes
from app.briefing.context import policy_section, watch_section
from app.briefing.desk import Desk
from app.briefing.figures import recount
from app.briefing.material import Material
from app.briefing.ranking import distinct
from app.briefing.sections import (
    figures_section,
    hedged_section,
    sector_section,
    trend_sections,
    unknown_section,
)
from app.briefing.wording import Wording, load_wording
from app.domain.briefs import Brief, BriefRequest

__all__ = ["Material", "compose"]


def compose(request: BriefRequest, material: Material) -> Brief:
    """Write the briefing asked for; the same request and material give the same briefing.

    Raises InputError `no-wording` for a language without words.
    """
    words = load_wording(request.language)
    notes = Notes(words, material.made_at)
    texts = distinct(material.in_period(request))
    desk = Desk(request, material, words, notes, texts, recount(request, material))
    sections = (
        figures_section(desk),
        *trend_sections(desk),
        *(sector_section(desk, sector) for sector in material.chosen_sectors(request)),
        hedged_section(desk),
        policy_section(desk),
        watch_section(desk),
        unknown_section(desk),
    )
    return Brief(
        title=_title(request, material, words),
        language=request.language,
        since=request.since,
        until=request.until,
        made_at=material.made_at,
        taxonomy=material.taxonomy,
        sectors=desk.sectors,
        coverage=material.coverage,
        sections=sections,
        citations=tuple(notes.citations),
        opportunities=request.opportunities,
        template=request.template,
        sectors_asked=request.sectors,
    )


def _title(request: BriefRequest, material: Material, words: Wording) -> str:
    names = [sector.name(words.language) for sector in material.chosen_sectors(request)]
    listed = words.say("unknown.names-separator").join(names)
    return words.say("cover.title", sectors=listed if request.sectors else words.say("cover.all-sectors"))
