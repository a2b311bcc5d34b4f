"""Compose a briefing: a pure function from a request and what there is to write from."""

from __future__ import annotations

from typing import cast

from app.briefing.ahead import deadlines_section, sources_section
from app.briefing.citing import Notes
from app.briefing.context import policy_section, watch_section
from app.briefing.desk import Desk
from app.briefing.figures import recount
from app.briefing.front import market_names
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
from app.domain.briefs import Brief, BriefRequest, Part, Section, Template

PARTS: dict[Template, tuple[Part, ...]] = {
    "weekly": (
        "figures",
        "trends",
        "sectors",
        "hedged",
        "policies",
        "watchlist",
        "deadlines",
        "sources",
        "unknown",
    ),
    "sector": ("trends", "sectors", "hedged", "policies", "sources", "unknown"),
    "opportunity": ("watchlist", "deadlines", "policies", "unknown"),
    "policy": ("policies", "sectors", "hedged", "unknown"),
    "blank": ("blank",),
}
"""What each template is made of, in order."""

__all__ = ["PARTS", "Material", "compose"]


def compose(request: BriefRequest, material: Material) -> Brief:
    """Write the briefing asked for; the same request and material give the same briefing.

    Raises InputError `no-wording` for a language without words.
    """
    words = load_wording(request.language)
    notes = Notes(words, material.made_at, ", ".join(market.id for market in material.markets))
    texts = distinct(material.in_period(request))
    desk = Desk(request, material, words, notes, texts, recount(request, material))
    parts = cast("tuple[Part, ...]", request.parts) or PARTS[request.template]
    sections = tuple(section for part in parts for section in _part(desk, part))
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
        markets=material.markets,
        parts=request.parts,
    )


def _part(desk: Desk, part: Part) -> tuple[Section, ...]:
    """Write one part of a template; the sectors and the trends may be several sections."""
    match part:
        case "sectors":
            return tuple(sector_section(desk, one) for one in desk.material.chosen_sectors(desk.request))
        case "trends":
            return trend_sections(desk)
        case "blank":
            return (Section(desk.words.say("heading.blank"), ()),)
    written = {
        "figures": figures_section,
        "hedged": hedged_section,
        "policies": policy_section,
        "watchlist": watch_section,
        "deadlines": deadlines_section,
        "sources": sources_section,
        "unknown": unknown_section,
    }
    return (written[part](desk),)


def _title(request: BriefRequest, material: Material, words: Wording) -> str:
    names = [sector.name(words.language) for sector in material.chosen_sectors(request)]
    listed = words.say("unknown.names-separator").join(names)
    about = listed if request.sectors else words.say("cover.all-sectors")
    if not material.markets:
        return words.say("cover.title", sectors=about)
    return words.say("cover.title-markets", sectors=about, markets=market_names(material.markets, words))
