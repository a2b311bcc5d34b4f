"""Find every form of every concept, policy, place, signal and cue in one pass over a text.

One Aho-Corasick automaton over folded forms, all overlaps; then letters and digits at a match's
edges are looked at, so that `port` is not found in `report` nor AI in `AIR`. Time is linear in the
text; memory is bounded by reading long texts in windows.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

import ahocorasick_rs

from app.tagging import policy_names
from app.tagging.anchors import anchors
from app.tagging.forms import is_case_bound, variants
from app.tagging.text import fold, stands_alone, without_surrogates

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from app.tagging.records import Form, Library

WINDOW = 200_000
# A field that holds more matches than this only repeats itself: what follows adds no evidence.
MAX_HITS = 20_000
_FOREIGN = {"ja": "zh", "zh": "ja"}


class Kind(StrEnum):
    """What a form in the automaton stands for."""

    CONCEPT = "concept"
    TRAP = "trap"
    POLICY = "policy"
    POLICY_SHORT = "policy-short"
    POLICY_PART = "policy-part"
    PLACE = "place"
    SIGNAL = "signal"
    HEDGE = "hedge"
    ANCHOR = "anchor"


@dataclass(frozen=True, slots=True)
class Target:
    """What a form speaks for: `key` is an id (for a trap: whom it cancels, empty for all).

    `exact` is the only spelling that counts, where the case matters; `owner` tells traps of
    concepts, places and signals apart; `part` is (which description, which part of it); `language`
    is the only one of `ja` and `zh` in which the form counts, or empty.
    """

    kind: Kind
    key: str
    exact: str | None = None
    owner: Kind = Kind.CONCEPT
    part: tuple[int, int] = (0, 0)
    language: str = ""


class Hit(NamedTuple):
    """A form found: half-open code points of the text, and what it speaks for."""

    start: int
    end: int
    target: Target


Hits = dict[Kind, list[Hit]]


class Lexicon:
    """All forms of a library, compiled; safe to share between threads for reading."""

    def __init__(self, forms: Mapping[str, Iterable[Target]]) -> None:
        self._patterns = tuple(forms)
        self._targets = tuple(tuple(dict.fromkeys(targets)) for targets in forms.values())
        self._whole = tuple(
            any(each.kind is not Kind.ANCHOR for each in targets) for targets in self._targets
        )
        self._longest = max(map(len, self._patterns), default=1)
        self._automaton = ahocorasick_rs.AhoCorasick(
            self._patterns, implementation=ahocorasick_rs.Implementation.ContiguousNFA
        )

    @classmethod
    def of(cls, library: Library) -> Lexicon:
        """Compile a library: each form with its variants."""
        forms: dict[str, list[Target]] = defaultdict(list)
        for form, target in _targets(library):
            forms[form].append(target)
        return cls(forms)

    def __len__(self) -> int:
        return len(self._patterns)

    def scan(self, text: str, language: str = "en") -> Hits:
        """Find all forms in a text: by kind, ordered by where they end; at most 20,000 a text.

        In a Japanese text forms that only Chinese has don't count, and the other way round.
        """
        hits: Hits = defaultdict(list)
        found = 0
        foreign = _FOREIGN.get(language)
        for pattern, start, end in self._matches(fold(text)):
            if found >= MAX_HITS:
                break
            is_whole = stands_alone(text, start, end)
            for target in self._targets[pattern]:
                if (is_whole or target.kind is Kind.ANCHOR) and _counts(target, text[start:end], foreign):
                    hits[target.kind].append(Hit(start, end, target))
                    found += 1
        return hits

    def _matches(self, folded: str) -> Iterator[tuple[int, int, int]]:
        if len(folded) <= WINDOW:
            yield from self._find(folded)
            return
        for base in range(0, len(folded), WINDOW):
            window = folded[base : base + WINDOW + self._longest]
            for pattern, start, end in self._find(window):
                if start < WINDOW:
                    yield pattern, base + start, base + end

    def _find(self, folded: str) -> list[tuple[int, int, int]]:
        try:
            return self._automaton.find_matches_as_indexes(folded, overlapping=True)
        except UnicodeEncodeError:
            return self._automaton.find_matches_as_indexes(without_surrogates(folded), overlapping=True)


def _counts(target: Target, written: str, foreign: str | None) -> bool:
    return (target.exact is None or target.exact == written) and (
        not target.language or target.language != foreign
    )


def surviving(hits: Sequence[Hit], traps: Sequence[Hit], owner: Kind) -> list[Hit]:
    """Drop the matches that a trap cancels: one that they overlap and don't outgrow."""
    own = sorted((trap for trap in traps if trap.target.owner is owner), key=lambda trap: trap.start)
    if not own:
        return list(hits)
    starts = [trap.start for trap in own]
    longest = max(trap.end - trap.start for trap in own)
    return [hit for hit in hits if not _is_cancelled(hit, own, starts, longest)]


def longest_only(hits: Iterable[Hit]) -> list[Hit]:
    """Drop the matches that lie within a longer one; of equal ones the first stays."""
    kept: list[Hit] = []
    reach = -1
    for hit in sorted(hits, key=lambda each: (each.start, -each.end)):
        if hit.end > reach:
            kept.append(hit)
            reach = hit.end
    return kept


def _is_cancelled(hit: Hit, traps: list[Hit], starts: list[int], longest: int) -> bool:
    first = bisect_left(starts, hit.start - longest)
    for trap in traps[first:]:
        if trap.start >= hit.end:
            break
        if trap.end > hit.start and _concerns(trap, hit):
            return True
    return False


def _concerns(trap: Hit, hit: Hit) -> bool:
    outgrown = hit.start <= trap.start and trap.end <= hit.end and hit.end - hit.start > trap.end - trap.start
    return not outgrown and trap.target.key in {"", hit.target.key}


def _targets(library: Library) -> Iterator[tuple[str, Target]]:
    yield from _concepts(library)
    yield from _policies(library)
    for place in library.places:
        yield from _own(Kind.PLACE, place.id, place.forms, place.traps)
    for signal in library.signals:
        yield from _own(Kind.SIGNAL, signal.id, signal.forms, signal.traps)
    for language, hedges in library.hedges.items():
        for hedge in hedges:
            yield fold(hedge), Target(Kind.HEDGE, language, language="" if language == "en" else language)
    for cue in library.cues:
        for pattern in cue.patterns:
            for anchor in anchors(pattern):
                yield anchor, Target(Kind.ANCHOR, pattern)


def _concepts(library: Library) -> Iterator[tuple[str, Target]]:
    for concept in library.concepts:
        yield from _own(Kind.CONCEPT, concept.id, concept.forms, concept.traps)
    for trap in library.traps:
        for spelling in variants(trap):
            yield fold(spelling), Target(Kind.TRAP, "")


def _own(kind: Kind, key: str, forms: Iterable[Form], traps: Iterable[str]) -> Iterator[tuple[str, Target]]:
    for form in forms:
        target = Target(kind, key, language=form.language)
        bound = is_case_bound(form.text)
        for spelling in variants(form.text):
            yield fold(spelling), replace(target, exact=spelling) if bound else target
    for trap in traps:
        for spelling in variants(trap):
            yield fold(spelling), Target(Kind.TRAP, key, owner=kind)


def _policies(library: Library) -> Iterator[tuple[str, Target]]:
    for known in library.policies:
        policy = known.policy.id
        for name in policy_names.full(known.policy):
            yield fold(name), Target(Kind.POLICY, policy)
        for name in policy_names.short(known):
            yield fold(name), Target(Kind.POLICY_SHORT, policy, exact=name if name.lower() != name else None)
        for number, parts in enumerate(known.together):
            for place, part in enumerate(parts):
                for spelling in variants(part):
                    yield fold(spelling), Target(Kind.POLICY_PART, policy, part=(number, place))
