"""Check that a briefing says nothing that it does not stand on.

It matches words and numbers with their sources; it cannot tell whether what a source reports is so.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from app.briefing.citing import fingerprint, query_fingerprint
from app.briefing.quoting import flat
from app.briefing.standing import standing
from app.domain.briefs import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from app.briefing.citing import Texts
    from app.briefing.matching import Matcher
    from app.briefing.standing import Standing
    from app.domain.briefs import Brief, Citation, Statement

_NUMBER = re.compile(r"\d+")


def cited_items(brief: Brief) -> tuple[int, ...]:
    """List the items that a briefing cites, by id: those that `check` wants the texts of."""
    return tuple(sorted({note.item_id for note in brief.citations if note.item_id is not None}))


def check(
    brief: Brief,
    fields: Mapping[int, Texts],
    again: Brief | None = None,
    matcher: Matcher | None = None,
) -> tuple[Problem, ...]:
    """List what is wrong with a briefing; nothing wrong gives an empty tuple.

    `fields` holds the texts of the cited items as they stand in the store now. `again` is the
    same request composed anew: with it, every statement must come out the same, which catches a
    changed figure even where its note was changed to match. What the author wrote is compared with
    its sources by the `matcher`, which a briefing without such sentences does not need.
    """
    notes = {note.number: note for note in brief.citations}
    problems = [*_note_problems(brief, fields)]
    for number, statement in enumerate(brief.statements, start=1):
        problems += (
            Problem(code, number, why) for code, why in _statement_problems(statement, notes, fields)
        )
        if statement.kind == "written" and matcher is not None:
            problems += _written_problems(number, standing(statement, brief, fields, matcher))
    if again is not None:
        problems += _differences(brief, again)
    return tuple(problems)


def _note_problems(brief: Brief, fields: Mapping[int, Texts]) -> Iterator[Problem]:
    counted = Counter(note.number for note in brief.citations)
    citing: dict[int, list[int | None]] = {}
    for number, statement in enumerate(brief.statements, start=1):
        for cited in statement.citations:
            citing.setdefault(cited, []).append(number)
    for twice, times in counted.items():
        if times > 1:
            yield Problem("note-twice", None, f"There are {times} notes with the number {twice}.")
    for note in brief.citations:
        for code, why in _source_problems(note, fields):
            for place in citing.get(note.number, [None]):
                yield Problem(code, place, f"Note {note.number}: {why}")


def _source_problems(note: Citation, fields: Mapping[int, Texts]) -> Iterator[tuple[str, str]]:
    """Compare a note with the item that it cites, or with its own query."""
    if note.item_id is None:
        if note.content_hash != query_fingerprint(note.quote):
            yield "query-changed", "the words of the query are not those that were counted by."
        return
    item = fields.get(note.item_id)
    if item is None:
        yield "item-missing", f"the item cited ({note.item_id}) is not at hand."
        return
    if fingerprint(item) != note.content_hash:
        yield "item-changed", "the item has changed since it was cited. Draft the briefing again."
    if note.title not in item.title:
        yield "title-differs", "the title given is not the item's."
    if not note.quote or not any(note.quote in field for field in (item.title, item.summary, item.content)):
        yield "quote-not-found", "the words cited do not occur in the item, word for word."


def _statement_problems(
    statement: Statement, notes: Mapping[int, Citation], fields: Mapping[int, Texts]
) -> Iterator[tuple[str, str]]:
    if not statement.text.strip():
        yield "empty", "It says nothing."
    if not statement.citations and statement.kind != "opinion":
        yield "uncited", "It cites nothing."
    for number in statement.citations:
        if number not in notes:
            yield "no-such-note", f"It cites note {number}, which does not exist."
    cited = [notes[number] for number in statement.citations if number in notes]
    if statement.kind == "quoted":
        yield from _quote_problems(statement, cited, fields)
    elif statement.kind == "computed" and cited:
        yield from _figure_problems(statement, cited)


def _written_problems(number: int, found: Standing) -> Iterator[Problem]:
    if found.verdict == "differs":
        words = ", ".join(f"“{one.words}” ({one.kind})" for one in found.differences)
        yield Problem("differs", number, f"It differs from what it cites: {words}.")


def _quote_problems(
    statement: Statement, cited: list[Citation], fields: Mapping[int, Texts]
) -> Iterator[tuple[str, str]]:
    for note in cited:
        item = None if note.item_id is None else fields.get(note.item_id)
        if note.item_id is None:
            yield "not-an-item", f"It is a quotation, but note {note.number} cites no item."
        elif statement.text != note.quote:
            yield "quote-differs", f"Its words are not those that note {note.number} cites."
        elif item and not any(statement.text in field for field in (item.title, item.summary, item.content)):
            yield "quote-not-found", "Its words do not occur in the item that it cites."
    if cited and flat(cited[0].source) not in statement.lead:
        yield "lead-differs", "What stands before the quotation does not name the source that it cites."


def _figure_problems(statement: Statement, cited: list[Citation]) -> Iterator[tuple[str, str]]:
    """Find numbers of a computed statement that none of its queries gave."""
    queries = [note.quote for note in cited if note.item_id is None]
    if not queries:
        yield "no-query", "It is computed, but no note says how."
    given = {int(number) for query in queries for number in _NUMBER.findall(query)}
    said = (int(number) for number in _NUMBER.findall(statement.text))
    stray = sorted({number for number in said if number not in given})
    if queries and stray:
        listed = ", ".join(str(number) for number in stray)
        yield "figure-differs", f"It says {listed}, which the query that it cites did not give."


def _differences(brief: Brief, again: Brief) -> Iterator[Problem]:
    """Compare statement by statement with the same briefing composed anew."""
    now, anew = _resolved(brief), _resolved(again)
    for number, (said, expected) in enumerate(zip(now, anew, strict=False), start=1):
        if said != expected:
            yield Problem("not-recomputed", number, "Composed anew from the store, it comes out differently.")
    if len(now) != len(anew):
        missing = f"It has {len(now)} statements; composed anew from the store it has {len(anew)}."
        yield Problem("not-recomputed", None, missing)


def _resolved(brief: Brief) -> list[tuple[object, ...]]:
    """Give each statement with what it stands on, so that note numbers alone make no difference."""
    notes = {note.number: (note.item_id, note.quote, note.source, note.url) for note in brief.citations}
    return [
        (entry.kind, entry.text, entry.lead, entry.hedged, tuple(notes.get(note) for note in entry.citations))
        for entry in brief.statements
    ]
