"""Name the stages as a company does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from app.views.dialog_buttons import save_or_cancel
from app.views.fonts import NORMAL
from app.views.panes import label
from app.views.watch_cells import STAGES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.domain.opportunities import Stage
    from app.views.desk import Desk

WIDTH = 420
LONGEST = 40


class StagesDialog(QDialog):
    """A field a stage; an empty one takes the usual name back."""

    def __init__(self, desk: Desk, names: Mapping[Stage, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = names
        self.setWindowTitle(self.tr("Names of the stages"))
        self.setMinimumWidth(desk.fonts.pixels(WIDTH))
        form = QFormLayout()
        self.fields: dict[Stage, QLineEdit] = {}
        for stage in STAGES:
            line = QLineEdit(names.get(stage, ""))
            line.setMaxLength(LONGEST)
            line.setPlaceholderText(desk.words.stage(stage))
            line.setAccessibleName(desk.words.stage(stage))
            form.addRow(desk.words.stage(stage), line)
            self.fields[stage] = line
        buttons = save_or_cancel(self, self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        told = self.tr("Their order and meaning stay. Leave a field empty for the usual name.")
        column.addWidget(label(desk, NORMAL, told))
        column.addLayout(form)
        column.addWidget(buttons)

    def changed(self) -> dict[Stage, str]:
        """Give the names that differ from before; an empty one takes the usual name back."""
        found = {stage: line.text().strip() for stage, line in self.fields.items()}
        return {stage: name for stage, name in found.items() if name != self._names.get(stage, "")}
