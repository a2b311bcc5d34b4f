"""Opportunities on the watchlist and the evidence linked to them."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from enum import StrEnum
from typing import TYPE_CHECKING, Literal

from app.domain.sources import Role

if TYPE_CHECKING:
    from datetime import date, datetime
    from decimal import Decimal

    from app.domain.claims import Strength
    from app.domain.evidence import Span
    from app.domain.sectors import Language, SectorId

EvidenceKind = Literal["item", "passage", "clause"]


class Stage(StrEnum):
    """How far an opportunity has come."""

    LEAD = "lead"
    QUALIFIED = "qualified"
    PURSUING = "pursuing"
    SUBMITTED = "submitted"
    WON = "won"
    LOST = "lost"
    PARKED = "parked"


CLOSED = frozenset({Stage.WON, Stage.LOST, Stage.PARKED})
"""Stages in which nothing is waited for any more."""


class Stance(StrEnum):
    """Whether evidence speaks for an opportunity, against it, or neither."""

    FOR = "for"
    AGAINST = "against"
    NEUTRAL = "neutral"


@dataclass(frozen=True, slots=True)
class Keywords:
    """What a product is called, by language."""

    en: tuple[str, ...] = ()
    ja: tuple[str, ...] = ()
    zh: tuple[str, ...] = ()

    def of(self, language: Language) -> tuple[str, ...]:
        """Give the words of one language."""
        by_language = {"en": self.en, "ja": self.ja, "zh": self.zh}
        return by_language[language]

    @property
    def every(self) -> tuple[str, ...]:
        """Give the words of all languages."""
        return (*self.en, *self.ja, *self.zh)


NO_KEYWORDS = Keywords()


@dataclass(frozen=True, slots=True)
class OpportunityDraft:
    """An opportunity as a person describes it; `value` in units of `currency` (ISO 4217).

    `note` is Markdown; `hs_codes` are digits of the Harmonized System, 2 to 10 of them;
    `attachments` are paths or addresses, only ever referred to; `query` is what it watches for,
    empty where that follows from the other fields.
    """

    title: str
    stage: Stage = Stage.LEAD
    sectors: tuple[SectorId, ...] = ()
    places: tuple[str, ...] = ()
    owner: str = ""
    value: Decimal | None = None
    currency: str | None = None
    deadline: date | None = None
    next_action: str = ""
    note: str = ""
    customer: str = ""
    next_date: date | None = None
    tags: tuple[str, ...] = ()
    hs_codes: tuple[str, ...] = ()
    keywords: Keywords = NO_KEYWORDS
    attachments: tuple[str, ...] = ()
    query: str = ""


@dataclass(frozen=True, slots=True)
class Standing:
    """What a text was worth when it was linked.

    `reliability` is the source's letter, A to F; `strength` that of the sentence, or of the text
    where most of it is hedged; `voice` a sketch of its words, alike for copies of one text (see
    `voices`), empty for a clause; `content_hash` that of the item's content.
    """

    role: Role = Role.UNKNOWN
    reliability: str | None = None
    strength: Strength = "stated"
    voice: tuple[int, ...] = ()
    content_hash: str = ""


UNKNOWN_STANDING = Standing()


@dataclass(frozen=True, slots=True)
class LinkedEvidence:
    """An item, a passage of one or a policy's clause, as it stood when it was linked.

    `key` names the piece on every machine; `item_id` is this machine's, None for a clause and for
    an item that was never here. `passage` counts code points of the field as it was. Of a clause,
    `title` is its heading and `source` names the policy.
    """

    item_id: int | None
    title: str
    source: str
    url: str | None
    published: datetime | None
    stance: Stance
    note: str
    linked_at: datetime
    key: str = ""
    kind: EvidenceKind = "item"
    passage: Span | None = None
    policy: str | None = None
    clause: str | None = None
    standing: Standing = UNKNOWN_STANDING
    snapshot: str | None = None


@dataclass(frozen=True, slots=True)
class Opportunity:
    """An opportunity with its evidence; `uid` is the same on every machine it travels to."""

    id: int
    uid: str
    title: str
    stage: Stage
    sectors: tuple[SectorId, ...]
    places: tuple[str, ...]
    owner: str
    value: Decimal | None
    currency: str | None
    deadline: date | None
    next_action: str
    note: str
    created_at: datetime
    changed_at: datetime
    evidence: tuple[LinkedEvidence, ...] = ()
    customer: str = ""
    next_date: date | None = None
    tags: tuple[str, ...] = ()
    hs_codes: tuple[str, ...] = ()
    keywords: Keywords = field(default=NO_KEYWORDS)
    attachments: tuple[str, ...] = ()
    query: str = ""

    @property
    def draft(self) -> OpportunityDraft:
        """Give what a person says of it."""
        return OpportunityDraft(**{name: getattr(self, name) for name in DRAFT_FIELDS})


DRAFT_FIELDS = tuple(entry.name for entry in fields(OpportunityDraft))
