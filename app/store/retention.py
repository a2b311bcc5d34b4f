"""Which items have been kept long enough, and their going.

Never to go are items that are starred, corrected by hand, linked to an opportunity, or cited in a
briefing that was kept, in a draft of one, or collected for one. The keys of what goes stay behind, so
that a feed that still lists it brings it back only if it has changed.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from app.domain.times import iso
from app.store import fulltext, tags
from app.store.faults import guarded

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection
    from datetime import datetime

    from sqlite_utils import Database

# Kept as long as their publisher's date or their first coming is recent enough.
_AGED = "SELECT id FROM items WHERE sort_at < :before AND fetched < :before"
_BEYOND = """
SELECT id FROM (
    SELECT id, row_number() OVER (PARTITION BY source_id ORDER BY sort_at DESC, id DESC) AS place FROM items
) WHERE place > :most
"""
_CITED = """
SELECT CAST(cited.key AS INTEGER) FROM editions, json_each(editions.items) AS cited
UNION SELECT CAST(cited.value AS INTEGER) FROM drafts, json_tree(drafts.manifest) AS cited
    WHERE cited.key = 'item_id' AND cited.atom IS NOT NULL
UNION SELECT item_id FROM tray
"""
_KEPT = f"""
SELECT item_id FROM item_states WHERE starred = 1
UNION SELECT item_id FROM corrections
UNION SELECT item_id FROM evidence WHERE item_id IS NOT NULL
UNION SELECT item_id FROM linked_items
UNION {_CITED}
"""  # noqa: S608 - statements of ours
_RETIRE = """
INSERT OR REPLACE INTO retired_keys (source_id, key, content_hash)
SELECT source_id, key, content_hash FROM item_keys WHERE item_id IN (SELECT value FROM json_each(?))
"""
_DELETE = "DELETE FROM items WHERE id IN (SELECT value FROM json_each(?))"
_STILL = "SELECT value FROM json_each(?) WHERE value NOT IN ({})"


@guarded()
def expired(
    conn: sqlite3.Connection, before: datetime | None, most: int | None, limit: int = -1
) -> tuple[int, ...]:
    """Find the items that came and were published before a moment, or are beyond so many of their source.

    None leaves a rule out; those that are never to go are not among them. Oldest numbers first.
    """
    rules = [rule for rule, on in ((_AGED, before is not None), (_BEYOND, most is not None)) if on]
    if not rules:
        return ()
    statement = f"SELECT id FROM ({' UNION '.join(rules)}) WHERE id NOT IN ({_KEPT}) ORDER BY id LIMIT :limit"  # noqa: S608 - statements of ours
    wanted = {"before": iso(before), "most": most, "limit": limit}
    return tuple(item_id for (item_id,) in conn.execute(statement, wanted))


@guarded()
def retire(db: Database, item_ids: Collection[int]) -> frozenset[int]:
    """Delete items but for those that were starred, corrected, linked or cited meanwhile; give the gone."""
    still = db.execute(_STILL.format(_KEPT), (json.dumps(sorted(item_ids)),)).fetchall()
    going = sorted(item_id for (item_id,) in still)
    ids = json.dumps(going)
    db.execute(_RETIRE, (ids,))
    fulltext.drop(db, going)
    tags.clear(db, going)
    db.execute(_DELETE, (ids,))
    return frozenset(going)
