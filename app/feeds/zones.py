"""Know how far a zone's name is from UTC, where the name has one meaning."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo

_HOURS: Final = {
    "AEDT": 11,
    "AEST": 10,
    "AKDT": -8,
    "AKST": -9,
    "CDT": -5,
    "CEST": 2,
    "CET": 1,
    "EDT": -4,
    "EEST": 3,
    "EET": 2,
    "EST": -5,
    "GMT": 0,
    "HKT": 8,
    "HST": -10,
    "ICT": 7,
    "JST": 9,
    "KST": 9,
    "MDT": -6,
    "MSK": 3,
    "MST": -7,
    "MYT": 8,
    "NZDT": 13,
    "NZST": 12,
    "PDT": -7,
    "PHT": 8,
    "PKT": 5,
    "PST": -8,
    "SGT": 8,
    "UT": 0,
    "UTC": 0,
    "WEST": 1,
    "WET": 0,
    "WIB": 7,
    "Z": 0,
}
"""Zone names with one common meaning (RFC 822, 5.1, and the practice of Asia's publishers).

CST is not among them: it is UTC-6 in Chicago and UTC+8 in Shanghai. Nor are BST and IST.
"""

_AMERICAN_CST: Final = timezone(timedelta(hours=-6))
_CHINA: Final = timezone(timedelta(hours=8))
_OFFSET: Final = re.compile(r"(?:GMT|UTC|UT)?\s*([+-])(\d{1,2})(?::?(\d{2}))?", re.IGNORECASE)
_COMMENT: Final = re.compile(r"\s*\([^()]*\)\s*$")
_FARTHEST: Final = 15


@lru_cache(maxsize=64)
def zone(name: str | None) -> tzinfo | None:
    """Find a zone by its IANA name, or None for no name or one that nobody knows."""
    if not name:
        return None
    try:
        return ZoneInfo(name)
    except (ValueError, OSError, LookupError):
        return None


def offset_of(written: str, naive: datetime, tz: str | None) -> tzinfo | None:
    """Find the zone that a date's text names; `tz`, the source's own, settles ambiguous names.

    None where the name is unknown or could be two: a wrong time is worse than none.
    """
    name = _COMMENT.sub("", written).strip().upper()
    numeric = _OFFSET.fullmatch(name)
    if numeric:
        return _numeric(numeric)
    home = zone(tz)
    if home is not None and naive.replace(tzinfo=home).tzname() == name:
        return home
    if name == "CST":
        return _cst(tz, naive)
    return timezone(timedelta(hours=_HOURS[name])) if name in _HOURS else None


def _numeric(found: re.Match[str]) -> tzinfo | None:
    hours, minutes = int(found[2]), int(found[3] or 0)
    if hours > _FARTHEST or minutes >= 60:  # noqa: PLR2004 - minutes of an hour
        return None
    offset = timedelta(hours=hours, minutes=minutes)
    return timezone(-offset if found[1] == "-" else offset) if offset else UTC


def _cst(tz: str | None, naive: datetime) -> tzinfo | None:
    """Read CST by where the source is: China's in Asia's zones of UTC+8, else America's."""
    home = zone(tz)
    if home is None:
        return None
    if naive.replace(tzinfo=home).utcoffset() == _CHINA.utcoffset(None):
        return _CHINA
    return _AMERICAN_CST if (tz or "").startswith(("America/", "US/", "Canada/")) else None
