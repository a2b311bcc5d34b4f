"""Measure the watchlist at size: `python tests/bench/watch/speed_of_watch.py`.

Ten thousand rows in and out of CSV and XLSX, five thousand there and back equal, the list, an edit, undo, a
bundle, and a look at new items; seconds of the clock and of the processor.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Event
from time import perf_counter, process_time
from typing import TYPE_CHECKING, TypeVar

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "services"))
sys.path.insert(0, str(Path(__file__).resolve().parents[3]))

from test_exchange import Room, made_up

from app.services.watching import Watching
from app.store import watch_import
from app.store.store import Store
from app.store.watch_log import Act

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")
NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
ROWS, THERE_AND_BACK = 10_000, 5_000


def timed(what: str, act: Callable[[], T]) -> T:
    wall, cpu = perf_counter(), process_time()
    result = act()
    print(f"{what:48} {perf_counter() - wall:8.3f} s {process_time() - cpu:8.3f} s CPU")
    return result


def take(room: Room, path: Path) -> object:
    table = timed(f"  read {path.suffix}", lambda: room.exchange.read(path))
    preview = timed("  preview", lambda: room.exchange.preview(table, room.exchange.guess(table)))
    assert not preview.every_problem
    return timed("  take", lambda: room.exchange.take(preview, lambda _done, _of: None, Event()))


def fill(room: Room, number: int) -> None:
    rows = [watch_import.Incoming(made_up(n)) for n in range(number)]
    room.store.write(lambda db: watch_import.take(db, rows, Act(NOW), lambda _: True)).result()


def main() -> None:
    """Print the table."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        with Store.open(folder / "a") as store:
            room = Room(store)
            timed(f"add {ROWS:,}", lambda: fill(room, ROWS))
            listed = timed("list them", room.watch.listed)
            one = listed[0]
            timed("edit one", lambda: room.watch.edit(one.id, replace(one.draft, owner="x")))
            timed("undo that", room.watch.undo)
            watching = Watching(store, tuple, lambda: NOW)
            timed("look, nothing new", watching.look)
            timed("marks", watching.marks)
            for ending in (".csv", ".xlsx", ".twbundle"):
                timed(f"write {ending}", partial(room.exchange.write, folder / f"all{ending}"))
            timed("undo the ten thousand", room.watch.undo)
            timed("redo them", room.watch.redo)
        for ending in (".csv", ".xlsx"):
            with Store.open(folder / ending[1:]) as store:
                print(f"import {ROWS:,} rows of {ending}")
                take(Room(store), folder / f"all{ending}")
        with Store.open(folder / "bundle") as store:
            room = Room(store)
            opened = timed("open the bundle", lambda: room.exchange.open_bundle(folder / "all.twbundle"))
            timed("merge it", lambda: room.exchange.merge(opened))
        there_and_back(folder)


def there_and_back(folder: Path) -> None:
    """Take five thousand out and into another folder, and compare."""
    for ending in (".csv", ".xlsx"):
        with Store.open(folder / f"from{ending}") as source, Store.open(folder / f"to{ending}") as target:
            here, there = Room(source), Room(target)
            fill(here, THERE_AND_BACK)
            here.exchange.write(folder / f"five{ending}")
            table = there.exchange.read(folder / f"five{ending}")
            preview = there.exchange.preview(table, there.exchange.guess(table))
            there.exchange.take(preview, lambda _done, _of: None, Event())
            before, after = ({one.uid: one.draft for one in room.watch.listed()} for room in (here, there))
            print(f"{THERE_AND_BACK:,} through {ending}: {'equal' if before == after else 'NOT EQUAL'}")
            if before != after:
                sys.exit(1)


if __name__ == "__main__":
    main()
