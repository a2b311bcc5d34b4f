from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from store_samples import NOW, add_items, add_source, entry, memory, tagged

from app.domain.items import Cursor, ItemQuery, ItemRow
from app.domain.opportunities import OpportunityDraft, Stance
from app.domain.sectors import SECTOR_IDS, SectorId
from app.domain.sources import NewSource, Role
from app.domain.times import iso
from app.store import items, pages, sources, watchlist
from app.store.spines import MOST_BRANCHES

if TYPE_CHECKING:
    import sqlite3

    from sqlite_utils import Database

    from app.domain.items import ItemView

SORT = "TEMP B-TREE FOR ORDER BY"


@dataclass(frozen=True)
class Story:
    """What decides an item's place in lists; drawn from few values, so that they meet."""

    source_id: int
    at: datetime
    sectors: list[SectorId]
    hedging: tuple[bool, float]
    policy: str | None
    word: str
    read: bool
    starred: bool


stories = st.builds(
    Story,
    source_id=st.integers(1, 2),
    at=st.integers(0, 3).map(lambda hours: NOW + timedelta(hours=hours)),
    sectors=st.lists(st.sampled_from(SECTOR_IDS[:3]), max_size=2, unique=True),
    hedging=st.sampled_from([(False, 0.0), (True, 0.0), (False, 0.5)]),
    policy=st.sampled_from([None, "p"]),
    word=st.sampled_from(["quay", "城市"]),
    read=st.booleans(),
    starred=st.booleans(),
)
queries = st.builds(
    ItemQuery,
    text=st.sampled_from(["", "", "", "quay", "城市"]),
    sectors=st.lists(st.sampled_from(SECTOR_IDS[:3]), max_size=3).map(tuple),
    source_id=st.sampled_from([None, None, 1, 2]),
    policy=st.sampled_from([None, None, "p"]),
    since=st.none() | st.integers(0, 3).map(lambda hours: NOW + timedelta(hours=hours)),
    until=st.none() | st.integers(0, 3).map(lambda hours: NOW + timedelta(hours=hours)),
    unread=st.booleans(),
    starred=st.booleans(),
    hedged=st.booleans(),
)


def fill(db: Database, drawn: list[Story]) -> None:
    for url in ("https://a.example/", "https://b.example/"):
        add_source(db, url)
    for number, story in enumerate(drawn):
        hedged, share = story.hedging
        tags = tagged(story.sectors, hedged=hedged, hedge_share=share, policy=story.policy)
        new = entry(f"k{number}", f"The {story.word}", published=story.at)
        ids = items.ingest(db, story.source_id, [(new, tags)], NOW).new_ids
        items.mark(db, ids, read=story.read, starred=story.starred)


def wanted(view: ItemView, query: ItemQuery) -> bool:
    """Say what each condition means, one item at a time."""
    sectors = [tag.sector for tag in view.tagged.sectors]
    speculative = bool(sectors) and all(tag.speculative for tag in view.tagged.sectors)
    return all(
        (
            query.text in view.item.title,
            not query.sectors or set(sectors) & set(query.sectors),
            query.source_id in {None, view.source.id},
            query.policy is None or any(query.policy == found.policy for found in view.tagged.policies),
            query.since is None or view.item.sort_at >= query.since,
            query.until is None or view.item.sort_at < query.until,
            not (query.unread and view.state.read),
            not query.starred or view.state.starred,
            not query.hedged or speculative or view.tagged.provenance.hedge_share >= 0.4,
        )
    )


def walk(conn: sqlite3.Connection, query: ItemQuery, size: int) -> list[ItemRow]:
    seen: list[ItemRow] = []
    while batch := pages.page(conn, query, seen[-1].cursor if seen else None, size):
        assert len(batch) <= size
        seen += batch
    return seen


@given(drawn=st.lists(stories, max_size=25), query=queries, size=st.integers(1, 9))
def test_pages_visit_every_wanted_item_once_in_order(drawn: list[Story], query: ItemQuery, size: int) -> None:
    with memory() as db:
        fill(db, drawn)
        seen = walk(db.conn, query, size)
        keys = [(row.cursor.sort_at, row.id) for row in seen]
        assert keys == sorted(set(keys), reverse=True)
        every = [items.view(db.conn, number) for number in range(1, len(drawn) + 1)]
        assert {row.id for row in seen} == {view.item.id for view in every if wanted(view, query)}


@given(n=st.integers(0, 40), size=st.integers(1, 13))
def test_an_unfiltered_list_visits_every_row_once_for_any_page_size(n: int, size: int) -> None:
    with memory() as db:
        ids = add_items(db, add_source(db), n)
        assert [row.id for row in walk(db.conn, ItemQuery(), size)] == sorted(ids, reverse=True)


def test_items_that_arrive_between_two_pages_shift_nothing() -> None:
    with memory() as db:
        source_id = add_source(db)
        ids = add_items(db, source_id, 10)
        first = pages.page(db.conn, ItemQuery(), None, 5)
        items.ingest(db, source_id, [(entry("new", published=NOW + timedelta(days=1)), tagged())], NOW)
        second = pages.page(db.conn, ItemQuery(), first[-1].cursor, 5)
        assert [row.id for row in (*first, *second)] == sorted(ids, reverse=True)


def test_a_row_shows_what_lists_show() -> None:
    with memory() as db:
        source = sources.add(db, NewSource("https://untitled.example/", role=Role.NEWS), NOW)
        new = entry("k", "城市更新", published=NOW)
        tags = tagged(["innovation", "green-tech"], hedge_share=0.25, lang="zh")
        (item_id,) = items.ingest(db, source.id, [(new, tags)], NOW).new_ids
        items.mark(db, [item_id], read=True)
        opportunity = watchlist.add(db, OpportunityDraft("A"), NOW)
        watchlist.link(db, opportunity.id, item_id, Stance.AGAINST, "", NOW)
        (row,) = pages.page(db.conn, ItemQuery(), None, 5)
        assert row == ItemRow(
            id=item_id,
            title="城市更新",
            source_id=source.id,
            source="https://untitled.example/",
            lang="zh",
            published=NOW,
            sort_at=NOW,
            cursor=Cursor(str(iso(NOW)), item_id),
            role=Role.OFFICIAL,
            reliability="A",
            hedge_share=0.25,
            sectors=(("innovation", False), ("green-tech", False)),
            read=True,
            starred=False,
            watched=True,
            places=("Shanghai",),
            signals=("plan",),
        )
        watchlist.remove(db, opportunity.id, NOW)
        assert not pages.page(db.conn, ItemQuery(), None, 5)[0].watched


def test_rows_come_in_the_order_asked_for_without_those_that_are_gone() -> None:
    with memory() as db:
        add_items(db, add_source(db), 3)
        assert [row.id for row in pages.item_rows(db.conn, [2, 404, 3, 1])] == [2, 3, 1]


@pytest.mark.parametrize("after", [None, Cursor("2026-11-01T00:00:00Z", 5)])
@pytest.mark.parametrize(
    "query",
    [
        ItemQuery(),
        ItemQuery(sectors=("green-tech",)),
        ItemQuery(source_id=1),
        ItemQuery(policy="p"),
        ItemQuery(hedged=True),
        ItemQuery(unread=True),
        ItemQuery(since=NOW, until=NOW),
        ItemQuery(sectors=("green-tech",), source_id=1, unread=True, hedged=True),
    ],
)
def test_a_page_is_read_from_an_index_in_its_order(query: ItemQuery, after: Cursor | None) -> None:
    with memory() as db:
        for number in range(MOST_BRANCHES + 1):
            add_items(db, add_source(db, f"https://{number}.example/"), 1, prefix=f"{number}-")
        statement, arguments = pages.page_statement(db.conn, query, after, 50)
        plan = [step for *_, step in db.execute(f"EXPLAIN QUERY PLAN {statement}", arguments)]
    assert not [step for step in plan if SORT in step], plan
    assert "INDEX" in plan[0], plan
    if after is not None or query.since is not None:
        assert "sort_at" in plan[0], plan


def test_a_list_of_unread_items_walks_only_where_there_are_some() -> None:
    with memory() as db:
        sources_of = [add_source(db, f"https://{number}.example/") for number in range(MOST_BRANCHES + 1)]
        ids = [add_items(db, one, 2, prefix=f"{one}-") for one in sources_of]
        for unread in (ids, ids[:3], ids[:1], []):
            items.mark(db, [number for pair in ids for number in pair], read=True)
            items.mark(db, [number for pair in unread for number in pair], read=False)
            found = pages.page_ids(db.conn, ItemQuery(unread=True), None, 99)
            assert set(found) == {number for pair in unread for number in pair}
