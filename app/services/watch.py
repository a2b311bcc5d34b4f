"""The watchlist: opportunities made from items or from scratch, staged, with linked evidence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.opportunities import OpportunityDraft, Stance
from app.domain.watch_log import conflicts
from app.store import items, stage_names, watch_log, watch_merge, watch_pieces, watch_steps, watchlist
from app.store.watch_log import Act

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.domain.claims import Claim, Strength
    from app.domain.evidence import Span
    from app.domain.items import ItemView
    from app.domain.opportunities import LinkedEvidence, Opportunity, Stage
    from app.domain.policies import Policy
    from app.domain.times import Clock
    from app.domain.watch_log import Conflict
    from app.store.store import Database, Store
    from app.store.watch_log import Event
    from app.store.watch_steps import Step, Steps

DATED = frozenset({"tender", "consultation", "subsidy", "fair"})
"""Signals whose day is one to act by; that of a plan or target is an end years ahead."""


class Watch:
    """Keep the watchlist; each write is short and waits for the disk, so call it off the GUI thread.

    `by` is who writes. `claims` reads the sentences of an item and `policies` finds a policy; both
    are asked only where a passage or a clause is linked.
    """

    def __init__(
        self,
        store: Store,
        clock: Clock,
        *,
        by: str = "",
        claims: Callable[[ItemView], tuple[Claim, ...]] = lambda _view: (),
        policies: Callable[[], tuple[Policy, ...]] = tuple,
    ) -> None:
        self._store = store
        self._clock = clock
        self._by = by
        self._claims = claims
        self._policies = policies

    def from_item(self, item_id: int) -> OpportunityDraft:
        """Fill in what an item tells of an opportunity: title, sectors, places, deadline, what it names.

        Its signals and policies become tags, its address an attachment. The deadline is the earliest
        day from today on (UTC) that a tender, consultation, subsidy or fair points to. Raises
        InputError where there is no such item.
        """
        view = items.view(self._store.reader(), item_id)
        tagged, today = view.tagged, self._clock().date()
        calls = (signal for signal in tagged.signals if signal.id in DATED)
        dates = [call.date for call in calls if call.date and call.date >= today]
        named = (
            *(signal.id for signal in tagged.signals),
            *(mention.policy for mention in tagged.policies),
        )
        return OpportunityDraft(
            title=view.item.title,
            sectors=tuple(tag.sector for tag in tagged.sectors),
            places=tuple(place.id for place in tagged.places),
            deadline=min(dates, default=None),
            tags=tuple(dict.fromkeys(named)),
            attachments=(view.item.url,) if view.item.url else (),
        )

    def add(self, draft: OpportunityDraft, item_id: int | None = None, *, reason: str = "") -> Opportunity:
        """Put an opportunity on the watchlist, with an item as its first evidence where given.

        What is added without an item may stand at any stage: that records where it stands already.
        Raises InputError: `no-item`, `needs-reason` and what `watchlist.add` raises.
        """
        now, by = self._clock(), self._by
        if item_id is None:
            return self._store.write(lambda db: watchlist.add(db, draft, now, by=by)).result()
        number = item_id

        def write(db: Database) -> Opportunity:
            piece = watch_pieces.of_item(db, number, Stance.FOR, "", now)
            return watchlist.add_with(db, draft, piece, Act(now, by, reason))

        return self._store.write(write).result()

    def listed(self) -> tuple[Opportunity, ...]:
        """List what is on the watchlist."""
        return watchlist.listed(self._store.reader())

    def binned(self) -> tuple[Opportunity, ...]:
        """List what lies in the bin, removed last first."""
        return watchlist.binned(self._store.reader())

    def find(self, opportunity_id: int) -> Opportunity:
        """Load one opportunity with its evidence. Raises InputError where there is none."""
        return watchlist.find(self._store.reader(), opportunity_id)

    def edit(self, opportunity_id: int, draft: OpportunityDraft, *, reason: str = "") -> Opportunity:
        """Change what a person says of an opportunity. Raises InputError `needs-reason` as `move` does."""
        now, by = self._clock(), self._by
        return self._store.write(
            lambda db: watchlist.edit(db, opportunity_id, draft, now, by=by, reason=reason)
        ).result()

    def move(self, opportunity_id: int, stage: Stage, *, reason: str = "") -> Opportunity:
        """Move an opportunity to another stage.

        Raises InputError `needs-reason` where the stage commits to something, nothing speaks for it
        or all that does is hedged or AI-written, and nobody says why.
        """
        now, by = self._clock(), self._by
        return self._store.write(
            lambda db: watchlist.move(db, opportunity_id, stage, now, by=by, reason=reason)
        ).result()

    def link(
        self, opportunity_id: int, item_id: int, stance: Stance | None = None, note: str | None = None
    ) -> Opportunity:
        """Link an item to an opportunity as evidence, for it unless something else is said.

        Linked again, stance and note change where they are given and stay where they are None.
        """
        return self._link(
            opportunity_id,
            lambda db: watch_pieces.of_item(db, item_id, Stance.FOR, "", self._clock()),
            stance,
            note,
        )

    def link_passage(
        self,
        opportunity_id: int,
        item_id: int,
        span: Span,
        stance: Stance | None = None,
        note: str | None = None,
    ) -> Opportunity:
        """Link a passage of an item, as strong as the weakest sentence that it touches.

        Raises InputError `no-words` where the item does not say so there.
        """
        view = items.view(self._store.reader(), item_id)
        watch_pieces.check_span(view, span)
        strength = _strength(self._claims(view), span)

        def make(db: Database) -> LinkedEvidence:
            piece = watch_pieces.of_item(db, item_id, Stance.FOR, "", self._clock())
            return watch_pieces.of_passage(piece, span, strength)

        return self._link(opportunity_id, make, stance, note)

    def link_clause(
        self,
        opportunity_id: int,
        policy_id: str,
        clause_id: str,
        stance: Stance | None = None,
        note: str | None = None,
    ) -> Opportunity:
        """Link a policy's clause. Raises InputError: `no-policy`, `no-clause`."""
        piece = watch_pieces.of_clause(self._policies(), policy_id, clause_id, self._clock())
        return self._link(opportunity_id, lambda _db: piece, stance, note)

    def revalue(
        self, opportunity_id: int, key: str, stance: Stance | None = None, note: str | None = None
    ) -> Opportunity:
        """Change stance or note of a piece of evidence. Raises InputError `not-linked`."""
        return self._link(
            opportunity_id, lambda db: watchlist.piece(db.conn, opportunity_id, key), stance, note
        )

    def unlink(self, opportunity_id: int, piece: int | str) -> Opportunity:
        """Take a piece off the evidence, or an item with its passages. Raises InputError `not-linked`."""
        now, by = self._clock(), self._by
        return self._store.write(lambda db: watchlist.unlink(db, opportunity_id, piece, now, by=by)).result()

    def remove(self, opportunity_id: int) -> None:
        """Put an opportunity into the bin."""
        now, by = self._clock(), self._by
        self._store.write(lambda db: watchlist.remove(db, opportunity_id, now, by=by)).result()

    def restore(self, opportunity_id: int) -> Opportunity:
        """Take an opportunity out of the bin. Raises InputError where it isn't in there."""
        now, by = self._clock(), self._by
        return self._store.write(lambda db: watchlist.restore(db, opportunity_id, now, by=by)).result()

    def steps(self) -> Steps:
        """Tell what can be undone and redone next."""
        return watch_steps.steps(self._store.reader())

    def undo(self) -> Step | None:
        """Take back the last step on the watchlist, of whatever session; None where there is none."""
        act = Act(self._clock(), self._by)
        return self._store.write(lambda db: watch_steps.undo(db, act)).result()

    def redo(self) -> Step | None:
        """Bring back the step that was taken back last; None where there is none."""
        act = Act(self._clock(), self._by)
        return self._store.write(lambda db: watch_steps.redo(db, act)).result()

    def history(self, opportunity_id: int) -> tuple[Event, ...]:
        """Tell what was done with an opportunity, in order."""
        return watch_log.history(self._store.reader(), opportunity_id)

    def conflicts(self, opportunity_id: int) -> tuple[Conflict, ...]:
        """List on what those who worked on an opportunity apart disagree."""
        return conflicts(watch_log.of_opportunity(self._store.reader(), opportunity_id))

    def conflicted(self) -> dict[int, int]:
        """Count the conflicts of every opportunity that has any."""
        return watch_merge.conflicted(self._store.reader())

    def settle(self, opportunity_id: int, field: str, *, keep: bool) -> Opportunity:
        """Keep the value that holds, or take the other's. Raises InputError `no-conflict`."""
        now, by = self._clock(), self._by
        choice: watchlist.Choice = "kept" if keep else "other"
        return self._store.write(
            lambda db: watchlist.settle(db, opportunity_id, field, choice, now, by=by)
        ).result()

    def stage_names(self) -> dict[Stage, str]:
        """Give the names of stages that a person chose; the others have their own."""
        return stage_names.listed(self._store.reader())

    def rename_stage(self, stage: Stage, name: str) -> None:
        """Name a stage; an empty name brings its own back."""
        self._store.write(lambda db: stage_names.rename(db, stage, name)).result()

    def _link(
        self,
        opportunity_id: int,
        make: Callable[[Database], LinkedEvidence],
        stance: Stance | None,
        note: str | None,
    ) -> Opportunity:
        now, by = self._clock(), self._by

        def write(db: Database) -> Opportunity:
            piece = watchlist.restated(db.conn, opportunity_id, make(db), stance, note)
            return watchlist.link_piece(db, opportunity_id, piece, now, by=by)

        return self._store.write(write).result()


def _strength(claims: tuple[Claim, ...], span: Span) -> Strength:
    """Tell how firmly a passage speaks: as its weakest sentence does."""
    order: tuple[Strength, ...] = ("hedged", "attributed", "stated")
    touched = {
        claim.strength
        for claim in claims
        if claim.field == span.field and claim.start < span.end and span.start < claim.end
    }
    return next((strength for strength in order if strength in touched), "stated")
