"""Plain words for a query: its fields, values, conditions and mistakes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.domain.query import Not, Term, Words, print_query
from app.domain.query_fields import FIELDS, LETTERS
from app.domain.sectors import SECTOR_IDS
from app.domain.sources import Role
from app.views.words import LANGUAGE_NAMES

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.domain.query import Query, QueryError
    from app.views.desk import Desk

    Values = dict[str, list[tuple[str, str]]]

NONE = "none"


class QueryWords(QObject):
    """Word queries in the window's language; `names` are those of policies, sources and places by value."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._names: Mapping[str, Sequence[tuple[str, str]]] = {}

    def learn(self, names: Mapping[str, Sequence[tuple[str, str]]]) -> None:
        """Take the values that the store has now for open fields: each with its name, by field."""
        self._names = names

    def values(self) -> Values:
        """List every field with the values that can be offered, each with its name."""
        return {
            name: [
                *((value, self.value(name, value)) for value in (*field.choices, *field.hints)),
                *self._names.get(name, ()),
            ]
            for name, field in FIELDS.items()
        }

    def field(self, name: str) -> str:
        """Name a field."""
        return {
            "sector": self.tr("Sector"),
            "policy": self.tr("Policy"),
            "role": self.tr("Kind"),
            "reliability": self.tr("Reliability"),
            "lang": self.tr("Language"),
            "source": self.tr("Source"),
            "folder": self.tr("Folder"),
            "place": self.tr("Place"),
            "signal": self.tr("Signal"),
            "since": self.tr("Since"),
            "until": self.tr("Until"),
            "is": self.tr("State"),
            "title": self.tr("Title"),
        }.get(name, name)

    def meaning(self, name: str) -> str:
        """Say what a field asks for."""
        return {
            "sector": self.tr("the sectors that an item is tagged with"),
            "policy": self.tr("the policies that it names"),
            "role": self.tr("what kind of document it is"),
            "reliability": self.tr("the letter of its source, or none"),
            "lang": self.tr("the language it is written in"),
            "source": self.tr("a source by words of its name, or its number"),
            "folder": self.tr("a folder of sources"),
            "place": self.tr("a place that it names, by code or name"),
            "signal": self.tr("tenders, plans, pilots and other live hooks"),
            "since": self.tr("from a day on, or so long back"),
            "until": self.tr("up to a day, or so long back"),
            "is": self.tr("what you or the text did with it"),
            "title": self.tr("words of the title alone"),
        }.get(name, "")

    def value(self, field: str, value: str) -> str:
        """Name a value of a field."""
        for sector in SECTOR_IDS:
            if field == "sector" and value == sector:
                return self._desk.sector_name(sector)
        if field == "role":
            return self._desk.words.role(Role(value))
        if field == "lang":
            return LANGUAGE_NAMES[value]
        if field == "reliability" and value in LETTERS:
            return self._desk.words.reliability(value)
        if field == "signal":
            return self._desk.words.signal(value)
        named = (
            {**self._states(), **self._moments()} if field in {"is", "since", "until", "reliability"} else {}
        )
        return named.get(value) or dict(self._names.get(field, ())).get(value, value)

    def condition(self, query: Query) -> str:
        """Word a condition, as a chip shows it."""
        match query:
            case Term("is", values):
                return ", ".join(self.value("is", value) for value in values)
            case Term(field, values):
                told = ", ".join(self.value(field, value) for value in values)
                return self.tr("%1: %2").replace("%1", self.field(field)).replace("%2", told)
            case Not(part):
                return self.tr("not %1").replace("%1", self.condition(part))
            case Words(text):
                return self.tr("“%1”").replace("%1", text)
            case _:
                return print_query(query)

    def mistake(self, error: QueryError, text: str) -> str:
        """Say why a query can't be understood."""
        part = text[error.start : error.end]
        told = {
            "query-long": self.tr("The query is too long."),
            "query-close": self.tr("This parenthesis was never opened."),
            "query-open": self.tr("This parenthesis is never closed."),
            "query-empty": self.tr("There is no word to look for."),
            "query-or": self.tr("OR stands between two conditions."),
            "query-and": self.tr("AND stands between two conditions."),
            "query-not": self.tr("There is nothing here to exclude."),
            "query-quote": self.tr("This quotation mark is never closed."),
            "query-group": self.tr("There is nothing between these parentheses."),
            "query-deep": self.tr("The query is nested too deeply here."),
            "query-no-value": self.tr("A value is missing here."),
            "query-value": self.tr("This field has no value “%1”."),
            "query-field": self.tr("There is no field “%1”. Quotation marks make it a word."),
        }.get(error.code, error.message)
        return told.replace("%1", part)

    def _states(self) -> dict[str, str]:
        return {
            "unread": self.tr("unread"),
            "read": self.tr("read"),
            "starred": self.tr("starred"),
            "hedged": self.tr("hedged"),
            "republished": self.tr("republished"),
            "tagged": self.tr("tagged"),
            "corrected": self.tr("corrected by hand"),
            "watched": self.tr("on the watchlist"),
            "dated": self.tr("with a date"),
            NONE: self.tr("not known"),
        }

    def _moments(self) -> dict[str, str]:
        return {
            "today": self.tr("today"),
            "7d": self.tr("7 days"),
            "2w": self.tr("2 weeks"),
            "1m": self.tr("1 month"),
            "3m": self.tr("3 months"),
        }
