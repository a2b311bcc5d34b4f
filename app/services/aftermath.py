"""What one fetch leaves behind: the state of its source, from the state before and the verdict. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.domain.health import health_of
from app.domain.sources import FetchState, FetchStatus, Move
from app.feeds.judge import gap_of, newest_of, retry_at
from app.feeds.wishes import fresh_for
from app.services.schedule import plan

if TYPE_CHECKING:
    from datetime import datetime

    from app.domain.entries import ParsedFeed
    from app.feeds.judge import Verdict
    from app.feeds.retrieve import Answer

BAD = frozenset({FetchStatus.FAILED, FetchStatus.BLOCKED, FetchStatus.GONE})


@dataclass(frozen=True, slots=True)
class Reading:
    """One fetch as it went: what was answered, what was read of it (None: nothing new), its hash.

    `fresh` counts new and changed entries; `jitter` is from -1 to 1.
    """

    answer: Answer
    feed: ParsedFeed | None
    digest: str
    verdict: Verdict
    fresh: int
    now: datetime
    jitter: float


def after(state: FetchState, reading: Reading) -> FetchState:
    """Say what a fetch that was answered leaves; validators are kept only of what was read whole."""
    answer, now = reading.answer, reading.now
    if reading.verdict.status in BAD:
        left = _failed(state, reading.verdict, answer.status, now)
        left = replace(left, retry_at=retry_at(answer, now))
    else:
        left = _read(state, reading)
    asked = fresh_for(answer.headers, now)
    return _settled(
        state, replace(left, next_at=plan(left, now, fresh_for=asked, jitter=reading.jitter)), now
    )


def after_failure(state: FetchState, verdict: Verdict, now: datetime, jitter: float) -> FetchState:
    """Say what a fetch that nobody answered leaves."""
    left = _failed(state, verdict, None, now)
    return _settled(state, replace(left, next_at=plan(left, now, fresh_for=0, jitter=jitter)), now)


def _failed(state: FetchState, verdict: Verdict, http: int | None, now: datetime) -> FetchState:
    return replace(
        state,
        checked_at=now,
        status=verdict.status,
        http=http,
        error=verdict.error,
        failures=state.failures + 1,
        retry_at=None,
    )


def _read(state: FetchState, reading: Reading) -> FetchState:
    answer, now = reading.answer, reading.now
    left = replace(
        state,
        checked_at=now,
        fetched_at=now,
        retry_at=None,
        status=reading.verdict.status,
        http=answer.status,
        error=reading.verdict.error,
        failures=0,
        move=_move(state, answer, now),
    )
    if not answer.not_modified:
        left = replace(
            left,
            etag=answer.headers.get("etag"),
            last_modified=answer.headers.get("last-modified"),
            validated_at=now,
            body_hash=reading.digest,
        )
    return left if reading.feed is None else _learnt(left, reading.feed, reading.fresh, now)


def _learnt(state: FetchState, feed: ParsedFeed, fresh: int, now: datetime) -> FetchState:
    """Add what the entries tell; a feed without dates is as new as the fetch that brought something."""
    found = newest_of(feed) or (now if fresh else None)
    return replace(
        state,
        newest_at=max((date for date in (state.newest_at, found) if date), default=None),
        gap=gap_of(feed) or state.gap,
        entries=len(feed.entries),
        wishes=feed.wishes,
    )


def _move(state: FetchState, answer: Answer, now: datetime) -> Move | None:
    target = answer.permanent_url
    if target is None:
        return None
    return state.move if state.move and state.move.url == target else Move(target, now)


def _settled(before: FetchState, left: FetchState, now: datetime) -> FetchState:
    """Note since when a source fares as it does."""
    same = before.since is not None and health_of(before, now).name is health_of(left, now).name
    return left if same else replace(left, since=now)
