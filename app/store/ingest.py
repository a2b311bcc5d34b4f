"""Take in what a feed says: new entries, changed ones, and nothing twice."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.domain.times import iso
from app.store import fulltext, sources, tags
from app.store.faults import guarded
from app.store.prepared import prepare
from app.store.rows import write_rows
from app.store.sound import sound

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection, Iterable, Mapping, Sequence
    from datetime import datetime

    from sqlite_utils import Database

    from app.domain.evidence import Tagged
    from app.domain.items import NewItem
    from app.store.prepared import Prepared

_KNOWN = """
SELECT key, item_id, content_hash FROM item_keys
WHERE source_id = ? AND key IN (SELECT value FROM json_each(?))
"""
_RETIRED = """
SELECT key, content_hash FROM retired_keys
WHERE source_id = ? AND key IN (SELECT value FROM json_each(?))
"""
_SAME_ADDRESS = """
SELECT i.id, i.url, i.title, i.published FROM items AS i
WHERE i.source_id = ? AND i.url IN (SELECT value FROM json_each(?))
AND NOT EXISTS (
    SELECT 1 FROM item_keys AS k
    WHERE k.item_id = i.id AND k.key IN (SELECT value FROM json_each(?))
)
"""
_STORED = "SELECT id, sort_at, content_hash FROM items WHERE id IN (SELECT value FROM json_each(?))"
_LAST_ID = "SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'items'"
_ITEM = """
INSERT INTO items (
    id, source_id, sort_at, published, fetched, content_hash, guid, url, declared_lang, title, authors
) VALUES :rows
"""
_BODY = "INSERT INTO item_bodies (item_id, summary, content, html) VALUES :rows"
_TALLY = """
INSERT INTO source_tallies (source_id, items, unread) VALUES (?, ?, ?)
ON CONFLICT (source_id) DO UPDATE SET items = items + excluded.items, unread = unread + excluded.unread
"""
_KEY = """
INSERT INTO item_keys (source_id, key, item_id, content_hash) VALUES :rows
ON CONFLICT (source_id, key) DO UPDATE SET content_hash = excluded.content_hash
"""
_CHANGE = """
WITH fresh (id, guid, url, title, authors, declared_lang, content_hash, published, updated) AS (VALUES :rows)
UPDATE items SET guid = fresh.guid, url = fresh.url, title = fresh.title, authors = fresh.authors,
    declared_lang = fresh.declared_lang, content_hash = fresh.content_hash,
    published = coalesce(items.published, fresh.published), updated = fresh.updated, revision = revision + 1
FROM fresh WHERE items.id = fresh.id
"""
_CHANGE_BODY = """
WITH fresh (id, summary, content, html) AS (VALUES :rows)
UPDATE item_bodies SET summary = fresh.summary, content = fresh.content, html = fresh.html
FROM fresh WHERE item_id = fresh.id
"""


@dataclass(frozen=True, slots=True)
class Ingested:
    """Which items a batch made and which it changed."""

    new_ids: tuple[int, ...] = ()
    updated_ids: tuple[int, ...] = ()


@guarded()
def known(conn: sqlite3.Connection, source_id: int, keys: Collection[str]) -> dict[str, str]:
    """Tell which keys of a source are stored, or were, with the hash of the content last seen under each."""
    stored = {sound(key): key for key in keys}
    asked = (source_id, json.dumps(list(stored)))
    gone = {stored[key]: content_hash for key, content_hash in conn.execute(_RETIRED, asked)}
    return gone | {stored[key]: content_hash for key, _, content_hash in conn.execute(_KNOWN, asked)}


def ingest(db: Database, source_id: int, batch: Iterable[tuple[NewItem, Tagged]], now: datetime) -> Ingested:
    """Store entries with their tags, which are not prepared yet; see `take_in`."""
    return take_in(db, source_id, [prepare(new, tagged) for new, tagged in batch], now)


@guarded()
def take_in(db: Database, source_id: int, batch: Iterable[Prepared], now: datetime) -> Ingested:
    """Store the entries of a source that are new, and the new content of those that changed.

    An entry is known by its key; failing that, a stored item of the source with the same address
    and the same title or time of publication is taken for it under a new guid (the address alone
    is not enough: some feeds give one to all their entries). `published` stays as first seen,
    `sort_at` (published, else now) for good. Of entries with one key the last counts.
    Raises InputError `no-source`.
    """
    sources.find(db.conn, source_id)
    entries = {entry.new.key: entry for entry in batch}
    owners, same = _owners(db.conn, source_id, {key: entry.new for key, entry in entries.items()})
    fresh = [entry for key, entry in entries.items() if key not in owners]
    changed = {owners[key]: entry for key, entry in entries.items() if key in owners and key not in same}
    updated = _change(db, changed, now)
    new_ids = _add(db, source_id, fresh, now)
    owners |= {entry.new.key: item_id for entry, item_id in zip(fresh, new_ids, strict=True)}
    write_rows(
        db.conn,
        _KEY,
        [
            (source_id, key, owners[key], entry.new.content_hash)
            for key, entry in entries.items()
            if key not in same
        ],
    )
    return Ingested(new_ids, updated)


def _owners(
    conn: sqlite3.Connection, source_id: int, entries: Mapping[str, NewItem]
) -> tuple[dict[str, int], set[str]]:
    """Find the stored items that entries belong to, and which of the keys bring nothing new."""
    keys = json.dumps(list(entries))
    owners: dict[str, int] = {}
    same = set()
    for key, item_id, content_hash in conn.execute(_KNOWN, (source_id, keys)):
        owners[key] = item_id
        if content_hash == entries[key].content_hash:
            same.add(key)
    unknown = [new for key, new in entries.items() if key not in owners]
    addresses = Counter(new.url for new in entries.values())
    movable = [new for new in unknown if new.url and addresses[new.url] == 1]
    return owners | _moved(conn, source_id, movable, keys), same


def _moved(conn: sqlite3.Connection, source_id: int, movable: Sequence[NewItem], keys: str) -> dict[str, int]:
    """Find items that came before under another key, none of which is in the batch."""
    if not movable:
        return {}
    by_url = {new.url: new for new in movable}
    stored = conn.execute(_SAME_ADDRESS, (source_id, json.dumps(list(by_url)), keys))
    matches = [
        (by_url[url].key, item_id)
        for item_id, url, title, published in stored
        if by_url[url].title == title or (published and iso(by_url[url].published) == published)
    ]
    times = Counter(key for key, _ in matches)
    return {key: item_id for key, item_id in matches if times[key] == 1}


def _add(db: Database, source_id: int, fresh: Sequence[Prepared], now: datetime) -> tuple[int, ...]:
    if not fresh:
        return ()
    # The write lock is held, so the ids that follow the last one given are ours.
    first: int = db.execute(_LAST_ID).fetchone()[0] + 1
    seen = str(iso(now))
    numbered = [(item_id, iso(entry.new.published), entry) for item_id, entry in enumerate(fresh, first)]
    write_rows(
        db.conn,
        _ITEM,
        [_item_row(item_id, source_id, entry.new, date, seen) for item_id, date, entry in numbered],
    )
    write_rows(db.conn, _BODY, [_body_row(item_id, entry.new) for item_id, _, entry in numbered])
    db.execute(_TALLY, (source_id, len(fresh), len(fresh)))
    tags.put(db, [(item_id, date or seen, entry.tags) for item_id, date, entry in numbered])
    # Last, as each statement that may fail half way would write out the words that wait in memory.
    fulltext.put_words(db, [(item_id, *entry.words) for item_id, _, entry in numbered])
    return tuple(item_id for item_id, *_ in numbered)


def _body_row(item_id: int, new: NewItem) -> tuple[int, str, str, str]:
    return item_id, new.summary, new.content, new.html


def _item_row(
    item_id: int, source_id: int, new: NewItem, published: str | None, seen: str
) -> tuple[Any, ...]:
    return (
        item_id,
        source_id,
        published or seen,
        published,
        seen,
        new.content_hash,
        new.guid,
        new.url,
        new.lang,
        new.title,
        _authors(new),
    )


def _authors(new: NewItem) -> str:
    return json.dumps(new.authors, ensure_ascii=False)


def _change(db: Database, changed: Mapping[int, Prepared], now: datetime) -> tuple[int, ...]:
    """Give items their new content; one that moved to a new key as it was needs none."""
    if not changed:
        return ()
    stored = db.execute(_STORED, (json.dumps(list(changed)),)).fetchall()
    rows = [
        (item_id, sort_at, changed[item_id])
        for item_id, sort_at, content_hash in stored
        if content_hash != changed[item_id].new.content_hash
    ]
    ids = [item_id for item_id, *_ in rows]
    fulltext.drop(db, ids)
    tags.clear(db, ids)
    write_rows(db.conn, _CHANGE, [_change_row(item_id, entry.new, now) for item_id, _, entry in rows])
    write_rows(db.conn, _CHANGE_BODY, [_body_row(item_id, entry.new) for item_id, _, entry in rows])
    tags.put(db, [(item_id, sort_at, entry.tags) for item_id, sort_at, entry in rows])
    fulltext.put_words(db, [(item_id, *entry.words) for item_id, _, entry in rows])
    return tuple(ids)


def _change_row(item_id: int, new: NewItem, now: datetime) -> tuple[Any, ...]:
    return (
        item_id,
        new.guid,
        new.url,
        new.title,
        _authors(new),
        new.lang,
        new.content_hash,
        iso(new.published),
        iso(now),
    )
