"""Derive the names that texts use for a policy from its titles and aliases."""

from __future__ import annotations

import re
from itertools import product
from typing import TYPE_CHECKING

from app.tagging.forms import quoted_variants, variants

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.domain.policies import Policy
    from app.domain.sectors import Language
    from app.tagging.records import KnownPolicy

_MIN_LETTERS = 4
_BRACKETS = ("〔〕", "［］", "[]", "（）", "()", "【】")
_NUMBER = re.compile(r"\A(?P<code>\S{2,10})〔(?P<year>\d{4})〕(?P<serial>\d{1,4})号\Z")
# 第15次5カ年計画: which plan, and how its years and its name may be written around it.
_FIVE_YEARS = re.compile(r"第(?P<which>\d{2})次5カ年計画")
_ORDINALS = {13: "十三", 14: "十四", 15: "十五"}
_YEARS = (
    "5カ年",
    "5か年",
    "5ヵ年",
    "5ヶ年",
    "5ケ年",
    "五カ年",
    "五か年",
    "五ヵ年",
    "５カ年",
    "５か年",
    "5年",
)
_PLANS = ("計画", "規画", "計画綱要", "規画綱要")
_ISSUERS = re.compile(r"\A\S{2,12}(?:[ 、]\S{2,12}?)*?(?=关于|關於)")
_SPAN = re.compile(r"[（(]\d{4}\s*[-—–~－至]+\s*\d{4}年?[)）]")
_ZH_NOUN = re.compile(
    r"(?:指导意见|实施意见|行动计划|行动方案|实施方案|意见|通知|规划|纲要|方案|条例|办法|决定|计划|目录|要点"
    r"|指導意見|行動計劃|行動方案|實施方案|意見|規劃|綱要|辦法|決定|計劃|目錄|要點)\Z"
)
_JA_NOUN = re.compile(
    r"(?:指導意見|行動計画|行動方案|意見|通知|計画|規画|目録|綱要|要綱|方案|条例|弁法|決定|ガイドライン)\Z"
)
_EN_NOUN = re.compile(
    r"\b(?:Action Plan|Opinions?|Guidelines?|Notice|Plan|Outline|Regulations?|Measures|Decision)\b"
)


def full(policy: Policy) -> frozenset[str]:
    """List the names that point to a policy by themselves."""
    given = {*policy.titles.values(), *(alias for names in policy.aliases.values() for alias in names)}
    names = {name for title in given for name in _unburdened(title)}
    spelt = (
        spelling
        for name in names
        if len(name) >= _MIN_LETTERS or not name.isascii()
        for spelling in _spelt(name)
    )
    return frozenset((*spelt, *_numbered(policy.number)))


def short(known: KnownPolicy) -> frozenset[str]:
    """List the names that point to a policy once it was named: `the Opinions`, 《意见》.

    Those with capitals count only as written here.
    """
    derived = {
        *(short for title in _titles(known.policy, "zh") for short in _chinese(title)),
        *(short for title in _titles(known.policy, "ja") for short in _japanese(title)),
        *(short for title in _titles(known.policy, "en") for short in _of_english(title)),
    }
    return frozenset(derived | set(known.short))


def _titles(policy: Policy, language: Language) -> tuple[str, ...]:
    return (policy.titles.get(language, ""), *policy.aliases.get(language, ()))


def _spelt(name: str) -> Iterator[str]:
    for written in (name, *_five_years(name)):
        for title in quoted_variants(written):
            yield from variants(title)


def _five_years(name: str) -> Iterator[str]:
    """Write a five-year plan as Japanese agencies and papers do: 第15次5か年規画, 「第15次5カ年」計画."""
    found = _FIVE_YEARS.search(name)
    if found is None:
        return
    which = int(found["which"])
    before, after = name[: found.start()], name[found.end() :]
    for number, years, plan in product((str(which), _ORDINALS.get(which, "")), _YEARS, _PLANS):
        if number:
            yield f"{before}第{number}次{years}{plan}{after}"
            yield f"{before}「第{number}次{years}」{plan}{after}"


def _numbered(number: str) -> Iterator[str]:
    """Write a document's number with each kind of brackets, in both Chinese scripts."""
    found = _NUMBER.match(number)
    if found is None:
        return
    for pair in _BRACKETS:
        for last in "号號":
            yield f"{found['code']}{pair[0]}{found['year']}{pair[1]}{found['serial']}{last}"


def _unburdened(title: str) -> Iterator[str]:
    """Give a title as it is, without its issuers, and without a range of years in brackets."""
    yield title
    bare = _ISSUERS.sub("", title)
    if bare != title:
        yield bare
    undated = _SPAN.sub("", title).strip()
    if undated != title:
        yield undated


def _chinese(title: str) -> Iterator[str]:
    noun = _ZH_NOUN.search(_SPAN.sub("", title))
    if noun and noun.group() != title:
        for word in (noun.group(), noun.group()[-2:]):
            yield from (f"《{word}》", f"该{word}", f"該{word}")


def _japanese(title: str) -> Iterator[str]:
    noun = _JA_NOUN.search(title)
    if noun and noun.group() != title:
        yield from (f"「{noun.group()}」", f"《{noun.group()}》", f"同{noun.group()}", f"本{noun.group()}")


def _of_english(title: str) -> Iterator[str]:
    noun = _EN_NOUN.search(title)
    if noun and noun.group() != title:
        word = noun.group()
        yield from (f"the {word}", f"The {word}", f"“{word}”", f'"{word}"', f"‘{word}’")
        if word.startswith("Guideline"):
            yield from ("the guideline", "The guideline", "the guidelines", "The guidelines")
