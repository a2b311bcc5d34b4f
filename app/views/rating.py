"""Say how far a source is to be relied on: a letter from A to F, which its items then carry."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QButtonGroup, QDialog, QRadioButton, QVBoxLayout, QWidget

from app.domain.query_fields import LETTERS
from app.views.dialog_buttons import save_or_cancel
from app.views.fonts import NORMAL
from app.views.opening import open_dialog
from app.views.panes import label

if TYPE_CHECKING:
    from app.domain.items import Changes
    from app.domain.sources import Source, SourceRow
    from app.views.desk import Desk

WIDTH = 460


@dataclass(frozen=True, slots=True)
class Rated:
    """What a rating came to, with the words that tell it."""

    changes: Changes
    text: str


class RatingDialog(QDialog):
    """Choose one of the letters, each with what it means."""

    def __init__(self, desk: Desk, source: Source, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Rate a source"))
        self.setMinimumWidth(desk.fonts.pixels(WIDTH))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(8)
        column.addWidget(label(desk, NORMAL, source.title or source.url, bold=True))
        if source.reliability is None:
            known = self.tr(
                "Not rated by you. A letter shown with its items is what is known of the publisher."
            )
            column.addWidget(label(desk, NORMAL, known))
        self.group = QButtonGroup(self)
        for place, letter in enumerate(LETTERS):
            words = desk.words.reliability(letter)
            button = QRadioButton(words)
            button.setAccessibleName(words)
            button.setChecked(letter == source.reliability)
            self.group.addButton(button, place)
            column.addWidget(button)
        hint = self.tr(
            "The letter is about the source, whatever a single text says. It stands with all of its items "
            "from now on; what is linked to an opportunity keeps the letter of that day."
        )
        column.addSpacing(6)
        column.addWidget(label(desk, NORMAL, hint))
        buttons = save_or_cancel(self, self.accept)
        column.addWidget(buttons)

    def letter(self) -> str | None:
        """Give the letter that is chosen, None where none is."""
        place = self.group.checkedId()
        return LETTERS[place] if place >= 0 else None


class Rating(QObject):
    """Ask for a source's letter and write it in the background; `rated` says what it came to."""

    rated = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self.dialog: RatingDialog | None = None

    def begin(self, source_id: int) -> None:
        """Ask how far a source is to be relied on."""
        find = self._desk.services.sources.row
        self._desk.tasks.run(lambda: find(source_id), owner=self, done=self._ask, failed=self.failed.emit)

    def _ask(self, row: SourceRow) -> None:
        dialog = RatingDialog(self._desk, row.source, self._window)
        dialog.accepted.connect(lambda: self._rate(row.source, dialog.letter()))
        self.dialog = dialog
        open_dialog(dialog, self._window)

    def _rate(self, source: Source, letter: str | None) -> None:
        if letter is None or letter == source.reliability:
            return
        sources = self._desk.services.sources
        told = self.tr("%1 is now rated %2.").replace("%2", letter)
        text = told.replace("%1", source.title or source.url)
        self._desk.tasks.run(
            lambda: Rated(sources.rate(source.id, letter), text),
            owner=self,
            done=self.rated.emit,
            failed=self.failed.emit,
        )
