"""What fetches leave, written in batches: one transaction for many sources."""

from __future__ import annotations

from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING

from app.store import fetch_states, raw, sources

if TYPE_CHECKING:
    from collections.abc import Sequence
    from concurrent.futures import Future
    from datetime import datetime

    from app.domain.sources import FetchState, RawAnswer
    from app.store.store import Database, Store

MOST = 64
MOST_BYTES = 2_000_000


@dataclass(frozen=True, slots=True)
class Note:
    """What one fetch left: the state, the raw answer with its packed body, the feed's own name if new."""

    state: FetchState
    raw: tuple[RawAnswer, bytes] | None = None
    title: str | None = None


class Ledger:
    """Gathers notes from many threads; what a program that dies loses is fetched once more."""

    def __init__(self, store: Store, now: datetime) -> None:
        self._store = store
        self._now = now
        self._lock = Lock()
        self._notes: list[Note] = []
        self._waits: dict[str, datetime] = {}
        self._bytes = 0
        self._writes: list[Future[None]] = []

    def add(self, note: Note) -> None:
        """Take a note; it is written with the others. Raises what an earlier write met."""
        with self._lock:
            self._notes.append(note)
            self._bytes += len(note.raw[1]) if note.raw else 0
            if len(self._notes) >= MOST or self._bytes >= MOST_BYTES:
                self._flush()

    def leave_alone(self, host: str, until: datetime) -> None:
        """Note until when a host wants to be left alone."""
        with self._lock:
            self._waits[host] = until

    def close(self) -> None:
        """Write what is left and wait for it. Raises StoreError where it can't be written."""
        with self._lock:
            self._flush()
            writes, self._writes = self._writes, []
        for write in writes:
            write.result()

    def _flush(self) -> None:
        for write in [write for write in self._writes if write.done()]:
            self._writes.remove(write)
            write.result()
        if self._notes or self._waits:
            notes, self._notes, self._bytes = self._notes, [], 0
            waits, self._waits = self._waits, {}
            self._writes.append(self._store.write(lambda db: self._write(db, notes, waits), urgent=False))

    def _write(self, db: Database, notes: Sequence[Note], waits: dict[str, datetime]) -> None:
        for note in notes:
            if note.title:
                sources.name(db, note.state.source_id, note.title)
            if note.raw:
                raw.keep(db, *note.raw)
        fetch_states.save_states(db, [note.state for note in notes])
        if waits:
            fetch_states.save_host_waits(db, waits, self._now)
