from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from store_samples import NOW, add_source, entry, memory, tagged

from app.domain.items import Counts, ItemQuery
from app.errors import InputError
from app.store import items, pages, search
from app.store.items import Ingested

if TYPE_CHECKING:
    import sqlite3

    from sqlite_utils import Database

    from app.domain.items import NewItem

LATER = NOW + timedelta(days=1)

entries = st.builds(
    lambda key, title, content, url, published: entry(
        key, title, content=content, url=url, published=published
    ),
    key=st.sampled_from("abcdef"),
    title=st.sampled_from(["A quay", "智慧城市", "都市再生 2030"]),
    content=st.text(max_size=12),
    url=st.none() | st.sampled_from(["https://x.example/1", "https://x.example/2"]),
    published=st.none() | st.datetimes(datetime(2025, 1, 1), datetime(2026, 11, 1), timezones=st.just(UTC)),  # noqa: DTZ001 - the strategy takes bounds without zone
)


def everything(conn: sqlite3.Connection) -> list[tuple[object, ...]]:
    """Give all rows of all tables, the full-text table's own among them."""
    names = [name for (name,) in conn.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    return [(name, *row) for name in sorted(names) for row in conn.execute(f'SELECT * FROM "{name}"')]


@given(batch=st.lists(entries, max_size=8), before=st.lists(entries, max_size=8))
def test_ingesting_twice_changes_nothing(batch: list[NewItem], before: list[NewItem]) -> None:
    with memory() as db:
        source_id = add_source(db)
        items.ingest(db, source_id, [(new, tagged()) for new in before], NOW)
        items.ingest(db, source_id, [(new, tagged()) for new in batch], NOW)
        stored = everything(db.conn)
        assert items.ingest(db, source_id, [(new, tagged()) for new in batch], LATER) == Ingested()
        assert everything(db.conn) == stored


@given(feed=st.lists(entries, max_size=8, unique_by=lambda new: new.key), cut=st.integers(0, 8))
def test_a_feed_taken_in_pieces_settles_after_the_first_time(feed: list[NewItem], cut: int) -> None:
    with memory() as db:
        source_id = add_source(db)
        for moment in (NOW, LATER):
            known = items.known(db.conn, source_id, [new.key for new in feed])
            fresh = [(new, tagged()) for new in feed if known.get(new.key) != new.content_hash]
            if moment is LATER:
                assert fresh == []
            for piece in (fresh[:cut], fresh[cut:]):
                items.ingest(db, source_id, piece, moment)


def test_a_new_entry_is_stored_with_all_it_says() -> None:
    published = NOW - timedelta(days=3)
    new = replace(
        entry("k", "Title", content="Body", url="https://x.example/1", published=published),
        summary="Summary",
        authors=("甲", "B"),
        lang="en-GB",
    )
    with memory() as db:
        ((item_id,), ()) = ingest_one(db, new)
        view = items.view(db.conn, item_id)
    item = view.item
    for name in ("guid", "url", "title", "summary", "content", "html", "authors", "published"):
        assert getattr(item, name) == getattr(new, name), name
    assert (item.fetched, item.sort_at, item.revision, item.lang) == (NOW, published, 1, "en")
    assert view.tagged == replace(tagged(), id=str(item_id))


def ingest_one(db: Database, new: NewItem, now: datetime = NOW) -> tuple[tuple[int, ...], tuple[int, ...]]:
    source_id = 1 if db.execute("SELECT 1 FROM sources").fetchone() else add_source(db)
    done = items.ingest(db, source_id, [(new, tagged())], now)
    return done.new_ids, done.updated_ids


def test_an_entry_without_date_is_sorted_by_when_it_was_first_seen() -> None:
    with memory() as db:
        ((item_id,), _) = ingest_one(db, entry("k"))
        ingest_one(db, entry("k", "Another title", published=NOW - timedelta(days=9)), LATER)
        item = items.view(db.conn, item_id).item
    assert (item.sort_at, item.fetched) == (NOW, NOW)


def test_changed_content_makes_a_revision_and_keeps_the_first_date() -> None:
    first = entry("k", "Widened", published=NOW - timedelta(days=3))
    with memory() as db:
        ((item_id,), _) = ingest_one(db, first)
        items.mark(db, [item_id], read=True, starred=True)
        changed = replace(entry("k", "城市更新", content="新"), published=NOW)
        assert ingest_one(db, changed, LATER) == ((), (item_id,))
        view = items.view(db.conn, item_id)
        assert (view.item.title, view.item.content, view.item.html) == ("城市更新", "新", "<p>新</p>")
        assert (view.item.published, view.item.sort_at) == (first.published, first.published)
        assert (view.item.revision, view.item.fetched) == (2, NOW)
        assert (view.state.read, view.state.starred) == (True, True)
        assert search.hits(db.conn, ItemQuery(text="widened"), 5) == ()
        assert len(search.hits(db.conn, ItemQuery(text="更新"), 5)) == 1


def test_a_date_that_was_missing_is_filled_in_but_moves_nothing() -> None:
    with memory() as db:
        ((item_id,), _) = ingest_one(db, entry("k"))
        ingest_one(db, entry("k", "Changed", published=NOW - timedelta(days=3)), LATER)
        item = items.view(db.conn, item_id).item
    assert (item.published, item.sort_at) == (NOW - timedelta(days=3), NOW)


def test_changed_content_takes_the_new_tags() -> None:
    with memory() as db:
        source_id = add_source(db)
        items.ingest(db, source_id, [(entry("k"), tagged(["green-tech"], policy="p"))], NOW)
        items.ingest(db, source_id, [(entry("k", "x"), tagged(["innovation"]))], NOW)
        assert pages.page(db.conn, ItemQuery(sectors=("green-tech",)), None, 5) == ()
        assert pages.page(db.conn, ItemQuery(policy="p"), None, 5) == ()
        assert items.counts(db.conn, LATER).sectors == (("innovation", 1),)


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        ({"url": "u"}, {"url": "u"}, True),
        ({"url": "u"}, {"url": "u", "content": "revised"}, True),
        ({"url": "u", "published": NOW}, {"url": "u", "published": NOW, "title": "Headline again"}, True),
        ({"url": "u", "published": NOW}, {"url": "u", "published": LATER}, True),
        # One address for all entries of a feed: they are different stories.
        ({"url": "u"}, {"url": "u", "title": "Another story"}, False),
        ({"url": "u", "published": NOW}, {"url": "u", "title": "Another", "published": LATER}, False),
        ({"url": "u"}, {"url": "v"}, False),
        ({"url": None}, {"url": None}, False),
    ],
)
def test_an_entry_under_a_new_guid_is_known_by_its_address(
    first: dict[str, object], second: dict[str, object], *, same: bool
) -> None:
    with memory() as db:
        ((item_id,), _) = ingest_one(db, entry("old", **first))  # type: ignore[arg-type] # a table of arguments
        new_ids, _ = ingest_one(db, entry("new", **second), LATER)  # type: ignore[arg-type] # likewise
        assert items.counts(db.conn, NOW).total == (1 if same else 2)
        assert bool(new_ids) is not same
        # Whatever was decided, neither key is new from then on.
        assert set(items.known(db.conn, 1, ["old", "new"])) == {"old", "new"}
        assert items.view(db.conn, item_id).item.fetched == NOW


def test_a_guid_that_changed_with_nothing_else_is_no_revision() -> None:
    with memory() as db:
        ((item_id,), _) = ingest_one(db, entry("old", url="u"))
        assert ingest_one(db, entry("new", url="u"), LATER) == ((), ())
        assert items.view(db.conn, item_id).item.revision == 1


def test_two_entries_of_one_batch_with_one_address_are_two_items() -> None:
    with memory() as db:
        source_id = add_source(db)
        batch = [(entry(key, url="u"), tagged()) for key in "ab"]
        assert len(items.ingest(db, source_id, batch, NOW).new_ids) == 2
        assert items.ingest(db, source_id, batch, NOW) == Ingested()


def test_the_same_key_in_another_source_is_another_item() -> None:
    with memory() as db:
        ids = [
            items.ingest(db, add_source(db, url), [(entry("k", url="u"), tagged())], NOW).new_ids
            for url in ("https://a.example/", "https://b.example/")
        ]
        assert ids == [(1,), (2,)]
        assert items.known(db.conn, 2, ["k", "unknown"]) == {"k": entry("k", url="u").content_hash}


def test_the_number_of_a_deleted_item_is_never_given_again() -> None:
    with memory() as db:
        ingest_one(db, entry("a"))
        ((second,), _) = ingest_one(db, entry("b"))
        db.execute("DELETE FROM items WHERE id = ?", (second,))
        assert ingest_one(db, entry("c"))[0] == (second + 1,)


def test_an_unknown_source_takes_nothing_in() -> None:
    with memory() as db:
        with pytest.raises(InputError) as caught:
            items.ingest(db, 5, [(entry("k"), tagged())], NOW)
        assert items.counts(db.conn, NOW) == Counts()
    assert caught.value.code == "no-source"


def test_an_empty_batch_is_nothing() -> None:
    with memory() as db:
        assert items.ingest(db, add_source(db), [], NOW) == Ingested()
