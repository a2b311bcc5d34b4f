"""Tag stored items anew as one step: laid down in chunks out of sight, put in place at once, undone at once.

What is laid down of a run that never came to its end is seen by nobody and cleared away by the next.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from app.domain.evidence import Draft
from app.domain.times import iso, moment
from app.errors import InputError
from app.store import sources, tags
from app.store.detail import read_detail, write_detail
from app.store.faults import guarded
from app.store.rows import write_rows

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from sqlite_utils import Database

    from app.domain.evidence import Tag, Tagged
    from app.domain.sources import Source

_CHUNK = 1000
_COUNT = "SELECT (SELECT count(*) FROM tagging) - (SELECT count(*) FROM tagging WHERE taxonomy = ?)"
_PAGE = """
SELECT i.id, i.revision, t.taxonomy, t.detail, i.source_id, i.title, b.summary, b.content, i.url,
    i.declared_lang, i.published
FROM tagging AS t
CROSS JOIN items AS i ON i.id = t.item_id
CROSS JOIN item_bodies AS b ON b.item_id = t.item_id
WHERE t.item_id > ? AND t.taxonomy <> ? ORDER BY t.item_id LIMIT ?
"""
_DROP_UNFINISHED = "DELETE FROM retag_runs WHERE applied_at IS NULL"
_BEGIN = "INSERT INTO retag_runs (stamp, began_at) VALUES (?, ?)"
_WAITING = "SELECT stamp FROM retag_runs WHERE id = ? AND applied_at IS NULL"
_STAGE = "INSERT INTO retag_items (run_id, item_id, revision, was, old, new) VALUES :rows"
# An item whose text changed meanwhile, or that was tagged by someone else, is none of the run's.
_DROP_PASSED = """
DELETE FROM retag_items WHERE run_id = :run AND NOT EXISTS (
    SELECT 1 FROM items AS i JOIN tagging AS t ON t.item_id = i.id
    WHERE i.id = retag_items.item_id AND i.revision = retag_items.revision
    AND t.taxonomy = coalesce(:stamp, retag_items.was)
)
"""
_RESTAMP = """
UPDATE tagging SET taxonomy = ?
WHERE item_id IN (SELECT item_id FROM retag_items WHERE run_id = ? AND new IS NULL)
"""
_STAMP_BACK = """
UPDATE tagging SET taxonomy = r.was FROM retag_items AS r
WHERE r.run_id = ? AND r.new IS NULL AND r.item_id = tagging.item_id
"""
_CHANGED = """
SELECT r.item_id, i.sort_at, {stamp}, {detail} FROM retag_items AS r JOIN items AS i ON i.id = r.item_id
WHERE r.run_id = :run AND r.new IS NOT NULL AND r.item_id > :after ORDER BY r.item_id LIMIT :limit
"""
_FRESH = _CHANGED.format(stamp=":stamp", detail="r.new")
_FORMER = _CHANGED.format(stamp="r.was", detail="r.old")
_SIZE = "SELECT count(*) FROM retag_items WHERE run_id = ?"
_APPLIED = "UPDATE retag_runs SET applied_at = ? WHERE id = ?"
_UNDONE = "UPDATE retag_runs SET undone_at = ? WHERE id = ?"
_UNDOABLE = """
SELECT r.id, r.stamp, (SELECT count(*) FROM retag_items WHERE run_id = r.id) FROM retag_runs AS r
WHERE r.id = (SELECT max(id) FROM retag_runs WHERE applied_at IS NOT NULL) AND r.undone_at IS NULL
"""
_SWEEP = """
DELETE FROM retag_items WHERE rowid IN (
    SELECT i.rowid FROM retag_runs AS r CROSS JOIN retag_items AS i ON i.run_id = r.id
    WHERE r.undone_at IS NOT NULL OR (
        r.applied_at IS NOT NULL AND r.id < (SELECT max(id) FROM retag_runs WHERE applied_at IS NOT NULL)
    )
    LIMIT ?
)
"""


@dataclass(frozen=True, slots=True)
class StoredText:
    """An item as it is to be tagged anew: its texts, its revision, what it is tagged as and under what."""

    item_id: int
    revision: int
    stamp: str
    detail: str
    draft: Draft

    def tags(self) -> tuple[Tag, ...]:
        """Give the sectors that the tagger gave it, with their evidence."""
        return read_detail(self.detail, self.stamp, self.item_id).sectors

    def differs(self, tagged: Tagged) -> str | None:
        """Give what is to be stored of new tags; None where they say what the present ones say."""
        detail = write_detail(tagged)
        return None if detail == self.detail else detail


@dataclass(frozen=True, slots=True)
class Staged:
    """An item with what it will be stored as; None where nothing but the stamp differs."""

    text: StoredText
    new: str | None


@dataclass(frozen=True, slots=True)
class Swapped:
    """A run that was put in place or undone: how many items it is about, which ones say something else."""

    stamp: str
    items: int
    changed: frozenset[int]


@guarded()
def outdated(conn: sqlite3.Connection, stamp: str) -> int:
    """Count the items that were tagged under another stamp."""
    number: int = conn.execute(_COUNT, (stamp,)).fetchone()[0]
    return number


@guarded()
def texts(conn: sqlite3.Connection, stamp: str, after: int, limit: int) -> tuple[StoredText, ...]:
    """Give the next items tagged under another stamp, by their number, after one of them (0: the first)."""
    rows = conn.execute(_PAGE, (after, stamp, limit)).fetchall()
    found = sources.by_ids(conn, {row[4] for row in rows})
    return tuple(
        StoredText(item_id, revision, was, detail, _draft(found[source_id], fields))
        for item_id, revision, was, detail, source_id, *fields in rows
    )


@guarded()
def begin(db: Database, stamp: str, now: datetime) -> int:
    """Begin a run and give its number; one that never came to its end is cleared away."""
    db.execute(_DROP_UNFINISHED)
    return cast("int", db.execute(_BEGIN, (stamp, iso(now))).lastrowid)


@guarded()
def stage(db: Database, run_id: int, batch: Sequence[Staged]) -> None:
    """Lay down what items will be tagged as. Raises InputError `retag-lost`."""
    _waiting(db, run_id)
    write_rows(db.conn, _STAGE, [_row(run_id, one.text, one.new) for one in batch])


@guarded()
def abandon(db: Database, run_id: int) -> None:
    """Clear away a run that is not to be put in place."""
    _waiting(db, run_id)
    db.execute(_DROP_UNFINISHED)


@guarded()
def apply(db: Database, run_id: int, now: datetime) -> Swapped:
    """Put in place what a run laid down. Raises InputError `retag-lost`."""
    stamp = _waiting(db, run_id)
    db.execute(_DROP_PASSED, {"run": run_id, "stamp": None})
    db.execute(_RESTAMP, (stamp, run_id))
    changed = _put(db, _FRESH, {"run": run_id, "stamp": stamp})
    db.execute(_APPLIED, (iso(now), run_id))
    return Swapped(stamp, db.execute(_SIZE, (run_id,)).fetchone()[0], changed)


@guarded()
def undo(db: Database, now: datetime) -> Swapped:
    """Put back what the last run replaced, but of items whose text or tags changed since.

    Raises InputError `nothing-to-undo`.
    """
    found = db.execute(_UNDOABLE).fetchone()
    if found is None:
        raise InputError("nothing-to-undo", "No re-tagging is there to be undone.")
    run_id, stamp, _ = found
    db.execute(_DROP_PASSED, {"run": run_id, "stamp": stamp})
    db.execute(_STAMP_BACK, (run_id,))
    changed = _put(db, _FORMER, {"run": run_id})
    db.execute(_UNDONE, (iso(now), run_id))
    return Swapped(stamp, db.execute(_SIZE, (run_id,)).fetchone()[0], changed)


@guarded()
def undoable(conn: sqlite3.Connection) -> int:
    """Count the items of the run that `undo` would undo; 0 where there is none."""
    found = conn.execute(_UNDOABLE).fetchone()
    return 0 if found is None else int(found[2])


@guarded()
def sweep(db: Database, limit: int = _CHUNK) -> int:
    """Clear away some of what runs keep that can't be undone any more; tell how much it was."""
    return int(db.execute(_SWEEP, (limit,)).rowcount)


def _waiting(db: Database, run_id: int) -> str:
    found = db.execute(_WAITING, (run_id,)).fetchone()
    if found is None:
        raise InputError(
            "retag-lost",
            "Another re-tagging began meanwhile, so this one stopped and changed nothing. Preview again.",
        )
    return str(found[0])


def _row(run_id: int, text: StoredText, new: str | None) -> tuple[Any, ...]:
    old = None if new is None else text.detail
    return (run_id, text.item_id, text.revision, text.stamp, old, new)


def _put(db: Database, statement: str, values: dict[str, Any]) -> frozenset[int]:
    changed: set[int] = set()
    for rows in _pages(db, statement, values):
        ids = [item_id for item_id, *_ in rows]
        tags.clear(db, ids)
        tags.put_details(db, rows)
        changed.update(ids)
    return frozenset(changed)


def _pages(db: Database, statement: str, values: dict[str, Any]) -> Iterator[list[tuple[int, str, str, str]]]:
    after = 0
    while rows := db.execute(statement, values | {"after": after, "limit": _CHUNK}).fetchall():
        yield rows
        after = rows[-1][0]


def _draft(source: Source, fields: Sequence[Any]) -> Draft:
    """Make of a stored item what the tagger was given when it came in."""
    title, summary, content, url, lang, published = fields
    at = moment(published)
    return Draft(
        id="",
        title=title,
        summary=summary,
        content=content,
        url=url,
        source=source.title or None,
        source_role=source.role,
        source_reliability=source.reliability,
        lang=lang or source.language,
        published=at.isoformat() if at else None,
    )
