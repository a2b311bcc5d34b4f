"""Tag a text: sectors, policies, places, signals and provenance, each with its evidence."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from app.domain.evidence import Evidence, Tag, Tagged
from app.domain.sectors import SECTOR_IDS
from app.tagging import decide
from app.tagging.cues import CueFinder
from app.tagging.hedge import judge_hedging
from app.tagging.lexicon import Kind, Lexicon, longest_only, surviving
from app.tagging.library import load_library
from app.tagging.places import find_places
from app.tagging.policies import find_policies
from app.tagging.provenance import judge_provenance
from app.tagging.publishers import Publishers
from app.tagging.reading import language_of_draft, read
from app.tagging.signals import find_signals

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from importlib.resources.abc import Traversable

    from app.domain.evidence import Draft
    from app.domain.sectors import SectorId
    from app.tagging.hedge import Hedging
    from app.tagging.lexicon import Hit
    from app.tagging.reading import Reading
    from app.tagging.records import Concept, Library

MAX_EVIDENCE = 60

Mention = tuple["Reading", "Hit"]


class Tagger:
    """A library compiled for tagging: immutable once made, so threads may share it.

    For a pool of processes make one in each from the same files; `tag` depends on nothing else.
    """

    def __init__(self, library: Library) -> None:
        self.taxonomy = library.taxonomy
        self.stamp = library.stamp or library.taxonomy
        self._lexicon = Lexicon.of(library)
        self._concepts = {concept.id: concept for concept in library.concepts}
        self._places = {place.id: place.name for place in library.places}
        self._signals = {signal.id: signal.weight for signal in library.signals}
        self._parts = {
            (known.policy.id, number): len(set(parts))
            for known in library.policies
            for number, parts in enumerate(known.together)
        }
        self._cues = CueFinder(library.cues)
        self._publishers = Publishers(library.publishers)

    @classmethod
    def load(cls, root: Traversable | None = None) -> Tagger:
        """Read the data files (the program's own, or those below `root`). Raises InputError."""
        return cls(load_library(root))

    def read(self, draft: Draft) -> tuple[Reading, ...]:
        """Find all that the library knows in a text, before anything is decided."""
        return read(draft, self._lexicon, language_of_draft(draft))

    def tag(self, draft: Draft) -> Tagged:
        """Tag one text. The same text always gives the same tags; time is linear in its length."""
        language = language_of_draft(draft)
        readings = read(draft, self._lexicon, language)
        hedging = judge_hedging(readings)
        return Tagged(
            id=draft.id,
            lang=language,
            taxonomy=self.taxonomy,
            stamp=self.stamp,
            sectors=find_sectors(readings, self._concepts, hedging),
            policies=find_policies(readings, self._parts),
            places=find_places(readings, self._places),
            signals=find_signals(readings, self._signals, draft.published),
            provenance=judge_provenance(draft, self._cues.find(readings), self._publishers, hedging),
        )


def find_sectors(
    readings: Sequence[Reading], concepts: Mapping[str, Concept], hedging: Hedging
) -> tuple[Tag, ...]:
    """Find the sectors that a text is about, surest first."""
    mentions: dict[SectorId, list[Mention]] = defaultdict(list)
    for reading in readings:
        for sector, hits in _by_sector(reading, concepts).items():
            mentions[sector] += [(reading, hit) for hit in hits]
    tags = (_tag(sector, mentions[sector], concepts, hedging) for sector in SECTOR_IDS if sector in mentions)
    told = [tag for tag in tags if decide.is_about(tag.score)]
    return tuple(sorted(told, key=lambda tag: (-tag.score, SECTOR_IDS.index(tag.sector))))


def _by_sector(reading: Reading, concepts: Mapping[str, Concept]) -> dict[SectorId, list[Hit]]:
    """Sort a field's matches by sector; within one sector the longest of nested ones stays."""
    hits = surviving(reading.of(Kind.CONCEPT), reading.of(Kind.TRAP), Kind.CONCEPT)
    hits.sort(key=lambda hit: (hit.start, -hit.end, -concepts[hit.target.key].weight, hit.target.key))
    sorted_out: dict[SectorId, list[Hit]] = defaultdict(list)
    for hit in hits:
        for sector in concepts[hit.target.key].sectors:
            sorted_out[sector].append(hit)
    return {sector: longest_only(own) for sector, own in sorted_out.items()}


def _tag(sector: SectorId, mentions: list[Mention], concepts: Mapping[str, Concept], hedging: Hedging) -> Tag:
    witnesses = (
        decide.Witness(
            hit.target.key, concepts[hit.target.key].weight, reading.zone(hit.start), len(reading.text)
        )
        for reading, hit in mentions
    )
    shown = mentions[:MAX_EVIDENCE]
    evidence = tuple(_evidence(reading, hit, concepts[hit.target.key], hedging) for reading, hit in shown)
    return Tag(sector, decide.score(witnesses), evidence)


def _evidence(reading: Reading, hit: Hit, concept: Concept, hedging: Hedging) -> Evidence:
    return Evidence(
        field=reading.field,
        start=hit.start,
        end=hit.end,
        text=reading.text[hit.start : hit.end],
        term=concept.id,
        hedged=hedging.covers(reading, hit.start),
        policy=concept.policy,
        clause=concept.clause,
    )
