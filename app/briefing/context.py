"""Write the sections that come from the library and the watchlist."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from app.briefing.quoting import flat, printable
from app.briefing.ranking import Text, distinct
from app.domain.briefs import Section
from app.domain.opportunities import LinkedEvidence, Opportunity, Stage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.briefing.desk import Desk
    from app.briefing.material import Material
    from app.domain.briefs import BriefRequest, Statement
    from app.domain.evidence import PolicyMention
    from app.domain.items import ItemView
    from app.domain.policies import Policy
    from app.domain.sectors import Language, SectorId

POLICIES = 10
NAMING = 2
LEAST_DRAWN = 3
"""Fewer opportunities are told in one sentence; a chart of them would say no more."""
OPEN_STAGES = frozenset({Stage.LEAD, Stage.QUALIFIED, Stage.PURSUING, Stage.SUBMITTED})


def policy_section(desk: Desk) -> Section:
    """Write the policies of the library that the period's texts name, the most named first."""
    known = _named(desk.request, desk.material, desk.texts)
    statements = tuple(_policy(desk, policy, texts) for policy, texts in known)
    empty = "sector.not-fetched" if desk.nobody_looked else "policy.empty"
    hint = "" if statements else desk.words.say(empty)
    chart = desk.material.timeline if statements else None
    return Section(desk.words.say("heading.policies"), statements, chart=chart, hint=hint)


def named_policies(request: BriefRequest, material: Material) -> list[tuple[str, list[str]]]:
    """Name the policies that a briefing is going to name, each with the dates that the library has."""
    known = _named(request, material, distinct(material.in_period(request)))
    return [
        (_title(policy, request.language), [entry.date for entry in policy.dates])
        for policy, _ in known
        if policy.dates
    ]


def _named(
    request: BriefRequest, material: Material, texts: tuple[Text, ...]
) -> list[tuple[Policy, list[Text]]]:
    """Find the policies that texts of the sectors asked for name, the most named first."""
    library = {policy.id: policy for policy in material.policies}
    naming: dict[str, list[Text]] = {}
    for text in texts:
        if request.sectors and text.best(request.sectors) is None:
            continue
        for mention in text.view.tagged.policies:
            naming.setdefault(mention.policy, []).append(text)
    known = [(library[name], found) for name, found in naming.items() if name in library]
    known.sort(key=lambda entry: (-len(entry[1]), entry[0].id))
    return known[:POLICIES]


def _policy(desk: Desk, policy: Policy, texts: list[Text]) -> Statement:
    words = desk.words
    facts = {
        "title": _title(policy, words.language),
        "issuer": words.entries.get(f"issuer.{policy.issuer}", policy.issuer),
        "basis": words.say(f"basis.{policy.basis}"),
    }
    raw = ", ".join(f"{entry.date} ({entry.is_})" for entry in policy.dates)
    library = desk.notes.compute(
        "query.policy",
        "query.policy-title",
        id=policy.id,
        seen=policy.seen_in,
        n=len(texts),
        **desk.period,
        **{**facts, "dates": raw},
    )
    cited = [note for text in texts[:NAMING] if (note := _naming(desk, text, policy.id))]
    dates = _policy_dates(desk, policy)
    text = words.count("policy.statement", len(texts), dates=dates, **facts)
    return desk.computed(text, library, *cited)


def _title(policy: Policy, language: Language) -> str:
    """Name a policy in a language: by its title, else by another name that texts give it."""
    aliases = policy.aliases.get(language, ())
    return policy.titles.get(language) or next(iter(aliases), policy.title(language))


def _policy_dates(desk: Desk, policy: Policy) -> str:
    """Word each date with what it is; a kind without words of its own stays as the library has it."""
    words = desk.words
    written = [
        words.say(
            "policy.date",
            what=words.entries.get(f"policy-date.{entry.is_}", entry.is_),
            day=words.partial_date(entry.date),
        )
        for entry in policy.dates
    ]
    return words.say("policy.date-separator").join(written) or words.say("policy.no-date")


def _naming(desk: Desk, text: Text, policy: str) -> int | None:
    """Cite the words by which an item names a policy."""
    mentions: list[PolicyMention] = [entry for entry in text.view.tagged.policies if entry.policy == policy]
    for span in mentions[0].evidence:
        words, item = printable(span.text), text.view.item
        if words and any(words in field for field in (item.title, item.summary, item.content)):
            return desk.notes.cite(text.view, words)
    return None


def watch_section(desk: Desk) -> Section:
    """Write the opportunities asked for, else the open ones of the sectors; the nearest deadline first."""
    standing = tuple(_stages(desk))
    statements = tuple(
        statement
        for opportunity in chosen_opportunities(desk)
        for statement in _opportunity(desk, opportunity)
    )
    hint = "" if statements else desk.words.say("watch.empty")
    shown = len(counted(desk.request, desk.material)) >= LEAST_DRAWN
    chart = desk.material.funnel if shown else None
    return Section(desk.words.say("heading.watchlist"), (*standing, *statements), chart=chart, hint=hint)


def counted(request: BriefRequest, material: Material) -> tuple[Opportunity, ...]:
    """List the opportunities that the funnel counts: of the sectors asked for, closed ones too."""
    return tuple(
        entry
        for entry in material.watchlist
        if _shares(request.sectors, entry) and (request.opportunities or material.concerns(entry))
    )


def _stages(desk: Desk) -> Iterator[Statement]:
    """Say how many opportunities stand at each stage."""
    entries = counted(desk.request, desk.material)
    if not entries:
        return
    words, numbers = desk.words, Counter(entry.stage for entry in entries)
    listed = words.say("figures.list-separator").join(
        words.say("figures.entry", name=words.say(f"stage.{stage.value}"), n=numbers[stage])
        for stage in Stage
        if numbers[stage]
    )
    note = desk.notes.compute("query.stages", "query.watch-title", n=len(entries), list=listed)
    yield desk.computed(words.say("watch.stages", list=listed), note)


def chosen_opportunities(desk: Desk) -> list[Opportunity]:
    """List the opportunities that a briefing is about, the nearest deadline first."""
    request = desk.request
    wanted = [entry for entry in desk.material.opportunities if entry.id in request.opportunities]
    if not request.opportunities:
        wanted = [entry for entry in desk.material.opportunities if _belongs(desk, entry)]
    return sorted(
        wanted,
        key=lambda entry: (entry.deadline or date.max, entry.id),
    )


def _belongs(desk: Desk, opportunity: Opportunity) -> bool:
    shares = _shares(desk.request.sectors, opportunity) and desk.material.concerns(opportunity)
    return opportunity.stage in OPEN_STAGES and shares


def _shares(sectors: tuple[SectorId, ...], opportunity: Opportunity) -> bool:
    """Tell whether an opportunity belongs to the sectors asked for; one without sectors does to any."""
    return not sectors or not opportunity.sectors or bool(set(sectors) & set(opportunity.sectors))


def _opportunity(desk: Desk, opportunity: Opportunity) -> Iterator[Statement]:
    words = desk.words
    deadline, owner = opportunity.deadline, flat(opportunity.owner)
    facts = {
        "title": flat(opportunity.title) or opportunity.uid,
        "stage": words.say(f"stage.{opportunity.stage.value}"),
        "next": flat(opportunity.next_action).rstrip(".。") or words.say("watch.no-next"),
    }
    worth = "-" if opportunity.value is None else f"{opportunity.value:f}"
    note = desk.notes.compute(
        "query.watch",
        "query.watch-title",
        uid=opportunity.uid,
        changed=opportunity.changed_at.strftime("%Y-%m-%d"),
        owner=owner or "-",
        deadline=deadline or "-",
        value=f"{worth} {opportunity.currency or ''}".strip(),
        **facts,
    )
    lead = words.say("watch.lead", owner=owner or words.say("watch.no-owner"))
    if opportunity.value is not None:
        lead = words.say(
            "watch.value", lead=lead, value=f"{opportunity.value:,f}", currency=opportunity.currency or ""
        )
    until = words.partial_date(deadline.isoformat()) if deadline else words.say("watch.no-deadline")
    yield desk.computed(words.say("watch.statement", deadline=until, **facts), note, lead=lead)
    for evidence in opportunity.evidence:
        yield _evidence(desk, opportunity, evidence)


def _evidence(desk: Desk, opportunity: Opportunity, evidence: LinkedEvidence) -> Statement:
    """Quote the item linked, as it stands now; where it is not at hand, say what was linked."""
    words = desk.words
    stance = words.say(f"stance.{evidence.stance.value}")
    view = next((view for view in desk.material.items if view.item.id == evidence.item_id), None)
    if view is not None and (statement := _linked(desk, view, stance)):
        return statement
    facts = {"title": flat(evidence.title), "source": flat(evidence.source)}
    note = desk.notes.compute(
        "query.evidence",
        "query.watch-title",
        uid=opportunity.uid,
        item=evidence.item_id,
        linked=evidence.linked_at.strftime("%Y-%m-%d"),
        stance=evidence.stance.value,
        **facts,
    )
    day = words.day(evidence.linked_at)
    return desk.computed(words.say("watch.evidence-gone", stance=stance, day=day, **facts), note)


def _linked(desk: Desk, view: ItemView, stance: str) -> Statement | None:
    best = Text(view).best(desk.sectors)
    statement = desk.quoted(Text(view), best)
    if statement is None:
        return None
    lead = desk.words.say("watch.evidence-lead", stance=stance, lead=statement.lead)
    return replace(statement, lead=lead)
