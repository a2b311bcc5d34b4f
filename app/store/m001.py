"""Version 1 of the schema: sources, items and their tags, the user's state, opportunities.

Publisher content (items, bodies, tags, the full-text index) and what the user did (states,
opportunities, evidence, history) are in tables of their own. Times are UTC text as
`app.domain.times.iso` writes it, which sorts as it reads.

`sort_at` never changes once an item is stored; the tables that lists are driven by carry a copy of
it, so that every list is read from an index in its order.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.store.m001_corrections import CORRECTIONS, RETAGGING

if TYPE_CHECKING:
    from sqlite_utils import Database

_ROLES = "('official','agency-report','press-release','news','opinion','ai-generated','unknown')"
_LETTERS = "('A','B','C','D','E','F')"
_STATUSES = "('new','unchanged','failed','stale','blocked','gone','skipped')"
_STAGES = "('lead','qualified','pursuing','submitted','won','lost','parked')"

_SOURCES = f"""
CREATE TABLE sources (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    url TEXT NOT NULL UNIQUE CHECK (url <> ''),
    title TEXT NOT NULL,
    site TEXT,
    language TEXT,
    country TEXT,
    role TEXT NOT NULL CHECK (role IN {_ROLES}),
    reliability TEXT CHECK (reliability IN {_LETTERS}),
    timezone TEXT,
    folder TEXT NOT NULL,
    enabled INTEGER NOT NULL DEFAULT 1 CHECK (enabled IN (0, 1)),
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    added_at TEXT NOT NULL,
    former_url TEXT,
    extra TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(extra))
) STRICT
"""

# `skip_hours` and `skip_days` are sets of bits, hour 0 and Monday the lowest; `gap` and `wait` are seconds.
_FETCH_STATES = f"""
CREATE TABLE fetch_states (
    source_id INTEGER PRIMARY KEY REFERENCES sources (id) ON DELETE CASCADE,
    etag TEXT,
    last_modified TEXT,
    validated_at TEXT,
    body_hash TEXT,
    checked_at TEXT,
    fetched_at TEXT,
    newest_at TEXT,
    retry_at TEXT,
    next_at TEXT,
    since TEXT,
    status TEXT CHECK (status IN {_STATUSES}),
    http INTEGER,
    error TEXT,
    failures INTEGER NOT NULL CHECK (failures >= 0),
    gap INTEGER CHECK (gap >= 0),
    entries INTEGER CHECK (entries >= 0),
    wait INTEGER NOT NULL DEFAULT 0 CHECK (wait >= 0),
    skip_hours INTEGER NOT NULL DEFAULT 0,
    skip_days INTEGER NOT NULL DEFAULT 0,
    move_to TEXT,
    move_at TEXT
) STRICT
"""

_FETCHING = (
    """
CREATE TABLE host_waits (
    host TEXT PRIMARY KEY CHECK (host <> ''),
    until TEXT NOT NULL
) STRICT, WITHOUT ROWID
""",
    """
CREATE TABLE raw_answers (
    source_id INTEGER PRIMARY KEY REFERENCES sources (id) ON DELETE CASCADE,
    url TEXT NOT NULL,
    status INTEGER NOT NULL,
    headers TEXT NOT NULL CHECK (json_valid(headers)),
    body BLOB NOT NULL,
    size INTEGER NOT NULL CHECK (size >= 0),
    fetched_at TEXT NOT NULL
) STRICT
""",
)

# AUTOINCREMENT: the number of a deleted item is never given to another, as evidence may still name it.
_ITEMS = """
CREATE TABLE items (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    source_id INTEGER NOT NULL REFERENCES sources (id),
    sort_at TEXT NOT NULL,
    published TEXT,
    fetched TEXT NOT NULL,
    updated TEXT,
    revision INTEGER NOT NULL DEFAULT 1 CHECK (revision >= 1),
    content_hash TEXT NOT NULL,
    guid TEXT,
    url TEXT,
    declared_lang TEXT,
    title TEXT NOT NULL,
    authors TEXT NOT NULL CHECK (json_valid(authors))
) STRICT
"""

# Every key that an item was ever seen under, with the content seen under it: a publisher that changes
# its guids, or gives several entries one address, makes no item twice and none "changed" for ever.
_ITEM_KEYS = """
CREATE TABLE item_keys (
    source_id INTEGER NOT NULL,
    key TEXT NOT NULL,
    item_id INTEGER NOT NULL REFERENCES items (id) ON DELETE CASCADE,
    content_hash TEXT NOT NULL,
    PRIMARY KEY (source_id, key)
) STRICT, WITHOUT ROWID
"""

_ITEM_BODIES = """
CREATE TABLE item_bodies (
    item_id INTEGER PRIMARY KEY REFERENCES items (id) ON DELETE CASCADE,
    summary TEXT NOT NULL,
    content TEXT NOT NULL,
    html TEXT NOT NULL
) STRICT
"""

_ITEM_STATES = """
CREATE TABLE item_states (
    item_id INTEGER PRIMARY KEY REFERENCES items (id) ON DELETE CASCADE,
    read INTEGER NOT NULL CHECK (read IN (0, 1)),
    starred INTEGER NOT NULL CHECK (starred IN (0, 1))
) STRICT
"""

_TAGGING = f"""
CREATE TABLE tagging (
    item_id INTEGER PRIMARY KEY REFERENCES items (id) ON DELETE CASCADE,
    sort_at TEXT NOT NULL,
    taxonomy TEXT NOT NULL,
    lang TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN {_ROLES}),
    reliability TEXT CHECK (reliability IN {_LETTERS}),
    hedge_share REAL NOT NULL CHECK (hedge_share BETWEEN 0 AND 1),
    hedged INTEGER NOT NULL CHECK (hedged IN (0, 1)),
    detail TEXT NOT NULL CHECK (json_valid(detail))
) STRICT
"""

_FILTERS = (
    """
CREATE TABLE item_sectors (
    item_id INTEGER NOT NULL REFERENCES items (id) ON DELETE CASCADE,
    sector TEXT NOT NULL CHECK (sector <> ''),
    sort_at TEXT NOT NULL,
    score REAL NOT NULL CHECK (score BETWEEN 0 AND 1),
    speculative INTEGER NOT NULL CHECK (speculative IN (0, 1)),
    PRIMARY KEY (item_id, sector)
) STRICT, WITHOUT ROWID
""",
    """
CREATE TABLE item_policies (
    item_id INTEGER NOT NULL REFERENCES items (id) ON DELETE CASCADE,
    policy TEXT NOT NULL CHECK (policy <> ''),
    sort_at TEXT NOT NULL,
    PRIMARY KEY (item_id, policy)
) STRICT, WITHOUT ROWID
""",
)

# Contentless: the words are a function of the stored fields, so the table need not hold them again.
# SQLite before 3.43 deletes from such a table only when told the old words; see `fulltext`. What is
# indexed was folded before and stands between spaces, which `ascii` takes as it is.
# Each commit leaves a segment; to merge them at once costs as much as to write them, so that is left
# to `fulltext.tidy`, in quiet moments, and done in a commit only where far too many have gathered.
_TEXT = (
    """
CREATE VIRTUAL TABLE item_text USING fts5 (
    title, summary, content, content = '', tokenize = 'porter ascii'
)
""",
    "INSERT INTO item_text (item_text, rank) VALUES ('automerge', 0)",
    "INSERT INTO item_text (item_text, rank) VALUES ('crisismerge', 1500)",
)

_INDEXES = (
    "CREATE INDEX items_newest ON items (sort_at DESC, id DESC)",
    "CREATE INDEX items_of_source ON items (source_id, sort_at DESC, id DESC)",
    "CREATE INDEX items_by_url ON items (source_id, url) WHERE url IS NOT NULL",
    "CREATE INDEX keys_of_item ON item_keys (item_id)",
    "CREATE INDEX items_of_sector ON item_sectors (sector, sort_at DESC, item_id DESC)",
    "CREATE INDEX items_of_policy ON item_policies (policy, sort_at DESC, item_id DESC)",
    "CREATE INDEX items_hedged ON tagging (sort_at DESC, item_id DESC) WHERE hedged = 1",
    "CREATE INDEX items_starred ON item_states (item_id) WHERE starred = 1",
)

# Figures that would cost a walk over all items each time the left pane is drawn. Triggers keep them in
# step with whatever writes, other programs included; `upkeep.check` recounts them.
_TALLIES = (
    """
CREATE TABLE source_tallies (
    source_id INTEGER PRIMARY KEY REFERENCES sources (id) ON DELETE CASCADE,
    items INTEGER NOT NULL,
    unread INTEGER NOT NULL
) STRICT
""",
    """
CREATE TABLE sector_tallies (
    sector TEXT PRIMARY KEY,
    unread INTEGER NOT NULL
) STRICT, WITHOUT ROWID
""",
    """
CREATE TRIGGER item_deleted BEFORE DELETE ON items BEGIN
    UPDATE source_tallies
        SET items = items - 1,
            unread = unread
                - NOT EXISTS (SELECT 1 FROM item_states WHERE item_id = old.id AND read = 1)
        WHERE source_id = old.source_id;
END
""",
    """
CREATE TRIGGER sector_deleted AFTER DELETE ON item_sectors
WHEN NOT EXISTS (SELECT 1 FROM item_states WHERE item_id = old.item_id AND read = 1) BEGIN
    UPDATE sector_tallies SET unread = unread - 1 WHERE sector = old.sector;
END
""",
    """
CREATE TRIGGER state_added AFTER INSERT ON item_states WHEN new.read = 1 BEGIN
    UPDATE source_tallies SET unread = unread - 1
        WHERE source_id = (SELECT source_id FROM items WHERE id = new.item_id);
    UPDATE sector_tallies SET unread = unread - 1
        WHERE sector IN (SELECT sector FROM item_sectors WHERE item_id = new.item_id);
END
""",
    """
CREATE TRIGGER state_changed AFTER UPDATE OF read ON item_states WHEN new.read <> old.read BEGIN
    UPDATE source_tallies SET unread = unread + old.read - new.read
        WHERE source_id = (SELECT source_id FROM items WHERE id = new.item_id);
    UPDATE sector_tallies SET unread = unread + old.read - new.read
        WHERE sector IN (SELECT sector FROM item_sectors WHERE item_id = new.item_id);
END
""",
    # Where the item itself goes, its source's figures were settled by `item_deleted`.
    """
CREATE TRIGGER state_deleted AFTER DELETE ON item_states WHEN old.read = 1 BEGIN
    UPDATE source_tallies SET unread = unread + 1
        WHERE source_id = (SELECT source_id FROM items WHERE id = old.item_id);
    UPDATE sector_tallies SET unread = unread + 1
        WHERE sector IN (SELECT sector FROM item_sectors WHERE item_id = old.item_id);
END
""",
)

# Evidence names its item without a foreign key on purpose: it keeps what it needs of the item, and an
# opportunity that came from elsewhere stands on items that were never here.
_WATCHLIST = (
    f"""
CREATE TABLE opportunities (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (uid <> ''),
    title TEXT NOT NULL CHECK (title <> ''),
    stage TEXT NOT NULL CHECK (stage IN {_STAGES}),
    sectors TEXT NOT NULL CHECK (json_valid(sectors)),
    places TEXT NOT NULL CHECK (json_valid(places)),
    owner TEXT NOT NULL,
    value TEXT,
    currency TEXT CHECK (currency GLOB '[A-Z][A-Z][A-Z]'),
    deadline TEXT CHECK (deadline GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    next_action TEXT NOT NULL,
    note TEXT NOT NULL,
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    removed_at TEXT
) STRICT
""",
    """
CREATE TABLE evidence (
    opportunity_id INTEGER NOT NULL REFERENCES opportunities (id),
    item_id INTEGER NOT NULL,
    title TEXT NOT NULL,
    source TEXT NOT NULL,
    url TEXT,
    published TEXT,
    stance TEXT NOT NULL CHECK (stance IN ('for', 'against', 'neutral')),
    note TEXT NOT NULL,
    linked_at TEXT NOT NULL,
    PRIMARY KEY (opportunity_id, item_id)
) STRICT, WITHOUT ROWID
""",
    "CREATE INDEX evidence_of_item ON evidence (item_id)",
    """
CREATE TABLE history (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    opportunity_id INTEGER NOT NULL REFERENCES opportunities (id),
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    what TEXT NOT NULL CHECK (what <> ''),
    detail TEXT NOT NULL CHECK (json_valid(detail))
) STRICT
""",
    "CREATE INDEX history_of_opportunity ON history (opportunity_id, id)",
    """
CREATE TRIGGER history_unchanged BEFORE UPDATE ON history BEGIN
    SELECT RAISE(ABORT, 'history is only ever added to');
END
""",
    """
CREATE TRIGGER history_undeleted BEFORE DELETE ON history BEGIN
    SELECT RAISE(ABORT, 'history is only ever added to');
END
""",
)


def m001_first_schema(db: Database) -> None:
    """Lay all tables, indexes and triggers of version 1 in an empty database."""
    for statement in (
        _SOURCES,
        _FETCH_STATES,
        *_FETCHING,
        _ITEMS,
        _ITEM_KEYS,
        _ITEM_BODIES,
        _ITEM_STATES,
        _TAGGING,
        *_FILTERS,
        *_TEXT,
        *_INDEXES,
        *_TALLIES,
        *_WATCHLIST,
        *CORRECTIONS,
        *RETAGGING,
    ):
        db.execute(statement)
