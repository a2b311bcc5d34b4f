"""What an opportunity watches for, and the items that were found: accept with a, dismiss with d."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from app.views.empty import EmptyState
from app.views.panes import button
from app.views.reading import safe_tip
from app.views.watch_lines import LinesList

if TYPE_CHECKING:
    from app.domain.items import ItemRow
    from app.domain.opportunities import Opportunity
    from app.views.desk import Desk
    from app.views.watch_dossier import Dossier
    from app.views.watch_work import WatchWork


class SuggestedTab(QWidget):
    """Show the suggestions to one opportunity; `answered` says that one was accepted or dismissed."""

    item_wanted = Signal(int)
    answered = Signal()

    def __init__(self, desk: Desk, work: WatchWork, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._work = work
        self._one: Opportunity | None = None
        self.query = QLineEdit()
        self.query.setAccessibleName(self.tr("What this opportunity watches for"))
        self.query.editingFinished.connect(self._keep_query)
        self.items = LinesList(desk, self.tr("Suggested evidence"))
        self.items.itemActivated.connect(lambda _item: self._read())
        self.empty = EmptyState(desk, "search")
        self.empty.say(
            self.tr("Nothing is suggested"),
            self.tr("New items that match the query above appear here after each refresh."),
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self.items)
        self._stack.addWidget(self.empty)
        self._lay_out()
        for key, act in (("A", self.accept), ("D", self.dismiss)):
            shortcut = QShortcut(QKeySequence(key), self.items)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(act)

    def show_dossier(self, dossier: Dossier) -> None:
        """Show what is suggested."""
        if self._one is None or self._one.id != dossier.one.id:
            self.items.clear()
        self._one = dossier.one
        self.query.setPlaceholderText(dossier.query or self.tr("Nothing: give words, or sectors and places"))
        self.query.setToolTip(safe_tip(self.query.placeholderText()))
        if not self.query.hasFocus():
            self.query.setText(dossier.one.query)
        self.items.fill([self._row(item) for item in dossier.suggestions])
        self._stack.setCurrentIndex(0 if dossier.suggestions else 1)
        for made in (self._accept, self._dismiss):
            made.setEnabled(bool(dossier.suggestions))

    def accept(self) -> None:
        """Link the chosen item as evidence for the opportunity."""
        one, item_id, watching = self._one, self.items.key(), self._desk.services.watching
        if one is not None and isinstance(item_id, int):
            self._work.change(lambda: watching.accept(one.id, item_id))

    def dismiss(self) -> None:
        """Suggest the chosen item no more."""
        one, item_id, watching = self._one, self.items.key(), self._desk.services.watching
        if one is not None and isinstance(item_id, int):
            self._work.run(lambda: watching.dismiss(one.id, item_id), lambda _result: self.answered.emit())

    def _read(self) -> None:
        item_id = self.items.key()
        if isinstance(item_id, int):
            self.item_wanted.emit(item_id)

    def _keep_query(self) -> None:
        one, query = self._one, self.query.text().strip()
        if one is not None and query != one.query:
            self._work.edit(one, replace(one.draft, query=query))

    def _row(self, item: ItemRow) -> tuple[object, str, str, str]:
        words = self._desk.words
        below = self.tr("%1 · %2 · %3", "source, kind of document, when")
        below = below.replace("%2", words.role(item.role)).replace("%3", words.moment(item.sort_at))
        return item.id, "news", item.title, below.replace("%1", item.source)

    def _lay_out(self) -> None:
        named = QLabel(self.tr("&Watches for"))
        named.setBuddy(self.query)
        asked = QHBoxLayout()
        asked.setContentsMargins(12, 10, 12, 10)
        asked.setSpacing(8)
        asked.addWidget(named)
        asked.addWidget(self.query, 1)
        self._accept = button(self._desk, self.tr("Accept (a)"), "ok", self.accept)
        self._dismiss = button(self._desk, self.tr("Dismiss (d)"), "cancel", self.dismiss)
        row = QHBoxLayout()
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(8)
        for made in (self._accept, self._dismiss):
            row.addWidget(made)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(asked)
        column.addWidget(self._stack, 1)
        column.addLayout(row)
