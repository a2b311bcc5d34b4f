"""Tell how strongly each sentence of a text claims what it says, and whose claim it is.

A sentence is `hedged` if a hedging cue stands in it, else `attributed` if it names (or points to)
a source, else `stated`. A source is what the sentence itself names. It is carried to a later
sentence only where all of this holds, so that no attribution is made up:

- the later sentence cites a figure and attributes itself to nobody;
- it stands at most four sentences and two paragraphs behind the one that names the source, in
  the same field, and no sentence between attributes anything to anybody;
- it goes on from there: it begins with words that say so (`Specifically`, 其中, このうち), or it
  cites a figure of the same unit as that sentence and shares two of its telling words.

All other figures are the text's own claims. Nothing here runs while feeds are taken in: claims
are read when somebody looks. Time is linear: of a sentence the first 2,000 code points are read.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import ahocorasick_rs

from app.assets import resource
from app.domain.claims import Attribution, Claim
from app.domain.evidence import FIELDS, Span
from app.domain.sectors import LANGUAGES
from app.tagging.anchors import anchors
from app.tagging.figures_cited import FigureFinder, compiled
from app.tagging.language import language_of
from app.tagging.sentences import split
from app.tagging.tables import read_table
from app.tagging.text import fold, stands_alone, without_surrogates

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from importlib.resources.abc import Traversable

    from app.domain.claims import Strength
    from app.domain.evidence import Draft, Field
    from app.domain.sectors import Language
    from app.tagging.tables import Table

MAX_SENTENCE = 2_000
MAX_CLAIMS = 5_000
CARRIED_SENTENCES = 4
CARRIED_PARAGRAPHS = 2
SHARED_WORDS = 2
_STEM, _LEAST_WORD = 5, 4
_FOREIGN = {"ja": "zh", "zh": "ja"}
_PLACEHOLDER = re.compile(r"\{([a-z_]+)\}")
_WORD = re.compile(rf"[a-z]{{{_LEAST_WORD},}}")
_RUN = re.compile(r"[\u4e00-\u9fff\u30a1-\u30fa\u30fc]+")
_TRIM = " \t\r\n\u3000,，、;；:："
_NO_TELLING = frozenset({"perce", "point", "there", "their", "which", "about", "after", "befor", "betwe"})


@dataclass(frozen=True, slots=True)
class _Rule:
    """An expression and literals, folded, of which each of its matches has one; none if unknown."""

    language: Language
    pattern: re.Pattern[str]
    anchors: frozenset[str]

    def may_match(self, folded: str) -> bool:
        """Tell whether a sentence, folded, is worth trying."""
        return not self.anchors or any(anchor in folded for anchor in self.anchors)


class ClaimReader:
    """The rules of `attribution.toml`, the hedges of `cues.toml`, compiled; read only."""

    def __init__(
        self, attribution: Table, hedges: Mapping[str, Sequence[str]], figures: FigureFinder
    ) -> None:
        attribution.only("parts", "rule", "not_sources", "continues", "note")
        parts = attribution.table("parts")
        texts = {name: parts.text(name) for name in parts.data}
        rules = [_rule(table, texts) for table in attribution.tables("rule")]
        self._rules = {
            language: tuple(rule for rule in rules if rule.language == language) for language in LANGUAGES
        }
        self._not_sources = frozenset(
            word.lower() for words in attribution.by_language("not_sources").values() for word in words
        )
        self._continues = {
            language: tuple(words) for language, words in attribution.by_language("continues").items()
        }
        self._hedges = _Hedges(hedges)
        self._figures = figures

    @classmethod
    def load(cls, root: Traversable | None = None) -> ClaimReader:
        """Read the data files below `root` (the program's own by default). Raises InputError."""
        root = root or resource()
        attribution = read_table(root.joinpath("attribution.toml"), "resources/attribution.toml")
        cues = read_table(root.joinpath("cues.toml"), "resources/cues.toml")
        return cls(attribution, cues.by_language("hedges"), FigureFinder.load(root))

    def claims(self, draft: Draft) -> tuple[Claim, ...]:
        """Read every sentence of a text's fields, in order; at most 5,000 of each field."""
        prior = language_of("\n".join(draft.field(field)[:MAX_SENTENCE] for field in FIELDS), draft.lang)
        return tuple(
            claim for field in FIELDS for claim in self.of_field(draft.field(field), field, lang=prior)
        )

    def of_field(self, text: str, field: Field = "content", *, lang: str | None = None) -> tuple[Claim, ...]:
        """Read every sentence of one field; `lang` decides where its script leaves that open."""
        language = language_of(text, lang)
        sentences = split(text)
        hedges = self._hedges.find(text, language)
        carrier = _Carrier(text, self._continues)
        claims: list[Claim] = []
        for start, end in zip(sentences.starts[:MAX_CLAIMS], sentences.ends[:MAX_CLAIMS], strict=True):
            bounds = (start, min(end, start + MAX_SENTENCE))
            spoken = language_of(text[bounds[0] : bounds[1]], language)
            attribution = self._attribution(text, field, bounds, spoken)
            claim = Claim(
                field=field,
                start=start,
                end=end,
                text=text[start:end],
                strength="stated",
                attribution=attribution,
                hedges=tuple(Span(field, *place, text[slice(*place)]) for place in hedges.of(start, end)),
                figures=self._figures.find(text, field, bounds, spoken),
            )
            claims.append(_graded(carrier.carry(claim, spoken)))
        return tuple(claims)

    def _attribution(
        self, text: str, field: Field, bounds: tuple[int, int], language: Language
    ) -> Attribution | None:
        """Find whom a sentence names as its source: the first that is named, else the first cue."""
        folded = fold(text[slice(*bounds)])
        found = [
            self._attributed(field, match)
            for rule in self._rules[language]
            if rule.may_match(folded)
            for match in rule.pattern.finditer(text, *bounds)
        ]
        told = sorted(
            (each for each in found if each is not None),
            key=lambda each: (each.source is None, each.source.start if each.source else each.cue.start),
        )
        return told[0] if told else None

    def _attributed(self, field: Field, match: re.Match[str]) -> Attribution | None:
        cue = Span(field, match.start("cue"), match.end("cue"), match["cue"])
        if match.groupdict().get("source") is None:
            return Attribution(cue)
        start, end = match.span("source")
        words = match.string[start:end]
        start += len(words) - len(words.lstrip(_TRIM))
        end = start + len(words.strip(_TRIM).removesuffix("."))
        if end <= start or match.string[start:end].lower() in self._not_sources:
            return None
        return Attribution(cue, Span(field, start, end, match.string[start:end]))


class _Carrier:
    """Carry an attribution to somebody named from the sentence that makes it to those that go on."""

    def __init__(self, text: str, continues: Mapping[str, Sequence[str]]) -> None:
        self._text = text
        self._continues = continues
        self._named: Claim | None = None
        self._behind = 0

    def carry(self, claim: Claim, language: Language) -> Claim:
        """Give the claim with the attribution that it carries on, if it does; note its own."""
        self._behind += 1
        if claim.attribution is not None:
            self._named, self._behind = (claim if claim.attribution.source else None), 0
            return claim
        named = self._named
        if named is None or not claim.figures or not self._goes_on(named, claim, language):
            return claim
        assert named.attribution is not None
        return replace(claim, attribution=replace(named.attribution, carried=True))

    def _goes_on(self, named: Claim, claim: Claim, language: Language) -> bool:
        if self._behind > CARRIED_SENTENCES or self._paragraphs(named, claim) > CARRIED_PARAGRAPHS:
            return False
        if claim.text.startswith(tuple(self._continues.get(language, ()))):
            return True
        units = {figure.unit for figure in named.figures} & {figure.unit for figure in claim.figures}
        return (
            bool(units - {"year", "items"}) and len(telling(named.text) & telling(claim.text)) >= SHARED_WORDS
        )

    def _paragraphs(self, named: Claim, claim: Claim) -> int:
        between = self._text[named.end : claim.start]
        return len(re.findall(r"\n\s*", between))


class _Hedges:
    """Hedging cues as the tagger counts them, found without it."""

    def __init__(self, hedges: Mapping[str, Sequence[str]]) -> None:
        forms: dict[str, set[str]] = {}
        for language, listed in hedges.items():
            for form in listed:
                forms.setdefault(fold(form), set()).add(language)
        self._languages = tuple(forms.values())
        self._automaton = ahocorasick_rs.AhoCorasick(tuple(forms))

    def find(self, text: str, language: Language) -> _Places:
        """Find the cues of a text in a language; the longest of nested ones."""
        folded = without_surrogates(fold(text))
        foreign = {_FOREIGN.get(language, "")}
        found = sorted(
            ((start, end) for form, start, end in self._matches(folded) if self._languages[form] - foreign),
            key=lambda place: (place[0], -place[1]),
        )
        kept: list[tuple[int, int]] = []
        for start, end in found:
            counts = stands_alone(text, start, end) and text[start:end] != "May"
            if counts and (not kept or end > kept[-1][1]):
                kept.append((start, end))
        return _Places(kept)

    def _matches(self, folded: str) -> list[tuple[int, int, int]]:
        return self._automaton.find_matches_as_indexes(folded, overlapping=True)


class _Places:
    """Places in order, handed out sentence by sentence."""

    def __init__(self, places: list[tuple[int, int]]) -> None:
        self._places = places
        self._next = 0

    def of(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Give the places that begin in a stretch; stretches are asked for in order."""
        while self._next < len(self._places) and self._places[self._next][0] < end:
            place = self._places[self._next]
            self._next += 1
            if place[0] >= start:
                yield place


def telling(text: str) -> frozenset[str]:
    """List what a sentence is about: beginnings of longer words, pairs of kanji or katakana."""
    head = text[:MAX_SENTENCE]
    words = {word[:_STEM] for word in _WORD.findall(head.lower())} - _NO_TELLING
    pairs = {run[at : at + 2] for run in _RUN.findall(head) for at in range(len(run) - 1)}
    return frozenset(words | pairs)


def _graded(claim: Claim) -> Claim:
    return replace(claim, strength=_strength(claim))


def _strength(claim: Claim) -> Strength:
    if claim.hedges:
        return "hedged"
    return "attributed" if claim.attribution else "stated"


def _rule(table: Table, parts: Mapping[str, str]) -> _Rule:
    table.only("language", "pattern", "note")
    language = next(each for each in LANGUAGES if each == table.choice("language", LANGUAGES))
    pattern = compiled(table, _filled(table, table.text("pattern"), parts))
    if "cue" not in pattern.groupindex:
        table.fail("'pattern' should have a group named cue")
    return _Rule(language, pattern, anchors(pattern.pattern))


def _filled(table: Table, pattern: str, parts: Mapping[str, str]) -> str:
    """Put the parts into an expression, and parts into parts."""

    def part(match: re.Match[str]) -> str:
        name = match[1]
        if name not in parts:
            table.fail(f"there is no part '{name}'")
        return _PLACEHOLDER.sub(part, parts[name])

    return _PLACEHOLDER.sub(part, pattern)
