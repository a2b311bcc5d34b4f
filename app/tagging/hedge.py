"""Tell which sentences are hedged: likely, may, 可能, とみられる.

The unit is the sentence, so that the share means the same in texts of any length. Below eight
sentences the share is given but nothing is judged by it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from app.domain.evidence import Cue
from app.tagging.matches import Kind, longest_only

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.domain.evidence import Field
    from app.tagging.matches import Match
    from app.tagging.reading import Reading

MIN_SENTENCES = 8
MOSTLY = 0.40
MAX_CUES = 100


class HedgedField(NamedTuple):
    """The cues of a field that has any, in order, and the numbers of the sentences they stand in."""

    hits: list[Match]
    sentences: frozenset[int]


Hedged = dict["Field", HedgedField]


@dataclass(frozen=True, slots=True)
class Hedging:
    """The share (0..1) of hedged sentences among so many, and the cues in order."""

    share: float
    sentences: int
    cues: tuple[Cue, ...]

    @property
    def is_mostly_speculation(self) -> bool:
        """Tell whether at least 40 % of at least eight sentences are hedged."""
        return self.sentences >= MIN_SENTENCES and self.share >= MOSTLY


NOTHING_HEDGED = Hedging(0.0, 0, ())
"""Of a text without hedges, whose sentences nobody needs to count."""


def find_hedged(readings: Sequence[Reading]) -> Hedged:
    """Find the hedged sentences of a text, by field."""
    hedged: Hedged = {}
    for reading in readings:
        hits = _counting(reading)
        if hits:
            sentences = frozenset(reading.sentences.at(start) for start, _, _ in hits)
            hedged[reading.field] = HedgedField(hits, sentences)
    return hedged


def is_hedged(hedged: Hedged, reading: Reading, offset: int) -> bool:
    """Tell whether the sentence around an offset is hedged."""
    own = hedged.get(reading.field)
    return own is not None and reading.sentences.at(offset) in own.sentences


def judge_hedging(readings: Sequence[Reading], hedged: Hedged) -> Hedging:
    """Tell how much of a text is hedged, by its hedged sentences."""
    if not hedged:
        return NOTHING_HEDGED
    cues = [
        Cue("hedge", reading.field, start, -minus, reading.text[start:-minus])
        for reading in readings
        if reading.field in hedged
        for start, minus, _ in hedged[reading.field].hits
    ]
    total = sum(len(reading.sentences) for reading in readings)
    share = sum(len(own.sentences) for own in hedged.values()) / total
    return Hedging(round(share, 4), total, tuple(cues[:MAX_CUES]))


def _counting(reading: Reading) -> list[Match]:
    """Keep the longest of nested cues, and no month of May."""
    hits, text = reading.hits[Kind.HEDGE], reading.text
    if not hits:
        return hits
    return longest_only(sorted(hit for hit in hits if text[hit[0] : -hit[1]] != "May"))
