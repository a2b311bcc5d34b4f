"""The watchlist's log as stored: entries are only ever added; what they come to is kept beside them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast
from uuid import uuid4

from app.domain.times import iso, moment
from app.domain.watch_log import Change, Entry, Stacks, stacks
from app.store.faults import guarded
from app.store.sound import sound

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection, Iterable, Sequence
    from datetime import datetime

    from sqlite_utils import Database

    from app.domain.watch_log import Deed

_ADD = """
INSERT INTO history (opportunity_id, at, who, what, detail, uid, tick, step, undoes, reason, own)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_HIGHEST = "SELECT coalesce(max(tick), 0) FROM history"
_ENTRY = """
SELECT h.uid, o.uid, h.tick, h.at, h.who, h.what, h.step, h.detail, h.undoes, h.reason
FROM history AS h JOIN opportunities AS o ON o.id = h.opportunity_id
WHERE h.uid IS NOT NULL
"""
_OF_OPPORTUNITY = _ENTRY + "AND o.id = ? ORDER BY h.tick, h.uid"
_OF_STEP = _ENTRY + "AND h.step = ? AND h.own = 1 ORDER BY h.tick, h.uid"
_STEPS = """
SELECT step, undoes FROM history WHERE own = 1 AND step IS NOT NULL AND what <> 'baseline'
GROUP BY step, undoes ORDER BY min(id)
"""
_KNOWN = "SELECT uid FROM history WHERE uid IN (SELECT value FROM json_each(?))"
_TOLD = """
SELECT at, who, what, detail, reason FROM history WHERE opportunity_id = ? AND what <> 'baseline'
ORDER BY coalesce(tick, 0), id
"""


@dataclass(frozen=True, slots=True)
class Event:
    """Something that was done with an opportunity: when (UTC), by whom, what, and the particulars.

    `detail` is register to [before, after], as JSON values; of what was done before there were
    registers it is what was noted down then. `reason` is why, where somebody said so.
    """

    at: datetime
    by: str
    what: str
    detail: dict[str, Any]
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Act:
    """One step of a person: when (UTC), by whom, why, and which step it takes or brings back."""

    at: datetime
    by: str = ""
    reason: str = ""
    undoes: str | None = None


class Pen:
    """Writes the entries of one step, each later than all that is in the log."""

    def __init__(self, db: Database, act: Act) -> None:
        self.db = db
        self.act = act
        highest: int = db.execute(_HIGHEST).fetchone()[0]
        self._tick = max(int(act.at.timestamp() * 1_000_000), highest + 1)
        self._step = uuid4().hex

    def entry(self, opportunity: str, what: Deed, changes: Sequence[Change]) -> Entry:
        """Word an entry on an opportunity, named by its uid."""
        self._tick += 1
        return Entry(
            uid=uuid4().hex,
            opportunity=opportunity,
            tick=self._tick,
            at=self.act.at,
            by=self.act.by,
            what=what,
            step=self._step,
            changes=tuple(changes),
            undoes=self.act.undoes,
            reason=self.act.reason,
        )


@guarded()
def write(db: Database, entries: Iterable[tuple[int, Entry]], *, own: bool = True) -> None:
    """Add entries, each with its opportunity's number here; `own` ones can be undone here."""
    db.conn.executemany(_ADD, (_row(number, entry, own=own) for number, entry in entries))


@guarded()
def of_opportunity(conn: sqlite3.Connection, opportunity_id: int) -> tuple[Entry, ...]:
    """Give the entries of an opportunity in their order."""
    return tuple(map(_entry, conn.execute(_OF_OPPORTUNITY, (opportunity_id,))))


@guarded()
def of_step(conn: sqlite3.Connection, step: str) -> tuple[Entry, ...]:
    """Give the entries of a step in their order."""
    return tuple(map(_entry, conn.execute(_OF_STEP, (step,))))


@guarded()
def stacks_of(conn: sqlite3.Connection) -> Stacks:
    """Derive what can be undone and redone from the steps that were taken here."""
    return stacks(conn.execute(_STEPS).fetchall())


@guarded()
def known(conn: sqlite3.Connection, uids: Collection[str]) -> frozenset[str]:
    """Tell which entries are here already."""
    return frozenset(uid for (uid,) in conn.execute(_KNOWN, (json.dumps(list(uids)),)))


@guarded()
def history(conn: sqlite3.Connection, opportunity_id: int) -> tuple[Event, ...]:
    """Tell what was done with an opportunity, in order; also with one in the bin.

    How things stood when registers came is what nobody did, and not told.
    """
    return tuple(
        Event(cast("datetime", moment(at)), by, what, json.loads(detail), reason)
        for at, by, what, detail, reason in conn.execute(_TOLD, (opportunity_id,))
    )


def _row(number: int, entry: Entry, *, own: bool) -> tuple[Any, ...]:
    detail = {change.field: [change.before, change.after] for change in entry.changes}
    return (
        number,
        iso(entry.at),
        sound(entry.by),
        entry.what,
        sound(json.dumps(detail, ensure_ascii=False)),
        entry.uid,
        entry.tick,
        entry.step,
        entry.undoes,
        sound(entry.reason),
        own,
    )


def _entry(row: Sequence[Any]) -> Entry:
    uid, opportunity, tick, at, by, what, step, detail, undoes, reason = row
    return Entry(
        uid=uid,
        opportunity=opportunity,
        tick=tick,
        at=cast("datetime", moment(at)),
        by=by,
        what=what,
        step=step,
        changes=tuple(Change(name, *pair) for name, pair in json.loads(detail).items()),
        undoes=undoes,
        reason=reason,
    )
