"""Pages of items, newest first, by keyset: every list is read from an index in its order.

A page after the first asks for `(sort_at, id) < (?, ?)`, which the index answers at any depth; the
first page is a statement of its own, as a condition that may be absent would lose the index.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from app.domain.items import Cursor, ItemQuery, ItemRow
from app.domain.sources import Role
from app.domain.times import iso, moment
from app.store.faults import guarded
from app.store.words import match_expression

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from app.domain.sectors import SectorId

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
_SECTORS = """
SELECT item_id, sector, speculative FROM item_sectors
WHERE item_id IN (SELECT value FROM json_each(?)) ORDER BY score DESC, sector
"""
_NEWEST = "SELECT sort_at, id FROM (:branch)"

# Filters hold for the item that `:item` is replaced by: the spine's column, never what anyone typed.
_TEXT_FILTER = ":item IN (SELECT rowid FROM item_text WHERE item_text MATCH ?)"
_SECTOR_FILTER = """EXISTS (
    SELECT 1 FROM item_sectors AS c WHERE c.item_id = :item
    AND c.sector IN (SELECT value FROM json_each(?))
)"""
_SOURCE_FILTER = "EXISTS (SELECT 1 FROM items AS i WHERE i.id = :item AND i.source_id = ?)"
_HEDGED_FILTER = "EXISTS (SELECT 1 FROM tagging AS t WHERE t.item_id = :item AND t.hedged = 1)"
_UNREAD_FILTER = "NOT EXISTS (SELECT 1 FROM item_states AS u WHERE u.item_id = :item AND u.read = 1)"
_STARRED_FILTER = ":item IN (SELECT item_id FROM item_states WHERE starred = 1)"


@dataclass(frozen=True, slots=True)
class _Spine:
    """The table that a list is walked along, by an index on its time and item columns."""

    table: str
    at: str
    item: str
    condition: str = ""
    argument: Any = None


_ALL = _Spine("items AS i", "i.sort_at", "i.id")
_HEDGED = _Spine("tagging AS t", "t.sort_at", "t.item_id", "t.hedged = 1")


@guarded()
def page(conn: sqlite3.Connection, query: ItemQuery, after: Cursor | None, limit: int) -> tuple[ItemRow, ...]:
    """Give up to `limit` items of a list, newest first, those after a cursor or the first."""
    return item_rows(conn, page_ids(conn, query, after, limit))


@guarded()
def page_ids(conn: sqlite3.Connection, query: ItemQuery, after: Cursor | None, limit: int) -> tuple[int, ...]:
    """Give the item ids of a page, in its order."""
    statement, arguments = page_statement(query, after, limit)
    return tuple(item_id for _, item_id in conn.execute(statement, arguments)) if statement else ()


@guarded()
def item_rows(conn: sqlite3.Connection, item_ids: Sequence[int]) -> tuple[ItemRow, ...]:
    """Give items as lists show them, in the order of their ids; those that are gone are left out."""
    wanted = json.dumps(item_ids)
    sectors: dict[int, list[tuple[SectorId, bool]]] = {}
    for item_id, sector, speculative in conn.execute(_SECTORS, (wanted,)):
        sectors.setdefault(item_id, []).append((cast("SectorId", sector), bool(speculative)))
    found = {row[0]: _row(row, tuple(sectors.get(row[0], ()))) for row in conn.execute(_ROWS, (wanted,))}
    return tuple(found[item_id] for item_id in item_ids if item_id in found)


def page_statement(query: ItemQuery, after: Cursor | None, limit: int) -> tuple[str, list[Any]]:
    """Build the statement for a page of (sort_at, id); empty where the query's text holds no word."""
    match = match_expression(query.text)
    if query.text.strip() and match is None:
        return "", []
    branches = [_branch(spine, query, match, after, limit) for spine in _spines(query)]
    if len(branches) == 1:
        return branches[0]
    # Any of several sectors: the newest of each, put together.
    union = "\nUNION\n".join(_NEWEST.replace(":branch", statement) for statement, _ in branches)
    union += "\nORDER BY sort_at DESC, id DESC LIMIT ?"
    return union, [argument for _, arguments in branches for argument in arguments] + [limit]


def _spines(query: ItemQuery) -> list[_Spine]:
    """Choose what to walk along: the condition that likely leaves the fewest items."""
    if query.policy is not None:
        return [_Spine("item_policies AS p", "p.sort_at", "p.item_id", "p.policy = ?", query.policy)]
    if query.sectors:
        return [
            _Spine("item_sectors AS c", "c.sort_at", "c.item_id", "c.sector = ?", sector)
            for sector in dict.fromkeys(query.sectors)
        ]
    if query.hedged:
        return [_HEDGED]
    if query.source_id is not None:
        return [_Spine("items AS i", "i.sort_at", "i.id", "i.source_id = ?", query.source_id)]
    return [_ALL]


def _branch(
    spine: _Spine, query: ItemQuery, match: str | None, after: Cursor | None, limit: int
) -> tuple[str, list[Any]]:
    conditions = [*_spine_conditions(spine, query, after), *_filters(spine, query, match)]
    where = [("WHERE" if not place else "AND") + f" {text}" for place, (text, _) in enumerate(conditions)]
    lines = [
        f"SELECT {spine.at} AS sort_at, {spine.item} AS id",
        f"FROM {spine.table}",
        *where,
        f"ORDER BY {spine.at} DESC, {spine.item} DESC LIMIT ?",
    ]
    return "\n".join(lines), [argument for _, found in conditions for argument in found] + [limit]


def _spine_conditions(spine: _Spine, query: ItemQuery, after: Cursor | None) -> list[tuple[str, list[Any]]]:
    conditions: list[tuple[str, list[Any]]] = []
    if spine.condition:
        conditions.append((spine.condition, [] if spine.argument is None else [spine.argument]))
    if after is not None:
        conditions.append((f"({spine.at}, {spine.item}) < (?, ?)", [after.sort_at, after.id]))
    if query.since is not None:
        conditions.append((f"{spine.at} >= ?", [iso(query.since)]))
    if query.until is not None:
        conditions.append((f"{spine.at} < ?", [iso(query.until)]))
    return conditions


def _filters(spine: _Spine, query: ItemQuery, match: str | None) -> list[tuple[str, list[Any]]]:
    """Give the conditions that the spine does not hold already."""
    filters: list[tuple[str, list[Any]]] = []
    if match is not None:
        filters.append((_TEXT_FILTER, [match]))
    if query.sectors and not spine.table.startswith("item_sectors"):
        filters.append((_SECTOR_FILTER, [json.dumps(query.sectors)]))
    if query.source_id is not None and not spine.table.startswith("items"):
        filters.append((_SOURCE_FILTER, [query.source_id]))
    if query.hedged and spine is not _HEDGED:
        filters.append((_HEDGED_FILTER, []))
    if query.unread:
        filters.append((_UNREAD_FILTER, []))
    if query.starred:
        filters.append((_STARRED_FILTER, []))
    return [(text.replace(":item", spine.item), arguments) for text, arguments in filters]


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
