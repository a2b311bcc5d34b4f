"""The first pages of a briefing as pictures, to judge a style by."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from app.briefing.pdf import page_pictures
from app.briefing.wording import load_wording
from app.domain.briefs import Brief, Section, Statement
from app.domain.sources import Coverage

if TYPE_CHECKING:
    from app.domain.sectors import Language

PPI = 110
SECTIONS = 3
STATEMENTS = 6
PAGES = 3
_MOMENT = datetime(2026, 1, 5, tzinfo=UTC)


def beginning(brief: Brief) -> Brief:
    """Cut a briefing down to its first sections and statements, with the notes that these cite."""
    sections = tuple(
        replace(section, statements=section.statements[:STATEMENTS]) for section in brief.sections[:SECTIONS]
    )
    cited = {note for section in sections for entry in section.statements for note in entry.citations}
    notes = tuple(note for note in brief.citations if note.number in cited)
    return replace(brief, sections=sections, citations=notes)


def sample(language: Language) -> Brief:
    """Make a briefing that says how briefings are made, for when there is none yet."""
    words = load_wording(language)
    said = ("cover.doubt-matched", "cover.doubt-computed", "cover.doubt-official")
    statements = tuple(Statement("opinion", words.say(key), language, ()) for key in said)
    headings = ("heading.figures", "heading.policies", "heading.unknown")
    return Brief(
        title=words.say("cover.title", sectors=words.say("cover.all-sectors")),
        language=language,
        since=_MOMENT,
        until=_MOMENT + timedelta(days=7),
        made_at=_MOMENT + timedelta(days=7),
        taxonomy="",
        sectors=(),
        coverage=Coverage(sources=0, reached=0, failing=(), stale=(), never=(), last_fetch=None),
        sections=tuple(Section(words.say(key), statements) for key in headings),
        citations=(),
    )


def pages(brief: Brief) -> tuple[bytes, ...]:
    """Set a briefing and give its first pages as PNG. Raises BriefError `not-set`."""
    return page_pictures(brief, PPI)[:PAGES]
