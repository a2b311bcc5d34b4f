"""Find live hooks for a business: plans, tenders, pilots, each with the day that it points to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.evidence import Signal
from app.tagging import decide
from app.tagging.deadlines import deadline, may_set_day
from app.tagging.matches import Kind, longest_only, surviving
from app.tagging.reading import Zone

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from app.tagging.matches import Match
    from app.tagging.reading import Reading
    from app.tagging.records import KnownSignal

MAX_SPANS = 20
MAX_DATED = 5
MAX_SENTENCE = 500
COEFFICIENTS = decide.Coefficients(
    zones={Zone.TITLE: 1.0, Zone.LEAD: 0.7, Zone.BODY: 0.4}, repeat=0.05, repeats=3, threshold=0.3
)

Mention = tuple["Reading", int, int]
"""Where a signal stands: the field, from, to."""


def find_signals(
    readings: Sequence[Reading], signals: Sequence[KnownSignal], published: str | None
) -> tuple[Signal, ...]:
    """Find numbered signals, strongest first; `published` as ISO 8601 or None.

    The date is that of the first sentence with the signal which sets one.
    """
    found: dict[int, list[Mention]] = {}
    for reading in readings:
        hits = reading.hits[Kind.SIGNAL]
        if hits:
            _sort_by_signal(reading, surviving(hits, reading.hits[Kind.SIGNAL_TRAP]), found)
    told = (_signal(signals[number], mentions, published) for number, mentions in found.items())
    return tuple(sorted(filter(None, told), key=lambda signal: (-signal.score, signal.id)))


def _sort_by_signal(reading: Reading, hits: list[Match], found: dict[int, list[Mention]]) -> None:
    by_signal: dict[int, list[Match]] = {}
    for hit in hits:
        by_signal.setdefault(hit[2], []).append(hit)
    for number, own in by_signal.items():
        mentions = found.setdefault(number, [])
        mentions += [(reading, start, -minus) for start, minus, _ in longest_only(own)]


def _signal(signal: KnownSignal, mentions: Sequence[Mention], published: str | None) -> Signal | None:
    witnesses = [(signal.id, signal.weight, reading.zone(start), 0) for reading, start, _ in mentions]
    score = decide.score(witnesses, COEFFICIENTS)
    if not decide.is_about(score, COEFFICIENTS):
        return None
    shown = mentions[:MAX_SPANS]
    days = (_deadline(reading, start, end, published) for reading, start, end in shown[:MAX_DATED])
    return Signal(
        signal.id,
        score,
        tuple(reading.span(start, end) for reading, start, end in shown),
        next((day for day in days if day is not None), None),
    )


def _deadline(reading: Reading, start: int, end: int, published: str | None) -> date | None:
    first, last = max(0, start - MAX_SENTENCE), end + MAX_SENTENCE
    if not may_set_day(reading.text[first:last]):
        return None
    sentence = reading.sentences.at(start)
    first, last = max(first, reading.sentences.starts[sentence]), min(last, reading.sentences.ends[sentence])
    return deadline(reading.text[first:last], published)
