"""Texts and lists as cells and back: what a spreadsheet would take for a formula is kept from being one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from app.domain.exchange import FIELDS

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from decimal import Decimal

    from app.domain.opportunities import Opportunity

# A cell that begins so is a formula, or becomes one when it is edited; ' in front makes it a text.
_FORMULA = re.compile(r"'*[=+\-@\t\r\n＝＋－＠]")
_GUARDED = re.compile(r"'+[=+\-@\t\r\n＝＋－＠]")
_SPECIAL = re.compile(r"[\\;；,，、\n]")
_ELEMENT = re.compile(r"(?:[^\\;；,，、\n]|\\.)+", re.DOTALL)
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)


def guard(text: str) -> str:
    """Put ' before a text that could be a formula; `unguard` takes it off again."""
    return f"'{text}" if _FORMULA.match(text) else text


def unguard(text: str) -> str:
    """Take off what `guard` put on."""
    return text[1:] if _GUARDED.match(text) else text


def join_list(elements: Iterable[str]) -> str:
    r"""Write a list in one cell: a; b. What parts elements is written \; within one."""
    return "; ".join(_SPECIAL.sub(r"\\\g<0>", element) for element in elements)


def split_list(text: str) -> tuple[str, ...]:
    """Read what `join_list` wrote; commas and lines part elements as well."""
    pieces = (_ESCAPED.sub(r"\1", piece.strip()) for piece in _ELEMENT.findall(text))
    return tuple(piece for piece in pieces if piece)


def cells_of(one: Opportunity) -> tuple[str | Decimal | date | int | None, ...]:
    """Give an opportunity as a row, column by column of `COLUMNS`; texts are not guarded yet."""
    return tuple(_cell(one, field) for field in FIELDS)


def _cell(one: Opportunity, field: str) -> Any:  # noqa: ANN401  a cell of whatever kind
    name, _, language = field.partition(".")
    value = getattr(one, name)
    if language:
        value = getattr(value, language)
    if isinstance(value, tuple):
        return join_list(value)
    return value.value if name == "stage" else value
