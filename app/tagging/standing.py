"""Tell how much a word weighs where it stands: in a list, late in a lead, under a frame.

A brief lead that names five things in a row is about none of them; one that comes to a thing
late tells of it in passing; and a title of a crime or a crash is about that, whatever its scene.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.tagging.decide import COEFFICIENTS
from app.tagging.matches import Kind, surviving

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.tagging.decide import Coefficients
    from app.tagging.reading import Reading
    from app.tagging.records import Frame

# Where the things listed are short: in code points beside a word up to the mark on one side, and on both.
_IDEOGRAPHIC_SIDE, _IDEOGRAPHIC_SIDES, _LATIN_SIDES = 12, 24, 45
# How much of a lead is its beginning.
_EARLY_IDEOGRAPHIC, _EARLY_LATIN = 60, 200
# A longer text goes through many things one by one: there lists and order say little.
_BRIEF = 1_000
_FIRST_CJK = "\u2e80"
_MARK = re.compile(r"[、，,。；;：:\n！？!?.]")


def share_of_weight(
    reading: Reading, start: int, end: int, coefficients: Coefficients = COEFFICIENTS
) -> float:
    """Tell which share (0..1) of its weight a word at `start` to `end` keeps where it stands."""
    if start < reading.title_end or len(reading.text) > _BRIEF:
        return 1.0
    share = coefficients.listed if stands_in_list(reading.text, start, end) else 1.0
    if start < reading.lead_end:
        early = _EARLY_IDEOGRAPHIC if reading.text[start] >= _FIRST_CJK else _EARLY_LATIN
        share *= 1.0 if start < early else coefficients.late
    return share


def stands_in_list(text: str, start: int, end: int) -> bool:
    """Tell whether words are one of several things named in a row: 、 at a side or commas at both."""
    near = text[max(0, start - _LATIN_SIDES) : end + _LATIN_SIDES]
    if "、" not in near and "," not in near:
        return False
    before = _MARK.search(text[max(0, start - _LATIN_SIDES) : start][::-1])
    after = _MARK.search(text[end : end + _LATIN_SIDES])
    marks = (before and before[0], after and after[0])
    left = before.start() + 1 if before else _LATIN_SIDES
    right = after.start() + 1 if after else _LATIN_SIDES
    if before and marks == ("、", "、"):
        return left + right <= _IDEOGRAPHIC_SIDES
    if marks == (",", ","):
        return left + end - start + right <= _LATIN_SIDES
    return (marks[0] == "、" and left <= _IDEOGRAPHIC_SIDE) or (
        marks[1] == "、" and right <= _IDEOGRAPHIC_SIDE
    )


def framed_sectors(readings: Sequence[Reading], frames: Sequence[Frame]) -> frozenset[str]:
    """Find the sectors whose words are bystanders in what the title tells of.

    A frame's word inside a longer word of a concept is that concept's: it frames nothing.
    """
    framed: set[str] = set()
    for reading in readings:
        hits = reading.hits[Kind.FRAME]
        if hits and reading.title_end:
            for start, minus, number in surviving(hits, reading.hits[Kind.FRAME_TRAP]):
                if start < reading.title_end and not _is_within_concept(reading, start, -minus):
                    framed.update(frames[number].damps)
    return frozenset(framed)


def _is_within_concept(reading: Reading, start: int, end: int) -> bool:
    return any(
        first <= start and end <= -minus and first + end - start < -minus
        for first, minus, _ in reading.hits[Kind.CONCEPT]
    )
