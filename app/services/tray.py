"""The tray: items and passages collected all week for the next briefing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.store import tray

if TYPE_CHECKING:
    from collections.abc import Collection

    from app.domain.editions import TrayEntry
    from app.domain.times import Clock
    from app.store.store import Store


class Tray:
    """Collect, list, take out; every change is on disk before it is shown."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def add(self, item_ids: Collection[int], words: str = "") -> int:
        """Collect items, or a passage of one; give how many were not there yet."""
        return self._store.write(lambda db: tray.add(db, item_ids, words, self._clock())).result()

    def listed(self) -> tuple[TrayEntry, ...]:
        """List what was collected, the oldest first."""
        return tray.listed(self._store.reader())

    def remove(self, entry_ids: Collection[int]) -> int:
        """Take entries out and give how many there were."""
        return self._store.write(lambda db: tray.remove(db, entry_ids)).result()

    def count(self) -> int:
        """Count what was collected."""
        return tray.count(self._store.reader())
