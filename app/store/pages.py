"""Pages of items, newest first, by keyset: every list is read from an index in its order.

A page after the first asks for `(sort_at, id) < (?, ?)`, which the index answers at any depth; the
first page is a statement of its own, as a condition that may be absent would lose the index.
"""

from __future__ import annotations

import json
from array import array
from dataclasses import replace
from typing import TYPE_CHECKING, Any, cast

from app.domain.items import Cursor, ItemQuery, ItemRow
from app.domain.query import conjuncts, without
from app.domain.sources import Role
from app.domain.times import moment
from app.store.faults import guarded
from app.store.query_sql import Compiler, Condition, as_query, gathered
from app.store.spines import choose_spines

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable, Sequence

    from app.domain.query import Query
    from app.domain.sectors import SectorId
    from app.store.spines import Spine

_ROWS = """
SELECT i.id, i.title, i.source_id, coalesce(nullif(s.title, ''), s.url), t.lang, i.published, i.sort_at,
    t.role, t.reliability, t.hedge_share, coalesce(u.read, 0), coalesce(u.starred, 0),
    EXISTS (
        SELECT 1 FROM evidence AS e JOIN opportunities AS o ON o.id = e.opportunity_id
        WHERE e.item_id = i.id AND o.removed_at IS NULL
    )
FROM json_each(?) AS wanted
CROSS JOIN items AS i ON i.id = wanted.value
JOIN sources AS s ON s.id = i.source_id
JOIN tagging AS t ON t.item_id = i.id
LEFT JOIN item_states AS u ON u.item_id = i.id
"""
PIECE = 100_000
"""Ids that are read at a time, so that whoever waits for Python gets its turn."""
_SECTORS = """
SELECT item_id, sector, speculative FROM item_sectors
WHERE item_id IN (SELECT value FROM json_each(?)) ORDER BY score DESC, sector
"""
_PLACES = """
SELECT p.item_id, n.name FROM item_places AS p JOIN place_names AS n ON n.place = p.place
WHERE p.item_id IN (SELECT value FROM json_each(?)) ORDER BY length(p.place) DESC, p.place
"""
_SIGNALS = """
SELECT item_id, signal FROM item_signals WHERE item_id IN (SELECT value FROM json_each(?)) ORDER BY signal
"""
_NEWEST = "SELECT sort_at, id FROM (:branch)"
_AMONG = "SELECT i.id FROM json_each(?) AS asked CROSS JOIN items AS i ON i.id = asked.value WHERE :condition"
_IDS = "SELECT json_group_array(id), count(*) FROM (:statement)"
_HOURS = (
    "SELECT substr(sort_at, 1, 16) AS at, count(*) FROM (:statement) GROUP BY substr(sort_at, 1, :length)"
)
_PLACED = "SELECT sort_at FROM items WHERE id = ?"
_NUMBER = "SELECT count(*) FROM (:statement)"


@guarded()
def page(conn: sqlite3.Connection, query: ItemQuery, after: Cursor | None, limit: int) -> tuple[ItemRow, ...]:
    """Give up to `limit` items of a list, newest first, those after a cursor or the first."""
    return item_rows(conn, page_ids(conn, query, after, limit))


@guarded()
def page_ids(conn: sqlite3.Connection, query: ItemQuery, after: Cursor | None, limit: int) -> tuple[int, ...]:
    """Give the item ids of a page, in its order."""
    statement, arguments = page_statement(conn, query, after, limit)
    return tuple(item_id for _, item_id in conn.execute(statement, arguments))


@guarded()
def number(conn: sqlite3.Connection, query: ItemQuery, most: int) -> int:
    """Count the items of a list, `most` at most."""
    statement, arguments = page_statement(conn, query, None, most)
    count: int = conn.execute(_NUMBER.replace(":statement", statement), arguments).fetchone()[0]
    return count


@guarded()
def outline(
    conn: sqlite3.Connection,
    query: ItemQuery,
    *,
    whole_hours: bool = True,
    stopped: Callable[[], bool] = lambda: False,
) -> tuple[array[int], list[tuple[str, int]]]:
    """Give the ids of a whole list, newest first, and how many items stand at each hour, newest first.

    The hour is one of its moments, to the minute, as `sort_at` is written; without `whole_hours` every
    minute is told apart. Read in pieces, between which `stopped` may end it. A walk over the list.
    """
    ids = array("q")
    after: Cursor | None = None
    while not stopped():
        statement, arguments = page_statement(conn, query, after, PIECE)
        found, count = conn.execute(_IDS.replace(":statement", statement), arguments).fetchone()
        piece = json.loads(found)
        ids.extend(piece)
        if count < PIECE:
            break
        after = Cursor(conn.execute(_PLACED, (piece[-1],)).fetchone()[0], piece[-1])
    statement, arguments = page_statement(conn, query, None, max(1, len(ids)))
    told = _HOURS.replace(":statement", statement).replace(":length", "13" if whole_hours else "16")
    hours = [] if stopped() else conn.execute(f"{told} ORDER BY at DESC", arguments).fetchall()
    return ids, hours


@guarded()
def matching(conn: sqlite3.Connection, query: Query, item_ids: Iterable[int]) -> frozenset[int]:
    """Tell which of some items a query holds for; its periods are settled."""
    asked = Compiler(conn).condition(query).on("i.id", "i.sort_at")
    statement = _AMONG.replace(":condition", asked.sql)
    return frozenset(
        item_id for (item_id,) in conn.execute(statement, (json.dumps([*item_ids]), *asked.arguments))
    )


@guarded()
def item_rows(conn: sqlite3.Connection, item_ids: Sequence[int]) -> tuple[ItemRow, ...]:
    """Give items as lists show them, in the order of their ids; those that are gone are left out."""
    wanted = json.dumps(item_ids)
    sectors: dict[int, list[tuple[SectorId, bool]]] = {}
    for item_id, sector, speculative in conn.execute(_SECTORS, (wanted,)):
        sectors.setdefault(item_id, []).append((cast("SectorId", sector), bool(speculative)))
    places, signals = (_named(conn, statement, wanted) for statement in (_PLACES, _SIGNALS))
    found = {
        row[0]: replace(
            _row(row, tuple(sectors.get(row[0], ()))),
            places=places.get(row[0], ()),
            signals=signals.get(row[0], ()),
        )
        for row in conn.execute(_ROWS, (wanted,))
    }
    return tuple(found[item_id] for item_id in item_ids if item_id in found)


@guarded()
def page_statement(
    conn: sqlite3.Connection, query: ItemQuery, after: Cursor | None, limit: int
) -> tuple[str, list[Any]]:
    """Build the statement for a page of (sort_at, id); what names stand for is looked up by `conn`."""
    asked = as_query(query)
    branches = [_branch(conn, spine, asked, after, limit) for spine in choose_spines(conn, asked)]
    if len(branches) == 1:
        return branches[0]
    # Any of several values: the newest of each, put together.
    union = "\nUNION\n".join(_NEWEST.replace(":branch", statement) for statement, _ in branches)
    union += "\nORDER BY sort_at DESC, id DESC LIMIT ?"
    return union, [argument for _, arguments in branches for argument in arguments] + [limit]


def _branch(
    conn: sqlite3.Connection, spine: Spine, query: Query, after: Cursor | None, limit: int
) -> tuple[str, list[Any]]:
    compiler = Compiler(conn, direct=spine.direct)
    conditions = [
        *_spine_conditions(spine, after),
        *(
            compiler.condition(part).on(spine.item, spine.at)
            for part in gathered(conjuncts(without(query, spine.covers)))
        ),
    ]
    where = [("WHERE" if not place else "AND") + f" ({one.sql})" for place, one in enumerate(conditions)]
    lines = [
        f"SELECT {spine.at} AS sort_at, {spine.item} AS id",
        f"FROM {spine.table}",
        *where,
        f"ORDER BY {spine.at} DESC, {spine.item} DESC LIMIT ?",
    ]
    return "\n".join(lines), [argument for one in conditions for argument in one.arguments] + [limit]


def _spine_conditions(spine: Spine, after: Cursor | None) -> list[Condition]:
    conditions: list[Condition] = []
    if spine.condition:
        conditions.append(Condition(spine.condition, spine.arguments))
    if after is not None:
        conditions.append(Condition(f"({spine.at}, {spine.item}) < (?, ?)", (after.sort_at, after.id)))
    return conditions


def _named(conn: sqlite3.Connection, statement: str, wanted: str) -> dict[int, tuple[str, ...]]:
    """Gather the names of each item."""
    found: dict[int, tuple[str, ...]] = {}
    for item_id, name in conn.execute(statement, (wanted,)):
        found[item_id] = (*found.get(item_id, ()), name)
    return found


def _row(row: Sequence[Any], sectors: tuple[tuple[SectorId, bool], ...]) -> ItemRow:
    (item_id, title, source_id, source, lang, published, sort_at, *marks, read, starred, watched) = row
    role, reliability, hedge_share = marks
    at = moment(sort_at)
    assert at is not None
    return ItemRow(
        id=item_id,
        title=title,
        source_id=source_id,
        source=source,
        lang=lang,
        published=moment(published),
        sort_at=at,
        cursor=Cursor(sort_at, item_id),
        role=Role(role),
        reliability=reliability,
        hedge_share=hedge_share,
        sectors=sectors,
        read=bool(read),
        starred=bool(starred),
        watched=bool(watched),
    )
