"""Keep items for so many days or so many of a source, and let the others go."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from app.store import retention

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from app.domain.times import Clock
    from app.store.store import Store

CHUNK = 200


class Retention:
    """Say what would go, and let it go; never what is starred, corrected, linked or cited."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def preview(self, days: int, items: int) -> int:
        """Count what `run` would delete now; 0 switches a rule off. Not on the GUI thread."""
        return len(self._expired(days, items))

    def run(self, days: int, items: int, *, stopped: Callable[[], bool] = lambda: False) -> int:
        """Delete what was kept long enough, in short steps beside other writes; tell how many went.

        `days` since publication and first coming, `items` of each source, 0 for all. Not on the GUI thread.
        """
        gone = 0
        going = self._expired(days, items)
        for start in range(0, len(going), CHUNK):
            if stopped():
                break
            chunk = going[start : start + CHUNK]
            job = partial(retention.retire, item_ids=chunk)
            gone += len(self._store.write(job, urgent=False).result())
        return gone

    def _expired(self, days: int, items: int) -> tuple[int, ...]:
        before: datetime | None = self._clock() - timedelta(days=days) if days > 0 else None
        return retention.expired(self._store.reader(), before, items if items > 0 else None)
