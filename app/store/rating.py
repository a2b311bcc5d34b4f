"""How far a source is relied on: its letter, which stands with each of its items too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.store import sources
from app.store.faults import guarded

if TYPE_CHECKING:
    from app.store.store import Database

_LETTER_IN_DETAIL = "$[5][1]"
"""Where `detail.write_detail` puts the letter."""

_RATE_ITEMS = """
UPDATE tagging SET reliability = :letter, detail = json_set(detail, :place, :letter)
WHERE item_id IN (SELECT id FROM items WHERE source_id = :id) AND reliability IS NOT :letter
RETURNING item_id
"""


@guarded()
def rate(db: Database, source_id: int, letter: str) -> frozenset[int]:
    """Give a source a letter (A to F) and tell which of its items had another.

    What tags say otherwise stays. Raises InputError `no-source`.
    """
    sources.find(db.conn, source_id)
    db.execute("UPDATE sources SET reliability = ? WHERE id = ?", (letter, source_id))
    facts = {"id": source_id, "letter": letter, "place": _LETTER_IN_DETAIL}
    return frozenset(item_id for (item_id,) in db.execute(_RATE_ITEMS, facts).fetchall())
