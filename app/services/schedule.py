"""When a source should be asked again: at its interval, later and later while it fails."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from app.domain.sources import FetchState

INTERVAL = timedelta(minutes=30)
LONGEST = timedelta(hours=24)
MOST_DOUBLINGS = 6


def next_fetch(state: FetchState) -> datetime | None:
    """Give the moment (UTC) before which a source need not be asked; None where it never was.

    Doubles with each failure in a row up to a day; a host's own wish (Retry-After) goes first.
    """
    if state.checked_at is None:
        return None
    doublings = min(state.failures, MOST_DOUBLINGS)
    wait = min(LONGEST, INTERVAL * (1 << doublings))
    planned = state.checked_at + wait
    return max(planned, state.retry_at) if state.retry_at else planned


def must_wait(state: FetchState, now: datetime, *, due: bool) -> bool:
    """Tell whether a source is to be left alone now; without `due` only a host's own wish holds."""
    if state.retry_at is not None and state.retry_at > now:
        return True
    planned = next_fetch(state)
    return due and planned is not None and planned > now
