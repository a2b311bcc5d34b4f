"""One request a host at a time, whichever address led to it."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_LOOK = 0.05  # seconds between two looks at whether the fetch that waits is over


class Turns:
    """Lets the fetches of one host in, one after the other, from any thread.

    The lanes of a refresh keep the feeds of a host apart already; a redirect leads into another lane's
    host. A fetch holds one turn at a time, so none can wait for another in a ring.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._hosts: dict[str, threading.Lock] = {}

    @contextmanager
    def of(self, host: str, check: Callable[[], None]) -> Iterator[None]:
        """Hold the turn of a host; `check` is called while waiting and raises where the fetch is over."""
        with self._lock:
            turn = self._hosts.setdefault(host.lower(), threading.Lock())
        while not turn.acquire(timeout=_LOOK):
            check()
        try:
            yield
        finally:
            turn.release()
