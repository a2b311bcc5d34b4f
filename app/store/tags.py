"""Write what the tagger says of items: one row with everything, and tables that filters go by.

The row holds what the tagger said, the tables what holds once a person's corrections are applied.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from app.domain.corrections import correct
from app.store.correction_log import standing
from app.store.detail import read_detail
from app.store.faults import guarded
from app.store.prepared import tag_row
from app.store.rows import write_rows

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from sqlite_utils import Database

    from app.domain.corrections import Correction
    from app.store.prepared import TagRow

    TaggedRow = tuple[int, str, TagRow]
    StoredTags = tuple[int, str, str, str]

_TABLES = ("tagging", "item_sectors", "item_policies")
_TAGGING = """
INSERT INTO tagging (item_id, sort_at, taxonomy, lang, role, reliability, hedge_share, hedged, detail)
VALUES :rows
"""
_SECTOR = "INSERT INTO item_sectors (item_id, sort_at, sector, score, speculative) VALUES :rows"
_POLICY = "INSERT INTO item_policies (item_id, sort_at, policy) VALUES :rows"
_TALLY = """
INSERT INTO sector_tallies (sector, unread)
SELECT c.sector, count(*) - coalesce(sum(u.read), 0)
FROM json_each(?) AS wanted
CROSS JOIN item_sectors AS c ON c.item_id = wanted.value
LEFT JOIN item_states AS u ON u.item_id = c.item_id
WHERE true GROUP BY c.sector
ON CONFLICT (sector) DO UPDATE SET unread = unread + excluded.unread
"""
_STORED = """
SELECT item_id, sort_at, taxonomy, detail FROM tagging WHERE item_id IN (SELECT value FROM json_each(?))
"""


@guarded()
def put(db: Database, batch: Sequence[TaggedRow]) -> None:
    """Write the tags of items that have none yet: item id, `sort_at`, tags."""
    effective = _effective(db, batch)
    sectors = [*_sectors(effective)]
    write_rows(db.conn, _TAGGING, [*map(_tagging, batch, effective)])
    write_rows(db.conn, _SECTOR, sectors)
    write_rows(db.conn, _POLICY, [*_policies(batch)])
    if sectors:
        db.execute(_TALLY, (json.dumps([item_id for item_id, *_ in batch]),))


@guarded()
def put_details(db: Database, rows: Iterable[StoredTags]) -> None:
    """Write tags that were stored before as they were: item id, `sort_at`, stamp, detail."""
    put(
        db,
        [
            (item_id, sort_at, tag_row(read_detail(detail, stamp, item_id), detail))
            for item_id, sort_at, stamp, detail in rows
        ],
    )


@guarded()
def clear(db: Database, item_ids: Iterable[int]) -> None:
    """Take all tags off items."""
    ids = json.dumps([*item_ids])
    for table in _TABLES:
        db.execute(f"DELETE FROM {table} WHERE item_id IN (SELECT value FROM json_each(?))", (ids,))  # noqa: S608 - names of ours


@guarded()
def refit(db: Database, item_ids: Collection[int]) -> None:
    """Bring the tables that filters go by in step with the corrections of items."""
    stored = db.execute(_STORED, (json.dumps(list(item_ids)),)).fetchall()
    clear(db, item_ids)
    put_details(db, stored)


def _effective(db: Database, batch: Sequence[TaggedRow]) -> list[TaggedRow]:
    """Apply what people said of items; offsets are of no interest here."""
    said = standing(db.conn, [item_id for item_id, *_ in batch])
    return [
        (item_id, sort_at, _corrected(item_id, row, said[item_id]) if item_id in said else row)
        for item_id, sort_at, row in batch
    ]


def _corrected(item_id: int, row: TagRow, corrections: Sequence[Correction]) -> TagRow:
    return tag_row(correct(read_detail(row.detail, row.stamp, item_id), corrections), row.detail)


def _tagging(entry: TaggedRow, effective: TaggedRow) -> tuple[Any, ...]:
    item_id, sort_at, row = entry
    return (
        item_id,
        sort_at,
        row.stamp,
        row.lang,
        row.role,
        row.reliability,
        row.hedge_share,
        effective[2].hedged,
        row.detail,
    )


def _sectors(batch: Sequence[TaggedRow]) -> Iterator[tuple[Any, ...]]:
    for item_id, sort_at, row in batch:
        for sector in row.sectors:
            yield item_id, sort_at, *sector


def _policies(batch: Sequence[TaggedRow]) -> Iterator[tuple[Any, ...]]:
    for item_id, sort_at, row in batch:
        for policy in row.policies:
            yield item_id, sort_at, policy
