"""Opportunities, the evidence linked to them, and the history of what was done with them.

Nothing here is ever deleted: a removed opportunity lies in the bin, and the history only grows.
Each write adds to the log what it changes, and keeps the row in step with it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Literal
from uuid import uuid4

from app.domain.confidence import is_shaky, needs_reason
from app.domain.opportunities import Stage
from app.domain.times import iso
from app.domain.watch_fields import CREATED, check_draft, draft_to_state, piece_to_value
from app.domain.watch_log import EVIDENCE, REMOVED, Change, changes_between, conflicts
from app.errors import InputError
from app.store import watch_log, watch_pieces, watch_rows
from app.store.faults import guarded
from app.store.watch_log import Act, Event, Pen, history

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping
    from datetime import datetime
    from typing import Any

    from sqlite_utils import Database

    from app.domain.opportunities import LinkedEvidence, Opportunity, OpportunityDraft, Stance
    from app.domain.watch_log import Deed

Choice = Literal["kept", "other"]

__all__ = [
    "Event",
    "add",
    "add_with",
    "binned",
    "edit",
    "find",
    "history",
    "link",
    "link_piece",
    "listed",
    "move",
    "piece",
    "remove",
    "restated",
    "restore",
    "settle",
    "unlink",
]

_FIND = watch_rows.SELECT + "WHERE id = ? AND removed_at IS NULL"
_LISTED = watch_rows.SELECT + "WHERE removed_at IS NULL ORDER BY changed_at DESC, id DESC"
_BINNED = watch_rows.SELECT + "WHERE removed_at IS NOT NULL ORDER BY removed_at DESC, id DESC"
_IN_BIN = watch_rows.SELECT + "WHERE id = ? AND removed_at IS NOT NULL"
_BY_UID = "SELECT id, title, removed_at FROM opportunities WHERE uid = ?"


@guarded()
def add(
    db: Database, draft: OpportunityDraft, now: datetime, *, uid: str | None = None, by: str = ""
) -> Opportunity:
    """Store an opportunity; `uid` is given where it comes from elsewhere, else made.

    Raises InputError: `no-title`, `bad-value`, `bad-currency`, `bad-hs-code`, `opportunity-known`.
    """
    check_draft(draft)
    if uid is not None and (known := db.execute(_BY_UID, (uid,)).fetchone()):
        where = "in the bin" if known[2] else "on the watchlist"
        raise InputError("opportunity-known", f"“{known[1]}” is {where} already, as number {known[0]}.")
    number = insert(Pen(db, Act(now, by)), draft, uid or uuid4().hex)
    return find(db.conn, number)


@guarded()
def add_with(db: Database, draft: OpportunityDraft, piece: LinkedEvidence, act: Act) -> Opportunity:
    """Store an opportunity with its first evidence, as one step.

    Raises InputError: `needs-reason`, and what `add` raises of a draft.
    """
    check_draft(draft)
    if not act.reason.strip() and needs_reason(Stage.LEAD, draft.stage, [piece]):
        raise _unfounded(draft.title, draft.stage, [piece])
    registers = {EVIDENCE + piece.key: piece_to_value(piece)}
    number = insert(Pen(db, act), draft, uuid4().hex, registers)
    return find(db.conn, number)


@guarded()
def edit(
    db: Database,
    opportunity_id: int,
    draft: OpportunityDraft,
    now: datetime,
    *,
    by: str = "",
    reason: str = "",
) -> Opportunity:
    """Replace what a person says of an opportunity; nothing is written where nothing differs.

    Raises InputError: `no-opportunity`, `no-title`, `bad-value`, `bad-currency`, `bad-hs-code`,
    `needs-reason`.
    """
    present = find(db.conn, opportunity_id)
    revise(Pen(db, Act(now, by, reason)), present, draft, "edited")
    return find(db.conn, opportunity_id)


@guarded()
def move(
    db: Database, opportunity_id: int, stage: Stage, now: datetime, *, by: str = "", reason: str = ""
) -> Opportunity:
    """Bring an opportunity to a stage. Raises InputError: `no-opportunity`, `needs-reason`."""
    present = find(db.conn, opportunity_id)
    revise(Pen(db, Act(now, by, reason)), present, replace(present.draft, stage=stage), "moved")
    return find(db.conn, opportunity_id)


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
    find(db.conn, opportunity_id)
    piece = watch_pieces.of_item(db, item_id, stance, note, now)
    return link_piece(db, opportunity_id, piece, now, by=by)


@guarded()
def link_piece(
    db: Database, opportunity_id: int, piece: LinkedEvidence, now: datetime, *, by: str = ""
) -> Opportunity:
    """Link a piece of evidence; one that is there keeps what it was and takes stance and note.

    Raises InputError `no-opportunity`.
    """
    present = find(db.conn, opportunity_id)
    known = next((other for other in present.evidence if other.key == piece.key), None)
    fresh = piece if known is None else replace(known, stance=piece.stance, note=piece.note)
    if fresh != known:
        _set(db, present, {EVIDENCE + piece.key: piece_to_value(fresh)}, Act(now, by), "linked")
    return find(db.conn, opportunity_id)


def restated(
    conn: sqlite3.Connection,
    opportunity_id: int,
    piece: LinkedEvidence,
    stance: Stance | None,
    note: str | None,
) -> LinkedEvidence:
    """Give a piece the stance and note that are said of it, else those that it has there already."""
    known = {other.key: other for other in find(conn, opportunity_id).evidence}.get(piece.key, piece)
    return replace(piece, stance=stance or known.stance, note=known.note if note is None else note)


def piece(conn: sqlite3.Connection, opportunity_id: int, key: str) -> LinkedEvidence:
    """Find a piece of evidence by its key. Raises InputError: `no-opportunity`, `not-linked`."""
    found = next((piece for piece in find(conn, opportunity_id).evidence if piece.key == key), None)
    if found is None:
        raise _not_linked(f"“{key}”", opportunity_id)
    return found


@guarded()
def unlink(
    db: Database, opportunity_id: int, piece: int | str, now: datetime, *, by: str = ""
) -> Opportunity:
    """Take evidence off an opportunity: a piece by its key, or an item with its passages by its number.

    Raises InputError: `no-opportunity`, `not-linked`.
    """
    present = find(db.conn, opportunity_id)
    keys = [other.key for other in present.evidence if piece in {other.key, other.item_id}]
    if not keys:
        raise _not_linked(f"Item {piece}" if isinstance(piece, int) else f"“{piece}”", opportunity_id)
    _set(db, present, {EVIDENCE + key: None for key in keys}, Act(now, by), "unlinked")
    return find(db.conn, opportunity_id)


@guarded()
def remove(db: Database, opportunity_id: int, now: datetime, *, by: str = "") -> None:
    """Put an opportunity in the bin. Raises InputError `no-opportunity`."""
    _set(db, find(db.conn, opportunity_id), {REMOVED: True}, Act(now, by), "removed")


@guarded()
def restore(db: Database, opportunity_id: int, now: datetime, *, by: str = "") -> Opportunity:
    """Take an opportunity out of the bin. Raises InputError `no-opportunity` where it isn't in there."""
    found = watch_rows.load(db.conn, _IN_BIN, (opportunity_id,))
    if not found:
        raise InputError("no-opportunity", f"There is no opportunity {opportunity_id} in the bin.")
    _set(db, found[0], {REMOVED: False}, Act(now, by), "restored")
    return find(db.conn, opportunity_id)


@guarded()
def settle(
    db: Database, opportunity_id: int, field: str, choice: Choice, now: datetime, *, by: str = ""
) -> Opportunity:
    """Settle a conflict: take the value that was kept, or the other one.

    Raises InputError: `no-opportunity`, `no-conflict`.
    """
    present = find(db.conn, opportunity_id)
    entries = watch_log.of_opportunity(db.conn, opportunity_id)
    found = next((one for one in conflicts(entries) if one.field == field), None)
    if found is None:
        raise InputError("no-conflict", f"Nobody disagrees on {field} of opportunity {opportunity_id}.")
    value = found.kept if choice == "kept" else found.other
    state = _held({**watch_rows.state_of(db.conn, present), field: value})
    entry = Pen(db, Act(now, by)).entry(present.uid, "settled", [Change(field, found.kept, value)])
    watch_log.write(db, [(present.id, entry)])
    watch_rows.save(db, present.id, state, now, pieces=True)
    return find(db.conn, opportunity_id)


@guarded()
def listed(conn: sqlite3.Connection) -> tuple[Opportunity, ...]:
    """List the opportunities, those changed last first."""
    return watch_rows.load(conn, _LISTED, ())


@guarded()
def binned(conn: sqlite3.Connection) -> tuple[Opportunity, ...]:
    """List what lies in the bin, removed last first."""
    return watch_rows.load(conn, _BINNED, ())


@guarded()
def find(conn: sqlite3.Connection, opportunity_id: int) -> Opportunity:
    """Find an opportunity that is not in the bin. Raises InputError `no-opportunity`."""
    found = watch_rows.load(conn, _FIND, (opportunity_id,))
    if not found:
        raise InputError(
            "no-opportunity", f"There is no opportunity {opportunity_id}. `tradewind watch list` shows them."
        )
    return found[0]


@guarded()
def insert(pen: Pen, draft: OpportunityDraft, uid: str, evidence: Mapping[str, Any] | None = None) -> int:
    """Store an opportunity that was checked, as a part of a step, and give its number here.

    `evidence` are the registers that it begins with.
    """
    state = {**draft_to_state(draft), CREATED: iso(pen.act.at), REMOVED: False, **(evidence or {})}
    number = watch_rows.insert(pen.db, uid, state, pen.act.at)
    if evidence:
        watch_rows.save(pen.db, number, state, pen.act.at, pieces=True)
    watch_log.write(pen.db, [(number, pen.entry(uid, "added", changes_between({}, state)))])
    return number


@guarded()
def revise(pen: Pen, present: Opportunity, draft: OpportunityDraft, what: Deed) -> bool:
    """Replace what is said of an opportunity, as a part of a step; tell whether anything differed.

    Raises InputError as `edit` does.
    """
    check_draft(draft)
    check_reason(present, draft.stage, pen.act.reason)
    changes = changes_between(draft_to_state(present.draft), draft_to_state(draft))
    if not changes:
        return False
    state = watch_rows.state_of(pen.db.conn, present) | {change.field: change.after for change in changes}
    watch_log.write(pen.db, [(present.id, pen.entry(present.uid, what, changes))])
    watch_rows.save(pen.db, present.id, _held(state), pen.act.at, pieces=False)
    return True


def check_reason(present: Opportunity, stage: Stage, reason: str) -> None:
    """Raise InputError `needs-reason` where a stage asks for a reason that nobody gave."""
    if not reason.strip() and needs_reason(present.stage, stage, present.evidence):
        raise _unfounded(present.title, stage, present.evidence)


def _not_linked(what: str, opportunity_id: int) -> InputError:
    return InputError("not-linked", f"{what} is not linked to opportunity {opportunity_id}.")


def _unfounded(title: str, stage: Stage, evidence: Iterable[LinkedEvidence]) -> InputError:
    if is_shaky(evidence):
        return InputError(
            "needs-reason",
            f"All that speaks for “{title}” is hedged or written by a machine. Link evidence that states "
            f"it, or say why it moves to {stage.value} all the same (--reason on the command line).",
        )
    return InputError(
        "needs-reason",
        f"No evidence speaks for “{title}” yet. Link some, or say why it moves to {stage.value} all the "
        "same (--reason on the command line).",
    )


def _set(db: Database, present: Opportunity, registers: Mapping[str, Any], act: Act, what: Deed) -> None:
    """Set some registers of an opportunity as one step."""
    before = watch_rows.state_of(db.conn, present)
    after = _held({**before, **registers})
    changes = changes_between(before, after)
    watch_log.write(db, [(present.id, Pen(db, act).entry(present.uid, what, changes))])
    watch_rows.save(db, present.id, after, act.at, pieces=True)


def _held(state: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in state.items() if value is not None}
