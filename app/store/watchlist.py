"""Opportunities, the evidence linked to them, and the history of what was done with them.

Nothing here is ever deleted: a removed opportunity lies in the bin, and the history only grows.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, fields, replace
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any, cast
from uuid import uuid4

from app.domain.opportunities import LinkedEvidence, Opportunity, OpportunityDraft, Stage, Stance
from app.domain.times import iso, moment
from app.errors import InputError
from app.store.faults import guarded

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence
    from datetime import datetime

    from sqlite_utils import Database

_SELECT = """
SELECT id, uid, title, stage, sectors, places, owner, value, currency, deadline, next_action, note,
    created_at, changed_at
FROM opportunities
"""
_FIND = _SELECT + "WHERE id = ? AND removed_at IS NULL"
_LISTED = _SELECT + "WHERE removed_at IS NULL ORDER BY changed_at DESC, id DESC"
_BINNED = _SELECT + "WHERE removed_at IS NOT NULL ORDER BY removed_at DESC, id DESC"
_BY_UID = "SELECT id, title, removed_at FROM opportunities WHERE uid = ?"
_IN_BIN = "SELECT 1 FROM opportunities WHERE id = ? AND removed_at IS NOT NULL"
_EVIDENCE = """
SELECT opportunity_id, item_id, title, source, url, published, stance, note, linked_at FROM evidence
WHERE opportunity_id IN (SELECT value FROM json_each(?)) ORDER BY linked_at, item_id
"""
_ADD = """
INSERT INTO opportunities
    (uid, title, stage, sectors, places, owner, value, currency, deadline, next_action, note,
     created_at, changed_at)
VALUES
    (:uid, :title, :stage, :sectors, :places, :owner, :value, :currency, :deadline, :next_action, :note,
     :now, :now)
"""
_EDIT = """
UPDATE opportunities SET
    title = :title, stage = :stage, sectors = :sectors, places = :places, owner = :owner, value = :value,
    currency = :currency, deadline = :deadline, next_action = :next_action, note = :note,
    changed_at = :now
WHERE id = :id
"""
_SNAPSHOT = """
SELECT i.title, coalesce(nullif(s.title, ''), s.url), i.url, i.published
FROM items AS i JOIN sources AS s ON s.id = i.source_id WHERE i.id = ?
"""
_LINK = """
INSERT INTO evidence (opportunity_id, item_id, title, source, url, published, stance, note, linked_at)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (opportunity_id, item_id) DO UPDATE SET stance = excluded.stance, note = excluded.note
"""
_UNLINK = "DELETE FROM evidence WHERE opportunity_id = ? AND item_id = ?"
_TOUCH = "UPDATE opportunities SET changed_at = ? WHERE id = ?"
_BIN = "UPDATE opportunities SET removed_at = ?, changed_at = ? WHERE id = ?"
_NOTE_DOWN = "INSERT INTO history (opportunity_id, at, who, what, detail) VALUES (?, ?, ?, ?, ?)"
_HISTORY = "SELECT at, who, what, detail FROM history WHERE opportunity_id = ? ORDER BY id"
_CURRENCY = re.compile("[A-Z]{3}")


@dataclass(frozen=True, slots=True)
class Event:
    """Something that was done with an opportunity: when (UTC), by whom, what, and the particulars.

    `detail` of `edited` and `moved` is field to [before, after]; of `linked` and `unlinked` it names
    the item.
    """

    at: datetime
    by: str
    what: str
    detail: dict[str, Any]


@guarded()
def add(
    db: Database, draft: OpportunityDraft, now: datetime, *, uid: str | None = None, by: str = ""
) -> Opportunity:
    """Store an opportunity; `uid` is given where it comes from elsewhere, else made.

    Raises InputError: `no-title`, `bad-value`, `bad-currency`, `opportunity-known`.
    """
    _check(draft)
    if uid is not None and (known := db.execute(_BY_UID, (uid,)).fetchone()):
        where = "in the bin" if known[2] else "on the watchlist"
        raise InputError("opportunity-known", f"“{known[1]}” is {where} already, as number {known[0]}.")
    record = _record(draft) | {"uid": uid or uuid4().hex, "now": iso(now)}
    number = cast("int", db.execute(_ADD, record).lastrowid)
    _note_down(db, number, Event(now, by, "added", {}))
    return find(db.conn, number)


@guarded()
def edit(
    db: Database, opportunity_id: int, draft: OpportunityDraft, now: datetime, *, by: str = ""
) -> Opportunity:
    """Replace what a person says of an opportunity; nothing is written where nothing differs.

    Raises InputError: `no-opportunity`, `no-title`, `bad-value`, `bad-currency`.
    """
    return _replace(db, opportunity_id, draft, Event(now, by, "edited", {}))


@guarded()
def move(db: Database, opportunity_id: int, stage: Stage, now: datetime, *, by: str = "") -> Opportunity:
    """Bring an opportunity to a stage. Raises InputError `no-opportunity`."""
    draft = replace(_draft_of(find(db.conn, opportunity_id)), stage=stage)
    return _replace(db, opportunity_id, draft, Event(now, by, "moved", {}))


@guarded()
def link(  # noqa: PLR0913 - a link is what, to what, how and why, when and by whom
    db: Database,
    opportunity_id: int,
    item_id: int,
    stance: Stance,
    note: str,
    now: datetime,
    *,
    by: str = "",
) -> Opportunity:
    """Link an item as it stands now; linked again, it takes the new stance and note.

    Raises InputError: `no-opportunity`, `no-item`.
    """
    before = find(db.conn, opportunity_id)
    snapshot = db.execute(_SNAPSHOT, (item_id,)).fetchone()
    if snapshot is None:
        raise InputError("no-item", f"There is no item {item_id}. `tradewind items` shows them.")
    if any((piece.item_id, piece.stance, piece.note) == (item_id, stance, note) for piece in before.evidence):
        return before
    db.execute(_LINK, (opportunity_id, item_id, *snapshot, stance.value, note, iso(now)))
    detail = {"item": item_id, "title": snapshot[0], "stance": stance.value, "note": note}
    _touch(db, opportunity_id, Event(now, by, "linked", detail))
    return find(db.conn, opportunity_id)


@guarded()
def unlink(db: Database, opportunity_id: int, item_id: int, now: datetime, *, by: str = "") -> Opportunity:
    """Take an item off an opportunity. Raises InputError: `no-opportunity`, `not-linked`."""
    find(db.conn, opportunity_id)
    if not db.execute(_UNLINK, (opportunity_id, item_id)).rowcount:
        raise InputError("not-linked", f"Item {item_id} is not linked to opportunity {opportunity_id}.")
    _touch(db, opportunity_id, Event(now, by, "unlinked", {"item": item_id}))
    return find(db.conn, opportunity_id)


@guarded()
def remove(db: Database, opportunity_id: int, now: datetime, *, by: str = "") -> None:
    """Put an opportunity in the bin. Raises InputError `no-opportunity`."""
    find(db.conn, opportunity_id)
    db.execute(_BIN, (iso(now), iso(now), opportunity_id))
    _note_down(db, opportunity_id, Event(now, by, "removed", {}))


@guarded()
def restore(db: Database, opportunity_id: int, now: datetime, *, by: str = "") -> Opportunity:
    """Take an opportunity out of the bin. Raises InputError `no-opportunity` where it isn't in there."""
    if not db.execute(_IN_BIN, (opportunity_id,)).fetchone():
        raise InputError("no-opportunity", f"There is no opportunity {opportunity_id} in the bin.")
    db.execute(_BIN, (None, iso(now), opportunity_id))
    _note_down(db, opportunity_id, Event(now, by, "restored", {}))
    return find(db.conn, opportunity_id)


@guarded()
def listed(conn: sqlite3.Connection) -> tuple[Opportunity, ...]:
    """List the opportunities, those changed last first."""
    return _opportunities(conn, conn.execute(_LISTED).fetchall())


@guarded()
def binned(conn: sqlite3.Connection) -> tuple[Opportunity, ...]:
    """List what lies in the bin, removed last first."""
    return _opportunities(conn, conn.execute(_BINNED).fetchall())


@guarded()
def find(conn: sqlite3.Connection, opportunity_id: int) -> Opportunity:
    """Find an opportunity that is not in the bin. Raises InputError `no-opportunity`."""
    found = _opportunities(conn, conn.execute(_FIND, (opportunity_id,)).fetchall())
    if not found:
        raise InputError(
            "no-opportunity", f"There is no opportunity {opportunity_id}. `tradewind watch list` shows them."
        )
    return found[0]


@guarded()
def history(conn: sqlite3.Connection, opportunity_id: int) -> tuple[Event, ...]:
    """Tell what was done with an opportunity, in order; also with one in the bin."""
    return tuple(
        Event(cast("datetime", moment(at)), by, what, json.loads(detail))
        for at, by, what, detail in conn.execute(_HISTORY, (opportunity_id,))
    )


def _replace(db: Database, opportunity_id: int, draft: OpportunityDraft, event: Event) -> Opportunity:
    _check(draft)
    before = _record(_draft_of(find(db.conn, opportunity_id)))
    after = _record(draft)
    changes = {name: [before[name], after[name]] for name in after if before[name] != after[name]}
    if changes:
        db.execute(_EDIT, after | {"id": opportunity_id, "now": iso(event.at)})
        _note_down(db, opportunity_id, replace(event, detail=changes))
    return find(db.conn, opportunity_id)


def _check(draft: OpportunityDraft) -> None:
    if not draft.title.strip():
        raise InputError("no-title", "The opportunity has no title. Give it one.")
    if draft.value is not None and not draft.value.is_finite():
        raise InputError("bad-value", f"The value {draft.value} is not a number that can be kept.")
    if draft.currency is not None and not _CURRENCY.fullmatch(draft.currency):
        raise InputError(
            "bad-currency", f"“{draft.currency}” is not a currency code of three capitals such as CNY."
        )


def _record(draft: OpportunityDraft) -> dict[str, str | None]:
    """Write a draft as the table's columns."""
    return {
        "title": draft.title.strip(),
        "stage": draft.stage.value,
        "sectors": json.dumps(draft.sectors),
        "places": json.dumps(draft.places, ensure_ascii=False),
        "owner": draft.owner,
        "value": None if draft.value is None else str(draft.value),
        "currency": draft.currency,
        "deadline": draft.deadline.isoformat() if draft.deadline else None,
        "next_action": draft.next_action,
        "note": draft.note,
    }


def _draft_of(opportunity: Opportunity) -> OpportunityDraft:
    return OpportunityDraft(
        **{field.name: getattr(opportunity, field.name) for field in fields(OpportunityDraft)}
    )


def _touch(db: Database, opportunity_id: int, event: Event) -> None:
    db.execute(_TOUCH, (iso(event.at), opportunity_id))
    _note_down(db, opportunity_id, event)


def _note_down(db: Database, opportunity_id: int, event: Event) -> None:
    detail = json.dumps(event.detail, ensure_ascii=False)
    db.execute(_NOTE_DOWN, (opportunity_id, iso(event.at), event.by, event.what, detail))


def _opportunities(conn: sqlite3.Connection, rows: Sequence[Sequence[Any]]) -> tuple[Opportunity, ...]:
    evidence: dict[int, tuple[LinkedEvidence, ...]] = {}
    for opportunity_id, *piece in conn.execute(_EVIDENCE, (json.dumps([row[0] for row in rows]),)):
        evidence[opportunity_id] = (*evidence.get(opportunity_id, ()), _evidence(piece))
    return tuple(_opportunity(row, evidence.get(row[0], ())) for row in rows)


def _evidence(row: Sequence[Any]) -> LinkedEvidence:
    item_id, title, source, url, published, stance, note, linked_at = row
    return LinkedEvidence(
        item_id=item_id,
        title=title,
        source=source,
        url=url,
        published=moment(published),
        stance=Stance(stance),
        note=note,
        linked_at=cast("datetime", moment(linked_at)),
    )


def _opportunity(row: Sequence[Any], evidence: tuple[LinkedEvidence, ...]) -> Opportunity:
    number, uid, title, stage, sectors, places, owner, value, currency, deadline, *texts, made, changed = row
    next_action, note = texts
    return Opportunity(
        id=number,
        uid=uid,
        title=title,
        stage=Stage(stage),
        sectors=tuple(json.loads(sectors)),
        places=tuple(json.loads(places)),
        owner=owner,
        value=None if value is None else Decimal(value),
        currency=currency,
        deadline=date.fromisoformat(deadline) if deadline else None,
        next_action=next_action,
        note=note,
        created_at=cast("datetime", moment(made)),
        changed_at=cast("datetime", moment(changed)),
        evidence=evidence,
    )
