"""How many items a day, by sector and by kind of document; days are UTC."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, cast

from app.domain.sectors import SECTOR_IDS, SectorId
from app.domain.sources import Role
from app.domain.times import iso
from app.store.faults import guarded

if TYPE_CHECKING:
    import sqlite3
    from datetime import datetime

# The sectors are named so that the index by sector and time answers without a walk over all items.
_DAILY = """
SELECT substr(c.sort_at, 1, 10) AS day, c.sector, count(*)
FROM json_each(?) AS named CROSS JOIN item_sectors AS c ON c.sector = named.value
WHERE c.sort_at >= ? AND c.sort_at < ?
GROUP BY day, c.sector ORDER BY day, c.sector
"""
_BY_ROLE = """
SELECT substr(sort_at, 1, 10) AS day, role, count(*)
FROM tagging INDEXED BY tagging_facets
WHERE sort_at >= ? AND sort_at < ?
GROUP BY day, role ORDER BY day, role
"""
_MENTIONS = "SELECT policy, count(*) FROM item_policies GROUP BY policy ORDER BY policy"


_PLACES = """
SELECT p.place, n.name, count(*) AS items FROM item_places AS p JOIN place_names AS n ON n.place = p.place
GROUP BY p.place ORDER BY items DESC, p.place LIMIT ?
"""


@guarded()
def places(conn: sqlite3.Connection, limit: int) -> tuple[tuple[str, str, int], ...]:
    """List the places that most items name: code, name, number of items."""
    return tuple(conn.execute(_PLACES, (limit,)))


@guarded()
def daily(
    conn: sqlite3.Connection, since: datetime, until: datetime
) -> tuple[tuple[str, SectorId, int], ...]:
    """Count items by day (ISO date) and sector, `since` inclusive, `until` exclusive; zeros are left out."""
    found = conn.execute(_DAILY, (json.dumps(SECTOR_IDS), iso(since), iso(until)))
    return tuple((day, cast("SectorId", sector), number) for day, sector, number in found)


@guarded()
def by_role(conn: sqlite3.Connection, since: datetime, until: datetime) -> tuple[tuple[str, Role, int], ...]:
    """Count items by day (ISO date) and role, `since` inclusive, `until` exclusive; zeros are left out."""
    found = conn.execute(_BY_ROLE, (iso(since), iso(until)))
    return tuple((day, Role(role), number) for day, role, number in found)


@guarded()
def mentions(conn: sqlite3.Connection) -> dict[str, int]:
    """Count the items that name each policy; policies that none names are left out."""
    return dict(conn.execute(_MENTIONS).fetchall())
