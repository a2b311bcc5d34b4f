"""Ask for the reason that a stage wants where the evidence is thin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from app.domain.confidence import is_shaky
from app.views.dialog_buttons import ok_or_cancel
from app.views.fonts import NORMAL
from app.views.panes import label

if TYPE_CHECKING:
    from app.domain.opportunities import Opportunity
    from app.views.desk import Desk


class ReasonDialog(QDialog):
    """Ask why an opportunity moves on although its evidence is thin; the reason goes into its history."""

    def __init__(self, desk: Desk, one: Opportunity, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("A reason is needed"))
        self.setMinimumWidth(desk.fonts.pixels(460))
        self.reason = QPlainTextEdit()
        self.reason.setAccessibleName(self.tr("Reason"))
        self.reason.setPlaceholderText(self.tr("Such as: the customer confirmed the plan by telephone."))
        self.reason.setTabChangesFocus(True)
        self.reason.setFixedHeight(desk.fonts.pixels(84))
        self._buttons = ok_or_cancel(self, self.tr("Move with this reason"))
        named = QLabel(self.tr("&Reason, kept in the history"))
        named.setBuddy(self.reason)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(label(desk, NORMAL, one.title, bold=True))
        column.addWidget(label(desk, NORMAL, self._why(one)))
        column.addWidget(named)
        column.addWidget(self.reason)
        column.addWidget(self._buttons)
        self.reason.textChanged.connect(self._fit)
        self._fit()

    def words(self) -> str:
        """Give the reason."""
        return self.reason.toPlainText().strip()

    def _why(self, one: Opportunity) -> str:
        if is_shaky(one.evidence):
            return self.tr(
                "All that speaks for it is hedged or written by a machine. Link evidence that states it "
                "firmly, or say why it moves on all the same."
            )
        return self.tr("No evidence speaks for it yet. Link some, or say why it moves on all the same.")

    def _fit(self) -> None:
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(self.words()))
