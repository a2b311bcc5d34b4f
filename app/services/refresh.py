"""Refresh many sources: hosts in parallel, one request a host at a time, each outcome reported."""

from __future__ import annotations

import logging
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass
from threading import Event, Lock
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from app.domain.items import Changes
from app.domain.sources import FetchStatus, Outcome
from app.errors import StoreError
from app.services.ingest import Ingest
from app.store import sources

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable

    from app.domain.sources import Source, SourceRow
    from app.domain.times import Clock
    from app.services.ingest import Fetch, Ingested
    from app.services.lazy import Lazy
    from app.store.store import Store
    from app.tagging.tagger import Tagger

log = logging.getLogger(__name__)

DEFAULT_JOBS = 6
BROKEN = "Something in Tradewind broke while reading this feed. The log says more; the other feeds went on."


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a refresh has come, with the outcome that just arrived."""

    done: int
    total: int
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class RefreshReport:
    """What a refresh came to; `cancelled` where someone stopped it before the end."""

    outcomes: tuple[Outcome, ...]
    changes: Changes
    cancelled: bool = False

    @property
    def new(self) -> int:
        """Count the items that were not there before."""
        return sum(outcome.new for outcome in self.outcomes)

    @property
    def updated(self) -> int:
        """Count the items whose text changed."""
        return sum(outcome.updated for outcome in self.outcomes)


def ignore_progress(_: Progress) -> None:
    """Take a report of progress and do nothing with it."""


class Refresh:
    """Fetch, parse, tag and store what sources publish."""

    def __init__(self, store: Store, fetch: Fetch, tagger: Lazy[Tagger], clock: Clock) -> None:
        self._store = store
        self._tagger = tagger
        self._ingest = Ingest(store, fetch, tagger, clock)

    def run(
        self,
        *,
        source_ids: Collection[int] | None = None,
        due: bool = False,
        jobs: int = DEFAULT_JOBS,
        progress: Callable[[Progress], None] = ignore_progress,
        cancel: Event | None = None,
    ) -> RefreshReport:
        """Refresh the enabled sources, or the named ones; blocks until done or cancelled.

        `progress` is called from worker threads, one call at a time. Raises InputError for a
        source that is not there and StoreError where the store can't be written; a source that
        fails is an outcome.
        """
        stop = cancel or Event()
        rows = self._chosen(source_ids)
        if rows:
            self._tagger()  # a data file that is wrong is said once, not of every source
        outcomes: list[Outcome] = []
        touched: set[int] = set()
        lock = Lock()

        def take(result: Ingested) -> None:
            with lock:
                outcomes.append(result.outcome)
                touched.update(result.items)
                progress(Progress(len(outcomes), len(rows), result.outcome))

        with ThreadPoolExecutor(max(1, jobs), thread_name_prefix="fetch") as pool:
            lanes = [
                pool.submit(self._work_lane, lane, due=due, take=take, stop=stop) for lane in _lanes(rows)
            ]
            for lane in as_completed(lanes):
                if lane.exception() is not None:
                    stop.set()
            for lane in lanes:
                lane.result()
        order = {row.source.id: place for place, row in enumerate(rows)}
        outcomes.sort(key=lambda outcome: order[outcome.source_id])
        log.info("refreshed sources=%d items=%d", len(outcomes), len(touched))
        changes = Changes(items=frozenset(touched), sources=frozenset(order), by="refresh")
        return RefreshReport(tuple(outcomes), changes, cancelled=len(outcomes) < len(rows))

    def _chosen(self, source_ids: Collection[int] | None) -> list[SourceRow]:
        reader = self._store.reader()
        if source_ids is None:
            return [row for row in sources.rows(reader) if row.source.enabled]
        wanted = {sources.find(reader, source_id).id for source_id in source_ids}
        return [row for row in sources.rows(reader) if row.source.id in wanted]

    def _work_lane(
        self, lane: Iterable[SourceRow], *, due: bool, take: Callable[[Ingested], None], stop: Event
    ) -> None:
        for row in lane:
            if stop.is_set():
                return
            result = self._ingest_safely(row, due=due, stop=stop)
            if result is not None:
                take(result)

    def _ingest_safely(self, row: SourceRow, *, due: bool, stop: Event) -> Ingested | None:
        try:
            return self._ingest.run(row, due=due, stop=stop)
        except StoreError:
            raise
        except Exception:  # a bug met in one feed must not cost the reader the others
            log.exception("ingest broke source=%d", row.source.id)
            return self._ingest.broken(row.source, BROKEN)


def _lanes(rows: Iterable[SourceRow]) -> list[list[SourceRow]]:
    """Group sources by host, so that no host is asked twice at once."""
    lanes: dict[str, list[SourceRow]] = {}
    for row in rows:
        lanes.setdefault(_host(row.source), []).append(row)
    return list(lanes.values())


def _host(source: Source) -> str:
    try:
        return (urlsplit(source.url).hostname or source.url).lower()
    except ValueError:
        return source.url


def failed(report: RefreshReport) -> tuple[Outcome, ...]:
    """List the outcomes that a person should look at."""
    bad = {FetchStatus.FAILED, FetchStatus.BLOCKED, FetchStatus.GONE}
    return tuple(outcome for outcome in report.outcomes if outcome.status in bad)
