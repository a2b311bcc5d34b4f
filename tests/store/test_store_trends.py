from __future__ import annotations

from datetime import datetime, timedelta

from store_samples import NOW, add_source, entry, memory, tagged

from app.domain.sources import Role
from app.store import items, trends

DAY = datetime(2026, 11, 20, tzinfo=NOW.tzinfo)
STORIES = [
    (DAY, ["green-tech", "innovation"]),
    (DAY + timedelta(hours=23, minutes=59), ["green-tech"]),
    (DAY + timedelta(days=1), ["green-tech"]),
    (DAY - timedelta(seconds=1), ["innovation"]),
    (DAY, []),
]


def test_items_are_counted_by_day_and_sector() -> None:
    with memory() as db:
        batch = [
            (entry(f"k{n}", published=at), tagged(sectors))  # type: ignore[arg-type] # sectors of the table above
            for n, (at, sectors) in enumerate(STORIES)
        ]
        items.ingest(db, add_source(db), batch, NOW)
        assert trends.daily(db.conn, DAY, DAY + timedelta(days=1)) == (
            ("2026-11-20", "green-tech", 2),
            ("2026-11-20", "innovation", 1),
        )
        assert trends.daily(db.conn, DAY - timedelta(days=9), DAY + timedelta(days=9)) == (
            ("2026-11-19", "innovation", 1),
            ("2026-11-20", "green-tech", 2),
            ("2026-11-20", "innovation", 1),
            ("2026-11-21", "green-tech", 1),
        )
        assert trends.by_role(db.conn, DAY, DAY + timedelta(days=2)) == (
            ("2026-11-20", Role.OFFICIAL, 3),
            ("2026-11-21", Role.OFFICIAL, 1),
        )


def test_policies_are_counted_by_the_items_that_name_them() -> None:
    with memory() as db:
        batch = [(entry(f"k{n}"), tagged(policy=policy)) for n, policy in enumerate(["a", "b", "a", None])]
        items.ingest(db, add_source(db), batch, NOW)
        assert trends.mentions(db.conn) == {"a": 2, "b": 1}


def test_an_empty_store_has_no_trend() -> None:
    with memory() as db:
        assert trends.daily(db.conn, DAY, NOW) == ()
        assert trends.by_role(db.conn, DAY, NOW) == ()
        assert trends.mentions(db.conn) == {}
