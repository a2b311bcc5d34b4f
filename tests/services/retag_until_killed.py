"""Tag the items of a store anew, over and over, and print where it stands, for a test that kills it."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.evidence import Draft, Evidence, Provenance, Tag, Tagged
from app.services import retag
from app.services.retag import Retag
from app.store.store import Store

if TYPE_CHECKING:
    from app.domain.retagging import RetagProgress

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)


class Turncoat:
    """Tags every text the same way, and another way under each stamp."""

    def __init__(self, number: int) -> None:
        self.taxonomy = f"{number}"
        self.stamp = f"{number}+00000000"
        self._score = 0.5 + number % 400 / 1000

    def sectors(self, draft: Draft) -> tuple[Tag, ...]:
        evidence = Evidence("title", 0, 1, draft.title[:1], f"term-{self.stamp}")
        return (Tag("green-tech", self._score, (evidence,)),)

    def tag(self, draft: Draft) -> Tagged:
        sectors = self.sectors(draft)
        return Tagged(draft.id, "en", self.taxonomy, sectors, (), (), (), Provenance(), stamp=self.stamp)


def say(*words: object) -> None:
    """Tell the program that reads us where this stands."""
    print(*words, flush=True)  # noqa: T201 - this is the one thing this program has to say


def tell(progress: RetagProgress) -> None:
    say("staged", progress.done)


def make(store: Store, number: int) -> Retag:
    """Make the use-case over a tagger that speaks from other data than the one before."""
    turncoat = Turncoat(number)
    return Retag(store, lambda: turncoat, lambda: turncoat.stamp, lambda: NOW)


def main(folder: Path, start: int) -> None:
    retag.CHUNK = 20
    with Store.open(folder) as store:
        for number in count(start):
            say("begins", number)
            make(store, number).apply(progress=tell)
            say("applied", number)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
