"""Edits of a briefing: each a pure function from one to the next, notes always numbered as they are cited."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.briefing.quoting import flat
from app.domain.briefs import Section, Statement
from app.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from app.domain.briefs import Brief, Citation, Kind

Place = tuple[int, int]


def place_of(brief: Brief, number: int) -> Place:
    """Tell in which section, and where in it, a statement stands; both counted from 0."""
    left = number
    for at, section in enumerate(brief.sections):
        if 0 < left <= len(section.statements):
            return at, left - 1
        left -= len(section.statements)
    raise InputError("no-statement", f"There is no statement {number}. Choose one of the text.")


def rewrite(brief: Brief, number: int, text: str) -> Brief:
    """Put a statement in the author's words; it keeps its notes, and without any it is an opinion.

    A statement whose words stay as they were stays what it was. Empty words take it out.
    """
    words = flat(text)
    if not words:
        return remove(brief, number)

    def reworded(statement: Statement) -> Statement:
        if words == statement.text:
            return statement
        kind: Kind = "written" if statement.citations else "opinion"
        return Statement(kind, words, brief.language, statement.citations, hedged=statement.hedged)

    return _changed(brief, number, reworded)


def translate(brief: Brief, number: int, text: str) -> Brief:
    """Put the author's translation below a statement; empty words take it away."""
    return _changed(brief, number, lambda statement: replace(statement, translation=flat(text)))


def recite(brief: Brief, number: int, notes: Iterable[int]) -> Brief:
    """Let a statement of the author's cite other notes; without any it is an opinion."""
    cited = tuple(dict.fromkeys(notes))

    def changed(statement: Statement) -> Statement:
        kind: Kind = "written" if cited else "opinion"
        return Statement(kind, statement.text, brief.language, cited, hedged=statement.hedged)

    return _changed(brief, number, changed)


def add(brief: Brief, section: int, statement: Statement, at: int | None = None) -> Brief:
    """Put a statement into a section (counted from 0), at its end or before the one `at`."""

    def grown(held: tuple[Statement, ...]) -> tuple[Statement, ...]:
        place = len(held) if at is None else at
        return (*held[:place], statement, *held[place:])

    return renumbered(_with_section(brief, section, grown))


def add_section(brief: Brief, heading: str) -> Brief:
    """Put an empty section at the end."""
    return replace(brief, sections=(*brief.sections, Section(flat(heading), ())))


def remove(brief: Brief, number: int) -> Brief:
    """Take a statement out, with the notes that nothing else cites."""
    section, at = place_of(brief, number)
    return renumbered(_with_section(brief, section, lambda held: (*held[:at], *held[at + 1 :])))


def move(brief: Brief, number: int, step: int) -> Brief:
    """Move a statement up (-1) or down (1), past a section's edge into the next; at the ends it stays."""
    section, at = place_of(brief, number)
    statement = brief.sections[section].statements[at]
    if 0 <= at + step < len(brief.sections[section].statements):
        return add(remove_only(brief, number), section, statement, at + step)
    other = section + step
    if not 0 <= other < len(brief.sections):
        return brief
    return add(remove_only(brief, number), other, statement, 0 if step > 0 else None)


def move_section(brief: Brief, section: int, step: int) -> Brief:
    """Move a section up (-1) or down (1); at the ends it stays."""
    other = section + step
    if not 0 <= other < len(brief.sections):
        return brief
    held = list(brief.sections)
    held[section], held[other] = held[other], held[section]
    return renumbered(replace(brief, sections=tuple(held)))


def remove_only(brief: Brief, number: int) -> Brief:
    """Take a statement out and leave every note, for one that comes back elsewhere."""
    section, at = place_of(brief, number)
    return _with_section(brief, section, lambda held: (*held[:at], *held[at + 1 :]))


def with_note(brief: Brief, note: Citation) -> tuple[Brief, int]:
    """Add a note unless the same words of the same item are one already; give its number."""
    for held in brief.citations:
        if (held.item_id, held.quote) == (note.item_id, note.quote):
            return brief, held.number
    number = max((held.number for held in brief.citations), default=0) + 1
    return replace(brief, citations=(*brief.citations, replace(note, number=number))), number


def renumbered(brief: Brief) -> Brief:
    """Give notes the order in which they are cited as their numbers, and drop those that nothing cites."""
    order: dict[int, int] = {}
    for statement in brief.statements:
        for note in statement.citations:
            order.setdefault(note, len(order) + 1)
    notes = {note.number: note for note in brief.citations}
    kept = tuple(replace(notes[old], number=new) for old, new in order.items() if old in notes)

    def renamed(statement: Statement) -> Statement:
        return replace(statement, citations=tuple(order[note] for note in statement.citations))

    sections = tuple(
        replace(section, statements=tuple(map(renamed, section.statements))) for section in brief.sections
    )
    return replace(brief, sections=sections, citations=kept)


def _changed(brief: Brief, number: int, change: Callable[[Statement], Statement]) -> Brief:
    section, at = place_of(brief, number)

    def with_change(held: tuple[Statement, ...]) -> tuple[Statement, ...]:
        return (*held[:at], change(held[at]), *held[at + 1 :])

    return renumbered(_with_section(brief, section, with_change))


def _with_section(
    brief: Brief, number: int, change: Callable[[tuple[Statement, ...]], tuple[Statement, ...]]
) -> Brief:
    held = list(brief.sections)
    held[number] = replace(held[number], statements=change(held[number].statements))
    return replace(brief, sections=tuple(held))
