"""Put a colleague's log beside one's own: the outcome is the same whoever merges whose."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.watch_fields import base_key, item_key, pieces_of
from app.domain.watch_log import Conflict, conflicts, replay
from app.store import watch_log, watch_rows
from app.store.faults import guarded

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping, Sequence

    from sqlite_utils import Database

    from app.domain.watch_log import Entry, State

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


@guarded()
def merge(db: Database, entries: Iterable[Entry]) -> Merged:
    """Add the entries that are not here yet and bring their opportunities to what the log now says.

    What the entries hold was checked; see `app.domain.watch_bundle`.
    """
    theirs: dict[str, list[Entry]] = {}
    for entry in entries:
        theirs.setdefault(entry.opportunity, []).append(entry)
    known = watch_log.known(db.conn, [entry.uid for pile in theirs.values() for entry in pile])
    fresh = {uid: [entry for entry in pile if entry.uid not in known] for uid, pile in sorted(theirs.items())}
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
