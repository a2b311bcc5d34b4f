"""When items count as read without a person saying so."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Marking = Literal["opened", "later", "hand"]
MARKINGS: tuple[Marking, ...] = ("opened", "later", "hand")
"""When an item in the reader is marked: at once, after some seconds, or only by hand."""


@dataclass(frozen=True, slots=True)
class ReadRule:
    """Mark what a query asks for (everything where it is empty) when older than so many days.

    Without days it is marked as it comes in.
    """

    query: str = ""
    days: int = 0


@dataclass(frozen=True, slots=True)
class Reached:
    """How far a rule was applied: the newest item by then, and up to which moment (ISO, UTC) of age."""

    item: int = 0
    until: str = ""
