"""What fetching left behind: the state of each source, and hosts that asked to be left alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from app.domain.sources import NO_WISHES, FetchState, FetchStatus, Move, Wishes
from app.domain.times import iso, moment
from app.store.faults import guarded

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import datetime

    from sqlite_utils import Database

_MOMENTS = ("validated_at", "checked_at", "fetched_at", "newest_at", "retry_at", "next_at", "since")
_PLAIN = ("source_id", "etag", "last_modified", "body_hash", "http", "error", "failures", "gap", "entries")
_SPECIAL = ("status", "wait", "skip_hours", "skip_days", "move_to", "move_at")
_COLUMNS = (*_MOMENTS, *_PLAIN, *_SPECIAL)

_STATES = f"SELECT {', '.join(_COLUMNS)} FROM fetch_states "  # noqa: S608 - names of ours
_STATE = _STATES + "WHERE source_id = ?"
# A source that was removed while it was being fetched gets no state.
_SAVE = f"""
INSERT OR REPLACE INTO fetch_states ({", ".join(_COLUMNS)})
SELECT {", ".join(f":{name}" for name in _COLUMNS)}
FROM sources WHERE id = :source_id AND removed = 0
"""  # noqa: S608 - names of ours
_FORGET_ANSWERS = """
UPDATE fetch_states SET etag = NULL, last_modified = NULL, validated_at = NULL, body_hash = NULL,
    retry_at = NULL, next_at = NULL, move_to = NULL, move_at = NULL, failures = 0,
    status = CASE status WHEN 'gone' THEN NULL ELSE status END
WHERE source_id = ?
"""
_WAITS = "SELECT host, until FROM host_waits WHERE until > ?"
_WAIT = """
INSERT INTO host_waits (host, until) VALUES (?, ?)
ON CONFLICT (host) DO UPDATE SET until = max(until, excluded.until)
"""


@guarded()
def state(conn: sqlite3.Connection, source_id: int) -> FetchState:
    """Tell what the last fetches of a source left; an empty state where there was none."""
    row = conn.execute(_STATE, (source_id,)).fetchone()
    return FetchState(source_id) if row is None else _state_of(row)


@guarded()
def listed(conn: sqlite3.Connection) -> dict[int, FetchState]:
    """List the states of all sources that were ever fetched, by the source's number."""
    states = map(_state_of, conn.execute(_STATES))
    return {state.source_id: state for state in states}


@guarded()
def save_states(db: Database, after: Iterable[FetchState]) -> None:
    """Keep what fetches left; nothing happens for a source that is gone."""
    db.conn.executemany(_SAVE, map(_record, after))


@guarded()
def host_waits(conn: sqlite3.Connection, now: datetime) -> dict[str, datetime]:
    """List the hosts that asked to be left alone, each with the moment (UTC) until which."""
    return {host: until for host, written in conn.execute(_WAITS, (iso(now),)) if (until := moment(written))}


@guarded()
def save_host_waits(db: Database, waits: Mapping[str, datetime], now: datetime) -> None:
    """Keep until when hosts want to be left alone; waits that are over are forgotten."""
    db.execute("DELETE FROM host_waits WHERE until <= ?", (iso(now),))
    db.conn.executemany(_WAIT, [(host, iso(until)) for host, until in waits.items()])


@guarded()
def forget_answers(db: Database, source_id: int) -> None:
    """Forget what belongs to a source's old address: validators, plan, move, and that it was gone."""
    db.execute(_FORGET_ANSWERS, (source_id,))


@guarded()
def forget_move(db: Database, source_id: int) -> None:
    """Forget where a server said that a source has moved to."""
    db.execute("UPDATE fetch_states SET move_to = NULL, move_at = NULL WHERE source_id = ?", (source_id,))


def _record(after: FetchState) -> dict[str, Any]:
    record: dict[str, Any] = {name: getattr(after, name) for name in _PLAIN}
    record |= {name: iso(getattr(after, name)) for name in _MOMENTS}
    return record | {
        "status": after.status.value if after.status else None,
        "wait": after.wishes.wait,
        "skip_hours": _bits(after.wishes.hours),
        "skip_days": _bits(after.wishes.days),
        "move_to": after.move.url if after.move else None,
        "move_at": iso(after.move.seen_at) if after.move else None,
    }


def _state_of(row: Sequence[Any]) -> FetchState:
    stored = dict(zip(_COLUMNS, row, strict=True))
    status, wait, hours, days, move_to, move_at = (stored.pop(name) for name in _SPECIAL)
    seen_at = moment(move_at)
    return FetchState(
        **stored | {name: moment(stored[name]) for name in _MOMENTS},
        status=FetchStatus(status) if status else None,
        wishes=Wishes(wait, _set(hours), _set(days)) if wait or hours or days else NO_WISHES,
        move=Move(move_to, seen_at) if move_to and seen_at else None,
    )


def _bits(numbers: Iterable[int]) -> int:
    return sum(1 << number for number in set(numbers))


def _set(bits: int) -> frozenset[int]:
    return frozenset(number for number in range(bits.bit_length()) if bits >> number & 1)
