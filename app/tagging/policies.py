"""Recognise policies of the library: by name, by description, and by short names after that."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from app.domain.evidence import PolicyMention, Span
from app.tagging.lexicon import Hit, Kind, longest_only

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from app.tagging.reading import Reading

MAX_SPANS = 40


def find_policies(
    readings: Sequence[Reading], sizes: Mapping[tuple[str, int], int]
) -> tuple[PolicyMention, ...]:
    """Find the policies that a text names, in order of appearance, with up to 40 places each.

    `sizes` tells how many parts each description has: (policy, number of the description).
    A short name stands for the policy named last before it among those that it may stand for.
    """
    found: dict[str, list[Span]] = defaultdict(list)
    last_named: dict[str, int] = {}
    count = 0
    for reading in readings:
        for hit, policies in _in_order(reading, sizes):
            count += 1
            policy = _meant(hit, policies, last_named)
            if policy is None:
                continue
            last_named[policy] = count
            found[policy].append(reading.span(hit.start, hit.end))
    return tuple(PolicyMention(policy, tuple(spans[:MAX_SPANS])) for policy, spans in found.items())


def _in_order(reading: Reading, sizes: Mapping[tuple[str, int], int]) -> Iterator[tuple[Hit, frozenset[str]]]:
    """Give names, descriptions and short names as they follow; none within a longer one."""
    named = [*reading.of(Kind.POLICY), *_described(reading, sizes)]
    hits = [*named, *reading.of(Kind.POLICY_SHORT)]
    owners: dict[tuple[int, int], set[str]] = defaultdict(set)
    for hit in hits:
        owners[hit.start, hit.end].add(hit.target.key)
    by_name = {(hit.start, hit.end) for hit in named}
    for hit in longest_only(sorted(hits, key=lambda each: each.target.kind is Kind.POLICY_SHORT)):
        is_short = (hit.start, hit.end) not in by_name
        yield hit, frozenset(owners[hit.start, hit.end]) if is_short else frozenset({hit.target.key})


def _meant(hit: Hit, policies: frozenset[str], last_named: Mapping[str, int]) -> str | None:
    if hit.target.kind is not Kind.POLICY_SHORT:
        return hit.target.key
    known = [policy for policy in policies if policy in last_named]
    return max(known, key=lambda policy: last_named[policy], default=None)


def _described(reading: Reading, sizes: Mapping[tuple[str, int], int]) -> list[Hit]:
    """Find the sentences that hold all parts of a description: from its first part to its last.

    A sentence that names the policy needs no description.
    """
    named = {(hit.target.key, reading.sentences.at(hit.start)) for hit in reading.of(Kind.POLICY)}
    parts: dict[tuple[str, int, int], list[Hit]] = defaultdict(list)
    for hit in reading.of(Kind.POLICY_PART):
        parts[hit.target.key, hit.target.part[0], reading.sentences.at(hit.start)].append(hit)
    described: list[Hit] = []
    for (policy, number, sentence), hits in parts.items():
        complete = len({hit.target.part[1] for hit in hits}) == sizes[policy, number]
        if complete and (policy, sentence) not in named:
            start, end = min(hit.start for hit in hits), max(hit.end for hit in hits)
            described.append(Hit(start, end, hits[0].target))
    return described
