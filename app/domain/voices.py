"""Tell copies of one text from texts of their own, by sketches of their words.

A sketch is the least of many hashes over a text's shingles (runs of characters, whatever the
script), one a slot: two texts share as many slots, in expectation, as their shingles have in
common (A. Broder, "On the resemblance and containment of documents", 1997).
"""

from __future__ import annotations

import unicodedata
from hashlib import blake2b
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.domain.opportunities import LinkedEvidence

SLOTS = 64
SHINGLE = 6  # characters: three words' worth in Chinese, one or two in English
MOST_READ = 4_000  # characters: copies agree in how they begin
ALIKE = 0.6
_BITS = 32
_MASK = (1 << _BITS) - 1
# Odd multipliers turn one hash into many; they only have to stay what they are.
_TURNS = tuple(((0x9E3779B97F4A7C15 * (2 * n + 1)) & ((1 << 64) - 1)) | 1 for n in range(SLOTS))


def sketch(text: str) -> tuple[int, ...]:
    """Sketch a text in 64 numbers below 2**32; the same for what differs in case, width or marks.

    Empty where a text has no letters.
    """
    plain = _plain(text)[:MOST_READ]
    if not plain:
        return ()
    count = max(1, len(plain) - SHINGLE + 1)
    hashes = {_hash(plain[start : start + SHINGLE]) for start in range(count)}
    return tuple(min((number * turn >> _BITS) & _MASK for number in hashes) for turn in _TURNS)


def resemblance(one: Sequence[int], other: Sequence[int]) -> float:
    """Tell which share (0..1) of two texts' shingles is common; 0 where either has no sketch."""
    if not one or len(one) != len(other):
        return 0.0
    return sum(first == second for first, second in zip(one, other, strict=True)) / len(one)


def group_voices(pieces: Sequence[LinkedEvidence]) -> list[list[LinkedEvidence]]:
    """Put pieces of one stance that say the same together, and pieces of one and the same text."""
    groups: list[list[LinkedEvidence]] = []
    for piece in pieces:
        kin = [group for group in groups if any(_is_one_voice(piece, other) for other in group)]
        merged = [other for group in kin for other in group]
        groups = [group for group in groups if group not in kin]
        groups.append([*merged, piece])
    return groups


def _is_one_voice(one: LinkedEvidence, other: LinkedEvidence) -> bool:
    if one.stance is not other.stance:
        return False
    if one.kind == "clause" or other.kind == "clause":
        return one.kind == other.kind and one.policy == other.policy
    if one.url is not None and one.url == other.url:
        return True
    return resemblance(one.standing.voice, other.standing.voice) >= ALIKE


def _plain(text: str) -> str:
    folded = unicodedata.normalize("NFKC", text).casefold()
    return "".join(character for character in folded if character.isalnum())


def _hash(shingle: str) -> int:
    return int.from_bytes(blake2b(shingle.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "big")
