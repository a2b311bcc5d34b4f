"""How often a feed and its server ask to be fetched: ttl, skipHours, updatePeriod, Cache-Control, Expires."""

from __future__ import annotations

import re
from datetime import UTC
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Final

from app.domain.sources import Wishes

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

LONGEST: Final = 86_400
"""Seconds that a wish counts for at most: nobody is left unread for longer than a day by one."""

_PERIODS: Final = {"hourly": 3_600, "daily": 86_400, "weekly": 604_800, "monthly": 2_592_000}
_DAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_HOURS: Final = 24
_SAID: Final = re.compile(
    r"<(ttl|sy:updatePeriod|sy:updateFrequency)(?:\s[^<>]{0,200})?>\s*([^<>]{1,40})<|<(hour|day)>\s*([^<>]{1,20})<",
    re.IGNORECASE,
)
_NUMBER: Final = re.compile(r"\s*(\d{1,9})\s*")
_MAX_AGE: Final = re.compile(r"(?:^|[\s,])max-age\s*=\s*\"?(\d{1,9})", re.IGNORECASE)
_NOT_KEPT: Final = re.compile(r"(?:^|[\s,])no-(?:cache|store)\b", re.IGNORECASE)


def read_wishes(
    *, ttl: str | None, hours: Iterable[str], days: Iterable[str], period: str | None, frequency: str | None
) -> Wishes:
    """Read what a feed's head says; what can't be read is no wish.

    `ttl` is in minutes; `hours` are 0 to 23 UTC, where 24 is written for 0 too; `days` English names
    (RSS 2.0); `period` and `frequency` say how many times in a period (RSS 1.0 syndication module).
    """
    known = {name: number for number, name in enumerate(_DAYS)}
    named = (day.strip().lower() for day in days)
    numbers = (number for text in hours if (number := _number(text)) is not None)
    return Wishes(
        wait=min(max((_number(ttl) or 0) * 60, _rate(period, frequency)), LONGEST),
        hours=frozenset(number % _HOURS for number in numbers if number <= _HOURS),
        days=frozenset(known[day] for day in named if day in known),
    )


def find_wishes(markup: str) -> Wishes:
    """Find what a feed's head says in markup too broken to be read as a tree."""
    said: dict[str, list[str]] = {}
    for found in _SAID.finditer(markup):
        said.setdefault((found[1] or found[3]).lower(), []).append(found[2] or found[4])
    ttl, period, frequency = (
        next(iter(said.get(name, ())), None) for name in ("ttl", "sy:updateperiod", "sy:updatefrequency")
    )
    hours, days = said.get("hour", ()), said.get("day", ())
    return read_wishes(ttl=ttl, hours=hours, days=days, period=period, frequency=frequency)


def fresh_for(headers: Mapping[str, str], now: datetime) -> int:
    """Tell for how many seconds an answer counts as fresh (RFC 9111, 4.2.1), a day at most; else 0.

    `headers` by lower-case name. Without a Date header `now` (UTC) is taken for it.
    """
    control = headers.get("cache-control", "")
    if _NOT_KEPT.search(control):
        return 0
    told = _MAX_AGE.search(control)
    if told:
        return min(max(int(told[1]) - (_number(headers.get("age")) or 0), 0), LONGEST)
    until = _moment(headers.get("expires", ""))
    if until is None:
        return 0
    begun = _moment(headers.get("date", "")) or now
    return min(max(int((until - begun).total_seconds()), 0), LONGEST)


def _number(text: str | None) -> int | None:
    found = _NUMBER.fullmatch(text or "")
    return int(found[1]) if found else None


def _rate(period: str | None, frequency: str | None) -> int:
    length = _PERIODS.get((period or "").strip().lower(), 0)
    return length // max(_number(frequency) or 1, 1)


def _moment(written: str) -> datetime | None:
    try:
        moment = parsedate_to_datetime(written)
    except (ValueError, IndexError):
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
