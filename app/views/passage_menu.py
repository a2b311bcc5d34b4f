"""What can be done with words that are selected in an item's text, on its context menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from app.views.reader import Reader


class PassageMenu(QObject):
    """Add to the menu of the text what the selected words may become: evidence, a quotation, a correction."""

    collected = Signal(int, str)

    def __init__(self, reader: Reader) -> None:
        super().__init__(reader)
        self._reader = reader
        reader.text.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        reader.text.customContextMenuRequested.connect(self._show)

    def menu(self, where: QPoint) -> QMenu:
        """Make the menu for a place of the text."""
        reader = self._reader
        menu = reader.text.createStandardContextMenu(where)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addSeparator()
        is_chosen = reader.chosen_words() is not None
        for words, act in (
            (self.tr("Link these words to an opportunity…"), reader.watch_wanted.emit),
            (self.tr("Collect these words for the briefing"), self._collect),
            (self.tr("Correct the sectors by these words…"), reader.correct_wanted.emit),
        ):
            action = menu.addAction(words)
            action.setEnabled(is_chosen)
            action.triggered.connect(lambda _checked=False, act=act: act())
        return menu

    def _collect(self) -> None:
        view, words = self._reader.view, self._reader.chosen_words()
        if view is not None and words is not None:
            self.collected.emit(view.item.id, words.text)

    def _show(self, where: QPoint) -> None:
        self.menu(where).popup(self._reader.text.viewport().mapToGlobal(where))
