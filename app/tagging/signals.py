"""Find live hooks for a business: plans, tenders, pilots, each with the day that it points to."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from app.domain.evidence import Signal
from app.tagging import decide
from app.tagging.deadlines import deadline
from app.tagging.lexicon import Kind, longest_only, surviving
from app.tagging.reading import Zone

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from app.tagging.lexicon import Hit
    from app.tagging.reading import Reading

MAX_SPANS = 20
MAX_DATED = 5
MAX_SENTENCE = 500
COEFFICIENTS = decide.Coefficients(
    zones={Zone.TITLE: 1.0, Zone.LEAD: 0.7, Zone.BODY: 0.4}, repeat=0.05, repeats=3, threshold=0.3
)


def find_signals(
    readings: Sequence[Reading], weights: Mapping[str, float], published: str | None
) -> tuple[Signal, ...]:
    """Find signals, strongest first; `weights` by id; `published` as ISO 8601 or None.

    The date is that of the first sentence with the signal which sets one.
    """
    found: dict[str, list[tuple[Reading, Hit]]] = defaultdict(list)
    for reading in readings:
        hits = surviving(reading.of(Kind.SIGNAL), reading.of(Kind.TRAP), Kind.SIGNAL)
        by_id: dict[str, list[Hit]] = defaultdict(list)
        for hit in hits:
            by_id[hit.target.key].append(hit)
        for signal, own in by_id.items():
            found[signal] += [(reading, hit) for hit in longest_only(own)]
    signals = (_signal(signal, mentions, weights[signal], published) for signal, mentions in found.items())
    told = [signal for signal in signals if decide.is_about(signal.score, COEFFICIENTS)]
    return tuple(sorted(told, key=lambda signal: (-signal.score, signal.id)))


def _signal(
    signal: str, mentions: Sequence[tuple[Reading, Hit]], weight: float, published: str | None
) -> Signal:
    witnesses = (decide.Witness(signal, weight, reading.zone(hit.start)) for reading, hit in mentions)
    shown = mentions[:MAX_SPANS]
    days = (_deadline(reading, hit, published) for reading, hit in shown[:MAX_DATED])
    return Signal(
        signal,
        decide.score(witnesses, COEFFICIENTS),
        tuple(reading.span(hit.start, hit.end) for reading, hit in shown),
        next((day for day in days if day is not None), None),
    )


def _deadline(reading: Reading, hit: Hit, published: str | None) -> date | None:
    sentence = reading.sentences.at(hit.start)
    start, end = reading.sentences.starts[sentence], reading.sentences.ends[sentence]
    start, end = max(start, hit.start - MAX_SENTENCE), min(end, hit.end + MAX_SENTENCE)
    return deadline(reading.text[start:end], published)
