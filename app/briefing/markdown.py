"""A briefing as Markdown (CommonMark with footnotes); whatever Markdown would read in a text is escaped."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.briefing.front import asides, front, marks, notes
from app.briefing.wording import load_wording

if TYPE_CHECKING:
    from app.briefing.front import Note
    from app.briefing.wording import Wording
    from app.domain.briefs import Brief, Section, Statement

# What CommonMark reads as markup anywhere in a line, and what it reads so only where a line begins.
_MARKUP = re.compile(r"([\\`*_{}\[\]<>|~&^$])")
_OPENING = re.compile(r"^(\s*)([#+\-=:]|\d+(?=[.)]))")


def render(brief: Brief) -> str:
    """Write a briefing as Markdown, notes as footnotes; the same briefing, the same text."""
    words = load_wording(brief.language)
    block = front(brief)
    parts = [
        f"# {escaped(brief.title)}",
        "\n".join(f"- {escaped(name)}: {escaped(value)}" for name, value in block.rows),
        f"**{escaped(block.doubts_heading)}**",
        "\n".join(f"> - {escaped(doubt)}" for doubt in block.doubts),
        *_sections(brief, words),
        *(_note(entry, words) for entry in notes(brief)),
    ]
    return "\n\n".join(parts) + "\n"


def escaped(text: str) -> str:
    """Write text so that Markdown shows it as it is."""
    inline = _MARKUP.sub(r"\\\1", text)
    return _OPENING.sub(_escaped_opening, inline)


def _escaped_opening(match: re.Match[str]) -> str:
    """Put the backslash before the mark that counts: the bullet, or what follows the number."""
    mark = match[2]
    return f"{match[1]}{mark}\\" if mark.isdigit() else f"{match[1]}\\{mark}"


def _sections(brief: Brief, words: Wording) -> list[str]:
    written, first = [], 1
    for number, section in enumerate(brief.sections, start=1):
        written.append(f"## {number} {escaped(section.heading)}")
        written += _section(section, first, words)
        first += len(section.statements)
    return written


def _section(section: Section, first: int, words: Wording) -> list[str]:
    parts = [_statement(entry, n, words) for n, entry in enumerate(section.statements, start=first)]
    if section.hint:
        parts.append(f"*{escaped(section.hint)}*")
    if section.chart:
        said = words.say("page.chart", words=f"{section.chart.title}. {section.chart.alt}")
        parts.append(escaped(said))
    return parts


def _statement(statement: Statement, number: int, words: Wording) -> str:
    references = "".join(f"[^{note}]" for note in statement.citations)
    lead = f"{escaped(statement.lead)}\n   " if statement.lead else ""
    mark = escaped(marks(statement, words))
    marked = f" ({mark})" if mark else ""
    below = "".join(f"  \n   *{escaped(aside)}*" for aside in asides(statement, words))
    return f"{number}. {lead}{escaped(statement.text)}{marked}{references}{below}"


def _note(note: Note, words: Wording) -> str:
    title = words.say("note.title", title=note.title) if note.title else ""
    quote = words.say("note.quote", quote=note.quote) if note.quote else ""
    facts = [f"[{note.language}]", title, note.facts, quote]
    link = f" <{_address(note.url)}>" if note.url else ""
    return f"[^{note.number}]: " + " ".join(escaped(fact) for fact in facts if fact) + link


def _address(url: str) -> str:
    """Keep an address from ending its own brackets."""
    return url.replace("<", "%3C").replace(">", "%3E").replace(" ", "%20")
