"""Compare a briefing that came back from outside with the store: its items, its editions, its figures."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.briefing.check import check
from app.briefing.citing import source_name
from app.briefing.leads import lead_of
from app.briefing.quoting import flat
from app.briefing.wording import load_wording
from app.domain.briefs import Problem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from app.briefing.matching import Matcher
    from app.briefing.wording import Wording
    from app.domain.briefs import Brief, Citation, Statement
    from app.domain.items import ItemView

Sayings = frozenset[tuple[object, ...]]


def compare(
    brief: Brief,
    views: Mapping[int, ItemView],
    kept: tuple[Brief, ...],
    compose_again: Callable[[], Brief | None],
    matcher: Matcher | None,
) -> tuple[Problem, ...]:
    """List what the store holds otherwise than a briefing; nothing gives an empty tuple.

    `views` are the items cited as they stand now, `kept` the editions made at the same moment,
    `compose_again` gives the same request composed anew, None where it can't be. A statement that an
    edition has word for word needs its items only; any other must agree with the store in everything it
    shows. The `matcher` is needed where the author wrote sentences.
    """
    problems = list(check(brief, {number: view.item for number, view in views.items()}, matcher=matcher))
    told = {problem.statement for problem in problems}
    exact = frozenset(saying for edition in kept for saying in sayings(edition))
    doubtful = [
        n for n, saying in enumerate(sayings(brief), start=1) if n not in told and saying not in exact
    ]
    if doubtful:
        again = compose_again()
        counted = frozenset() if again is None else frozenset(loose_sayings(again))
        words = load_wording(brief.language)
        for number in doubtful:
            problems += _strays(brief, number, counted, views, words)
    if not problems and kept and brief not in kept:
        why = "Its cover, headings, charts or order are not those of the edition that was kept."
        problems.append(Problem("edition-differs", None, why))
    return tuple(problems)


def sayings(brief: Brief) -> Iterator[tuple[object, ...]]:
    """Give each statement with everything that its notes say, whatever their numbers."""
    notes = {note.number: replace(note, number=0) for note in brief.citations}
    for statement in brief.statements:
        yield replace(statement, citations=()), tuple(notes.get(number) for number in statement.citations)


def loose_sayings(brief: Brief) -> Iterator[tuple[object, ...]]:
    """Give each statement with the words that its notes cite."""
    notes = {note.number: note for note in brief.citations}
    return (_loose(notes, statement) for statement in brief.statements)


def _loose(notes: Mapping[int, Citation], statement: Statement) -> tuple[object, ...]:
    cited = [notes[number] for number in statement.citations if number in notes]
    return statement.text, statement.lead, tuple((note.item_id, note.quote) for note in cited)


def _strays(
    brief: Brief, number: int, counted: Sayings, views: Mapping[int, ItemView], words: Wording
) -> Iterator[Problem]:
    statement = brief.statements[number - 1]
    cited = [note for note in brief.citations if note.number in statement.citations]
    if (
        statement.kind == "computed"
        and _loose({note.number: note for note in cited}, statement) not in counted
    ):
        why = "No edition that was kept says this, and counted anew from the store it comes out otherwise."
        yield Problem("not-recomputed", number, why)
    for note in cited:
        view = views.get(note.item_id or 0)
        if view is not None:
            yield from _note_strays(note, number, view)
    first = views.get(cited[0].item_id or 0) if cited else None
    if statement.kind == "quoted" and first and flat(lead_of(first, words)) not in statement.lead:
        why = "What stands before the quotation is not what the store has: source, kind, reliability or date."
        yield Problem("lead-differs", number, why)


def _note_strays(note: Citation, number: int, view: ItemView) -> Iterator[Problem]:
    item, provenance = view.item, view.tagged.provenance
    stored = {
        "source": source_name(view),
        "url": item.url,
        "published": item.published,
        "fetched": item.fetched,
        "role": provenance.role,
        "reliability": provenance.reliability,
    }
    wrong = ", ".join(name for name, value in stored.items() if getattr(note, name) != value)
    if wrong:
        yield Problem("note-differs", number, f"Note {note.number}: the store has another {wrong}.")
