"""Find concepts that several words mean together: a hospital and its deficit, a runway and its opening.

Each of the words alone says little or nothing. Within a title any distance will do; elsewhere the words
stand in one sentence.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, NamedTuple

from app.tagging.matches import Kind, surviving
from app.tagging.targets import companions

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from app.tagging.matches import Match
    from app.tagging.reading import Reading
    from app.tagging.records import Concept

Set = tuple[int, int]
"""The number of a concept and of one of its sets of lists."""

_TITLE = -1


class Companions(NamedTuple):
    """Which set each numbered list belongs to, and how many lists a set has."""

    sets: tuple[Set, ...]
    sizes: Mapping[Set, int]


def companions_of(concepts: Iterable[Concept]) -> Companions:
    """Prepare concepts for `in_company`."""
    sets = tuple((concept, set_) for concept, set_, _ in companions(concepts))
    return Companions(sets, Counter(sets))


def in_company(reading: Reading, companions: Companions) -> list[Match]:
    """Find concepts by words in company, each once a sentence: from the first word to the last."""
    hits = reading.hits[Kind.COMPANY]
    if len(hits) < 2:  # noqa: PLR2004 - a word alone has no company
        return []
    sets, sizes = companions
    there: dict[Set, int] = {}
    for number in {hit[2] for hit in hits}:
        set_ = sets[number]
        there[set_] = there.get(set_, 0) + 1
    complete = {set_ for set_, count in there.items() if count == sizes[set_]}
    if not complete:
        return []
    by_place: dict[tuple[Set, int], list[Match]] = defaultdict(list)
    for hit in surviving([hit for hit in hits if sets[hit[2]] in complete], reading.hits[Kind.TRAP]):
        place = _TITLE if hit[0] < reading.title_end else reading.sentences.at(hit[0])
        by_place[sets[hit[2]], place].append(hit)
    return [
        (found[0][0], found[-1][1], set_[0])
        for (set_, _), own in by_place.items()
        if len(own) >= sizes[set_] and len(found := _first_of_each(own)) == sizes[set_]
    ]


def _first_of_each(hits: Sequence[Match]) -> list[Match]:
    """Give the first word of each list, in order, none overlapping another."""
    first: dict[int, Match] = {}
    reach = 0
    for hit in hits:
        if hit[0] >= reach and hit[2] not in first:
            first[hit[2]] = hit
            reach = -hit[1]
    return list(first.values())
