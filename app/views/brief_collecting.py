"""What goes into the tray, out of it, and from it into the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from app.domain.briefs import Brief
    from app.domain.editions import TrayEntry
    from app.views.brief_outline import TrayPane
    from app.views.brief_work import BriefWork
    from app.views.desk import Desk


class Collecting(QObject):
    """Do in the background what the tray's pane asks for."""

    counted = Signal(int)
    failed = Signal(object)

    def __init__(self, desk: Desk, pane: TrayPane, work: BriefWork, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pane = pane
        self._work = work
        pane.dropped.connect(self.add)
        pane.wanted.connect(self.quote)
        pane.removed.connect(self.remove)

    def load(self) -> None:
        """List the tray anew."""
        tray = self._desk.services.briefs.tray
        self._desk.tasks.run(tray.listed, owner=self, done=self._show, failed=self.failed.emit)

    def add(self, item_ids: tuple[int, ...]) -> None:
        """Put items into the tray."""
        tray = self._desk.services.briefs.tray
        self._desk.tasks.run(
            lambda: tray.add(item_ids), owner=self, done=lambda _n: self.load(), failed=self.failed.emit
        )

    def remove(self, entries: tuple[TrayEntry, ...]) -> None:
        """Take entries out of the tray."""
        tray, ids = self._desk.services.briefs.tray, [entry.id for entry in entries]
        self._desk.tasks.run(
            lambda: tray.remove(ids), owner=self, done=lambda _n: self.load(), failed=self.failed.emit
        )

    def quote(self, entries: tuple[TrayEntry, ...]) -> None:
        """Quote entries at the end of the section that is worked on."""
        brief, section = self._work.brief, self._work.section()
        reviewing = self._desk.services.briefs.reviewing
        if brief is None:
            return

        def put(grown: Brief) -> None:
            if self._work.brief is brief:
                self._work.edit(lambda _brief: grown)

        self._desk.tasks.run(
            lambda: reviewing.collect(brief, entries, section),
            owner=self,
            done=put,
            failed=self.failed.emit,
        )

    def _show(self, entries: tuple[TrayEntry, ...]) -> None:
        self._pane.show_entries(entries, writing=self._work.brief is not None)
        self.counted.emit(len(entries))
