"""Decide what a text is about: a pure rule from matches to a score, the same for all sectors.

Each concept found counts once, by its weight and the best place where it stands; saying it again
adds a little. A long body mentions much in passing, so its words count less. Independent concepts
add up as independent witnesses do (noisy-or), so two that speak weakly outweigh one that is
repeated. All figures stand in `COEFFICIENTS`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from app.tagging.reading import Zone

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

_DIGITS = 4
_ROUNDED = 10.0**-_DIGITS
Concept = TypeVar("Concept", int, str)


@dataclass(frozen=True, slots=True)
class Coefficients:
    """How far words are believed by place; how repeats count; where a tag begins.

    `zones` is the score of one concept of weight 1 in that place; `repeat` the share of the
    doubt that each further mention takes away, up to `repeats` of them. In a field of more than
    `long` code points a body's words lose with the square root of its length.

    Of its weight a word keeps the share `listed` where it is one of several named in a row, `late`
    where a lead comes to it late, `framed` where the title tells of what damps its sector.

    Chosen by labelled headlines and items of our own that the vocabulary was not mended by when they were
    tried: there a word of weight 0.6 in a title is most often a bystander, so that a title asks for 0.63;
    neighbouring values of the rest did as well (macro-F1 within 0.01). A logistic regression on the same
    traits did no better out of fold, and tagged more of what has no label (`tests/bench/tagging/fit.py`
    compares them); the scores of a sentence encoder beside these added 0.01, not worth its size.
    """

    zones: Mapping[Zone, float] = field(
        default_factory=lambda: {Zone.TITLE: 0.8, Zone.LEAD: 0.45, Zone.BODY: 0.35}
    )
    repeat: float = 0.15
    repeats: int = 3
    long: int = 5_000
    threshold: float = 0.5
    listed: float = 0.5
    late: float = 0.5
    framed: float = 0.5


COEFFICIENTS = Coefficients()


class Witness(NamedTuple):
    """One mention of a concept: its id, its weight 0.1..1, where it stands in how long a field."""

    concept: str
    weight: float
    zone: Zone
    length: int = 0


def score(
    witnesses: Iterable[tuple[str, float, Zone, int]], coefficients: Coefficients = COEFFICIENTS
) -> float:
    """Tell how surely a text with these `Witness`es is about their sector: 0..1, 0 without any."""
    return combine(
        [(name, strength(weight, zone, length, coefficients)) for name, weight, zone, length in witnesses],
        coefficients,
    )


def strength(weight: float, zone: Zone, length: int = 0, coefficients: Coefficients = COEFFICIENTS) -> float:
    """Tell how strongly one mention speaks: by its weight, its zone, and how long that field is."""
    believed = weight * coefficients.zones[zone]
    if length > coefficients.long and zone is Zone.BODY:
        believed *= (coefficients.long / length) ** 0.5
    return believed


def combine(strengths: Iterable[tuple[Concept, float]], coefficients: Coefficients = COEFFICIENTS) -> float:
    """Score mentions, each given as its concept (an id or a number) and its strength, in any order."""
    by_concept: dict[Concept, list[float]] = {}
    for concept, one in strengths:
        if concept in by_concept:
            by_concept[concept].append(one)
        else:
            by_concept[concept] = [one]
    doubt = 1.0
    for concept in sorted(by_concept):
        own = by_concept[concept]
        doubt *= 1.0 - (own[0] if len(own) == 1 else _of_concept(own, coefficients))
    return round(1.0 - doubt, _DIGITS)


def is_about(score: float, coefficients: Coefficients = COEFFICIENTS) -> bool:
    """Tell whether a score makes a tag."""
    return score >= coefficients.threshold


def may_be_about(strengths: Sequence[float], coefficients: Coefficients = COEFFICIENTS) -> bool:
    """Tell fast that mentions of such strengths make no tag: False only where no score of them would."""
    most = sum(strengths)
    if len(strengths) > 1:
        most *= 1.0 + coefficients.repeat * coefficients.repeats
    return most >= coefficients.threshold - _ROUNDED


def _of_concept(strengths: list[float], coefficients: Coefficients) -> float:
    best = max(strengths)
    again = min(len(strengths) - 1, coefficients.repeats)
    return best + (1.0 - best) * best * coefficients.repeat * again
