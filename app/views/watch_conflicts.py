"""Where two people said different things of the same field: choose, field by field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.views.dialog_buttons import close_button
from app.views.fonts import NORMAL
from app.views.panes import button, label
from app.views.watch_lines import LinesList

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.domain.opportunities import Opportunity
    from app.domain.watch_log import Conflict
    from app.views.desk import Desk
    from app.views.watch_timeline import Timeline

WIDTH, HEIGHT = 620, 420


class ConflictsDialog(QDialog):
    """List the conflicts by opportunity and field; each is settled by a choice, or stays for later."""

    failed = Signal(object)

    def __init__(
        self,
        desk: Desk,
        timeline: Timeline,
        conflicts: Mapping[int, tuple[Conflict, ...]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._timeline = timeline
        self._open = {
            (number, conflict.field): conflict for number, found in conflicts.items() for conflict in found
        }
        self._titles: dict[int, str] = {}
        self.setWindowTitle(self.tr("Where you disagree"))
        self.resize(desk.fonts.pixels(WIDTH), desk.fonts.pixels(HEIGHT))
        self.list = LinesList(desk, self.tr("Conflicts, field by field"))
        self._keep = button(desk, self.tr("Keep what holds"), "ok", lambda: self.settle(keep=True))
        self._other = button(desk, self.tr("Take the other"), "link", lambda: self.settle(keep=False))
        buttons = close_button(self)
        row = QHBoxLayout()
        for choice in (self._keep, self._other):
            row.addWidget(choice)
        row.addStretch(1)
        row.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        told = self.tr("Both of you changed these. What was said last holds; choose, or leave it for later.")
        column.addWidget(label(desk, NORMAL, told))
        column.addWidget(self.list, 1)
        column.addLayout(row)
        self._show()
        watch = desk.services.watch
        desk.tasks.run(watch.listed, owner=self, done=self._name, failed=self.failed.emit)

    def settle(self, *, keep: bool) -> None:
        """Keep the value that holds of the chosen conflict, or take the other one."""
        key, watch = self.list.key(), self._desk.services.watch
        found = next((known for known in self._open if known == key), None)
        if found is None:
            return
        number, field = found

        def done(_one: Opportunity) -> None:
            del self._open[found]
            self._show()
            if not self._open:
                self.accept()

        self._desk.tasks.run(
            lambda: watch.settle(number, field, keep=keep), owner=self, done=done, failed=self.failed.emit
        )

    def _name(self, listed: tuple[Opportunity, ...]) -> None:
        self._titles = {one.id: one.title for one in listed}
        self._show()

    def _show(self) -> None:
        self.list.fill([self._row(number, conflict) for (number, _), conflict in self._open.items()])
        for choice in (self._keep, self._other):
            choice.setEnabled(bool(self._open))

    def _row(self, number: int, conflict: Conflict) -> tuple[object, str, str, str]:
        told = self._timeline
        title = self.tr("%1: %2", "field, title of the opportunity")
        title = title.replace("%1", told.field_name(conflict.field))
        below = self.tr("“%1” holds; %2 wrote “%3”")
        for mark, value in (
            ("%1", told.value_words(conflict.field, conflict.kept)),
            ("%2", conflict.other_by or self.tr("somebody else")),
            ("%3", told.value_words(conflict.field, conflict.other)),
        ):
            below = below.replace(mark, value)
        known = self._titles.get(number, self._desk.words.number(number))
        return (number, conflict.field), "warning", title.replace("%2", known), below
