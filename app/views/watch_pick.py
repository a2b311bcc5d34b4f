"""Pick evidence that is not a whole item: words of one, or a clause of a policy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.domain.evidence import FIELDS, Span
from app.views.dialog_buttons import ok_or_cancel
from app.views.evidence_text import Units, displayable
from app.views.fonts import BODY, NORMAL
from app.views.panes import label
from app.views.watch_lines import LinesList
from app.views.watch_order import folded

if TYPE_CHECKING:
    from app.domain.items import ItemView
    from app.domain.policies import Policy
    from app.views.desk import Desk

WIDTH, HEIGHT = 620, 520


class PassageDialog(QDialog):
    """Show an item's text; what is selected in it becomes the passage."""

    def __init__(self, desk: Desk, view: ItemView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self.setWindowTitle(self.tr("Link a passage"))
        self.resize(desk.fonts.pixels(WIDTH), desk.fonts.pixels(HEIGHT))
        names = {"title": self.tr("Title"), "summary": self.tr("Summary"), "content": self.tr("Text")}
        self.field = QComboBox()
        self.field.setAccessibleName(self.tr("Part of the item"))
        for field in reversed(FIELDS):
            if view.item.fields[field]:
                self.field.addItem(names[field], field)
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(self.tr("Words of the item"))
        self.text.setReadOnly(True)
        by_keys = Qt.TextInteractionFlag.TextSelectableByKeyboard
        self.text.setTextInteractionFlags(self.text.textInteractionFlags() | by_keys)
        self.text.setFont(desk.fonts.font(BODY, view.item.lang))
        self._buttons = ok_or_cancel(self, self.tr("Link the selected words"))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        told = self.tr("Select the words that speak for or against it, by mouse or with Shift and arrows.")
        column.addWidget(label(desk, NORMAL, told))
        column.addWidget(self.field)
        column.addWidget(self.text, 1)
        column.addWidget(self._buttons)
        self.field.currentIndexChanged.connect(lambda _place: self._show())
        self.text.selectionChanged.connect(self._fit)
        self._show()

    def span(self) -> Span | None:
        """Give the selected words with their place, in code points; None where there are none."""
        field = next(name for name in FIELDS if name == self.field.currentData())
        whole, cursor = self._view.item.fields[field], self.text.textCursor()
        units = Units(whole)
        start, end = units.before(cursor.selectionStart()), units.before(cursor.selectionEnd())
        words = whole[start:end]
        start += len(words) - len(words.lstrip())
        words = words.strip()
        return Span(field, start, start + len(words), words) if words else None

    def _show(self) -> None:
        self.text.setPlainText(displayable(self._view.item.fields[self.field.currentData()]))
        self._fit()

    def _fit(self) -> None:
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(self.span() is not None)


class ClauseDialog(QDialog):
    """Find a clause of the policy library by its words."""

    def __init__(self, desk: Desk, policies: tuple[Policy, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._policies = policies
        self.setWindowTitle(self.tr("Link a clause"))
        self.resize(desk.fonts.pixels(WIDTH), desk.fonts.pixels(HEIGHT))
        self.search = QLineEdit()
        self.search.setAccessibleName(self.tr("Find a clause"))
        self.search.setPlaceholderText(self.tr("Words of the clause or its policy"))
        self.search.setClearButtonEnabled(True)
        self.list = LinesList(desk, self.tr("Clauses"))
        self._buttons = ok_or_cancel(self, self.tr("Link the clause"))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        for widget in (self.search, self.list, self._buttons):
            column.addWidget(widget)
        self.search.textChanged.connect(lambda _text: self._show())
        self.list.itemActivated.connect(lambda _item: self.accept())
        self._show()

    def chosen(self) -> tuple[str, str] | None:
        """Give the ids of the policy and of the clause."""
        key = self.list.key()
        return (str(key[0]), str(key[1])) if isinstance(key, list | tuple) else None

    def _show(self) -> None:
        words, language = folded(self.search.text()).split(), self._desk.language
        rows: list[tuple[object, str, str, str]] = []
        for policy in self._policies:
            for clause in policy.clauses:
                heading = clause.heading.get(language) or next(iter(clause.heading.values()), clause.id)
                title = policy.title(language)
                if all(word in folded(title, *clause.heading.values(), clause.text) for word in words):
                    rows.append(((policy.id, clause.id), "policy", heading, title))
        self.list.fill(rows)
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(rows))
