"""Version 2 of the schema: places and signals as filters, saved searches, whole texts of pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.store.fulltext import reindex

if TYPE_CHECKING:
    from sqlite_utils import Database

# `detail` holds the tagger's records by position (`app.store.detail`): places are its fourth, signals its
# fifth, and the republication is the fourth of its sixth. Triggers keep the tables in step with whatever
# writes tags, and the tables are what lists are walked along.
_FILTERS = (
    """
CREATE TABLE item_places (
    item_id INTEGER NOT NULL,
    place TEXT NOT NULL CHECK (place <> ''),
    sort_at TEXT NOT NULL,
    PRIMARY KEY (item_id, place)
) STRICT, WITHOUT ROWID
""",
    """
CREATE TABLE item_signals (
    item_id INTEGER NOT NULL,
    signal TEXT NOT NULL CHECK (signal <> ''),
    sort_at TEXT NOT NULL,
    PRIMARY KEY (item_id, signal)
) STRICT, WITHOUT ROWID
""",
    """
CREATE TABLE place_names (
    place TEXT PRIMARY KEY,
    name TEXT NOT NULL
) STRICT, WITHOUT ROWID
""",
    """
CREATE TRIGGER tagging_added AFTER INSERT ON tagging BEGIN
    INSERT OR IGNORE INTO item_places (item_id, place, sort_at)
        SELECT new.item_id, json_extract(value, '$[0]'), new.sort_at FROM json_each(new.detail, '$[3]');
    INSERT OR IGNORE INTO place_names (place, name)
        SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]')
        FROM json_each(new.detail, '$[3]');
    INSERT OR IGNORE INTO item_signals (item_id, signal, sort_at)
        SELECT new.item_id, json_extract(value, '$[0]'), new.sort_at FROM json_each(new.detail, '$[4]');
END
""",
    """
CREATE TRIGGER tagging_deleted AFTER DELETE ON tagging BEGIN
    DELETE FROM item_places WHERE item_id = old.item_id;
    DELETE FROM item_signals WHERE item_id = old.item_id;
END
""",
)

_FILL = (
    """
INSERT OR IGNORE INTO item_places (item_id, place, sort_at)
    SELECT t.item_id, json_extract(p.value, '$[0]'), t.sort_at
    FROM tagging AS t, json_each(t.detail, '$[3]') AS p
""",
    """
INSERT OR IGNORE INTO place_names (place, name)
    SELECT json_extract(p.value, '$[0]'), json_extract(p.value, '$[1]')
    FROM tagging AS t, json_each(t.detail, '$[3]') AS p
""",
    """
INSERT OR IGNORE INTO item_signals (item_id, signal, sort_at)
    SELECT t.item_id, json_extract(s.value, '$[0]'), t.sort_at
    FROM tagging AS t, json_each(t.detail, '$[4]') AS s
""",
)

# The first is walked where a list asks for kinds of documents: what it asks stands in the index itself.
_INDEXES = (
    """
CREATE INDEX tagging_facets ON tagging (sort_at DESC, item_id DESC, role, lang, reliability, hedged)
""",
    """
CREATE INDEX items_republished ON tagging (sort_at DESC, item_id DESC)
    WHERE json_extract(detail, '$[5][3]') IS NOT NULL
""",
    "CREATE INDEX items_of_place ON item_places (place, sort_at DESC, item_id DESC)",
    "CREATE INDEX items_of_signal ON item_signals (signal, sort_at DESC, item_id DESC)",
)

# `told` is the number of the newest item that its owner was told of: what came later is news to them.
_SEARCHES = """
CREATE TABLE searches (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    query TEXT NOT NULL,
    alert INTEGER NOT NULL CHECK (alert IN (0, 1)),
    told INTEGER NOT NULL CHECK (told >= 0)
) STRICT
"""

_WHOLE_TEXTS = """
CREATE TABLE whole_texts (
    item_id INTEGER PRIMARY KEY REFERENCES items (id) ON DELETE CASCADE,
    url TEXT NOT NULL,
    text TEXT NOT NULL,
    fetched_at TEXT NOT NULL
) STRICT
"""

# What retention let go of: a feed that still lists it brings it back only if it has changed.
_RETIRED = """
CREATE TABLE retired_keys (
    source_id INTEGER NOT NULL REFERENCES sources (id) ON DELETE CASCADE,
    key TEXT NOT NULL,
    content_hash TEXT NOT NULL,
    PRIMARY KEY (source_id, key)
) STRICT, WITHOUT ROWID
"""


def m002_desk(db: Database) -> None:
    """Add what the news desk filters by and keeps; index texts anew, by simplified forms."""
    for statement in (*_FILTERS, *_FILL, *_INDEXES, _SEARCHES, _WHOLE_TEXTS, _RETIRED):
        db.execute(statement)
    reindex(db)
