from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from store_samples import NOW, add_items, add_source

from app.domain.items import ItemQuery
from app.domain.opportunities import OpportunityDraft
from app.errors import StoreError
from app.store import items, search, upkeep, watchlist
from app.store.migrations import MIGRATIONS
from app.store.store import FILE_NAME, Store

if TYPE_CHECKING:
    from pathlib import Path

    from sqlite_utils import Database


def fill(db: Database) -> None:
    ids = add_items(db, add_source(db), 20)
    items.mark(db, ids[:5], read=True)
    watchlist.add(db, OpportunityDraft("A"), NOW)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    with Store.open(tmp_path) as store:
        store.write(fill).result()
    return tmp_path / FILE_NAME


def break_it(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(statement)


def test_a_sound_database_is_said_to_be_sound(path: Path) -> None:
    report = upkeep.check(path)
    assert report == upkeep.CheckReport(
        ok=True,
        problems=(),
        version=len(MIGRATIONS),
        items=20,
        sources=1,
        opportunities=1,
        bytes=path.stat().st_size,
    )


def test_a_check_changes_nothing(path: Path) -> None:
    before = path.read_bytes()
    upkeep.check(path)
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        (
            "INSERT INTO item_text (item_text) VALUES ('delete-all')",
            "20 items are missing from the search index",
        ),
        (
            "INSERT INTO item_text (rowid, title) VALUES (404, 'x')",
            "1 entries of the search index belong to no item",
        ),
        ("DELETE FROM item_bodies WHERE item_id = 1", "1 items have no text"),
        ("DELETE FROM tagging WHERE item_id < 3", "2 items have no tags"),
        ("DELETE FROM item_keys", "20 items have no key"),
        ("UPDATE source_tallies SET unread = 3", "by source"),
        ("UPDATE sector_tallies SET unread = 3", "by sector"),
        (
            "INSERT INTO fetch_states (source_id, failures) VALUES (9, 0)",
            "a row of fetch_states points to a missing",
        ),
    ],
)
def test_what_does_not_fit_together_is_told(path: Path, statement: str, words: str) -> None:
    break_it(path, statement)
    report = upkeep.check(path)
    assert not report.ok
    assert len(report.problems) == 1
    assert words in report.problems[0]


def test_what_follows_from_the_rest_can_be_repaired(path: Path) -> None:
    for statement in (
        "INSERT INTO item_text (item_text) VALUES ('delete-all')",
        "UPDATE source_tallies SET unread = 3",
        "DELETE FROM sector_tallies",
    ):
        break_it(path, statement)
    assert len(upkeep.check(path).problems) == 3
    with Store.open(path.parent) as store:
        store.write(upkeep.repair).result()
        assert len(search.hits(store.reader(), ItemQuery(text="story"), 50)) == 20
        assert items.counts(store.reader(), NOW).unread == 15
    assert upkeep.check(path).ok


def test_damaged_pages_are_told(path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content[:8192] + b"\xa5" * 40_000 + content[48_192:])
    report = upkeep.check(path)
    assert not report.ok
    assert report.problems[0].startswith("damaged: ")


def test_another_layout_is_told(path: Path) -> None:
    break_it(path, "PRAGMA user_version = 99")
    report = upkeep.check(path)
    assert (report.ok, report.version) == (False, 99)
    assert "99" in report.problems[0]


@pytest.mark.parametrize("look", [upkeep.check, lambda path: upkeep.backup(path, path.with_name("copy"))])
def test_what_is_no_database_of_ours_is_refused(tmp_path: Path, look: object) -> None:
    assert callable(look)
    path = tmp_path / FILE_NAME
    with pytest.raises(StoreError) as caught:
        look(path)
    assert caught.value.code == "no-database"
    path.write_text("Dear diary. " * 500)
    with pytest.raises(StoreError) as caught:
        look(path)
    assert caught.value.code == "not-ours"
    assert sorted(file.name for file in tmp_path.iterdir()) == [FILE_NAME]


def test_a_backup_is_one_sound_file_that_stands_alone(path: Path, tmp_path: Path) -> None:
    target = tmp_path / "copies" / "copy.sqlite"
    target.parent.mkdir()
    with Store.open(path.parent) as store:
        # What is still in the write-ahead log is copied too.
        store.write(lambda db: watchlist.add(db, OpportunityDraft("B"), NOW)).result()
        upkeep.backup(path, target)
    assert [file.name for file in target.parent.iterdir()] == ["copy.sqlite"]
    assert upkeep.check(target) == replace(upkeep.check(path), opportunities=2, bytes=target.stat().st_size)
    with closing(sqlite3.connect(target)) as copy:
        assert copy.execute("PRAGMA journal_mode").fetchone() == ("delete",)


def test_a_backup_replaces_the_old_one_only_when_it_is_whole(path: Path, tmp_path: Path) -> None:
    target = tmp_path / "copy.sqlite"
    target.write_text("the copy of yesterday")
    path.write_bytes(path.read_bytes()[:20_000])
    with pytest.raises(StoreError) as caught:
        upkeep.backup(path, target)
    assert caught.value.code == "corrupt"
    assert target.read_text() == "the copy of yesterday"
    assert not list(tmp_path.glob("*.partial"))


def test_a_backup_into_a_folder_that_is_not_there_is_refused(path: Path, tmp_path: Path) -> None:
    with pytest.raises(StoreError) as caught:
        upkeep.backup(path, tmp_path / "nowhere" / "copy.sqlite")
    assert caught.value.code == "read-only"


def test_a_backup_opens_as_a_store(path: Path, tmp_path: Path) -> None:
    (tmp_path / "new").mkdir()
    upkeep.backup(path, tmp_path / "new" / FILE_NAME)
    with Store.open(tmp_path / "new") as store:
        store.write(lambda db: add_source(db, "https://b.example/")).result()
        assert items.counts(store.reader(), NOW).total == 20
        assert store.reader().execute("PRAGMA journal_mode").fetchone() == ("wal",)
