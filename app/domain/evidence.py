"""Tags and the evidence they stand on; a tag without evidence does not exist.

Offsets count Unicode code points of the field exactly as it was given, so that
`field[start:end] == text` holds for every piece of evidence.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from app.domain.sources import Role

if TYPE_CHECKING:
    from datetime import date

    from app.domain.sectors import Language, SectorId

Field = Literal["title", "summary", "content"]
FIELDS: tuple[Field, ...] = ("title", "summary", "content")


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of one field: half-open, in code points of the original text."""

    field: Field
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """Why a sector's tag is there: the words, the concept they name, the clause it derives from.

    `policy` and `clause` are None where no policy of the library, or no clause of it, says so.
    `hedged` is true where the sentence around the words is hedged.
    """

    field: Field
    start: int
    end: int
    text: str
    term: str
    hedged: bool = False
    policy: str | None = None
    clause: str | None = None


@dataclass(frozen=True, slots=True)
class Tag:
    """A sector that a text is about; `score` in 0..1; at least one piece of evidence."""

    sector: SectorId
    score: float
    evidence: tuple[Evidence, ...]

    @property
    def speculative(self) -> bool:
        """Tell whether every piece of evidence stands in a hedged sentence."""
        return all(piece.hedged for piece in self.evidence)


@dataclass(frozen=True, slots=True)
class PolicyMention:
    """A policy of the library that a text names, with where it does."""

    policy: str
    evidence: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """A place that a text names; `id` is ISO 3166-1 or 3166-2 (`CN`, `CN-31`)."""

    id: str
    name: str
    evidence: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Signal:
    """A live hook for a business, such as a plan or a tender; `date` is the day it points to."""

    id: str
    score: float
    evidence: tuple[Span, ...]
    date: date | None = None


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that say what kind of document this is; `cue` names the kind of cue.

    `field` is `source` or `url` where the reason is the source itself: offsets then count in the
    source's name or in the address, as given.
    """

    cue: str
    field: Field | Literal["source", "url"]
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Republication:
    """Who publishes again and whose text it is; a party that is not named is None."""

    by: str | None
    origin: str | None
    reasons: tuple[Cue, ...]


@dataclass(frozen=True, slots=True)
class Provenance:
    """Three axes never mixed: the document's role, the source's letter, how much is hedged.

    `hedge_share` is the share (0..1) of sentences with a hedging cue; `hedges` are the cues.
    """

    role: Role = Role.UNKNOWN
    reliability: str | None = None
    hedge_share: float = 0.0
    republished: Republication | None = None
    reasons: tuple[Cue, ...] = ()
    hedges: tuple[Cue, ...] = ()


@dataclass(frozen=True, slots=True)
class Draft:
    """A text to tag: an entry's fields as they will be stored or shown; absent ones are empty."""

    id: str
    title: str
    summary: str = ""
    content: str = ""
    url: str | None = None
    source: str | None = None
    source_role: Role = Role.UNKNOWN
    source_reliability: str | None = None
    lang: str | None = None
    published: str | None = None

    def field(self, name: Field) -> str:
        """Give one of the three text fields."""
        fields = {"title": self.title, "summary": self.summary, "content": self.content}
        return fields[name]


@dataclass(frozen=True, slots=True)
class Tagged:
    """Everything the tagger says of one text, under one version of the taxonomy.

    `stamp` names the very data files that it spoke from; tags that are the same under two stamps
    are equal.
    """

    id: str
    lang: Language
    taxonomy: str
    sectors: tuple[Tag, ...]
    policies: tuple[PolicyMention, ...]
    places: tuple[Place, ...]
    signals: tuple[Signal, ...]
    provenance: Provenance
    stamp: str = field(default="", compare=False)
