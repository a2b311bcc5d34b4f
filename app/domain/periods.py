"""Periods as people write them: a day, a moment, or so many days back."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta

from app.errors import InputError

_BACK = re.compile(r"(\d{1,4})([hdw])")
_UNITS = {"h": "hours", "d": "days", "w": "weeks"}


def read_since(text: str, now: datetime) -> datetime:
    """Read the beginning of a period: `2026-11-21` (its first moment), a moment, `7d`, `12h`, `2w`; UTC.

    A moment without a zone is taken for UTC. Raises InputError on anything else.
    """
    return _read(text, now, timedelta())


def read_until(text: str, now: datetime) -> datetime:
    """Read the end of a period, exclusive; a bare day is meant to its end. See `read_since`."""
    return _read(text, now, timedelta(days=1))


def _read(text: str, now: datetime, day_shift: timedelta) -> datetime:
    wanted = text.strip()
    if back := _BACK.fullmatch(wanted):
        return now - timedelta(**{_UNITS[back[2]]: int(back[1])})
    if wanted == "now":
        return now
    try:
        if "T" not in wanted and " " not in wanted:
            return datetime.combine(date.fromisoformat(wanted), time(), UTC) + day_shift
        moment = datetime.fromisoformat(wanted)
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except (ValueError, OverflowError):
        raise InputError(
            "bad-date",
            f"{text!r} is not a day or a period. Write it like 2026-11-21, 2026-11-21T09:00Z or 7d.",
        ) from None
