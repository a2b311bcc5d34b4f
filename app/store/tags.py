"""Write what the tagger says of items: one row with everything, and tables that filters go by.

The row holds what the tagger said, the tables what holds once a person's corrections are applied.
"""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from app.domain.corrections import correct
from app.domain.wire import tagged_from_json, tagged_to_json
from app.store.correction_log import standing
from app.store.faults import guarded

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from sqlite_utils import Database

    from app.domain.evidence import Tagged

    TaggedItem = tuple[int, str, Tagged]

HEDGED_FROM = 0.4

_CLEAR = (
    "DELETE FROM tagging WHERE item_id = ?",
    "DELETE FROM item_sectors WHERE item_id = ?",
    "DELETE FROM item_policies WHERE item_id = ?",
    "DELETE FROM item_places WHERE item_id = ?",
    "DELETE FROM item_signals WHERE item_id = ?",
)
_TAGGING = """
INSERT INTO tagging (item_id, sort_at, taxonomy, lang, role, reliability, hedge_share, hedged, detail)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_SECTOR = """
INSERT INTO item_sectors (item_id, sort_at, sector, score, speculative) VALUES (?, ?, ?, ?, ?)
"""
_POLICY = "INSERT INTO item_policies (item_id, sort_at, policy) VALUES (?, ?, ?)"
_PLACE = "INSERT INTO item_places (item_id, place) VALUES (?, ?)"
_STORED = """
SELECT item_id, sort_at, taxonomy, detail FROM tagging WHERE item_id IN (SELECT value FROM json_each(?))
"""
_SIGNAL = "INSERT INTO item_signals (item_id, position, signal, score, date) VALUES (?, ?, ?, ?, ?)"


def hedged(tagged: Tagged) -> bool:
    """Tell whether a text is mostly hedged, or all that tags it is."""
    speculative = bool(tagged.sectors) and all(tag.speculative for tag in tagged.sectors)
    return speculative or tagged.provenance.hedge_share >= HEDGED_FROM


@guarded()
def put(db: Database, batch: Sequence[TaggedItem]) -> None:
    """Write the tags of items that have none yet: item id, `sort_at`, tags."""
    write = db.conn.executemany
    effective = _effective(db, batch)
    write(_TAGGING, map(_tagging, batch, effective))
    write(_SECTOR, _sectors(effective))
    write(_POLICY, _policies(batch))
    write(_PLACE, _places(batch))
    write(_SIGNAL, _signals(batch))


@guarded()
def clear(db: Database, item_ids: Iterable[int]) -> None:
    """Take all tags off items."""
    ids = [(item_id,) for item_id in item_ids]
    for statement in _CLEAR:
        db.conn.executemany(statement, ids)


@guarded()
def refit(db: Database, item_ids: Collection[int]) -> None:
    """Bring the tables that filters go by in step with the corrections of items."""
    stored = db.execute(_STORED, (json.dumps(list(item_ids)),)).fetchall()
    batch = [
        (item_id, sort_at, read_detail(detail, stamp, item_id)) for item_id, sort_at, stamp, detail in stored
    ]
    clear(db, item_ids)
    put(db, batch)


def write_detail(tagged: Tagged) -> str:
    """Write all that the tagger says but for the item's number and the taxonomy, which have columns."""
    shape = tagged_to_json(tagged) | {"id": "", "taxonomy": ""}
    return json.dumps(shape, ensure_ascii=False, separators=(",", ":"))


def read_detail(detail: str, stamp: str, item_id: int) -> Tagged:
    """Read what `write_detail` wrote of an item that was tagged under a stamp."""
    tagged = tagged_from_json(json.loads(detail))
    return replace(tagged, id=str(item_id), taxonomy=stamp.partition("+")[0], stamp=stamp)


def _effective(db: Database, batch: Sequence[TaggedItem]) -> list[TaggedItem]:
    """Apply what people said of items; offsets are of no interest here."""
    said = standing(db.conn, [item_id for item_id, *_ in batch])
    return [(item_id, sort_at, correct(tagged, said.get(item_id, ()))) for item_id, sort_at, tagged in batch]


def _tagging(entry: TaggedItem, effective: TaggedItem) -> tuple[Any, ...]:
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
        write_detail(tagged),
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


def _places(batch: Sequence[TaggedItem]) -> Iterator[tuple[Any, ...]]:
    for item_id, _, tagged in batch:
        for place in dict.fromkeys(place.id for place in tagged.places):
            yield item_id, place


def _signals(batch: Sequence[TaggedItem]) -> Iterator[tuple[Any, ...]]:
    for item_id, _, tagged in batch:
        for position, signal in enumerate(tagged.signals):
            day = signal.date.isoformat() if signal.date else None
            yield item_id, position, signal.id, signal.score, day
