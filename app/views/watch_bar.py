"""The row on top of the watchlist: add, the ways to look at it, what else can be done, the details."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, get_args

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMenu, QPushButton, QToolButton, QWidget

from app.views.panes import button

if TYPE_CHECKING:
    from app.views.desk import Desk

ViewName = Literal["table", "board", "calendar", "funnel", "products"]
VIEWS: tuple[ViewName, ...] = get_args(ViewName)


class WatchBar(QWidget):
    """Say what is asked for; `more` is a menu for the view to fill."""

    add_wanted = Signal()
    view_wanted = Signal(str)
    details_wanted = Signal(bool)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.more = QMenu(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(4)
        self.add = button(desk, self.tr("Add opportunity…"), "add", self.add_wanted.emit)
        row.addWidget(self.add)
        row.addSpacing(12)
        self._group = QButtonGroup(self)
        for place, (name, words) in enumerate(zip(VIEWS, self._names(), strict=True)):
            row.addWidget(self._make_switch(place, name, words))
        row.addStretch(1)
        more = QPushButton(self.tr("More"))
        more.setAccessibleName(self.tr("More to do with the watchlist"))
        more.setMenu(self.more)
        row.addWidget(more)
        self.details = QToolButton()
        self.details.setText(self.tr("Details"))
        self.details.setAccessibleName(self.tr("Show the chosen opportunity beside the list"))
        self.details.setToolTip(self.tr("Show or hide the chosen opportunity (Ctrl+D)"))
        self.details.setShortcut(QKeySequence("Ctrl+D"))
        self.details.setCheckable(True)
        self.details.setAutoRaise(True)
        self.details.clicked.connect(self.details_wanted)
        row.addWidget(self.details)

    def show_view(self, name: str) -> None:
        """Mark the view that is shown."""
        self._group.button(VIEWS.index(named_view(name))).setChecked(True)

    def _names(self) -> tuple[str, ...]:
        return (
            self.tr("Table"),
            self.tr("Board"),
            self.tr("Calendar"),
            self.tr("Funnel"),
            self.tr("Products"),
        )

    def _make_switch(self, place: int, name: str, words: str) -> QToolButton:
        made = QToolButton()
        made.setText(words)
        made.setCheckable(True)
        made.setAutoRaise(True)
        made.setAccessibleName(words)
        made.setShortcut(QKeySequence(f"Alt+{place + 1}"))
        made.setToolTip(f"{words} ({made.shortcut().toString(QKeySequence.SequenceFormat.NativeText)})")
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        made.clicked.connect(lambda: self.view_wanted.emit(name))
        self._group.addButton(made, place)
        return made


def named_view(name: str) -> ViewName:
    """Find a view by its name; the table where the name is none of ours."""
    return next((view for view in VIEWS if view == name), "table")
