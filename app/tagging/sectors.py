"""Find the sectors that a text is about, each with the words that it stands on."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from app.domain.evidence import Evidence, Tag
from app.domain.sectors import SECTOR_IDS
from app.tagging import decide
from app.tagging.company import companions_of, in_company
from app.tagging.hedge import is_hedged
from app.tagging.matches import Kind, surviving
from app.tagging.reading import Zone
from app.tagging.standing import framed_sectors, share_of_weight
from app.tagging.targets import by_weight

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from app.tagging.company import Companions
    from app.tagging.hedge import Hedged
    from app.tagging.matches import Match
    from app.tagging.reading import Reading
    from app.tagging.records import Frame, Library

MAX_EVIDENCE = 60

Mention = tuple["Reading", int, int, int, float]
"""Where a concept is mentioned: the field, from, to; the concept's number; how strongly that speaks there.

A plain tuple, as a text brings dozens.
"""


class Known(NamedTuple):
    """A concept as the decision needs it: the places of its sectors in `SECTOR_IDS`, its strength by zone."""

    id: str
    weight: float
    believed: tuple[float, ...]
    sectors: tuple[int, ...]
    policy: str | None
    clause: str | None


class Vocabulary(NamedTuple):
    """All that `find_sectors` goes by: numbered concepts, words in company, and frames."""

    concepts: tuple[Known, ...]
    companions: Companions
    frames: tuple[Frame, ...]


def vocabulary_of(library: Library) -> Vocabulary:
    """Prepare a library for `find_sectors`."""
    concepts = tuple(
        known(
            concept.id,
            concept.weight,
            tuple(SECTOR_IDS.index(sector) for sector in concept.sectors),
            concept.policy,
            concept.clause,
        )
        for concept in by_weight(library.concepts)
    )
    return Vocabulary(concepts, companions_of(library.concepts), library.frames)


def known(
    concept: str, weight: float, sectors: tuple[int, ...], policy: str | None, clause: str | None
) -> Known:
    """Prepare a concept: work out how strongly it speaks in each zone."""
    believed = tuple(decide.strength(weight, zone) for zone in Zone)
    return Known(concept, weight, believed, sectors, policy, clause)


def find_sectors(
    readings: Sequence[Reading], vocabulary: Vocabulary, find_hedged: Callable[[], Hedged]
) -> tuple[Tag, ...]:
    """Find the sectors that a text is about, surest first; hedges are asked for only if there are any."""
    mentions = mentions_by_sector(readings, vocabulary)
    told = _told(mentions, framed_sectors(readings, vocabulary.frames)) if mentions else []
    hedged = find_hedged() if told else {}
    return tuple(
        Tag(
            SECTOR_IDS[sector],
            -minus,
            _evidence(mentions[sector][:MAX_EVIDENCE], vocabulary.concepts, hedged),
        )
        for minus, sector in told
    )


def mentions_by_sector(readings: Sequence[Reading], vocabulary: Vocabulary) -> dict[int, list[Mention]]:
    """Find the mentions of each sector's concepts, by words alone or in company, field by field."""
    concepts = vocabulary.concepts
    mentions: dict[int, list[Mention]] = {}
    for reading in readings:
        hits = reading.hits[Kind.CONCEPT]
        if hits:
            _sort_by_sector(reading, surviving(hits, reading.hits[Kind.TRAP]), concepts, mentions)
        for start, minus, number in in_company(reading, vocabulary.companions):
            mention = (reading, start, -minus, number, _strength(concepts[number], reading, start))
            for sector in concepts[number].sectors:
                if not _says_less(mention, mentions.get(sector, ()), concepts):
                    mentions.setdefault(sector, []).append(mention)
    return mentions


def score(mentions: Iterable[Mention]) -> float:
    """Score the mentions of one sector's concepts by what they say in their zones."""
    return decide.combine([(number, strength) for _, _, _, number, strength in mentions])


def score_in_place(mentions: Iterable[Mention], *, is_framed: bool) -> float:
    """Score the mentions of one sector's concepts by what is left of each where it stands."""
    kept = decide.COEFFICIENTS.framed if is_framed else 1.0
    return decide.combine(
        [
            (number, strength * kept * share_of_weight(reading, start, end))
            for reading, start, end, number, strength in mentions
        ]
    )


def _strength(concept: Known, reading: Reading, start: int) -> float:
    zone = reading.zone(start)
    if zone is Zone.BODY and len(reading.text) > decide.COEFFICIENTS.long:
        return decide.strength(concept.weight, zone, len(reading.text))
    return concept.believed[zone]


def _says_less(mention: Mention, others: Iterable[Mention], concepts: Sequence[Known]) -> bool:
    """Tell whether words in company hold one that says by itself as much: it would be counted twice."""
    reading, start, end, number, _ = mention
    return any(
        other is reading
        and first < end
        and start < last
        and concepts[which].weight >= concepts[number].weight
        for other, first, last, which, _ in others
    )


def _told(mentions: Mapping[int, Sequence[Mention]], framed: frozenset[str]) -> list[tuple[float, int]]:
    """Give the sectors that a text is about as (minus the score, sector), surest first."""
    scores = (
        (-score_in_place(own, is_framed=SECTOR_IDS[sector] in framed), sector)
        for sector, own in mentions.items()
        if decide.may_be_about([mention[4] for mention in own])
    )
    return sorted(told for told in scores if decide.is_about(-told[0]))


def _sort_by_sector(
    reading: Reading, hits: list[Match], concepts: Sequence[Known], mentions: dict[int, list[Mention]]
) -> None:
    """Sort a field's matches by sector; within one sector the longest of nested ones stays.

    It speaks as strongly as the strongest that it holds: a weak long form hides no strong short one.
    """
    reach = [0] * len(SECTOR_IDS)
    zone = reading.only_zone
    for start, minus, number in hits:
        concept, mention = concepts[number], None
        for sector in concept.sectors:
            is_held = minus >= reach[sector]
            if is_held and concept.weight <= concepts[mentions[sector][-1][3]].weight:
                continue
            if mention is None:
                strength = concept.believed[zone] if zone is not None else _strength(concept, reading, start)
                mention = (reading, start, -minus, number, strength)
            if is_held:
                mentions[sector][-1] = _stronger(mentions[sector][-1], mention)
                continue
            reach[sector] = minus
            if sector in mentions:
                mentions[sector].append(mention)
            else:
                mentions[sector] = [mention]


def _stronger(holder: Mention, held: Mention) -> Mention:
    """Give a mention the strength of one that it holds, where that is more."""
    reading, start, end, number, strength = holder
    return reading, start, end, number, max(strength, held[4])


def _evidence(mentions: list[Mention], concepts: Sequence[Known], hedged: Hedged) -> tuple[Evidence, ...]:
    pieces = []
    for reading, start, end, number, _ in mentions:
        concept = concepts[number]
        pieces.append(
            Evidence(
                reading.field,
                start,
                end,
                reading.text[start:end],
                concept.id,
                is_hedged(hedged, reading, start) if hedged else False,
                concept.policy,
                concept.clause,
            )
        )
    return tuple(pieces)
