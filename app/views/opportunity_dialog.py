"""Describe a new opportunity: everything that the watchlist keeps of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QLabel,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.views.dialog_buttons import save_or_cancel
from app.views.notice import Notice
from app.views.thin import ThinBar
from app.views.watch_cells import Cells
from app.views.watch_fields import FieldForm
from app.views.watch_stock import Stock

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.domain.opportunities import OpportunityDraft
    from app.views.desk import Desk

WIDTH, HEIGHT = 600, 700


class OpportunityDialog(QDialog):
    """Edit a draft; what is wrong with it is said in the dialog.

    `names` gives the names of places by their ids; a place without one is shown as it is kept.
    """

    def __init__(
        self,
        desk: Desk,
        draft: OpportunityDraft,
        heading: str,
        names: Mapping[str, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._made: OpportunityDraft | None = None
        self.setWindowTitle(heading)
        self.notice = Notice(desk)
        cells = Cells(desk, self)
        cells.take(Stock(names=names))
        self.form = FieldForm(desk, cells)
        self.title, self.next_action = self.form.title, self.form.next_action
        self.value, self.currency = self.form.value, self.form.currency
        self.note = QPlainTextEdit(draft.note)
        self.note.setAccessibleName(self.tr("Note"))
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(desk.fonts.pixels(72))
        self._lay_out()
        self.form.show_draft(draft)
        self.title.setFocus()

    @property
    def draft(self) -> OpportunityDraft | None:
        """Give what was saved; None before that."""
        return self._made

    def _lay_out(self) -> None:
        body = QWidget()
        body.setBackgroundRole(QPalette.ColorRole.Window)
        fields = QVBoxLayout(body)
        fields.setContentsMargins(0, 0, 12, 0)
        fields.addWidget(self.form)
        named = QLabel(self.tr("&Note, in Markdown"))
        named.setBuddy(self.note)
        fields.addWidget(named)
        fields.addWidget(self.note)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setVerticalScrollBar(ThinBar(self._desk, scroll, side=True))
        scroll.setWidget(body)
        buttons = save_or_cancel(self, self._save)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 12, 16)
        column.setSpacing(12)
        column.addWidget(self.notice)
        column.addWidget(scroll, 1)
        column.addWidget(buttons)
        room = QGuiApplication.primaryScreen().availableGeometry()
        pixels = self._desk.fonts.pixels
        self.resize(min(pixels(WIDTH), room.width() - 80), min(pixels(HEIGHT), room.height() - 60))

    def _save(self) -> None:
        problem = self.form.problem()
        if problem is not None:
            said, field = problem
            self.notice.say(said, "warning")
            field.setFocus()
            return
        self._made = replace(self.form.draft(), note=self.note.toPlainText().strip())
        self.accept()
