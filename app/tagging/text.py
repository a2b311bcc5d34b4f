"""Fold text for matching without moving a single code point."""

from __future__ import annotations

import re
import unicodedata

_FIRST_CJK = "\u2e80"
_FULL_WIDTH_FIRST, _FULL_WIDTH_LAST = "\uff10", "\uff5a"
_SURROGATE = re.compile("[\ud800-\udfff]")
# Typographic twins that writers and content systems swap freely; each is one code point for one.
# Hyphens are blanks: low-carbon city, low carbon city and low-carbon-city are one form, not four.
_TWINS = tuple(zip("\u2010\u2011\u2013\uff0d\u00a0\u2019", "     '", strict=True))


def fold(text: str) -> str:
    """Lower the case, make hyphens and line ends blanks, unify apostrophes; same length in code points.

    Offsets into the folded text are offsets into the original. `str.lower` lengthens one letter,
    İ, which is an i here (a test asks all of Unicode whether it is still the only one).
    """
    lowered = text.lower()
    if len(lowered) != len(text):
        lowered = text.replace("İ", "i").lower()
    if not lowered.isascii():
        for twin, plain in _TWINS:
            lowered = lowered.replace(twin, plain)
    return lowered.replace("\n", " ").replace("-", " ")


def without_surrogates(text: str) -> str:
    """Put U+FFFD for each lone surrogate, which UTF-8 can't carry; same length."""
    return _SURROGATE.sub("\ufffd", text)


def is_word(character: str) -> bool:
    """Tell whether a character continues a word that is written with spaces around it.

    Letters and digits below the CJK blocks, full-width ones, and combining marks; kanji, kana
    and punctuation are no part of such words.
    """
    if character.isalnum():
        return character < _FIRST_CJK or _FULL_WIDTH_FIRST <= character <= _FULL_WIDTH_LAST
    return unicodedata.combining(character) != 0


def stands_alone(text: str, start: int, end: int) -> bool:
    """Tell whether `text[start:end]` is cut out of no longer word at either side."""
    if start > 0 and is_word(text[start]) and is_word(text[start - 1]):
        return False
    return not (end < len(text) and is_word(text[end - 1]) and is_word(text[end]))
