"""The left of the editor: the sections in order, and the tray of what was collected."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.views.fonts import NORMAL, SMALL
from app.views.panes import button, label
from app.views.reading import safe_tip
from app.views.thin import SoftDelegate, ThinBar
from app.views.wrapping import WrappingRow

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent

    from app.domain.briefs import Brief
    from app.domain.editions import TrayEntry
    from app.views.desk import Desk

MIME = "application/x-tradewind-items"
MOST_ITEMS = 500
EDGE = 12
ROW = 28


class Outline(QWidget):
    """List the sections; move them, add one, go to one."""

    chosen = Signal(int)
    moved = Signal(int, int)
    added = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.list = _quiet_list(desk, self.tr("Sections"))
        self.list.itemClicked.connect(lambda _item: self.chosen.emit(self.list.currentRow()))
        self.list.itemActivated.connect(lambda _item: self.chosen.emit(self.list.currentRow()))
        self.up = button(desk, self.tr("Up"), "previous", lambda: self._move(-1))
        self.down = button(desk, self.tr("Down"), "next", lambda: self._move(1))
        self.add = button(desk, self.tr("Add section…"), "add", self.added.emit)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        column.setSpacing(8)
        column.addWidget(self.list, 1)
        column.addWidget(WrappingRow(self.up, self.down))
        column.addWidget(self.add)

    def show_brief(self, brief: Brief, section: int) -> None:
        """List the sections of a briefing, one of them chosen."""
        self.list.clear()
        for number, part in enumerate(brief.sections, start=1):
            count = self.tr("%n statement(s)", "", len(part.statements))
            entry = QListWidgetItem(f"{number}  {part.heading}")
            entry.setFont(self._desk.fonts.font(NORMAL, brief.language))
            entry.setToolTip(safe_tip(part.heading, count))
            entry.setSizeHint(QSize(0, self._desk.fonts.pixels(ROW)))
            self.list.addItem(entry)
        self.list.setCurrentRow(section)

    def _move(self, step: int) -> None:
        if self.list.currentRow() >= 0:
            self.moved.emit(self.list.currentRow(), step)


class TrayPane(QWidget):
    """List what was collected; take it into the text or out of the tray; items can be dropped on it."""

    dropped = Signal(object)
    wanted = Signal(object)
    removed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._entries: tuple[TrayEntry, ...] = ()
        self.setAcceptDrops(True)
        self.hint = label(desk, SMALL)
        self.list = _quiet_list(desk, self.tr("Tray"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.take = button(
            desk, self.tr("Quote in this section"), "add", lambda: self.wanted.emit(self.selected())
        )
        self.remove = button(
            desk, self.tr("Take out of the tray"), "remove", lambda: self.removed.emit(self.selected())
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        column.setSpacing(8)
        for widget in (self.hint, self.list, self.take, self.remove):
            column.addWidget(widget, 1 if widget is self.list else 0)

    def show_entries(self, entries: tuple[TrayEntry, ...], *, writing: bool) -> None:
        """List the entries; only with a briefing at hand can they be quoted."""
        self._entries = entries
        self.list.clear()
        for entry in entries:
            row = QListWidgetItem(f"“{entry.words}”" if entry.words else entry.title)
            row.setToolTip(safe_tip(entry.title, self._desk.words.moment(entry.added_at)))
            row.setSizeHint(QSize(0, self._desk.fonts.pixels(ROW)))
            self.list.addItem(row)
        self.list.setVisible(bool(entries))
        self.take.setEnabled(bool(entries) and writing)
        self.remove.setEnabled(bool(entries))
        self.hint.setText(
            self.tr("Chosen entries are quoted where you are in the text. Nothing chosen: all of them.")
            if entries
            else self.tr("Drag items from the news here all week. They stay until you take them out.")
        )

    def selected(self) -> tuple[TrayEntry, ...]:
        """Give the chosen entries, all where none is."""
        rows = sorted({index.row() for index in self.list.selectedIndexes()})
        return tuple(self._entries[row] for row in rows) or self._entries

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take items only."""
        if dragged_items(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Take them anywhere on the pane."""
        event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Collect what was dropped."""
        found = dragged_items(event.mimeData())
        if found:
            event.acceptProposedAction()
            self.dropped.emit(found)


def dragged_items(data: QMimeData) -> tuple[int, ...]:
    """Read the ids of items that are dragged; whatever is not a list of them counts for nothing."""
    if not data.hasFormat(MIME):
        return ()
    try:
        ids = json.loads(bytes(data.data(MIME).data()).decode("utf-8"))
    except ValueError:
        return ()
    if not isinstance(ids, list):
        return ()
    return tuple(one for one in ids if isinstance(one, int) and one > 0)[:MOST_ITEMS]


def _quiet_list(desk: Desk, name: str) -> QListWidget:
    made = QListWidget()
    made.setAccessibleName(name)
    made.setFrameShape(QFrame.Shape.NoFrame)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setVerticalScrollBar(ThinBar(desk, made))
    made.setTabKeyNavigation(False)
    made.setItemDelegate(SoftDelegate(desk, made))
    return made
