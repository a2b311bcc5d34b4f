"""Find the words that say what kind of document a text is, and those that leak how it was made."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from app.domain.evidence import Cue
from app.tagging.anchors import anchors, is_line, signs
from app.tagging.matches import Kind
from app.tagging.targets import patterns

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


class _Pattern(NamedTuple):
    """An expression, compiled; `at_line` where it can only match at the beginning of a line."""

    rule: CueRule
    compiled: re.Pattern[str]
    at_line: bool


class CueFinder:
    """The cue rules of a library, compiled; read only."""

    def __init__(self, rules: Sequence[CueRule]) -> None:
        self._patterns = tuple(
            _Pattern(rule, re.compile(source, re.IGNORECASE | re.MULTILINE), is_line(source))
            for rule, source in patterns(rules)
        )
        self._unanchored = tuple(
            (number, tuple(signs(source)))
            for number, (_, source) in enumerate(patterns(rules))
            if not anchors(source)
        )

    def find(self, readings: Sequence[Reading]) -> tuple[FoundCue, ...]:
        """Find the cues of a text in reading order; leaks only where they stand by themselves."""
        found = [each for reading in readings for each in self._of_field(reading)]
        return tuple(dict.fromkeys(found)) if found else ()

    def _of_field(self, reading: Reading) -> list[FoundCue]:
        numbers = {number for _, _, number in reading.hits[Kind.ANCHOR]}
        for number, required in self._unanchored:
            if not required or any(map(reading.text.__contains__, required)):
                numbers.add(number)
        if not numbers:
            return []
        lines: list[_Pattern] = []
        found: list[FoundCue] = []
        for number in sorted(numbers):
            pattern = self._patterns[number]
            if pattern.rule.where == "line":
                lines.append(pattern)
            else:
                found += _matches(pattern, reading)
        if lines:
            found += _standing_alone(lines, reading)
        return sorted(found, key=lambda each: (each.cue.start, each.cue.end, each.cue.cue))


def _matches(pattern: _Pattern, reading: Reading) -> list[FoundCue]:
    found: list[FoundCue] = []
    look = _at_lines if pattern.at_line else _anywhere
    for start, end in _windows(pattern.rule.where, len(reading.text)):
        for match in look(pattern.compiled, reading.text, start, end):
            found.append(_found(pattern, reading, match))
            if len(found) == MAX_PER_PATTERN:
                return found
    return found


def _anywhere(compiled: re.Pattern[str], text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    return (match for match in compiled.finditer(text, start, end) if match.group())


def _at_lines(compiled: re.Pattern[str], text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """Try the beginning of each line between two offsets; a search would try every character."""
    line = start if start == 0 or text[start - 1] == "\n" else _next_line(text, start, end)
    while line < end:
        match = compiled.match(text, line, end)
        if match and match.group():
            yield match
            line = match.end() - 1
        line = _next_line(text, line, end)


def _next_line(text: str, at: int, end: int) -> int:
    found = text.find("\n", at, end)
    return end if found < 0 else found + 1


def _windows(where: str, size: int) -> tuple[tuple[int, int], ...]:
    """Tell where to look: one or both ends of a text, never more than 20,000 code points each."""
    if where == "any":
        return ((0, size),) if size <= 2 * MAX_ANY else ((0, MAX_ANY), (size - MAX_ANY, size))
    edge = min(max(int(size * EDGE_SHARE), MIN_EDGE), MAX_ANY)
    return ((0, min(edge, size)),) if where == "head" else ((max(0, size - edge), size),)


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
