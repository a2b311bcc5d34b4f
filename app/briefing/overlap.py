"""How much two texts have in common, within a script by their words and across scripts by what they name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.briefing.names import Known

Script = Literal["latin", "kana", "han"]

_KANA = re.compile(r"[ぁ-ゖァ-ヺ]")
_HAN = re.compile(r"[\u3400-\u9fff]")
_WIDE = re.compile(r"[\u3400-\u9fffァ-ヺー]")
_STEM = 5
_LEAST_LETTERS = 4
_LEAST_PIECES = 3
_NEARLY = 0.5


def script_of(text: str) -> Script:
    """Tell which of three scripts a text is mostly in: kana make Japanese, Han without them Chinese."""
    wide, latin = len(_HAN.findall(text)), len(re.findall("[A-Za-z]", text))
    kana = len(_KANA.findall(text))
    if latin > 2 * (wide + kana):
        return "latin"
    return "kana" if kana * 8 > wide else "han"


def common(text: str, other: str) -> float | None:
    """Give the share of a text's words that another has; None where there are too few to tell."""
    pieces = pieces_of(text)
    if len(pieces) < _LEAST_PIECES:
        return None
    there = pieces_of(other)
    return len(pieces & there) / len(pieces)


def closest(text: str, candidates: Iterable[str], known: Known) -> list[str]:
    """Find the candidates that share most with a text, or nearly so; none where none shares anything."""
    script, own, named = script_of(text), pieces_of(text), _ids(text, known)
    digits = set(re.findall(r"\d+", text))
    scored: list[tuple[float, str]] = []
    for candidate in dict.fromkeys(candidates):
        if not candidate.strip():
            continue
        if script_of(candidate) == script:
            there = pieces_of(candidate)
            score = len(own & there) / (len(own | there) or 1)
        else:
            ids = _ids(candidate, known)
            figures = set(re.findall(r"\d+", candidate))
            score = (len(named & ids) + len(digits & figures)) / (
                len(named | ids) + len(digits | figures) or 1
            )
        scored.append((score, candidate))
    most = max((score for score, _ in scored), default=0.0)
    return [candidate for score, candidate in scored if score and score >= _NEARLY * most]


def _ids(text: str, known: Known) -> set[str]:
    return {entry for one in known.find(text) for entry in one.ids}


def pieces_of(text: str) -> set[str]:
    """Give the stems of longer Latin words, and the pairs of Han and katakana characters."""
    words = re.findall(r"[a-z]+", text.lower())
    pairs = {
        text[n : n + 2] for n in range(len(text) - 1) if _WIDE.match(text[n]) and _WIDE.match(text[n + 1])
    }
    return {word[:_STEM] for word in words if len(word) >= _LEAST_LETTERS} | pairs
