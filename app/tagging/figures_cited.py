"""Find the figures that a sentence cites: rates, amounts, quantities with units, target years.

Numbers stand in any of the three languages' ways (`1.2 billion yuan`, `3亿5000万元`, `７割`,
`百分之三十`); what has no unit is no figure. The words as written and the value are both kept.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING, cast, get_args

from app.assets import resource
from app.domain.claims import Figure, FigureKind
from app.domain.evidence import Span
from app.domain.sectors import LANGUAGES
from app.tagging.tables import read_table
from app.tagging.text import stands_alone

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from importlib.resources.abc import Traversable

    from app.domain.claims import Bound
    from app.domain.evidence import Field
    from app.domain.sectors import Language
    from app.tagging.tables import Table

LOOK_ASIDE = 24
MAX_FIGURES = 50
_POWERS = {
    2: "百",
    3: "千 thousand",
    4: "万 萬",
    5: "十万 十萬",
    6: "百万 百萬 million mn",
    7: "千万 千萬",
    8: "亿 億",
    9: "十亿 十億 billion bn",
    10: "百亿 百億",
    11: "千亿 千億",
    12: "兆 万亿 萬億 万億 trillion tn",
}
_SCALES = {word: power for power, words in _POWERS.items() for word in words.split()}
_DIGIT = "[0-9０-９]"
_NUMBER = rf"{_DIGIT}(?:{_DIGIT}|[,，](?={_DIGIT}{{3}})){{0,30}}(?:[.．]{_DIGIT}{{1,12}})?"
_CJK_SCALE = "|".join(sorted((scale for scale in _SCALES if not scale.isascii()), key=len, reverse=True))
_SCALE = rf"{_CJK_SCALE}|[ -]?(?:thousand|million|billion|trillion|mn|bn|tn)\b"
_SCALED = rf"{_NUMBER}(?:(?:{_SCALE})(?:{_NUMBER}(?:{_CJK_SCALE})){{0,3}}(?:{_DIGIT}{{1,4}}(?!{_DIGIT}))?)?"
_RANGE = rf"(?P<low>{_SCALED})(?:\s?(?:[-–—~〜～至到]|to\b)\s?(?P<high>{_SCALED}))?"
_BEFORE = rf"(?<![A-Za-z0-9０-９.．,，第])(?P<minus>(?:(?<=[\s(（])[-−]|[△▲])?)(?={_DIGIT})"
_NO_ADJECTIVE = "of|and|or|to|in|by|the|a|on|at|for|per|as|from|with|that|is|are|percent|percentage"
_ADJECTIVES = rf"(?P<between>(?:\s(?!(?:{_NO_ADJECTIVE})\b)[a-z][\w-]{{0,24}}){{1,2}})"
_NO_UNIT_AFTER = r"(?!月|小时|小時|工作日|季度|星期|钟头)"
_PART = re.compile(rf"(?P<number>{_NUMBER})(?P<scale>{_SCALE})?")
_ZH_SHARE = re.compile(r"百分之(?P<digits>[零〇一二三四五六七八九十百两兩点點]{1,10})")
_TENTHS = re.compile(
    rf"(?<![0-9０-９.．第])(?P<number>{_DIGIT}(?:[.．]{_DIGIT})?|[二三四五六七八九])(?:割|成)"
    rf"(?:(?P<part>{_DIGIT})分|(?P<half>半))?(?![为爲為就立員员果分本长長熟交品不见見功])"
)
_HAS_NUMBER = re.compile("[0-9０-９]|百分之|[二三四五六七八九][割成]")
_YEAR = re.compile(r"(?:19|20)\d\d\Z")
_DIGITS = {sign: number for number, sign in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2, "兩": 2}
_PLAIN = {0xFF10 + digit: str(digit) for digit in range(10)} | {ord("．"): ".", ord("，"): "", ord(","): ""}


@dataclass(frozen=True, slots=True)
class _Unit:
    id: str
    kind: FigureKind
    forms: tuple[str, ...]
    signs: tuple[str, ...]


class FigureFinder:
    """The units, bounds, targets and periods of `figures.toml`, compiled; read only."""

    def __init__(self, table: Table) -> None:
        units = tuple(map(_unit, table.tables("unit")))
        self._units = {form: unit for unit in units for form in unit.forms}
        self._signs = {sign: unit for unit in units for sign in unit.signs}
        counted = (
            form for unit in units for form in unit.forms if unit.kind == "quantity" and form.isascii()
        )
        self._signed = re.compile(rf"(?P<sign>{_any(self._signs)})\s?{_RANGE}")
        self._followed = re.compile(
            rf"{_BEFORE}{_RANGE}(?:(?P<odd>[余餘多几幾])?[\s-]?(?P<unit>{_any(self._units)})"
            rf"|{_ADJECTIVES}\s(?P<noun>{_any(counted)})){_NO_UNIT_AFTER}"
        )
        self._targets = _by_language(table.table("targets"))
        self._periods = _by_language(table.table("periods"))
        bounds = table.table("bounds")
        self._before, self._after = _bounds(bounds.table("before")), _bounds(bounds.table("after"))

    @classmethod
    def load(cls, root: Traversable | None = None) -> FigureFinder:
        """Read `figures.toml` below `root` (the program's own by default). Raises InputError."""
        table = read_table((root or resource()).joinpath("figures.toml"), "resources/figures.toml")
        table.only("unit", "bounds", "targets", "periods")
        return cls(table)

    def find(
        self, text: str, field: Field, bounds: tuple[int, int], language: Language
    ) -> tuple[Figure, ...]:
        """Find the figures of one sentence, `text[start:end]`, in order; at most 50."""
        if not _HAS_NUMBER.search(text, *bounds):
            return ()
        periods = [
            Span(field, match.start(), match.end(), match.group().rstrip())
            for match in _matches(self._periods[language], text, bounds)
        ]
        kept: list[Figure] = []
        for figure in self._candidates(text, field, bounds, language):
            if not any(_overlap(figure.span, other.span) for other in kept):
                kept.append(_dated(figure, periods))
            if len(kept) >= MAX_FIGURES:
                break
        return tuple(sorted(kept, key=lambda figure: figure.span.start))

    def _candidates(
        self, text: str, field: Field, bounds: tuple[int, int], language: Language
    ) -> Iterator[Figure]:
        """Give what may be figures, the most telling ways of writing first."""
        for match in self._signed.finditer(text, *bounds):
            yield self._figure(field, match, self._signs[match["sign"]], _value(match))
        for match in self._followed.finditer(text, *bounds):
            if not (match["noun"] and _YEAR.match(match["low"])):
                yield self._figure(field, match, self._units[match["unit"] or match["noun"]], _value(match))
        percent = self._units["%"]
        for match in _ZH_SHARE.finditer(text, *bounds):
            value = _chinese_number(match["digits"])
            if value is not None:
                yield self._figure(field, match, percent, value)
        for match in _TENTHS.finditer(text, *bounds):
            yield self._figure(field, match, percent, _tenths(match))
        for match in _matches(self._targets[language], text, bounds):
            span = Span(field, match.start(), match.end(), match.group())
            yield Figure(span, "target-date", Decimal(match["year"]), "year")

    def _figure(self, field: Field, match: re.Match[str], unit: _Unit, value: Decimal) -> Figure:
        groups = match.groupdict()
        high = groups.get("high")
        return Figure(
            span=Span(field, match.start(), match.end(), match.group()),
            kind=unit.kind,
            value=value,
            unit=unit.id,
            high=_number(high) if high else None,
            bound="above" if groups.get("odd") else self._bound(match),
        )

    def _bound(self, match: re.Match[str]) -> Bound:
        text = match.string
        before = text[max(0, match.start() - LOOK_ASIDE) : match.start()].rstrip().lower()
        after = text[match.end() : match.end() + LOOK_ASIDE].lstrip().lower()
        for words, bound in self._before:
            if before.endswith(words) and stands_alone(before, len(before) - len(words), len(before)):
                return bound
        for words, bound in self._after:
            if after.startswith(words) and stands_alone(after, 0, len(words)):
                return bound
        return ""


def _unit(table: Table) -> _Unit:
    table.only("id", "kind", "forms", "signs", "note")
    kind = cast("FigureKind", table.choice("kind", get_args(FigureKind)))
    return _Unit(table.text("id"), kind, table.texts("forms"), table.texts("signs"))


def _any(forms: Iterable[str]) -> str:
    """Match any of these strings, the longest first; one that ends in a letter ends its word."""
    ordered = sorted(forms, key=lambda form: (-len(form), form))
    return "|".join(re.escape(form) + ("(?![A-Za-z])" if _is_word(form) else "") for form in ordered)


def _is_word(form: str) -> bool:
    return form.isascii() and form[-1].isalpha() and len(form) > 1


def _by_language(table: Table) -> dict[Language, tuple[re.Pattern[str], ...]]:
    table.only(*LANGUAGES)
    return {
        language: tuple(compiled(table, pattern) for pattern in table.texts(language))
        for language in LANGUAGES
    }


def compiled(table: Table, pattern: str) -> re.Pattern[str]:
    """Compile an expression of a data file. Raises InputError that names it."""
    try:
        return re.compile(pattern)
    except re.error as error:
        table.fail(f"'{pattern}' should be a regular expression, but {error}")


def _bounds(table: Table) -> tuple[tuple[str, Bound], ...]:
    """List words with the bound that they set, the longest first."""
    kinds: tuple[Bound, ...] = ("below", "above", "about")
    table.only(*kinds)
    listed = [(words, bound) for bound in kinds for words in table.texts(bound)]
    return tuple(sorted(listed, key=lambda entry: -len(entry[0])))


def _matches(
    patterns: Sequence[re.Pattern[str]], text: str, bounds: tuple[int, int]
) -> Iterator[re.Match[str]]:
    return (match for pattern in patterns for match in pattern.finditer(text, *bounds))


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _dated(figure: Figure, periods: Sequence[Span]) -> Figure:
    """Add the period that stands nearest to a figure in its sentence."""
    apart = [period for period in periods if not _overlap(period, figure.span)]
    if not apart or figure.kind == "target-date":
        return figure
    return replace(figure, period=min(apart, key=lambda period: _distance(period, figure.span)))


def _distance(one: Span, other: Span) -> tuple[int, int]:
    return max(one.start - other.end, other.start - one.end), one.start - one.end


def _value(match: re.Match[str]) -> Decimal:
    """Read the first number of a match; in 3-5亿 it is of the second's scale."""
    low, high = match["low"], match["high"]
    value = _number(low)
    if high and not _scale_of(low):
        value = value.scaleb(_scale_of(high))
    return -value if match.groupdict().get("minus") else value


def _scale_of(written: str) -> int:
    parts = [part for part in _PART.finditer(written) if part["scale"]]
    return _power(parts[0]["scale"]) if parts else 0


def _number(written: str) -> Decimal:
    """Add up the parts of a number: 3亿5000万 is 350000000."""
    parts = _PART.finditer(written)
    return sum((_plain(part["number"]).scaleb(_power(part["scale"])) for part in parts), Decimal(0))


def _power(scale: str | None) -> int:
    return _SCALES[scale.strip(" -").lower()] if scale else 0


def _plain(digits: str) -> Decimal:
    return Decimal(digits.translate(_PLAIN))


def _tenths(match: re.Match[str]) -> Decimal:
    number = match["number"]
    tenths = Decimal(_DIGITS[number]) if number in _DIGITS else _plain(number)
    part = _plain(match["part"]) if match["part"] else Decimal(5 if match["half"] else 0)
    return tenths * 10 + part


def _chinese_number(digits: str) -> Decimal | None:
    """Read a number up to a hundred with decimals (三十二点五), or None where it is none."""
    whole, point, rest = digits.replace("點", "点").partition("点")
    if (point and not (rest and all(sign in _DIGITS for sign in rest))) or not whole:
        return None
    decimals = "".join(str(_DIGITS[sign]) for sign in rest)
    number = _up_to_hundred(whole)
    return None if number is None else Decimal(f"{number}.{decimals}" if decimals else number)


def _up_to_hundred(whole: str) -> int | None:
    if whole in {"百", "一百"}:
        return 100
    tens, ten, ones = whole.rpartition("十")
    if any(len(part) > 1 or part not in _DIGITS for part in (tens, ones) if part):
        return None
    return (_DIGITS.get(tens, 1) * 10 if ten else 0) + _DIGITS.get(ones, 0)
