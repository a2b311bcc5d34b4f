"""The fields that a query may ask for, in one table: parser, completion, help and store go by it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from app.domain.periods import read_since
from app.domain.sectors import LANGUAGES, SECTOR_IDS
from app.domain.sources import Role
from app.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Mapping

LETTERS = ("A", "B", "C", "D", "E", "F")
SIGNALS = (
    "plan",
    "tender",
    "pilot",
    "subsidy",
    "standard",
    "consultation",
    "market-opening",
    "target",
    "fair",
    "investment",
)
STATES = ("unread", "read", "starred", "hedged", "republished", "tagged", "corrected", "watched", "dated")
"""What `is:` may say of an item; the store has a condition for each."""

SOME_MOMENTS = ("today", "7d", "2w", "1m", "3m")
_SOME_DAY = datetime(2026, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class QueryField:
    """A field of the query language.

    `choices` are the values that there are, empty where any is taken; `hints` are some of them, to
    be offered while typing; `moment` fields take a day or a period back.
    """

    name: str
    choices: tuple[str, ...] = ()
    hints: tuple[str, ...] = ()
    moment: bool = False

    def read(self, value: str) -> str:
        """Give a value as the table writes it. Raises InputError where there is no such value."""
        if self.moment:
            written = value.upper() if "-" in value else value.lower()
            read_since(written, _SOME_DAY)
            return written
        if not self.choices:
            return value
        wanted = value.casefold()
        for choice in self.choices:
            if choice.casefold() == wanted:
                return choice
        raise InputError(
            "query-value",
            f"{self.name}: has no value “{value}”. It takes {', '.join(self.choices)}.",
        )


def table(*fields: QueryField) -> Mapping[str, QueryField]:
    """Make a table of fields by their names."""
    return {field.name: field for field in fields}


FIELDS: Mapping[str, QueryField] = table(
    QueryField("sector", SECTOR_IDS),
    QueryField("policy"),
    QueryField("role", tuple(role.value for role in Role)),
    QueryField("reliability", (*LETTERS, "none")),
    QueryField("lang", LANGUAGES),
    QueryField("source"),
    QueryField("folder"),
    QueryField("place"),
    QueryField("signal", SIGNALS),
    QueryField("since", hints=SOME_MOMENTS, moment=True),
    QueryField("until", hints=SOME_MOMENTS, moment=True),
    QueryField("is", STATES),
    QueryField("title"),
)
"""Another field is another line here, and a condition in `app.store.query_sql`."""
