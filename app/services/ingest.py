"""Take in one source: fetch, parse, decide, tag, store; whatever goes wrong is its outcome."""

from __future__ import annotations

import time
from contextlib import nullcontext
from dataclasses import dataclass, replace
from threading import Lock, Semaphore
from typing import TYPE_CHECKING, Protocol

from app.domain.evidence import Draft
from app.domain.sources import FetchStatus, Outcome, RawAnswer
from app.errors import FeedError, InputError
from app.feeds.decide import decide
from app.feeds.judge import Verdict, body_hash, judge, retry_at
from app.feeds.parse import parse
from app.feeds.ready import make_ready
from app.services.aftermath import BAD, Reading, after, after_failure
from app.services.ledger import Note
from app.services.moves import Seen, host_of
from app.services.schedule import must_wait, validators
from app.store import ingest, raw

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from concurrent.futures import Future
    from datetime import datetime
    from threading import Event

    from app.domain.entries import ParsedFeed
    from app.domain.evidence import Tagged
    from app.domain.items import NewItem
    from app.domain.sources import FetchState, Source, SourceRow
    from app.domain.times import Clock
    from app.feeds.retrieve import Answer
    from app.services.lazy import Lazy
    from app.services.ledger import Ledger
    from app.services.waits import Waits
    from app.store.store import Database, Store
    from app.tagging.tagger import Tagger

CHUNK = 50
"""Entries in one transaction: few enough that a person's edit, which goes next, is not felt to wait."""

AHEAD = 2
"""Transactions of one source that may wait for the writer: more would go on after a cancel."""

READERS = 4
"""Answers read and tagged at once, however many are fetched: some work while others wait for the writer.
More would only take turns, and a window's thread would have to wait for all of them (measured: the 99th
percentile of its waits is a quarter to a third shorter than with 16)."""

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
    new: frozenset[int] = frozenset()
    updated: frozenset[int] = frozenset()


class Ingest:
    """Bring sources up to date, one at a call, from any thread."""

    def __init__(
        self, store: Store, fetch: Fetch, tagger: Lazy[Tagger], clock: Clock, jitter: Callable[[], float]
    ) -> None:
        self._store = store
        self._fetch = fetch
        self._tagger = tagger
        self._clock = clock
        self._jitter = jitter
        self._loading = Lock()
        self._readers = Semaphore(READERS)

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
            with nullcontext() if answer.not_modified else self._readers:
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
        feed = self._parse(source, answer, now) if answer.status == OK and not same else None
        title = feed.title if feed and not source.title else ""
        source = replace(source, title=title) if title else source
        stored = self._store_news(source, feed, now, shared.stop) if feed and not feed.error else _Stored()
        if stored is None:
            return None
        fresh = len(stored.new) + len(stored.updated)
        verdict = judge(answer, feed, now=now, fresh=fresh, unchanged=same, before=state)
        reading = Reading(answer, feed, digest, verdict, fresh, now, self._jitter())
        left = after(state, reading)
        kept = None if answer.not_modified or same else _raw(source.id, answer, now)
        shared.ledger.add(Note(left, kept, title or None))
        told = _result(source, verdict.status, began, error=verdict.error)
        outcome = replace(
            told.outcome,
            http=answer.status,
            entries=len(feed.entries) if feed else 0,
            new=len(stored.new),
            updated=len(stored.updated),
        )
        return Ingested(outcome, stored.new | stored.updated, _seen(source, left, answer, verdict))

    def _parse(self, source: Source, answer: Answer, now: datetime) -> ParsedFeed:
        kind = answer.headers.get("content-type")
        try:
            return parse(answer.body, content_type=kind, base=answer.url, tz=source.timezone, now=now)
        except InputError as error:
            raise UnusableDataError(error) from error

    def _store_news(self, source: Source, feed: ParsedFeed, now: datetime, stop: Event) -> _Stored | None:
        """Store what is new or changed, in chunks; None where `stop` was set in between.

        Chunks that were stored stay; the validators are not kept then, so the rest comes next time.
        """
        ready = make_ready(feed)
        known = ingest.known(self._store.reader(), source.id, [item.key for item in ready])
        decision = decide(ready, known)
        fresh = decision.new + decision.changed
        writes: list[Future[ingest.Ingested]] = []
        for start in range(0, len(fresh), CHUNK):
            tagger = self._load_tagger(stop)
            if len(writes) >= AHEAD:
                writes[-AHEAD].result()
            if tagger is None or stop.is_set():
                break
            batch = [(item, tagger.tag(_draft(source, item))) for item in fresh[start : start + CHUNK]]
            writes.append(self._store.write(_ingest_job(source.id, batch, now), urgent=False))
        done = [write.result() for write in writes]
        if len(writes) * CHUNK < len(fresh):
            return None
        return _Stored(
            frozenset(item for each in done for item in each.new_ids),
            frozenset(item for each in done for item in each.updated_ids),
        )

    def _load_tagger(self, stop: Event) -> Tagger | None:
        """Load the tagger on first need; the others wait, and give up with the first that can't."""
        with self._loading:
            if stop.is_set():
                return None
            try:
                return self._tagger()
            except InputError as error:
                stop.set()
                raise UnusableDataError(error) from error


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


def _raw(source_id: int, answer: Answer, now: datetime) -> tuple[RawAnswer, bytes]:
    headers, size = dict(answer.headers), len(answer.body)
    return RawAnswer(source_id, answer.url, answer.status, headers, b"", size, now), raw.pack(answer.body)


def _draft(source: Source, item: NewItem) -> Draft:
    return Draft(
        id="",
        title=item.title,
        summary=item.summary,
        content=item.content,
        url=item.url,
        source=source.title or None,
        source_role=source.role,
        source_reliability=source.reliability,
        lang=item.lang or source.language,
        published=item.published.isoformat() if item.published else None,
    )


class _IngestJob(Protocol):
    def __call__(self, db: Database) -> ingest.Ingested: ...


def _ingest_job(source_id: int, batch: Sequence[tuple[NewItem, Tagged]], now: datetime) -> _IngestJob:
    return lambda db: ingest.ingest(db, source_id, batch, now)


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
