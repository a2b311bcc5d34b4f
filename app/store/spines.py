"""Choose what a list is walked along: the table that likely leaves the fewest items to look at."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.domain.query import EVERYTHING, And, Not, Or, Query, Term, conjuncts
from app.store.query_sql import FACETS, match_of, place_ids, source_ids, text_index

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterator, Sequence

FEW = 4000
"""Items with some words, up to which they are put in order rather than looked up along a list."""
MOST_BRANCHES = 8
_UNREAD = "SELECT source_id FROM source_tallies WHERE unread > 0 LIMIT ?"
_RARE = "SELECT count(*) FROM (SELECT 1 FROM :index WHERE :index MATCH ? LIMIT ?)"


@dataclass(frozen=True, slots=True)
class Spine:
    """A table to walk along, by its columns for time and item, which an index has in that order.

    `covers` is the part of the query that its own condition holds; `direct` where it is `tagging`,
    as `t`.
    """

    table: str
    at: str
    item: str
    condition: str = ""
    arguments: tuple[Any, ...] = ()
    covers: Query = EVERYTHING
    direct: bool = False


_ALL = Spine("items AS i", "i.sort_at", "i.id")
_FACETS = Spine("tagging AS t INDEXED BY tagging_facets", "t.sort_at", "t.item_id", direct=True)
_STATES = {
    "starred": (
        "item_states AS s CROSS JOIN items AS i ON i.id = s.item_id",
        "i.sort_at",
        "i.id",
        "s.starred = 1",
    ),
    "hedged": ("tagging AS t INDEXED BY items_hedged", "t.sort_at", "t.item_id", "t.hedged = 1"),
    "republished": (
        "tagging AS t INDEXED BY items_republished",
        "t.sort_at",
        "t.item_id",
        "json_extract(t.detail, '$[5][3]') IS NOT NULL",
    ),
}


def choose_spines(conn: sqlite3.Connection, query: Query) -> list[Spine]:
    """Choose what to walk: one table, or one for each of a few values that are put together."""
    parts = conjuncts(query)
    if (rare := _of_rare_words(conn, parts)) is not None:
        return [rare]
    for name, spines in _BY_FIELD:
        for part in parts:
            if isinstance(part, Term) and part.field == name:
                found = spines(conn, part)
                if 1 <= len(found) <= MOST_BRANCHES:
                    return found
    return [_FACETS if any(map(_asks_facet, _terms(query))) else _ALL]


def _of_rare_words(conn: sqlite3.Connection, parts: Sequence[Query]) -> Spine | None:
    """Walk the items that have the words, where these are few; they are put in order then."""
    words = tuple(part for part in parts if match_of(part))
    if not words:
        return None
    match = match_of(And(words))
    index, asked = text_index(conn, match)
    if conn.execute(_RARE.replace(":index", index), (asked, FEW)).fetchone()[0] >= FEW:
        return None
    table = f"{index} AS f CROSS JOIN items AS i ON i.id = f.rowid"
    return Spine(table, "i.sort_at", "i.id", f"f.{index} MATCH ?", (asked,), And(words))


def _named(table: str, column: str) -> Callable[[sqlite3.Connection, Term], list[Spine]]:
    def spines(_: sqlite3.Connection, term: Term) -> list[Spine]:
        return [_value_spine(table, column, value, term) for value in dict.fromkeys(term.values)]

    return spines


def _places(conn: sqlite3.Connection, term: Term) -> list[Spine]:
    return [_value_spine("item_places", "place", place, term) for place in place_ids(conn, term.values)]


def _sources(conn: sqlite3.Connection, term: Term) -> list[Spine]:
    return [
        Spine("items AS i", "i.sort_at", "i.id", "i.source_id = ?", (source_id,), term)
        for source_id in source_ids(conn, term.values)
    ]


def _states(conn: sqlite3.Connection, term: Term) -> list[Spine]:
    if term.values == ("unread",):
        return _unread(conn)
    if len(term.values) != 1 or term.values[0] not in _STATES:
        return []
    table, at, item, condition = _STATES[term.values[0]]
    return [Spine(table, at, item, condition, (), term, direct=table.startswith("tagging"))]


def _unread(conn: sqlite3.Connection) -> list[Spine]:
    """Walk the sources that have unread items where these are few: all else has been read to its end."""
    found = [source_id for (source_id,) in conn.execute(_UNREAD, (MOST_BRANCHES + 1,))]
    if not found:
        return [Spine("items AS i", "i.sort_at", "i.id", "0")]
    return [Spine("items AS i", "i.sort_at", "i.id", "i.source_id = ?", (source_id,)) for source_id in found]


def _value_spine(table: str, column: str, value: str, term: Term) -> Spine:
    return Spine(f"{table} AS v", "v.sort_at", "v.item_id", f"v.{column} = ?", (value,), term)


def _asks_facet(term: Term) -> bool:
    return term.field in FACETS or (term.field == "is" and "hedged" in term.values)


def _terms(query: Query) -> Iterator[Term]:
    match query:
        case Term():
            yield query
        case Not(part):
            yield from _terms(part)
        case And(parts) | Or(parts):
            for part in parts:
                yield from _terms(part)


# In the order in which a field is likely to leave few items.
_BY_FIELD: Sequence[tuple[str, Callable[[sqlite3.Connection, Term], list[Spine]]]] = (
    ("policy", _named("item_policies", "policy")),
    ("place", _places),
    ("signal", _named("item_signals", "signal")),
    ("source", _sources),
    ("is", _states),
    ("sector", _named("item_sectors", "sector")),
)
