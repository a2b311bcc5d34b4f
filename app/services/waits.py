"""The hosts that asked to be left alone, as all lanes of a refresh see them."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime


class Waits:
    """Moments (UTC) until which hosts want to be left alone; for many threads."""

    def __init__(self, known: Mapping[str, datetime]) -> None:
        self._until = dict(known)
        self._lock = Lock()

    def until(self, host: str) -> datetime | None:
        """Tell until when a host wants to be left alone, if it ever said so."""
        with self._lock:
            return self._until.get(host)

    def ask(self, host: str, until: datetime) -> None:
        """Note that a host wants to be left alone; the longest wish holds."""
        with self._lock:
            self._until[host] = max(until, self._until.get(host, until))
