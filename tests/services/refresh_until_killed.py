"""Refresh made-up sources over and over while a person edits; say each edit once it is kept.

Run by the kill test in a process of its own: `refresh_until_killed.py DATA ROUND`.
"""

from __future__ import annotations

import sys
from itertools import count
from pathlib import Path
from threading import Event, Thread

from app.domain.opportunities import OpportunityDraft, Stage
from app.domain.sources import NewSource
from app.domain.times import utc_now
from app.errors import InputError
from app.feeds.retrieve import Answer
from app.services.digest import DigestsHere
from app.services.lazy import Lazy
from app.services.refresh import Refresh
from app.services.sources import Sources
from app.services.tagging import load_tagger
from app.services.watch import Watch
from app.store.store import Store

SOURCES = 4
ENTRIES = 60


class Press:
    """Publishes sixty entries a fetch and source, half of them new each time."""

    def __init__(self, begin: int) -> None:
        self._issues = count(begin)

    def __call__(
        self,
        url: str,
        *,
        etag: str | None,  # noqa: ARG002  it answers everyone alike
        last_modified: str | None,  # noqa: ARG002
        cancel: Event | None,  # noqa: ARG002
    ) -> Answer:
        first = next(self._issues) * ENTRIES // 2
        items = "".join(
            f"<item><guid>{url}#{number}</guid><title>Smart city tender {number}</title>"
            f"<description>The district plans a heat network, number {number}.</description></item>"
            for number in range(first, first + ENTRIES)
        )
        body = f"<rss version='2.0'><channel><title>Press</title>{items}</channel></rss>"
        return Answer(status=200, url=url, body=body.encode())


def edit(watch: Watch) -> None:
    for number in count():
        made = watch.add(OpportunityDraft(title=f"Lead {number}"))
        watch.move(made.id, Stage.QUALIFIED)
        sys.stdout.write(f"{made.uid}\n")
        sys.stdout.flush()


def main(folder: Path, begin: int) -> None:
    with Store.open(folder) as store:
        press = Press(begin)
        sources = Sources(store, press, utc_now)
        for number in range(SOURCES):
            try:
                sources.add(NewSource(url=f"https://press{number}.example/feed"))
            except InputError:
                continue
        refresh = Refresh(store, press, DigestsHere(store, Lazy(load_tagger)), utc_now)
        refresh.run()  # what dear things there are to load is loaded before the first kill may come
        Thread(target=edit, args=(Watch(store, utc_now),), daemon=True).start()
        while True:
            refresh.run()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
