"""A person's corrections of an item's sectors: said, taken back, kept against every re-tagging."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.corrections import find_words
from app.domain.items import Changes
from app.errors import InputError
from app.store import corrections, items

if TYPE_CHECKING:
    from app.domain.corrections import Deed
    from app.domain.evidence import Span
    from app.domain.sectors import SectorId
    from app.domain.times import Clock
    from app.store.store import Store


class Corrections:
    """Note corrections down; each is a short write that waits for the disk, so call it off the GUI thread."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def find_words(self, item_id: int, words: str) -> Span:
        """Find words in an item's text, as they stand there. Raises InputError `no-item`, `no-words`."""
        span = find_words(items.view(self._store.reader(), item_id).item.fields, words)
        if span is None:
            raise InputError(
                "no-words", f"“{words}” is not in the text of item {item_id}. Give words as they stand there."
            )
        return span

    def add(self, item_id: int, sector: SectorId, words: Span | None = None, *, by: str = "") -> Changes:
        """Give an item a sector, with the words that speak for it; without any the title does.

        Raises InputError `no-item`, `no-words`.
        """
        return self._correct(item_id, sector, "add", words, by)

    def remove(self, item_id: int, sector: SectorId, *, by: str = "") -> Changes:
        """Take a sector off an item. Raises InputError `no-item`, `no-tag`."""
        return self._correct(item_id, sector, "remove", None, by)

    def undo(self, item_id: int, *, by: str = "") -> Changes:
        """Take back the last correction of an item. Raises InputError `no-item`, `nothing-to-undo`."""
        now = self._clock()
        self._store.write(lambda db: corrections.undo(db, item_id, now)).result()
        return Changes(items=frozenset({item_id}), by=by)

    def _correct(self, item_id: int, sector: SectorId, deed: Deed, words: Span | None, by: str) -> Changes:
        now = self._clock()
        self._store.write(lambda db: corrections.correct(db, item_id, sector, deed, words, now)).result()
        return Changes(items=frozenset({item_id}), by=by)
