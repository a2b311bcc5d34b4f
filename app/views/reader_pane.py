"""The right pane: plain ground until its reader is made, a moment after the window's first page."""

from __future__ import annotations

from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.errors import AppError

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.domain.items import Counts, ItemRow
    from app.views.desk import Desk
    from app.views.reader import Reader

ROOM = 568
"""The width that a reader takes at least, kept free for it at the usual text size."""


class ReaderPane(QWidget):
    """Hold the reader; whoever asks for it before its time has it made at once.

    `before` is the widget from whose parts the Tab key comes to those of the reader.
    """

    made = Signal(object)

    def __init__(self, desk: Desk, before: QWidget) -> None:
        super().__init__()
        self._desk = desk
        self._before = before
        self._counts: Counts | None = None
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        if desk.fonts.pixels(ROOM) <= ROOM:  # larger text has a narrower reader, with icons alone
            self.setMinimumWidth(ROOM)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._column = column

    @cached_property
    def reader(self) -> Reader:
        """Give the reader; `made` says that it is there."""
        from app.views.reader import Reader

        reader = Reader(self._desk)
        self._column.addWidget(reader)
        self.setMinimumWidth(0)
        reader.show()  # a layout would show it only in the loop's next turn
        parts = (reader.notice, reader.fetching, reader.overview, reader.tools, reader.text, reader.why)
        for stop, after in pairwise((_stops(self._before)[-1], *_stops(*parts))):
            QWidget.setTabOrder(stop, after)
        if self._counts is not None:
            reader.overview.show_counts(self._counts)
        self.made.emit(reader)
        return reader

    @property
    def is_made(self) -> bool:
        """Tell whether the reader is there."""
        return "reader" in self.__dict__

    def meet(self, call: Callable[[Reader], object]) -> None:
        """Call with the reader: now, or once it is made."""
        if self.is_made:
            call(self.reader)
        else:
            self.made.connect(call)

    def read(self, item_id: int) -> None:
        """Show an item, or say why it can't be read."""
        try:
            self.reader.show_item(self._desk.services.news.read(item_id))
        except AppError as error:
            self.reader.fail(error)

    def next_evidence(self) -> None:
        """Go to the next words that are evidence."""
        self.reader.next_evidence()

    def show_why(self) -> None:
        """Go to why the item has its tags."""
        self.reader.show_why()

    def fetch_whole(self) -> None:
        """Fetch the whole text of the item."""
        self.reader.fetch_whole()

    def open_original(self) -> None:
        """Open the item's own page."""
        self.reader.open_original()

    def show_overview(self) -> None:
        """Show what there is when no item is chosen, as a new reader does by itself."""
        if self.is_made:
            self.reader.show_overview()

    def show_counts(self, counts: Counts) -> None:
        """Sum up how much there is."""
        self._counts = counts
        if self.is_made:
            self.reader.overview.show_counts(counts)

    def show_marks(self, row: ItemRow | None) -> None:
        """Show the marks of the item that is chosen."""
        if row is not None and self.is_made:
            self.reader.set_marks(read=row.read, starred=row.starred, watched=row.watched)


def _stops(*parts: QWidget) -> list[QWidget]:
    """List where the Tab key stops in parts, one after the other.

    Not along Qt's own chain: each step of that makes one wrapper the owner of the next.
    """
    every = (one for part in parts for one in (part, *part.findChildren(QWidget)))
    return [one for one in every if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
