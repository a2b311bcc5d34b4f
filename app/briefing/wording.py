"""The words of a briefing, one file per language; sentences are whole, facts are filled in."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from app.assets import read_text
from app.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import datetime

    from app.domain.sectors import Language

_PARTIAL_DATE = re.compile(r"(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?")
_LAST_MONTH = 12


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of one language by dotted key (`cover.period`), with its dates."""

    language: Language
    entries: Mapping[str, str]
    months: tuple[str, ...]

    def say(self, key: str, /, **facts: object) -> str:
        """Fill a sentence in; facts are text and never read as a template. KeyError where there is none."""
        return self.entries[key].format(**facts)

    def count(self, key: str, n: int, /, **facts: object) -> str:
        """Fill in the form for one or for any other number; the number is the fact `n`."""
        return self.say(f"{key}.one" if n == 1 else f"{key}.other", n=n, **facts)

    def day(self, moment: datetime) -> str:
        """Write the day of a moment (`21 November 2026`), in UTC as stored."""
        return self.say("date.day", year=moment.year, month=self.months[moment.month - 1], day=moment.day)

    def time(self, moment: datetime) -> str:
        """Write a moment to the minute, in UTC as stored."""
        return self.say("date.time", day=self.day(moment), clock=moment.strftime("%H:%M"))

    def partial_date(self, text: str) -> str:
        """Write `2025-08-28`, `2024-11` or `2014` as precisely as it is known; anything else as it stands."""
        found = _PARTIAL_DATE.fullmatch(text)
        if found is None or not 1 <= int(found[2] or 1) <= _LAST_MONTH:
            return text
        year, month, day = found[1], self.months[int(found[2] or 1) - 1], found[3]
        if day:
            return self.say("date.day", year=year, month=month, day=int(day))
        return (
            self.say("date.month", year=year, month=month) if found[2] else self.say("date.year", year=year)
        )


def load_wording(language: Language) -> Wording:
    """Read the words of a language. Raises InputError `no-wording` where there are none."""
    name = f"wording.{language}.toml"
    try:
        data = tomllib.loads(read_text("briefing", name))
    except FileNotFoundError as error:
        raise InputError(
            "no-wording", f"There are no briefings in “{language}”. Choose en, ja or zh."
        ) from error
    months = tuple(data["date"].pop("months"))
    return Wording(language, MappingProxyType(dict(_flattened(data))), months)


def _flattened(data: Mapping[str, Any], above: str = "") -> Iterator[tuple[str, str]]:
    for key, value in data.items():
        if isinstance(value, dict):
            yield from _flattened(value, f"{above}{key}.")
        else:
            yield f"{above}{key}", value
