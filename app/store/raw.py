"""The latest raw answer of each source: packed, cut off at a cap, for when a feed changes its shape."""

from __future__ import annotations

import json
import zlib
from typing import TYPE_CHECKING

from app.domain.sources import RawAnswer
from app.domain.times import iso, moment
from app.store.faults import guarded

if TYPE_CHECKING:
    import sqlite3

    from sqlite_utils import Database

RAW_CAP = 1_000_000
"""Most bytes of a body that are kept."""

_QUICKEST = 1
_KEEP = """
INSERT OR REPLACE INTO raw_answers (source_id, url, status, headers, body, size, fetched_at)
SELECT id, ?, ?, ?, ?, ?, ? FROM sources WHERE id = ? AND removed = 0
"""
_FIND = "SELECT url, status, headers, body, size, fetched_at FROM raw_answers WHERE source_id = ?"


def pack(body: bytes) -> bytes:
    """Pack as much of a body as is kept; dear enough to be done outside of a transaction."""
    return zlib.compress(body[:RAW_CAP], _QUICKEST)


@guarded()
def keep(db: Database, answer: RawAnswer, packed: bytes) -> None:
    """Keep a source's latest answer in place of the one before; `packed` is its body by `pack`."""
    headers = json.dumps(dict(answer.headers), ensure_ascii=False)
    record = (answer.url, answer.status, headers, packed, answer.size, iso(answer.fetched_at))
    db.execute(_KEEP, (*record, answer.source_id))


@guarded()
def find(conn: sqlite3.Connection, source_id: int) -> RawAnswer | None:
    """Give the latest answer of a source; None where it never answered."""
    row = conn.execute(_FIND, (source_id,)).fetchone()
    if row is None:
        return None
    url, status, headers, packed, size, written = row
    fetched_at = moment(written)
    assert fetched_at is not None
    body = zlib.decompress(packed)
    return RawAnswer(source_id, url, status, json.loads(headers), body, size, fetched_at)
