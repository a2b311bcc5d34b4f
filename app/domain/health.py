"""How a source fares, why, since when, and the one thing that helps."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from app.domain.sources import FetchStatus

if TYPE_CHECKING:
    from datetime import datetime

    from app.domain.sources import FetchState

STALE_AFTER = timedelta(days=10)
"""Age of the newest entry from which on a feed without a slower rhythm of its own counts as stale."""

_RHYTHMS = 3


class HealthName(StrEnum):
    """The states that a source can be in."""

    HEALTHY = "healthy"
    FAILING = "failing"
    STALE = "stale"
    EMPTY = "empty"
    BLOCKED = "blocked"
    GONE = "gone"
    NEVER = "never fetched"


@dataclass(frozen=True, slots=True)
class Health:
    """A state with its reason, when it began (UTC, None where unknown) and what a person can do.

    `reason` and `action` are a sentence each; `action` is empty where nothing needs to be done.
    """

    name: HealthName
    reason: str
    since: datetime | None = None
    action: str = ""


_BY_STATUS = {
    FetchStatus.FAILED: HealthName.FAILING,
    FetchStatus.BLOCKED: HealthName.BLOCKED,
    FetchStatus.GONE: HealthName.GONE,
}
_ACTIONS = {
    HealthName.FAILING: "Open the address in a browser; if it works there, wait: Tradewind tries again.",
    HealthName.STALE: "Look on the site whether the feed has a new address, or find another source.",
    HealthName.EMPTY: "Nothing needs to be done now; if it stays empty, look for another feed of the site.",
    HealthName.BLOCKED: "Ask the publisher for access, or read the site in a browser.",
    HealthName.GONE: "Remove it, or look on the site for its new address; it is not asked again by itself.",
    HealthName.NEVER: "Refresh.",
}


def stale_after(gap: int | None) -> timedelta:
    """Tell how old a feed's newest entry may be: 10 days, or thrice its usual gap (seconds) if longer."""
    return max(STALE_AFTER, timedelta(seconds=_RHYTHMS * (gap or 0)))


def is_stale(newest: datetime | None, gap: int | None, now: datetime) -> bool:
    """Tell whether a feed has been quiet for longer than it ever is; without any date it is not known."""
    return newest is not None and now - newest > stale_after(gap)


def health_of(state: FetchState, now: datetime) -> Health:
    """Judge how a source fares from what its fetches left."""
    name = _name(state, now)
    return Health(name, _reason(name, state, now), _since(name, state), _ACTIONS.get(name, ""))


def _name(state: FetchState, now: datetime) -> HealthName:
    if state.checked_at is None or state.status is None:
        return HealthName.NEVER
    if state.status in _BY_STATUS:
        return _BY_STATUS[state.status]
    if state.status is FetchStatus.STALE or is_stale(state.newest_at, state.gap, now):
        return HealthName.STALE
    return HealthName.EMPTY if state.entries == 0 else HealthName.HEALTHY


def _since(name: HealthName, state: FetchState) -> datetime | None:
    if name is HealthName.STALE and state.newest_at is not None:
        return state.newest_at
    return state.since or state.checked_at


def _reason(name: HealthName, state: FetchState, now: datetime) -> str:
    if name is HealthName.NEVER:
        return "It has not been fetched yet."
    if name is HealthName.STALE and state.newest_at is not None:
        return f"It answers, but its newest entry is {(now - state.newest_at).days} days old."
    if name is HealthName.STALE:
        return "It answers, but nothing new has come for long."
    if name is HealthName.EMPTY:
        return "It answers with a feed that has no entries."
    return _trouble(name, state)


def _trouble(name: HealthName, state: FetchState) -> str:
    if name is HealthName.HEALTHY:
        return state.error or "It answers and publishes."
    times = f" This happened {state.failures} times in a row." if state.failures > 1 else ""
    return f"{state.error or 'It could not be read.'}{times}"
