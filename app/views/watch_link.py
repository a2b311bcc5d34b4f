"""Put an item on the watchlist: as a new opportunity, or as evidence of one that is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from app.domain.opportunities import OpportunityDraft, Stance
from app.errors import AppError
from app.views.fonts import NORMAL
from app.views.opportunity_dialog import OpportunityDialog
from app.views.panes import label

if TYPE_CHECKING:
    from app.domain.opportunities import Opportunity
    from app.views.desk import Desk


class LinkDialog(QDialog):
    """Choose the opportunity that an item belongs to, or a new one, and which way it points."""

    def __init__(
        self, desk: Desk, title: str, known: tuple[Opportunity, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Put on the watchlist"))
        self.setMinimumWidth(desk.fonts.pixels(520))
        self.target = QComboBox()
        self.target.setAccessibleName(self.tr("Opportunity"))
        self.target.addItem(self.tr("A new opportunity…"), None)
        for one in known:
            self.target.addItem(f"{one.title} ({desk.words.stage(one.stage)})", one.id)
        self.target.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.stance = QComboBox()
        self.stance.setAccessibleName(self.tr("Which way the item points"))
        for stance in Stance:
            self.stance.addItem(desk.words.stance(stance), stance)
        self.note = QLineEdit()
        self.note.setAccessibleName(self.tr("Note on this evidence"))
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        for made in buttons.buttons():
            made.setAccessibleName(made.text().replace("&", ""))
        form = QFormLayout()
        form.addRow(self.tr("&Opportunity"), self.target)
        form.addRow(self.tr("&The item"), self.stance)
        form.addRow(self.tr("&Note"), self.note)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(14)
        column.addWidget(label(desk, NORMAL, title, bold=True))
        column.addLayout(form)
        column.addWidget(buttons)
        self.target.currentIndexChanged.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        known = self.target.currentData() is not None
        self.stance.setEnabled(known)
        self.note.setEnabled(known)


class WatchLink(QObject):
    """Lead a person from an item to the watchlist; `linked` says item and opportunity."""

    linked = Signal(int, object)
    failed = Signal(object)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._names: dict[str, str] = {}
        self.dialog: QDialog | None = None

    def begin(self, item_id: int) -> None:
        """Ask where an item belongs; straight to a new opportunity where there is none yet."""
        watch = self._desk.services.watch
        try:
            draft = watch.from_item(item_id)
            places = self._desk.services.news.read(item_id).tagged.places
            known = watch.listed()
        except AppError as error:
            self.failed.emit(error)
            return
        self._names = {place.id: place.name for place in places}
        if known:
            self._ask_which(item_id, draft, known)
        else:
            self._ask_new(item_id, draft)

    def _ask_which(self, item_id: int, draft: OpportunityDraft, known: tuple[Opportunity, ...]) -> None:
        dialog = LinkDialog(self._desk, draft.title, known, self._window)

        def go_on() -> None:
            chosen = dialog.target.currentData()
            if chosen is None:
                self._ask_new(item_id, draft)
            else:
                self._link(item_id, int(chosen), Stance(dialog.stance.currentData()), dialog.note.text())

        dialog.accepted.connect(go_on)
        self._open(dialog)

    def _ask_new(self, item_id: int, draft: OpportunityDraft) -> None:
        dialog = OpportunityDialog(
            self._desk, draft, self.tr("Put on the watchlist"), self._names, self._window
        )

        def save() -> None:
            made = dialog.draft
            watch = self._desk.services.watch
            if made is not None:
                self._desk.tasks.run(
                    lambda: watch.add(made, item_id),
                    owner=self,
                    done=lambda one: self.linked.emit(item_id, one),
                    failed=self.failed.emit,
                )

        dialog.accepted.connect(save)
        self._open(dialog)

    def _link(self, item_id: int, opportunity_id: int, stance: Stance, note: str) -> None:
        watch = self._desk.services.watch
        self._desk.tasks.run(
            lambda: watch.link(opportunity_id, item_id, stance, note.strip()),
            owner=self,
            done=lambda one: self.linked.emit(item_id, one),
            failed=self.failed.emit,
        )

    def _open(self, dialog: QDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
