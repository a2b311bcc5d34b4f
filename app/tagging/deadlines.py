"""Read the day that a text points to: bids are due 18 January 2027, 到2027年, 2028年までに, 三年行动.

A plan or target may point to a year (`deadline`), a call for bids or comments only to a day or a
month (`due_days`). Five-year periods are China's numbered ones: the 15th is 2026 to 2030.
"""

from __future__ import annotations

import calendar
import re
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

_MONTHS = {name.lower(): number for number, name in enumerate(calendar.month_name) if name}
_MONTHS |= {name.lower(): number for number, name in enumerate(calendar.month_abbr) if name}
_DECEMBER = 12
_MONTHS["sept"] = _MONTHS["sep"]
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
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
# Five years begin at publication only for "a five-year plan": most others are China's, which have numbers.
_SPAN = re.compile(
    r"(?P<count>[一二两三四五六七八九十]|[1-9]|1\d)\s?(?:年|か年|カ年|ヵ年|ヶ年)(?:行动|行動|方案|攻坚|攻堅)"
    r"|(?P<planned>[一二两三四六七八九十]|[1-46-9]|1\d)\s?(?:年|か年|カ年|ヵ年|ヶ年)(?:计划|計画)"
    r"|\b(?P<word>(?<=\ba )(?:five|5)|two|three|four|six|ten|[1-46-9]|\d\d)[- ]year (?:action |work )?"
    r"(?:plan|program|drive)",
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
_ORDINALS = ("tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth")
_FIVE_YEARS = re.compile(
    rf"\b(?:(?P<number>1\d)th|(?P<word>{'|'.join(_ORDINALS)}))[\s-](?:five[-\s]year[\s-](?:plan|program)|FYP)"
    r"|第(?:(?P<arabic>1\d)|十(?P<counted>[一二三四五六七八九]?))[个個次](?:五|5|５)[かカヵヶ]?年(?:规划|計画|規画|计划|規劃)?(?:纲要)?"
    r"|(?<![一二三四五六七八九十])十(?P<sign>[一二三四五六])五(?![一二三四五六七八九十年月日])[”’」』\"]?"
    r"(?:时期|時期)?(?:发展)?(?:规划|規劃)?(?:纲要)?",
    re.IGNORECASE,
)

_TH = r"(?:st|nd|rd|th)?"
_TO = r"\s?(?:-|–|—|to|until|till|through)\s?"
_WHEN = (
    r"(?:\s?[（(][^（()）]{1,6}[）)])?\s?(?:午前|午後|上午|下午|正午|中午)?\s?"
    r"(?:\d{1,2}(?:[:：]\d{2}|\s?[时時点點])(?:\d{1,2}分|半|整)?)?"
)
_DAYS = (
    re.compile(
        rf"(?<!\d)(?:(?P<first>\d{{1,2}}){_TH}(?:\s(?P<first_month>{_MONTH})\.?)?{_TO})?"
        rf"(?P<day>\d{{1,2}}){_TH}\s(?:of\s)?(?P<month>{_MONTH})\.?,?\s{_YEAR}(?!\d)",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b(?P<first_month>{_MONTH})\.?\s(?P<first>\d{{1,2}}){_TH}"
        rf"(?:{_TO}(?:(?P<month>{_MONTH})\.?\s)?(?P<day>\d{{1,2}}){_TH})?,?\s{_YEAR}(?!\d)",
        re.IGNORECASE,
    ),
    re.compile(rf"(?<!\d\s)\b(?P<month>{_MONTH})\.?,?\s{_YEAR}(?!\d)", re.IGNORECASE),
    re.compile(
        rf"(?:(?<!\d){_YEAR}|(?P<era>令和|民國|民国)\s?(?P<reign>\d{{1,3}}|元))\s?年\s?(?P<first_month>\d{{1,2}})\s?月"
        rf"(?:\s?(?P<first>\d{{1,2}})\s?[日号號]"
        rf"(?:{_WHEN}\s?(?:至|到|から|[-—–~～〜－])\s?(?:(?P<month>\d{{1,2}})\s?月\s?)?(?P<day>\d{{1,2}})\s?[日号號])?)?"
    ),
    re.compile(rf"(?<![\d.-]){_YEAR}(?P<mark>[-/.])(?P<month>\d{{1,2}})(?P=mark)(?P<day>\d{{1,2}})(?!\d)"),
)
_BEFORE_REIGN = {"令和": 2018, "民國": 1911, "民国": 1911}
_JOINED = re.compile(rf"{_WHEN}\s?(?:-|–|—|~|～|〜|－|to|until|till|through|至|到|から)\s?")

_LOOK_BACK = 60
_LOOK_AHEAD = 40
_CUT = re.compile(r"[;；。！？!?]|\.\s+(?=[A-Z])")
_DUE = re.compile(
    r"\b(?:deadlines?|due(?! to)|clos(?:e|es|ed|ing)|n(?:o|ot) later than|last (?:day|date)|expires?)\b"
    r"|截止|截标|截標|截稿|不迟于|不晚于|不遲於|不晚於|最迟|最遲|期限|公示期|(?:报名|報名|申报|申報|征求意见|公示)时间"
    r"|締切|締め切|〆切|(?:応募|募集|受付|提出|公募|申請)期間",
    re.IGNORECASE,
)
_DUE_AFTER = re.compile(
    rf"{_WHEN}\s?(?:を?(?:締切|締め切|〆切|期限)|必着|消印有効|截止|截标|截標)"
    r"|(?:\s(?:is|as|being))?(?:\sthe)?(?:\s\w{1,12})?\s(?:deadline|closing date|cut-off)\b",
    re.IGNORECASE,
)
_BY = re.compile(
    r"(?:\b(?:by|before|until|till|through|up to|not after)(?:[\s,]+(?:the end of|the|end|close of business"
    r"|on|noon|at|midnight|\d{1,2}(?:[:.]\d\d)?|[ap]\.?m\.?|hours|local|time|(?-i:[A-Z]{2,4})"
    r"|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?))*[\s,-]*|(?:至|到)\s?)\Z",
    re.IGNORECASE,
)
_BY_AFTER = re.compile(
    rf"(?:底|末)?{_WHEN}(?:\s?[（(][^（()）]{{1,6}}[）)])?\s?(?:まで|迄|止|前|之前|以前|以内)"
)
_HELD = re.compile(
    r"\b(?:held|runs?|opens?|opening|tak(?:es?|ing) place|starts?|begins?|kicks? off|scheduled|slated)\b"
    r"|举行|举办|舉行|舉辦|开幕|召开|開催|開幕",
    re.IGNORECASE,
)
_STARTS = re.compile(
    r"(?:\b(?:from|since|starting|beginning|effective|as of|after)(?:\son)?\s|自|从|從)\Z", re.IGNORECASE
)
_STARTS_AFTER = re.compile(rf"{_WHEN}\s?(?:起|开始|開始|以降|以来|から|之后|以后)")
_TOLD = re.compile(
    r"(?:\b(?:published|dated|issued|posted|announced|updated|released)(?:\s(?:on|at))?[\s:]\s?"
    r"|(?:发布|發布|公告|掲載|公開|更新)(?:时间|時間|日期|日)[：:は]?\s?)\Z",
    re.IGNORECASE,
)
_TOLD_AFTER = re.compile(r"\s?(?:发布|發布|公布|公告|発表|公表|公開|付|讯|訊|电|電|消息|時点)")

DUE, BY, MENTIONED = range(3)


class Due(NamedTuple):
    """A day that may be a call's end; the least is the best.

    `rank` is DUE after words such as deadline, BY after words such as by, else MENTIONED;
    `follows` tells that it stands after the call's own sentence, at `start` (code points).
    """

    rank: int
    follows: bool
    start: int
    day: date


class _Days(NamedTuple):
    """Days in a text, from `start` to `end`; `first` and `last` differ where it is a period."""

    start: int
    end: int
    first: date
    last: date
    exact: bool


def due_days(text: str, own: int, published: str | None, *, held: bool = False) -> list[Due]:
    """List days (and months by their last day) in a text that may end a call, none before `published`.

    The first `own` code points are the call's sentence, the rest is what follows; a day there must
    have words that say what it is. A fair is `held`: its first day counts. Linear time.
    """
    floor = _date(published)
    found: list[Due] = []
    before = 0
    for days in _merged(text):
        lead = _CUT.split(text[max(before, days.start - _LOOK_BACK) : days.start])[-1]
        rest = text[days.end : days.end + _LOOK_AHEAD]
        before = days.end
        rank = _rank(days, lead, rest, held=held)
        if rank is None or (days.start >= own and rank == MENTIONED):
            continue
        choices = (days.first, days.last) if held and rank != DUE else (days.last,)
        ahead = (
            day for day in choices if floor is None or day > floor or (day == floor and rank != MENTIONED)
        )
        found += [Due(rank, days.start >= own, days.start, day) for day in ahead][:1]
    return found


def _rank(days: _Days, lead: str, rest: str, *, held: bool) -> int | None:
    """Tell what the words before and after days make of them; None where they end nothing."""
    if _TOLD.search(lead) or _TOLD_AFTER.match(rest):
        return None
    period = days.first != days.last
    if not period and not held and (_STARTS.search(lead) or _STARTS_AFTER.match(rest)):
        return None
    if _DUE.search(lead) or _DUE_AFTER.match(rest):
        return DUE
    if _BY.search(lead) or _BY_AFTER.match(rest) or (held and (_HELD.search(lead) or _HELD.search(rest))):
        return BY
    return MENTIONED if days.exact else None


def _merged(text: str) -> Iterator[_Days]:
    """Give days in the order of the text; two that are joined (from ... to ...) are one period."""
    last: _Days | None = None
    for days in sorted(found for found in _all_days(text) if found):
        if last and days.start < last.end:
            continue
        if last and days.start - last.end <= _LOOK_BACK and _JOINED.fullmatch(text, last.end, days.start):
            last = _Days(last.start, days.end, last.first, days.last, exact=True)
            continue
        if last:
            yield last
        last = days
    if last:
        yield last


def _all_days(text: str) -> Iterator[_Days | None]:
    for pattern in _DAYS:
        yield from map(_days, pattern.finditer(text))


def _days(found: re.Match[str]) -> _Days | None:
    parts = found.groupdict()
    year = int(parts["year"] or _reign(parts["era"], parts["reign"]))
    month = _month(parts.get("month") or parts.get("first_month"))
    wanted = parts.get("day") or parts.get("first")
    last = _day(year, month, wanted)
    if last is None:
        return None
    first = last
    if parts.get("day") and parts.get("first"):
        begins = _month(parts["first_month"]) or month
        first = _day(year, begins, parts["first"]) or last
        if (
            first > last and "era" in parts
        ):  # A year that stands first is December's, one that ends, January's.
            last = _day(year + 1, month, wanted) or last
        elif first > last:
            first = _day(year - 1, begins, parts["first"]) or last
    return _Days(found.start(), found.end(), first, last, wanted is not None)


def _reign(era: str, year: str) -> int:
    return _BEFORE_REIGN[era] + (1 if year == "元" else int(year))


def deadline(sentence: str, published: str | None, at: tuple[int, int] | None = None) -> date | None:
    """Give the day that a sentence sets as the end of a plan or target, or None where it sets none.

    A year alone means its last day, a month its last day. `published` (ISO 8601) is where a
    span such as a three-year action begins; without it a span points nowhere. `at` is where the
    plan's words stand: in the name of a five-year period they end with it, whatever else is said.
    """
    if not may_set_day(sentence):
        return None
    periods = [(found, _period_end(found)) for found in _FIVE_YEARS.finditer(sentence)]
    own = [end for found, end in periods if at and found.start() < at[1] and at[0] < found.end()]
    if own:
        return own[-1]
    ends = {end for _, end in periods}
    said = due_day(sentence, published) or _said(sentence, ends)
    return said or max(ends, default=None) or _spanned(sentence, published)


def due_day(sentence: str, published: str | None) -> date | None:
    """Give the day or month that words such as by or deadline set in a sentence, or None."""
    marked = [due for due in due_days(sentence, len(sentence), published) if due.rank != MENTIONED]
    return min(marked).day if marked else None


def _said(sentence: str, periods: set[date]) -> date | None:
    ranged = _RANGE.search(sentence)
    if ranged and date(int(ranged["year"]), 12, 31) not in periods:
        return _day(ranged["year"], None, None)
    for pattern in _EXPLICIT:
        found = pattern.search(sentence)
        if found:
            return _from(found)
    return _day(ranged["year"], None, None) if ranged else None


def _period_end(found: re.Match[str]) -> date:
    """Give the end of China's numbered five-year period: the tenth ended in 2005."""
    parts = found.groupdict()
    number = parts["number"] or parts["arabic"]
    if parts["word"]:
        number = 10 + _ORDINALS.index(parts["word"].lower())
    elif not number:
        number = 10 + _COUNTS.get(parts["sign"] or parts["counted"], 0)
    return date(1955 + 5 * int(number), 12, 31)


def _spanned(sentence: str, published: str | None) -> date | None:
    span = _SPAN.search(sentence)
    year = _year(published)
    if span is None or year is None:
        return None
    word = (span["count"] or span["planned"] or span["word"]).lower()
    return _day(year + (_COUNTS.get(word) or int(word)), None, None)


def may_set_day(text: str) -> bool:
    """Tell fast that nothing in a text sets a day: False where no function here would find one."""
    if "20" in text or "年" in text or "五" in text or "２０" in text:
        return True
    lower = text.lower()
    return "year" in lower or "fyp" in lower


def _from(found: re.Match[str]) -> date | None:
    parts = found.groupdict()
    return _day(parts["year"], _month(parts.get("month_name") or parts.get("month")), parts.get("day"))


def _month(text: str | None) -> int | None:
    return (_MONTHS.get(text.lower()) or int(text)) if text else None


def _day(year: str | int, month: str | int | None, day: str | int | None) -> date | None:
    number = _DECEMBER if month is None else int(month)
    if not 1 <= number <= _DECEMBER:
        return None
    last = calendar.monthrange(int(year), number)[1]
    wanted = last if day is None else int(day)
    return date(int(year), number, wanted) if 1 <= wanted <= last else None


def _date(published: str | None) -> date | None:
    try:
        return date.fromisoformat((published or "")[:10])
    except ValueError:
        return None


def _year(published: str | None) -> int | None:
    head = (published or "")[:4]
    return int(head) if re.fullmatch(r"(?:19|20)[0-9]{2}", head) else None
