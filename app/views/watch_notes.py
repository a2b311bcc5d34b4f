"""The note of an opportunity: written in Markdown, shown as it reads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QTextCursor, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.views.fonts import NORMAL, SMALL
from app.views.panes import label
from app.views.reading import Reading, open_outside

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent

    from app.views.desk import Desk

FEATURES = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML


class NoteField(QPlainTextEdit):
    """A field of plain text that says when it is left."""

    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that the field is left."""
        super().focusOutEvent(event)
        self.left.emit()


class NotesTab(QWidget):
    """Edit or read the note; `edited` brings its text when the field is left."""

    edited = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = ""
        self.field = NoteField()
        self.field.setAccessibleName(self.tr("Note, in Markdown"))
        self.field.setPlaceholderText(self.tr("In Markdown: # heading, - list, **bold**, [words](address)"))
        self.field.setTabChangesFocus(True)
        self.field.setFont(desk.fonts.font(NORMAL))
        self.field.left.connect(self.keep)
        self.reading = Reading(desk, self.tr("The note as it reads"))
        self.reading.followed.connect(open_outside)
        self.switch = QPushButton()
        self.switch.setShortcut(QKeySequence("Ctrl+E"))
        self.switch.clicked.connect(self.turn)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.reading)
        self._stack.addWidget(self.field)
        row = QHBoxLayout()
        row.addWidget(label(desk, SMALL, self.tr("Kept when you leave the field. Ctrl+E turns it over.")), 1)
        row.addWidget(self.switch)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.addWidget(self._stack, 1)
        column.addLayout(row)
        self._name_switch()

    def show_note(self, note: str, *, anew: bool) -> None:
        """Show a note; unless `anew`, one that is being written is left alone."""
        if anew or not self.field.hasFocus():
            self._kept = note
            self.field.setPlainText(note)
            self._show(editing=not note if anew else self._editing())
            self._preview()

    def keep(self) -> None:
        """Hand over what was written, where it differs from what is kept."""
        text = self.field.toPlainText().strip()
        if text != self._kept:
            self._kept = text
            self.edited.emit(text)

    def turn(self) -> None:
        """Go from reading to writing or back."""
        writing = not self._editing()
        self._show(editing=writing)
        if writing:
            self.field.setFocus()
        else:
            self.keep()
            self._preview()

    def _editing(self) -> bool:
        return self._stack.currentWidget() is self.field

    def _show(self, *, editing: bool) -> None:
        self._stack.setCurrentWidget(self.field if editing else self.reading)
        self._name_switch()

    def _name_switch(self) -> None:
        words = self.tr("Preview") if self._editing() else self.tr("Edit")
        self.switch.setText(words)
        self.switch.setAccessibleName(words)
        self.switch.setShortcut(QKeySequence("Ctrl+E"))  # a new text takes the key away

    def _preview(self) -> None:
        self.reading.page()
        QTextCursor(self.reading.document()).insertMarkdown(self.field.toPlainText(), FEATURES)
