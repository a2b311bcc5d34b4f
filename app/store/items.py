"""Items as stored: one with all that belongs to it, lists of them, the user's marks."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from app.domain.corrections import correct
from app.domain.items import Item, ItemQuery, ItemState, ItemView
from app.domain.times import moment
from app.errors import InputError
from app.store import correction_log, sources
from app.store.detail import read_detail
from app.store.faults import guarded
from app.store.figures import counts
from app.store.ingest import Ingested, ingest, known
from app.store.pages import page_ids

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection, Mapping, Sequence

    from sqlite_utils import Database

    from app.domain.corrections import Correction
    from app.domain.sources import Source

__all__ = ["Ingested", "counts", "ingest", "known", "listed", "mark", "outdated", "view"]

_VIEWS = """
SELECT i.id, i.source_id, i.guid, i.url, i.title, b.summary, b.content, b.html, i.authors, t.lang,
    i.published, i.fetched, i.sort_at, i.revision, t.detail, t.taxonomy,
    coalesce(u.read, 0), coalesce(u.starred, 0)
FROM json_each(?) AS wanted
CROSS JOIN items AS i ON i.id = wanted.value
JOIN item_bodies AS b ON b.item_id = i.id
JOIN tagging AS t ON t.item_id = i.id
LEFT JOIN item_states AS u ON u.item_id = i.id
"""
_WATCHED = """
SELECT e.item_id, e.opportunity_id
FROM evidence AS e JOIN opportunities AS o ON o.id = e.opportunity_id
WHERE o.removed_at IS NULL AND e.item_id IN (SELECT value FROM json_each(?))
ORDER BY e.opportunity_id
"""
_UNLIKE = """
SELECT i.id FROM items AS i LEFT JOIN item_states AS u ON u.item_id = i.id
WHERE i.id IN (SELECT value FROM json_each(:ids))
AND (
    (:read IS NOT NULL AND coalesce(u.read, 0) <> :read)
    OR (:starred IS NOT NULL AND coalesce(u.starred, 0) <> :starred)
)
"""
_MARK = """
INSERT INTO item_states (item_id, read, starred)
SELECT value, coalesce(:read, 0), coalesce(:starred, 0) FROM json_each(:ids) WHERE true
ON CONFLICT (item_id) DO UPDATE SET read = coalesce(:read, read), starred = coalesce(:starred, starred)
"""
_OUTDATED = "SELECT item_id FROM tagging WHERE taxonomy <> ? ORDER BY sort_at DESC, item_id DESC LIMIT ?"


@guarded()
def view(conn: sqlite3.Connection, item_id: int) -> ItemView:
    """Give an item with everything that the reader shows. Raises InputError `no-item`."""
    found = _views(conn, [item_id])
    if not found:
        raise InputError("no-item", f"There is no item {item_id}. `tradewind items` shows them.")
    return found[0]


@guarded()
def listed(conn: sqlite3.Connection, query: ItemQuery, limit: int) -> tuple[ItemView, ...]:
    """Give the newest items of a list with everything, newest first."""
    return _views(conn, page_ids(conn, query, None, limit))


@guarded()
def mark(
    db: Database, item_ids: Collection[int], *, read: bool | None = None, starred: bool | None = None
) -> frozenset[int]:
    """Set what the user did with items, None leaves it; give the ids of those it changed."""
    wanted = {"ids": json.dumps(sorted(item_ids)), "read": read, "starred": starred}
    changed = frozenset(item_id for (item_id,) in db.execute(_UNLIKE, wanted))
    if changed:
        db.execute(_MARK, wanted | {"ids": json.dumps(sorted(changed))})
    return changed


@guarded()
def outdated(conn: sqlite3.Connection, taxonomy: str, limit: int) -> tuple[int, ...]:
    """Give items that were tagged under another version of the taxonomy, newest first."""
    return tuple(item_id for (item_id,) in conn.execute(_OUTDATED, (taxonomy, limit)))


def _views(conn: sqlite3.Connection, item_ids: Sequence[int]) -> tuple[ItemView, ...]:
    wanted = json.dumps(item_ids)
    rows = {row[0]: row for row in conn.execute(_VIEWS, (wanted,))}
    found = sources.by_ids(conn, {row[1] for row in rows.values()})
    watched: dict[int, tuple[int, ...]] = {}
    for item_id, opportunity_id in conn.execute(_WATCHED, (wanted,)):
        watched[item_id] = (*watched.get(item_id, ()), opportunity_id)
    said = correction_log.standing(conn, list(rows))
    return tuple(
        _view(rows[item_id], found, said.get(item_id, ()), watched.get(item_id, ()))
        for item_id in item_ids
        if item_id in rows
    )


def _view(
    row: Sequence[Any],
    found: Mapping[int, Source],
    corrections: tuple[Correction, ...],
    opportunities: tuple[int, ...],
) -> ItemView:
    item = _item(row)
    tagged = read_detail(row[14], row[15], item.id)
    return ItemView(
        item=item,
        source=found[item.source_id],
        state=ItemState(item.id, read=bool(row[16]), starred=bool(row[17])),
        tagged=correct(tagged, corrections, item.fields),
        opportunities=opportunities,
        corrections=corrections,
    )


def _item(row: Sequence[Any]) -> Item:
    item_id, source_id, guid, url, title, summary, content, html, authors, lang, *times, revision = row[:14]
    published, fetched, sort_at = map(moment, times)
    assert fetched is not None
    assert sort_at is not None
    return Item(
        id=item_id,
        source_id=source_id,
        guid=guid,
        url=url,
        title=title,
        summary=summary,
        content=content,
        html=html,
        authors=tuple(json.loads(authors)),
        lang=lang,
        published=published,
        fetched=fetched,
        sort_at=sort_at,
        revision=revision,
    )
