"""Find numbers with their units, and dates, in texts of three languages.

Numbers come out in the base unit of their dimension (`1.2億円` and `120 million yen` are the same),
dates as year, month and day of which any may be missing. Tables: `resources/briefing/facts.toml`.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

from app.assets import read_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

# Full-width ASCII and the wide space, one code point to one, so that places in a text stay places.
_HALF = {0xFF01 + n: 0x21 + n for n in range(94)} | {0x3000: 0x20}
_DIGITS = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_CJK = "〇零一二两兩三四五六七八九十百千"
# The 千 of a kilowatt, kilometre or kilogram belongs to its unit.
_CJK_NUMERAL = rf"(?:(?!千[瓦米克])[{_CJK}])+"
_CJK_VALUES = {char: n for n, char in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2, "兩": 2}
_CJK_STEPS = {"十": 10, "百": 100, "千": 1000}
_LINK = r"(?:\s?-\s?|\s?)(?:多|余|餘|数|強|弱|ほど|超)?"
_YEARS = range(1900, 2101)
_NONE = (None, None, None)

Day = tuple[int | None, int | None, int | None]


class Number(NamedTuple):
    """A number in its dimension's base unit; `dimension` is None where no known unit follows."""

    value: Decimal
    dimension: str | None
    start: int
    end: int


class Moment(NamedTuple):
    """A date: year, month, day, each None where it isn't said."""

    day: Day
    start: int
    end: int


@dataclass(frozen=True)
class Facts:
    """Reads texts by the tables of `facts.toml`."""

    tables: Mapping[str, Any]

    @classmethod
    def load(cls) -> Facts:
        """Read the tables that ship."""
        return cls(tomllib.loads(read_text("briefing", "facts.toml")))

    def dates(self, text: str) -> tuple[Moment, ...]:
        """Find the dates of a text that `half` was applied to."""
        found: list[Moment] = []
        taken = [False] * (len(text) + 1)
        for pattern in self._date_patterns:
            for match in pattern.finditer(text):
                day = self._day(match)
                if day != _NONE and not any(taken[match.start() : match.end()]):
                    taken[match.start() : match.end()] = [True] * (match.end() - match.start())
                    found.append(Moment(day, match.start(), match.end()))
        return tuple(sorted(found, key=lambda moment: moment.start))

    def numbers(self, text: str) -> tuple[Number, ...]:
        """Find the numbers of a text that `half` was applied to, and whose dates were blanked out."""
        return tuple(number for match in self._number.finditer(text) if (number := self._read(match, text)))

    def unit(self, form: str) -> tuple[str, Decimal] | None:
        """Give the dimension of a unit and what one of it comes to; None for a word that is none."""
        low = form.lower()
        return self._units.get(low) or self._units.get(f"{low}s")

    @cached_property
    def _units(self) -> dict[str, tuple[str, Decimal]]:
        return {
            form.lower(): (dimension, Decimal(factor))
            for dimension, groups in self.tables["units"].items()
            for factor, *forms in groups
            for form in forms
        }

    @cached_property
    def _unit(self) -> re.Pattern[str]:
        return re.compile(_LINK + f"({_any(self._units)})", re.IGNORECASE)

    @cached_property
    def _several(self) -> str:
        """Make a pattern of the multipliers."""
        return _any(self.tables["multipliers"]).replace("千", "千(?![瓦米克])")

    @cached_property
    def _number(self) -> re.Pattern[str]:
        several = self._several
        prefixes = "|".join(map(re.escape, self.tables["prefixes"]))
        piece = rf"(?:{_DIGITS}|{_CJK_NUMERAL})(?:\s?-?(?:{several}))*"
        words = "|".join(self.tables["words"])
        return re.compile(
            rf"(?:(?P<prefix>{prefixes})\s?)?(?P<pieces>(?:{piece})+)"
            rf"|(?<![a-z])(?P<word>{words})(?:[\s-](?P<many>{several}))?(?![a-z])",
            re.IGNORECASE,
        )

    @cached_property
    def _pieces(self) -> re.Pattern[str]:
        several = self._several
        return re.compile(rf"({_DIGITS}|{_CJK_NUMERAL})((?:\s?-?(?:{several}))*)", re.IGNORECASE)

    @cached_property
    def _date_patterns(self) -> tuple[re.Pattern[str], ...]:
        months = self.tables["dates"]["months"]
        eras = "|".join(self.tables["dates"]["eras"])
        named = "|".join(sorted({*months, *(m[:3] for m in months), "sept"}, key=len, reverse=True))
        tail = r"(?:(?P<m>\d{1,2})月(?:(?P<d>\d{1,2})日(?!間|间))?)?"
        late = "|".join(month.capitalize() for month in months if month not in {"may", "march"})
        word, year = rf"(?i:(?P<w>{named}))\b(?:\.(?=,? \d))?", r"(?:,? (?P<y>\d{4}))?"
        patterns = (
            rf"(?P<era>{eras})(?P<n>\d{{1,2}}|元)年{tail}",
            rf"(?<!\d)(?P<y>\d{{4}}|[{_CJK[:-3]}]{{4}})年{tail}",
            r"(?<!\d)(?P<y>\d{4})([-/.])(?P<m>\d{1,2})\2(?P<d>\d{1,2})(?!\d)",
            r"(?<!\d)(?P<m>\d{1,2})月(?P<d>\d{1,2})日(?!間|间)",
            rf"(?<!\w)(?P<d>\d{{1,2}})(?:st|nd|rd|th)? (?:of )?{word}{year}",
            rf"\b{word} (?P<d>\d{{1,2}})(?:st|nd|rd|th)?(?![\d%]){year}",
            rf"\b{word},? (?P<y>\d{{4}})(?!\d)",
            rf"\b(?P<w>{late})\b",
            r"(?<!\d)(?P<m>\d{1,2})月(?!间|間)",
            r"(?<![\d.])(?P<d>\d{1,2})日(?!間|间|本)",
            r"(?<![\d.,$€£-])(?P<bare>(?:19|20)\d{2})(?![\d.,]\d|\d)",
        )
        return tuple(map(re.compile, patterns))

    def _day(self, match: re.Match[str]) -> Day:
        facts = match.groupdict()
        if facts.get("bare"):
            # A bare 2030 is a year unless something follows that makes it so many of a thing.
            return _NONE if self._counts(match.string, match.end()) else (int(facts["bare"]), None, None)
        year = _digits(facts["y"]) if facts.get("y") else None
        if facts.get("era"):
            year = self.tables["dates"]["eras"][facts["era"]] + (1 if facts["n"] == "元" else int(facts["n"]))
        month = int(facts["m"]) if facts.get("m") else self._month(facts.get("w"))
        return year, month, int(facts["d"]) if facts.get("d") else None

    def _counts(self, text: str, end: int) -> bool:
        following = self._unit.match(text, end)
        several = re.compile(rf"\s?(?:{self._several})", re.IGNORECASE)
        return following is not None or several.match(text, end) is not None

    def _month(self, word: str | None) -> int | None:
        if not word:
            return None
        months = self.tables["dates"]["months"]
        return next((n for n, month in enumerate(months, 1) if month.startswith(word.lower()[:3])), None)

    def _read(self, match: re.Match[str], text: str) -> Number | None:
        unit = self._unit.match(text, match.end())
        dimension, factor = self._units[unit[1].lower()] if unit else (None, Decimal(1))
        if prefix := match["prefix"]:
            dimension, factor = self.tables["prefixes"][prefix.upper()], Decimal(1)
        end = unit.end() if unit else match.end()
        if match["word"]:
            many = Decimal(self.tables["multipliers"][match["many"].lower()]) if match["many"] else Decimal(1)
            value = Decimal(self.tables["words"][match["word"].lower()]) * many
        else:
            value = self._sum(match["pieces"])
            if not _telling(match, value, dimension, text):
                return None
        return Number(value * factor, dimension, match.start(), end)

    def _sum(self, pieces: str) -> Decimal:
        """Add up `1億2000万`; each piece by its own multipliers."""
        total = Decimal(0)
        for number, several in self._pieces.findall(pieces):
            digits = number[0].isdigit()
            value = Decimal(number.replace(",", "")) if digits and number.isascii() else Decimal(_cjk(number))
            for word in re.findall(self._several, several, re.IGNORECASE):
                value *= Decimal(self.tables["multipliers"][word.lower()])
            total += value
        return total


def half(text: str) -> str:
    """Make full-width letters, digits and signs half-width; places in the text stay the same."""
    return text.translate(_HALF)


def blanked(text: str, spans: Iterator[tuple[int, int]]) -> str:
    """Put spaces in place of stretches of a text."""
    chars = list(text)
    for start, end in spans:
        chars[start:end] = " " * (end - start)
    return "".join(chars)


def _telling(match: re.Match[str], value: Decimal, dimension: str | None, text: str) -> bool:
    """Tell a number from characters that merely look like one (十分, 一部, 千葉)."""
    pieces = match["pieces"]
    if pieces[0].isascii() and pieces[0].isdigit():
        return True
    ordinal = text[: match.start()].endswith("第")
    large = any(char in "万萬億亿兆" for char in pieces)
    return ordinal or large or (dimension is not None and value > 1)


def _any(forms: Mapping[str, Any]) -> str:
    """Make a pattern of forms, the longest first; a Latin form must not go on."""
    ordered = sorted(forms, key=len, reverse=True)
    return "|".join(
        re.escape(f) + ("(?![A-Za-z])" if f[-1].isascii() and f[-1].isalnum() else "") for f in ordered
    )


def _digits(text: str) -> int:
    return int("".join(str(_CJK_VALUES.get(char, char)) for char in text))


def _cjk(text: str) -> int:
    """Read 二十五 or 二〇二五."""
    if not any(char in _CJK_STEPS for char in text):
        return _digits(text)
    total, pending = 0, None
    for char in text:
        if char in _CJK_STEPS:
            total += (1 if pending is None else pending) * _CJK_STEPS[char]
            pending = None
        else:
            pending = _CJK_VALUES[char]
    return total + (pending or 0)
