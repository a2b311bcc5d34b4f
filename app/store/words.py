"""Turn text into the words that full-text search goes by; one function serves index and query.

Chinese and Japanese have no spaces, and most of their words are two characters long, so a run of
such characters is written as overlapping pairs and its last character: 智慧城市 becomes
智慧 慧城 城市 市. A search for n characters is then a phrase of n-1 pairs, a search for one character
a prefix. Other words stay whole; FTS5's porter stemmer makes `city` find `cities`.
Width and case do not matter (NFKC, then case folding: Unicode Standard Annex 15, section 3.13), nor
whether Han characters are written in their simplified or traditional form.
"""

from __future__ import annotations

import re
import unicodedata
from itertools import accumulate, takewhile
from operator import add
from typing import TYPE_CHECKING

from app.store.han import simplify

if TYPE_CHECKING:
    from collections.abc import Sequence

# Han with its iteration and zero marks, kana with the long mark, bopomofo, Hangul, the Han extensions.
_CJK = (
    "\u3005-\u3007\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u31f0-\u31ff"
    "\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\U00020000-\U0003ffff"
)
_OTHER = rf"[^\W_{_CJK}]"
_LETTER = re.compile(f"[{_CJK}]")
_RUN = re.compile(rf"([{_CJK}]+)|({_OTHER}+)")
_PLAIN = re.compile(r"[^\W_]+")
_ACCENTS = re.compile(r"(?<=[a-z])[\u0300-\u036f]+")
_TYPED = re.compile(r'"([^"]*)"|([^\s"]+)')
_QUOTES = str.maketrans(dict.fromkeys("“”„‟«»＂「」『』", '"'))
_SHORTEST_STEM = 3


def fold(text: str) -> str:
    """Make width, case and traditional forms of a text not matter."""
    return simplify(unicodedata.normalize("NFKC", text).casefold())


def tokens(text: str) -> list[str]:
    """Give the words of a text as the index holds them, in order."""
    if text.isascii():
        return _PLAIN.findall(text.lower())
    words = []
    for run, word in _RUN.findall(fold(text)):
        if word:
            words.append(_unaccented(word))
        else:
            words += map(add, run, run[1:])
            words.append(run[-1])
    return words


def index_text(text: str) -> str:
    """Write the words of a text for the full-text table, which splits at spaces and keeps all else."""
    return " ".join(tokens(text))


def letters(words: str) -> str:
    """Write down once each the Chinese and Japanese characters of what `index_text` wrote."""
    return " ".join(_LETTER.findall("".join(sorted(set(words)))))


def match_expression(query: str) -> str | None:
    """Build the FTS5 query for what a person typed, or None where it holds no word.

    All terms must occur; what stands in quotation marks must occur as it stands. Every term is
    quoted, so that no sign or word of FTS5's own language has a meaning.
    """
    return " AND ".join(map(side_by_side, terms(query))) or None


def terms(query: str) -> list[str]:
    """Take apart what a person typed: words, and what stands in quotation marks; punctuation is left out."""
    return [typed for typed in _typed(query) if side_by_side(typed)]


def side_by_side(text: str) -> str:
    """Build the FTS5 phrase for words that must occur side by side; empty where there is no word."""
    return _phrase(fold(text))


def snippet(texts: Sequence[str], query: str, length: int = 120) -> str:
    """Cut some `length` code points around the first word of a query out of the first text that has it.

    Where none has it, the first text that is not empty is cut from its beginning.
    """
    needles = [run[0] for typed in _typed(query) for run in [_RUN.search(fold(typed))] if run]
    for text in texts:
        at = _first(fold(text), needles)
        if at is not None:
            return _cut(text, _unfolded(text, at), length)
    return _cut(next((text for text in texts if text), ""), 0, length)


def _typed(query: str) -> list[str]:
    return [quoted or plain for quoted, plain in _TYPED.findall(query.translate(_QUOTES))]


def _unaccented(word: str) -> str:
    """Take the accents off Latin letters, so that `cafe` finds `café`; other scripts keep their marks."""
    if word.isascii():
        return word
    return unicodedata.normalize("NFC", _ACCENTS.sub("", unicodedata.normalize("NFD", word)))


def _pairs(run: str) -> list[str]:
    return [*map(add, run, run[1:])]


def _phrase(typed: str) -> str:
    """Write one term as a quoted phrase, matching what `tokens` wrote for any text that holds it.

    The last run may go on in the text, so its last character alone is not asked for; a run before
    it ends where it ends, and its last character stands in the index between the two.
    """
    runs = list(_RUN.finditer(typed))
    if not runs:
        return ""
    words = tokens(typed[: runs[-1].start()])
    last = runs[-1][0]
    if not runs[-1][1]:
        return f'"{" ".join([*words, _unaccented(last)])}"'
    if len(last) == 1:
        return f'"{" ".join([*words, last])}" *'
    return f'"{" ".join([*words, *_pairs(last)])}"'


def _first(folded: str, needles: Sequence[str]) -> int | None:
    found = [at for needle in needles if (at := _find(folded, needle)) >= 0]
    return min(found, default=None)


def _find(folded: str, needle: str) -> int:
    """Find a word, else the longest beginning of it, as the stemmer may have matched another form."""
    run = _RUN.match(needle)
    if run and run[1]:
        return folded.find(needle)
    for end in range(len(needle), min(_SHORTEST_STEM, len(needle)) - 1, -1):
        found = re.search(rf"(?<!{_OTHER}){re.escape(needle[:end])}", folded)
        if found:
            return found.start()
    return -1


def _unfolded(text: str, at: int) -> int:
    """Give the place in a text of a place in its folded form, which may be longer (… is three dots)."""
    if text.isascii():
        return at
    ends = accumulate(len(fold(character)) for character in text)
    return sum(1 for _ in takewhile(lambda end: end <= at, ends))


def _cut(text: str, at: int, length: int) -> str:
    start = max(0, min(at - length // 3, len(text) - length))
    end = min(len(text), start + length)
    body = " ".join(text[start:end].split())
    return f"{'…' if start else ''}{body}{'…' if end < len(text) else ''}"
