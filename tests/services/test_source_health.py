"""How sources fare: a table of states."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from app.domain.health import HealthName, health_of
from app.domain.sources import FetchState, FetchStatus

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
LONG_AGO = NOW - timedelta(days=12)
READ = FetchState(
    1, checked_at=NOW, fetched_at=NOW, newest_at=NOW, status=FetchStatus.NEW, entries=5, since=LONG_AGO
)
FAILED = replace(READ, status=FetchStatus.FAILED, error="Couldn't reach the server.", failures=4)


@pytest.mark.parametrize(
    ("state", "name", "said", "since"),
    [
        (FetchState(1), HealthName.NEVER, "not been fetched", None),
        (READ, HealthName.HEALTHY, "publishes", LONG_AGO),
        (replace(READ, error="It holds 9 entries."), HealthName.HEALTHY, "holds 9", LONG_AGO),
        (replace(READ, since=None), HealthName.HEALTHY, "publishes", NOW),
        (replace(READ, status=FetchStatus.UNCHANGED), HealthName.HEALTHY, "publishes", LONG_AGO),
        (replace(READ, newest_at=None), HealthName.HEALTHY, "publishes", LONG_AGO),
        (replace(READ, newest_at=LONG_AGO), HealthName.STALE, "12 days old", LONG_AGO),
        (replace(READ, newest_at=LONG_AGO, gap=864_000), HealthName.HEALTHY, "publishes", LONG_AGO),
        (replace(READ, status=FetchStatus.STALE, newest_at=None), HealthName.STALE, "nothing new", LONG_AGO),
        (replace(READ, entries=0), HealthName.EMPTY, "no entries", LONG_AGO),
        (replace(READ, entries=0, newest_at=LONG_AGO), HealthName.STALE, "12 days", LONG_AGO),
        (replace(READ, entries=None), HealthName.HEALTHY, "publishes", LONG_AGO),
        (FAILED, HealthName.FAILING, "reach the server. This happened 4 times in a row.", LONG_AGO),
        (replace(FAILED, failures=1), HealthName.FAILING, "Couldn't reach the server.", LONG_AGO),
        (replace(FAILED, error=None, failures=1), HealthName.FAILING, "could not be read", LONG_AGO),
        (replace(FAILED, status=FetchStatus.BLOCKED), HealthName.BLOCKED, "reach", LONG_AGO),
        (replace(FAILED, status=FetchStatus.GONE), HealthName.GONE, "reach", LONG_AGO),
    ],
)
def test_a_source_fares_as_its_fetches_say(
    state: FetchState, name: HealthName, said: str, since: datetime | None
) -> None:
    health = health_of(state, NOW)
    assert (health.name, health.since) == (name, since)
    assert said in health.reason
    assert bool(health.action) == (name is not HealthName.HEALTHY)
    assert all(not words or words.endswith(".") for words in (health.reason, health.action))
