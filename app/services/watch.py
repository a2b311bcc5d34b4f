"""The watchlist: opportunities made from items or from scratch, staged, with linked evidence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.opportunities import OpportunityDraft, Stance
from app.store import items, watchlist

if TYPE_CHECKING:
    from app.domain.opportunities import Opportunity, Stage
    from app.domain.times import Clock
    from app.store.store import Database, Store

DATED = frozenset({"tender", "consultation", "subsidy", "fair"})
"""Signals whose day is one to act by; that of a plan or target is an end years ahead."""


class Watch:
    """Keep the watchlist; each write is short and waits for the disk, so call it off the GUI thread."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def from_item(self, item_id: int) -> OpportunityDraft:
        """Fill in what an item tells of an opportunity: title, sectors, places, deadline.

        The deadline is the earliest day from today on (UTC) that a tender, consultation, subsidy or
        fair points to. Raises InputError where there is no such item.
        """
        view = items.view(self._store.reader(), item_id)
        today = self._clock().date()
        calls = (signal for signal in view.tagged.signals if signal.id in DATED)
        dates = [call.date for call in calls if call.date and call.date >= today]
        return OpportunityDraft(
            title=view.item.title,
            sectors=tuple(tag.sector for tag in view.tagged.sectors),
            places=tuple(place.id for place in view.tagged.places),
            deadline=min(dates, default=None),
        )

    def add(self, draft: OpportunityDraft, item_id: int | None = None) -> Opportunity:
        """Put an opportunity on the watchlist, with an item as its first evidence where given."""
        now = self._clock()
        if item_id is None:
            return self._store.write(lambda db: watchlist.add(db, draft, now)).result()
        items.view(self._store.reader(), item_id)

        def write(db: Database) -> Opportunity:
            made = watchlist.add(db, draft, now)
            return watchlist.link(db, made.id, item_id, Stance.FOR, "", now)

        return self._store.write(write).result()

    def listed(self) -> tuple[Opportunity, ...]:
        """List what is on the watchlist."""
        return watchlist.listed(self._store.reader())

    def find(self, opportunity_id: int) -> Opportunity:
        """Load one opportunity with its evidence. Raises InputError where there is none."""
        return watchlist.find(self._store.reader(), opportunity_id)

    def edit(self, opportunity_id: int, draft: OpportunityDraft) -> Opportunity:
        """Change what a person says of an opportunity."""
        now = self._clock()
        return self._store.write(lambda db: watchlist.edit(db, opportunity_id, draft, now)).result()

    def move(self, opportunity_id: int, stage: Stage) -> Opportunity:
        """Move an opportunity to another stage."""
        now = self._clock()
        return self._store.write(lambda db: watchlist.move(db, opportunity_id, stage, now)).result()

    def link(
        self, opportunity_id: int, item_id: int, stance: Stance | None = None, note: str | None = None
    ) -> Opportunity:
        """Link an item to an opportunity as evidence, for it unless something else is said.

        Linked again, stance and note change where they are given and stay where they are None.
        """
        now = self._clock()

        def write(db: Database) -> Opportunity:
            known = {link.item_id: link for link in watchlist.find(db.conn, opportunity_id).evidence}
            before = known.get(item_id)
            kept_stance = stance or (before.stance if before else Stance.FOR)
            kept_note = (before.note if before else "") if note is None else note
            return watchlist.link(db, opportunity_id, item_id, kept_stance, kept_note, now)

        return self._store.write(write).result()

    def unlink(self, opportunity_id: int, item_id: int) -> Opportunity:
        """Take an item off an opportunity's evidence."""
        now = self._clock()
        return self._store.write(lambda db: watchlist.unlink(db, opportunity_id, item_id, now)).result()

    def remove(self, opportunity_id: int) -> None:
        """Put an opportunity into the bin."""
        now = self._clock()
        self._store.write(lambda db: watchlist.remove(db, opportunity_id, now)).result()
