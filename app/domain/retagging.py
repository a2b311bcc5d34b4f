"""What tagging stored items anew would change, or did."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.domain.items import Changes

if TYPE_CHECKING:
    from app.domain.sectors import SectorId


@dataclass(frozen=True, slots=True)
class Example:
    """An item that a change would touch, to be looked at."""

    item_id: int
    title: str


@dataclass(frozen=True, slots=True)
class SectorShift:
    """How many items would gain a sector, lose it, keep it, with the first of the former."""

    sector: SectorId
    added: int = 0
    removed: int = 0
    kept: int = 0
    gains: tuple[Example, ...] = ()
    losses: tuple[Example, ...] = ()


@dataclass(frozen=True, slots=True)
class RetagPreview:
    """What tagging anew under `stamp` would do, all seven sectors in their order.

    `items` are those tagged under another stamp and looked at, `changed` those whose sectors or
    evidence for them the tagger would give otherwise; `corrected` those that a person corrected,
    which holds as before. Where `cancelled`, the rest was not looked at.
    """

    stamp: str
    items: int
    changed: int
    corrected: int
    sectors: tuple[SectorShift, ...]
    cancelled: bool = False


@dataclass(frozen=True, slots=True)
class RetagProgress:
    """How many of the items have been looked at."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class RetagReport:
    """What tagging anew, or undoing it, came to; `cancelled` where all is as it was before.

    `changed` counts items of which anything is said differently: sectors, policies, places,
    signals, provenance.
    """

    stamp: str
    items: int = 0
    changed: int = 0
    changes: Changes = field(default_factory=Changes)
    cancelled: bool = False
