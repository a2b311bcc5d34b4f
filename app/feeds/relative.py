"""Read dates that are told from now: 昨天 10:20, 3小时前, 2時間前, 5 minutes ago."""

from __future__ import annotations

import re
from datetime import UTC, datetime, time, timedelta, tzinfo
from typing import Final

_UNITS: Final = {
    "秒": timedelta(seconds=1),
    "second": timedelta(seconds=1),
    "sec": timedelta(seconds=1),
    "分": timedelta(minutes=1),
    "分钟": timedelta(minutes=1),
    "分鐘": timedelta(minutes=1),
    "minute": timedelta(minutes=1),
    "min": timedelta(minutes=1),
    "小时": timedelta(hours=1),
    "小時": timedelta(hours=1),
    "時間": timedelta(hours=1),
    "hour": timedelta(hours=1),
    "hr": timedelta(hours=1),
    "天": timedelta(days=1),
    "日": timedelta(days=1),
    "day": timedelta(days=1),
    "周": timedelta(weeks=1),
    "週間": timedelta(weeks=1),
    "week": timedelta(weeks=1),
}
_DAYS_AGO: Final = {
    "今天": 0,
    "今日": 0,
    "本日": 0,
    "きょう": 0,
    "today": 0,
    "昨天": 1,
    "昨日": 1,
    "きのう": 1,
    "yesterday": 1,
    "前天": 2,
    "一昨日": 2,
    "おととい": 2,
}
_NOW: Final = frozenset(("刚刚", "剛剛", "たった今", "just now", "now"))
_WHICH_DAY: Final = "|".join(sorted(_DAYS_AGO, key=len, reverse=True))
_AGO: Final = re.compile(
    rf"(\d{{1,4}})\s*({'|'.join(sorted(_UNITS, key=len, reverse=True))})s?\s*(?:前|之前|以前|ago)"
)
_DAY: Final = re.compile(
    rf"({_WHICH_DAY})(?:[,\s]*(?:at\s+)?(\d{{1,2}})[:时時](\d{{2}})?分?"
    r"(?::(\d{2}))?)?"
)


def read_relative(text: str, home: tzinfo | None, now: datetime) -> datetime | None:
    """Read a date told from `now`, as UTC; days need `home`, the zone whose day it is, else None."""
    text = text.lower()
    if text in _NOW:
        return now.astimezone(UTC)
    ago = _AGO.fullmatch(text)
    if ago:
        return now.astimezone(UTC) - int(ago[1]) * _UNITS[ago[2]]
    day = _DAY.fullmatch(text)
    return _on_day(day, home, now) if day and home else None


def _on_day(found: re.Match[str], home: tzinfo, now: datetime) -> datetime | None:
    day = now.astimezone(home).date() - timedelta(days=_DAYS_AGO[found[1]])
    try:
        at = time(int(found[2] or 0), int(found[3] or 0), int(found[4] or 0))
    except ValueError:
        return None
    return datetime.combine(day, at, home).astimezone(UTC)
