"""The log of what people said of items' sectors: added to, read, never changed."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, cast

from app.domain.corrections import Correction
from app.domain.evidence import Span
from app.domain.times import iso, moment
from app.store.faults import guarded

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection, Sequence
    from datetime import datetime

    from sqlite_utils import Database

    from app.domain.corrections import Deed
    from app.domain.sectors import SectorId

_STANDING = """
SELECT c.id, c.item_id, c.sector, c.deed, c.field, c.start, c.words, c.at, c.who
FROM corrections AS c
WHERE c.item_id IN (SELECT value FROM json_each(?)) AND c.deed <> 'undo'
AND NOT EXISTS (SELECT 1 FROM corrections AS u WHERE u.undoes = c.id)
ORDER BY c.item_id, c.id
"""
_ADD = """
INSERT INTO corrections (item_id, deed, sector, field, start, words, at, who) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
"""
_UNDO = """
INSERT INTO corrections (item_id, deed, sector, undoes, at, who) VALUES (?, 'undo', ?, ?, ?, ?)
"""


@guarded()
def standing(conn: sqlite3.Connection, item_ids: Collection[int]) -> dict[int, tuple[Correction, ...]]:
    """Give what was said of items and not taken back, in its order; items without are left out."""
    found: dict[int, tuple[Correction, ...]] = {}
    for row in conn.execute(_STANDING, (json.dumps(list(item_ids)),)):
        correction = _correction(row)
        found[correction.item_id] = (*found.get(correction.item_id, ()), correction)
    return found


@guarded()
def add(  # noqa: PLR0913 - a correction is of what, which way, why, when and by whom
    db: Database,
    item_id: int,
    sector: SectorId,
    deed: Deed,
    words: Span | None,
    now: datetime,
    *,
    by: str = "",
) -> Correction:
    """Note a correction down."""
    place = (words.field, words.start, words.text) if words else (None, None, None)
    row = (item_id, deed, sector, *place, iso(now), by)
    number = cast("int", db.execute(_ADD, row).lastrowid)
    return Correction(number, item_id, sector, deed, words, now, by)


@guarded()
def take_back(db: Database, correction: Correction, now: datetime, *, by: str = "") -> None:
    """Note down that a correction holds no more."""
    db.execute(_UNDO, (correction.item_id, correction.sector, correction.id, iso(now), by))


def _correction(row: Sequence[Any]) -> Correction:
    number, item_id, sector, deed, field, start, words, at, who = row
    return Correction(
        id=number,
        item_id=item_id,
        sector=sector,
        deed=deed,
        words=None if words is None else Span(field, start, start + len(words), words),
        at=cast("datetime", moment(at)),
        by=who,
    )
