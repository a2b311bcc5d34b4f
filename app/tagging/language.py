"""Tell the language of a text by its script: English, Japanese or Chinese.

Two stages: little CJK among the letters means English, whatever kana a quoted title brings;
within CJK, kana mean Japanese, else the repertoires of national character sets decide. Kanji
that all repertoires share leave it to what the feed declares.
"""

from __future__ import annotations

import re
import string
from typing import TYPE_CHECKING

from app.domain.sectors import LANGUAGES

if TYPE_CHECKING:
    from app.domain.sectors import Language

SAMPLE = 2_000
# Units of UTF-16 are told by their high byte: U+30xx, of which U+3000 to U+303F, in UTF-8, are marks.
_KANA_PAGE, _SMALL_KANA_PAGE, _HALF_WIDTH_PAGE = 0x30, 0x31, 0xFF
_CJK_MARKS = b"\xe3\x80"
# What from U+3040 to U+30FF is no kana.
_AMID_KANA = "\u3040\u3097\u3098\u3099\u309a\u309b\u309c\u309d\u309e\u309f\u30a0\u30fb\u30fd\u30fe\u30ff"
_CJK_SHARE = 0.25
_KANA_SHARE = 0.05
_HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff々〆]+")
_ASCII_LETTERS = string.ascii_letters.encode()
_IS_AMID_KANA = re.compile(f"[{_AMID_KANA}]")
_RARE_KANA = re.compile("[\u31f0-\u31ff\uff66-\uff9d]")
_KANA = re.compile("[\u3041-\u3096\u30a1-\u30fa\u30fc\u31f0-\u31ff\uff66-\uff9d]+")


def language_of(text: str, declared: str | None = None) -> Language:
    """Tell the language of a text from its first 2,000 code points.

    `declared` (`ja`, `zh-Hant`, ...) decides only where the script leaves it open.
    """
    language, others = by_script(text)
    return (_known(declared, others) if declared and others else None) or language


def by_script(text: str) -> tuple[Language, tuple[Language, ...]]:
    """Tell the language of a text by its script, and which ones, if declared, go before that."""
    sample = text[:SAMPLE]
    if sample.isascii():
        return _of_letters(sample)
    encoded = sample.encode("utf-8", "surrogatepass")
    if _is_mostly_ascii(sample, encoded):
        return "en", ()
    kana = _count_kana(sample, encoded)
    if kana >= _CJK_SHARE * len(sample):
        return "ja", ()
    han = "".join(_HAN.findall(sample))
    cjk = len(han) + kana
    if cjk == 0:
        return _of_letters(sample)
    if cjk < _CJK_SHARE * len(sample) and cjk < _CJK_SHARE * sum(map(str.isalpha, sample)):
        return "en", ()
    return ("ja", ()) if kana >= max(1, _KANA_SHARE * cjk) else _by_repertoire(han)


def _count_kana(sample: str, encoded: bytes) -> int:
    """Count kana; where they are many, fast by their blocks, and then those of rare blocks are left out."""
    high = sample.encode("utf-16-le", "surrogatepass")[1::2]
    within = high.count(_KANA_PAGE) - encoded.count(_CJK_MARKS)
    if within == 0 and not _may_hold_rare(sample, high):
        return 0
    if within >= _CJK_SHARE * len(sample) and _IS_AMID_KANA.search(sample):
        within -= sum(map(sample.count, _AMID_KANA))
    return within if within >= _CJK_SHARE * len(sample) else sum(map(len, _KANA.findall(sample)))


def _may_hold_rare(sample: str, high: bytes) -> bool:
    if _SMALL_KANA_PAGE not in high and _HALF_WIDTH_PAGE not in high:
        return False
    return _RARE_KANA.search(sample) is not None


def _known(declared: str, others: tuple[Language, ...]) -> Language | None:
    """Reduce a language tag (BCP 47) to one of ours."""
    tag = declared.strip().lower().replace("_", "-").split("-", 1)[0]
    return next((language for language in others if language == tag), None)


def _of_letters(sample: str) -> tuple[Language, tuple[Language, ...]]:
    """Tell the language where nothing is of CJK: English, which of mere signs is but a guess."""
    return "en", () if any(map(str.isalpha, sample)) else LANGUAGES


def _is_mostly_ascii(sample: str, encoded: bytes) -> bool:
    """Tell at a glance that a text is English: a CJK character takes two bytes more than a letter."""
    most_cjk = (len(encoded) - len(sample)) / 2
    if most_cjk >= _CJK_SHARE * len(sample):
        return False
    letters = len(encoded) - len(encoded.translate(None, _ASCII_LETTERS))
    return most_cjk < _CJK_SHARE * min(len(sample), letters)


def _by_repertoire(han: str) -> tuple[Language, tuple[Language, ...]]:
    """Choose by which national set lacks the fewest of the characters."""
    no_simplified = len(han) - len(han.encode("gb2312", "ignore")) // 2
    if no_simplified == 0 and not _is_within(han, "shift_jis"):
        return "zh", ()
    in_japanese = han.encode("shift_jis", "ignore")
    no_japanese = len(han) - len(in_japanese) // 2
    fewest = no_simplified and min(no_simplified, len(han) - len(han.encode("big5", "ignore")) // 2)
    if no_japanese != fewest:
        return "ja" if no_japanese < fewest else "zh", ()
    return "ja" if no_simplified > 0 and not _has_rare(in_japanese) else "zh", ("ja", "zh")


def _is_within(han: str, repertoire: str) -> bool:
    try:
        han.encode(repertoire)
    except UnicodeEncodeError:
        return False
    return True


def _has_rare(shift_jis: bytes) -> bool:
    pairs = (shift_jis[index : index + 2] for index in range(0, len(shift_jis), 2))
    return any(pair >= b"\x98\x9f" for pair in pairs)
