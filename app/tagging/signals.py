"""Find live hooks for a business: plans, tenders, pilots, each with the day that it points to."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from app.domain.evidence import Signal
from app.tagging import decide
from app.tagging.deadlines import deadline, due_day, due_days, may_set_day
from app.tagging.matches import Kind, longest_only, surviving
from app.tagging.reading import Zone

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from app.domain.evidence import Field
    from app.tagging.deadlines import Due
    from app.tagging.matches import Match
    from app.tagging.reading import Reading
    from app.tagging.records import KnownSignal

MAX_SPANS = 20
MAX_DATED = 5
MAX_SENTENCE = 500
CALLS = frozenset({"tender", "consultation", "subsidy", "fair"})
HORIZONS = frozenset({"plan", "target"})
COEFFICIENTS = decide.Coefficients(
    zones={Zone.TITLE: 1.0, Zone.LEAD: 0.7, Zone.BODY: 0.4}, repeat=0.05, repeats=3, threshold=0.3
)

Mention = tuple["Reading", int, int]
"""Where a signal stands: the field, from, to."""


def find_signals(
    readings: Sequence[Reading], signals: Sequence[KnownSignal], published: str | None
) -> tuple[Signal, ...]:
    """Find numbered signals, strongest first; `published` as ISO 8601 or None.

    A plan or target is dated by the first sentence with it that sets a day or year, a call (for
    bids, comments, applications or visitors) by the best day in a sentence with it or the next, any
    other by the first sentence with it that sets a day or month.
    """
    found: dict[int, list[Mention]] = {}
    for reading in readings:
        hits = reading.hits[Kind.SIGNAL]
        if hits:
            _sort_by_signal(reading, surviving(hits, reading.hits[Kind.SIGNAL_TRAP]), found)
    if not found:
        return ()
    dated = _dated(readings)
    told = (_signal(signals[number], own, readings, published, dated) for number, own in found.items())
    return tuple(sorted(filter(None, told), key=lambda signal: (-signal.score, signal.id)))


def _sort_by_signal(reading: Reading, hits: list[Match], found: dict[int, list[Mention]]) -> None:
    by_signal: dict[int, list[Match]] = {}
    for hit in hits:
        by_signal.setdefault(hit[2], []).append(hit)
    for number, own in by_signal.items():
        mentions = found.setdefault(number, [])
        mentions += [(reading, start, -minus) for start, minus, _ in longest_only(own)]


def _dated(readings: Sequence[Reading]) -> frozenset[Field]:
    """Tell fast in which fields, or at the beginning of what follows them, something may set a day."""
    may = [may_set_day(reading.text) for reading in readings]
    return frozenset(reading.field for place, reading in enumerate(readings) if any(may[place : place + 2]))


def _signal(
    signal: KnownSignal,
    mentions: Sequence[Mention],
    readings: Sequence[Reading],
    published: str | None,
    dated: frozenset[Field],
) -> Signal | None:
    witnesses = [(signal.id, signal.weight, reading.zone(start), 0) for reading, start, _ in mentions]
    score = decide.score(witnesses, COEFFICIENTS)
    if not decide.is_about(score, COEFFICIENTS):
        return None
    shown = mentions[:MAX_SPANS]
    if signal.id in CALLS:
        near = [mention for mention in shown if mention[0].field in dated]
        day = _due(near, readings, published, held=signal.id == "fair")
    else:
        near = [mention for mention in shown[:MAX_DATED] if mention[0].field in dated]
        ends = (_end(signal.id, mention, published) for mention in near)
        day = next((end for end in ends if end is not None), None)
    spans = tuple(reading.span(start, end) for reading, start, end in shown)
    return Signal(signal.id, score, spans, day)


def _end(kind: str, mention: Mention, published: str | None) -> date | None:
    """Give the day that the sentence of a plan, target or other signal sets."""
    reading, start, end = mention
    if not may_set_day(reading.text[max(0, start - MAX_SENTENCE) : end + MAX_SENTENCE]):
        return None
    first, last = _bounds(reading, start, end)
    sentence = reading.text[first:last]
    if kind in HORIZONS:
        return deadline(sentence, published, (start - first, end - first))
    return due_day(sentence, published)


def _due(
    mentions: Sequence[Mention], readings: Sequence[Reading], published: str | None, *, held: bool
) -> date | None:
    """Give the day that a call ends (or that a fair is held): the best near any of its mentions."""
    best: Due | None = None
    for text, own in _windows(mentions, readings):
        for due in due_days(text, own, published, held=held) if may_set_day(text) else ():
            if best is None or due[:2] < best[:2]:
                best = due
    return best.day if best else None


def _windows(mentions: Sequence[Mention], readings: Sequence[Reading]) -> Iterator[tuple[str, int]]:
    """Give each sentence with a mention and the next one as one text, with the first one's length.

    After a field's last sentence comes the next field's first: a title speaks of what follows it.
    """
    following = dict(pairwise(readings))
    seen: set[tuple[str, int]] = set()
    for reading, start, end in mentions:
        number = reading.sentences.at(start)
        if (reading.field, number) in seen:
            continue
        seen.add((reading.field, number))
        first, last = _bounds(reading, start, end)
        own = reading.text[first:last]
        if number + 1 < len(reading.sentences):
            yield own + "\n" + _sentence(reading, number + 1), len(own)
        elif reading in following:
            yield own + ";\n" + _sentence(following[reading], 0), len(own)
        else:
            yield own, len(own)


def _sentence(reading: Reading, number: int) -> str:
    if number >= len(reading.sentences):
        return ""
    start = reading.sentences.starts[number]
    return reading.text[start : min(start + MAX_SENTENCE, reading.sentences.ends[number])]


def _bounds(reading: Reading, start: int, end: int) -> tuple[int, int]:
    """Tell from where to where the sentence around a mention reaches, cut if it is very long."""
    number = reading.sentences.at(start)
    first = max(reading.sentences.starts[number], start - MAX_SENTENCE)
    return first, min(reading.sentences.ends[number], end + MAX_SENTENCE)
