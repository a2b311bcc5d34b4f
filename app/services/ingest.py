"""Take in one source: fetch, have it digested, store, judge; whatever goes wrong is its outcome."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from app.domain.sources import FetchStatus, Outcome, RawAnswer
from app.errors import FeedError, InputError
from app.feeds.judge import Verdict, body_hash, judge, retry_at
from app.services.aftermath import BAD, Reading, after, after_failure
from app.services.digest import Head, Question
from app.services.ledger import Note
from app.services.moves import Seen, host_of
from app.services.schedule import must_wait, validators
from app.store import ingest, raw

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from concurrent.futures import Future
    from datetime import datetime
    from threading import Event

    from app.domain.entries import ParsedFeed
    from app.domain.sources import FetchState, Source, SourceRow
    from app.domain.times import Clock
    from app.feeds.retrieve import Answer
    from app.services.digest import Batch, Digests
    from app.services.ledger import Ledger
    from app.services.waits import Waits
    from app.store.store import Database, Store

AHEAD = 2
"""Transactions of one source that may wait for the writer: more would go on after a cancel."""

OK = 200
CANCELLED = "cancelled"
REMOVED = "This source was removed while it was read."


class Fetch(Protocol):
    """Bring what an address answers."""

    def __call__(
        self, url: str, *, etag: str | None, last_modified: str | None, cancel: Event | None
    ) -> Answer:
        """Fetch an address. Raises FeedError."""


class UnusableDataError(Exception):
    """A data file of ours is wrong: no source's fault, so the whole refresh ends."""

    def __init__(self, cause: InputError) -> None:
        super().__init__(cause.message)
        self.cause = cause


@dataclass(frozen=True, slots=True)
class Ingested:
    """The outcome of one source, the items that are new or changed by it, and a move that it met."""

    outcome: Outcome
    items: frozenset[int] = frozenset()
    seen: Seen | None = None


@dataclass(frozen=True, slots=True)
class Round:
    """What the sources of one refresh share: its rules, its ledger, the hosts to leave alone."""

    ledger: Ledger
    waits: Waits
    stop: Event
    due: bool = False
    named: bool = False


@dataclass(frozen=True, slots=True)
class _Stored:
    """How many entries were taken in, and which items came of them."""

    taken: int
    new: frozenset[int]
    updated: frozenset[int]


@dataclass(frozen=True, slots=True)
class _Read:
    """What was read of an answer; nothing where there was nothing to read."""

    feed: ParsedFeed | None = None
    packed: bytes | None = None
    new: frozenset[int] = frozenset()
    updated: frozenset[int] = frozenset()


class Ingest:
    """Bring sources up to date, one at a call, from any thread."""

    def __init__(
        self, store: Store, fetch: Fetch, digests: Digests, clock: Clock, jitter: Callable[[], float]
    ) -> None:
        self._store = store
        self._fetch = fetch
        self._digests = digests
        self._clock = clock
        self._jitter = jitter

    def run(self, row: SourceRow, shared: Round) -> Ingested | None:
        """Take in one source; None where the round was stopped before it had an outcome.

        Raises StoreError, and UnusableDataError where the tagger can't be loaded.
        """
        began = time.monotonic()
        now = self._clock()
        source, state = row.source, row.state
        until = shared.waits.until(host_of(source.url))
        wait = must_wait(state, now, due=shared.due, named=shared.named, host_until=until)
        if wait is not None:
            return _result(source, FetchStatus.SKIPPED, began, error=wait.error)
        etag, modified = validators(state, now)
        try:
            answer = self._fetch(source.url, etag=etag, last_modified=modified, cancel=shared.stop)
        except FeedError as error:
            if error.code == CANCELLED:
                return None
            verdict = Verdict(FetchStatus.FAILED, error.message)
            shared.ledger.add(Note(after_failure(state, verdict, now, self._jitter())))
            return _result(source, FetchStatus.FAILED, began, error=error.message)
        _heed(answer, now, shared)
        try:
            return self._take(row, answer, shared, began, now)
        except InputError as error:
            if error.code != "no-source":
                raise
            return _result(source, FetchStatus.SKIPPED, began, error=REMOVED)

    def broken(self, source: Source, error: str) -> Ingested:
        """Report a source that met a bug of ours."""
        return _result(source, FetchStatus.FAILED, time.monotonic(), error=error)

    def _take(
        self, row: SourceRow, answer: Answer, shared: Round, began: float, now: datetime
    ) -> Ingested | None:
        source, state = row.source, row.state
        digest = body_hash(answer.body)
        same = digest == state.body_hash
        read = self._read(source, answer, now, shared.stop) if answer.status == OK and not same else _Read()
        if read is None:
            return None
        feed = read.feed
        title = feed.title if feed and not source.title else ""
        source = replace(source, title=title) if title else source
        fresh = len(read.new) + len(read.updated)
        verdict = judge(answer, feed, now=now, fresh=fresh, unchanged=same, before=state)
        reading = Reading(answer, feed, digest, verdict, fresh, now, self._jitter())
        left = after(state, reading)
        kept = None if answer.not_modified or same else _raw(source.id, answer, read.packed, now)
        shared.ledger.add(Note(left, kept, title or None))
        told = _result(source, verdict.status, began, error=verdict.error)
        outcome = replace(
            told.outcome,
            http=answer.status,
            entries=len(feed.entries) if feed else 0,
            new=len(read.new),
            updated=len(read.updated),
        )
        return Ingested(outcome, read.new | read.updated, _seen(source, left, answer, verdict))

    def _read(self, source: Source, answer: Answer, now: datetime, stop: Event) -> _Read | None:
        """Read an answer and store what is new or changed; None where `stop` was set in between.

        Batches that were stored stay; the validators are not kept then, so the rest comes next time.
        """
        kind = answer.headers.get("content-type")
        parts = self._digests(Question(source, answer.url, kind, answer.body, now), stop)
        try:
            head = next(parts, None)
            if not isinstance(head, Head):
                return None
            stored = self._store_batches(source.id, parts, now, stop)
        except InputError as error:
            if error.code == "no-source":
                raise
            raise UnusableDataError(error) from error
        if stored.taken < head.fresh:
            return None
        return _Read(head.feed, head.packed, stored.new, stored.updated)

    def _store_batches(
        self, source_id: int, batches: Iterable[Head | Batch], now: datetime, stop: Event
    ) -> _Stored:
        writes: list[Future[ingest.Ingested]] = []
        taken = 0
        for batch in batches:
            assert not isinstance(batch, Head)
            if len(writes) >= AHEAD:
                writes[-AHEAD].result()
            if stop.is_set():
                break
            writes.append(self._store.write(_ingest_job(source_id, batch, now), urgent=False))
            taken += len(batch)
        done = [write.result() for write in writes]
        return _Stored(
            taken,
            frozenset(item for each in done for item in each.new_ids),
            frozenset(item for each in done for item in each.updated_ids),
        )


def _heed(answer: Answer, now: datetime, shared: Round) -> None:
    """Leave a host alone that asks for it, whichever of its addresses said so."""
    until = retry_at(answer, now)
    if until is not None:
        host = host_of(answer.url)
        shared.waits.ask(host, until)
        shared.ledger.leave_alone(host, until)


def _seen(source: Source, left: FetchState, answer: Answer, verdict: Verdict) -> Seen | None:
    if left.move is None or answer.permanent_url is None or verdict.status in BAD:
        return None
    return Seen(source.id, source.url, left.move, read=not answer.not_modified)


def _raw(source_id: int, answer: Answer, packed: bytes | None, now: datetime) -> tuple[RawAnswer, bytes]:
    headers, size = dict(answer.headers), len(answer.body)
    kept = RawAnswer(source_id, answer.url, answer.status, headers, b"", size, now)
    return kept, raw.pack(answer.body) if packed is None else packed


class _IngestJob(Protocol):
    def __call__(self, db: Database) -> ingest.Ingested: ...


def _ingest_job(source_id: int, batch: Batch, now: datetime) -> _IngestJob:
    return lambda db: ingest.take_in(db, source_id, batch, now)


def _result(source: Source, status: FetchStatus, began: float, *, error: str | None = None) -> Ingested:
    """Report a source; `began` is on the monotonic clock."""
    outcome = Outcome(
        source_id=source.id,
        url=source.url,
        title=source.title or source.url,
        status=status,
        error=error,
        ms=round((time.monotonic() - began) * 1000),
    )
    return Ingested(outcome)
