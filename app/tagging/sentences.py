"""Cut text into sentences: English, Japanese and Chinese, with bullets and bare lines."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

# Possessive repeats: each run of marks is read once, so the time is linear for any text. The first
# character is of one set, which the search finds fast; what may follow it depends on which it was.
# A full stop ends a sentence only before a blank; so do ! and ? but for CJK, where no blank follows.
_EDGES = " \t\r\n\u3000\u00a0\u200b\ufeff"
_BREAK = re.compile(
    rf"""
    [\n。！？!?｡．.…]
    (?: (?<=\n)
      | (?<=[。！？｡．]) (?<![。！？!?｡．].) [。！？!?｡．]*+ [」』”’）)】"']*+
      | (?<=[!?]) (?<![。！？!?｡．].) [。！？!?｡．]*+ [」』”’）)】"']*+ (?![^\W_])
      | (?<=\.) \.*+ [”’)"'\]]*+ (?=\s|\Z)
      | (?<=…) …++
    )
    (?P<edge>[{_EDGES}]*+)
    """,
    re.VERBOSE | re.DOTALL,
)
_ABBREVIATION = re.compile(
    r"(?:^|[\s(“\"])(?:Mr|Mrs|Ms|Dr|Prof|St|No|Nos|vs|etc|e\.g|i\.e|Inc|Ltd|Co|Corp|Gov|Sen|Rep|Gen|Jan|Feb|Mar|Apr"
    r"|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|[A-Z]|(?:[A-Z]\.)+[A-Z])\Z"
)
_LOOK_BACK = 12
_LONG_WORD = 5


@dataclass(frozen=True, slots=True)
class Sentences:
    """The sentences of one text: `starts[i]` to `ends[i]`, half-open code points, in order.

    Together they cover every character that isn't white space at a sentence's edge.
    """

    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def __len__(self) -> int:
        return len(self.starts)

    def at(self, offset: int) -> int:
        """Give the index of the sentence that an offset stands in (or follows)."""
        return max(0, bisect_right(self.starts, offset) - 1)


def split(text: str) -> Sentences:
    """Cut a text into sentences; a line end always ends one. Linear time."""
    starts: list[int] = []
    ends: list[int] = []
    start = len(text) - len(text.lstrip(_EDGES))
    for found in _BREAK.finditer(text, start):
        mark, edge = found.start(), found.start("edge")
        if text[mark] == "\n":
            edge = _end_of_words(text, start, mark)
        elif text[mark] == "." and _is_abbreviated(text, mark) and "\n" not in found["edge"]:
            continue
        starts.append(start)
        ends.append(edge)
        start = found.end()
    edge = _end_of_words(text, start, len(text))
    if edge > start:
        starts.append(start)
        ends.append(edge)
    return Sentences(tuple(starts), tuple(ends))


def _end_of_words(text: str, start: int, end: int) -> int:
    if end > start and text[end - 1] not in _EDGES:
        return end
    return start + len(text[start:end].rstrip(_EDGES))


def _is_abbreviated(text: str, stop: int) -> bool:
    """Tell whether the word before a full stop is one that is written with it."""
    if stop >= _LONG_WORD and text[stop - _LONG_WORD : stop].isalpha():
        return False
    return _ABBREVIATION.search(text[max(0, stop - _LOOK_BACK) : stop]) is not None
