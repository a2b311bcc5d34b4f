"""Make evidence of what is stored: an item, a passage of one, as it stands now."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

from app.domain.opportunities import LinkedEvidence, Stance, Standing
from app.domain.sources import Role
from app.domain.times import iso
from app.domain.voices import sketch
from app.domain.watch_fields import clause_key, content_address, item_key, passage_key
from app.errors import InputError
from app.store import items
from app.store.faults import guarded
from app.store.prepared import hedged
from app.store.sound import sound

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection, Iterable, Mapping
    from datetime import datetime

    from sqlite_utils import Database

    from app.domain.claims import Strength
    from app.domain.evidence import Span
    from app.domain.items import ItemView
    from app.domain.policies import Basis, Policy
    from app.domain.watch_fields import Json

_BASES: Mapping[Basis, Standing] = {
    "quoted": Standing(Role.OFFICIAL, "A"),
    "reported": Standing(Role.AGENCY_REPORT, "B", "attributed"),
    "general-knowledge": Standing(Role.UNKNOWN, None, "hedged"),
}
_KEY_OF = "SELECT key FROM linked_items WHERE item_id = ? ORDER BY key LIMIT 1"
_KNOW = (
    "INSERT INTO linked_items (key, item_id) VALUES (?, ?)"
    " ON CONFLICT (key) DO UPDATE SET item_id = excluded.item_id"
)
_HASH = "SELECT content_hash FROM items WHERE id = ?"
_TEXTS_AT = """
SELECT s.url, i.url, i.title, b.summary, b.content
FROM items AS i JOIN sources AS s ON s.id = i.source_id JOIN item_bodies AS b ON b.item_id = i.id
WHERE i.url IN (SELECT value FROM json_each(?))
"""
_KEEP = "INSERT OR IGNORE INTO snapshots (hash, item) VALUES (?, ?)"
_SNAPSHOTS = "SELECT hash, item FROM snapshots WHERE hash IN (SELECT value FROM json_each(?))"


@guarded()
def of_item(db: Database, item_id: int, stance: Stance, note: str, now: datetime) -> LinkedEvidence:
    """Make evidence of an item as it stands now, and keep a snapshot. Raises InputError `no-item`."""
    view = items.view(db.conn, item_id)
    item, provenance = view.item, view.tagged.provenance
    snapshot = snapshot_of(view)
    keep(db, [snapshot])
    return LinkedEvidence(
        item_id=item.id,
        title=item.title,
        source=view.source.title or view.source.url,
        url=item.url,
        published=item.published,
        stance=stance,
        note=note,
        linked_at=now,
        key=_key(db, view),
        standing=Standing(
            role=provenance.role,
            reliability=provenance.reliability,
            strength="hedged" if hedged(view.tagged) else "stated",
            voice=sketch(" ".join(item.fields.values())),
            content_hash=db.execute(_HASH, (item_id,)).fetchone()[0],
        ),
        snapshot=content_address(snapshot),
    )


def of_passage(piece: LinkedEvidence, span: Span, strength: Strength) -> LinkedEvidence:
    """Narrow an item's evidence to a passage of it, which is as strong as its sentence."""
    return replace(
        piece,
        key=passage_key(piece.key, span),
        kind="passage",
        passage=span,
        standing=replace(piece.standing, strength=strength),
    )


def check_span(view: ItemView, span: Span) -> None:
    """Raise InputError `no-words` where an item does not say in a place what a passage does."""
    if not span.text.strip() or view.item.fields[span.field][span.start : span.end] != span.text:
        raise InputError("no-words", f"Item {view.item.id} does not say “{span.text}” in that place.")


def of_clause(library: Iterable[Policy], policy_id: str, clause_id: str, now: datetime) -> LinkedEvidence:
    """Make evidence of a policy's clause. Raises InputError: `no-policy`, `no-clause`.

    A clause known by its wording is official; one that others report, or that is general knowledge,
    weighs accordingly.
    """
    policy = next((policy for policy in library if policy.id == policy_id), None)
    if policy is None:
        raise InputError(
            "no-policy", f"There is no policy {policy_id!r}. `tradewind policy list` shows them."
        )
    clause = policy.clause(clause_id)
    if clause is None:
        raise InputError(
            "no-clause",
            f"Policy {policy_id} has no clause {clause_id!r}; `tradewind policy show {policy_id}` lists all.",
        )
    return LinkedEvidence(
        item_id=None,
        title=clause.heading.get("en") or next(iter(clause.heading.values()), clause.id),
        source=policy.title("en"),
        url=None,
        published=None,
        stance=Stance.FOR,
        note="",
        linked_at=now,
        key=clause_key(policy.id, clause.id),
        kind="clause",
        policy=policy.id,
        clause=clause.id,
        standing=_BASES[clause.basis],
    )


def snapshot_of(view: ItemView) -> Json:
    """Write down what an item says and who says it; equal items, equal snapshots."""
    item, provenance = view.item, view.tagged.provenance
    return {
        "title": item.title,
        "url": item.url,
        "source": view.source.title or view.source.url,
        "source_url": view.source.url,
        "published": iso(item.published),
        "lang": item.lang,
        "summary": item.summary,
        "content": item.content,
        "role": provenance.role.value,
        "reliability": provenance.reliability,
    }


@guarded()
def keep(db: Database, found: Iterable[Json]) -> None:
    """Keep snapshots, each under the hash of what it holds."""
    rows = [(content_address(one), sound(json.dumps(one, ensure_ascii=False))) for one in found]
    db.conn.executemany(_KEEP, rows)


@guarded()
def snapshots(conn: sqlite3.Connection, hashes: Collection[str]) -> dict[str, Json]:
    """Give the snapshots that are here, by their hash."""
    rows = conn.execute(_SNAPSHOTS, (json.dumps(sorted(hashes)),))
    return {name: json.loads(text) for name, text in rows}


@guarded()
def texts_at(conn: sqlite3.Connection, urls: Collection[str]) -> dict[tuple[str, str], list[Json]]:
    """Give what the items at some addresses say as they stand now, by their source's address and theirs."""
    found: dict[tuple[str, str], list[Json]] = {}
    for source, url, title, summary, content in conn.execute(_TEXTS_AT, (json.dumps(sorted(urls)),)):
        told = {"title": title, "summary": summary, "content": content}
        found.setdefault((source, url), []).append(told)
    return found


def _key(db: Database, view: ItemView) -> str:
    """Name an item as it was named before, where it was, else by its addresses."""
    item = view.item
    known = db.execute(_KEY_OF, (item.id,)).fetchone()
    if known:
        return str(known[0])
    key = item_key(view.source.url, item.url, item.guid or item.title)
    db.execute(_KNOW, (key, item.id))
    return key
