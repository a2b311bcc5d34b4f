"""Every key that does something, in one table, and the page that lists them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.views.dialog_buttons import close_button
from app.views.fonts import BODY, NORMAL, TITLE
from app.views.page import Ink, Spacing
from app.views.reading import Reading

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.views.desk import Desk


MNEMONIC = re.compile(r"\(&.\)")
"""How menus in Chinese and Japanese name the letter that opens them."""


@dataclass(frozen=True, slots=True)
class Deed:
    """Something to do: its name, its keys (the first is shown), what does it.

    `news` deeds work in the News workspace only, `watch` deeds show the watchlist first; `spoken`
    keys belong to single widgets and are set there, the table only names them.
    """

    id: str
    text: str
    keys: tuple[str, ...]
    act: Callable[[], object]
    icon: str = ""
    news: bool = False
    spoken: bool = False
    watch: bool = False


class Deeds(QObject):
    """Turn the table into actions of a window."""

    def __init__(self, desk: Desk, window: QWidget, table: tuple[Deed, ...]) -> None:
        super().__init__(window)
        self.table = table
        self._desk = desk
        self._actions: dict[str, QAction] = {}
        for deed in table:
            action = QAction(deed.text, self)
            if not deed.spoken:
                action.setShortcuts([QKeySequence(key) for key in deed.keys])
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            action.triggered.connect(lambda _checked=False, act=deed.act: act())
            window.addAction(action)
            self._actions[deed.id] = action

    def action(self, deed_id: str) -> QAction:
        """Give the action of a deed."""
        return self._actions[deed_id]

    def dress(self) -> None:
        """Draw the icons that menus show beside them; apart, as a window does not wait for these."""
        for deed in self.table:
            if deed.icon:
                self._desk.icons.dress(self._actions[deed.id], deed.icon)

    def allow_news(self, *, allowed: bool) -> None:
        """Switch the deeds of the News workspace on or off."""
        for deed in self.table:
            if deed.news:
                self._actions[deed.id].setEnabled(allowed)


class KeysDialog(QDialog):
    """List the keys."""

    def __init__(self, desk: Desk, table: tuple[Deed, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.resize(desk.fonts.pixels(520), desk.fonts.pixels(620))
        text = Reading(desk, self.tr("Keys"))
        page = text.page()
        page.heading(self.tr("Keys"), TITLE, above=0)
        groups = (
            (self.tr("Anywhere"), [deed for deed in table if not deed.news and not deed.watch]),
            (self.tr("In News"), [deed for deed in table if deed.news]),
            (self.tr("On the watchlist"), [deed for deed in table if deed.watch]),
        )
        for heading, deeds in groups:
            page.heading(heading, BODY)
            for deed in deeds:
                if deed.keys:
                    page.begin(Spacing(below=3, line=150))
                    page.write(self._keys(deed), Ink(NORMAL, bold=True))
                    page.write(f"   {plain_name(deed.text)}", Ink(NORMAL, colour=page.colours.secondary))
        text.to_top()
        buttons = close_button(self)
        column = QVBoxLayout(self)
        column.addWidget(text)
        column.addWidget(buttons)

    def _keys(self, deed: Deed) -> str:
        """Write a deed's keys; the table gives two at most."""
        keys = [shown_key(key) for key in deed.keys]
        told = self.tr("%1 or %2", "two keys for the same thing") if len(keys) > 1 else "%1"
        return told.replace("%1", keys[0]).replace("%2", keys[-1])


def plain_name(text: str) -> str:
    """Give a deed's name without the marks that menus need."""
    return MNEMONIC.sub("", text).replace("&", "").rstrip("…")


def shown_key(key: str) -> str:
    """Write a key as people do: single letters small."""
    native = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    return native.lower() if len(native) == 1 else native
