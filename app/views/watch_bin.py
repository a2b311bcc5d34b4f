"""The bin of the watchlist: what was removed, to be taken out again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.views.dialog_buttons import close_button
from app.views.empty import EmptyState
from app.views.panes import button
from app.views.watch_lines import LinesList

if TYPE_CHECKING:
    from app.domain.opportunities import Opportunity
    from app.views.desk import Desk
    from app.views.watch_cells import Cells
    from app.views.watch_work import WatchWork

WIDTH, HEIGHT = 520, 420


class BinDialog(QDialog):
    """List what lies in the bin; `restored` brings the number of what was taken out."""

    restored = Signal(int)

    def __init__(self, desk: Desk, cells: Cells, work: WatchWork, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._cells = cells
        self._work = work
        self.setWindowTitle(self.tr("The bin"))
        self.resize(desk.fonts.pixels(WIDTH), desk.fonts.pixels(HEIGHT))
        self.list = LinesList(desk, self.tr("Opportunities in the bin"))
        self.list.itemActivated.connect(lambda _item: self.restore())
        empty = EmptyState(desk, "remove")
        empty.say(
            self.tr("The bin is empty"),
            self.tr("What is removed from the watchlist waits here, with its evidence and history."),
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(empty)
        self._restore = button(desk, self.tr("Take out of the bin"), "ok", self.restore)
        buttons = close_button(self)
        row = QHBoxLayout()
        row.addWidget(self._restore)
        row.addStretch(1)
        row.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.addWidget(self._stack, 1)
        column.addLayout(row)
        self._read()

    def restore(self) -> None:
        """Take the chosen opportunity out of the bin."""
        number, watch = self.list.key(), self._desk.services.watch
        if isinstance(number, int):
            self._work.run(lambda: watch.restore(number), self._tell)

    def _tell(self, one: Opportunity) -> None:
        self.restored.emit(one.id)
        self._read()

    def _read(self) -> None:
        self._desk.tasks.run(
            self._desk.services.watch.binned, owner=self, done=self._show, failed=self._work.failed.emit
        )

    def _show(self, binned: tuple[Opportunity, ...]) -> None:
        words = self._desk.words
        below = self.tr("%1 · removed %2", "stage, moment")
        self.list.fill(
            [
                (
                    one.id,
                    "remove",
                    one.title,
                    below.replace("%1", self._cells.stage(one.stage)).replace(
                        "%2", words.moment(one.changed_at)
                    ),
                )
                for one in binned
            ]
        )
        self._stack.setCurrentIndex(0 if binned else 1)
        self._restore.setEnabled(bool(binned))
