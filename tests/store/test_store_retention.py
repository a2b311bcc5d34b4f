from __future__ import annotations

import json
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from store_samples import NOW, add_items, add_source, entry, memory, tagged

from app.domain.items import ItemQuery
from app.domain.opportunities import OpportunityDraft, Stance
from app.services.retention import Retention
from app.store import corrections, ingest, items, pages, retention, search, upkeep, watchlist
from app.store.store import Store

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from sqlite_utils import Database

_EDITION = """
INSERT INTO editions (fingerprint, series, title, taxonomy, made_at, kept_at, items, manifest)
VALUES (hex(randomblob(32)), 'weekly', 'A briefing', '2026.1', ?, ?, ?, '{}')
"""
_DRAFT = "INSERT INTO drafts (title, changed_at, manifest) VALUES ('A draft', ?, ?)"
_TRAY = "INSERT INTO tray (item_id, words, title, added_at) VALUES (?, '', 'A title', ?)"


def star(db: Database, item_id: int) -> None:
    items.mark(db, [item_id], starred=True)


def correct(db: Database, item_id: int) -> None:
    corrections.correct(db, item_id, "innovation", "add", None, NOW)


def link(db: Database, item_id: int) -> None:
    one = watchlist.add(db, OpportunityDraft(title="Heat"), NOW)
    watchlist.link(db, one.id, item_id, Stance.FOR, "", NOW)


def cite(db: Database, item_id: int) -> None:
    at = NOW.isoformat()
    db.execute(_EDITION, (at, at, json.dumps({str(item_id): 1})))


def draft(db: Database, item_id: int) -> None:
    db.execute(_DRAFT, (NOW.isoformat(), json.dumps({"notes": [{"n": 1, "item_id": item_id}]})))


def collect(db: Database, item_id: int) -> None:
    db.execute(_TRAY, (item_id, NOW.isoformat()))


def aged(db: Database, number: int = 10) -> tuple[int, ...]:
    """Store items that came long ago, an hour apart, the last the newest."""
    batch = [
        (entry(f"k{n}", f"Story {n}", published=NOW - timedelta(days=60) + timedelta(hours=n)), tagged())
        for n in range(number)
    ]
    return items.ingest(db, add_source(db), batch, NOW - timedelta(days=50)).new_ids


@pytest.mark.parametrize("keep", [star, correct, link, cite, draft, collect])
def test_what_a_person_needs_never_goes(keep: object) -> None:
    assert callable(keep)
    with memory() as db:
        ids = aged(db)
        keep(db, ids[0])
        going = retention.expired(db.conn, NOW, 1)
        assert going == ids[1:]
        assert retention.retire(db, ids) == set(ids[1:])
        assert [row.id for row in pages.page(db.conn, ItemQuery(), None, 50)] == [ids[0]]
        assert not any(problem for look in upkeep._CHECKS for problem in look(db.conn))


def test_what_is_starred_after_it_was_found_stays() -> None:
    with memory() as db:
        ids = aged(db)
        going = retention.expired(db.conn, NOW, None)
        star(db, ids[3])
        assert ids[3] not in retention.retire(db, going)
        assert items.view(db.conn, ids[3]).state.starred


@given(
    ages=st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), max_size=12),
    days=st.integers(1, 10),
    most=st.none() | st.integers(1, 4),
)
def test_days_and_numbers_let_go_what_they_say(
    ages: list[tuple[int, int]], days: int, most: int | None
) -> None:
    with memory() as db:
        source_id = add_source(db)
        stored: list[tuple[datetime, int, datetime]] = []
        for number, (published, came) in enumerate(ages):
            at, seen = NOW - timedelta(days=published), NOW - timedelta(days=came)
            new = entry(f"k{number}", f"Story {number}", published=at)
            (item_id,) = items.ingest(db, source_id, [(new, tagged())], seen).new_ids
            stored.append((at, item_id, seen))
        before = NOW - timedelta(days=days)
        old = {item_id for at, item_id, seen in stored if at < before and seen < before}
        ranked = [item_id for _, item_id, _ in sorted(stored, reverse=True)]
        beyond = set(ranked[most:]) if most is not None else set()
        assert set(retention.expired(db.conn, before, most)) == old | beyond


def test_figures_and_the_index_follow() -> None:
    with memory() as db:
        ids = aged(db)
        items.mark(db, ids[:4], read=True)
        retention.retire(db, ids[2:6])
        assert items.counts(db.conn, NOW).total == 6
        assert items.counts(db.conn, NOW).unread == 4
        assert len(search.hits(db.conn, ItemQuery(text="story"), 50)) == 6
        assert not any(problem for look in upkeep._CHECKS for problem in look(db.conn))


def test_what_a_feed_still_lists_does_not_come_back_unless_it_changed() -> None:
    with memory() as db:
        ids = aged(db, 2)
        retention.retire(db, ids)
        known = ingest.known(db.conn, 1, ["k0", "k1", "k9"])
        assert known == {"k0": entry("k0", "Story 0").content_hash, "k1": entry("k1", "Story 1").content_hash}
        changed = entry("k0", "Story 0, corrected", published=NOW)
        assert len(items.ingest(db, 1, [(changed, tagged())], NOW).new_ids) == 1


def test_a_preview_counts_what_a_run_deletes(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store:
        store.write(lambda db: add_items(db, add_source(db), 450)).result()
        kept = Retention(store, lambda: NOW)
        assert kept.preview(0, 0) == 0
        assert kept.run(0, 0) == 0
        assert kept.preview(10, 0) == 0
        assert kept.preview(0, 30) == 420
        assert kept.run(0, 30, stopped=lambda: True) == 0
        assert kept.run(0, 30) == 420
        assert kept.preview(0, 30) == 0
        assert items.counts(store.reader(), NOW).total == 30
