"""What a refresh does with what servers say: real store, an own clock, a network that is a table."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from threading import Event
from typing import TYPE_CHECKING

import pytest
from fetch_script import START, Hands, Script, ok, rss

from app.domain.health import HealthName, health_of
from app.domain.sources import FetchState, FetchStatus, NewSource
from app.errors import FeedError, InputError, StoreError
from app.feeds.retrieve import Answer
from app.services.digest import DigestsHere
from app.services.lazy import Lazy
from app.services.refresh import BROKEN, Progress, Refresh, RefreshReport
from app.services.sources import Sources
from app.services.tagging import load_tagger
from app.store import fetch_states, raw, sources
from app.store.store import Store

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from app.tagging.tagger import Tagger

A, A2, B, C = "https://a.example/f", "https://a.example/g", "https://b.example/f", "https://c.example/f"
NEW_A = "https://new.example/f"
GATE = "http://gate.example/login"
SHARED_TAGGER = Lazy(load_tagger)
NEWS = rss(("one", START), ("two", START - timedelta(hours=4)), ("three", START - timedelta(hours=8)))
NOT_MODIFIED = Answer(304, "", not_modified=True)


@dataclass
class Bench:
    """A store, a scripted network and a clock around one Refresh."""

    store: Store
    script: Script
    hands: Hands
    refresh: Refresh
    sources: Sources

    def run(
        self,
        *,
        source_ids: Sequence[int] | None = None,
        due: bool = False,
        jobs: int = 4,
        cancel: Event | None = None,
    ) -> RefreshReport:
        return self.refresh.run(source_ids=source_ids, due=due, jobs=jobs, cancel=cancel)

    def statuses(self, *, due: bool = False) -> list[str]:
        return [outcome.status.value for outcome in self.run(due=due).outcomes]

    def state(self, source_id: int = 1) -> FetchState:
        return fetch_states.state(self.store.reader(), source_id)


@contextmanager
def bench(
    folder: Path, answers: Mapping[str, Sequence[Answer | FeedError]], tagger: Lazy[Tagger] = SHARED_TAGGER
) -> Iterator[Bench]:
    with Store.open(folder) as store:
        script, hands = Script(answers), Hands()
        listed = Sources(store, script, hands)
        for url in answers:
            listed.add(NewSource(url, title=url))
        refresh = Refresh(store, script, DigestsHere(store, tagger), hands, lambda: 0.0)
        yield Bench(store, script, hands, refresh, listed)


def test_validators_are_sent_back_and_dropped_after_eight_days(tmp_path: Path) -> None:
    whole = ok(NEWS, etag='"1"', last_modified="Sat, 21 Nov 2026 08:00:00 GMT")
    with bench(tmp_path, {A: [whole, NOT_MODIFIED, whole, NOT_MODIFIED]}) as at:
        at.run()
        at.hands.forward(days=7)
        at.run()
        at.hands.forward(days=1)
        assert at.statuses() == ["unchanged"]
        at.hands.forward(hours=1)
        at.run()
    validators = ('"1"', "Sat, 21 Nov 2026 08:00:00 GMT")
    assert [sent for _, *sent in at.script.asked] == [
        [None, None],
        [*validators],
        [None, None],
        [*validators],
    ]


def test_a_feed_that_always_answers_the_same_becomes_stale(tmp_path: Path) -> None:
    with bench(tmp_path, {A: [ok(NEWS, etag='"1"'), NOT_MODIFIED], B: [ok(NEWS)]}) as at:
        assert at.statuses() == ["new", "new"]
        at.hands.forward(days=5)
        assert at.statuses() == ["unchanged", "unchanged"]
        at.hands.forward(days=6)
        assert at.statuses() == ["stale", "stale"]
        coverage = at.sources.coverage()
        assert (coverage.reached, coverage.stale, coverage.failing) == (2, (A, B), ())


def test_a_host_that_asks_for_rest_gets_it_from_all_its_feeds_and_from_later_refreshes(
    tmp_path: Path,
) -> None:
    busy = Answer(429, "", {"retry-after": "3600"})
    with bench(tmp_path, {A: [busy, ok(NEWS)], A2: [ok(NEWS)], B: [ok(NEWS)]}) as at:
        report = at.run()
        by_url = {outcome.url: outcome for outcome in report.outcomes}
        assert [by_url[url].status.value for url in (A, A2, B)] == ["failed", "skipped", "new"]
        assert "2026-11-21 10:00 UTC" in (by_url[A2].error or "")
        assert by_url[A2].http is None
        at.hands.forward(minutes=30)
        at.script.asked.clear()
        assert sorted(at.statuses()) == ["skipped", "skipped", "unchanged"]
        assert at.script.urls == [B]
        at.hands.forward(minutes=31)
        assert at.statuses() == ["new", "new", "unchanged"]


def test_the_rest_is_the_hosts_that_asked_not_the_one_that_sent_us_there(tmp_path: Path) -> None:
    elsewhere = Answer(503, B, {"retry-after": "3600"})
    with bench(tmp_path, {A: [elsewhere], A2: [ok(NEWS)], B: [ok(NEWS)]}) as at:
        report = at.run(jobs=1)
        assert [outcome.status.value for outcome in report.outcomes] == ["failed", "new", "skipped"]


def test_a_scheduled_refresh_asks_who_is_due_and_a_plain_one_everybody(tmp_path: Path) -> None:
    patient = ok(NEWS, cache_control="max-age=21600")
    with bench(tmp_path, {A: [patient], B: [ok(NEWS)], C: [FeedError("timeout", "Too slow.")]}) as at:
        assert at.statuses(due=True) == ["new", "new", "failed"]
        at.hands.forward(minutes=20)
        assert at.statuses(due=True) == ["skipped", "skipped", "skipped"]
        assert all(outcome.error is None for outcome in at.run(due=True).outcomes)
        at.hands.forward(minutes=15)
        assert at.statuses(due=True) == ["skipped", "skipped", "failed"]
        at.hands.forward(minutes=50)
        assert at.statuses(due=True) == ["skipped", "skipped", "skipped"]  # twice failed: an hour
        at.hands.forward(minutes=40)
        assert at.statuses(due=True) == ["skipped", "unchanged", "failed"]  # an entry in 4 hours: every 2
        assert at.statuses() == ["unchanged", "unchanged", "failed"]
        assert at.state(3).failures == 4


def test_a_move_is_adopted_after_two_readings_a_day_apart(tmp_path: Path) -> None:
    moved = ok(NEWS, permanent=NEW_A, url=NEW_A, etag='"1"')
    again = Answer(304, NEW_A, not_modified=True, permanent_url=NEW_A)
    with bench(tmp_path, {A: [moved, again, moved, moved], NEW_A + "x": [ok(NEWS)]}) as at:
        assert at.run().moved == ()
        at.hands.forward(hours=20)
        assert at.run().moved == ()
        at.hands.forward(hours=5)
        report = at.run()
        assert [(each.former, each.url) for each in report.moved] == [(A, NEW_A)]
        source = sources.find(at.store.reader(), 1)
        assert (source.url, source.former_url) == (NEW_A, A)
        assert at.state().move is None
        assert at.script.asked[-1] != (A, '"1"', None), "the confirming fetch reads in full"


def test_everything_moving_to_one_place_is_a_gate_and_nothing_is_adopted(tmp_path: Path) -> None:
    gate = ok(NEWS, permanent=GATE, url=GATE)
    with bench(tmp_path, {A: [gate], B: [gate]}) as at:
        for _ in range(3):
            assert at.run().moved == ()
            at.hands.forward(days=2)
        assert {row.source.url for row in at.sources.rows()} == {A, B}
        assert at.state().move is None


def test_a_move_that_ends_is_forgotten_and_one_to_a_known_address_is_not_made(tmp_path: Path) -> None:
    away = ok(NEWS, permanent=B, url=B)
    with bench(tmp_path, {A: [away, ok(NEWS), away, away], B: [ok(NEWS)]}) as at:
        for _ in range(4):
            assert at.run().moved == ()
            at.hands.forward(days=2)
        assert sources.find(at.store.reader(), 1).url == A


def test_a_page_at_the_new_address_is_no_move(tmp_path: Path) -> None:
    page = ok(b"<!doctype html><html><title>x</title></html>", permanent=NEW_A, url=NEW_A)
    with bench(tmp_path, {A: [page]}) as at:
        assert at.statuses() == ["failed"]
        at.hands.forward(days=3)
        assert at.run().moved == ()
        assert at.state().move is None


def test_a_feed_that_is_gone_is_asked_again_only_by_name(tmp_path: Path) -> None:
    with bench(tmp_path, {A: [Answer(410, ""), ok(NEWS)]}) as at:
        (outcome,) = at.run().outcomes
        assert outcome.status is FetchStatus.GONE
        assert "Remove it" in (outcome.error or "") or "remove it" in (outcome.error or "")
        at.hands.forward(days=30)
        for due in (False, True):
            (outcome,) = at.run(due=due).outcomes
            assert outcome.status is FetchStatus.SKIPPED
            assert "--source 1" in (outcome.error or "")
        assert len(at.script.asked) == 1
        assert at.sources.coverage().failing == (A,)
        assert [each.status.value for each in at.run(source_ids=[1]).outcomes] == ["stale"]


@pytest.mark.parametrize(
    ("answer", "kept"),
    [
        (ok(NEWS, content_type="application/rss+xml"), NEWS),
        (ok(b"<html>no feed</html>"), b"<html>no feed</html>"),
        (Answer(500, "", {}, b"broken"), b"broken"),
        (ok(b"\xff\x00" * 700_000), b"\xff\x00" * 500_000),
    ],
)
def test_the_latest_raw_answer_is_kept_whatever_it_was(tmp_path: Path, answer: Answer, kept: bytes) -> None:
    with bench(tmp_path, {A: [answer]}) as at:
        with pytest.raises(InputError, match="no-answer"):
            at.sources.raw(1)
        at.run()
        found = at.sources.raw(1)
    assert (found.status, found.body, found.size, found.fetched_at) == (
        answer.status,
        kept,
        len(answer.body),
        START,
    )
    assert dict(found.headers) == dict(answer.headers)


def test_an_answer_that_says_nothing_new_leaves_the_raw_one(tmp_path: Path) -> None:
    with bench(tmp_path, {A: [ok(NEWS), NOT_MODIFIED, ok(NEWS)]}) as at:
        for _ in range(3):
            at.run()
            at.hands.forward(hours=1)
        found = raw.find(at.store.reader(), 1)
        assert found is not None
        assert (found.body, found.fetched_at) == (NEWS, START)


def test_an_empty_feed_is_empty_and_not_failing(tmp_path: Path) -> None:
    with bench(tmp_path, {A: [ok(rss())]}) as at:
        assert at.statuses() == ["unchanged"]
        assert health_of(at.state(), at.hands.now).name is HealthName.EMPTY
        coverage = at.sources.coverage()
        assert (coverage.empty, coverage.failing, coverage.reached) == ((A,), (), 1)


def test_since_when_a_source_fares_badly_is_remembered(tmp_path: Path) -> None:
    slow = FeedError("timeout", "Too slow.")
    with bench(tmp_path, {A: [ok(NEWS), slow, slow, ok(NEWS)]}) as at:
        begun = []
        for _ in range(4):
            at.run()
            begun.append(at.state().since)
            at.hands.forward(hours=1)
    assert begun == [
        START,
        START + timedelta(hours=1),
        START + timedelta(hours=1),
        START + timedelta(hours=3),
    ]


def test_a_feed_names_a_source_that_nobody_named(tmp_path: Path) -> None:
    with bench(tmp_path, {A: [ok(rss(("a", START), title="Quay News"))]}) as at:
        at.store.write(lambda db: sources.edit(db, replace(sources.find(db.conn, 1), title=""))).result()
        (outcome,) = at.run().outcomes
        assert outcome.title == "Quay News"
        assert sources.find(at.store.reader(), 1).title == "Quay News"


def broken_tagger(loads: list[int]) -> Lazy[Tagger]:
    def load() -> Tagger:
        loads.append(1)
        raise InputError("bad-data", "lexicon/x.toml, line 3: a term has no words.")

    return Lazy(load)


def test_a_wrong_data_file_is_said_once_and_ends_the_refresh(tmp_path: Path) -> None:
    loads: list[int] = []
    feeds = {f"https://h{number}.example/f": [ok(NEWS)] for number in range(14)}
    with bench(tmp_path, feeds, broken_tagger(loads)) as at, pytest.raises(InputError, match="bad-data"):
        at.run(jobs=8)
    assert len(loads) == 1


def test_the_tagger_is_not_loaded_where_nothing_is_new(tmp_path: Path) -> None:
    loads: list[int] = []
    with bench(tmp_path, {A: [NOT_MODIFIED], B: [ok(rss())]}, broken_tagger(loads)) as at:
        assert at.statuses() == ["unchanged", "unchanged"]
    assert loads == []


def test_a_bug_met_in_one_feed_costs_no_other(tmp_path: Path) -> None:
    with bench(tmp_path, {A: [ok(NEWS)], B: [ok(NEWS)]}) as at:
        at.script.answers[A] = [replace(ok(NEWS), body=None)]  # type: ignore[arg-type] # what a bug would do
        first, second = at.run().outcomes
    assert (first.error, second.status) == (BROKEN, FetchStatus.NEW)


def test_a_cancel_is_felt_between_chunks_and_the_rest_comes_next_time(tmp_path: Path) -> None:
    many = rss(*((f"entry {number}", START) for number in range(400)))
    cancel = Event()
    with bench(tmp_path, {A: [ok(many, etag='"1"')]}) as at:
        write = at.store.write

        def cancelling(job: object, *, urgent: bool = True) -> object:
            cancel.set()
            return write(job, urgent=urgent)  # type: ignore[arg-type] # handed on as it came

        at.store.write = cancelling  # type: ignore[assignment,method-assign] # to cancel at the first write
        report = at.run(cancel=cancel)
        at.store.write = write  # type: ignore[method-assign] # as it was
        assert (report.cancelled, report.outcomes) == (True, ())
        stored = sum(row.items for row in at.sources.rows())
        assert 0 < stored <= 150
        assert at.state() == FetchState(1)
        assert at.run().new == 400 - stored


def test_a_store_that_fails_is_said(tmp_path: Path) -> None:
    with bench(tmp_path, {A: [ok(NEWS)]}) as at:

        def refuse(*_: object) -> None:
            raise StoreError("full", "The disk is full.")

        at.script.answers[B] = [NOT_MODIFIED]
        at.sources.add(NewSource(B))
        original = fetch_states.save_states
        fetch_states.save_states = refuse  # type: ignore[assignment] # a disk that fills up just now
        try:
            with pytest.raises(StoreError, match="full"):
                at.run()
        finally:
            fetch_states.save_states = original


def test_progress_is_told_of_every_source_in_its_turn(tmp_path: Path) -> None:
    told: list[Progress] = []
    feeds = {f"https://h{number}.example/f": [NOT_MODIFIED] for number in range(70)}
    with bench(tmp_path, feeds) as at:
        at.refresh.run(progress=told.append)
        assert [(each.done, each.total) for each in told] == [(number + 1, 70) for number in range(70)]
        assert all(at.state(number).checked_at == START for number in range(1, 71))


def when(text: str) -> datetime:
    return datetime.fromisoformat(text)


def test_hours_that_a_feed_asks_to_skip_are_skipped(tmp_path: Path) -> None:
    head = "<skipHours><hour>9</hour><hour>10</hour></skipHours><ttl>15</ttl>"
    with bench(tmp_path, {A: [ok(rss(("a", START), head=head))]}) as at:
        at.run()
        assert at.state().next_at == when("2026-11-21T11:00:00Z")
