from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from store_samples import NOW, add_items, add_source, entry, memory, retag, tagged

from app.domain.items import Counts, ItemQuery
from app.domain.opportunities import OpportunityDraft, Stance
from app.domain.sectors import SECTOR_IDS
from app.errors import InputError
from app.store import items, sources, upkeep, watchlist

if TYPE_CHECKING:
    import sqlite3


def test_an_item_that_is_not_there_is_said_so() -> None:
    with memory() as db, pytest.raises(InputError) as caught:
        items.view(db.conn, 404)
    assert caught.value.code == "no-item"


def test_a_view_has_source_state_tags_and_the_opportunities_it_speaks_for() -> None:
    with memory() as db:
        item_id, other = add_items(db, add_source(db), 2)
        kept, binned = (watchlist.add(db, OpportunityDraft(title), NOW).id for title in "ab")
        for opportunity in (kept, binned):
            watchlist.link(db, opportunity, item_id, Stance.FOR, "", NOW)
        watchlist.remove(db, binned, NOW)
        items.mark(db, [item_id], starred=True)
        view = items.view(db.conn, item_id)
        assert view.source == sources.find(db.conn, 1)
        assert (view.state.read, view.state.starred) == (False, True)
        assert view.tagged == replace(tagged(), id=str(item_id))
        assert view.opportunities == (kept,)
        assert items.view(db.conn, other).opportunities == ()


def test_listed_gives_whole_items_newest_first() -> None:
    with memory() as db:
        ids = add_items(db, add_source(db), 5)
        listed = items.listed(db.conn, ItemQuery(), 3)
        assert listed == tuple(items.view(db.conn, item_id) for item_id in reversed(ids[-3:]))


@pytest.mark.parametrize(
    ("read", "starred", "changed"),
    [
        (None, None, set()),
        (True, None, {1, 3}),
        (False, None, {2}),
        (None, True, {1, 2}),
        (None, False, {3}),
        (True, True, {1, 2, 3}),
        (True, False, {1, 3}),
        (False, False, {2, 3}),
    ],
)
def test_marking_tells_what_it_changed_and_leaves_the_rest(
    *, read: bool | None, starred: bool | None, changed: set[int]
) -> None:
    with memory() as db:
        add_items(db, add_source(db), 3)
        items.mark(db, [2], read=True)
        items.mark(db, [3], starred=True)
        before = {item_id: items.view(db.conn, item_id).state for item_id in (1, 2, 3)}
        assert items.mark(db, [1, 2, 3, 404], read=read, starred=starred) == changed
        assert items.mark(db, [1, 2, 3], read=read, starred=starred) == set()
        for item_id, state in before.items():
            after = items.view(db.conn, item_id).state
            assert after.read == (state.read if read is None else read)
            assert after.starred == (state.starred if starred is None else starred)


def test_counts_tell_each_figure() -> None:
    with memory() as db:
        first, second = add_source(db), add_source(db, "https://b.example/")
        day = NOW.replace(hour=0)
        items.ingest(
            db,
            first,
            [
                (entry("a", published=day), tagged(["green-tech", "innovation"])),
                (entry("b", published=day - timedelta(seconds=1)), tagged(["green-tech"], hedged=True)),
                (entry("c"), tagged([], hedge_share=0.4)),
            ],
            NOW,
        )
        items.ingest(db, second, [(entry("d"), tagged([], hedge_share=0.39))], NOW)
        items.mark(db, [1], read=True)
        items.mark(db, [2, 4], starred=True)
        assert items.counts(db.conn, day) == Counts(
            total=4,
            today=3,
            unread=3,
            starred=2,
            hedged=2,
            sectors=(("green-tech", 1),),
            sources=((1, 2), (2, 1)),
        )


def counted(conn: sqlite3.Connection) -> Counts:
    """Count by walking over everything."""
    listed = items.listed(conn, ItemQuery(), 1000)
    unread = [view for view in listed if not view.state.read]
    sectors = [tag.sector for view in unread for tag in view.tagged.sectors]
    owners = [view.source.id for view in unread]
    return Counts(
        total=len(listed),
        today=sum(view.item.sort_at >= NOW for view in listed),
        unread=len(unread),
        starred=sum(view.state.starred for view in listed),
        hedged=sum(any(tag.speculative for tag in view.tagged.sectors) for view in listed),
        sectors=tuple((sector, sectors.count(sector)) for sector in sorted(set(sectors))),
        sources=tuple((owner, owners.count(owner)) for owner in sorted(set(owners))),
    )


steps = st.lists(
    st.one_of(
        st.tuples(st.just("ingest"), st.sampled_from([1, 2]), st.sampled_from("abcd"), st.sampled_from("xy")),
        st.tuples(
            st.just("mark"), st.sets(st.integers(1, 8)), st.booleans() | st.none(), st.booleans() | st.none()
        ),
        st.tuples(
            st.just("retag"),
            st.integers(1, 8),
            st.lists(st.sampled_from(SECTOR_IDS), max_size=2, unique=True),
            st.booleans(),
        ),
        st.tuples(st.just("remove"), st.just(2), st.none(), st.none()),
    ),
    max_size=14,
)


@given(steps=steps, data=st.data())
def test_counts_are_what_a_walk_over_everything_gives(
    steps: list[tuple[Any, ...]], data: st.DataObject
) -> None:
    with memory() as db:
        for url in ("https://a.example/", "https://b.example/"):
            add_source(db, url)
        for what, first, second, third in steps:
            if what == "ingest" and len(sources.rows(db.conn)) >= first:
                sectors = data.draw(st.lists(st.sampled_from(SECTOR_IDS), max_size=3, unique=True))
                new = entry(second, third, published=NOW + timedelta(hours=len(steps) - 5))
                items.ingest(db, first, [(new, tagged(sectors))], NOW)
            elif what == "mark":
                items.mark(db, first, read=second, starred=third)
            elif what == "retag":
                retag(db, [(first, tagged(second, hedged=third))])
            elif what == "remove" and len(sources.rows(db.conn)) == 2:
                sources.remove(db, 2)
        assert items.counts(db.conn, NOW) == counted(db.conn)
        problems = [look(db.conn) for look in upkeep._CHECKS]
        assert not any(problems), problems


def test_items_tagged_under_an_older_taxonomy_are_found_and_tagged_anew() -> None:
    with memory() as db:
        ids = add_items(db, add_source(db), 3)
        assert items.outdated(db.conn, "2026.1", 10) == ()
        assert items.outdated(db.conn, "2027.1", 2) == (ids[2], ids[1])
        fresh = replace(tagged(["innovation"], policy="p"), taxonomy="2027.1")
        assert retag(db, [(ids[2], fresh), (404, fresh)]) == {ids[2]}
        assert items.outdated(db.conn, "2027.1", 9) == (ids[1], ids[0])
        view = items.view(db.conn, ids[2])
        assert view.tagged == replace(fresh, id=str(ids[2]))
        assert view.item.revision == 1
        assert items.listed(db.conn, ItemQuery(policy="p", sectors=("innovation",)), 5) == (view,)
