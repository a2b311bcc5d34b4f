"""Opportunities on the watchlist and the evidence linked to them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, datetime
    from decimal import Decimal

    from app.domain.sectors import SectorId


class Stage(StrEnum):
    """How far an opportunity has come."""

    LEAD = "lead"
    QUALIFIED = "qualified"
    PURSUING = "pursuing"
    SUBMITTED = "submitted"
    WON = "won"
    LOST = "lost"
    PARKED = "parked"


class Stance(StrEnum):
    """Whether evidence speaks for an opportunity, against it, or neither."""

    FOR = "for"
    AGAINST = "against"
    NEUTRAL = "neutral"


@dataclass(frozen=True, slots=True)
class OpportunityDraft:
    """An opportunity as a person describes it; `value` in units of `currency` (ISO 4217)."""

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


@dataclass(frozen=True, slots=True)
class LinkedEvidence:
    """An item that speaks for or against an opportunity, as it stood when it was linked."""

    item_id: int
    title: str
    source: str
    url: str | None
    published: datetime | None
    stance: Stance
    note: str
    linked_at: datetime


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
