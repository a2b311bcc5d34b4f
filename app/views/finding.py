"""Find a name by some of its letters in order, the likeliest first."""

from __future__ import annotations

import unicodedata

TOGETHER, AT_BEGINNING, ANYWHERE = 3, 4, 1


def folded(text: str) -> str:
    """Fold case and width, so that full-width letters are found too."""
    return unicodedata.normalize("NFKC", text).casefold()


def likeness(wanted: str, name: str) -> int | None:
    """Tell how well a name answers to some letters in their order; None where it does not.

    Letters that follow each other or begin a word count for more, longer names for less.
    """
    letters, text = folded(wanted).replace(" ", ""), folded(name)
    points, at = 0, -1
    for letter in letters:
        found = text.find(letter, at + 1)
        if found < 0:
            return None
        begins = found == 0 or not text[found - 1].isalnum()
        follows = found == at + 1 and at >= 0
        points += TOGETHER if follows else AT_BEGINNING if begins else ANYWHERE
        at = found
    return points * 10 - len(text)
