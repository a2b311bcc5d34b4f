"""The briefing that is worked on: each edit a new one, kept on disk, taken back with one key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.briefing.standing import Standing
    from app.domain.briefs import Brief, Statement
    from app.errors import AppError
    from app.views.desk import Desk

SAVE_MS = 400
MOST_BACK = 200


class BriefWork(QObject):
    """Hold a briefing with its past; save it a moment after each change."""

    changed = Signal()
    stood = Signal()
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._past: list[Brief] = []
        self._future: list[Brief] = []
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(SAVE_MS)
        self._wait.timeout.connect(self.save)
        self.brief: Brief | None = None
        self.draft_id: int | None = None
        self._taken_up = 0
        self._saving = False
        self.standings: tuple[Standing, ...] = ()
        self.chosen = 0

    def begin(self, brief: Brief, draft_id: int | None = None) -> None:
        """Take up another briefing."""
        self.save_now()
        self._taken_up += 1
        self.draft_id = draft_id
        self._past.clear()
        self._future.clear()
        self._put(brief, 0)

    def edit(self, change: Callable[[Brief], Brief], chosen: int | None = None) -> None:
        """Change the briefing; `chosen` is the statement (from 1) that is then shown at the right."""
        if self.brief is None:
            return
        new = change(self.brief)
        if new == self.brief:
            return
        self._past = [*self._past[1 - MOST_BACK :], self.brief]
        self._future.clear()
        self._put(new, self.chosen if chosen is None else chosen)
        self._wait.start()

    def undo(self) -> None:
        """Take the last edit back."""
        self._step(self._past, self._future)

    def redo(self) -> None:
        """Make the edit again that was taken back last."""
        self._step(self._future, self._past)

    def can_redo(self) -> bool:
        """Tell whether there is an edit to make again."""
        return bool(self._future)

    def statement(self) -> Statement | None:
        """Give the statement that is chosen."""
        said = self.brief.statements if self.brief else ()
        return said[self.chosen - 1] if 0 < self.chosen <= len(said) else None

    def section(self) -> int:
        """Tell in which section (from 0) the chosen statement stands; the first where none is chosen."""
        left = self.chosen
        for at, section in enumerate(self.brief.sections if self.brief else ()):
            if left <= len(section.statements):
                return at
            left -= len(section.statements)
        return 0

    def save(self) -> None:
        """Keep the draft on disk, in the background; one at a time, or one draft would become two."""
        self._wait.stop()
        brief, draft_id, drafts = self.brief, self.draft_id, self._desk.services.briefs.drafts
        if self._saving:
            self._wait.start()
            return
        if brief is not None:
            self._saving, turn = True, self._taken_up
            self._desk.tasks.run(
                lambda: drafts.save(brief, draft_id),
                owner=self,
                done=lambda saved: self._saved(saved, turn),
                failed=self._not_saved,
            )

    @property
    def saved(self) -> bool:
        """Tell whether nothing waits to be saved."""
        return not self._saving and not self._wait.isActive()

    def save_now(self) -> None:
        """Save what still waits to be saved."""
        if self._wait.isActive():
            self.save()

    def review(self) -> None:
        """Ask how every statement stands; `stood` says that the answer is there."""
        brief, reviewing = self.brief, self._desk.services.briefs.reviewing
        if brief is None:
            return

        def take(standings: tuple[Standing, ...]) -> None:
            if brief is self.brief:
                self.standings = standings
                self.stood.emit()

        self._desk.tasks.run(
            lambda: reviewing.standings(brief), owner=self, done=take, failed=self.failed.emit
        )

    def _saved(self, draft_id: int, turn: int) -> None:
        self._saving = False
        if turn == self._taken_up:
            self.draft_id = draft_id

    def _not_saved(self, error: AppError) -> None:
        self._saving = False
        self.failed.emit(error)

    def _put(self, brief: Brief, chosen: int) -> None:
        self.brief = brief
        self.standings = ()
        self.chosen = min(chosen, len(brief.statements))
        self.changed.emit()
        self.review()

    def _step(self, source: list[Brief], target: list[Brief]) -> None:
        if source and self.brief is not None:
            target.append(self.brief)
            self._put(source.pop(), self.chosen)
            self._wait.start()
