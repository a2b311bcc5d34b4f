"""Write the sections that come from the news: figures, sectors, what is hedged, what is not known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.briefing.ranking import Text, ranked
from app.domain.briefs import Section, Statement

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.briefing.desk import Desk
    from app.domain.sectors import Sector

TOP = 6
TOP_CAREFUL = 8
NAMES = 12


def figures_section(desk: Desk) -> Section:
    """Write the headline figures, each with the query that it comes from."""
    charts = desk.material.figures
    return Section(
        desk.words.say("heading.figures"),
        tuple(_headlines(desk)),
        chart=charts[0] if charts else None,
    )


def _headlines(desk: Desk) -> Iterator[Statement]:
    words, figures, notes = desk.words, desk.figures, desk.notes
    if desk.nobody_looked:
        yield desk.computed(words.say("unknown.nothing"), _coverage_note(desk))
        return
    facts: dict[str, object] = {**desk.period, "items": figures.items, "sources": figures.sources}
    note = notes.compute("query.items", **facts)
    yield desk.computed(words.count("figures.items", figures.items, sources=figures.sources), note)
    if figures.repeats:
        facts = {**desk.period, "repeats": figures.repeats, "texts": figures.texts}
        note = notes.compute("query.repeats", **facts)
        yield desk.computed(words.count("figures.repeats", figures.repeats, texts=figures.texts), note)
    if figures.texts:
        yield from _shares(desk)


def _shares(desk: Desk) -> Iterator[Statement]:
    words, figures, notes = desk.words, desk.figures, desk.notes
    names = {sector.id: sector.name(words.language) for sector in desk.material.sectors}
    by_sector = _entries(desk, [(names[entry.sector], entry.texts) for entry in figures.sectors])
    note = notes.compute("query.sectors", **desk.period, list=by_sector)
    yield desk.computed(words.say("figures.sectors", list=by_sector), note)
    facts = {
        "matched": figures.matched,
        "texts": figures.texts,
        "hedged": figures.hedged,
        "share": figures.hedged_share,
    }
    note = notes.compute("query.matched", **desk.period, **facts)
    key = "figures.matched" if figures.hedged else "figures.matched-firm"
    yield desk.computed(words.say(key, **facts), note)
    by_role = _entries(desk, [(desk.role(role), n) for role, n in figures.roles])
    note = notes.compute("query.roles", **desk.period, list=by_role)
    yield desk.computed(words.say("figures.roles", list=by_role), note)
    if figures.machine:
        note = notes.compute("query.machine", **desk.period, n=figures.machine)
        yield desk.computed(words.count("figures.machine", figures.machine), note)


def _entries(desk: Desk, entries: list[tuple[str, int]]) -> str:
    written = (desk.words.say("figures.entry", name=name, n=n) for name, n in entries)
    return desk.words.say("figures.list-separator").join(written)


def trend_sections(desk: Desk) -> tuple[Section, ...]:
    """Give every chart but the first a section of its own."""
    heading = desk.words.say("heading.trend")
    return tuple(Section(heading, (), chart=chart) for chart in desk.material.figures[1:])


def sector_section(desk: Desk, sector: Sector) -> Section:
    """Write one sector: how much there was, then the texts that rank highest and are at home here.

    A text is at home in the sector of its best tag, so that it is quoted once; texts to be read
    with care have a section of their own.
    """
    tagged = [text for text in desk.texts if text.tag(sector.id) is not None]
    home = [text for text in tagged if _at_home(desk, text, sector)]
    heading = sector.name(desk.words.language)
    if not tagged:
        return Section(heading, (), sector.id, hint=_why_empty(desk))
    best = ranked(home, (sector.id,))[:TOP]
    counts = tuple(_sector_counts(desk, sector, len(home), len(best)))
    quoted = [desk.quoted(text, text.tag(sector.id)) for text in best]
    kept = [statement for statement in quoted if statement is not None]
    elsewhere = desk.words.say("sector.elsewhere", section=desk.words.say("heading.hedged"))
    return Section(heading, (*counts, *kept), sector.id, hint="" if kept else elsewhere)


def _at_home(desk: Desk, text: Text, sector: Sector) -> bool:
    best = text.best(desk.sectors)
    return best is not None and best.sector == sector.id and not text.careful(desk.sectors)


def _why_empty(desk: Desk) -> str:
    if desk.nobody_looked:
        return desk.words.say("sector.not-fetched")
    if not desk.figures.items:
        coverage = desk.material.coverage
        return desk.words.say("sector.no-items", reached=coverage.reached, sources=coverage.sources)
    return desk.words.count("sector.empty", desk.figures.items)


def _sector_counts(desk: Desk, sector: Sector, plain: int, shown: int) -> Iterator[Statement]:
    figures = desk.figures.sector(sector.id)
    facts = {"n": figures.texts, "sources": figures.sources, "hedged": figures.careful}
    note = desk.notes.compute(
        "query.sector", **desk.period, **facts, sector=sector.id, shown=shown, plain=plain
    )
    form = "one" if figures.texts == 1 and not figures.careful else "other"
    yield desk.computed(desk.words.say(f"sector.count.{form}", **facts), note)
    if plain > shown:
        yield desk.computed(desk.words.say("sector.shown", shown=shown, n=plain), note)


def hedged_section(desk: Desk) -> Section:
    """Write what must be read with care, kept apart from what is stated."""
    careful = [text for text in desk.texts if text.best(desk.sectors) and text.careful(desk.sectors)]
    heading = desk.words.say("heading.hedged")
    if not careful:
        nothing = desk.words.say("sector.not-fetched" if desk.nobody_looked else "sector.hedged-empty")
        return Section(heading, (), hint=nothing)
    quoted = [_with_care(desk, text) for text in ranked(careful, desk.sectors)[:TOP_CAREFUL]]
    return Section(heading, tuple(statement for statement in quoted if statement is not None))


def _with_care(desk: Desk, text: Text) -> Statement | None:
    tag = text.best(desk.sectors)
    names = [
        sector.name(desk.words.language)
        for sector in desk.material.sectors
        if tag and sector.id == tag.sector
    ]
    return desk.quoted(text, tag, names[0] if names else "")


def unknown_section(desk: Desk) -> Section:
    """Write what the briefing cannot know: sources not reached, items without a date, letter or sector."""
    statements = (_coverage(desk), *_local(desk), *_gaps(desk), *_blanks(desk))
    return Section(desk.words.say("heading.unknown"), statements)


def _coverage_note(desk: Desk) -> int:
    coverage = desk.material.coverage
    last = coverage.last_fetch.strftime("%Y-%m-%dT%H:%MZ") if coverage.last_fetch else "-"
    return desk.notes.compute(
        "query.coverage",
        "query.coverage-title",
        since=desk.period["since"],
        sources=coverage.sources,
        reached=coverage.reached,
        last=last,
    )


def _coverage(desk: Desk) -> Statement:
    coverage, words = desk.material.coverage, desk.words
    facts: dict[str, object] = {"reached": coverage.reached, "sources": coverage.sources}
    if coverage.last_fetch is None:
        return desk.computed(words.say("unknown.coverage-none", **facts), _coverage_note(desk))
    last = words.time(coverage.last_fetch)
    return desk.computed(words.say("unknown.coverage", **facts, last=last), _coverage_note(desk))


def _local(desk: Desk) -> Iterator[Statement]:
    """Say what limiting a briefing to markets leaves open: silent markets, items that name no place."""
    words, material, period = desk.words, desk.material, desk.period
    if material.local is not None:
        facts = {"enabled": material.local.enabled, "reached": material.local.reached}
        note = desk.notes.compute("query.local", "query.coverage-title", since=period["since"], **facts)
        key = "unknown.local" if material.local.enabled else "unknown.local-none"
        yield desk.computed(words.say(key, **facts), note)
    views = material.whole_period(desk.request)
    for market in material.markets:
        if not any(market.holds(place.id) for view in views for place in view.tagged.places):
            note = desk.notes.compute("query.silent", **period, place=market.id, n=0)
            yield desk.computed(words.say("unknown.silent", market=market.name), note)
    placeless = sum(not view.tagged.places for view in views) if material.markets else 0
    if placeless:
        note = desk.notes.compute("query.placeless", **period, n=placeless)
        yield desk.computed(words.count("unknown.placeless", placeless), note)


def _gaps(desk: Desk) -> Iterator[Statement]:
    coverage = desk.material.coverage
    gaps = (("failing", coverage.failing), ("stale", coverage.stale), ("never", coverage.never))
    for kind, names in gaps:
        if names:
            facts = {"names": desk.listed(names, NAMES)}
            note = desk.notes.compute(f"query.{kind}", "query.coverage-title", n=len(names), **facts)
            yield desk.computed(desk.words.count(f"unknown.{kind}", len(names), **facts), note)


def _blanks(desk: Desk) -> Iterator[Statement]:
    figures = desk.figures
    blanks = (
        ("undated", figures.undated),
        ("unrated", figures.unrated),
        ("unmatched", figures.texts - figures.matched),
    )
    for kind, n in blanks:
        if n:
            note = desk.notes.compute(f"query.{kind}", **desk.period, n=n)
            yield desk.computed(desk.words.count(f"unknown.{kind}", n), note)
