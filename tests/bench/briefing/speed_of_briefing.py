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
from app.briefing.joining import joined
from app.domain.sectors import SECTOR_IDS

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.domain.briefs import Brief
    from app.domain.items import ItemView

ITEMS = 200
TURNS = 5
FORMS = (".pdf", ".docx", ".html", ".pptx", ".xlsx")
BOOK = 60


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


def grown(brief: Brief, times: int) -> Brief:
    """Repeat a briefing until it fills a book, each time with notes of its own; joined as languages are."""
    return joined([brief] * times)


def main() -> None:
    """Print one table: a row a form, then what a book of some 500 pages costs, tried once."""
    brief = draft(ITEMS)
    rows: list[tuple[str, Callable[[], object]]] = [("draft", lambda: draft(ITEMS))]
    rows += [(ending, lambda ending=ending: set_as(brief, ending)) for ending in FORMS]  # type: ignore[misc] # a loop's own value
    write = sys.stdout.write
    write(f"{'CPU seconds':24}{'first':>8}{'warm':>8}\n")
    for name, work in rows:
        cold, warm = best(work)
        write(f"{name} of {ITEMS} items".ljust(24) + f"{cold:8.3f}{warm:8.3f}\n")
    book = grown(brief, BOOK)
    for ending in FORMS:
        began = process_time()
        size = len(set_as(book, ending))
        spent = process_time() - began
        name = f"{ending} of {len(book.statements):,} statements"
        write(name.ljust(32) + f"{spent:8.3f}  {size / 1e6:.1f} MB\n")


if __name__ == "__main__":
    main()
