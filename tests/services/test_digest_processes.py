"""Answers digested by child processes: the same as by threads, and nothing lost with a child."""

from __future__ import annotations

import multiprocessing
import os
import signal
from dataclasses import replace
from threading import Event
from typing import TYPE_CHECKING

import pytest
from fetch_script import START, Hands, Script, ok, rss

from app.domain.sources import FetchStatus, NewSource
from app.domain.times import utc_now
from app.errors import InputError
from app.services import digest_processes
from app.services.digest import DigestsHere, Head, Question
from app.services.digest_processes import DigestLostError, DigestProcesses
from app.services.lazy import Lazy
from app.services.refresh import BROKEN, Refresh
from app.services.sources import Sources
from app.services.tagging import load_tagger
from app.store import ingest, sources
from app.store.store import Store

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from app.domain.sources import Source
    from app.services.digest import Batch

URL = "https://a.example/f"
TAGGER = Lazy(load_tagger)
TITLES = ("城市更新三年行动", "スマートシティの公募", "Heat network tender", "Bare\x00 title 😀")
NEWS = rss(*((f"{title} {number}", START) for number in range(30) for title in TITLES))
# More than a pipe holds: a child that works on it cannot be done before it is read.
LONG = rss(*((f"{title} {number}", START) for number in range(200) for title in TITLES))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path) as store:
        store.write(lambda db: sources.add(db, NewSource(URL), START)).result()
        yield store


@pytest.fixture
def here(store: Store) -> DigestsHere:
    return DigestsHere(store, TAGGER)


@pytest.fixture
def apart(store: Store, here: DigestsHere) -> Iterator[DigestProcesses]:
    processes = DigestProcesses(store.folder, here, most=1)
    yield processes
    processes.rest()


def ask(store: Store, body: bytes = NEWS) -> Question:
    (source,) = (row.source for row in sources.rows(store.reader()))
    return Question(source, URL, "application/rss+xml", body, START)


def children() -> list[int]:
    return [child.pid or 0 for child in multiprocessing.active_children() if child.name == "digest"]


def test_a_child_digests_as_a_thread_does_and_knows_what_is_stored(
    store: Store, here: DigestsHere, apart: DigestProcesses
) -> None:
    asked, stop = ask(store), Event()
    (head, *batches), expected = list(apart(asked, stop)), list(here(asked, stop))
    assert [head, *batches] == expected
    assert isinstance(head, Head)
    assert head.fresh == 120
    for batch in batches:
        _store(store, asked.source, batch)
    assert [part.fresh for part in apart(asked, stop) if isinstance(part, Head)] == [0]
    one_more = replace(asked, body=NEWS.replace(b"tender 7<", b"tender 7 again<"))
    assert [part.fresh for part in apart(one_more, stop) if isinstance(part, Head)] == [1]
    assert len(children()) == 1
    apart.rest()
    assert children() == []


def _store(store: Store, source: Source, batch: Head | Batch) -> None:
    assert not isinstance(batch, Head)
    store.write(lambda db: ingest.take_in(db, source.id, batch, START)).result()


def test_a_child_that_dies_costs_one_answer(store: Store, apart: DigestProcesses) -> None:
    parts = apart(ask(store, LONG), Event())
    assert isinstance(next(parts), Head)
    os.kill(children()[0], signal.SIGTERM)
    with pytest.raises(DigestLostError):
        list(parts)
    assert len(list(apart(ask(store), Event()))) == 4


def test_a_stop_ends_the_answer_and_the_child_that_works_on_it(store: Store, apart: DigestProcesses) -> None:
    stop = Event()
    parts = apart(ask(store, LONG), stop)
    assert isinstance(next(parts), Head)
    stop.set()
    assert list(parts) == []
    assert children() == []
    assert list(apart(ask(store), stop)) == []


def test_a_data_file_that_is_wrong_is_told_with_the_first_answer(
    store: Store, apart: DigestProcesses
) -> None:
    own = store.folder / "policies"
    own.mkdir()
    (own / "mine.toml").write_text("id = [", encoding="utf-8")
    with pytest.raises(InputError, match=r"mine\.toml"):
        list(apart(ask(store), Event()))


def test_threads_serve_where_no_process_can_be_had(
    store: Store, here: DigestsHere, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def refuse(_: Path) -> None:
        raise OSError("no more processes")

    monkeypatch.setattr(digest_processes, "_Child", refuse)
    processes = DigestProcesses(store.folder, here)
    processes.expect()
    assert len(list(processes(ask(store), Event()))) == 4
    assert "no process for reading could be started" in caplog.text
    caplog.clear()


def test_a_refresh_with_children_stores_and_a_child_lost_on_one_feed_leaves_the_others(
    store: Store, here: DigestsHere, caplog: pytest.LogCaptureFixture
) -> None:
    class Mortal(DigestProcesses):
        """Loses its child over one of the addresses."""

        def __call__(self, question: Question, stop: Event) -> Iterator[Head | Batch]:
            for part in super().__call__(question, stop):
                if question.url.endswith("/b"):
                    os.kill(children()[0], signal.SIGTERM)
                yield part

    other = "https://a.example/b"
    script, apart = Script({URL: [ok(NEWS)], other: [ok(LONG)]}), Mortal(store.folder, here, most=1)
    Sources(store, script, Hands()).add(NewSource(other))
    report = Refresh(store, script, apart, utc_now).run()
    assert {outcome.url: (outcome.status, outcome.error) for outcome in report.outcomes} == {
        URL: (FetchStatus.NEW, None),
        other: (FetchStatus.FAILED, BROKEN),
    }
    assert "DigestLostError" in caplog.text
    caplog.clear()
    assert children() == []
