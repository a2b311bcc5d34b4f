"""Read the day that a sentence points to: by 2030, 到2027年, 2028年までに, 三年行动."""

from __future__ import annotations

import calendar
import re
from datetime import date

_MONTHS = {name.lower(): number for number, name in enumerate(calendar.month_name) if name}
_MONTH = "|".join(_MONTHS)
_YEAR = r"(?P<year>20\d{2})"
_ZH_REST = r"(?:\s?(?P<month>\d{1,2})月)?(?:\s?(?P<day>\d{1,2})[日号])?"
_RANGE = re.compile(rf"20\d{{2}}年?\s?(?:-|—|–|－|~|〜|～|至|到|to|through)\s?{_YEAR}")
_EXPLICIT = (
    re.compile(
        rf"\b(?:by|before|until|till|through|no later than|deadline of)\s+(?:the end of\s+|end-)?"
        rf"(?:(?P<month_name>{_MONTH})\s+)?(?:(?P<day>\d{{1,2}}),?\s+)?{_YEAR}(?!\d)",
        re.IGNORECASE,
    ),
    re.compile(rf"(?:到|至|截止到?|力争)\s?{_YEAR}年{_ZH_REST}(?:底|末|前|之前|以前)?"),
    re.compile(rf"{_YEAR}年{_ZH_REST}(?:底|末)?(?:前|之前|以前|年底前)"),
    re.compile(rf"{_YEAR}年(?:度)?{_ZH_REST}(?:末)?(?:まで|迄)"),
)
_SPAN = re.compile(
    r"(?P<count>[一二两三四五六七八九十]|[1-9]|1\d)\s?(?:年|か年|カ年|ヵ年|ヶ年)(?:行动|行動|计划|計画|方案|攻坚|攻堅)"
    r"|\b(?P<word>two|three|four|five|six|ten|\d{1,2})[- ]year (?:action |work )?(?:plan|program|drive)",
    re.IGNORECASE,
)
_COUNTS = {
    **{sign: number for number, sign in enumerate("一二三四五六七八九十", start=1)},
    "两": 2,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "ten": 10,
}


def deadline(sentence: str, published: str | None) -> date | None:
    """Give the day that a sentence sets as an end, or None where it sets none.

    A year alone means its last day, a month its last day. `published` (ISO 8601) is where a
    span such as a three-year action begins; without it a span points nowhere.
    """
    if not may_set_day(sentence):
        return None
    ranged = _RANGE.search(sentence)
    if ranged:
        return _day(ranged["year"], None, None)
    for pattern in _EXPLICIT:
        found = pattern.search(sentence)
        if found:
            return _from(found)
    span = _SPAN.search(sentence)
    year = _year(published)
    if span is None or year is None:
        return None
    word = (span["count"] or span["word"]).lower()
    return _day(year + (_COUNTS.get(word) or int(word)), None, None)


def may_set_day(text: str) -> bool:
    """Tell fast that nothing in a text sets a day: False where `deadline` would find none in it."""
    return "20" in text or "年" in text or "year" in text.lower()


def _from(found: re.Match[str]) -> date | None:
    parts = found.groupdict()
    month = _MONTHS.get((parts.get("month_name") or "").lower()) or parts.get("month")
    return _day(parts["year"], month, parts.get("day"))


def _day(year: str | int, month: str | int | None, day: str | int | None) -> date | None:
    number = int(month or 12)
    if not 1 <= number <= len(_MONTHS):
        return None
    last = calendar.monthrange(int(year), number)[1]
    wanted = int(day or last)
    return date(int(year), number, wanted) if 1 <= wanted <= last else None


def _year(published: str | None) -> int | None:
    head = (published or "")[:4]
    return int(head) if re.fullmatch(r"(?:19|20)[0-9]{2}", head) else None
