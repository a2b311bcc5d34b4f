"""Read a day out of a table's cell, in the styles that people write days in."""

from __future__ import annotations

import calendar
import re
import unicodedata
from datetime import date, datetime, timedelta

from app.errors import InputError

EARLIEST, LATEST = date(1990, 1, 1), date(2100, 12, 31)
"""Days outside are taken for slips: a spreadsheet's 0 is a day of 1900."""

_MONTHS = {name.lower(): number for number, name in enumerate(calendar.month_name) if name}
_MONTHS |= {name.lower(): number for number, name in enumerate(calendar.month_abbr) if name}
_MONTHS["sept"] = _MONTHS["sep"]
_MOST_MONTHS = 12
_SERIAL_ZERO = date(1899, 12, 30)  # day 0 of spreadsheets that count from 1900, leap-year bug included
_ERAS = {"令和": 2018, "平成": 1988, "r": 2018, "h": 1988}
_YEAR_FIRST = re.compile(r"(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号]?")
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})")
_ERA = re.compile(r"(令和|平成|[RrHh])\s*(\d{1,2}|元)\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})\s*日?")
_DAY_FIRST_DOTS = re.compile(r"(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})")
_YEAR_LAST = re.compile(r"(\d{1,2})\s*[/-]\s*(\d{1,2})\s*[/-]\s*(\d{4})")
_NAMED_DAY_FIRST = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?[\s-]+([A-Za-z]{3,9})\.?,?[\s-]+(\d{4})")
_NAMED_MONTH_FIRST = re.compile(r"([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})")
_TIME = re.compile(r"[T\s]+\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?$")


def read_cell_day(value: object) -> date | None:
    """Read a day; None for an empty cell.

    Raises InputError: `bad-date`, `ambiguous-date` where day and month could be either way round,
    `unlikely-date` outside 1990 to 2100.
    """
    if value is None or value == "":
        return None
    if isinstance(value, datetime):
        day = value.date()
    elif isinstance(value, date):
        day = value
    elif isinstance(value, int | float) and not isinstance(value, bool):
        day = _from_serial(value)
    else:
        text = unicodedata.normalize("NFKC", str(value)).strip()
        if not text:
            return None
        day = _from_text(_TIME.sub("", text))
    if not EARLIEST <= day <= LATEST:
        raise InputError("unlikely-date", f"{day.isoformat()} is not a likely day.")
    return day


def _from_serial(number: float) -> date:
    if EARLIEST.year * 10_000 < number < (LATEST.year + 1) * 10_000:
        return _from_text(str(int(number)))  # 20270331
    try:
        return _SERIAL_ZERO + timedelta(days=int(number))
    except (OverflowError, ValueError):
        raise _bad(str(number)) from None


def _from_text(text: str) -> date:
    for pattern in (_YEAR_FIRST, _COMPACT):
        if found := pattern.fullmatch(text):
            return _day(text, found[1], found[2], found[3])
    if found := _ERA.fullmatch(text):
        year = _ERAS[found[1].lower()] + (1 if found[2] == "元" else int(found[2]))
        return _day(text, year, found[3], found[4])
    if found := _DAY_FIRST_DOTS.fullmatch(text):
        return _day(text, found[3], found[2], found[1])
    if found := _YEAR_LAST.fullmatch(text):
        return _year_last(text, int(found[1]), int(found[2]), found[3])
    if found := _NAMED_DAY_FIRST.fullmatch(text):
        return _day(text, found[3], _month(text, found[2]), found[1])
    if found := _NAMED_MONTH_FIRST.fullmatch(text):
        return _day(text, found[3], _month(text, found[1]), found[2])
    raise _bad(text)


def _year_last(text: str, first: int, second: int, year: str) -> date:
    if first <= _MOST_MONTHS and second <= _MOST_MONTHS and first != second:
        raise InputError("ambiguous-date", f"{text} could be either of two days.")
    day, month = (first, second) if second <= _MOST_MONTHS else (second, first)
    return _day(text, year, month, day)


def _month(text: str, name: str) -> int:
    if name.lower() not in _MONTHS:
        raise _bad(text)
    return _MONTHS[name.lower()]


def _day(text: str, year: str | int, month: str | int, day: str | int) -> date:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        raise _bad(text) from None


def _bad(text: str) -> InputError:
    return InputError("bad-date", f"{text} is not a day.")
