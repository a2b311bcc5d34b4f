from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from app.domain.periods import read_since, read_until
from app.domain.times import iso, moment
from app.errors import InputError

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "since"),
    [
        ("2026-11-20", datetime(2026, 11, 20, tzinfo=UTC)),
        ("2026-11-20T08:30", datetime(2026, 11, 20, 8, 30, tzinfo=UTC)),
        ("2026-11-20T08:30+09:00", datetime(2026, 11, 19, 23, 30, tzinfo=UTC)),
        ("2026-11-20T08:30Z", datetime(2026, 11, 20, 8, 30, tzinfo=UTC)),
        ("7d", NOW - timedelta(days=7)),
        ("12h", NOW - timedelta(hours=12)),
        ("2w", NOW - timedelta(weeks=2)),
        ("now", NOW),
    ],
)
def test_a_period_begins_where_its_words_say(text: str, since: datetime) -> None:
    assert read_since(text, NOW) == since


def test_a_period_that_ends_on_a_day_includes_that_day() -> None:
    assert read_until("2026-11-20", NOW) == datetime(2026, 11, 21, tzinfo=UTC)
    assert read_until("2026-11-20T10:00Z", NOW) == datetime(2026, 11, 20, 10, tzinfo=UTC)


@pytest.mark.parametrize("text", ["", "yesterday", "2026-13-01", "7", "7y", "9999-12-31T25:00", "９９"])
def test_what_is_no_period_is_refused_with_an_example(text: str) -> None:
    with pytest.raises(InputError, match="2026-11-21") as caught:
        read_since(text, NOW)
    assert caught.value.code == "bad-date"


def test_moments_are_written_as_utc_and_read_back() -> None:
    written = iso(datetime.fromisoformat("2025-09-09T04:50:00+08:00"))
    assert written == "2025-09-08T20:50:00Z"
    assert moment(written) == datetime(2025, 9, 8, 20, 50, tzinfo=UTC)
    assert iso(None) is None
    assert moment(None) is None
