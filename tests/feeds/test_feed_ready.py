"""From entries to items, and from items to decisions."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.entries import Entry, ParsedFeed
from app.feeds.decide import decide
from app.feeds.ready import make_ready

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)


def entry(**fields: object) -> Entry:
    plain = Entry(None, "Title", "https://a.example/1", None, None, "", "", "", (), None)
    return replace(plain, **fields)  # type: ignore[arg-type]


def feed(*entries: Entry) -> ParsedFeed:
    return ParsedFeed("rss", "utf-8", "Feed", None, None, entries)


@pytest.mark.parametrize(
    ("given_entry", "key"),
    [
        (entry(id="guid-1"), "guid-1"),
        (entry(link="https://A.example/1?utm_source=rss#x"), "https://a.example/1"),
    ],
)
def test_the_key_is_the_guid_else_the_canonical_link(given_entry: Entry, key: str) -> None:
    assert make_ready(feed(given_entry))[0].key == key


def test_without_guid_and_link_the_key_is_what_it_says() -> None:
    one, other = (make_ready(feed(entry(link=None, text=text)))[0].key for text in ("a", "b"))
    assert one != other
    assert one == make_ready(feed(entry(link=None, text="a", published=NOW)))[0].key


def test_entries_with_one_guid_are_all_kept_and_keep_their_keys_in_any_order() -> None:
    entries = [
        entry(id="same", title=f"T{number}", link=f"https://a.example/{number}") for number in range(5)
    ]
    forward = make_ready(feed(*entries))
    backward = make_ready(feed(*reversed(entries)))
    assert len({item.key for item in forward}) == 5
    assert {item.title: item.key for item in forward} == {item.title: item.key for item in backward}


def test_entries_of_one_page_told_apart_by_fragments_are_all_kept() -> None:
    items = make_ready(feed(entry(link="https://a.example/log#1"), entry(link="https://a.example/log#2")))
    assert [item.url for item in items] == ["https://a.example/log#1", "https://a.example/log#2"]
    assert len({item.key for item in items}) == 2


def test_even_twins_are_kept() -> None:
    assert len({item.key for item in make_ready(feed(entry(), entry(), entry()))}) == 3


def test_entries_of_which_there_is_nothing_to_show_are_left_out() -> None:
    assert make_ready(feed(entry(id="x", title="", link=None), entry())) == make_ready(feed(entry()))


def test_an_item_has_one_title_line_and_its_texts_apart() -> None:
    item = make_ready(
        feed(
            entry(title="Two\n lines\xa0here", summary_html="<p>S.</p>", content_html="<p>C.</p>", text="C.")
        )
    )[0]
    assert (item.title, item.summary, item.content, item.html) == ("Two lines here", "S.", "C.", "<p>C.</p>")


def test_an_item_is_dated_by_its_update_where_that_is_all_there_is() -> None:
    assert make_ready(feed(entry(updated=NOW)))[0].published == NOW


@pytest.mark.parametrize(
    ("change", "is_same"),
    [
        ({"published": NOW - timedelta(days=1)}, True),
        ({"authors": ("Somebody",)}, True),
        ({"title": "Other"}, False),
        ({"link": "https://a.example/2"}, False),
        ({"summary_html": "more"}, False),
        ({"content_html": "more", "text": "more"}, False),
    ],
)
def test_the_hash_covers_what_a_reader_sees(change: dict[str, object], is_same: bool) -> None:  # noqa: FBT001
    before = make_ready(feed(entry(id="g")))[0]
    after = make_ready(feed(entry(id="g", **change)))[0]
    assert (before.content_hash == after.content_hash) is is_same


@given(st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from("xy")), max_size=8), st.integers(0, 8))
def test_every_item_is_decided_once_and_a_second_time_is_the_same(
    pairs: list[tuple[str, str]], split: int
) -> None:
    items = make_ready(feed(*(entry(id=guid, title=title) for guid, title in pairs)))
    known = {item.key: item.content_hash for item in items[:split]}
    first = decide(items, known)
    assert sorted(map(id, items)) == sorted(map(id, (*first.new, *first.changed, *first.same)))
    assert first.same == items[:split]
    again = decide(items, known | {item.key: item.content_hash for item in items})
    assert (again.new, again.changed, again.same) == ((), (), items)


def test_a_changed_text_is_a_change() -> None:
    items = make_ready(feed(entry(id="g")))
    assert decide(items, {"g": "another"}).changed == items
