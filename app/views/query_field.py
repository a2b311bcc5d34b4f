"""The field that a query is typed into: completion, its mistakes below it, and help."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCompleter, QLabel, QLineEdit, QListView, QWidget

from app.domain.query import QueryError, parse_query
from app.domain.query_completion import Suggestion, suggest
from app.views.fonts import NORMAL
from app.views.query_help import QueryHelp
from app.views.query_words import QueryWords

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from app.views.desk import Desk

DEBOUNCE = 150
NARROWEST = 200
WIDEST = 520


class QueryField(QLineEdit):
    """Say what was typed once the typing pauses; Escape empties it and gives the focus back.

    `settled` comes with a query that parses; one that doesn't is said below the field, where it stands.
    """

    settled = Signal(str)
    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.words = QueryWords(desk, self)
        self._help: QueryHelp | None = None
        self._suggestions: tuple[Suggestion, ...] = ()
        self.setAccessibleName(self.tr("Search"))
        self.setPlaceholderText(self.tr("Search in English, 日本語, 中文"))
        self.setToolTip(self.placeholderText())
        self.setClearButtonEnabled(True)
        self.setMaximumWidth(desk.fonts.pixels(WIDEST))
        self.setMinimumWidth(NARROWEST)
        self._add_actions()
        self._completer = self._make_completer()
        self.mistake = _Mistake(desk, self)
        self._pause = QTimer(self, singleShot=True, interval=DEBOUNCE)
        self._pause.timeout.connect(self._settle)
        self.textChanged.connect(self._pause.start)
        self.textEdited.connect(self._offer)
        self.returnPressed.connect(self._leave)

    def show_text(self, text: str) -> None:
        """Show another query and tell nobody."""
        blocked = self.blockSignals(True)  # noqa: FBT003 - Qt takes no keyword here
        self.setText(text)
        self.blockSignals(blocked)
        self._pause.stop()
        self.mistake.hide()

    def begin(self, kept: str) -> None:
        """Take the focus, with what stands behind `kept` selected, so that typing narrows further."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        text = self.text()
        if kept and text.startswith(kept):
            if not text[len(kept) :].startswith(" "):
                self.show_text(f"{kept} {text[len(kept) :]}")
            self.setSelection(len(kept) + 1, len(self.text()))
        else:
            self.selectAll()

    def show_help(self) -> None:
        """Open the list of fields."""
        self._help = QueryHelp(self._desk, self.words, self)
        self._help.chosen.connect(self._insert)
        self._help.open_below(self)

    def offer_all(self) -> None:
        """Offer all fields, or the values of the one that is being typed."""
        self._show_suggestions(suggest(self.text(), self.cursorPosition(), self.words.values(), least=0))

    def suggestions(self) -> tuple[Suggestion, ...]:
        """Give what is offered now."""
        return self._suggestions

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Escape, go to the results with the down key, offer all with Ctrl+Space."""
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self._leave()
        elif event.key() == Qt.Key.Key_Down:
            self._leave()
        elif event.key() == Qt.Key.Key_Space and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.offer_all()
        else:
            super().keyPressEvent(event)

    def _add_actions(self) -> None:
        front = self.addAction(self._desk.icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self._desk.icons.dress(front, "search")
        told = QAction(self.tr("What can be asked for"), self)
        told.triggered.connect(self.show_help)
        self._desk.icons.dress(told, "help")
        self.addAction(told, QLineEdit.ActionPosition.TrailingPosition)

    def _make_completer(self) -> QCompleter:
        completer = QCompleter(QStringListModel(self), self)
        popup = QListView()
        popup.setSpacing(2)
        popup.setFont(self._desk.fonts.font(NORMAL))
        popup.setAccessibleName(self.tr("Suggestions"))
        completer.setPopup(popup)
        completer.setWidget(self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.activated.connect(self._take_shown)
        return completer

    def _offer(self) -> None:
        self._show_suggestions(suggest(self.text(), self.cursorPosition(), self.words.values()))

    def _show_suggestions(self, found: tuple[Suggestion, ...]) -> None:
        self._suggestions = found
        popup = self._completer.popup()
        if popup is None:
            return
        if not found:
            popup.hide()
            return
        model = self._completer.model()
        assert isinstance(model, QStringListModel)
        model.setStringList([self._shown(one) for one in found])
        rect = self.cursorRect()
        rect.setWidth(popup.sizeHintForColumn(0) + self._desk.fonts.pixels(32))
        self._completer.complete(rect)

    def _shown(self, one: Suggestion) -> str:
        if one.text.endswith(":"):
            return self.tr("%1   %2").replace("%1", one.text).replace("%2", self.words.meaning(one.text[:-1]))
        value = one.text.strip()
        if not one.label or one.label.casefold() == value.strip('"').casefold():
            return value
        return self.tr("%1   %2").replace("%1", value).replace("%2", one.label)

    def _take_shown(self, shown: str) -> None:
        for one in self._suggestions:
            if self._shown(one) == shown:
                self._take(one)
                return

    def _take(self, one: Suggestion) -> None:
        text, cursor = self.text(), self.cursorPosition()
        self.setText(text[: one.start] + one.text + text[cursor:].lstrip(" "))
        self.setCursorPosition(one.start + len(one.text))
        if one.text.endswith(":"):
            QTimer.singleShot(0, self, self.offer_all)

    def _insert(self, text: str) -> None:
        before = self.text().rstrip()
        self.setText(f"{before} {text}" if before else text)
        self.setFocus()
        if text.endswith(":"):
            QTimer.singleShot(0, self, self.offer_all)

    def _leave(self) -> None:
        self._pause.stop()
        if self._settle():
            self.setCursorPosition(0)
            self.left.emit()

    def _settle(self) -> bool:
        text = self.text()
        try:
            parse_query(text)
        except QueryError as error:
            if error.code == "query-no-value" and self._suggestions:
                return False
            self.mistake.say(self.words.mistake(error, text), text, (error.start, error.end))
            return False
        self.mistake.hide()
        self.settled.emit(text)
        return True


class _Mistake(QLabel):
    """A line below the field: what is wrong, and the query with the part that is."""

    def __init__(self, desk: Desk, field: QueryField) -> None:
        super().__init__(field.window())
        self._desk = desk
        self._field = field
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setAutoFillBackground(True)
        self.setMargin(8)
        self.setFrameShape(QLabel.Shape.StyledPanel)
        self.setWordWrap(True)
        self.hide()

    def say(self, told: str, text: str, place: tuple[int, int]) -> None:
        """Show what is wrong; `place` is the offending part, in code points of the text."""
        start, end = place
        before, part, after = text[max(0, start - 30) : start], text[start:end], text[end : end + 30]
        colour = self._desk.theme.colours.red
        self.setText(
            f"{escape(told)}<br><span>{escape(before)}</span>"
            f'<b style="color:{colour};text-decoration:underline">{escape(part[:60]) or "␣"}</b>'
            f"<span>{escape(after)}</span>"
        )
        self.setAccessibleName(told)
        self._field.setAccessibleDescription(told)
        self._place()
        self.show()
        self.raise_()

    def hide(self) -> None:
        """Take the words away."""
        self._field.setAccessibleDescription("")
        super().hide()

    def _place(self) -> None:
        window = self._field.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        self.setFixedWidth(max(self._field.width(), self._field.minimumWidth()))
        self.adjustSize()
        self.move(self._field.mapTo(window, QPoint(0, self._field.height() + 2)))
