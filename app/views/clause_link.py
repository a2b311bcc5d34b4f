"""Link a policy's clause to an opportunity, or begin a new one with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.views.opening import open_dialog
from app.views.watch_link import LinkDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QDialog, QWidget

    from app.domain.opportunities import Opportunity
    from app.domain.policies import Clause, Policy
    from app.views.desk import Desk


class ClauseLink(QObject):
    """Lead a person from a clause to the watchlist; `linked` says the opportunity."""

    linked = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self.dialog: QDialog | None = None

    def begin(self, policy: Policy, clause: Clause) -> None:
        """Ask which opportunity a clause belongs to; straight to a new one where there is none."""

        def ask(known: tuple[Opportunity, ...]) -> None:
            if known:
                self._ask_which(policy, clause, known)
            else:
                self._ask_new(policy, clause)

        watch = self._desk.services.watch
        self._desk.tasks.run(watch.listed, owner=self, done=ask, failed=self.failed.emit)

    def _ask_which(self, policy: Policy, clause: Clause, known: tuple[Opportunity, ...]) -> None:
        told = self.tr("Clause “%1” of %2").replace("%2", policy.title(self._desk.language))
        dialog = LinkDialog(self._desk, told.replace("%1", self._heading(clause)), known, self._window)

        def go_on() -> None:
            chosen = dialog.chosen()
            if chosen is None:
                self._ask_new(policy, clause)
                return
            from app.domain.opportunities import Stance

            stance, note = Stance(dialog.stance.currentData()), dialog.note.text().strip()
            watch = self._desk.services.watch
            self._run(lambda: watch.link_clause(chosen, policy.id, clause.id, stance, note))

        dialog.accepted.connect(go_on)
        self._open(dialog)

    def _ask_new(self, policy: Policy, clause: Clause) -> None:
        from app.domain.opportunities import OpportunityDraft
        from app.views.opportunity_dialog import OpportunityDialog

        draft = OpportunityDraft(self._heading(clause), sectors=clause.sectors, tags=(policy.id,))
        dialog = OpportunityDialog(self._desk, draft, self.tr("Put on the watchlist"), {}, self._window)

        def add() -> None:
            wanted, watch = dialog.draft, self._desk.services.watch
            if wanted is not None:
                self._run(lambda: watch.link_clause(watch.add(wanted).id, policy.id, clause.id))

        dialog.accepted.connect(add)
        self._open(dialog)

    def _heading(self, clause: Clause) -> str:
        return clause.heading.get(self._desk.language) or next(iter(clause.heading.values()), clause.id)

    def _run(self, write: Callable[[], Opportunity]) -> None:
        self._desk.tasks.run(write, owner=self, done=self.linked.emit, failed=self.failed.emit)

    def _open(self, dialog: QDialog) -> None:
        self.dialog = dialog
        open_dialog(dialog, self._window)
