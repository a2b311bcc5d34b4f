"""Find the places that a text names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.evidence import Place, Span
from app.tagging.matches import Kind, longest_only, surviving

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.tagging.reading import Reading
    from app.tagging.records import KnownPlace

MAX_SPANS = 20


def find_places(readings: Sequence[Reading], places: Sequence[KnownPlace]) -> tuple[Place, ...]:
    """Find numbered places in order of appearance.

    A name within a longer one is not a mention: Inner Mongolia does not name Mongolia.
    """
    found: dict[int, list[Span]] = {}
    for reading in readings:
        hits = reading.hits[Kind.PLACE]
        if hits:
            for start, minus, number in longest_only(surviving(hits, reading.hits[Kind.PLACE_TRAP])):
                spans = found.setdefault(number, [])
                if len(spans) < MAX_SPANS:
                    spans.append(reading.span(start, -minus))
    return tuple(
        Place(places[number].id, places[number].name, tuple(spans)) for number, spans in found.items()
    )
