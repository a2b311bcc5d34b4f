"""What each sentence of a text claims: how strongly, by whom, with which figures.

A figure that a text cites is never a fact of ours: it is a claim of the source that the text
names or, where it names none, of the text itself. Offsets count code points of the field as
given, so `field[start:end] == text` holds for each piece.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from decimal import Decimal

    from app.domain.evidence import Field, Span

Strength = Literal["stated", "attributed", "hedged"]
FigureKind = Literal["share", "points", "amount", "quantity", "target-date"]
Bound = Literal["", "below", "above", "about"]


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who says so: the words that name the source, and the cue that attributes.

    `source` is None where a cue attributes to somebody unnamed (据介绍). Where it is `carried`,
    both stand in an earlier sentence that this one goes on from.
    """

    cue: Span
    source: Span | None = None
    carried: bool = False


@dataclass(frozen=True, slots=True)
class Figure:
    """A number with its unit, or a year that is set as a target, as a sentence cites it.

    `value` is the number in the unit itself, 万, billion and the like multiplied out; of a range
    it is the first number and `high` the second. Units are `percent`, `percentage-point`, a
    currency (ISO 4217), `year`, or a plain word such as `km`. `period` is the time that the
    sentence names nearest to the number.
    """

    span: Span
    kind: FigureKind
    value: Decimal
    unit: str
    high: Decimal | None = None
    bound: Bound = ""
    period: Span | None = None


@dataclass(frozen=True, slots=True)
class Claim:
    """A sentence and its strength: `hedged` if any cue hedges it, else `attributed`, else `stated`.

    A hedged sentence keeps its attribution: both are told.
    """

    field: Field
    start: int
    end: int
    text: str
    strength: Strength
    attribution: Attribution | None = None
    hedges: tuple[Span, ...] = ()
    figures: tuple[Figure, ...] = ()
