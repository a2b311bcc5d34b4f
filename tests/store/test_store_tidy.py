from __future__ import annotations

import sqlite3
from contextlib import closing
from threading import Event
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from store_samples import NOW, add_source, entry, memory, tagged

from app.domain.items import ItemQuery
from app.errors import StoreError
from app.store import fulltext, items, search, upkeep
from app.store.connections import connect_writer
from app.store.late import database
from app.store.rows import write_rows
from app.store.writer import _MOST_UNTIDY, Writer

if TYPE_CHECKING:
    from pathlib import Path

    from sqlite_utils import Database


def segments(conn: sqlite3.Connection) -> int:
    number: int = conn.execute("SELECT count(DISTINCT segid) FROM item_text_idx").fetchone()[0]
    return number


def found(conn: sqlite3.Connection, text: str) -> list[int]:
    return [hit.row.id for hit in search.hits(conn, ItemQuery(text=text), 500)]


def test_what_many_commits_leave_is_merged_and_finds_the_same() -> None:
    with memory() as db:
        source_id = add_source(db)
        for number in range(60):
            new = entry(f"k{number}", f"Story {number}", content="智慧城市 quay" if number % 2 else "harbour")
            items.ingest(db, source_id, [(new, tagged())], NOW)
        before = [found(db.conn, text) for text in ("story", "城市", "harbour", "59")]
        assert segments(db.conn) == 60
        steps = 0
        while fulltext.tidy(db):
            steps += 1
        assert steps
        assert segments(db.conn) < 4
        assert [found(db.conn, text) for text in ("story", "城市", "harbour", "59")] == before
        assert not fulltext.tidy(db)
        assert not any(problem for look in upkeep._CHECKS for problem in look(db.conn))


@given(steps=st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from("xyz"), st.booleans()), max_size=25))
def test_merging_between_changes_leaves_the_index_true(steps: list[tuple[str, str, bool]]) -> None:
    with memory() as db:
        source_id = add_source(db)
        for key, word, merged in steps:
            items.ingest(db, source_id, [(entry(key, f"word{word}"), tagged())], NOW)
            if merged:
                fulltext.tidy(db)
        last = {key: word for key, word, _ in steps}
        for word in "xyz":
            assert len(found(db.conn, f"word{word}")) == [*last.values()].count(word)


@pytest.mark.parametrize("number", [0, 1, 2, 4000, 9000])
def test_any_number_of_rows_is_written(number: int) -> None:
    with closing(sqlite3.connect(":memory:")) as conn:
        conn.execute("CREATE TABLE t (a INTEGER, b TEXT)")
        write_rows(conn, "INSERT INTO t (a, b) VALUES :rows", [(n, ":rows") for n in range(number)])
        rows = conn.execute("SELECT a, b FROM t").fetchall()
    assert rows == [(n, ":rows") for n in range(number)]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "x.sqlite"


def connecting(path: Path) -> Database:
    return database(connect_writer(path, 1))


def test_the_chore_is_done_step_by_step_in_quiet_until_nothing_is_left(path: Path) -> None:
    left, done = [3, 2, 1, 0], Event()

    def chore(db: Database) -> bool:
        assert db.conn.in_transaction
        more = left.pop(0) > 1
        if not more:
            done.set()
        return more

    writer = Writer(lambda: connecting(path), chore, quiet=0)
    assert left == [3, 2, 1, 0]  # nothing was written yet, so there is nothing to tidy
    writer.submit(lambda _: None, urgent=False).result()
    assert done.wait(10)
    writer.close()
    assert left == [0]


def test_the_chore_waits_for_no_quiet_where_too_much_has_gathered(path: Path) -> None:
    seen: list[int] = []

    def chore(_: Database) -> bool:
        seen.append(1)
        return len(seen) < 3

    writer = Writer(lambda: connecting(path), chore, quiet=3600)
    futures = [writer.submit(lambda _: None, urgent=False) for _ in range(_MOST_UNTIDY + 10)]
    for future in futures:
        future.result()
    writer.close()
    assert len(seen) == 3


def test_closing_does_not_wait_for_the_chore(path: Path) -> None:
    def chore(_: Database) -> bool:
        raise AssertionError

    writer = Writer(lambda: connecting(path), chore, quiet=3600)
    writer.submit(lambda _: None, urgent=True).result()
    writer.close()


@pytest.mark.parametrize(
    "fault", [StoreError("locked", "The database is busy."), sqlite3.OperationalError("no such table: x")]
)
def test_a_chore_that_fails_stops_no_job(path: Path, fault: Exception) -> None:
    failed = Event()

    def chore(_: Database) -> bool:
        failed.set()
        raise fault

    writer = Writer(lambda: connecting(path), chore, quiet=0)
    writer.submit(lambda _: None, urgent=True).result()
    assert failed.wait(10)
    assert writer.submit(lambda _: 7, urgent=True).result() == 7
    writer.close()
