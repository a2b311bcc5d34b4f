"""The page of a fresh data folder: choose a pack of sources or add one; nothing is fetched by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.errors import AppError
from app.views.fonts import BODY, LEAD, NORMAL, SMALL, TITLE
from app.views.notice import Notice
from app.views.panes import button, label
from app.views.thin import ThinBar

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from app.services.sources import Pack
    from app.views.desk import Desk

WIDTH = 640
MOST_NAMES = 5


class PackList(QWidget):
    """The packs that ship with the program, each with what is in it and a button."""

    chosen = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def fill(self, packs: tuple[Pack, ...]) -> None:
        """Show the packs."""
        for pack in packs:
            self._column.addWidget(self._card(pack))

    def _card(self, pack: Pack) -> QWidget:
        language = self._desk.language
        name = pack.names.get(language) or pack.names.get("en", pack.id)
        card = QFrame()
        card.setFrameShape(QFrame.Shape.StyledPanel)
        row = QHBoxLayout(card)
        row.setContentsMargins(16, 8, 16, 8)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label(self._desk, BODY, name, bold=True))
        words.addWidget(label(self._desk, NORMAL, pack.about.get(language) or pack.about.get("en", "")))
        words.addWidget(label(self._desk, SMALL, self._names(pack)))
        row.addLayout(words, 1)
        choose = button(self._desk, self.tr("Add"), "add", lambda: self.chosen.emit(pack.id))
        choose.setAccessibleName(self.tr("Add the pack %1").replace("%1", name))
        row.addWidget(choose, alignment=Qt.AlignmentFlag.AlignVCenter)
        return card

    def _names(self, pack: Pack) -> str:
        names = " · ".join(source.title or source.url for source in pack.sources[:MOST_NAMES])
        more = len(pack.sources) - MOST_NAMES
        if more <= 0:
            return names
        return self.tr("%1 and %2 more").replace("%2", self._desk.words.number(more)).replace("%1", names)


class FirstRun(QScrollArea):
    """Say what the program is for and offer the ways to begin."""

    pack_chosen = Signal(str)
    add_wanted = Signal()
    import_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._filled = False
        self.notice = Notice(desk)
        self.packs = PackList(desk)
        self.packs.chosen.connect(self.pack_chosen)
        self.setAccessibleName(self.tr("First steps"))
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setVerticalScrollBar(ThinBar(desk, self, side=True))
        self.setWidget(self._make_page())

    def fill(self) -> None:
        """Load the packs once, when the page is first needed."""
        if self._filled:
            return
        self._filled = True
        try:
            self.packs.fill(self._desk.services.sources.packs())
        except AppError as error:
            self.notice.say_error(error)

    def _make_page(self) -> QWidget:
        page = QWidget()
        outer = QHBoxLayout(page)
        column = QVBoxLayout()
        column.setSpacing(8)
        outer.addStretch(1)
        middle = QWidget()
        middle.setFixedWidth(self._desk.fonts.pixels(WIDTH))
        middle.setLayout(column)
        outer.addWidget(middle)
        outer.addStretch(1)
        column.addSpacing(12)
        column.addWidget(label(self._desk, TITLE, self.tr("Choose what to read"), bold=True))
        column.addWidget(
            label(
                self._desk,
                BODY,
                self.tr(
                    "Tradewind reads feeds in English, Japanese and Chinese, says which sectors and policies "
                    "they speak of and why, and keeps the opportunities you find in them. It has no sources "
                    "yet, and fetches nothing until you press Refresh."
                ),
            )
        )
        column.addWidget(self.notice)
        column.addSpacing(12)
        column.addWidget(label(self._desk, LEAD, self.tr("Source packs"), bold=True))
        column.addWidget(self.packs)
        column.addSpacing(12)
        column.addWidget(label(self._desk, LEAD, self.tr("Or your own"), bold=True))
        row = QHBoxLayout()
        row.addWidget(button(self._desk, self.tr("Add a feed address…"), "source", self.add_wanted.emit))
        row.addWidget(button(self._desk, self.tr("Import OPML…"), "export", self.import_wanted.emit))
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)
        return page

    def showEvent(self, event: QShowEvent) -> None:
        """Load the packs when the page is first seen."""
        super().showEvent(event)
        self.fill()
