"""The figures of the left pane; apart from items, as the window shows them first."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from app.domain.items import Counts
from app.domain.times import iso
from app.store.faults import guarded

if TYPE_CHECKING:
    import sqlite3
    from datetime import datetime

    from app.domain.sectors import SectorId

_TODAY = "SELECT count(*) FROM items WHERE sort_at >= ?"
_STARRED = "SELECT count(*) FROM item_states WHERE starred = 1"
_HEDGED = "SELECT count(*) FROM tagging WHERE hedged = 1"
_BY_SOURCE = "SELECT source_id, items, unread FROM source_tallies ORDER BY source_id"
_BY_SECTOR = "SELECT sector, unread FROM sector_tallies WHERE unread > 0 ORDER BY sector"


@guarded()
def counts(conn: sqlite3.Connection, today: datetime) -> Counts:
    """Give the figures of the left pane; `today` is the moment that the user's day began, UTC."""
    by_source = conn.execute(_BY_SOURCE).fetchall()
    return Counts(
        total=sum(items for _, items, _ in by_source),
        today=conn.execute(_TODAY, (iso(today),)).fetchone()[0],
        unread=sum(unread for _, _, unread in by_source),
        starred=conn.execute(_STARRED).fetchone()[0],
        hedged=conn.execute(_HEDGED).fetchone()[0],
        sectors=tuple((cast("SectorId", sector), unread) for sector, unread in conn.execute(_BY_SECTOR)),
        sources=tuple((source_id, unread) for source_id, _, unread in by_source if unread),
    )
