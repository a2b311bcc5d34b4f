from __future__ import annotations

import os
import random
import subprocess
import sys
from pathlib import Path

from app.domain.opportunities import Stage
from app.services.upkeep import check_data
from app.store import watchlist
from app.store.store import Store

CHILD = Path(__file__).with_name("refresh_until_killed.py")
CHECKOUT = CHILD.parents[2]
KILLS = 10


def kept_until_killed(folder: Path, round_: int, after: int) -> list[str]:
    """Let the child run until it has kept so many edits, kill it, and list all that it said it kept."""
    child = subprocess.Popen(
        [sys.executable, str(CHILD), str(folder), str(round_ * 1000)],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(CHECKOUT)},
    )
    assert child.stdout is not None
    with child.stdout:
        said = [child.stdout.readline() for _ in range(after)]
        child.kill()
        said += child.stdout.readlines()
    child.wait()
    # The kill may cut the last line short: what was not said whole was not promised.
    return [line.strip() for line in said if line.endswith("\n")]


def test_ten_kills_during_a_refresh_lose_no_edit_and_leave_no_half_item(tmp_path: Path) -> None:
    chance = random.Random(20261121)
    promised: set[str] = set()
    items = 0
    for round_ in range(KILLS):
        promised.update(kept_until_killed(tmp_path, round_, chance.randint(1, 40)))
        checkup = check_data(tmp_path)
        assert checkup.ok, checkup.to_lines()
        assert checkup.report.items >= items
        items = checkup.report.items
    with Store.open(tmp_path) as store:
        kept = {entry.uid: entry.stage for entry in watchlist.listed(store.reader())}
    assert items > 0
    assert len(promised) >= KILLS
    assert promised <= kept.keys()
    assert {kept[uid] for uid in promised} == {Stage.QUALIFIED}
