"""The keys of the watchlist, listed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.views.dialog_buttons import close_button
from app.views.fonts import BODY, NORMAL
from app.views.page import Ink, Spacing
from app.views.reading import Reading
from app.views.shortcuts import shown_key

if TYPE_CHECKING:
    from app.views.desk import Desk

WIDTH, HEIGHT = 520, 560


class WatchKeysDialog(QDialog):
    """List what keys do in each part of the workspace."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys of the watchlist"))
        self.resize(desk.fonts.pixels(WIDTH), desk.fonts.pixels(HEIGHT))
        self.text = Reading(desk, self.tr("Keys of the watchlist"))
        page = self.text.page()
        for heading, keys in self._groups():
            page.heading(heading, BODY)
            for key, words in keys:
                page.begin(Spacing(below=3, line=150))
                page.write(shown_key(key), Ink(NORMAL, bold=True))
                page.write(f"   {words}", Ink(NORMAL, colour=page.colours.secondary))
        self.text.to_top()
        buttons = close_button(self)
        column = QVBoxLayout(self)
        column.addWidget(self.text)
        column.addWidget(buttons)

    def _groups(self) -> tuple[tuple[str, tuple[tuple[str, str], ...]], ...]:
        everywhere = (
            ("Alt+1", self.tr("Table; Alt with 2 to 5 shows board, calendar, funnel and products")),
            ("Ctrl+D", self.tr("Show or hide the chosen opportunity")),
            ("Ctrl+Z", self.tr("Undo the last step, also of an earlier session")),
            ("Ctrl+Shift+Z", self.tr("Redo it")),
            ("Ctrl+Backspace", self.tr("Put what is selected into the bin")),
        )
        lists = (
            ("F2", self.tr("Edit a cell of the table")),
            ("Return", self.tr("Go to the details of what is chosen")),
            ("Ctrl+Right", self.tr("Board: move the card to the next stage; Ctrl with left moves it back")),
            ("PgDown", self.tr("Calendar: next month; Home shows today")),
        )
        details = (
            ("A", self.tr("Accept the chosen suggestion")),
            ("D", self.tr("Dismiss the chosen suggestion")),
            ("Ctrl+E", self.tr("Write or read the note")),
            ("Alt+Down", self.tr("Open the calendar of a day's field")),
        )
        return (
            (self.tr("Everywhere in it"), everywhere),
            (self.tr("Table, board, calendar"), lists),
            (self.tr("Details"), details),
        )
