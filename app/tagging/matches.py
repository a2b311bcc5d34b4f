"""Say which matches of forms count: none that a trap cancels, none within a longer one."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

ANY = -1

Match = tuple[int, int, int]
"""A form found: where it starts, minus where it ends (half-open code points), and whose it is.

Plain tuples because a text brings dozens; so written they sort as containment asks for: a longer
match before those within it, and of equal ones the first of the library.
"""

Matches = list[list[Match]]
"""The matches of one field by `Kind`."""


class Kind(IntEnum):
    """What a form stands for; traps stand beside those whose matches they cancel."""

    CONCEPT = 0
    TRAP = 1
    PLACE = 2
    PLACE_TRAP = 3
    SIGNAL = 4
    SIGNAL_TRAP = 5
    POLICY = 6
    POLICY_SHORT = 7
    POLICY_PART = 8
    HEDGE = 9
    ANCHOR = 10
    FRAME = 11
    FRAME_TRAP = 12
    COMPANY = 13


class Target(NamedTuple):
    """What a form speaks for: the thing's number among those of its kind; `ANY` for a trap of all.

    `exact` is the only spelling that counts, where the case matters; `language` is the only one of
    `ja` and `zh` in which the form counts, or empty.
    """

    kind: Kind
    number: int
    exact: str | None = None
    language: str = ""


def surviving(matches: Iterable[Match], traps: Sequence[Match]) -> list[Match]:
    """Sort matches and drop those that a trap cancels: one that they overlap and don't outgrow."""
    found = sorted(matches)
    if not traps:
        return found
    ordered = sorted(traps)
    longest = max(-minus - start for start, minus, _ in ordered)
    kept: list[Match] = []
    first = 0
    for match in found:
        while first < len(ordered) and ordered[first][0] < match[0] - longest:
            first += 1
        if not _is_cancelled(match, ordered, first):
            kept.append(match)
    return kept


def longest_only(matches: Iterable[Match]) -> list[Match]:
    """Drop the matches that lie within a longer one; of equal ones the first stays. Takes them sorted."""
    kept: list[Match] = []
    reach = 0
    for match in matches:
        if match[1] < reach:
            kept.append(match)
            reach = match[1]
    return kept


def _is_cancelled(match: Match, traps: list[Match], first: int) -> bool:
    start, minus, number = match
    for at in range(first, len(traps)):
        from_, minus_to, whom = traps[at]
        if from_ >= -minus:
            return False
        if -minus_to > start and whom in (ANY, number) and not _outgrows(match, traps[at]):
            return True
    return False


def _outgrows(match: Match, trap: Match) -> bool:
    contains = match[0] <= trap[0] and match[1] <= trap[1]
    return contains and match[:2] != trap[:2]
