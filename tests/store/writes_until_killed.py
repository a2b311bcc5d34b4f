"""Write batches and edits to a store without end, and print each once it is said to be saved."""

from __future__ import annotations

import sys
from functools import partial
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from store_samples import NOW, entry, tagged

from app.domain.opportunities import OpportunityDraft, Stance
from app.store import items, sources, watchlist
from app.store.store import Store

if TYPE_CHECKING:
    from sqlite_utils import Database

BATCH = 10


def add_batch(db: Database, source_id: int, name: str) -> int:
    """Store a batch and give the id of its first item."""
    batch = [(entry(f"{name}-{n}", f"Story {name}"), tagged()) for n in range(BATCH)]
    return items.ingest(db, source_id, batch, NOW).new_ids[0]


def add_linked(db: Database, item_id: int, title: str) -> int:
    """Store an opportunity with its evidence, in one edit."""
    opportunity = watchlist.add(db, OpportunityDraft(title), NOW)
    return watchlist.link(db, opportunity.id, item_id, Stance.FOR, "", NOW).id


def say(what: str, name: object) -> None:
    """Tell the program that reads us what is saved."""
    print(what, name, flush=True)  # noqa: T201 - this is the one thing this program has to say


def main(folder: Path, run: str) -> None:
    """Write until killed; `run` keeps this program's batches apart from those of others."""
    with Store.open(folder) as store:
        source_id = sources.rows(store.reader())[0].source.id
        names = (f"{run}-{number}" for number in count())
        for name in names:
            first = store.write(partial(add_batch, source_id=source_id, name=name), urgent=False).result()
            say("batch", name)
            starred = store.write(partial(items.mark, item_ids=[first], starred=True))
            linked = store.write(partial(add_linked, item_id=first, title=name))
            starred.result()
            say("star", first)
            say("link", linked.result())


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
