"""Editions of briefings: what was exported, as it went out; only ever added to."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from app.domain.editions import Edition
from app.domain.times import iso, moment
from app.errors import InputError
from app.store.faults import guarded

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence
    from datetime import datetime

    from sqlite_utils import Database

    from app.domain.editions import EditionDraft

_KEEP = """
INSERT INTO editions (fingerprint, series, title, taxonomy, made_at, kept_at, items, manifest)
VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (fingerprint) DO NOTHING
"""
_COLUMNS = "id, fingerprint, series, title, taxonomy, made_at, kept_at, items"
_LISTED = f"SELECT {_COLUMNS} FROM editions ORDER BY made_at DESC, id DESC LIMIT ?"  # noqa: S608 - columns only
_BEFORE = f"""
SELECT {_COLUMNS} FROM editions WHERE series = ? AND made_at < ? ORDER BY made_at DESC, id DESC LIMIT 1
"""  # noqa: S608 - columns only
_MADE = "SELECT manifest FROM editions WHERE made_at = ? ORDER BY id"
_MANIFEST = "SELECT manifest FROM editions WHERE id = ?"
_FINGERPRINT = "SELECT id FROM editions WHERE fingerprint = ?"


@guarded()
def keep(db: Database, draft: EditionDraft, now: datetime) -> int:
    """Keep an edition and give its id; one that is kept already stays as it is."""
    known = {str(item_id): revision for item_id, revision in sorted(draft.items.items())}
    facts = (draft.fingerprint, draft.series, draft.title, draft.taxonomy, iso(draft.made_at), iso(now))
    db.execute(_KEEP, (*facts, json.dumps(known), draft.manifest))
    found: int = db.execute(_FINGERPRINT, (draft.fingerprint,)).fetchone()[0]
    return found


@guarded()
def listed(conn: sqlite3.Connection, limit: int) -> tuple[Edition, ...]:
    """List editions, the newest first."""
    return tuple(map(_edition, conn.execute(_LISTED, (limit,))))


@guarded()
def before(conn: sqlite3.Connection, series: str, made_at: datetime) -> Edition | None:
    """Find the newest edition of a series that was made before a moment (UTC)."""
    row = conn.execute(_BEFORE, (series, iso(made_at))).fetchone()
    return None if row is None else _edition(row)


@guarded()
def made_at(conn: sqlite3.Connection, moment_: datetime) -> tuple[str, ...]:
    """Give the manifests of the editions that were made at a moment, to the second (UTC)."""
    return tuple(manifest for (manifest,) in conn.execute(_MADE, (iso(moment_),)))


@guarded()
def manifest(conn: sqlite3.Connection, edition_id: int) -> str:
    """Give the manifest of an edition as it went out. Raises InputError `no-edition`."""
    row = conn.execute(_MANIFEST, (edition_id,)).fetchone()
    if row is None:
        raise InputError("no-edition", f"There is no edition {edition_id}. Choose another from the list.")
    text: str = row[0]
    return text


def _edition(row: Sequence[Any]) -> Edition:
    made, kept = moment(row[5]), moment(row[6])
    assert made is not None
    assert kept is not None
    items = {int(item_id): revision for item_id, revision in json.loads(row[7]).items()}
    return Edition(row[0], row[1], row[2], row[3], row[4], made, kept, items)
