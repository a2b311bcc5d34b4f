"""Made-up sources, entries and tags for the store's tests; the words are our own."""

from __future__ import annotations

import json
import sqlite3
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.evidence import Evidence, Place, PolicyMention, Provenance, Signal, Span, Tag, Tagged
from app.domain.items import NewItem
from app.domain.sources import NewSource, Role
from app.store import items, sources, tags
from app.store.late import database
from app.store.migrations import migrate
from app.store.prepared import row_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sqlite_utils import Database

    from app.domain.sectors import SectorId

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
FEED = NewSource(
    "https://feeds.example/harbour.xml", title="Harbour Gazette", role=Role.NEWS, reliability="B"
)


@contextmanager
def memory() -> Iterator[Database]:
    """Give an empty store in memory, with the settings of the writer."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    try:
        connection.execute("PRAGMA foreign_keys = ON")
        db = database(connection)
        migrate(db, Path("nowhere"))
        yield db
    finally:
        connection.close()


def entry(
    key: str,
    title: str = "A quay is widened",
    *,
    content: str = "",
    url: str | None = None,
    published: datetime | None = None,
) -> NewItem:
    """Make an entry; its hash follows from title, address and text, as a feed's would."""
    body = f"{title}\0{url}\0{content}"
    return NewItem(
        key=key,
        guid=key,
        url=url,
        title=title,
        summary="",
        content=content,
        html=f"<p>{content}</p>",
        authors=("A. Writer",),
        lang=None,
        published=published,
        content_hash=sha256(body.encode("utf-8", "surrogatepass")).hexdigest(),
    )


def tagged(
    sectors: Sequence[SectorId] = ("urban-planning",),
    *,
    hedged: bool = False,
    hedge_share: float = 0.0,
    policy: str | None = None,
    lang: str = "en",
) -> Tagged:
    """Make tags with evidence of their own; `hedged` makes every sector speculative."""
    span = Span("title", 0, 1, "A")
    return Tagged(
        id="as-drafted",
        lang="zh" if lang == "zh" else "ja" if lang == "ja" else "en",
        taxonomy="2026.1",
        sectors=tuple(
            Tag(sector, 0.9 - place / 10, (Evidence("title", 0, 1, "A", "a-term", hedged=hedged),))
            for place, sector in enumerate(sectors)
        ),
        policies=(PolicyMention(policy, (span,)),) if policy else (),
        places=(Place("CN-31", "Shanghai", (span,)),),
        signals=(Signal("plan", 0.8, (span,), datetime(2028, 12, 31, tzinfo=UTC).date()),),
        provenance=Provenance(role=Role.OFFICIAL, reliability="A", hedge_share=hedge_share),
    )


def add_source(db: Database, url: str = FEED.url, title: str = FEED.title) -> int:
    """Store a source and give its id."""
    return sources.add(db, NewSource(url, title=title, role=Role.NEWS, reliability="B"), NOW).id


def add_items(db: Database, source_id: int, number: int, *, prefix: str = "k") -> tuple[int, ...]:
    """Store items an hour apart, the last the newest, and give their ids."""
    batch = [
        (
            entry(f"{prefix}{n}", f"Story {n}", published=NOW - timedelta(days=30) + timedelta(hours=n)),
            tagged(),
        )
        for n in range(number)
    ]
    return items.ingest(db, source_id, batch, NOW).new_ids


def retag(db: Database, batch: Sequence[tuple[int, Tagged]]) -> frozenset[int]:
    """Replace the tags of items; give the ids of those that are there."""
    fresh = dict(batch)
    wanted = json.dumps(list(fresh))
    stored = db.execute(
        "SELECT id, sort_at FROM items WHERE id IN (SELECT value FROM json_each(?))", (wanted,)
    ).fetchall()
    tags.clear(db, (item_id for item_id, _ in stored))
    tags.put(db, [(item_id, sort_at, row_of(fresh[item_id])) for item_id, sort_at in stored])
    return frozenset(item_id for item_id, _ in stored)
