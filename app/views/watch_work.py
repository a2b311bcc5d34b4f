"""What is done with opportunities from the window: off the GUI thread, with a reason where one is due."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from app.views.evidence_text import displayable
from app.views.opening import open_dialog
from app.views.watch_reason import ReasonDialog

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QDialog, QWidget

    from app.domain.opportunities import Opportunity, OpportunityDraft, Stage
    from app.errors import AppError
    from app.store.watch_steps import Step
    from app.views.desk import Desk

T = TypeVar("T")

NEEDS_REASON = "needs-reason"


class WatchWork(QObject):
    """Do things and say what came of them.

    `changed` brings an opportunity as it is now; `moved_on` says that the list as a whole must be
    read again, with the number of an opportunity to choose or None; `refused` names one whose change
    was not made, so that views show it as it was; `told` says what was done where that can't be seen;
    `linked` names the items that stand on the watchlist now.
    """

    changed = Signal(object)
    moved_on = Signal(object)
    refused = Signal(int)
    told = Signal(str)
    linked = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self.dialog: QDialog | None = None

    def edit(self, one: Opportunity, draft: OpportunityDraft) -> None:
        """Change what is said of an opportunity; a change of stage may ask for a reason."""
        watch = self._desk.services.watch
        self._gated(one, lambda reason: watch.edit(one.id, draft, reason=reason))

    def move(self, one: Opportunity, stage: Stage) -> None:
        """Bring an opportunity to a stage; asks for a reason where its evidence is too thin for that."""
        if one.stage != stage:
            watch = self._desk.services.watch
            self._gated(one, lambda reason: watch.move(one.id, stage, reason=reason))

    def add(self, draft: OpportunityDraft) -> None:
        """Put an opportunity on the list and choose it."""
        watch = self._desk.services.watch
        self.run(lambda: watch.add(draft), lambda made: self.moved_on.emit(made.id))

    def add_items(self, item_ids: Sequence[int], stage: Stage) -> None:
        """Make one opportunity of items and bring it to a stage: the first gives what is known of it."""
        watch = self._desk.services.watch

        def job() -> Opportunity:
            first, *rest = item_ids
            made = watch.add(watch.from_item(first), first)
            for item_id in rest:
                made = watch.link(made.id, item_id)
            return made

        def done(made: Opportunity) -> None:
            self.moved_on.emit(made.id)
            self.linked.emit(tuple(item_ids))
            self.told.emit(self.tr("On the watchlist: %1").replace("%1", displayable(made.title)))
            self.move(made, stage)

        self.run(job, done)

    def link_items(self, one: Opportunity, item_ids: Sequence[int]) -> None:
        """Link items to an opportunity as evidence that speaks for it, until it is judged otherwise."""
        watch = self._desk.services.watch

        def job() -> Opportunity:
            made = one
            for item_id in item_ids:
                made = watch.link(one.id, item_id)
            return made

        def done(made: Opportunity) -> None:
            self.changed.emit(made)
            self.linked.emit(tuple(item_ids))
            told = self.tr("%n item(s) linked to “%1”", "", len(item_ids))
            self.told.emit(told.replace("%1", displayable(made.title)))

        self.run(job, done)

    def remove(self, ones: Sequence[Opportunity]) -> None:
        """Put opportunities into the bin, and say how to get them back."""
        watch = self._desk.services.watch

        def job() -> None:
            for one in ones:
                watch.remove(one.id)

        def done(_result: None) -> None:
            self.moved_on.emit(None)
            told = self.tr("%n opportunity(s) put into the bin. Ctrl+Z brings it back.", "", len(ones))
            self.told.emit(told)

        if ones:
            self.run(job, done)

    def undo(self) -> None:
        """Take back the last step, of whatever session."""
        self.run(self._desk.services.watch.undo, lambda step: self._tell_step(step, undone=True))

    def redo(self) -> None:
        """Bring back the step that was taken back last."""
        self.run(self._desk.services.watch.redo, lambda step: self._tell_step(step, undone=False))

    def change(self, job: Callable[[], Opportunity]) -> None:
        """Do something that gives one opportunity as it is then."""
        self.run(job, self.changed.emit)

    def rework(self, job: Callable[[], object]) -> None:
        """Do something after which the whole list is read again."""
        self.run(job, lambda _result: self.moved_on.emit(None))

    def run(
        self,
        job: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[AppError], None] | None = None,
    ) -> None:
        """Run a job elsewhere and take its result here."""
        self._desk.tasks.run(job, owner=self, done=done, failed=failed or self.failed.emit)

    def open(self, dialog: QDialog) -> None:
        """Open a dialog and keep hold of it."""
        self.dialog = dialog
        open_dialog(dialog, self._window)

    def _tell_step(self, step: Step | None, *, undone: bool) -> None:
        if step is None:
            self.told.emit(self.tr("There is nothing to undo.") if undone else self.tr("Nothing to redo."))
            return
        self.moved_on.emit(step.opportunity_id)
        sentence = self.tr("Taken back: %1") if undone else self.tr("Done again: %1")
        self.told.emit(sentence.replace("%1", self.step_words(step)))

    def step_words(self, step: Step) -> str:
        """Say what a step did and to which opportunity."""
        sentence = {
            "added": self.tr("“%1” was added"),
            "edited": self.tr("“%1” was edited"),
            "moved": self.tr("“%1” was moved to another stage"),
            "linked": self.tr("evidence of “%1”"),
            "unlinked": self.tr("evidence was taken off “%1”"),
            "removed": self.tr("“%1” was put into the bin"),
            "restored": self.tr("“%1” was taken out of the bin"),
            "settled": self.tr("a disagreement on “%1” was settled"),
        }.get(step.what, self.tr("a change of “%1”"))
        words = sentence.replace("%1", displayable(step.title))
        if step.entries > 1:
            more = self.tr("%1, and %n more", "", step.entries - 1)
            return more.replace("%1", words)
        return words

    def _gated(self, one: Opportunity, write: Callable[[str], Opportunity]) -> None:
        def failed(error: AppError) -> None:
            if error.code == NEEDS_REASON:
                self._ask_reason(one, write)
            else:
                self.refused.emit(one.id)
                self.failed.emit(error)

        self.run(lambda: write(""), self.changed.emit, failed)

    def _ask_reason(self, one: Opportunity, write: Callable[[str], Opportunity]) -> None:
        dialog = ReasonDialog(self._desk, one, self._window)

        def go_on() -> None:
            reason = dialog.words()
            self.change(lambda: write(reason))

        dialog.accepted.connect(go_on)
        dialog.rejected.connect(lambda: self.refused.emit(one.id))
        self.open(dialog)
