"""What stands in relation to what in a sentence: who does it, which way a figure went, per what, until when.

Each question is only answered where both texts are plain about it; a doubt counts as agreement. Places are
code points. Tables: `resources/briefing/facts.toml`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from app.briefing.facts import blanked
from app.briefing.overlap import pieces_of, script_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from app.briefing.facts import Facts, Moment, Number
    from app.briefing.names import Known

Span = tuple[int, int]

_CLAUSES = {
    "latin": re.compile(r"[;.!?:](?=\s|$)|,(?= (?:and|but|while|whereas) )|\n"),
    "kana": re.compile(r"[、。！？!?;；\n]"),
    "han": re.compile(r"[，。！？；!?;,\n]"),
}
_CJK_HEAD = re.compile(r"[\s“「『《（(]*")
_LATIN_HEAD = re.compile(r"[\s“\"(]*(?:(?:The|the|And|and|But|but|while|whereas) )*")
_CAPITALS = re.compile(r"[A-Z][\w&’'-]*(?: [A-Z][\w&’'-]*)*")
_MARKED = re.compile(r"(?:市|県|都|府|省|社|氏|区|政府|当局)?(?:は|が|も)")
_INSIDE = re.compile(r"[a-z0-9,] $")
_LABEL = re.compile(r"[-–:：]|['’]s\b")  # `Gaza-`, `China:`, `China’s` do nothing
_BETWEEN = re.compile(r"\s*(?:から|より|to|until|through|and|至|到|[–—〜～~-])\s*", re.IGNORECASE)
_ALIKE = 0.6
_ALL = 1.0
_FEW = 2
_COUNTRY = 2  # letters of an ISO 3166-1 code
_COUNTERS = frozenset({"piece", "household", "person", "firm"})
"""What things are counted by: which one it is, is a matter of the language."""


class Clause(NamedTuple):
    """A stretch of a text with the name that does something in it, if any, and every name in it."""

    start: int
    end: int
    actor: Name | None
    names: tuple[Name, ...]


class Name(NamedTuple):
    """A name in a text: where it stands and what it may name; a name nobody knows is its own letters."""

    start: int
    end: int
    ids: frozenset[str]


@dataclass(frozen=True)
class Reader:
    """Reads texts, half-width ones, clause by clause."""

    facts: Facts
    known: Known

    def clauses(self, text: str, strangers: frozenset[str]) -> Iterator[Clause]:
        """Part a text into clauses, each with its actor: the name that its script marks as such.

        `strangers` are names that nobody knows but that a text has with a capital within a sentence.
        """
        names = self._names(text, strangers)
        for start, end in clause_spans(text):
            held = tuple(name for name in names if start <= name.start and name.end <= end)
            yield Clause(start, end, _actor(text, start, held), held)

    def _names(self, text: str, strangers: frozenset[str]) -> tuple[Name, ...]:
        found = [
            Name(one.start, one.end, one.ids & self.known.names)
            for one in self.known.find(text)
            if one.ids & self.known.names
        ]
        taken = [False] * len(text)
        for one in found:
            taken[one.start : one.end] = [True] * (one.end - one.start)
        found += [
            Name(*match.span(), frozenset({match[0].lower()}))
            for match in _CAPITALS.finditer(text)
            if match[0] in strangers and not any(taken[match.start() : match.end()])
        ]
        return tuple(sorted(found))

    def is_turned(self, clause: str, other: str) -> bool:
        """Tell whether one of two clauses is in the passive and the other is not."""
        passive = self.facts.tables["passive"]["marks"]
        return bool(re.search(passive, clause)) != bool(re.search(passive, other))

    def way(self, text: str, start: int, end: int) -> str:
        """Tell which way a figure went by the words of its clause: `up`, `down`, or empty."""
        tables = self.facts.tables["direction"]
        clause = next((one for one in clause_spans(text) if one[0] <= start < one[1]), (start, end))
        words = text[clause[0] : clause[1]]
        words = blanked(words, (match.span() for match in re.finditer(tables["aside"], words)))
        ways = [way for way in ("up", "down") if re.search(tables[way], words)]
        return ways[0] if len(ways) == 1 else ""

    def rates(self, text: str) -> Iterator[tuple[Span, object]]:
        """Find by what prices and rates are reckoned (`per tonne`, `每公斤`), each in its base unit."""
        for pattern in self.facts.tables["per"]["patterns"]:
            for match in re.finditer(pattern, text):
                unit = self.facts.unit(match[1])
                if unit is not None and unit[0] not in _COUNTERS:
                    yield match.span(), unit


def clause_spans(text: str) -> Iterator[Span]:
    """Part a text into clauses by the commas and stops of its script."""
    start = 0
    for match in _CLAUSES[script_of(text)].finditer(text):
        if text[start : match.start()].strip():
            yield start, match.start()
        start = match.end()
    if text[start:].strip():
        yield start, len(text)


def _actor(text: str, start: int, names: Sequence[Name]) -> Name | None:
    """Find who does it: in Japanese what は, が or も follows, elsewhere what the clause begins with."""
    if script_of(text) == "kana":
        return next((name for name in names if _MARKED.match(text, name.end)), None)
    head = (_LATIN_HEAD if script_of(text) == "latin" else _CJK_HEAD).match(text, start)
    begins = head.end() if head else start
    return next((n for n in names if n.start == begins and not _LABEL.match(text, n.end)), None)


def _strangers(whole: str) -> frozenset[str]:
    """List the words that begin with a capital although no sentence does there."""
    inside = (match for match in _CAPITALS.finditer(whole) if _INSIDE.search(whole[: match.start()]))
    return frozenset(match[0] for match in inside if len(match[0]) > 1)


def swapped_actors(reader: Reader, text: str, whole: str) -> Iterator[Span]:
    """Find who does in a sentence what in its ground somebody else does.

    `whole` is the ground's text. Only what both say plainly counts: a clause of the ground that has the same
    names in other places, or the same words with another name before them.
    """
    strangers = _strangers(whole)
    there = tuple(reader.clauses(whole, strangers))
    for clause in reader.clauses(text, strangers):
        if clause.actor is None:
            continue
        said = text[clause.start : clause.end]
        rivals = [one for one in there if one.actor and _is_rival(reader, text, clause, whole, one)]
        sound = [one for one in there if _names_it(clause.actor, one) and not _trades(clause, one)]
        sound = [one for one in sound if _likeness(text, clause, whole, one) >= _ALIKE]
        if rivals and not sound and said.strip():
            yield clause.actor.start, clause.actor.end


def _is_rival(reader: Reader, text: str, clause: Clause, whole: str, other: Clause) -> bool:
    """Tell whether a clause of the ground says the same of somebody else."""
    assert clause.actor is not None
    assert other.actor is not None
    if clause.actor.ids & other.actor.ids:
        return False
    if reader.is_turned(text[clause.start : clause.end], whole[other.start : other.end]):
        return False
    if _trades(clause, other):
        return _is_same_matter(reader, text, clause, whole, other)
    if _names_it(clause.actor, other) or _names_it(other.actor, clause):
        return False
    if _stand_for_others(clause.actor) or _stand_for_others(other.actor):
        return False
    own = pieces_of(_without(text, clause))
    return bool(own) and _likeness(text, clause, whole, other) >= (_ALL if len(own) <= _FEW else _ALIKE)


def _stand_for_others(name: Name) -> bool:
    """Tell whether a name is a country's, by which its government and its cities are called too."""
    return any(len(entry) == _COUNTRY for entry in name.ids)


def _trades(clause: Clause, other: Clause) -> bool:
    """Tell whether two names changed places between two clauses."""
    if clause.actor is None or other.actor is None or clause.actor.ids & other.actor.ids:
        return False
    return _names_it(clause.actor, other) and _names_it(other.actor, clause)


def _is_same_matter(reader: Reader, text: str, clause: Clause, whole: str, other: Clause) -> bool:
    said, there = text[clause.start : clause.end], whole[other.start : other.end]
    if script_of(text) == script_of(whole):
        return _likeness(text, clause, whole, other) >= _ALIKE
    facts = reader.facts
    return bool({one.value for one in facts.numbers(said)} & {one.value for one in facts.numbers(there)})


def _names_it(name: Name, clause: Clause) -> bool:
    return any(name.ids & one.ids for one in clause.names)


def _likeness(text: str, clause: Clause, whole: str, other: Clause) -> float:
    """Give the share of a clause's words, names apart, that another clause has."""
    own, there = pieces_of(_without(text, clause)), pieces_of(whole[other.start : other.end])
    return len(own & there) / len(own) if own else 0.0


def _without(text: str, clause: Clause) -> str:
    spans = ((name.start - clause.start, name.end - clause.start) for name in clause.names)
    return blanked(text[clause.start : clause.end], spans)


def turned_figures(
    reader: Reader, said: tuple[str, Sequence[Number]], there: tuple[str, Sequence[Number]]
) -> Iterator[Span]:
    """Find figures that went up in a sentence and down wherever its ground has them, or the other way."""
    text, numbers = said
    whole, figures = there
    opposite = {"up": {"down"}, "down": {"up"}}
    for number in numbers:
        way = reader.way(text, number.start, number.end)
        same = [one for one in figures if (one.value, one.dimension) == (number.value, number.dimension)]
        if way and same and {reader.way(whole, one.start, one.end) for one in same} == opposite[way]:
            yield number.start, number.end


def strange_rates(reader: Reader, text: str, whole: str) -> Iterator[Span]:
    """Find rates that are reckoned by something that the ground reckons nothing by, though by others."""
    known = {unit for _, unit in reader.rates(whole)}
    for span, unit in reader.rates(text):
        if known and unit not in known:
            yield span


def ranges(text: str, moments: Sequence[Moment]) -> Iterator[tuple[Moment, Moment]]:
    """Find dates with only a word of reaching between them: from one to the other."""
    for first, last in pairwise(moments):
        if _BETWEEN.fullmatch(text[first.end : last.start]):
            yield first, last
