"""When sources are asked again, tables of states and moments; no clock, no chance."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.sources import NO_WISHES, FetchState, FetchStatus, Move, Wishes
from app.services.moves import Seen, host_of, judge_moves
from app.services.schedule import (
    LONGEST,
    OFTENEST,
    SHORTEST,
    interval,
    must_wait,
    plan,
    validators,
)

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)  # a Saturday
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
FRESH = FetchState(1, checked_at=NOW, fetched_at=NOW, newest_at=NOW, status=FetchStatus.NEW)


@pytest.mark.parametrize(
    ("gap", "quiet", "expected"),
    [
        (None, None, timedelta(minutes=30)),
        (60, timedelta(), OFTENEST),
        (3600, timedelta(), timedelta(minutes=30)),
        (7200, timedelta(), HOUR),
        (30 * 86_400, timedelta(), LONGEST),
        (3600, timedelta(hours=16), 2 * HOUR),
        (3600, timedelta(days=30), LONGEST),
        (None, timedelta(), timedelta(minutes=30)),
        (None, timedelta(days=1), 3 * HOUR),
        (7200, None, HOUR),
    ],
)
def test_a_source_is_asked_as_often_as_it_publishes(
    gap: int | None, quiet: timedelta | None, expected: timedelta
) -> None:
    state = replace(FRESH, gap=gap, newest_at=None if quiet is None else NOW - quiet)
    assert interval(state, NOW) == expected


@pytest.mark.parametrize(
    ("failures", "jitter", "minutes"),
    [
        *((1, 0, 30), (2, 0, 60), (3, 0, 120), (6, 0, 960), (7, 0, 1440), (99, 0, 1440)),
        *((1, 1, 33), (1, -1, 27), (99, 1, 1440), (99, -1, 1296)),
    ],
)
def test_a_source_that_fails_is_asked_later_and_later(failures: int, jitter: float, minutes: int) -> None:
    state = replace(FRESH, failures=failures, status=FetchStatus.FAILED)
    assert plan(state, NOW, fresh_for=5, jitter=jitter) == NOW + timedelta(minutes=minutes)


@pytest.mark.parametrize(
    ("wishes", "fresh_for", "expected"),
    [
        (NO_WISHES, 0, NOW + timedelta(minutes=30)),
        (NO_WISHES, 600, NOW + timedelta(minutes=30)),
        (NO_WISHES, 7200, NOW + 2 * HOUR),
        (Wishes(10_800), 7200, NOW + 3 * HOUR),
        (Wishes(86_400), 0, NOW + DAY),
        (Wishes(0, frozenset({9})), 0, NOW + HOUR),
        (Wishes(0, frozenset({9, 10, 11})), 0, NOW + 3 * HOUR),
        (Wishes(0, frozenset(), frozenset({5, 6})), 0, datetime(2026, 11, 23, tzinfo=UTC)),
        (Wishes(0, frozenset({0}), frozenset({5, 6})), 0, datetime(2026, 11, 23, 1, tzinfo=UTC)),
        (Wishes(0, frozenset(range(24))), 0, NOW + timedelta(minutes=30)),
        (Wishes(0, frozenset(), frozenset(range(7))), 0, NOW + timedelta(minutes=30)),
    ],
)
def test_what_feeds_and_servers_ask_is_heeded(wishes: Wishes, fresh_for: int, expected: datetime) -> None:
    state = replace(FRESH, gap=3600, wishes=wishes)
    assert plan(state, NOW, fresh_for=fresh_for, jitter=1) == expected


def test_a_hosts_own_wish_goes_first() -> None:
    state = replace(FRESH, failures=1, retry_at=NOW + 5 * HOUR)
    assert plan(state, NOW, fresh_for=0, jitter=0) == NOW + 5 * HOUR


@given(
    failures=st.integers(0, 500),
    gap=st.none() | st.integers(0, 10**8),
    fresh_for=st.integers(0, 86_400),
    jitter=st.floats(-1, 1),
)
def test_no_plan_is_sooner_than_nine_minutes_or_later_than_a_day(
    failures: int, gap: int | None, fresh_for: int, jitter: float
) -> None:
    state = replace(FRESH, failures=failures, gap=gap)
    assert SHORTEST <= plan(state, NOW, fresh_for=fresh_for, jitter=jitter) - NOW <= LONGEST


LATER, BEFORE = NOW + HOUR, NOW - HOUR


@pytest.mark.parametrize(
    ("state", "due", "named", "host", "waits", "said"),
    [
        (FetchState(1), True, False, None, False, ""),
        (replace(FRESH, next_at=LATER), False, False, None, False, ""),
        (replace(FRESH, next_at=LATER), True, False, None, True, ""),
        (replace(FRESH, next_at=NOW), True, False, None, False, ""),
        (replace(FRESH, retry_at=LATER), False, True, None, True, "2026-11-21 10:00"),
        (replace(FRESH, retry_at=BEFORE), False, False, None, False, ""),
        (FRESH, False, True, LATER, True, "left alone"),
        (FRESH, False, False, BEFORE, False, ""),
        (replace(FRESH, status=FetchStatus.GONE), False, False, None, True, "--source 1"),
        (replace(FRESH, status=FetchStatus.GONE), True, False, None, True, "gone for good"),
        (replace(FRESH, status=FetchStatus.GONE), False, True, None, False, ""),
        (replace(FRESH, status=FetchStatus.BLOCKED), False, False, None, False, ""),
    ],
)
def test_who_is_left_alone_and_why(
    *, state: FetchState, due: bool, named: bool, host: datetime | None, waits: bool, said: str
) -> None:
    wait = must_wait(state, NOW, due=due, named=named, host_until=host)
    assert (wait is not None) is waits
    assert said in ((wait.error if wait else None) or "")


@pytest.mark.parametrize(
    ("age", "move_age", "sent"),
    [
        (timedelta(), None, True),
        (timedelta(days=7, hours=23), None, True),
        (timedelta(days=8), None, False),
        (timedelta(), timedelta(hours=23), True),
        (timedelta(), timedelta(days=1), False),
    ],
)
def test_validators_are_dropped_every_eight_days_and_to_confirm_a_move(
    *, age: timedelta, move_age: timedelta | None, sent: bool
) -> None:
    move = None if move_age is None else Move("https://new.example/", NOW - move_age)
    state = replace(FRESH, etag='"a"', last_modified="then", validated_at=NOW - age, move=move)
    assert validators(state, NOW) == (('"a"', "then") if sent else (None, None))


def seen(number: int, url: str, target: str, days: float, *, read: bool = True) -> Seen:
    return Seen(number, url, Move(target, NOW - timedelta(days=days)), read)


OLD_A, OLD_B, GATE = "https://a.example/f", "https://b.example/f", "http://gate.example/login"


@pytest.mark.parametrize(
    ("moves", "settled", "doubtful"),
    [
        ([seen(1, OLD_A, "https://new.example/f", 1)], [1], []),
        ([seen(1, OLD_A, "https://new.example/f", 0.9)], [], []),
        ([seen(1, OLD_A, "https://new.example/f", 1, read=False)], [], []),
        ([seen(1, OLD_A, GATE, 2), seen(2, OLD_B, GATE, 2)], [], [1, 2]),
        ([seen(1, OLD_A, GATE, 2), seen(2, OLD_A + "2", GATE + "2", 2)], [1, 2], []),
        ([seen(1, "http://a.example/f", OLD_A, 2), seen(2, OLD_B, OLD_A + "2", 2)], [1], [2]),
        ([seen(1, OLD_A, "https://x.example/", 2), seen(2, OLD_B, "https://y.example/", 0)], [1], []),
        ([], [], []),
    ],
)
def test_a_move_is_believed_when_it_lasts_and_is_not_everyones(
    moves: list[Seen], settled: list[int], doubtful: list[int]
) -> None:
    found, left = judge_moves(moves, NOW)
    assert [each.source_id for each in found] == settled
    assert [each.source_id for each in left] == doubtful


@pytest.mark.parametrize(
    ("url", "host"),
    [("https://A.Example:8/x", "a.example"), ("https://[::1", "https://[::1"), ("nothing", "nothing")],
)
def test_hosts_are_named_whatever_the_address(url: str, host: str) -> None:
    assert host_of(url) == host
