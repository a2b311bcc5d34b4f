"""Read the dates that feeds of three languages really write; a date is right or it is None.

RFC 822, ISO 8601 (W3CDTF, RFC 3339), asctime, 年月日, Japanese eras, slashes, dots, "3小时前".
A time without a zone is the source's local time; without a known zone it is nothing.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

from app.feeds.relative import read_relative
from app.feeds.zones import offset_of, zone

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_EARLIEST: Final = datetime(1990, 1, 1, tzinfo=UTC)
_LEEWAY: Final = timedelta(days=2)
_RECENT: Final = timedelta(days=400)
_LONGEST: Final = 120
_PIVOT: Final = 50

_MONTH_NAMES: Final = (
    "jan january",
    "feb february",
    "mar march",
    "apr april",
    "may",
    "jun june",
    "jul july",
    "aug august",
    "sep sept september",
    "oct october",
    "nov november",
    "dec december",
)
_MONTHS: Final = {
    name: number for number, names in enumerate(_MONTH_NAMES, start=1) for name in names.split()
}
_AFTERNOON: Final = frozenset(("pm", "下午", "午後", "午后", "晚上"))
_FORENOON: Final = frozenset(("am", "上午", "午前", "凌晨", "早上"))
_ERAS: Final = {"令和": 2018, "R": 2018, "平成": 1988, "H": 1988}
_DIGITS: Final = {digit: value for value, digits in enumerate("〇一二三四五六七八九") for digit in digits} | {
    "零": 0
}

_ZONE: Final = (
    r"(?P<zone>Z|[A-Za-z]{2,5}(?:\s*[+-]\d{1,2}(?::?\d{2})?)?|[+-]\d{1,2}(?::?\d{2})?)(?:\s*\([^()]*\))?"
)
_TIME: Final = (
    r"(?P<hour>\d{1,2})[:.](?P<minute>\d{2})(?:[:.](?P<second>\d{2})(?:[.,]\d+)?)?"
    r"(?:\s*(?P<half>[AaPp])\.?[Mm]\b\.?)?"
)
_DAY: Final = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_MONTH: Final = r"(?P<month>[A-Za-z]{3,9})\.?"
_YEAR: Final = r"(?P<year>\d{4})"
_WEEKDAY: Final = r"(?:[A-Za-z]{2,9}\.?\s*,?\s+|[A-Za-z]{2,9},\s*)?"
_CJK_WEEKDAY: Final = (
    r"(?:\(?(?:(?:星期|周|週|礼拜)[一二三四五六日天]|[日月火水木金土](?:曜日?)?)(?:・?祝)?\)?)?"
)
_CJK_TIME: Final = (
    r"(?P<half>上午|下午|午前|午後|午后|晚上|凌晨|早上)?\s*(?P<hour>\d{1,2})"
    r"(?::(?P<minute>\d{2})(?::(?P<second>\d{2}))?|[时時点點](?:(?P<minutes>\d{1,2})分)?(?:(?P<seconds>\d{1,2})秒)?)"
)


def _form(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


_RFC822: Final = _form(
    rf"{_WEEKDAY}{_DAY}(?:\s+|-|\s*/\s*){_MONTH}(?:,?\s+|-|/)(?P<year>\d{{4}}|\d{{2}})"
    rf"(?:,?\s+(?:at\s+)?{_TIME}(?:\s*{_ZONE})?)?"
)
_ISO: Final = _form(
    rf"{_YEAR}(?P<mark>[-/.])(?P<month>\d{{1,2}})(?P=mark)(?P<day>\d{{1,2}})(?:(?:\s*T\s*|,?\s+){_TIME}(?:\s*{_ZONE})?)?"
)
_COMPACT: Final = _form(
    rf"{_YEAR}(?P<month>\d{{2}})(?P<day>\d{{2}})(?:T?(?P<hour>\d{{2}})(?P<minute>\d{{2}})(?P<second>\d{{2}})?(?:{_ZONE})?)?"
)
_AMERICAN: Final = _form(
    rf"{_WEEKDAY}{_MONTH}\s+{_DAY},?\s+{_YEAR}(?:,?\s+(?:at\s+|-\s+)?{_TIME}(?:\s*{_ZONE})?)?"
)
_ASCTIME: Final = _form(rf"(?:[A-Za-z]{{3}},?\s+)?{_MONTH}\s+{_DAY}\s+{_TIME}(?:\s+{_ZONE})?\s+{_YEAR}")
_CJK: Final = _form(
    rf"{_YEAR}年\s*(?P<month>\d{{1,2}})月\s*(?P<day>\d{{1,2}})[日号號]?\s*{_CJK_WEEKDAY}\s*(?:{_CJK_TIME}(?:\s*{_ZONE})?)?"
)
_ERA: Final = _form(r"(令和|平成|[RH])\.?\s*(\d{1,2}|元)\s*([年./-])\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})\s*日?")
_SHORT: Final = _form(rf"(?P<year>\d{{2}})-(?P<month>\d{{2}})-(?P<day>\d{{2}})(?:\s+{_TIME}(?:\s*{_ZONE})?)?")
_ODD_ORDER: Final = _form(
    rf"(?P<first>\d{{1,2}})(?P<mark>[/.-])(?P<other>\d{{1,2}})(?P=mark){_YEAR}(?:,?\s+{_TIME}(?:\s*{_ZONE})?)?"
)
_USUAL_ISO: Final = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:Z|[+-](?:0[0-9]|1[0-5]):[0-5][0-9])"
)
_USUAL_RFC822: Final = re.compile(
    r"[A-Z][a-z]{2}, ([0-9]{1,2}) ([A-Z][a-z]{2}) ([0-9]{4}) ([0-9]{2}:[0-9]{2}:[0-9]{2})"
    r" (?:GMT|([+-](?:0[0-9]|1[0-5])[0-5][0-9]))"
)
_NUMERALS: Final = re.compile(r"[〇零一二三四五六七八九十]+(?=\s*[年月日号時时点點分])")


@dataclass(frozen=True, slots=True)
class Reading:
    """A date and time as written, with the zone's text where there is one."""

    naive: datetime
    zone: str | None


def parse_date(text: str, *, tz: str | None, now: datetime) -> datetime | None:
    """Read a date as UTC; None where it cannot be read or cannot be true, never a guess.

    `tz` is the IANA zone that times without one are in, and that settles names such as CST.
    Before 1990 or later than two days from `now` is not plausible.
    """
    usual = _read_usual(text)
    if usual is not None:
        return _plausible(usual, now)
    tidy = _tidy(text)
    if not tidy or len(tidy) > _LONGEST:
        return None
    for reader in _READERS:
        reading = reader(tidy, now)
        if reading is not None:
            return _plausible(_in_utc(reading, tz), now)
    return _plausible(read_relative(tidy, zone(tz), now), now)


def _read_usual(text: str) -> datetime | None:
    """Read the two forms that nine of ten feeds write, far faster than by the readers of all forms."""
    written = text
    if not _USUAL_ISO.fullmatch(text):
        found = _USUAL_RFC822.fullmatch(text)
        month = _MONTHS.get(found[2].lower()) if found else None
        if found is None or month is None:
            return None
        written = f"{found[3]}-{month:02}-{found[1]:0>2}T{found[4]}{found[5] or 'Z'}"
    try:
        return datetime.fromisoformat(written).astimezone(UTC)
    except (ValueError, OverflowError):
        return None  # a leap second, 24:00, or no such day: the others see to it


def _tidy(text: str) -> str:
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text)
    return " ".join(text.split())


def _in_utc(reading: Reading, tz: str | None) -> datetime | None:
    home = offset_of(reading.zone, reading.naive, tz) if reading.zone else zone(tz)
    if home is None:
        return None
    try:
        return reading.naive.replace(tzinfo=home).astimezone(UTC)
    except OverflowError:
        return None


def _plausible(moment: datetime | None, now: datetime) -> datetime | None:
    if moment is None or not _EARLIEST <= moment <= now + _LEEWAY:
        return None
    return moment


def _numbered(pattern: re.Pattern[str]) -> Callable[[str, datetime], Reading | None]:
    """Make a reader of dates whose month is a number or an English name."""

    def read(text: str, _now: datetime) -> Reading | None:
        found = pattern.fullmatch(text)
        return _reading(found, _year(found["year"]), found["month"], found["day"]) if found else None

    return read


def _reading(found: re.Match[str], year: int, month: str, day: str) -> Reading | None:
    number = int(month) if month.isdecimal() else _MONTHS.get(month.lower())
    if number is None:
        return None
    try:
        naive = datetime(year, number, int(day)) + _time_of_day(found)  # noqa: DTZ001 - the zone comes later
    except (ValueError, OverflowError):
        return None
    return Reading(naive, found["zone"])


def _time_of_day(found: re.Match[str]) -> timedelta:
    """Give the time since midnight; 24:00 and a leap second are allowed. Raises ValueError."""
    parts = found.groupdict()
    hour, minute = int(parts["hour"] or 0), int(parts["minute"] or parts.get("minutes") or 0)
    second = int(parts.get("second") or parts.get("seconds") or 0)
    half = (parts.get("half") or "").lower()
    if half:
        hour = _twelve_hour(hour, half if len(half) > 1 else f"{half}m")
    is_end_of_day = (hour, minute, second) == (24, 0, 0)
    if not (hour < 24 and minute < 60 and second <= 60) and not is_end_of_day:  # noqa: PLR2004 - a clock
        raise ValueError(found[0])
    return timedelta(hours=hour, minutes=minute, seconds=second)


def _twelve_hour(hour: int, half: str) -> int:
    if half in _AFTERNOON and hour < 12:  # noqa: PLR2004 - noon
        return hour + 12
    return 0 if half in _FORENOON and hour == 12 else hour  # noqa: PLR2004 - midnight as 12 am


def _year(written: str) -> int:
    """Read a year; two digits as RFC 2822 (4.3) wants them: 00 to 49 are 2000 and later."""
    year = int(written)
    if len(written) > 2:  # noqa: PLR2004 - digits
        return year
    return year + (2000 if year < _PIVOT else 1900)


def _read_cjk(text: str, _now: datetime) -> Reading | None:
    if "年" not in text and text[:1].upper() not in {"R", "H"}:
        return None
    text = _NUMERALS.sub(lambda found: str(_numeral(found[0])), text)
    era = _ERA.match(text)
    if era:
        year = _ERAS[era[1].upper()] + (1 if era[2] == "元" else int(era[2]))
        text = f"{year}年{era[4]}月{era[5]}日{text[era.end() :]}"
    found = _CJK.fullmatch(text)
    return _reading(found, int(found["year"]), found["month"], found["day"]) if found else None


def _numeral(written: str) -> int:
    """Read 二〇二五, 十, 十二, 二十 or 二十九."""
    if "十" not in written:
        return int("".join(str(_DIGITS[digit]) for digit in written))
    tens, _, ones = written.partition("十")
    return 10 * _sum(tens, 1) + _sum(ones, 0)


def _sum(digits: str, otherwise: int) -> int:
    return sum(_DIGITS.get(digit, 0) for digit in digits) if digits else otherwise


def _read_short(text: str, now: datetime) -> Reading | None:
    """Read 26-10-02 as year first, only where that is lately: else it may be the day."""
    found = _SHORT.fullmatch(text)
    reading = _reading(found, 2000 + int(found["year"]), found["month"], found["day"]) if found else None
    if reading is None:
        return None
    age = now - reading.naive.replace(tzinfo=UTC)
    return reading if -_LEEWAY <= age <= _RECENT else None


def _read_odd_order(text: str, _now: datetime) -> Reading | None:
    """Read 25/12/2025 and 12/25/2025, where only one order makes a date."""
    found = _ODD_ORDER.fullmatch(text)
    if not found:
        return None
    orders = {(found["first"], found["other"]), (found["other"], found["first"])}
    year = int(found["year"])
    readings = {_reading(found, year, month, day) for month, day in orders} - {None}
    return readings.pop() if len(readings) == 1 else None


def _readers() -> Iterable[Callable[[str, datetime], Reading | None]]:
    yield _numbered(_RFC822)
    yield _numbered(_ISO)
    yield _read_cjk
    yield from (_numbered(pattern) for pattern in (_COMPACT, _AMERICAN, _ASCTIME))
    yield _read_short
    yield _read_odd_order


_READERS: Final = tuple(_readers())
