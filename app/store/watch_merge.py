"""Put a colleague's log beside one's own: the outcome is the same whoever merges whose."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.watch_fields import base_key, item_key, pieces_of
from app.domain.watch_log import Conflict, changes_between, conflicts, replay
from app.store import watch_log, watch_rows
from app.store.faults import guarded

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping, Sequence

    from sqlite_utils import Database

    from app.domain.watch_log import Change, Entry, State

_NUMBER = "SELECT id FROM opportunities WHERE uid = ?"
_UIDS = "SELECT id, uid FROM opportunities WHERE removed_at IS NULL"
_UNKNOWN = """
SELECT value FROM json_each(?) WHERE value NOT IN (SELECT key FROM linked_items)
"""
_AT_ADDRESS = """
SELECT i.id, s.url, i.url, coalesce(i.guid, i.title)
FROM items AS i JOIN sources AS s ON s.id = i.source_id
WHERE i.url IN (SELECT value FROM json_each(?)) ORDER BY i.id
"""
_KNOW = "INSERT OR IGNORE INTO linked_items (key, item_id) VALUES (?, ?)"
_FOREIGN = "SELECT DISTINCT opportunity_id FROM history WHERE own = 0"


@dataclass(frozen=True, slots=True)
class Merged:
    """What a merge came to, by the opportunities' numbers here; `conflicts` by number, in part new."""

    added: tuple[int, ...]
    changed: tuple[int, ...]
    same: int
    conflicts: Mapping[int, tuple[Conflict, ...]]


@dataclass(frozen=True, slots=True)
class Foreseen:
    """What a merge would do to one opportunity; `changes` is empty for one that is new here."""

    title: str
    is_new: bool
    changes: tuple[Change, ...]
    conflicts: tuple[Conflict, ...]


@guarded()
def foresee(conn: sqlite3.Connection, entries: Iterable[Entry]) -> tuple[Foreseen, ...]:
    """Tell what merging entries would come to, opportunity by opportunity; what stays is left out."""
    fresh = _fresh(conn, entries)
    return tuple(_foresee(conn, uid, pile) for uid, pile in fresh.items() if pile)


@guarded()
def merge(db: Database, entries: Iterable[Entry]) -> Merged:
    """Add the entries that are not here yet and bring their opportunities to what the log now says.

    What the entries hold was checked; see `app.domain.watch_bundle`.
    """
    fresh = _fresh(db.conn, entries)
    added: list[int] = []
    changed: list[int] = []
    found: dict[int, tuple[Conflict, ...]] = {}
    for uid, pile in fresh.items():
        if not pile:
            continue
        number, is_new = _take(db, uid, pile)
        (added if is_new else changed).append(number)
        if told := conflicts(watch_log.of_opportunity(db.conn, number)):
            found[number] = told
    return Merged(tuple(added), tuple(changed), len(fresh) - len(added) - len(changed), found)


@guarded()
def conflicted(conn: sqlite3.Connection) -> dict[int, int]:
    """Count the conflicts of every opportunity that has any."""
    foreign = {number for (number,) in conn.execute(_FOREIGN)}
    listed = [number for number, _ in conn.execute(_UIDS) if number in foreign]
    counts = {number: len(conflicts(watch_log.of_opportunity(conn, number))) for number in listed}
    return {number: count for number, count in counts.items() if count}


def _fresh(conn: sqlite3.Connection, entries: Iterable[Entry]) -> dict[str, list[Entry]]:
    """Give the entries that are not here yet, by opportunity, also for those that have none."""
    theirs: dict[str, list[Entry]] = {}
    for entry in entries:
        theirs.setdefault(entry.opportunity, []).append(entry)
    known = watch_log.known(conn, [entry.uid for pile in theirs.values() for entry in pile])
    return {uid: [entry for entry in pile if entry.uid not in known] for uid, pile in sorted(theirs.items())}


def _foresee(conn: sqlite3.Connection, uid: str, fresh: Sequence[Entry]) -> Foreseen:
    row = conn.execute(_NUMBER, (uid,)).fetchone()
    present = watch_log.of_opportunity(conn, row[0]) if row else ()
    before, after = replay(present), replay([*present, *fresh])
    changes = changes_between(before, after) if row else ()
    return Foreseen(after["title"], row is None, changes, conflicts([*present, *fresh]))


def _take(db: Database, uid: str, fresh: Sequence[Entry]) -> tuple[int, bool]:
    """Add entries to an opportunity that is here or comes with them; give its number."""
    row = db.execute(_NUMBER, (uid,)).fetchone()
    entries = [*(watch_log.of_opportunity(db.conn, row[0]) if row else ()), *fresh]
    state = replay(entries)
    changed = max(entries, key=lambda entry: entry.order).at
    number = row[0] if row else watch_rows.insert(db, uid, state, changed)
    watch_log.write(db, ((number, entry) for entry in fresh), own=False)
    _find_items(db, state)
    watch_rows.save(db, number, state, changed, pieces=True)
    return number, row is None


def _find_items(db: Database, state: State) -> None:
    """Find the items here that evidence from elsewhere speaks of, by their addresses."""
    wanted = {base_key(key): value for key, value in pieces_of(state).items() if value.get("url")}
    unknown = {key for (key,) in db.execute(_UNKNOWN, (json.dumps(list(wanted)),))}
    if not unknown:
        return
    by_url: dict[str, list[tuple[int, str]]] = {}
    addresses = json.dumps([wanted[key]["url"] for key in unknown])
    for item_id, source, url, name in db.execute(_AT_ADDRESS, (addresses,)):
        by_url.setdefault(url, []).append((item_id, item_key(source, url, name)))
    rows = [(key, _best(key, by_url[wanted[key]["url"]])) for key in unknown if wanted[key]["url"] in by_url]
    db.conn.executemany(_KNOW, rows)


def _best(key: str, candidates: Sequence[tuple[int, str]]) -> int:
    same = [item_id for item_id, name in candidates if name == key]
    return same[0] if same else candidates[0][0]
