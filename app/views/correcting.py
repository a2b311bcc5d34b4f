"""Correct an item's sectors by hand: give one with words that speak for it, take one off, take it back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QVBoxLayout, QWidget

from app.domain.sectors import SECTOR_IDS
from app.views.dialog_buttons import ok_or_cancel
from app.views.evidence_text import displayable
from app.views.fonts import NORMAL
from app.views.opening import open_dialog
from app.views.panes import label, scrolled
from app.views.thin import ThinBar

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.domain.evidence import Span
    from app.domain.items import ItemView
    from app.domain.sectors import SectorId
    from app.errors import AppError
    from app.views.desk import Desk

MOST_SHOWN = 200


@dataclass(frozen=True, slots=True)
class Corrected:
    """An item as it is after corrections; `number` of them can be taken back at once."""

    view: ItemView
    number: int
    text: str


class CorrectDialog(QDialog):
    """Tick the sectors that an item is about."""

    def __init__(self, desk: Desk, view: ItemView, words: Span | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Correct the sectors"))
        self.setMinimumWidth(desk.fonts.pixels(480))
        from app.domain.corrections import given_by_hand

        given = {tag.sector: given_by_hand(tag) for tag in view.tagged.sectors}
        self.boxes: dict[SectorId, QCheckBox] = {}
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(20, 20, 20, 8)
        column.setSpacing(8)
        column.addWidget(label(desk, NORMAL, displayable(view.item.title), bold=True))
        for sector in SECTOR_IDS:
            box = QCheckBox(desk.sector_name(sector).replace("&", "&&"))
            box.setAccessibleName(desk.sector_name(sector))
            box.setChecked(sector in given)
            if given.get(sector):
                box.setText(self.tr("%1, given by hand").replace("%1", box.text()))
            self.boxes[sector] = box
            column.addWidget(box)
        column.addSpacing(6)
        column.addWidget(label(desk, NORMAL, self._say_evidence(words)))
        column.addWidget(
            label(desk, NORMAL, self.tr("What you say here holds, whatever is tagged anew or refreshed."))
        )
        self._lay_out(desk, body)

    def changes(self, view: ItemView) -> tuple[tuple[SectorId, ...], tuple[SectorId, ...]]:
        """Tell which sectors were ticked and which were unticked."""
        present = {tag.sector for tag in view.tagged.sectors}
        ticked = {sector for sector, box in self.boxes.items() if box.isChecked()}
        return (
            tuple(sector for sector in SECTOR_IDS if sector in ticked - present),
            tuple(sector for sector in SECTOR_IDS if sector in present - ticked),
        )

    def _lay_out(self, desk: Desk, body: QWidget) -> None:
        """Put the buttons below what is asked; on a small screen that is scrolled, they are not."""
        foot = QVBoxLayout()
        foot.setContentsMargins(20, 8, 20, 16)
        foot.addWidget(ok_or_cancel(self))
        area = scrolled(body)
        area.setVerticalScrollBar(ThinBar(desk, area, side=True))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(area)
        whole.addLayout(foot)
        width = self.minimumWidth()
        self.resize(width, body.heightForWidth(width) + foot.sizeHint().height())

    def _say_evidence(self, words: Span | None) -> str:
        if words is None:
            return self.tr(
                "The title stands as evidence for what you tick. To choose other words, select them first."
            )
        shown = words.text if len(words.text) <= MOST_SHOWN else words.text[:MOST_SHOWN] + "…"
        return self.tr("Evidence for what you tick: “%1”").replace("%1", displayable(shown))


class Correcting(QObject):
    """Write corrections in the background; `corrected` says how the item is then."""

    corrected = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self.dialog: CorrectDialog | None = None

    def begin(self, view: ItemView, words: Span | None) -> None:
        """Ask which sectors an item is about; `words` were chosen in its text."""
        dialog = CorrectDialog(self._desk, view, words, self._window)

        def save() -> None:
            added, removed = dialog.changes(view)
            if added or removed:
                self.correct(view.item.id, added, removed, words)

        dialog.accepted.connect(save)
        self.dialog = dialog
        open_dialog(dialog, self._window)

    def correct(
        self,
        item_id: int,
        added: tuple[SectorId, ...],
        removed: tuple[SectorId, ...],
        words: Span | None = None,
    ) -> None:
        """Give an item sectors and take others off."""
        corrections, news = self._desk.services.corrections, self._desk.services.news
        names = [f"+ {self._desk.sector_name(sector)}" for sector in added]
        names += [f"− {self._desk.sector_name(sector)}" for sector in removed]
        text = self.tr("Corrected by hand: %1").replace("%1", ", ".join(names))

        def work() -> Corrected:
            for sector in added:
                corrections.add(item_id, sector, words, by="window")
            for sector in removed:
                corrections.remove(item_id, sector, by="window")
            return Corrected(news.read(item_id), len(names), text)

        self._do(work)

    def undo(self, item_id: int, number: int = 1) -> None:
        """Take back the last corrections of an item."""
        corrections, news = self._desk.services.corrections, self._desk.services.news
        text = self.tr("Taken back. The item's sectors are as they were before.")

        def work() -> Corrected:
            for _ in range(number):
                corrections.undo(item_id, by="window")
            return Corrected(news.read(item_id), 0, text)

        self._do(work)

    def _do(self, work: Callable[[], Corrected]) -> None:
        def done(corrected: Corrected) -> None:
            self.corrected.emit(corrected)

        def failed(error: AppError) -> None:
            self.failed.emit(error)

        self._desk.tasks.run(work, owner=self, done=done, failed=failed)
