"""What merging a colleague's bundle would do, before it is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.views.dialog_buttons import ok_or_cancel
from app.views.fonts import NORMAL
from app.views.panes import label
from app.views.watch_lines import LinesList

if TYPE_CHECKING:
    from app.domain.watch_bundle import Bundle
    from app.store.watch_merge import Foreseen
    from app.views.desk import Desk
    from app.views.watch_timeline import Timeline

WIDTH, HEIGHT = 640, 440
MOST_FIELDS = 6


class MergeDialog(QDialog):
    """List opportunities that are new, change, or on which the two of you disagree; OK merges."""

    def __init__(
        self,
        desk: Desk,
        timeline: Timeline,
        bundle: Bundle,
        foreseen: tuple[Foreseen, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._timeline = timeline
        self.setWindowTitle(self.tr("Merge a colleague's bundle"))
        self.resize(desk.fonts.pixels(WIDTH), desk.fonts.pixels(HEIGHT))
        self.list = LinesList(desk, self.tr("What would come of it"))
        self.list.fill([self._row(number, one) for number, one in enumerate(foreseen)])
        said = self.tr("%1 exported it on %2. This is what merging it would do; nothing is written yet.")
        said = said.replace("%1", bundle.made_by or self.tr("Somebody else"))
        said = said.replace("%2", desk.words.day(bundle.made_at.astimezone().date()))
        buttons = ok_or_cancel(self, self.tr("Merge"))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(label(desk, NORMAL, said))
        column.addWidget(self.list, 1)
        column.addWidget(buttons)

    def _row(self, number: int, one: Foreseen) -> tuple[object, str, str, str]:
        if one.is_new:
            return number, "add", one.title, self.tr("New here")
        names = [self._timeline.field_name(change.field) for change in one.changes]
        fields = QLocale().createSeparatedList(list(dict.fromkeys(names))[:MOST_FIELDS])
        if one.conflicts:
            clash = [self._timeline.field_name(conflict.field) for conflict in one.conflicts]
            below = self.tr("You disagree on: %1. You choose after merging.")
            return number, "warning", one.title, below.replace("%1", QLocale().createSeparatedList(clash))
        if not one.changes:
            return number, "info", one.title, self.tr("Its history grows; nothing else changes")
        return number, "edit", one.title, self.tr("Changes: %1").replace("%1", fields)
