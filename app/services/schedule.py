"""When a source should be asked again: as often as it publishes, later and later while it fails.

Everything here is a pure function; the present and the jitter are arguments.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from app.domain.sources import FetchStatus

if TYPE_CHECKING:
    from datetime import datetime

    from app.domain.sources import FetchState, Wishes

INTERVAL = timedelta(minutes=30)
"""How often a source is asked whose rhythm is not known, and the first wait after a failure."""

SHORTEST = timedelta(minutes=9)
OFTENEST = timedelta(minutes=15)
LONGEST = timedelta(hours=24)
VALIDATORS_LAST = timedelta(days=8)
"""Servers that always say 304 exist; after so long a feed is read in full again."""

MOVE_SETTLES = timedelta(days=1)
JITTER = 0.1
MOST_DOUBLINGS = 6
_QUIET_SHARE = 4
_SKIPPED_MOST = 72

_WAITING = "The server asked to be left alone until {:%Y-%m-%d %H:%M} UTC."
_GONE = (
    "The server said that this feed is gone for good (410), so it is not asked any more. Remove it, or "
    "name it to ask once more: tradewind refresh --source {}."
)


@dataclass(frozen=True, slots=True)
class Wait:
    """Why a source is left alone now; `error` is a sentence, or None where its time has just not come."""

    error: str | None = None


def interval(state: FetchState, now: datetime) -> timedelta:
    """Tell how often to ask a source: twice in its usual gap, from 15 minutes to a day.

    A feed that has gone quiet is asked less and less often.
    """
    if state.gap is None and state.newest_at is None:
        return INTERVAL
    gap = INTERVAL * 2 if state.gap is None else timedelta(seconds=state.gap)
    quiet = now - state.newest_at if state.newest_at else timedelta()
    return min(max(max(gap, quiet / _QUIET_SHARE) / 2, OFTENEST), LONGEST)


def plan(state: FetchState, now: datetime, *, fresh_for: int, jitter: float) -> datetime:
    """Tell when a scheduled refresh should ask a source again, given what its fetch just left.

    `fresh_for` is what the answer's headers ask for (seconds), `jitter` a number from -1 to 1 that
    spreads the tries of sources that failed together. From 9 minutes to a day, but for hours and
    days that the feed asks to skip.
    """
    if state.failures:
        doublings = min(state.failures - 1, MOST_DOUBLINGS)
        wait = min(INTERVAL * (1 << doublings), LONGEST) * (1 + JITTER * jitter)
    else:
        wait = max(interval(state, now), timedelta(seconds=max(state.wishes.wait, fresh_for)))
    planned = now + min(max(wait, SHORTEST), LONGEST)
    planned = max(planned, state.retry_at) if state.retry_at else planned
    return _outside(state.wishes, planned).replace(microsecond=0)


def must_wait(
    state: FetchState, now: datetime, *, due: bool, named: bool = False, host_until: datetime | None = None
) -> Wait | None:
    """Tell whether a source is to be left alone now, and why; None where it may be asked.

    A host's own wish always holds; a feed that is gone is asked only by name; `due` obeys the plan.
    """
    until = max((at for at in (state.retry_at, host_until) if at is not None), default=None)
    if until is not None and until > now:
        return Wait(_WAITING.format(until))
    if state.status is FetchStatus.GONE and not named:
        return Wait(_GONE.format(state.source_id))
    if due and state.next_at is not None and state.next_at > now:
        return Wait()
    return None


def validators(state: FetchState, now: datetime) -> tuple[str | None, str | None]:
    """Give the ETag and Last-Modified to send; none where the feed should be read in full.

    That is every 8 days, and where a move of the feed is to be confirmed.
    """
    old = state.validated_at is None or now - state.validated_at >= VALIDATORS_LAST
    if old or (state.move is not None and now - state.move.seen_at >= MOVE_SETTLES):
        return None, None
    return state.etag, state.last_modified


def _outside(wishes: Wishes, planned: datetime) -> datetime:
    """Move a moment to the next hour that the feed does not ask to skip, three days ahead at most."""
    at = planned
    for _ in range(_SKIPPED_MOST):
        if at.hour not in wishes.hours and at.weekday() not in wishes.days:
            return at
        at = at.replace(minute=0, second=0, microsecond=0) + timedelta(hours=1)
    return planned
