"""Join briefings of one request in several languages to one document."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.domain.briefs import Section
from app.domain.sectors import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.domain.briefs import Brief, Citation, Statement
    from app.domain.sectors import Language

NAMES: dict[Language, str] = {"en": "English", "ja": "日本語", "zh": "中文"}


def joined(parts: Sequence[Brief]) -> Brief:
    """Put the parts one after the other, each begun by the name of its language; one part stays as it is.

    The cover and the heads of the notes are in the language of the first.
    """
    first, *others = parts
    if not others:
        return first
    sections: list[Section] = []
    notes: list[Citation] = []
    for part in parts:
        shift = len(notes)
        sections.append(Section(NAMES[part.language], (), hint=part.title))
        for section in part.sections:
            moved = tuple(_shifted(statement, shift) for statement in section.statements)
            sections.append(replace(section, statements=moved))
        notes += [replace(note, number=note.number + shift) for note in part.citations]
    return replace(first, sections=tuple(sections), citations=tuple(notes))


def languages_of(brief: Brief) -> tuple[Language, ...]:
    """List the languages that a briefing's own sentences are in, its first one first."""
    said = {entry.language for entry in brief.statements if entry.kind == "computed"}
    return (brief.language, *(each for each in LANGUAGES if each in said and each != brief.language))


def _shifted(statement: Statement, shift: int) -> Statement:
    return replace(statement, citations=tuple(note + shift for note in statement.citations))
