"""Full-text search of the items: everything typed must occur, newest first."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from app.domain.items import ItemQuery, SearchHit
from app.domain.query import words_of
from app.store.faults import guarded
from app.store.pages import page
from app.store.query_sql import as_query
from app.store.words import snippet

if TYPE_CHECKING:
    import sqlite3

_BODIES = """
SELECT item_id, summary, content FROM item_bodies WHERE item_id IN (SELECT value FROM json_each(?))
"""


@guarded()
def hits(conn: sqlite3.Connection, query: ItemQuery, limit: int) -> tuple[SearchHit, ...]:
    """Find up to `limit` items, newest first, each with the words around the first match.

    The snippet is cut from the text as stored: content, else summary, else title. A query of
    nothing but punctuation finds nothing; an empty one finds every item of the list.
    """
    looked_for = " ".join(f'"{word}"' for word in words_of(as_query(query)))
    rows = page(conn, query, None, limit)
    found = conn.execute(_BODIES, (json.dumps([row.id for row in rows]),))
    bodies = {item_id: (content, summary) for item_id, summary, content in found}
    return tuple(SearchHit(row, snippet((*bodies.get(row.id, ()), row.title), looked_for)) for row in rows)
