"""What a person calls the stages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.opportunities import Stage
from app.store.faults import guarded
from app.store.sound import sound

if TYPE_CHECKING:
    import sqlite3

    from sqlite_utils import Database

_LISTED = "SELECT stage, name FROM stage_names"
_NAME = """
INSERT INTO stage_names (stage, name) VALUES (?, ?)
ON CONFLICT (stage) DO UPDATE SET name = excluded.name
"""
_FORGET = "DELETE FROM stage_names WHERE stage = ?"


@guarded()
def listed(conn: sqlite3.Connection) -> dict[Stage, str]:
    """Give the names that a person chose."""
    return {Stage(stage): name for stage, name in conn.execute(_LISTED)}


@guarded()
def rename(db: Database, stage: Stage, name: str) -> None:
    """Name a stage; an empty name is forgotten."""
    plain = sound(" ".join(name.split()))
    if plain:
        db.execute(_NAME, (stage.value, plain))
    else:
        db.execute(_FORGET, (stage.value,))
