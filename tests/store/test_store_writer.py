from __future__ import annotations

from threading import Event, current_thread
from typing import TYPE_CHECKING

import pytest
from store_samples import FEED, NOW, add_source

from app.errors import InputError
from app.store import sources
from app.store.store import Store

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from sqlite_utils import Database


def noting(ran: list[str], name: str) -> Callable[[Database], None]:
    return lambda _: ran.append(name)


def adding(url: str) -> Callable[[Database], int]:
    return lambda db: add_source(db, url)


def test_an_urgent_job_overtakes_the_bulk_jobs_that_wait(tmp_path: Path) -> None:
    started, go, ran = Event(), Event(), list[str]()

    def first(_: Database) -> None:
        started.set()
        assert go.wait(10)
        ran.append("first bulk")

    with Store.open(tmp_path) as store:
        store.write(first, urgent=False)
        assert started.wait(10)
        for name in ("second bulk", "third bulk"):
            store.write(noting(ran, name), urgent=False)
        for name in ("edit", "second edit"):
            store.write(noting(ran, name), urgent=True)
        go.set()
    assert ran == ["first bulk", "edit", "second edit", "second bulk", "third bulk"]


def test_every_job_runs_in_one_and_the_same_other_thread(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store:
        threads = {store.write(lambda _: current_thread()).result() for _ in range(3)}
    assert len(threads) == 1
    assert current_thread() not in threads


def test_a_job_that_fails_leaves_nothing_and_the_next_one_runs(tmp_path: Path) -> None:
    def half(db: Database) -> None:
        sources.add(db, FEED, NOW)
        raise ZeroDivisionError

    with Store.open(tmp_path) as store:
        with pytest.raises(ZeroDivisionError):
            store.write(half).result()
        assert sources.rows(store.reader()) == ()
        assert store.write(add_source).result() == 1


def test_an_input_error_comes_through_as_it_is(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store, pytest.raises(InputError) as caught:
        store.write(lambda db: sources.remove(db, 7)).result()
    assert caught.value.code == "no-source"


def test_a_bug_in_sql_is_not_dressed_up_as_the_worlds_fault(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store, pytest.raises(Exception, match="no such table") as caught:
        store.write(lambda db: db.execute("SELECT * FROM nowhere")).result()
    assert caught.type.__module__ == "sqlite3"


def test_closing_finishes_what_waits(tmp_path: Path) -> None:
    store = Store.open(tmp_path)
    futures = [store.write(adding(f"https://{n}.example/"), urgent=False) for n in range(30)]
    store.close()
    assert [future.result() for future in futures] == list(range(1, 31))


def test_a_job_cancelled_while_it_waits_never_runs(tmp_path: Path) -> None:
    started, go = Event(), Event()

    def hold(_: Database) -> bool:
        started.set()
        return go.wait(10)

    with Store.open(tmp_path) as store:
        held = store.write(hold)
        assert started.wait(10)
        waiting = store.write(add_source)
        assert waiting.cancel()
        go.set()
        assert held.result()
        assert store.write(lambda db: sources.rows(db.conn)).result() == ()


def test_a_reader_sees_a_write_as_soon_as_its_future_is_done(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store:
        assert sources.rows(store.reader()) == ()
        store.write(add_source).result()
        assert len(sources.rows(store.reader())) == 1


def test_a_reader_is_not_held_up_by_an_open_write(tmp_path: Path) -> None:
    started, go = Event(), Event()

    def slow(db: Database) -> None:
        add_source(db)
        started.set()
        assert go.wait(10)

    with Store.open(tmp_path, busy_seconds=0) as store:
        write = store.write(slow)
        assert started.wait(10)
        assert sources.rows(store.reader()) == ()
        go.set()
        write.result()
