"""A text to read: lines of a readable length, links of our own, nothing fetched."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QTextCursor
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from app.views.page import Page

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from app.views.desk import Desk

PADDING = 24
SCHEMES = frozenset({"http", "https"})


class Reading(QTextBrowser):
    """Show a document that the window wrote; links are handed over, never followed by Qt."""

    followed = Signal(str)

    def __init__(self, desk: Desk, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._language: str | None = "en"
        self.setAccessibleName(name)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(True)
        self.anchorClicked.connect(lambda url: self.followed.emit(url.toString()))
        self._fit()

    def page(self, language: str | None = "en") -> Page:
        """Begin a new document, to be read in a language."""
        self._language = language
        page = Page(self.document(), self._desk.fonts, self._desk.theme.colours)
        self._fit()
        return page

    def to_top(self) -> None:
        """Show the beginning."""
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)

    def show_stretch(self, start: int, end: int) -> None:
        """Select what stands between two positions and bring it into view."""
        cursor = self.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def turn(self) -> bool:
        """Scroll one page on; tell whether there was more to show."""
        bar = self.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + max(1, bar.pageStep() - self._desk.fonts.pixels(PADDING)))
        return bar.value() > before

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Load nothing: what a document shows is put into it by the window."""
        del kind, name
        return None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep lines readable whatever the width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        measure = self._desk.fonts.measure(self._language)
        free = self.width() - self.verticalScrollBar().sizeHint().width() - measure
        left = max(PADDING, min(free // 3, 3 * PADDING))
        self.setViewportMargins(left, 16, max(PADDING, free - left), 0)


def open_outside(address: str | None) -> bool:
    """Open a web address in the person's browser; anything but http and https is refused."""
    url = QUrl(address or "", QUrl.ParsingMode.StrictMode)
    if not url.isValid() or url.scheme().lower() not in SCHEMES or not url.host():
        return False
    return QDesktopServices.openUrl(url)


def safe_tip(*lines: str) -> str:
    """Make a tooltip of plain lines: Qt takes text that looks like HTML for HTML."""
    return "<p>" + "<br>".join(escape(line) for line in lines if line) + "</p>"
