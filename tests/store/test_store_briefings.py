from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from store_samples import FEED, NOW, entry, tagged

from app.domain.editions import EditionDraft
from app.errors import InputError
from app.store import drafts, editions, items, sources, tray
from app.store.store import Store

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sqlite_utils import Database


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path) as opened:
        opened.write(fill).result()
        yield opened


def fill(db: Database) -> None:
    source = sources.add(db, FEED, NOW)
    batch = [
        (
            entry(key, f"Title {key}", url=f"https://x.example/{key}", published=NOW),
            tagged(["green-tech"]),
        )
        for key in "abc"
    ]
    items.ingest(db, source.id, batch, NOW)


def edition(number: int, *, series: str = "weekly|en||", days: int = 0) -> EditionDraft:
    made = NOW + timedelta(days=days)
    return EditionDraft(f"{number:064d}", series, f"Edition {number}", "2026.1", made, {7: 2}, '{"a":1}')


def test_an_edition_reads_back_as_it_was_kept(store: Store) -> None:
    kept = store.write(lambda db: editions.keep(db, edition(1), NOW)).result()
    found = editions.listed(store.reader(), 10)
    assert [(e.id, e.title, e.made_at, dict(e.items)) for e in found] == [(kept, "Edition 1", NOW, {7: 2})]
    assert editions.manifest(store.reader(), kept) == '{"a":1}'
    assert editions.made_at(store.reader(), NOW) == ('{"a":1}',)


def test_the_same_edition_is_kept_once(store: Store) -> None:
    one = store.write(lambda db: editions.keep(db, edition(1), NOW)).result()
    later = NOW + timedelta(days=1)
    assert store.write(lambda db: editions.keep(db, edition(1), later)).result() == one
    assert [found.kept_at for found in editions.listed(store.reader(), 10)] == [NOW]


def test_the_edition_before_is_the_newest_of_its_series(store: Store) -> None:
    for number, days, series in ((1, 0, "a"), (2, 3, "a"), (3, 4, "b"), (4, 9, "a")):
        kept = edition(number, days=days, series=series)
        store.write(lambda db, kept=kept: editions.keep(db, kept, NOW)).result()  # type: ignore[misc]
    found = editions.before(store.reader(), "a", NOW + timedelta(days=9))
    assert found is not None
    assert found.title == "Edition 2"
    assert editions.before(store.reader(), "a", NOW) is None


@pytest.mark.parametrize("deed", ["UPDATE editions SET title = 'x'", "DELETE FROM editions"])
def test_what_went_out_can_be_neither_changed_nor_deleted(store: Store, deed: str) -> None:
    store.write(lambda db: editions.keep(db, edition(1), NOW)).result()
    with (
        closing(sqlite3.connect(store.path)) as connection,
        pytest.raises(sqlite3.IntegrityError, match="only ever added to"),
    ):
        connection.execute(deed)


def test_an_edition_or_a_draft_that_is_not_there_is_named(store: Store) -> None:
    with pytest.raises(InputError, match="no edition 9"):
        editions.manifest(store.reader(), 9)
    with pytest.raises(InputError, match="no draft 9"):
        drafts.manifest(store.reader(), 9)


def test_the_tray_keeps_each_item_and_each_passage_once_in_order(store: Store) -> None:
    assert store.write(lambda db: tray.add(db, [2, 1, 99], "", NOW)).result() == 2
    assert store.write(lambda db: tray.add(db, [1], "", NOW)).result() == 0
    assert store.write(lambda db: tray.add(db, [1], "some words", NOW)).result() == 1
    found = tray.listed(store.reader())
    assert [(e.item_id, e.words, e.title) for e in found] == [
        (2, "", "Title b"),
        (1, "", "Title a"),
        (1, "some words", "Title a"),
    ]
    assert store.write(lambda db: tray.remove(db, [found[0].id, 999])).result() == 1
    assert tray.count(store.reader()) == 2


def test_the_tray_outlives_the_program_and_the_item(store: Store, tmp_path: Path) -> None:
    store.write(lambda db: tray.add(db, [1], "", NOW)).result()
    store.close()
    with closing(sqlite3.connect(tmp_path / "tradewind.sqlite")) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("DELETE FROM items WHERE id = 1")
        connection.commit()
    with Store.open(tmp_path) as again:
        assert [entry.title for entry in tray.listed(again.reader())] == ["Title a"]


def test_a_draft_is_saved_over_itself_and_listed_by_its_last_change(store: Store) -> None:
    first = store.write(lambda db: drafts.save(db, None, ("One", "{}"), NOW)).result()
    second = store.write(lambda db: drafts.save(db, None, ("Two", "{}"), NOW)).result()
    later = NOW + timedelta(minutes=1)
    assert store.write(lambda db: drafts.save(db, first, ("One!", '{"b":2}'), later)).result() == first
    assert [(row.id, row.title) for row in drafts.listed(store.reader())] == [
        (first, "One!"),
        (second, "Two"),
    ]
    assert drafts.manifest(store.reader(), first) == '{"b":2}'
    store.write(lambda db: drafts.remove(db, second)).result()
    assert [row.id for row in drafts.listed(store.reader())] == [first]


def test_a_draft_thrown_away_meanwhile_is_saved_as_a_new_one(store: Store) -> None:
    first = store.write(lambda db: drafts.save(db, None, ("One", "{}"), NOW)).result()
    store.write(lambda db: drafts.remove(db, first)).result()
    again = store.write(lambda db: drafts.save(db, first, ("One", "{}"), NOW)).result()
    assert drafts.manifest(store.reader(), again) == "{}"
