"""The watchlist in full: more fields, evidence that names itself, a log that replays, what it watches.

The history of a database that had a watchlist before is kept as it was told then; a `baseline`
entry for each opportunity says how it stood, and from there on the log's replay is the state.
"""

from __future__ import annotations

import json
from decimal import Decimal
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from app.domain.opportunities import LinkedEvidence, Stance, Standing
from app.domain.sources import Role
from app.domain.times import moment
from app.domain.voices import sketch
from app.domain.watch_fields import item_key, piece_to_value
from app.store.sound import sound

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from sqlite_utils import Database

_COLUMNS = (
    "ALTER TABLE opportunities ADD COLUMN customer TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE opportunities ADD COLUMN next_date TEXT",
    "ALTER TABLE opportunities ADD COLUMN tags TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(tags))",
    "ALTER TABLE opportunities ADD COLUMN hs_codes TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(hs_codes))",
    "ALTER TABLE opportunities ADD COLUMN keywords TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(keywords))",
    "ALTER TABLE opportunities ADD COLUMN files TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(files))",
    "ALTER TABLE opportunities ADD COLUMN query TEXT NOT NULL DEFAULT ''",
    # Of entries from before they had them, uid, tick and step are NULL: they are told, not replayed.
    "ALTER TABLE history ADD COLUMN uid TEXT",
    "ALTER TABLE history ADD COLUMN tick INTEGER",
    "ALTER TABLE history ADD COLUMN step TEXT",
    "ALTER TABLE history ADD COLUMN undoes TEXT",
    "ALTER TABLE history ADD COLUMN reason TEXT NOT NULL DEFAULT ''",
    # 0 where it came with a bundle: nobody undoes what others did.
    "ALTER TABLE history ADD COLUMN own INTEGER NOT NULL DEFAULT 1 CHECK (own IN (0, 1))",
    "CREATE UNIQUE INDEX history_by_uid ON history (uid) WHERE uid IS NOT NULL",
    "CREATE INDEX history_by_tick ON history (tick)",
    "CREATE INDEX history_by_step ON history (step, undoes) WHERE own = 1 AND step IS NOT NULL",
)

# Evidence names its item without a foreign key on purpose: see version 1. `detail` is the register's
# value in the log; what lists go by has columns.
_EVIDENCE = (
    """
CREATE TABLE evidence (
    opportunity_id INTEGER NOT NULL REFERENCES opportunities (id),
    key TEXT NOT NULL CHECK (key <> ''),
    item_id INTEGER,
    detail TEXT NOT NULL CHECK (json_valid(detail)),
    PRIMARY KEY (opportunity_id, key)
) STRICT, WITHOUT ROWID
""",
    "CREATE INDEX evidence_of_item ON evidence (item_id)",
    """
CREATE TABLE linked_items (
    key TEXT PRIMARY KEY,
    item_id INTEGER NOT NULL
) STRICT, WITHOUT ROWID
""",
    "CREATE INDEX linked_items_of_item ON linked_items (item_id)",
    """
CREATE TABLE snapshots (
    hash TEXT PRIMARY KEY,
    item TEXT NOT NULL CHECK (json_valid(item))
) STRICT, WITHOUT ROWID
""",
)
_WATCHING = (
    """
CREATE TABLE suggestions (
    opportunity_id INTEGER NOT NULL REFERENCES opportunities (id),
    item_id INTEGER NOT NULL,
    at TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'accepted', 'dismissed')),
    PRIMARY KEY (opportunity_id, item_id)
) STRICT, WITHOUT ROWID
""",
    "CREATE INDEX suggestions_of_item ON suggestions (item_id)",
    """
CREATE TABLE watch_looks (
    opportunity_id INTEGER PRIMARY KEY REFERENCES opportunities (id),
    item_id INTEGER NOT NULL,
    query TEXT NOT NULL
) STRICT
""",
    """
CREATE TABLE seen_marks (
    opportunity_id INTEGER NOT NULL REFERENCES opportunities (id),
    mark TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (opportunity_id, mark)
) STRICT, WITHOUT ROWID
""",
    """
CREATE TABLE stage_names (
    stage TEXT PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> '')
) STRICT, WITHOUT ROWID
""",
    """
CREATE TABLE products (
    place INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    hs_codes TEXT NOT NULL CHECK (json_valid(hs_codes)),
    keywords TEXT NOT NULL CHECK (json_valid(keywords))
) STRICT
""",
)
_OPPORTUNITIES = """
SELECT id, title, stage, sectors, places, owner, value, currency, deadline, next_action, note,
    created_at, changed_at, removed_at IS NOT NULL
FROM opportunities ORDER BY id
"""
_LINKS = """
SELECT e.opportunity_id, e.item_id, e.title, e.source, e.url, e.published, e.stance, e.note, e.linked_at,
    coalesce(s.url, ''), coalesce(i.guid, i.title, e.title), coalesce(i.content_hash, ''),
    i.title, b.summary, b.content, t.role, t.reliability, t.hedged
FROM old_evidence AS e
LEFT JOIN items AS i ON i.id = e.item_id
LEFT JOIN sources AS s ON s.id = i.source_id
LEFT JOIN item_bodies AS b ON b.item_id = i.id
LEFT JOIN tagging AS t ON t.item_id = i.id
ORDER BY e.opportunity_id, e.linked_at, e.item_id
"""
_KEEP = "INSERT INTO evidence (opportunity_id, key, item_id, detail) VALUES (?, ?, ?, ?)"
_KNOW = "INSERT OR IGNORE INTO linked_items (key, item_id) VALUES (?, ?)"
_BASELINE = """
INSERT INTO history (opportunity_id, at, who, what, detail, uid, tick, step)
VALUES (?, ?, '', 'baseline', ?, ?, ?, ?)
"""
_TEXTS = ("title", "stage", "owner", "value", "currency", "deadline", "next_action", "note")


def m003_whole_watchlist(db: Database) -> None:
    """Add what the watchlist lacks, and carry over what is on it."""
    for statement in _COLUMNS:
        db.execute(statement)
    db.execute("ALTER TABLE evidence RENAME TO old_evidence")
    db.execute("DROP INDEX evidence_of_item")
    for statement in (*_EVIDENCE, *_WATCHING):
        db.execute(statement)
    links = _carry_links(db)
    db.execute("DROP TABLE old_evidence")
    for row in db.execute(_OPPORTUNITIES).fetchall():
        _lay_baseline(db, row, links.get(row[0], {}))


def _carry_links(db: Database) -> dict[int, dict[str, Any]]:
    """Give every piece of evidence its key and standing; give the registers by opportunity."""
    registers: dict[int, dict[str, Any]] = {}
    for row in db.execute(_LINKS).fetchall():
        opportunity_id, item_id, _, _, url, *_ = row
        key = item_key(row[9], url, row[10])
        known = registers.setdefault(opportunity_id, {})
        while key in known:  # what is gone may have told several items alike
            key += "+"
        value = piece_to_value(_piece(row))
        known[key] = value
        db.execute(_KNOW, (key, item_id))
        db.execute(_KEEP, (opportunity_id, key, item_id, sound(json.dumps(value, ensure_ascii=False))))
    return registers


def _piece(row: Sequence[Any]) -> LinkedEvidence:
    _, item_id, title, source, url, published, stance, note, linked_at, *rest = row
    _, _, content_hash, item_title, summary, content, role, letter, hedged = rest
    linked = moment(linked_at)
    assert linked is not None
    standing = Standing(
        role=Role(role or "unknown"),
        reliability=letter,
        strength="hedged" if hedged else "stated",
        voice=sketch(" ".join(filter(None, (item_title, summary, content)))),
        content_hash=content_hash,
    )
    return LinkedEvidence(
        item_id, title, source, url, moment(published), Stance(stance), note, linked, standing=standing
    )


def _lay_baseline(db: Database, row: Sequence[Any], links: dict[str, Any]) -> None:
    number, title, stage, sectors, places, *rest, created, changed, removed = row
    texts = dict(zip(_TEXTS, (title, stage, *rest), strict=True))
    state = {name: text for name, text in texts.items() if text}
    if "value" in state:
        state["value"] = f"{Decimal(state['value']):f}"  # 1E+3 is 1000 from here on
    state |= {
        name: held
        for name, held in (("sectors", json.loads(sectors)), ("places", json.loads(places)))
        if held
    }
    state |= {"created": created, "removed": bool(removed)}
    state |= {f"evidence:{key}": value for key, value in links.items()}
    detail = {name: [None, value] for name, value in state.items()}
    at: datetime | None = moment(changed)
    assert at is not None
    db.execute(
        _BASELINE,
        (
            number,
            changed,
            sound(json.dumps(detail, ensure_ascii=False)),
            uuid4().hex,
            int(at.timestamp() * 1_000_000),
            uuid4().hex,
        ),
    )
