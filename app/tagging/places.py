"""Find the places that a text names."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from app.domain.evidence import Place, Span
from app.tagging.lexicon import Kind, longest_only, surviving

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.tagging.reading import Reading

MAX_SPANS = 20


def find_places(readings: Sequence[Reading], names: Mapping[str, str]) -> tuple[Place, ...]:
    """Find places in order of appearance; `names` gives the English name by id.

    A name within a longer one is not a mention: Inner Mongolia does not name Mongolia.
    """
    found: dict[str, list[Span]] = defaultdict(list)
    for reading in readings:
        hits = surviving(reading.of(Kind.PLACE), reading.of(Kind.TRAP), Kind.PLACE)
        for hit in longest_only(hits):
            found[hit.target.key].append(reading.span(hit.start, hit.end))
    return tuple(Place(place, names[place], tuple(spans[:MAX_SPANS])) for place, spans in found.items())
