"""Tell the language of a text by its script: English, Japanese or Chinese.

Two stages: little CJK among the letters means English, whatever kana a quoted title brings;
within CJK, kana mean Japanese, else the repertoires of national character sets decide. Kanji
that all repertoires share leave it to what the feed declares.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.domain.sectors import LANGUAGES

if TYPE_CHECKING:
    from app.domain.sectors import Language

SAMPLE = 2_000
_CJK_SHARE = 0.25
_KANA_SHARE = 0.05
_HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff々〆]+")
_KANA = re.compile("[\u3041-\u3096\u30a1-\u30fa\u30fc\u31f0-\u31ff\uff66-\uff9d]+")


def language_of(text: str, declared: str | None = None) -> Language:
    """Tell the language of a text from its first 2,000 code points.

    `declared` (`ja`, `zh-Hant`, ...) decides only where the script leaves it open.
    """
    prior = _known(declared)
    sample = text[:SAMPLE]
    if sample.isascii():
        return _of_ascii(sample, prior)
    han = "".join(_HAN.findall(sample))
    kana = sum(len(run) for run in _KANA.findall(sample))
    cjk = len(han) + kana
    if cjk == 0:
        return "en" if any(map(str.isalpha, sample)) else prior or "en"
    if cjk < _CJK_SHARE * len(sample) and cjk < _CJK_SHARE * sum(map(str.isalpha, sample)):
        return "en"
    if kana >= max(1, _KANA_SHARE * cjk):
        return "ja"
    return _by_repertoire(han, prior)


def _known(declared: str | None) -> Language | None:
    """Reduce a language tag (BCP 47) to one of ours."""
    tag = (declared or "").strip().lower().replace("_", "-").split("-", 1)[0]
    return next((language for language in LANGUAGES if language == tag), None)


def _of_ascii(sample: str, prior: Language | None) -> Language:
    has_letters = any(map(str.isalpha, sample))
    return "en" if has_letters or prior is None else prior


def _by_repertoire(han: str, prior: Language | None) -> Language:
    """Choose by which national set lacks the fewest of the characters."""
    in_japanese = han.encode("shift_jis", "ignore")
    no_japanese = len(han) - len(in_japanese) // 2
    no_simplified = len(han) - len(han.encode("gb2312", "ignore")) // 2
    no_traditional = len(han) - len(han.encode("big5", "ignore")) // 2
    if no_japanese < min(no_simplified, no_traditional):
        return "ja"
    if no_japanese > min(no_simplified, no_traditional):
        return "zh"
    if prior in ("ja", "zh"):
        return prior
    return "ja" if no_simplified > 0 and not _has_rare(in_japanese) else "zh"


def _has_rare(shift_jis: bytes) -> bool:
    pairs = (shift_jis[index : index + 2] for index in range(0, len(shift_jis), 2))
    return any(pair >= b"\x98\x9f" for pair in pairs)
