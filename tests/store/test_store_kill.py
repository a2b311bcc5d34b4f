from __future__ import annotations

import os
import random
import subprocess
import sys
from functools import partial
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from store_samples import add_source
from writes_until_killed import BATCH

from app.store import items, upkeep, watchlist
from app.store.store import Store

if TYPE_CHECKING:
    import sqlite3

SCRIPT = Path(__file__).with_name("writes_until_killed.py")
KILLS = 10


def write_and_kill(folder: Path, name: str, lines: int) -> list[str]:
    """Let a program write, kill it after so many lines, and give all that it said was saved."""
    command = [sys.executable, str(SCRIPT), str(folder), name]
    paths = os.pathsep.join((str(SCRIPT.parents[2]), str(SCRIPT.parent)))
    environment = os.environ | {"PYTHONPATH": paths}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as program:
        assert program.stdout is not None
        said = list(islice(program.stdout, lines))
        program.kill()
        said += program.stdout.readlines()
    assert len(said) >= lines
    # The last line may be cut off in the middle of a number.
    return [line.strip() for line in said if line.endswith("\n")]


def batches(conn: sqlite3.Connection) -> dict[str, int]:
    keys = conn.execute("SELECT key FROM item_keys").fetchall()
    names = [key.rpartition("-")[0] for (key,) in keys]
    return {name: names.count(name) for name in set(names)}


def test_a_killed_program_loses_nothing_it_said_was_saved(tmp_path: Path) -> None:
    chance = random.Random(20261121)
    with Store.open(tmp_path) as store:
        store.write(add_source).result()
        for run in range(KILLS):
            said = write_and_kill(tmp_path, f"run{run}", chance.randint(1, 60))
            report = upkeep.check(store.path)
            assert report.ok, report.problems
            saved = batches(store.reader())
            assert set(saved.values()) <= {BATCH}
            for what, name in (line.split() for line in said):
                match what:
                    case "batch":
                        assert name in saved
                    case "star":
                        assert items.view(store.reader(), int(name)).state.starred
                    case "link":
                        assert watchlist.find(store.reader(), int(name)).evidence
            # What was killed does not stand in the way of the next write.
            store.write(partial(add_source, url=f"https://{run}.example/")).result()
