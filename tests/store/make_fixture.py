"""Make the database that stands for a shipped layout: `PYTHONPATH=. python tests/store/make_fixture.py`.

Once a layout has shipped its file is never made again; a newer one gets a file of its own.
"""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from store_samples import FEED, NOW, entry, tagged

from app.domain.opportunities import OpportunityDraft, Stage, Stance
from app.domain.sources import FetchState, FetchStatus
from app.store import fetch_states, items, sources, upkeep, watchlist
from app.store.migrations import MIGRATIONS
from app.store.store import Store

if TYPE_CHECKING:
    from sqlite_utils import Database

FOLDER = Path(__file__).resolve().parents[1] / "data" / "db"
STORIES = (
    ("a", "Harbour town widens its smart quay", "The council has put the work out to tender."),
    ("b", "港区老旧小区改造启动", "市政府公布三年行动方案，居民可以提出意见。"),
    ("c", "港町で再生可能エネルギーの実証", "スマートシティの一環として蓄電池を試す。"),
)


def fill(db: Database) -> None:
    """Write a little of everything; the words are our own."""
    source = sources.add(db, FEED, NOW)
    batch = [
        (
            entry(
                key, title, content=text, url=f"https://x.example/{key}", published=NOW - timedelta(days=n)
            ),
            tagged(["urban-planning", "green-tech"], policy="a-policy", lang="zh" if key == "b" else "en"),
        )
        for n, (key, title, text) in enumerate(STORIES)
    ]
    first, second, _ = items.ingest(db, source.id, batch, NOW).new_ids
    items.mark(db, [first], read=True)
    items.mark(db, [second], starred=True)
    state = FetchState(source.id, checked_at=NOW, fetched_at=NOW, status=FetchStatus.NEW, http=200)
    fetch_states.save_states(db, [state])
    draft = OpportunityDraft(
        "Quay lighting",
        sectors=("green-tech",),
        value=Decimal(90_000),
        currency="CNY",
        deadline=date(2027, 3, 31),
    )
    opportunity = watchlist.add(db, draft, NOW, uid="f1x7ure")
    watchlist.link(db, opportunity.id, first, Stance.FOR, "names the tender", NOW)
    watchlist.move(db, opportunity.id, Stage.QUALIFIED, NOW, by="M. Ito")


def main() -> None:
    """Write the file of the newest layout."""
    with TemporaryDirectory() as name, Store.open(Path(name)) as store:
        store.write(fill).result()
        FOLDER.mkdir(parents=True, exist_ok=True)
        upkeep.backup(store.path, FOLDER / f"v{len(MIGRATIONS):03d}.sqlite")


if __name__ == "__main__":
    main()
