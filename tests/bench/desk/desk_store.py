"""A made-up store for the desk's benchmark: as many items as asked for, the same from the same seed."""

from __future__ import annotations

import sys
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from made_up import NOW, Press

from app.domain.sources import NewSource, Role
from app.store import fulltext, ingest, items, sources
from app.store.store import Store

if TYPE_CHECKING:
    from collections.abc import Iterator

    from made_up import Story

SEED = 20261121
SOURCES = 500
CHUNK = 1000
READ_OF_TEN = 6
STARRED_OF = 300
ROLES = (Role.OFFICIAL, *[Role.NEWS] * 5, Role.AGENCY_REPORT, Role.PRESS_RELEASE, Role.OPINION, Role.UNKNOWN)
LETTERS = ("A", "B", "B", "C", None)


def made_store(folder: Path, rows: int) -> Path:
    """Make a data folder of so many items, or take the one that was made before; it is at rest."""
    target = folder / f"desk-{rows}"
    if not (target / "made").exists():
        target.mkdir(parents=True, exist_ok=True)
        with Store.open(target) as store:
            _fill(store, rows)
        (target / "made").touch()
    with Store.open(target) as store:
        _rest(store)
    return target


def _rest(store: Store) -> None:
    """Do what a store does by itself in quiet moments, so that it is measured as it mostly is."""
    while store.write(fulltext.tidy).result():
        pass


def _fill(store: Store, rows: int) -> None:
    for number in range(SOURCES):
        new = NewSource(
            f"https://press{number}.example/feed.xml",
            title=f"Press {number}",
            folder=f"Region {number % 12}",
            role=ROLES[number % len(ROLES)],
        )
        store.write(partial(sources.add, new=new, now=NOW)).result()
    press = Press(SEED)
    for start in range(0, rows, CHUNK):
        batch = [*_varied(press, min(CHUNK, rows - start))]
        source_id = start // CHUNK % SOURCES + 1
        made = store.write(partial(ingest.ingest, source_id=source_id, batch=batch, now=NOW)).result()
        read = [one for one in made.new_ids if one % 10 < READ_OF_TEN]
        starred = [one for one in made.new_ids if one % STARRED_OF == 0]
        store.write(partial(items.mark, item_ids=read, read=True)).result()
        store.write(partial(items.mark, item_ids=starred, starred=True)).result()
        if start % 50_000 == 0:
            print(f"{start} of {rows} items made", file=sys.stderr)


def _varied(press: Press, number: int) -> Iterator[Story]:
    """Give stories the kinds of documents and the letters that news have."""
    for place, (new, tagged) in enumerate(press.stories(number)):
        provenance = replace(
            tagged.provenance,
            role=ROLES[place % len(ROLES)],
            reliability=LETTERS[place % len(LETTERS)],
        )
        yield new, replace(tagged, provenance=provenance)


if __name__ == "__main__":
    made_store(Path(sys.argv[1]), int(sys.argv[2]))
