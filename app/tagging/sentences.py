"""Cut text into sentences: English, Japanese and Chinese, with bullets and bare lines."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

# Possessive repeats: each run of marks is read once, so the time is linear for any text.
_BREAK = re.compile(r"\n++|[。！？!?｡．]++[」』”’）)】\"']*+|\.++[”’)\"'\]]*+|…{2,}+")
_ABBREVIATION = re.compile(
    r"(?:^|[\s(“\"])(?:Mr|Mrs|Ms|Dr|Prof|St|No|Nos|vs|etc|e\.g|i\.e|Inc|Ltd|Co|Corp|Gov|Sen|Rep|Gen|Jan|Feb|Mar|Apr"
    r"|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|[A-Z]|(?:[A-Z]\.)+[A-Z])\Z"
)
_LOOK_BACK = 12
_EDGES = " \t\r\u3000\u00a0\u200b\ufeff"


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
    start = 0
    for found in _BREAK.finditer(text):
        if _ends_sentence(text, found):
            _add(text, start, found.end(), starts, ends)
            start = found.end()
    _add(text, start, len(text), starts, ends)
    return Sentences(tuple(starts), tuple(ends))


def _add(text: str, start: int, end: int, starts: list[int], ends: list[int]) -> None:
    piece = text[start:end]
    trimmed = piece.lstrip(_EDGES + "\n")
    start = end - len(trimmed)
    end = start + len(trimmed.rstrip(_EDGES + "\n"))
    if end > start:
        starts.append(start)
        ends.append(end)


def _ends_sentence(text: str, found: re.Match[str]) -> bool:
    mark = text[found.start()]
    if mark not in ".!?":
        return True
    after = text[found.end() : found.end() + 1]
    if after and not after.isspace():
        return mark != "." and not after.isalnum()
    before = text[max(0, found.start() - _LOOK_BACK) : found.start()]
    return mark != "." or _ABBREVIATION.search(before) is None
