"""Drafts of briefings, on disk while they are written so that a crash costs nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.store import drafts

if TYPE_CHECKING:
    from app.domain.briefs import Brief
    from app.domain.editions import DraftRow
    from app.domain.times import Clock
    from app.store.store import Store


class Drafts:
    """Save, list, open, throw away."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def save(self, brief: Brief, draft_id: int | None = None) -> int:
        """Save a draft over itself, or as a new one; give its id."""
        from app.briefing.manifest import to_text

        text = brief.title, to_text(brief)
        return self._store.write(lambda db: drafts.save(db, draft_id, text, self._clock())).result()

    def listed(self) -> tuple[DraftRow, ...]:
        """List the drafts, the one changed last first."""
        return drafts.listed(self._store.reader())

    def open(self, draft_id: int) -> Brief:
        """Read a draft. Raises InputError `no-draft`."""
        from app.briefing.manifest import from_text

        return from_text(drafts.manifest(self._store.reader(), draft_id))

    def remove(self, draft_id: int) -> None:
        """Throw a draft away."""
        self._store.write(lambda db: drafts.remove(db, draft_id)).result()
