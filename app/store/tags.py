"""Write what the tagger says of items: one row with everything, and tables that filters go by.

The row holds what the tagger said, the tables what holds once a person's corrections are applied.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from app.domain.corrections import correct
from app.store.correction_log import standing
from app.store.detail import read_detail, write_detail
from app.store.faults import guarded
from app.store.rows import write_rows

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from sqlite_utils import Database

    from app.domain.evidence import Tagged

    TaggedItem = tuple[int, str, Tagged]
    StoredTags = tuple[int, str, str, str]

HEDGED_FROM = 0.4

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


def hedged(tagged: Tagged) -> bool:
    """Tell whether a text is mostly hedged, or all that tags it is."""
    speculative = bool(tagged.sectors) and all(tag.speculative for tag in tagged.sectors)
    return speculative or tagged.provenance.hedge_share >= HEDGED_FROM


@guarded()
def put(db: Database, batch: Sequence[TaggedItem]) -> None:
    """Write the tags of items that have none yet: item id, `sort_at`, tags."""
    _write(db, batch, [write_detail(tagged) for _, _, tagged in batch])


@guarded()
def put_details(db: Database, rows: Sequence[StoredTags]) -> None:
    """Write tags that were stored before as they were: item id, `sort_at`, stamp, detail."""
    batch = [
        (item_id, sort_at, read_detail(detail, stamp, item_id)) for item_id, sort_at, stamp, detail in rows
    ]
    _write(db, batch, [detail for *_, detail in rows])


def _write(db: Database, batch: Sequence[TaggedItem], details: Sequence[str]) -> None:
    effective = _effective(db, batch)
    sectors = [*_sectors(effective)]
    write_rows(db.conn, _TAGGING, [*map(_tagging, batch, effective, details)])
    write_rows(db.conn, _SECTOR, sectors)
    write_rows(db.conn, _POLICY, [*_policies(batch)])
    if sectors:
        db.execute(_TALLY, (json.dumps([item_id for item_id, *_ in batch]),))


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


def _effective(db: Database, batch: Sequence[TaggedItem]) -> list[TaggedItem]:
    """Apply what people said of items; offsets are of no interest here."""
    said = standing(db.conn, [item_id for item_id, *_ in batch])
    return [(item_id, sort_at, correct(tagged, said.get(item_id, ()))) for item_id, sort_at, tagged in batch]


def _tagging(entry: TaggedItem, effective: TaggedItem, detail: str) -> tuple[Any, ...]:
    item_id, sort_at, tagged = entry
    provenance = tagged.provenance
    return (
        item_id,
        sort_at,
        tagged.stamp or tagged.taxonomy,
        tagged.lang,
        provenance.role.value,
        provenance.reliability,
        provenance.hedge_share,
        hedged(effective[2]),
        detail,
    )


# Each name is written once an item, whatever the tagger gives: a filter has no use for it twice.


def _sectors(batch: Sequence[TaggedItem]) -> Iterator[tuple[Any, ...]]:
    for item_id, sort_at, tagged in batch:
        for tag in {tag.sector: tag for tag in tagged.sectors}.values():
            yield item_id, sort_at, tag.sector, tag.score, tag.speculative


def _policies(batch: Sequence[TaggedItem]) -> Iterator[tuple[Any, ...]]:
    for item_id, sort_at, tagged in batch:
        for policy in dict.fromkeys(mention.policy for mention in tagged.policies):
            yield item_id, sort_at, policy
