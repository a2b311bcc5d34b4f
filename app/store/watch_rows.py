"""Opportunities as rows: what the log comes to, kept beside it so that lists read no log."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any, cast

from app.domain.opportunities import NO_KEYWORDS, LinkedEvidence, Opportunity, Stage
from app.domain.times import iso, moment
from app.domain.watch_fields import (
    CREATED,
    base_key,
    draft_to_state,
    keywords_from_json,
    piece_from_value,
    piece_to_value,
    pieces_of,
)
from app.domain.watch_log import EVIDENCE, REMOVED, is_removed
from app.store.sound import sound

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import datetime

    from sqlite_utils import Database

    from app.domain.watch_log import State

SELECT = """
SELECT id, uid, title, stage, sectors, places, owner, value, currency, deadline, next_action, note,
    customer, next_date, tags, hs_codes, keywords, files, query, created_at, changed_at
FROM opportunities
"""
_EVIDENCE = "SELECT opportunity_id, key, item_id, detail FROM evidence"
_EVIDENCE_OF = """
SELECT opportunity_id, key, item_id, detail FROM evidence
WHERE opportunity_id IN (SELECT value FROM json_each(?))
"""
_REMOVED = "SELECT removed_at IS NOT NULL FROM opportunities WHERE id = ?"
_ADD = """
INSERT INTO opportunities (
    uid, title, stage, sectors, places, owner, value, currency, deadline, next_action, note, customer,
    next_date, tags, hs_codes, keywords, files, query, created_at, changed_at, removed_at
) VALUES (
    :uid, :title, :stage, :sectors, :places, :owner, :value, :currency, :deadline, :next_action, :note,
    :customer, :next_date, :tags, :hs_codes, :keywords, :attachments, :query, :created, :changed, :removed
)
"""
_SAVE = """
UPDATE opportunities SET
    title = :title, stage = :stage, sectors = :sectors, places = :places, owner = :owner, value = :value,
    currency = :currency, deadline = :deadline, next_action = :next_action, note = :note,
    customer = :customer, next_date = :next_date, tags = :tags, hs_codes = :hs_codes,
    keywords = :keywords, files = :attachments, query = :query,
    created_at = :created, changed_at = :changed, removed_at = :removed
WHERE id = :id
"""
_CLEAR = "DELETE FROM evidence WHERE opportunity_id = ?"
_KEEP = """
INSERT INTO evidence (opportunity_id, key, item_id, detail)
VALUES (?, ?, (SELECT item_id FROM linked_items WHERE key = ?), ?)
"""
_LISTS = ("sectors", "places", "tags", "hs_codes", "attachments")
_TEXTS = ("owner", "next_action", "note", "customer", "query")
_MAYBE = ("value", "currency", "deadline", "next_date")
_MANY = 500


def insert(db: Database, uid: str, state: Mapping[str, Any], changed: datetime) -> int:
    """Make an opportunity's row, without its evidence, and give its number here."""
    return cast("int", db.execute(_ADD, columns(state, changed) | {"uid": uid}).lastrowid)


def save(db: Database, number: int, state: Mapping[str, Any], changed: datetime, *, pieces: bool) -> None:
    """Write an opportunity's registers into its row, and with `pieces` its evidence."""
    db.execute(_SAVE, columns(state, changed) | {"id": number})
    if not pieces:
        return
    db.execute(_CLEAR, (number,))
    rows = [
        (number, key, base_key(key), sound(json.dumps(value, ensure_ascii=False)))
        for key, value in pieces_of(state).items()
    ]
    db.conn.executemany(_KEEP, rows)


def state_of(conn: sqlite3.Connection, opportunity: Opportunity) -> State:
    """Give the registers of an opportunity as its row and its evidence hold them."""
    state = draft_to_state(opportunity.draft)
    state[CREATED] = iso(opportunity.created_at)
    state[REMOVED] = bool(conn.execute(_REMOVED, (opportunity.id,)).fetchone()[0])
    for piece in opportunity.evidence:
        state[EVIDENCE + piece.key] = piece_to_value(piece)
    return state


def load(conn: sqlite3.Connection, statement: str, parameters: Sequence[Any]) -> tuple[Opportunity, ...]:
    """Give the opportunities of a statement that begins with `SELECT`, with their evidence."""
    rows = conn.execute(statement, parameters).fetchall()
    evidence: dict[int, list[LinkedEvidence]] = {}
    for number, key, item_id, detail in _pieces(conn, [row[0] for row in rows]):
        evidence.setdefault(number, []).append(piece_from_value(key, json.loads(detail), item_id))
    return tuple(_opportunity(row, evidence.get(row[0], ())) for row in rows)


def _pieces(conn: sqlite3.Connection, numbers: Sequence[int]) -> Iterable[Sequence[Any]]:
    if len(numbers) > _MANY:
        return conn.execute(_EVIDENCE)
    return conn.execute(_EVIDENCE_OF, (json.dumps(numbers),))


def columns(state: Mapping[str, Any], changed: datetime) -> dict[str, Any]:
    """Give the columns that registers come to, by their names in the statements."""
    texts = {name: sound(state.get(name, "")) for name in _TEXTS}
    lists = {name: sound(json.dumps(state.get(name, []), ensure_ascii=False)) for name in _LISTS}
    return {
        "title": sound(state["title"]),
        "stage": state["stage"],
        **texts,
        **lists,
        **{name: state.get(name) for name in _MAYBE},
        "keywords": sound(json.dumps(state.get("keywords", {}), ensure_ascii=False)),
        "created": state[CREATED],
        "changed": iso(changed),
        "removed": iso(changed) if is_removed(state) else None,
    }


def _opportunity(row: Sequence[Any], evidence: Iterable[LinkedEvidence]) -> Opportunity:
    (number, uid, title, stage, sectors, places, owner, value, currency, deadline, next_action, note) = row[
        :12
    ]
    customer, next_date, tags, hs_codes, keywords, files, query, created, changed = row[12:]
    return Opportunity(
        id=number,
        uid=uid,
        title=title,
        stage=Stage(stage),
        sectors=_tuple(sectors),
        places=_tuple(places),
        owner=owner,
        value=None if value is None else Decimal(value),
        currency=currency,
        deadline=date.fromisoformat(deadline) if deadline else None,
        next_action=next_action,
        note=note,
        created_at=cast("datetime", moment(created)),
        changed_at=cast("datetime", moment(changed)),
        evidence=tuple(sorted(evidence, key=lambda piece: (piece.linked_at, piece.item_id or 0, piece.key))),
        customer=customer,
        next_date=date.fromisoformat(next_date) if next_date else None,
        tags=_tuple(tags),
        hs_codes=_tuple(hs_codes),
        keywords=NO_KEYWORDS if keywords == "{}" else keywords_from_json(json.loads(keywords)),
        attachments=_tuple(files),
        query=query,
    )


def _tuple(text: str) -> tuple[Any, ...]:
    return () if text == "[]" else tuple(json.loads(text))
