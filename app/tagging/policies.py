"""Recognise policies of the library: by name, by description, and by short names after that."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, NamedTuple

from app.domain.evidence import PolicyMention, Span
from app.tagging.matches import Kind, longest_only
from app.tagging.targets import parts
from app.tagging.titles import own_names

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from app.tagging.matches import Match
    from app.tagging.reading import Reading
    from app.tagging.records import KnownPolicy

MAX_SPANS = 40

Description = tuple[int, int]
"""The number of a policy and of one of its descriptions."""


class Names(NamedTuple):
    """Numbered policies, whose description each numbered part is of, and of how many parts that is."""

    policies: tuple[str, ...]
    parts: tuple[Description, ...]
    sizes: Mapping[Description, int]


def names_of(policies: Sequence[KnownPolicy]) -> Names:
    """Prepare policies for `find_policies`."""
    described = tuple((policy, description) for policy, description, _ in parts(policies))
    return Names(tuple(known.policy.id for known in policies), described, Counter(described))


def find_policies(readings: Sequence[Reading], names: Names) -> tuple[PolicyMention, ...]:
    """Find the policies that a text names, in order of appearance, with up to 40 places each.

    A short name stands for the policy named last before it among those that it may stand for.
    """
    found: dict[int, list[Span]] = {}
    recent: list[int] = []
    for reading in readings:
        named = reading.hits[Kind.POLICY] and own_names(reading.text, reading.hits[Kind.POLICY])
        named = named + _described(reading, names)
        shorts = reading.hits[Kind.POLICY_SHORT]
        if named or (shorts and recent):
            for policy, start, end in _follow(named, shorts, recent):
                found.setdefault(policy, []).append(reading.span(start, end))
    return tuple(
        PolicyMention(names.policies[policy], tuple(spans[:MAX_SPANS])) for policy, spans in found.items()
    )


def _follow(
    named: Sequence[Match], shorts: Sequence[Match], recent: list[int]
) -> Iterator[tuple[int, int, int]]:
    """Give names, descriptions and short names as they follow (policy, from, to); none within a longer one.

    `recent` holds the policies named so far, the last of them last, and is kept up.
    """
    owners: dict[tuple[int, int], set[int]] = defaultdict(set)
    for start, minus, number in shorts:
        owners[start, minus].add(number)
    by_name = {(start, minus) for start, minus, _ in named}
    for start, minus, number in longest_only(sorted([*named, *shorts], key=lambda hit: hit[:2])):
        policy: int | None = number
        if (start, minus) not in by_name:
            meant = owners[start, minus]
            policy = next((each for each in reversed(recent) if each in meant), None)
        if policy is not None:
            if policy in recent:
                recent.remove(policy)
            recent.append(policy)
            yield policy, start, -minus


def _described(reading: Reading, names: Names) -> list[Match]:
    """Find the sentences that hold all parts of a description: from its first part to its last.

    A sentence that names the policy needs no description.
    """
    hits = reading.hits[Kind.POLICY_PART]
    if not hits:
        return []
    there = Counter(names.parts[number] for number in {hit[2] for hit in hits})
    complete = {description for description, count in there.items() if count == names.sizes[description]}
    if not complete:
        return []
    at = reading.sentences.at
    named = {(policy, at(start)) for start, _, policy in reading.hits[Kind.POLICY]}
    by_sentence: dict[tuple[Description, int], list[Match]] = defaultdict(list)
    for hit in sorted(hits, key=lambda hit: (-hit[1], hit[0], hit[2])):
        if names.parts[hit[2]] in complete:
            by_sentence[names.parts[hit[2]], at(hit[0])].append(hit)
    return [
        (min(hit[0] for hit in own), min(hit[1] for hit in own), description[0])
        for (description, sentence), own in by_sentence.items()
        if len({hit[2] for hit in own}) == names.sizes[description]
        and (description[0], sentence) not in named
    ]
