"""Tell whether a sentence says only what it cites says: names, numbers, dates, quotations, who does what.

It compares words; that a sentence matches its source does not make it true, and a clever paraphrase can
turn a meaning round without touching any of what is compared here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from app.briefing.facts import Facts, blanked, half
from app.briefing.names import Known, folded_form
from app.briefing.overlap import closest, common, script_of
from app.briefing.relations import (
    Reader,
    clause_spans,
    ranges,
    strange_rates,
    swapped_actors,
    turned_figures,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime

    from app.briefing.facts import Day, Moment, Number

Kind = Literal["number", "unit", "date", "name", "quotation", "negation", "direction", "actor", "source"]

_QUOTED = re.compile(r"“([^”]{2,})”|\"([^\"]{2,})\"|「([^」]{2,})」|『([^』]{2,})』|《([^》]{2,})》")
_CAPITAL = re.compile(r"[A-Z][A-Za-z&’'-]*[A-Za-z]|[A-Z]{2,}")
_BEGINNING = re.compile(r"(?:^|[.!?:;“\"「『(]\s*)$")
_TITLE_CASE = 0.6
_LEAST_COMMON = 0.25
_LEAST_WORDS = 5


@dataclass(frozen=True, slots=True)
class Ground:
    """What a sentence may stand on: an item cited with the words cited, or a query; times UTC."""

    name: str
    title: str
    quote: str
    text: str
    published: datetime | None = None

    @property
    def whole(self) -> str:
        """Give everything that it says."""
        return f"{self.title}\n{self.quote}\n{self.text}"


@dataclass(frozen=True, slots=True)
class Difference:
    """Words of a sentence that what it cites does not have; places in code points of the sentence."""

    kind: Kind
    words: str
    start: int
    end: int


@dataclass(frozen=True)
class Matcher:
    """Compares sentences with their grounds; `own` are the forms by which names are known."""

    facts: Facts
    known: Known

    def differences(self, sentence: str, grounds: tuple[Ground, ...]) -> tuple[Difference, ...]:
        """List what a sentence says that its grounds do not; nothing means that it matches them."""
        if not grounds or not sentence.strip():
            return ()
        case = _Case(self, half(sentence), grounds)
        found = [*case.quotations(), *case.names(), *case.dates(), *case.numbers(), *case.attributions()]
        found += [*case.negations(), *case.relations()]
        if not found:
            found += case.strangeness()
        ordered = sorted(set(found), key=lambda one: (one.start, one.end, one.kind))
        return tuple(_with_words(one, sentence) for one in ordered)


def _with_words(one: Difference, sentence: str) -> Difference:
    """Give the words as the sentence has them, not as they were compared."""
    return Difference(one.kind, sentence[one.start : one.end], one.start, one.end)


@dataclass(frozen=True)
class _Case:
    """One sentence before its grounds, both half-width."""

    matcher: Matcher
    text: str
    grounds: tuple[Ground, ...]

    @cached_property
    def whole(self) -> str:
        return half("\n".join(ground.whole for ground in self.grounds))

    @cached_property
    def allowed(self) -> str:
        """Everything in which a name may occur, folded: the grounds and who they come from."""
        return folded_form("\n".join([self.whole, *(ground.name for ground in self.grounds)]))

    @cached_property
    def there(self) -> frozenset[str]:
        """What is named in the grounds, by id."""
        found = self.matcher.known.find(self.allowed)
        # 中日 names two places, each of which a sentence may name alone.
        return frozenset(part for one in found for entry in one.ids for part in (entry, *entry.split("+")))

    @cached_property
    def named(self) -> tuple[tuple[int, int, bool, bool], ...]:
        """Stretches that are forms we know: where, whether the grounds have it, whether it is a name."""
        known = self.matcher.known
        return tuple(
            (one.start, one.end, self._has(one.start, one.end, one.ids), bool(one.ids & known.names))
            for one in known.find(self.text)
        )

    def _has(self, start: int, end: int, ids: frozenset[str]) -> bool:
        both = (set(entry.split("+")) <= self.there for entry in ids if "+" in entry)
        return bool(ids & self.there) or any(both) or folded_form(self.text[start:end]) in self.allowed

    def quotations(self) -> Iterator[Difference]:
        """Find quoted words that are not in the grounds word for word, nor a name that is."""
        for match in _QUOTED.finditer(self.text):
            group = match.lastindex or 0
            words, start, end = match[group], match.start(group), match.end(group)
            known = any(
                ok and one_start <= start and end <= one_end for one_start, one_end, ok, _ in self.named
            )
            if not known and _bare(words) not in _bare(self.allowed):
                yield Difference("quotation", words, start, end)

    def names(self) -> Iterator[Difference]:
        """Find names that the grounds do not have in any language."""
        for start, end, there, is_name in self.named:
            if is_name and not there:
                yield Difference("name", "", start, end)
        for start, end in (*self._capitals(), *self._suffixed()):
            known = ((one, other) for one, other, _, _ in self.named)
            dated = ((moment.start, moment.end) for moment in self.moments)
            if not any(one <= start and end <= other for one, other in (*known, *dated)):
                yield Difference("name", "", start, end)

    def _capitals(self) -> Iterator[tuple[int, int]]:
        found = list(_CAPITAL.finditer(self.text))
        words = re.findall(r"[A-Za-z]{2,}", self.text)
        if script_of(self.text) == "latin" and len(found) > _TITLE_CASE * len(words):
            found = [match for match in found if match[0].isupper()]
        common_words = self.matcher.facts.tables["names"]["common"]
        for match in found:
            first = _BEGINNING.search(self.text[: match.start()]) and not match[0][1:2].isupper()
            if not first and match[0] not in common_words and not self._occurs(match[0]):
                yield match.span()

    def _suffixed(self) -> Iterator[tuple[int, int]]:
        if script_of(self.text) != script_of(self.whole):
            return
        for match in re.finditer(self.matcher.facts.tables["names"]["suffixed"], self.text):
            if match[0].lower() not in self.allowed:
                yield match.span()

    def _occurs(self, word: str) -> bool:
        stem = re.sub(r"['’]s$", "", word.lower())
        pieces = [piece for piece in stem.split("-") if piece]
        return all(re.search(rf"(?<![a-z]){re.escape(piece.rstrip('s'))}", self.allowed) for piece in pieces)

    @cached_property
    def moments(self) -> tuple[Moment, ...]:
        return self.matcher.facts.dates(self._without_known(self.text))

    @cached_property
    def dated(self) -> tuple[Moment, ...]:
        return self.matcher.facts.dates(self.whole)

    @cached_property
    def days(self) -> frozenset[Day]:
        """The dates of the grounds, the days on which they were published among them."""
        found = {moment.day for moment in self.dated}
        for ground in self.grounds:
            if ground.published is not None:
                found.add((ground.published.year, ground.published.month, ground.published.day))
        return frozenset(found)

    def dates(self) -> Iterator[Difference]:
        """Find dates that no date of the grounds bears out, part by part."""
        for moment in self.moments:
            if not any(_bears_out(day, moment.day, self.days) for day in self.days):
                yield Difference("date", "", moment.start, moment.end)
        there = [(first.day, last.day) for first, last in ranges(self.whole, self.dated)]
        for first, last in ranges(self.text, self.moments):
            ends = {
                (_bears_out(one, first.day, self.days), _bears_out(other, last.day, self.days))
                for one, other in there
            }
            if (True, True) not in ends and ends & {(True, False), (False, True)}:
                yield Difference("date", "", first.start, last.end)

    @cached_property
    def figures(self) -> tuple[Number, ...]:
        plain = blanked(self.whole, ((one.start, one.end) for one in self.dated))
        return self.matcher.facts.numbers(plain)

    @cached_property
    def counted(self) -> tuple[Number, ...]:
        text = self._without_known(self.text)
        return self.matcher.facts.numbers(blanked(text, ((one.start, one.end) for one in self.moments)))

    def numbers(self) -> Iterator[Difference]:
        """Find numbers that the grounds do not give in the same unit, or in one that converts to it."""
        for number in self.counted:
            same = [one for one in self.figures if one.value == number.value]
            if any(_same_unit(one, number) for one in same):
                continue
            kind: Kind = "unit" if same or self._raw(number) else "number"
            yield Difference(kind, "", number.start, number.end)

    def _raw(self, number: Number) -> bool:
        """Tell whether the digits occur with another unit."""
        digits = re.match(r"\D*([\d.,]+)", self.text[number.start : number.end])
        return bool(digits) and any(
            self.whole[one.start : one.end].strip().startswith(digits[1]) for one in self.figures if digits
        )

    def attributions(self) -> Iterator[Difference]:
        """Find who is said to have said it where none of the grounds is theirs."""
        tables = self.matcher.facts.tables["attribution"]
        for pattern in (*tables["en"], *tables["ja"], *tables["zh"]):
            for match in re.finditer(pattern, self.text):
                start, end = match.span(1)
                if not self._is_said_by(match[1], start, end, tables["generic"]):
                    yield Difference("source", "", start, end)

    def _is_said_by(self, who: str, start: int, end: int, generic: Iterable[str]) -> bool:
        known = [there for one, other, there, _ in self.named if start <= one and other <= end]
        plain = re.sub(r"[\d年月日\s]+$|^[「『“]|[」』”]$", "", who).lower()
        return any(known) or plain in self.allowed or any(word.lower() in plain for word in generic)

    def negations(self) -> Iterator[Difference]:
        """Find a sentence that says no where the closest of its grounds says yes, or the other way round."""
        pieces = [piece for ground in self.grounds for piece in _sentences(ground)]
        near = closest(self.text, pieces, self.matcher.known)
        here = self._negation(self.text)
        if near and not any(bool(here) == bool(self._negation(half(piece))) for piece in near):
            start, end = here[0] if here else (0, len(self.text))
            yield Difference("negation", "", start, end)

    def relations(self) -> Iterator[Difference]:
        """Find what the sentence and its grounds have alike, but turned round or put together otherwise."""
        reader = Reader(self.matcher.facts, self.matcher.known)
        for start, end in turned_figures(reader, (self.text, self.counted), (self.whole, self.figures)):
            yield Difference("direction", "", start, end)
        for start, end in strange_rates(reader, self.text, self.whole):
            yield Difference("unit", "", start, end)
        for ground in self.grounds:
            if script_of(ground.whole) == script_of(self.whole):
                for start, end in swapped_actors(reader, self.text, half(ground.whole)):
                    yield Difference("actor", "", start, end)

    def _negation(self, text: str) -> list[tuple[int, int]]:
        """Find words of negation, within quoted words those of the quoted language."""
        quoted = [match.span() for match in _QUOTED.finditer(text)]
        found = self._plain_negation(blanked(text, iter(quoted)))
        for start, end in quoted:
            found += [(start + one, start + other) for one, other in self._plain_negation(text[start:end])]
        return found

    def _plain_negation(self, text: str) -> list[tuple[int, int]]:
        tables = self.matcher.facts.tables["negation"]
        language = {"latin": "en", "kana": "ja", "han": "zh"}[script_of(text)]
        aside = re.finditer(tables[f"{language}_aside"], text)
        cleared = blanked(text, (match.span() for match in aside))
        return [match.span() for match in re.finditer(tables[language], cleared)]

    def strangeness(self) -> Iterator[Difference]:
        """Find a sentence that has next to nothing in common with what it cites."""
        if script_of(self.text) == script_of(self.whole):
            share = common(self.text, self.whole)
            strange = share is not None and share < _LEAST_COMMON
        else:
            anchors = [there for _, _, there, _ in self.named]
            strange = not (any(anchors) or self.moments or self.counted)
        if strange:
            yield Difference("source", "", 0, len(self.text))

    def _without_known(self, text: str) -> str:
        """Blank out names that the grounds have: 14th Five-Year Plan is 十四五."""
        return blanked(text, ((start, end) for start, end, there, name in self.named if there and name))


def _sentences(ground: Ground) -> Iterator[str]:
    yield ground.quote
    yield ground.title
    for piece in re.split(r"(?<=[。！？!?])|(?<=[.])\s+|\n", ground.text):
        if piece.strip():
            yield piece
            # Of two clauses one may say no and the other not.
            yield from (piece[start:end] for start, end in clause_spans(piece))


def _bare(text: str) -> str:
    return re.sub(r"[\s,.，。、]+", "", folded_form(text))


def _same_unit(one: Number, other: Number) -> bool:
    return one.dimension == other.dimension or None in (one.dimension, other.dimension)


def _bears_out(source: Day, said: Day, every: Iterable[Day]) -> bool:
    """Tell whether a date of the grounds bears out one of a sentence.

    What the sentence doesn't say need not be there; a year or month that this date of the grounds
    leaves open may be any other date's, as `8月28日` is of the year in which it was published.
    """
    for place, (given, wanted) in enumerate(zip(source, said, strict=True)):
        if wanted is None:
            continue
        if given is None and place == len(source) - 1:
            return False
        if given is None and any(day[place] == wanted for day in every):
            continue
        if given != wanted:
            return False
    return True
