"""What a person says of an item's sectors, which holds against whatever the tagger says later."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from app.domain.evidence import FIELDS, Evidence, Span, Tag
from app.domain.sectors import SECTOR_IDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from app.domain.evidence import Field, Tagged
    from app.domain.sectors import SectorId

BY_HAND = "by-hand"
"""The term of evidence that a person gave."""

CERTAIN = 1.0
MOST_WORDS = 120

Deed = Literal["add", "remove"]


@dataclass(frozen=True, slots=True)
class Correction:
    """A sector added to an item or taken off it, by whom and when (UTC).

    `words` is what the person chose as evidence, as it stood then; None stands for the title.
    """

    id: int
    item_id: int
    sector: SectorId
    deed: Deed
    words: Span | None
    at: datetime
    by: str = ""


def last_words(corrections: Iterable[Correction]) -> dict[SectorId, Correction]:
    """Give the correction that holds for each sector, the last one; they come in their order."""
    return {correction.sector: correction for correction in corrections}


def corrected_sectors(sectors: Iterable[SectorId], corrections: Iterable[Correction]) -> frozenset[SectorId]:
    """Tell which sectors an item has once a person's corrections are applied."""
    found = set(sectors)
    for sector, correction in last_words(corrections).items():
        if correction.deed == "add":
            found.add(sector)
        else:
            found.discard(sector)
    return frozenset(found)


def correct(
    tagged: Tagged, corrections: Iterable[Correction], fields: Mapping[Field, str] | None = None
) -> Tagged:
    """Apply a person's corrections to what the tagger says, surest sector first.

    `fields` are the item's texts as they stand now: evidence given by hand is found in them anew;
    without them it stays where it was. A sector that both name has both their evidence.
    """
    last = last_words(corrections)
    if not last:
        return tagged
    kept = [tag for tag in tagged.sectors if tag.sector not in last]
    by_tagger = {tag.sector: tag for tag in tagged.sectors}
    for sector, correction in last.items():
        if correction.deed == "add":
            found = by_tagger[sector].evidence if sector in by_tagger else ()
            kept.append(Tag(sector, CERTAIN, (_evidence(correction, fields), *found)))
    kept.sort(key=lambda tag: (-tag.score, SECTOR_IDS.index(tag.sector)))
    return replace(tagged, sectors=tuple(kept))


def given_by_hand(tag: Tag) -> bool:
    """Tell whether a person gave a tag or confirmed it."""
    return any(piece.term == BY_HAND for piece in tag.evidence)


def find_words(fields: Mapping[Field, str], words: str) -> Span | None:
    """Find words in a text, the title first; None where they are not there as given."""
    for field in FIELDS:
        start = fields[field].find(words)
        if words and start >= 0:
            return Span(field, start, start + len(words), words)
    return None


def _evidence(correction: Correction, fields: Mapping[Field, str] | None) -> Evidence:
    span = correction.words
    if fields is not None:
        span = _stands(span, fields) or _first_words(fields)
    if span is None:
        span = Span("title", 0, 0, "")
    return Evidence(span.field, span.start, span.end, span.text, BY_HAND)


def _stands(span: Span | None, fields: Mapping[Field, str]) -> Span | None:
    """Give the words where they stand now; None where there are none or the text has them no more."""
    if span is None or fields[span.field][span.start : span.end] == span.text:
        return span
    return find_words(fields, span.text)


def _first_words(fields: Mapping[Field, str]) -> Span:
    """Give the title, or how the first field that says anything begins."""
    field = next((field for field in FIELDS if fields[field].strip()), FIELDS[0])
    end = len(fields[field]) if field == "title" else min(len(fields[field]), MOST_WORDS)
    return Span(field, 0, end, fields[field][:end])
