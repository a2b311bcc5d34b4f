"""What is kept of briefings: editions as they went out, drafts, and the tray they are made from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime


@dataclass(frozen=True, slots=True)
class Edition:
    """A briefing as it was exported; times UTC.

    `fingerprint` is SHA-256 (hex) of its manifest; `series` is the same for briefings that answer
    the same question of different periods; `items` gives the revision of each item cited by its id.
    """

    id: int
    fingerprint: str
    series: str
    title: str
    taxonomy: str
    made_at: datetime
    kept_at: datetime
    items: Mapping[int, int]


@dataclass(frozen=True, slots=True)
class EditionDraft:
    """An edition before it is kept; `manifest` is its JSON text."""

    fingerprint: str
    series: str
    title: str
    taxonomy: str
    made_at: datetime
    items: Mapping[int, int]
    manifest: str


@dataclass(frozen=True, slots=True)
class EditionChange:
    """What a briefing says that the edition before it did not, and the other way round.

    Statements that only moved are in neither; `revised` are the ids of items cited by both whose
    text changed in between.
    """

    before: Edition
    added: tuple[str, ...]
    dropped: tuple[str, ...]
    revised: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class TrayEntry:
    """An item collected for the next briefing, or a passage of it; `words` is empty for the whole."""

    id: int
    item_id: int
    words: str
    title: str
    added_at: datetime


@dataclass(frozen=True, slots=True)
class DraftRow:
    """A draft as a list shows it; `changed_at` is UTC."""

    id: int
    title: str
    changed_at: datetime
