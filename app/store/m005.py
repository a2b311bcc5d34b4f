"""Version 5 of the schema: an index of single Chinese and Japanese characters."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

# Which items have a character is all that is asked, hence `detail = none`; as with `item_text` of
# version 1, its segments are merged in quiet moments. Reading a million texts takes over a minute,
# so they come into the index in quiet moments too: see `app.store.letters`.
_LETTERS = (
    """
CREATE VIRTUAL TABLE item_letters USING fts5 (
    letters, content = '', detail = none, tokenize = 'ascii'
)
""",
    "INSERT INTO item_letters (item_letters, rank) VALUES ('automerge', 0)",
    "INSERT INTO item_letters (item_letters, rank) VALUES ('crisismerge', 1500)",
    "CREATE TABLE letters_due (below INTEGER NOT NULL) STRICT",
    "INSERT INTO letters_due (below) SELECT coalesce(max(id) + 1, 0) FROM items",
)


def m005_letters(db: Database) -> None:
    """Add the index; every stored item is yet to come into it."""
    for statement in _LETTERS:
        db.execute(statement)
