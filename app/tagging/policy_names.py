"""Derive the names that texts use for a policy from its titles and aliases."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.tagging.forms import quoted_variants, variants

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.domain.policies import Policy
    from app.tagging.records import KnownPolicy

_MIN_LETTERS = 4
_ISSUERS = re.compile(r"\A\S{2,12}(?:[ 、]\S{2,12}?)*?(?=关于|關於)")
_YEARS = re.compile(r"[（(]\d{4}\s*[-—–~－至]+\s*\d{4}年?[)）]")
_ZH_NOUN = re.compile(
    r"(?:指导意见|实施意见|行动计划|行动方案|实施方案|意见|通知|规划|纲要|方案|条例|办法|决定|计划)\Z"
)
_JA_NOUN = re.compile(r"(?:意見|通知|計画|要綱|方案|条例|弁法|決定|ガイドライン)\Z")
_EN_NOUN = re.compile(
    r"\b(?:Action Plan|Opinions?|Guidelines?|Notice|Plan|Outline|Regulations?|Measures|Decision)\b"
)


def full(policy: Policy) -> frozenset[str]:
    """List the names that point to a policy by themselves."""
    given = {*policy.titles.values(), *(alias for names in policy.aliases.values() for alias in names)}
    names = {name for title in given for name in _unburdened(title)}
    return frozenset(
        spelling
        for name in names
        if len(name) >= _MIN_LETTERS or not name.isascii()
        for spelling in _spelt(name)
    )


def short(known: KnownPolicy) -> frozenset[str]:
    """List the names that point to a policy once it was named: `the Opinions`, 《意见》.

    Those with capitals count only as written here.
    """
    titles = known.policy.titles
    derived = {
        *_chinese(titles.get("zh", "")),
        *_japanese(titles.get("ja", "")),
        *_of_english(titles.get("en", "")),
    }
    return frozenset(derived | set(known.short))


def _spelt(name: str) -> Iterator[str]:
    for title in quoted_variants(name):
        yield from variants(title)


def _unburdened(title: str) -> Iterator[str]:
    """Give a title as it is, without its issuers, and without a range of years in brackets."""
    yield title
    bare = _ISSUERS.sub("", title)
    if bare != title:
        yield bare
    undated = _YEARS.sub("", title).strip()
    if undated != title:
        yield undated


def _chinese(title: str) -> Iterator[str]:
    noun = _ZH_NOUN.search(title)
    if noun and noun.group() != title:
        yield f"《{noun.group()}》"
        yield f"《{noun.group()[-2:]}》"


def _japanese(title: str) -> Iterator[str]:
    noun = _JA_NOUN.search(title)
    if noun and noun.group() != title:
        yield from (f"「{noun.group()}」", f"《{noun.group()}》", f"同{noun.group()}", f"本{noun.group()}")


def _of_english(title: str) -> Iterator[str]:
    noun = _EN_NOUN.search(title)
    if noun and noun.group() != title:
        word = noun.group()
        yield from (f"the {word}", f"The {word}", f"“{word}”", f'"{word}"', f"‘{word}’")
