"""Write what lies ahead, and who the period's items came from."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from app.briefing.citing import source_name
from app.briefing.context import chosen_opportunities
from app.briefing.quoting import flat
from app.domain.briefs import Section

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.briefing.desk import Desk
    from app.domain.briefs import Statement
    from app.domain.items import ItemView

MOST_SOURCES = 12


def deadlines_section(desk: Desk) -> Section:
    """Write the deadlines of open opportunities that lie ahead, the nearest first."""
    statements = tuple(_deadlines(desk))
    hint = "" if statements else desk.words.say("deadline.empty")
    return Section(desk.words.say("heading.deadlines"), statements, hint=hint)


def _deadlines(desk: Desk) -> Iterator[Statement]:
    today, words = desk.material.made_at.date(), desk.words
    for entry in chosen_opportunities(desk):
        if entry.deadline is None or entry.deadline < today:
            continue
        days = (entry.deadline - today).days
        facts = {
            "title": flat(entry.title) or entry.uid,
            "stage": words.say(f"stage.{entry.stage.value}"),
        }
        note = desk.notes.compute(
            "query.deadline",
            "query.watch-title",
            uid=entry.uid,
            deadline=entry.deadline,
            today=today,
            n=days,
            **facts,
        )
        day = words.partial_date(entry.deadline.isoformat())
        if days:
            yield desk.computed(words.count("deadline.entry", days, day=day, **facts), note)
        else:
            yield desk.computed(words.say("deadline.today", day=day, **facts), note)


def sources_section(desk: Desk) -> Section:
    """Write who brought the period's items, with role and reliability; the most first."""
    statements = tuple(_sources(desk))
    hint = "" if statements else desk.words.say("source.empty")
    return Section(
        desk.words.say("heading.sources"),
        statements,
        chart=desk.material.roles if statements else None,
        hint=hint,
    )


def _sources(desk: Desk) -> Iterator[Statement]:
    words, views = desk.words, desk.material.in_period(desk.request)
    counted = Counter(view.source.id for view in views)
    newest: dict[int, ItemView] = {}
    for view in views:
        newest.setdefault(view.source.id, view)
    ordered = sorted(counted.items(), key=lambda entry: (-entry[1], entry[0]))
    for source, n in ordered[:MOST_SOURCES]:
        view = newest[source]
        letter = view.source.reliability
        name = flat(source_name(view))
        note = desk.notes.compute("query.source-items", **desk.period, source=name, n=n)
        facts = {
            "source": name,
            "role": desk.role(view.source.role),
            "reliability": words.say("lead.rated", letter=letter) if letter else words.say("lead.unrated"),
        }
        yield desk.computed(words.count("source.entry", n, **facts), note)
    rest = len(ordered) - MOST_SOURCES
    if rest > 0:
        note = desk.notes.compute("query.sources-more", **desk.period, n=rest)
        yield desk.computed(words.say("source.more", n=rest), note)
