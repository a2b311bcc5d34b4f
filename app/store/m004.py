"""Version 4 of the schema: editions of briefings, the tray, drafts."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

# What was exported, as it went out: only ever added to. `fingerprint` is SHA-256 of the manifest;
# `items` maps an item's id to the revision that was cited. Items are named without a foreign key, as
# an item may go and what was printed stays printed.
_EDITIONS = (
    """
CREATE TABLE editions (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    fingerprint TEXT NOT NULL UNIQUE CHECK (length(fingerprint) = 64),
    series TEXT NOT NULL CHECK (series <> ''),
    title TEXT NOT NULL,
    taxonomy TEXT NOT NULL,
    made_at TEXT NOT NULL,
    kept_at TEXT NOT NULL,
    items TEXT NOT NULL CHECK (json_valid(items)),
    manifest TEXT NOT NULL CHECK (json_valid(manifest))
) STRICT
""",
    "CREATE INDEX editions_of_series ON editions (series, made_at, id)",
    "CREATE INDEX editions_by_time ON editions (made_at, id)",
    """
CREATE TRIGGER editions_unchanged BEFORE UPDATE ON editions BEGIN
    SELECT RAISE(ABORT, 'editions are only ever added to');
END
""",
    """
CREATE TRIGGER editions_undeleted BEFORE DELETE ON editions BEGIN
    SELECT RAISE(ABORT, 'editions are only ever added to');
END
""",
)

# An item, or a passage of it (`words`, empty for the whole), with its title as it was collected.
_TRAY = """
CREATE TABLE tray (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    item_id INTEGER NOT NULL,
    words TEXT NOT NULL,
    title TEXT NOT NULL,
    added_at TEXT NOT NULL,
    UNIQUE (item_id, words)
) STRICT
"""

_DRAFTS = """
CREATE TABLE drafts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    title TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    manifest TEXT NOT NULL CHECK (json_valid(manifest))
) STRICT
"""


def m004_briefings(db: Database) -> None:
    """Add editions, the tray and drafts."""
    for statement in (*_EDITIONS, _TRAY, _DRAFTS):
        db.execute(statement)
