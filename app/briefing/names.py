"""Find names that are known in three languages: places, policies, publishers; and the terms beside them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from app.briefing.facts import half

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_LEAST = 2  # characters of a form that is looked for


class Found(NamedTuple):
    """A form found in a text, with what it may name; places in code points."""

    start: int
    end: int
    ids: frozenset[str]


@dataclass(frozen=True, slots=True)
class Known:
    """The forms of names and terms, lower-case and half-width, with what each may name.

    `names` are the ids that name somebody or something; the others are terms of the trade. `sizes` tells
    by their first two characters how long forms are, the longest first.
    """

    forms: Mapping[str, frozenset[str]]
    names: frozenset[str]
    sizes: Mapping[str, tuple[int, ...]]

    @classmethod
    def of(cls, entries: Iterable[tuple[str, bool, Iterable[str]]]) -> Known:
        """Gather entries: an id, whether it is a name, its forms in any language."""
        forms: dict[str, set[str]] = {}
        names = set()
        for entry_id, is_name, given in entries:
            names |= {entry_id} if is_name else set()
            for form in given:
                folded = folded_form(form)
                if len(folded) >= _LEAST:
                    forms.setdefault(folded, set()).add(entry_id)
        sizes: dict[str, set[int]] = {}
        for form in forms:
            sizes.setdefault(form[:_LEAST], set()).add(len(form))
        return cls(
            {form: frozenset(ids) for form, ids in forms.items()},
            frozenset(names),
            {begin: tuple(sorted(found, reverse=True)) for begin, found in sizes.items()},
        )

    def find(self, text: str) -> tuple[Found, ...]:
        """Find forms from left to right, the longest first; a Latin form stands as a word of its own."""
        low, at, found = folded_form(text), 0, []
        while at < len(low):
            hit = self._at(low, at)
            if hit is not None:
                found.append(hit)
            at = hit.end if hit is not None else at + 1
        return tuple(found)

    def _at(self, low: str, at: int) -> Found | None:
        if at and _latin(low[at - 1]) and _latin(low[at]):
            return None
        for size in self.sizes.get(low[at : at + _LEAST], ()):
            end = at + size
            ids = self.forms.get(low[at:end]) if end <= len(low) else None
            if ids and not (end < len(low) and _latin(low[end - 1]) and _latin(low[end])):
                return Found(at, end, ids)
        return None


def folded_form(text: str) -> str:
    """Lower a text character by character, so that places in it stay places."""
    return "".join(low if len(low := char.lower()) == 1 else char for char in half(text).replace("’", "'"))


def _latin(char: str) -> bool:
    return char.isascii() and char.isalnum()
