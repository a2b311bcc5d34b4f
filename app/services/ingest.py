"""Take in one source: fetch, parse, decide, tag, store; whatever goes wrong is its outcome."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from app.domain.evidence import Draft
from app.domain.sources import FetchState, FetchStatus, Outcome
from app.errors import FeedError
from app.feeds.decide import decide
from app.feeds.judge import body_hash, judge, newest_of, retry_at
from app.feeds.parse import parse
from app.feeds.ready import make_ready
from app.services.schedule import must_wait
from app.store import fetch_states, ingest, sources

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from threading import Event

    from app.domain.entries import ParsedFeed
    from app.domain.evidence import Tagged
    from app.domain.items import NewItem
    from app.domain.sources import Source, SourceRow
    from app.domain.times import Clock
    from app.feeds.judge import Verdict
    from app.feeds.retrieve import Answer
    from app.services.lazy import Lazy
    from app.store.store import Database, Store
    from app.tagging.tagger import Tagger

CHUNK = 25
"""Entries in one transaction: few enough that a person's edit, which goes next, is not felt to wait."""

OK = 200
CANCELLED = "cancelled"
WAITING = "The server asked to be left alone until {:%Y-%m-%d %H:%M} UTC."


class Fetch(Protocol):
    """Bring what an address answers."""

    def __call__(
        self, url: str, *, etag: str | None, last_modified: str | None, cancel: Event | None
    ) -> Answer:
        """Fetch an address. Raises FeedError."""


@dataclass(frozen=True, slots=True)
class Ingested:
    """The outcome of one source and the items that are new or changed by it."""

    outcome: Outcome
    items: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class _Stored:
    new: frozenset[int] = frozenset()
    updated: frozenset[int] = frozenset()


class Ingest:
    """Bring sources up to date, one at a call, from any thread."""

    def __init__(self, store: Store, fetch: Fetch, tagger: Lazy[Tagger], clock: Clock) -> None:
        self._store = store
        self._fetch = fetch
        self._tagger = tagger
        self._clock = clock

    def run(self, row: SourceRow, *, due: bool, stop: Event) -> Ingested | None:
        """Take in one source; None where `stop` was set before it had an outcome."""
        began = time.monotonic()
        now = self._clock()
        source, state = row.source, row.state
        if must_wait(state, now, due=due):
            error = WAITING.format(state.retry_at) if state.retry_at and state.retry_at > now else None
            return _result(source, FetchStatus.SKIPPED, began, error=error)
        try:
            answer = self._fetch(source.url, etag=state.etag, last_modified=state.last_modified, cancel=stop)
        except FeedError as error:
            if error.code == CANCELLED:
                return None
            self._save(_after_failure(state, now, FetchStatus.FAILED, None, error.message))
            return _result(source, FetchStatus.FAILED, began, error=error.message)
        return self._take(row, answer, now, began, stop)

    def broken(self, source: Source, error: str) -> Ingested:
        """Report a source that met a bug of ours."""
        return _result(source, FetchStatus.FAILED, time.monotonic(), error=error)

    def _take(
        self, row: SourceRow, answer: Answer, now: datetime, began: float, stop: Event
    ) -> Ingested | None:
        source, state = row.source, row.state
        digest = body_hash(answer.body)
        unchanged = digest == state.body_hash
        feed = self._parse(source, answer, now) if answer.status == OK and not unchanged else None
        source = self._name(source, feed)
        stored = self._store_news(source, feed, now, stop) if feed and feed.error is None else _Stored()
        if stored is None:
            return None
        verdict = judge(
            answer,
            feed,
            now=now,
            fresh=len(stored.new) + len(stored.updated),
            unchanged=unchanged,
            newest=state.newest_at,
        )
        self._save(_after(state, answer, feed, verdict, now, digest))
        told = _result(source, verdict.status, began, error=verdict.error)
        outcome = replace(
            told.outcome,
            http=answer.status,
            entries=len(feed.entries) if feed else 0,
            new=len(stored.new),
            updated=len(stored.updated),
        )
        return Ingested(outcome, stored.new | stored.updated)

    def _parse(self, source: Source, answer: Answer, now: datetime) -> ParsedFeed:
        return parse(
            answer.body,
            content_type=answer.headers.get("content-type"),
            base=answer.url,
            tz=source.timezone,
            now=now,
        )

    def _name(self, source: Source, feed: ParsedFeed | None) -> Source:
        """Name a source that has no name yet as its feed names itself."""
        if source.title or feed is None or not feed.title:
            return source
        named = replace(source, title=feed.title)
        return self._store.write(lambda db: sources.edit(db, named), urgent=False).result()

    def _store_news(self, source: Source, feed: ParsedFeed, now: datetime, stop: Event) -> _Stored | None:
        """Store what is new or changed, in chunks; None where `stop` was set in between.

        Chunks that were stored stay; the validators are not kept then, so the rest comes next time.
        """
        ready = make_ready(feed)
        known = ingest.known(self._store.reader(), source.id, [item.key for item in ready])
        decision = decide(ready, known)
        fresh = decision.new + decision.changed
        new: set[int] = set()
        updated: set[int] = set()
        for start in range(0, len(fresh), CHUNK):
            if stop.is_set():
                return None
            batch = [(item, self._tag(source, item)) for item in fresh[start : start + CHUNK]]
            done = self._store.write(_ingest_job(source.id, batch, now), urgent=False).result()
            new.update(done.new_ids)
            updated.update(done.updated_ids)
        return _Stored(frozenset(new), frozenset(updated))

    def _tag(self, source: Source, item: NewItem) -> Tagged:
        return self._tagger().tag(
            Draft(
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
        )

    def _save(self, state: FetchState) -> None:
        self._store.write(lambda db: fetch_states.save_state(db, state), urgent=False).result()


class _IngestJob(Protocol):
    def __call__(self, db: Database) -> ingest.Ingested: ...


def _ingest_job(source_id: int, batch: Sequence[tuple[NewItem, Tagged]], now: datetime) -> _IngestJob:
    return lambda db: ingest.ingest(db, source_id, batch, now)


def _after(
    state: FetchState,
    answer: Answer,
    feed: ParsedFeed | None,
    verdict: Verdict,
    now: datetime,
    digest: str,
) -> FetchState:
    """Say what a fetch leaves behind; validators are kept only of an answer that was read whole."""
    if verdict.status in {FetchStatus.FAILED, FetchStatus.BLOCKED, FetchStatus.GONE}:
        failed = _after_failure(state, now, verdict.status, answer.status, verdict.error)
        return replace(failed, retry_at=retry_at(answer, now))
    read = replace(
        state,
        checked_at=now,
        fetched_at=now,
        retry_at=None,
        status=verdict.status,
        http=answer.status,
        error=verdict.error,
        failures=0,
    )
    if feed is None:
        return read
    dates = [moment for moment in (state.newest_at, newest_of(feed)) if moment]
    return replace(
        read,
        etag=answer.headers.get("etag"),
        last_modified=answer.headers.get("last-modified"),
        body_hash=digest,
        newest_at=max(dates, default=None),
    )


def _after_failure(
    state: FetchState, now: datetime, status: FetchStatus, http: int | None, error: str | None
) -> FetchState:
    return replace(
        state,
        checked_at=now,
        status=status,
        http=http,
        error=error,
        failures=state.failures + 1,
        retry_at=None,
    )


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
