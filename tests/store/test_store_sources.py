from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from store_samples import FEED, NOW, add_items, add_source, memory

from app.domain.items import Counts, ItemQuery
from app.domain.opportunities import OpportunityDraft, Stance
from app.domain.sources import (
    FetchState,
    FetchStatus,
    Move,
    NewSource,
    RawAnswer,
    Role,
    SourceRow,
    Wishes,
)
from app.errors import InputError
from app.store import fetch_states, items, pages, raw, sources, upkeep, watchlist

FULL_STATE = FetchState(
    source_id=1,
    etag='W/"a"',
    last_modified="Sat, 21 Nov 2026 08:00:00 GMT",
    body_hash="00ff",
    checked_at=NOW,
    fetched_at=NOW - timedelta(hours=1),
    newest_at=NOW - timedelta(days=2),
    retry_at=NOW + timedelta(hours=1),
    status=FetchStatus.FAILED,
    http=503,
    error="The server is busy.",
    failures=3,
    validated_at=NOW - timedelta(days=3),
    gap=7200,
    entries=20,
    wishes=Wishes(3600, frozenset({0, 23}), frozenset({5, 6})),
    next_at=NOW + timedelta(hours=2),
    move=Move("https://new.example/f", NOW - timedelta(days=1)),
    since=NOW - timedelta(days=4),
)


def test_a_source_comes_back_as_it_was_described() -> None:
    new = NewSource(
        "https://a.example/f",
        "A",
        "https://a.example/",
        "ja",
        "JP",
        Role.OFFICIAL,
        "A",
        "Asia/Tokyo",
        "X/Y",
        (("text2", "ä"), ("{urn:x}y", "z")),
    )
    with memory() as db:
        source = sources.add(db, new, NOW)
        assert sources.find(db.conn, source.id) == source
    described = {name: getattr(source, name) for name in NewSource.__dataclass_fields__}
    assert NewSource(**described) == new
    assert source.enabled


@pytest.mark.parametrize(
    "again",
    [
        FEED.url,
        f"  {FEED.url}\n",
        FEED.url.replace("https://feeds.example", "HTTPS://Feeds.Example"),
        f"{FEED.url}#top",
    ],
)
def test_the_same_address_twice_is_refused_and_says_where_it_is(again: str) -> None:
    with memory() as db:
        sources.add(db, replace(FEED, folder="Ports"), NOW)
        with pytest.raises(InputError) as caught:
            sources.add(db, NewSource(again), NOW)
        assert len(sources.rows(db.conn)) == 1
    assert caught.value.code == "source-known"
    assert "Harbour Gazette" in caught.value.message
    assert "Ports" in caught.value.message


@pytest.mark.parametrize("address", ["", "   "])
def test_a_source_without_address_is_refused(address: str) -> None:
    with memory() as db, pytest.raises(InputError, match="no-address"):
        sources.add(db, NewSource(address), NOW)


def test_an_address_that_cannot_be_taken_apart_is_kept_for_the_fetcher_to_refuse() -> None:
    with memory() as db:
        assert sources.add(db, NewSource("https://[broken"), NOW).url == "https://[broken"


def test_editing_replaces_everything_a_person_can_say() -> None:
    with memory() as db:
        source = sources.add(db, FEED, NOW)
        wanted = replace(
            source,
            url="https://new.example/f",
            title="New",
            folder="Y",
            enabled=False,
            reliability=None,
            extra=(("a", "b"),),
            former_url=FEED.url,
        )
        assert sources.edit(db, wanted) == wanted
        assert sources.find(db.conn, source.id) == wanted


def test_a_source_at_a_new_address_forgets_how_the_old_one_answered() -> None:
    with memory() as db:
        source = sources.add(db, FEED, NOW)
        gone = replace(FULL_STATE, source_id=source.id, status=FetchStatus.GONE)
        fetch_states.save_states(db, [gone])
        sources.edit(db, replace(source, title="Only a name"))
        assert fetch_states.state(db.conn, source.id) == gone
        moved = sources.move(db, source.id, "https://new.example/f")
        assert (moved.url, moved.former_url) == ("https://new.example/f", FEED.url)
        left = fetch_states.state(db.conn, source.id)
    assert (left.etag, left.body_hash, left.retry_at, left.move, left.status) == (
        None,
        None,
        None,
        None,
        None,
    )
    assert (left.newest_at, left.gap, left.wishes) == (gone.newest_at, gone.gap, gone.wishes)


def test_a_feeds_own_name_does_not_replace_a_persons() -> None:
    with memory() as db:
        named, bare = add_source(db), add_source(db, "https://bare.example/")
        db.execute("UPDATE sources SET title = '' WHERE id = ?", (bare,))
        for source_id in (named, bare):
            sources.name(db, source_id, "What the feed says")
        assert sources.find(db.conn, named).title == FEED.title
        assert sources.find(db.conn, bare).title == "What the feed says"


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"id": 9}, "no-source"),
        ({"url": "https://other.example/"}, "source-known"),
        ({"url": " "}, "no-address"),
    ],
)
def test_an_edit_that_cannot_be_is_refused(change: dict[str, object], code: str) -> None:
    with memory() as db:
        source = sources.add(db, FEED, NOW)
        add_source(db, "https://other.example/")
        with pytest.raises(InputError) as caught:
            sources.edit(db, replace(source, **change))  # type: ignore[arg-type] # a table of one field each
    assert caught.value.code == code


def test_sources_are_listed_by_folder_and_name_with_state_and_counts() -> None:
    with memory() as db:
        for url, title, folder in (
            ("https://c.example/", "", "b"),
            ("https://b.example/", "Zed", ""),
            (FEED.url, "ada", ""),
        ):
            sources.add(db, NewSource(url, title=title, folder=folder), NOW)
        fetch_states.save_states(db, [replace(FULL_STATE, source_id=3)])
        items.mark(db, add_items(db, 3, 4)[:1], read=True)
        listed = sources.rows(db.conn)
        assert [row.source.id for row in listed] == [3, 2, 1]
        assert listed[0] == SourceRow(sources.find(db.conn, 3), replace(FULL_STATE, source_id=3), 4, 3)
        assert listed[1].state == FetchState(2)


def test_the_state_of_a_source_comes_back_and_is_replaced() -> None:
    with memory() as db:
        add_source(db)
        assert fetch_states.state(db.conn, 1) == FetchState(1)
        fetch_states.save_states(db, [FULL_STATE])
        assert fetch_states.state(db.conn, 1) == FULL_STATE
        fetch_states.save_states(db, [FetchState(1)])
        assert fetch_states.state(db.conn, 1) == FetchState(1)


def test_the_state_of_a_source_removed_meanwhile_is_dropped() -> None:
    with memory() as db:
        sources.remove(db, add_source(db))
        fetch_states.save_states(db, [FULL_STATE])
        assert fetch_states.state(db.conn, 1) == FetchState(1)


def test_removing_a_source_nobody_holds_on_to_leaves_nothing() -> None:
    with memory() as db:
        source_id = add_source(db)
        ids = add_items(db, source_id, 5)
        items.mark(db, ids[:2], read=True)
        assert sources.remove(db, source_id) == frozenset(ids)
        for table in db.table_names():
            if table.startswith(("item", "sources", "tagging", "source_tallies")) and not table.startswith(
                ("item_text_", "item_letters_")
            ):
                assert not list(db.table(table).rows), table
        assert items.counts(db.conn, NOW) == Counts()


def test_removing_a_source_keeps_what_is_starred_or_linked() -> None:
    with memory() as db:
        source_id = add_source(db)
        read, starred, linked, binned, plain = add_items(db, source_id, 5)
        items.mark(db, [read], read=True)
        items.mark(db, [starred], starred=True)
        first, second = (watchlist.add(db, OpportunityDraft(title), NOW) for title in "ab")
        watchlist.link(db, first.id, linked, Stance.FOR, "", NOW)
        watchlist.link(db, second.id, binned, Stance.FOR, "", NOW)
        watchlist.remove(db, second.id, NOW)
        assert sources.remove(db, source_id) == {read, plain}
        assert sources.rows(db.conn) == ()
        assert {row.id for row in pages.page(db.conn, ItemQuery(), None, 10)} == {starred, linked, binned}
        assert items.view(db.conn, linked).source.title == FEED.title
        assert watchlist.find(db.conn, first.id).evidence[0].source == FEED.title
        upkeep.repair(db)
        with pytest.raises(InputError, match="no-source"):
            sources.find(db.conn, source_id)


def test_a_removed_source_added_again_finds_its_kept_items_and_reads_in_full() -> None:
    with memory() as db:
        source_id = add_source(db)
        ids = add_items(db, source_id, 5)
        items.mark(db, ids[:1], starred=True)
        fetch_states.save_states(db, [replace(FULL_STATE, source_id=source_id)])
        sources.remove(db, source_id)
        again = sources.add(db, replace(FEED, title="Gazette of the Harbour"), NOW)
        assert (again.id, again.title) == (source_id, "Gazette of the Harbour")
        assert fetch_states.state(db.conn, source_id) == FetchState(source_id)
        assert len(add_items(db, source_id, 5)) == 4
        assert items.counts(db.conn, NOW).total == 5
        assert items.view(db.conn, ids[0]).state.starred


def test_a_removed_source_takes_nothing_in() -> None:
    with memory() as db:
        source_id = add_source(db)
        items.mark(db, add_items(db, source_id, 1), starred=True)
        sources.remove(db, source_id)
        with pytest.raises(InputError, match="no-source"):
            add_items(db, source_id, 2)


def test_coverage_tells_no_news_from_no_fetch() -> None:
    states = {
        "reached": FetchState(0, checked_at=NOW, fetched_at=NOW, status=FetchStatus.NEW),
        "long ago": FetchState(0, checked_at=NOW, fetched_at=NOW - timedelta(days=9), status=FetchStatus.NEW),
        "failing": replace(FULL_STATE, fetched_at=None),
        "stale": FetchState(0, checked_at=NOW, fetched_at=NOW, status=FetchStatus.STALE),
        "never": FetchState(0),
        "off": replace(FULL_STATE, fetched_at=NOW + timedelta(days=1)),
    }
    with memory() as db:
        for title, state in states.items():
            source = sources.add(db, NewSource(f"https://{title}.example/", title=title), NOW)
            fetch_states.save_states(db, [replace(state, source_id=source.id)])
            sources.edit(db, replace(source, enabled=title != "off"))
        found = sources.coverage(db.conn, NOW - timedelta(days=7))
    assert (found.sources, found.reached, found.last_fetch) == (5, 2, NOW)
    assert (found.failing, found.stale, found.never) == (("failing",), ("stale",), ("never",))


def test_hosts_are_left_alone_as_long_as_they_asked_and_no_longer() -> None:
    with memory() as db:
        late = NOW + timedelta(hours=2)
        fetch_states.save_host_waits(db, {"a.example": NOW + timedelta(hours=1), "b.example": late}, NOW)
        fetch_states.save_host_waits(db, {"b.example": NOW + timedelta(hours=1)}, NOW)
        assert fetch_states.host_waits(db.conn, NOW)["b.example"] == late
        after = NOW + timedelta(minutes=90)
        assert fetch_states.host_waits(db.conn, after) == {"b.example": late}
        fetch_states.save_host_waits(db, {}, after)
        assert db.table("host_waits").count == 1


def test_the_latest_raw_answer_is_kept_in_place_of_the_one_before() -> None:
    with memory() as db:
        source_id = add_source(db)
        assert raw.find(db.conn, source_id) is None
        for body in (b"old", b"x" * (raw.RAW_CAP + 5)):
            answer = RawAnswer(source_id, FEED.url, 200, {"etag": '"ü"'}, body, len(body), NOW)
            raw.keep(db, answer, raw.pack(body))
        assert raw.find(db.conn, source_id) == replace(answer, body=body[: raw.RAW_CAP])
        sources.remove(db, source_id)
        assert db.table("raw_answers").count == 0


def test_a_source_that_is_kept_out_of_sight_keeps_no_raw_answer() -> None:
    with memory() as db:
        source_id = add_source(db)
        answer = RawAnswer(source_id, FEED.url, 200, {}, b"x", 1, NOW)
        raw.keep(db, answer, raw.pack(b"x"))
        items.mark(db, add_items(db, source_id, 1), starred=True)
        sources.remove(db, source_id)
        raw.keep(db, answer, raw.pack(b"x"))
        assert raw.find(db.conn, source_id) is None
