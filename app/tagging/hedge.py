"""Tell which sentences are hedged: likely, may, 可能, とみられる.

The unit is the sentence, so that the share means the same in texts of any length. Below eight
sentences the share is given but nothing is judged by it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.evidence import Cue
from app.tagging.lexicon import Kind, longest_only

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.domain.evidence import Field
    from app.tagging.lexicon import Hit
    from app.tagging.reading import Reading

MIN_SENTENCES = 8
MOSTLY = 0.40
MAX_CUES = 100


@dataclass(frozen=True, slots=True)
class Hedging:
    """Hedged sentences by field, their share of all sentences (0..1), and the cues in order."""

    hedged: Mapping[Field, frozenset[int]]
    share: float
    sentences: int
    cues: tuple[Cue, ...]

    @property
    def is_mostly_speculation(self) -> bool:
        """Tell whether at least 40 % of at least eight sentences are hedged."""
        return self.sentences >= MIN_SENTENCES and self.share >= MOSTLY

    def covers(self, reading: Reading, offset: int) -> bool:
        """Tell whether the sentence around an offset is hedged."""
        hedged = self.hedged.get(reading.field)
        return bool(hedged) and reading.sentences.at(offset) in (hedged or ())


def judge_hedging(readings: Sequence[Reading]) -> Hedging:
    """Find the hedged sentences of a text."""
    hedged: dict[Field, frozenset[int]] = {}
    cues: list[Cue] = []
    for reading in readings:
        hits = _counting(reading)
        hedged[reading.field] = frozenset(reading.sentences.at(hit.start) for hit in hits)
        cues += [
            Cue("hedge", reading.field, hit.start, hit.end, reading.text[hit.start : hit.end]) for hit in hits
        ]
    total = sum(len(reading.sentences) for reading in readings)
    share = sum(map(len, hedged.values())) / total if total else 0.0
    return Hedging(hedged, round(share, 4), total, tuple(cues[:MAX_CUES]))


def _counting(reading: Reading) -> list[Hit]:
    """Keep the longest of nested cues, and no month of May."""
    hits = reading.of(Kind.HEDGE)
    return longest_only(hit for hit in hits if reading.text[hit.start : hit.end] != "May")
