"""The row of buttons above an item: its marks, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout

from app.views.panes import tool

if TYPE_CHECKING:
    from PySide6.QtWidgets import QToolButton

    from app.views.desk import Desk
    from app.views.reader import Reader


class ReaderTools(QFrame):
    """Do by mouse what the keys of a reader do; each button names its key."""

    def __init__(self, desk: Desk, reader: Reader) -> None:
        super().__init__(reader)
        self._desk = desk
        self.buttons: dict[str, QToolButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 8, 4)
        row.setSpacing(2)
        for name, icon, text, key, act in (
            ("star", "star", self.tr("Star"), "S", reader.star_wanted.emit),
            ("read", "read", self.tr("Mark as unread"), "U", reader.read_wanted.emit),
            ("watch", "watch", self.tr("Watch"), "W", reader.watch_wanted.emit),
            ("correct", "edit", self.tr("Correct"), "C", reader.correct_wanted.emit),
            ("original", "original", self.tr("Open original"), "O", reader.open_original),
            ("whole", "save", self.tr("Whole text"), "F", reader.fetch_whole),
        ):
            button = tool(desk, icon, act, worded=name != "whole")  # more would not fit a small screen
            button.setProperty("key", key)
            self.buttons[name] = button
            self._label(button, text)
            row.addWidget(button)
        row.addStretch(1)
        self._keep_room()

    def set_marks(self, *, read: bool, starred: bool, watched: bool) -> None:
        """Show an item's marks."""
        words = self.tr("Unstar") if starred else self.tr("Star")
        self._dress("star", "star-full" if starred else "star", words)
        words = self.tr("Mark as unread") if read else self.tr("Mark as read")
        self._dress("read", "unread" if read else "read", words)
        words = self.tr("Watched") if watched else self.tr("Watch")
        self._dress("watch", "watch-full" if watched else "watch", words)

    def _keep_room(self) -> None:
        """Make each mark as wide as the wider of its words, so that no item moves the panes."""
        for marked in (True, False):
            self.set_marks(read=marked, starred=marked, watched=marked)
            for button in self.buttons.values():
                button.setMinimumWidth(max(button.minimumWidth(), button.sizeHint().width()))

    def _dress(self, name: str, icon: str, text: str) -> None:
        button = self.buttons[name]
        button.setIcon(self._desk.icons.icon(icon))
        self._label(button, text)

    def _label(self, button: QToolButton, text: str) -> None:
        button.setText(text)
        button.setAccessibleName(text)
        button.setToolTip(f"{text} ({button.property('key')})")
