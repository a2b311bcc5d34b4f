"""Turn a query into SQL conditions on an item: one for each field of `app.domain.query_fields`.

A condition speaks of the item by `:item` and of its time by `:at`, which whoever walks a table puts
its own columns for; what anyone typed is only ever an argument.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.domain.query import And, Not, Or, Query, Term, Words, all_of
from app.domain.times import iso, moment

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from datetime import datetime

    from app.domain.items import ItemQuery

_FACET = "EXISTS (SELECT 1 FROM tagging AS t WHERE t.item_id = :item AND {})"
_ONE_OF = "IN (SELECT value FROM json_each(?))"
_NAMED = """EXISTS (
    SELECT 1 FROM {table} AS n WHERE n.item_id = :item AND n.{column} IN (SELECT value FROM json_each(?))
)"""
_SOURCE = """EXISTS (
    SELECT 1 FROM items AS o WHERE o.id = :item AND o.source_id IN (SELECT value FROM json_each(?))
)"""
# The sign keeps SQLite from walking the found items in place of the list, which it would have to sort.
_TEXT = "+:item IN (SELECT rowid FROM {table} WHERE {table} MATCH ?)"
_READ = "EXISTS (SELECT 1 FROM item_states AS u WHERE u.item_id = :item AND u.read = 1)"
_STATES = {
    "read": _READ,
    "unread": f"NOT {_READ}",
    "starred": ":item IN (SELECT item_id FROM item_states WHERE starred = 1)",
    "tagged": "EXISTS (SELECT 1 FROM item_sectors AS c WHERE c.item_id = :item)",
    "corrected": """EXISTS (
        SELECT 1 FROM corrections AS k WHERE k.item_id = :item AND k.deed <> 'undo'
        AND NOT EXISTS (SELECT 1 FROM corrections AS z WHERE z.undoes = k.id)
    )""",
    "watched": """EXISTS (
        SELECT 1 FROM evidence AS e JOIN opportunities AS p ON p.id = e.opportunity_id
        WHERE e.item_id = :item AND p.removed_at IS NULL
    )""",
    "dated": "EXISTS (SELECT 1 FROM items AS o WHERE o.id = :item AND o.published IS NOT NULL)",
}
_FACET_STATES = {
    "hedged": "t.hedged = 1",
    "republished": "json_extract(t.detail, '$[5][3]') IS NOT NULL",
}
_SOURCES = "SELECT id, title, url, folder FROM sources"
_PLACES = "SELECT place, name FROM place_names"

_ALONE = re.compile(r'(".") \*')
"""How `match_of` asks for one Chinese or Japanese character and nothing else."""

FACETS = frozenset({"role", "lang", "reliability"})
NEVER = Or(())
"""The query that nothing answers."""


@dataclass(frozen=True, slots=True)
class Condition:
    """A piece of SQL with what stands for its question marks; `:item` and `:at` are yet to be put in."""

    sql: str
    arguments: tuple[Any, ...] = ()

    def on(self, item: str, at: str) -> Condition:
        """Speak of an item by the columns of a table that is walked."""
        return Condition(self.sql.replace(":item", item).replace(":at", at), self.arguments)


def as_query(query: ItemQuery) -> Query:
    """Write all the conditions of a list as one query."""
    parts: list[Query] = [query.where, *_worded(query)]
    if query.sectors:
        parts.append(Term("sector", query.sectors))
    if query.source_id is not None:
        parts.append(Term("source", (str(query.source_id),)))
    if query.policy is not None:
        parts.append(Term("policy", (query.policy,)))
    for name, at in (("since", query.since), ("until", query.until)):
        if at is not None:
            parts.append(Term(name, (str(iso(at)),)))
    states = (("unread", query.unread), ("starred", query.starred), ("hedged", query.hedged))
    parts += [Term("is", (name,)) for name, wanted in states if wanted]
    return all_of(*parts)


def _worded(query: ItemQuery) -> list[Query]:
    """Take the words apart that a list is searched for; nothing but punctuation finds nothing."""
    if not query.text.strip():
        return []
    from app.store.words import terms

    return [Words(term) for term in terms(query.text)] or [NEVER]


class Compiler:
    """Write the conditions of one statement; `direct` where the walked table is `tagging`, as `t`."""

    def __init__(self, conn: sqlite3.Connection, *, direct: bool = False) -> None:
        self._conn = conn
        self._direct = direct

    def condition(self, query: Query) -> Condition:
        """Write a query as a condition."""
        match = match_of(query)
        if match:
            index, match = text_index(self._conn, match)
            return Condition(_TEXT.format(table=index), (match,))
        match query:
            case Term(field, values):
                return _TERMS[field](self, values)
            case Not(part):
                found = self.condition(part)
                return Condition(f"NOT ({found.sql})", found.arguments)
            case And(parts):
                return _joined("AND", map(self.condition, gathered(parts)), "1")
            case Or(parts):
                return _joined("OR", map(self.condition, parts), "0")
            case _:
                return Condition("0")

    def facet(self, column: str, values: Sequence[str | None]) -> Condition:
        """Ask for a column of the tagging row."""
        asked: list[str] = []
        if named := [value for value in values if value is not None]:
            asked.append(f"t.{column} IS NOT NULL AND t.{column} {_ONE_OF}")
        if None in values:
            asked.append(f"t.{column} IS NULL")
        return self._facet(" OR ".join(asked), (json.dumps(named),) if named else ())

    def states(self, values: Sequence[str]) -> Condition:
        """Ask what holds of an item, any of several."""
        return _joined("OR", map(self._state, values), "0")

    def sources(self, values: Sequence[str]) -> Condition:
        """Ask for sources by number or by words of their name."""
        return _source_condition(source_ids(self._conn, values))

    def folders(self, values: Sequence[str]) -> Condition:
        """Ask for the sources of folders and of those below them."""
        wanted = [_plain(value) for value in values]
        found = [
            source_id
            for source_id, _, _, folder in self._conn.execute(_SOURCES)
            if any(_is_below(_plain(folder), name) for name in wanted)
        ]
        return _source_condition(found)

    def places(self, values: Sequence[str]) -> Condition:
        """Ask for places by their codes, those within them among them, or by their names."""
        return _named("item_places", "place", place_ids(self._conn, values))

    def _state(self, name: str) -> Condition:
        return self._facet(_FACET_STATES[name]) if name in _FACET_STATES else Condition(_STATES[name])

    def _facet(self, sql: str, arguments: tuple[Any, ...] = ()) -> Condition:
        return Condition(f"({sql})" if self._direct else _FACET.format(f"({sql})"), arguments)


def match_of(query: Query) -> str:
    """Write a query of words alone as FTS5 takes it; empty where that can't be."""
    match query:
        case Words(text):
            return _phrase(text)
        case Term("title", values):
            phrases = [phrase for value in values if (phrase := _phrase(value))]
            return f"title : ({' OR '.join(phrases)})" if phrases else ""
        case And(parts):
            return _match_all(parts)
        case Or(parts):
            each = [match_of(part) for part in parts]
            return " OR ".join(f"({one})" for one in each) if each and all(each) else ""
        case _:
            return ""


def text_index(conn: sqlite3.Connection, match: str) -> tuple[str, str]:
    """Name the table that answers what `match_of` wrote, and say how it is asked.

    Characters that are alone have a table of their own.
    """
    from app.store import letters

    alone = _ALONE.fullmatch(match)
    return ("item_letters", alone[1]) if alone and letters.complete(conn) else ("item_text", match)


def source_ids(conn: sqlite3.Connection, values: Iterable[str]) -> list[int]:
    """Find sources by number, or by words of their name or address."""
    numbers = {int(value) for value in values if value.isdecimal()}
    names = [plain for value in values if not value.isdecimal() and (plain := _plain(value))]
    return [
        source_id
        for source_id, title, url, _ in conn.execute(_SOURCES)
        if source_id in numbers or any(name in _plain(f"{title} {url}") for name in names)
    ]


def place_ids(conn: sqlite3.Connection, values: Iterable[str]) -> list[str]:
    """Find places that items name by code (`CN` has `CN-42` within, and that `CN-42/wuhan`) or by name."""
    wanted = [_fold(value) for value in values]
    return [
        place
        for place, name in conn.execute(_PLACES)
        if any(_is_within(_fold(place), _fold(name), one) for one in wanted)
    ]


def _is_within(place: str, name: str, wanted: str) -> bool:
    return wanted in (place, name) or place.startswith((f"{wanted}-", f"{wanted}/"))


def _is_below(folder: str, wanted: str) -> bool:
    return folder == wanted or folder.startswith(f"{wanted} ")


# What reads words is loaded when there are any: a window's first page has none.


def _phrase(text: str) -> str:
    from app.store.words import side_by_side

    return side_by_side(text)


def _fold(text: str) -> str:
    from app.store.words import fold

    return fold(text)


def _plain(text: str) -> str:
    """Write a name by its letters and digits alone."""
    return " ".join("".join(letter if letter.isalnum() else " " for letter in _fold(text)).split())


def gathered(parts: Sequence[Query]) -> list[Query]:
    """Put the words of a conjunction first and into one query, so that the index is asked once."""
    words = [part for part in parts if match_of(part)]
    if not words:
        return list(parts)
    words += [part for part in parts if isinstance(part, Not) and match_of(part.part)]
    return [And(tuple(words)), *(part for part in parts if part not in words)]


def _match_all(parts: Sequence[Query]) -> str:
    wanted = [match_of(part) for part in parts if not isinstance(part, Not)]
    unwanted = [match_of(part.part) for part in parts if isinstance(part, Not)]
    if not wanted or not all(wanted) or not all(unwanted):
        return ""
    if len(wanted) == 1 and not unwanted:
        return wanted[0]
    found = " AND ".join(f"({one})" for one in wanted)
    return f"({found})" + "".join(f" NOT ({one})" for one in unwanted)


def _joined(joint: str, conditions: Iterable[Condition], empty: str) -> Condition:
    found = list(conditions)
    if len(found) == 1:
        return found[0]
    sql = f" {joint} ".join(f"({one.sql})" for one in found) or empty
    return Condition(sql, tuple(argument for one in found for argument in one.arguments))


def _named(table: str, column: str, values: Sequence[str]) -> Condition:
    return Condition(_NAMED.format(table=table, column=column), (json.dumps(list(values)),))


def _source_condition(found: Sequence[int]) -> Condition:
    return Condition(_SOURCE, (json.dumps(found),))


def _moments(sign: str, values: Sequence[str]) -> Condition:
    return _joined("OR", (Condition(f":at {sign} ?", (iso(_moment(value)),)) for value in values), "0")


def _moment(value: str) -> datetime:
    """Read a moment that was settled. Raises ValueError on a period that goes back from now."""
    read = moment(value)
    assert read is not None
    return read


def _none(value: str) -> str | None:
    return None if value == "none" else value


_TERMS: Mapping[str, Callable[[Compiler, tuple[str, ...]], Condition]] = {
    "sector": lambda _, values: _named("item_sectors", "sector", values),
    "policy": lambda _, values: _named("item_policies", "policy", values),
    "signal": lambda _, values: _named("item_signals", "signal", values),
    "place": Compiler.places,
    "role": lambda made, values: made.facet("role", values),
    "lang": lambda made, values: made.facet("lang", values),
    "reliability": lambda made, values: made.facet("reliability", [_none(value) for value in values]),
    "source": Compiler.sources,
    "folder": Compiler.folders,
    "since": lambda _, values: _moments(">=", values),
    "until": lambda _, values: _moments("<", values),
    "is": Compiler.states,
    "title": lambda _, _values: Condition("0"),  # words that can be looked for are found by `match_of`
}
