"""Periods as people write them: a day, a moment, or so many days back."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta

from app.errors import InputError

_BACK = re.compile(r"(\d{1,4})([hdwm])")
_UNITS = {"h": timedelta(hours=1), "d": timedelta(days=1), "w": timedelta(weeks=1), "m": timedelta(days=30)}


def read_since(text: str, now: datetime) -> datetime:
    """Read the beginning of a period: `2026-11-21` (its first moment), a moment, `today`, or so long back.

    `12h`, `7d`, `2w` and `3m` go back from `now`, a month being 30 days. Days, and moments without a
    zone, are those of the zone that `now` is in. Raises InputError on anything else.
    """
    return _read(text, now, timedelta())


def read_until(text: str, now: datetime) -> datetime:
    """Read the end of a period, exclusive; a bare day is meant to its end. See `read_since`."""
    return _read(text, now, timedelta(days=1))


def _read(text: str, now: datetime, day_shift: timedelta) -> datetime:
    wanted = text.strip()
    if wanted == "now":
        return now
    try:
        if back := _BACK.fullmatch(wanted):
            return now - int(back[1]) * _UNITS[back[2]]
        if wanted == "today":
            return _day(now.date(), now) + day_shift
        if "T" not in wanted and " " not in wanted:
            return _day(date.fromisoformat(wanted), now) + day_shift
        moment = datetime.fromisoformat(wanted)
        return (moment.replace(tzinfo=now.tzinfo) if moment.tzinfo is None else moment).astimezone(UTC)
    except (ValueError, OverflowError):
        raise InputError(
            "bad-date",
            f"{text!r} is not a day or a period. Write it like 2026-11-21, 2026-11-21T09:00Z or 7d.",
        ) from None


def _day(day: date, now: datetime) -> datetime:
    """Give the first moment of a day, UTC."""
    return datetime.combine(day, time(), now.tzinfo).astimezone(UTC)
