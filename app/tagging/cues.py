"""Find the words that say what kind of document a text is, and those that leak how it was made."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.evidence import Cue
from app.tagging.anchors import anchors
from app.tagging.lexicon import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from app.domain.sources import Role
    from app.tagging.reading import Reading
    from app.tagging.records import CueRule

EDGE_SHARE = 0.15
MIN_EDGE = 600
MIN_LINE_EDGE = 300
MAX_ANY = 20_000
MAX_PER_PATTERN = 5
MAX_ARTICLE = len("This ")
_QUOTING = frozenset("\"'“‘「『《〈«:：")


@dataclass(frozen=True, slots=True)
class FoundCue:
    """A cue in a text, the role that it speaks for, and the parties that it names."""

    cue: Cue
    role: Role | None
    by: str | None = None
    origin: str | None = None


@dataclass(frozen=True, slots=True)
class _Pattern:
    rule: CueRule
    source: str
    compiled: re.Pattern[str]
    is_anchored: bool


class CueFinder:
    """The cue rules of a library, compiled; read only."""

    def __init__(self, rules: Sequence[CueRule]) -> None:
        self._patterns = tuple(
            _Pattern(rule, source, re.compile(source, re.IGNORECASE | re.MULTILINE), bool(anchors(source)))
            for rule in rules
            for source in rule.patterns
        )

    def find(self, readings: Sequence[Reading]) -> tuple[FoundCue, ...]:
        """Find the cues of a text in reading order; leaks only where they stand by themselves."""
        found = [each for reading in readings for each in self._of_field(reading)]
        return tuple(dict.fromkeys(found))

    def _of_field(self, reading: Reading) -> list[FoundCue]:
        anchored = {hit.target.key for hit in reading.of(Kind.ANCHOR)}
        live = [each for each in self._patterns if not each.is_anchored or each.source in anchored]
        lines = [each for each in live if each.rule.where == "line"]
        found = [cue for each in live if each.rule.where != "line" for cue in _matches(each, reading)]
        if lines:
            found += _standing_alone(lines, reading)
        return sorted(found, key=lambda each: (each.cue.start, each.cue.end, each.cue.cue))


def _matches(pattern: _Pattern, reading: Reading) -> Iterator[FoundCue]:
    seen = 0
    for start, end in _windows(pattern.rule.where, len(reading.text)):
        for match in pattern.compiled.finditer(reading.text, start, end):
            if match.group() and seen < MAX_PER_PATTERN:
                seen += 1
                yield _found(pattern, reading, match)


def _windows(where: str, size: int) -> tuple[tuple[int, int], ...]:
    """Tell where to look: one or both ends of a text, never more than 20,000 code points each."""
    edge = min(max(int(size * EDGE_SHARE), MIN_EDGE), MAX_ANY)
    if where == "head":
        return ((0, min(edge, size)),)
    if where == "tail":
        return ((max(0, size - edge), size),)
    return ((0, size),) if size <= 2 * MAX_ANY else ((0, MAX_ANY), (size - MAX_ANY, size))


def _standing_alone(patterns: Sequence[_Pattern], reading: Reading) -> list[FoundCue]:
    """Keep leaks that fill lines near an end, or the text's last sentences where lines got lost.

    Articles about language models quote such words amid prose; a leak is a line of its own.
    """
    found: list[FoundCue] = []
    for first, last in _edge_lines(reading):
        leaks = [_leak(patterns, reading, index) for index in range(first, last)]
        told = [leak for leak in leaks if leak is not None]
        if told and (2 * len(told) >= len(leaks) or (last == len(reading.sentences) and all(leaks[-2:]))):
            found += told
    return found


def _edge_lines(reading: Reading) -> Iterator[tuple[int, int]]:
    """Give the lines near either end as ranges of sentences; the first and the last always."""
    size = len(reading.text)
    edge = max(int(size * EDGE_SHARE), MIN_LINE_EDGE)
    starts, ends = reading.sentences.starts, reading.sentences.ends
    near = [i for i in range(len(starts)) if i == 0 or ends[i] <= edge or starts[i] >= size - edge]
    near = near[:MAX_ANY]
    begin = 0
    for place in range(1, len(near) + 1):
        if place == len(near) or _breaks(reading, near[place - 1], near[place]):
            yield near[begin], near[place - 1] + 1
            begin = place


def _breaks(reading: Reading, one: int, other: int) -> bool:
    between = reading.text[reading.sentences.ends[one] : reading.sentences.starts[other]]
    return other != one + 1 or "\n" in between


def _leak(patterns: Sequence[_Pattern], reading: Reading, index: int) -> FoundCue | None:
    """Find a leak that a sentence is made of, not one that somebody in it is quoted with."""
    start, end = reading.sentences.starts[index], reading.sentences.ends[index]
    end = min(end, start + MAX_ANY)
    if reading.text[start] in _QUOTING:
        return None
    for pattern in patterns:
        match = pattern.compiled.search(reading.text, start, end)
        if match and _fills(match, start, end):
            return _found(pattern, reading, match)
    return None


def _fills(match: re.Match[str], start: int, end: int) -> bool:
    """Tell whether a match begins its sentence (after an article), or is most of it unquoted."""
    before = match.string[start : match.start()]
    mostly = 2 * len(match.group()) >= end - start
    return len(before) <= MAX_ARTICLE or (mostly and not _QUOTING.intersection(before))


def _found(pattern: _Pattern, reading: Reading, match: re.Match[str]) -> FoundCue:
    groups = match.groupdict()
    cue = Cue(pattern.rule.kind, reading.field, match.start(), match.end(), match.group())
    return FoundCue(cue, pattern.rule.role, _name(groups.get("by")), _name(groups.get("origin")))


def _name(captured: str | None) -> str | None:
    return (captured or "").strip(" \t\u3000.,;:，。；：、") or None
