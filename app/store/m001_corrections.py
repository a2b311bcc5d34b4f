"""Tables of version 1 for what people correct and for tagging stored items anew."""

from __future__ import annotations

# What a person says of an item's sectors, and what was taken back of it: only ever added to. Like
# evidence it names its item without a foreign key, as the item may go and what was said stays said.
CORRECTIONS = (
    """
CREATE TABLE corrections (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    item_id INTEGER NOT NULL,
    deed TEXT NOT NULL CHECK (deed IN ('add', 'remove', 'undo')),
    sector TEXT NOT NULL CHECK (sector <> ''),
    field TEXT CHECK (field IN ('title', 'summary', 'content')),
    start INTEGER CHECK (start >= 0),
    words TEXT CHECK (words <> ''),
    undoes INTEGER UNIQUE REFERENCES corrections (id),
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    CHECK ((deed = 'undo') = (undoes IS NOT NULL)),
    CHECK ((field IS NULL) = (words IS NULL) AND (start IS NULL) = (words IS NULL))
) STRICT
""",
    "CREATE INDEX corrections_of_item ON corrections (item_id, id)",
    """
CREATE TRIGGER corrections_unchanged BEFORE UPDATE ON corrections BEGIN
    SELECT RAISE(ABORT, 'corrections are only ever added to');
END
""",
    """
CREATE TRIGGER corrections_undeleted BEFORE DELETE ON corrections BEGIN
    SELECT RAISE(ABORT, 'corrections are only ever added to');
END
""",
)

# A re-tagging is laid down here in chunks, seen by nobody, and then put in place in one transaction.
# `was` and `old` are what it replaces, kept to put it back; `old` and `new` are NULL where nothing but
# the stamp differs.
RETAGGING = (
    """
CREATE TABLE retag_runs (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    stamp TEXT NOT NULL,
    began_at TEXT NOT NULL,
    applied_at TEXT,
    undone_at TEXT
) STRICT
""",
    """
CREATE TABLE retag_items (
    run_id INTEGER NOT NULL REFERENCES retag_runs (id) ON DELETE CASCADE,
    item_id INTEGER NOT NULL REFERENCES items (id) ON DELETE CASCADE,
    revision INTEGER NOT NULL,
    was TEXT NOT NULL,
    old TEXT,
    new TEXT,
    CHECK ((old IS NULL) = (new IS NULL)),
    PRIMARY KEY (run_id, item_id)
) STRICT
""",
    "CREATE INDEX retag_of_item ON retag_items (item_id)",
    "CREATE INDEX tagging_stamps ON tagging (taxonomy)",
)
