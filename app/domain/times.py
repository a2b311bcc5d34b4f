"""Moments as text and back: UTC, ISO 8601 ending in Z, sortable as written (RFC 3339)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

Clock = Callable[[], datetime]


def utc_now() -> datetime:
    """Tell the time in UTC, to the second."""
    return datetime.now(UTC).replace(microsecond=0)


def iso(moment: datetime | None) -> str | None:
    """Write a moment as `2026-11-21T09:12:00Z`; None stays None; fractions are dropped."""
    if moment is None:
        return None
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def moment(text: str | None) -> datetime | None:
    """Read what `iso` wrote; None stays None. Raises ValueError on anything else."""
    if text is None:
        return None
    return datetime.fromisoformat(text).astimezone(UTC)
