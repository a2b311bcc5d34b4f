"""Find every form of every concept, policy, place, signal and cue in one pass over a text.

One Aho-Corasick automaton over folded forms, all overlaps; then letters and digits at a match's
edges are looked at, so that `port` is not found in `report` nor AI in `AIR`. Time is linear in the
text; memory is bounded by reading long texts in windows.
"""

from __future__ import annotations

import string
from typing import TYPE_CHECKING, NamedTuple

import ahocorasick_rs

from app.domain.sectors import LANGUAGES
from app.tagging.language import language_of
from app.tagging.matches import Kind, Target
from app.tagging.targets import collect
from app.tagging.text import fold, is_word, stands_alone, without_surrogates

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from app.domain.sectors import Language
    from app.tagging.matches import Matches
    from app.tagging.records import Library

WINDOW = 200_000
# A field that holds more matches than this only repeats itself: what follows adds no evidence.
MAX_HITS = 20_000
_KINDS = tuple(range(len(Kind)))
_FOREIGN = {"ja": "zh", "zh": "ja"}
_WORDS_BEFORE, _WORDS_AFTER = 1, 2
_ASCII_WORDS = frozenset(string.ascii_letters + string.digits)
_LAST_ASCII = "\x7f"

RawMatches = list[tuple[int, int, int]]
_Pairs = tuple[tuple[int, int], ...]


class _Checked(NamedTuple):
    """Targets that need a second look: those that count in a text of each of `LANGUAGES`.

    `bound` where the language makes a difference, `mixed` where some of them count inside words as well.
    """

    targets: tuple[tuple[Target, ...], ...]
    bound: bool
    mixed: bool


_Row = tuple[int, _Checked | None, _Pairs]
"""What a form is: at which edges no word may go on, what needs a second look, and what needs none."""

_Second = tuple[int, int, _Checked]
"""Where a form starts and ends of which a target needs a second look."""


Thing = tuple[int, "tuple[Target, ...]"]
"""What forms are: at which edges no word may go on, and whose they are."""


class Entries(NamedTuple):
    """Folded forms, and for each the number of what it is among `things`."""

    forms: tuple[str, ...]
    numbers: tuple[int, ...]
    things: tuple[Thing, ...]


class Lexicon:
    """All forms of a library, compiled; safe to share between threads for reading."""

    def __init__(self, entries: Entries) -> None:
        rows = tuple(_row(edges, targets) for edges, targets in entries.things)
        self._rows = tuple(map(rows.__getitem__, entries.numbers))
        self._most = max((len(targets) for _, targets in entries.things), default=1)
        self._longest = max(map(len, entries.forms), default=1)
        self._automaton = ahocorasick_rs.AhoCorasick(
            entries.forms, implementation=ahocorasick_rs.Implementation.ContiguousNFA, store_patterns=False
        )

    @classmethod
    def of(cls, library: Library) -> Lexicon:
        """Compile a library: each form with its variants."""
        return cls(entries_of(collect(library)))

    def __len__(self) -> int:
        return len(self._rows)

    def scan(self, text: str, language: Callable[[str], Language] = language_of) -> Matches:
        """Find all forms in a text, by kind and in no order; at most about 20,000.

        In a Japanese text forms that only Chinese has don't count, and the other way round;
        `language` is asked only where that may matter.
        """
        hits: Matches = [[] for _ in _KINDS]
        folded = fold(text)
        for found in self._windows(folded):
            first = 0
            while first < len(found):
                room = MAX_HITS - sum(map(len, hits))
                if room <= 0:
                    return hits
                last = first + max(1, room // self._most)
                again = self._sort_in(found[first:last], text, hits)
                if again:
                    _look_again(again, text, language, hits)
                first = last
        return hits

    def _sort_in(self, found: RawMatches, text: str, hits: Matches) -> list[_Second]:
        """Sort whole matches by kind; give back those whose targets need a second look.

        The loop that all texts go through match by match: it calls nothing where it can.
        """
        rows, again = self._rows, []
        for pattern, start, end in found:
            edges, checked, pairs = rows[pattern]
            if edges & _WORDS_AFTER:
                after = text[end : end + 1]
                if after in _ASCII_WORDS or (after > _LAST_ASCII and is_word(after)):
                    continue
            if edges & _WORDS_BEFORE:
                before = text[start - 1 : start]
                if before in _ASCII_WORDS or (before > _LAST_ASCII and is_word(before)):
                    continue
            for kind, number in pairs:
                hits[kind].append((start, -end, number))
            if checked is not None:
                again.append((start, end, checked))
        return again

    def _windows(self, folded: str) -> Iterable[RawMatches]:
        if len(folded) <= WINDOW:
            return (self._find(folded),)
        return (self._in_window(folded, base) for base in range(0, len(folded), WINDOW))

    def _in_window(self, folded: str, base: int) -> RawMatches:
        found = self._find(folded[base : base + WINDOW + self._longest])
        return [(pattern, base + start, base + end) for pattern, start, end in found if start < WINDOW]

    def _find(self, folded: str) -> RawMatches:
        try:
            return self._automaton.find_matches_as_indexes(folded, overlapping=True)
        except UnicodeEncodeError:
            return self._automaton.find_matches_as_indexes(without_surrogates(folded), overlapping=True)


def entries_of(forms: Mapping[str, tuple[Target, ...]]) -> Entries:
    """List forms, each with the number of what it is; those of one thing are one."""
    signs = {form[0] for form in forms} | {form[-1] for form in forms}
    before = {sign: _WORDS_BEFORE * is_word(sign) for sign in signs}
    after = {sign: _WORDS_AFTER * is_word(sign) for sign in signs}
    numbers: list[int] = []
    things: dict[Thing, int] = {}
    for form, targets in forms.items():
        thing = before[form[0]] + after[form[-1]], targets
        numbers.append(things.setdefault(thing, len(things)))
    return Entries(tuple(forms), tuple(numbers), tuple(things))


def _row(edges: int, targets: tuple[Target, ...]) -> _Row:
    kinds, _, spellings, languages = zip(*targets, strict=True)
    is_mixed = len(targets) > 1 and Kind.ANCHOR in kinds
    is_bound = any(languages)
    if is_mixed or is_bound or any(spellings):
        counting = tuple(_counting(targets, language) for language in LANGUAGES)
        return 0 if is_mixed else edges, _Checked(counting, is_bound, is_mixed), ()
    pairs = tuple((_KINDS[target.kind], target.number) for target in targets)
    return 0 if Kind.ANCHOR in kinds else edges, None, pairs


def _counting(targets: Iterable[Target], language: Language) -> tuple[Target, ...]:
    """Give the targets that count in a text of a language."""
    foreign = _FOREIGN.get(language)
    return tuple(target for target in targets if target.language != foreign)


def _look_again(
    found: Sequence[_Second], text: str, language: Callable[[str], Language], hits: Matches
) -> None:
    """Sort matches in whose targets are bound to a language or a spelling, or count inside words."""
    is_bound = any(checked.bound for _, _, checked in found)
    own = LANGUAGES.index(language(text)) if is_bound else 0
    for start, end, (targets, _, is_mixed) in found:
        is_whole = not is_mixed or stands_alone(text, start, end)
        for kind, number, exact, _ in targets[own]:
            if (is_whole or kind is Kind.ANCHOR) and (exact is None or exact == text[start:end]):
                hits[kind].append((start, -end, number))
