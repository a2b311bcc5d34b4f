"""A text to read: lines of a readable length, links of our own, nothing fetched."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QLineF, Qt, QUrl, Signal
from PySide6.QtGui import QColor, QDesktopServices, QPainter, QPen, QTextCursor
from PySide6.QtWidgets import QFrame, QTextBrowser, QToolTip, QWidget

from app.views.page import Page
from app.views.thin import ThinBar

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent, QTextLayout, QTextLine

    from app.views.desk import Desk
    from app.views.page import Underline

PADDING = 24
TOP = 18
WIDEST_MARGIN = 160
UNDERLINE = 2
DROP = 0.5
DOTS = (0.1, 2)
SCHEMES = frozenset({"http", "https"})


class Reading(QTextBrowser):
    """Show a document that the window wrote; links are handed over, never followed by Qt."""

    followed = Signal(str)

    def __init__(self, desk: Desk, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._language: str | None = "en"
        self.underlines: list[Underline] = []
        self.setAccessibleName(name)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBar(ThinBar(desk, self))
        self.anchorClicked.connect(lambda url: self.followed.emit(url.toString()))
        self._fit()

    def page(self, language: str | None = "en") -> Page:
        """Begin a new document, to be read in a language."""
        self._language = language
        page = Page(self.document(), self._desk.fonts, self._desk.theme.colours)
        self.underlines = page.underlines
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

    def show_tip(self, place: int) -> None:
        """Show beside a place what hovering over it would."""
        cursor = self.textCursor()
        cursor.setPosition(place + 1)
        tip = cursor.charFormat().toolTip()
        corner = self.cursorRect(cursor).bottomLeft()
        QToolTip.showText(self.viewport().mapToGlobal(corner), tip, self.viewport())

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

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text, then the lines below its evidence."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, -self.verticalScrollBar().value())
        for line in self.underlines:
            pen = QPen(QColor(line.colour), UNDERLINE)
            if line.dotted:
                pen.setDashPattern(DOTS)
                pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            for stroke in self.strokes(line):
                painter.drawLine(stroke)

    def strokes(self, line: Underline) -> list[QLineF]:
        """Give the lines to draw below a stretch, one for each line of text that it is on."""
        found = []
        block = self.document().findBlock(line.start)
        while block.isValid() and block.position() < line.end:
            layout, begin = block.layout(), block.position()
            for number in range(layout.lineCount()):
                row = layout.lineAt(number)
                first = max(line.start - begin, row.textStart())
                last = min(line.end - begin, row.textStart() + row.textLength())
                if first < last:
                    found.append(_stroke(layout, row, first, last))
            block = block.next()
        return found

    def _fit(self) -> None:
        """Set margins in the document, so that the ground is one."""
        measure = self._desk.fonts.measure(self._language)
        free = self.viewport().width() - measure
        left = max(PADDING, min(free // 3, WIDEST_MARGIN))
        frame = self.document().rootFrame()
        look = frame.frameFormat()
        look.setLeftMargin(left)
        look.setRightMargin(max(PADDING, free - left))
        look.setTopMargin(TOP)
        frame.setFrameFormat(look)


def _stroke(layout: QTextLayout, row: QTextLine, first: int, last: int) -> QLineF:
    """Place a line below the baseline, clear of the glyphs; offsets in code units of the block."""
    left, right = (cast("tuple[float, int]", row.cursorToX(place))[0] for place in (first, last))
    drop = UNDERLINE + max(2.0, row.descent() * DROP)
    right = min(right, row.x() + row.naturalTextWidth())
    y = layout.position().y() + row.y() + row.ascent() + drop
    return QLineF(layout.position().x() + left, y, layout.position().x() + right, y)


def open_outside(address: str | None) -> bool:
    """Open a web address in the person's browser; anything but http and https is refused."""
    url = QUrl(address or "", QUrl.ParsingMode.StrictMode)
    if not url.isValid() or url.scheme().lower() not in SCHEMES or not url.host():
        return False
    return QDesktopServices.openUrl(url)


def safe_tip(*lines: str) -> str:
    """Make a tooltip of plain lines: Qt takes text that looks like HTML for HTML."""
    return "<p>" + "<br>".join(escape(line) for line in lines if line) + "</p>"
