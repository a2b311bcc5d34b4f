"""An opportunity on a page: its facts, what it stands on and why, its evidence, its notes."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from app.assets import read_text
from app.domain.confidence import weigh

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import datetime

    from app.domain.confidence import Confidence, Voice
    from app.domain.opportunities import LinkedEvidence, Opportunity, Stage
    from app.domain.sectors import Language, Sector

_ITEM = re.compile(r"\s*(?:[-*+]|\d+[.)])\s+(?P<text>.*)")
_HEADING = re.compile(r"#{1,6}\s+(?P<text>.*?)\s*#*")


@dataclass(frozen=True, slots=True)
class PageWords:
    """The words of a page in one language, with the names of sectors and of stages that a person chose."""

    entries: Mapping[str, str]
    language: Language
    sectors: Mapping[str, str]
    stages: Mapping[Stage, str]

    def say(self, key: str, /, **facts: object) -> str:
        """Fill a sentence in; facts are text and never read as a template."""
        return self.entries[key].format(**facts)

    def stage(self, stage: Stage) -> str:
        """Name a stage."""
        return self.stages.get(stage) or self.entries[f"stage.{stage.value}"]


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of evidence on the page: what it is, what it says, what was noted, where it stands."""

    lead: str
    text: str
    note: str
    url: str


@dataclass(frozen=True, slots=True)
class NotePart:
    """A paragraph, an item of a list, or a heading of the notes."""

    kind: Literal["paragraph", "item", "heading"]
    text: str


@dataclass(frozen=True, slots=True)
class OnePage:
    """A page, already in words; `markdown` is the note as it was written."""

    title: str
    facts: tuple[tuple[str, str], ...]
    score: str
    warning: str
    voices: tuple[str, ...]
    evidence: tuple[Piece, ...]
    note: tuple[NotePart, ...]
    markdown: str


@dataclass(frozen=True, slots=True)
class Pages:
    """Pages with the words that go around them; `made_at` is UTC."""

    pages: tuple[OnePage, ...]
    words: PageWords
    made_at: datetime


def load_page_words(
    language: Language, sectors: tuple[Sector, ...], stages: Mapping[Stage, str]
) -> PageWords:
    """Load the words of a language. Raises KeyError where there is no such language."""
    entries = tomllib.loads(read_text("briefing", "one-page.toml"))[language]
    return PageWords(entries, language, {sector.id: sector.name(language) for sector in sectors}, stages)


def compose_pages(chosen: Sequence[Opportunity], words: PageWords, made_at: datetime) -> Pages:
    """Put opportunities into words; the same ones, the same pages. `made_at` is UTC."""
    return Pages(tuple(_compose(one, words) for one in chosen), words, made_at)


def _compose(one: Opportunity, words: PageWords) -> OnePage:
    weighed = weigh(one.evidence)
    return OnePage(
        title=one.title,
        facts=tuple((name, value) for name, value in _facts(one, words) if value),
        score=_score(one, weighed, words),
        warning=words.say("shaky") if weighed.shaky else "",
        voices=tuple(_voice(voice, words) for voice in weighed.voices),
        evidence=tuple(_piece(piece, words) for piece in one.evidence),
        note=tuple(_note_parts(one.note)),
        markdown=one.note.strip(),
    )


def _facts(one: Opportunity, words: PageWords) -> Iterator[tuple[str, str]]:
    comma = ", " if words.language == "en" else "、"
    yield words.say("stage"), words.stage(one.stage)
    yield words.say("customer"), one.customer
    yield words.say("value"), "" if one.value is None else f"{one.value:,f} {one.currency or ''}".strip()
    yield words.say("sectors"), comma.join(words.sectors.get(sector, sector) for sector in one.sectors)
    yield words.say("places"), comma.join(one.places)
    yield words.say("owner"), one.owner
    yield words.say("deadline"), one.deadline.isoformat() if one.deadline else ""
    next_day = one.next_date.isoformat() if one.next_date else ""
    yield words.say("next"), comma.join(filter(None, (next_day, one.next_action)))
    yield words.say("tags"), comma.join(one.tags)
    yield words.say("hs-codes"), comma.join(one.hs_codes)
    yield words.say("keywords"), comma.join(one.keywords.every)
    yield words.say("attachments"), "\n".join(one.attachments)


def _score(one: Opportunity, weighed: Confidence, words: PageWords) -> str:
    if not one.evidence:
        return words.say("none")
    return words.say(
        "score",
        percent=_percent(weighed.score),
        level=words.say(f"level.{weighed.level}"),
        voices=len(weighed.voices),
        pieces=len(one.evidence),
    )


def _voice(voice: Voice, words: PageWords) -> str:
    told = words.say(
        "voice",
        title=voice.title,
        weight=_percent(voice.weight),
        role=words.say(f"role.{voice.role.value}"),
        role_weight=voice.role_weight,
        letter=voice.reliability or words.say("unrated"),
        letter_weight=voice.letter_weight,
        strength=words.say(f"strength.{voice.strength}"),
        strength_weight=voice.strength_weight,
    )
    return f"{told} {words.say('copies', n=voice.copies)}" if voice.copies else told


def _piece(piece: LinkedEvidence, words: PageWords) -> Piece:
    day = piece.published.date().isoformat() if piece.published else ""
    lead = (words.say(piece.stance.value), piece.source, day)
    quote = f"{piece.title} — “{piece.passage.text}”" if piece.passage else piece.title
    return Piece(" · ".join(filter(None, lead)), quote, piece.note, piece.url or "")


def _note_parts(note: str) -> Iterator[NotePart]:
    """Part Markdown into paragraphs, items and headings; what is within a line stays as it was typed."""
    lines: list[str] = []
    for line in [*note.splitlines(), ""]:
        heading, item = _HEADING.fullmatch(line), _ITEM.fullmatch(line)
        if line.strip() and not heading and not item:
            lines.append(line.strip())
            continue
        if lines:
            yield NotePart("paragraph", " ".join(lines))
            lines = []
        if heading:
            yield NotePart("heading", heading["text"])
        elif item:
            yield NotePart("item", item["text"])


def _percent(share: float) -> int:
    return round(share * 100)
