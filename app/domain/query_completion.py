"""What may be meant to stand where a person is typing a query."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.query import clean

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    Values = Mapping[str, Sequence[tuple[str, str]]]

MOST = 12
_NAME = re.compile(r"(?:^|[\s(（-])([A-Za-z][A-Za-z-]*)$")
_VALUE = re.compile(r"""(?:^|[\s(（-])([A-Za-z][A-Za-z-]*)[:：](?:[^\s"]*[,，])?("[^"]*|[^\s,，"()]*)$""")
_PLAIN = re.compile(r"[^\s,()\":]+")


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Something to put in the place of what stands from `start` to the cursor; `label` says what it is."""

    start: int
    text: str
    label: str


def suggest(text: str, cursor: int, values: Values, *, least: int = 2) -> tuple[Suggestion, ...]:
    """Suggest fields for a word that may be one's beginning, and values behind a field.

    `values` are by field: each a value and its name for people; a field without any is offered all
    the same. A field needs `least` letters.
    """
    before = text[:cursor]
    if found := _VALUE.search(before):
        field = found[1].lower()
        return _of_values(found.start(2), found[2].lstrip('"'), values.get(field, ()))
    found = _NAME.search(before)
    typed = found[1].lower() if found else ""
    if (found is None and least) or len(typed) < least:
        return ()
    start = found.start(1) if found else cursor
    return tuple(Suggestion(start, f"{name}:", "") for name in values if name.startswith(typed))[:MOST]


def _of_values(start: int, typed: str, values: Iterable[tuple[str, str]]) -> tuple[Suggestion, ...]:
    wanted = typed.casefold()
    found = [
        (not _begins(value, label, wanted), place, value, label)
        for place, (value, label) in enumerate(values)
        if wanted in value.casefold() or wanted in label.casefold()
    ]
    return tuple(
        Suggestion(start, f"{_quoted(value)} ", label) for _, _, value, label in sorted(found)[:MOST]
    )


def _begins(value: str, label: str, wanted: str) -> bool:
    return value.casefold().startswith(wanted) or label.casefold().startswith(wanted)


def _quoted(value: str) -> str:
    value = clean(value)
    return value if _PLAIN.fullmatch(value) else f'"{value}"'
