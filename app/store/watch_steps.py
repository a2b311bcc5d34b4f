"""Take steps on the watchlist back and bring them back, across sessions: the log tells which."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, cast

from app.domain.times import moment
from app.domain.watch_log import apply, brought_back, replay, taken_back
from app.store import watch_log, watch_rows
from app.store.faults import guarded
from app.store.watch_log import Act, Pen

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Mapping
    from datetime import datetime
    from typing import Any

    from sqlite_utils import Database

    from app.domain.watch_log import Change, Deed, Entry, State

_NUMBER = "SELECT id FROM opportunities WHERE uid = ?"
_STEP = """
SELECT h.what, o.id, o.title, (SELECT count(*) FROM history WHERE step = h.step AND own = 1), h.at, h.who
FROM history AS h JOIN opportunities AS o ON o.id = h.opportunity_id
WHERE h.step = ? AND h.own = 1 ORDER BY h.id LIMIT 1
"""


@dataclass(frozen=True, slots=True)
class Step:
    """Something that was done at once: what (the first entry's deed), to how many, when (UTC), by whom.

    `title` is the opportunity's, of several the first one's; `opportunity_id` is its number here.
    """

    uid: str
    what: Deed
    opportunity_id: int
    title: str
    entries: int
    at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class Steps:
    """What undo would take back and redo bring back; None where there is nothing."""

    undo: Step | None
    redo: Step | None


@guarded()
def steps(conn: sqlite3.Connection) -> Steps:
    """Tell what can be undone and redone next."""
    stacks = watch_log.stacks_of(conn)
    last = [_step(conn, pile[-1]) if pile else None for pile in (stacks.undo, stacks.redo)]
    return Steps(*last)


@guarded()
def undo(db: Database, act: Act) -> Step | None:
    """Take the last step back and tell which it was; None where there is none."""
    pile = watch_log.stacks_of(db.conn).undo
    return _turn(db, pile[-1], act, "undone", taken_back) if pile else None


@guarded()
def redo(db: Database, act: Act) -> Step | None:
    """Bring back the step that was taken back last; None where there is none."""
    pile = watch_log.stacks_of(db.conn).redo
    return _turn(db, pile[-1], act, "redone", brought_back) if pile else None


def _turn(
    db: Database,
    step: str,
    act: Act,
    what: Deed,
    changes: Callable[[Entry, Mapping[str, Any]], tuple[Change, ...]],
) -> Step:
    done = watch_log.of_step(db.conn, step)
    pen = Pen(db, replace(act, undoes=step))
    states: dict[int, State] = {}
    written = []
    for entry in done if what == "redone" else reversed(done):
        number = db.execute(_NUMBER, (entry.opportunity,)).fetchone()[0]
        if number not in states:
            states[number] = replay(watch_log.of_opportunity(db.conn, number))
        turned = pen.entry(entry.opportunity, what, changes(entry, states[number]))
        states[number] = apply(states[number], turned)
        written.append((number, turned))
    watch_log.write(db, written)
    for number, state in states.items():
        watch_rows.save(db, number, state, act.at, pieces=True)
    return _step(db.conn, step)


def _step(conn: sqlite3.Connection, uid: str) -> Step:
    what, number, title, entries, at, by = conn.execute(_STEP, (uid,)).fetchone()
    return Step(uid, what, number, title, entries, cast("datetime", moment(at)), by)
