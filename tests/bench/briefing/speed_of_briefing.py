"""Measure how long a briefing of many items takes.

`PYTHONPATH=.:tests/briefing python tests/bench/briefing/speed_of_briefing.py`. Items are made up; times
are CPU seconds of this process, the best of five after a first, cold one.
"""

from __future__ import annotations

import sys
from datetime import timedelta
from time import process_time
from typing import TYPE_CHECKING

from newsroom import SINCE, material, request, simple

from app.briefing.check import check
from app.briefing.compose import compose
from app.briefing.forms import set_as
from app.domain.sectors import SECTOR_IDS

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.domain.briefs import Brief
    from app.domain.items import ItemView

ITEMS = 200
TURNS = 5


def items(count: int) -> tuple[ItemView, ...]:
    """Make items of the period, spread over the sectors."""
    return tuple(
        simple(
            number + 1,
            SECTOR_IDS[number % len(SECTOR_IDS)],
            f"Zero-carbon district number {number} opens its tender to bidders from abroad",
            "Zero-carbon",
            published=SINCE + timedelta(minutes=number),
            fetched=SINCE + timedelta(minutes=number),
        )
        for number in range(count)
    )


def best(work: Callable[[], object]) -> tuple[float, float]:
    """Give the CPU seconds of the first turn and of the best after it."""
    spent = []
    for _ in range(TURNS + 1):
        began = process_time()
        work()
        spent.append(process_time() - began)
    return spent[0], min(spent[1:])


def draft(count: int) -> Brief:
    """Compose and check as the window's draft does."""
    held = material(items(count))
    brief = compose(request(), held)
    problems = check(brief, {view.item.id: view.item for view in held.items}, again=compose(request(), held))
    assert problems == ()
    return brief


def main() -> None:
    """Print a line a form."""
    brief = draft(ITEMS)
    rows: list[tuple[str, Callable[[], object]]] = [("draft", lambda: draft(ITEMS))]
    rows += [(ending, lambda ending=ending: set_as(brief, ending)) for ending in (".pdf", ".docx", ".html")]  # type: ignore[misc] # a loop's own value
    for name, work in rows:
        cold, warm = best(work)
        sys.stdout.write(f"{name:6} of {ITEMS} items  first {cold:6.3f} s  warm {warm:6.3f} s\n")


if __name__ == "__main__":
    main()
