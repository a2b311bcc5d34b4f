"""Write a text document block by block, from plain text only."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextLength,
)

from app.views.evidence_text import displayable
from app.views.fonts import BODY, LEAD, NORMAL, SMALL, TITLE, script

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from app.views.fonts import Fonts
    from app.views.theme import Colours

LATIN_LINE = 150
CJK_LINE = 170
HEADING_LINE = 130
GAP = 10
NBSP = "\N{NO-BREAK SPACE}"


@dataclass(frozen=True, slots=True)
class Ink:
    """How words look; colours as `#RRGGBB`, None for the text's own; `target` makes a link."""

    size: int = BODY
    bold: bool = False
    italic: bool = False
    colour: str | None = None
    ground: str | None = None
    language: str | None = "en"
    target: str | None = None


@dataclass(frozen=True, slots=True)
class Underline:
    """A stretch between two positions of the document to be underlined in a colour (`#RRGGBB`)."""

    start: int
    end: int
    colour: str
    dotted: bool


@dataclass(frozen=True, slots=True)
class Spacing:
    """How a block stands, in pixels; `line` is in per cent of the type's size, None by language."""

    above: int = 0
    below: int = 0
    indent: int = 0
    line: int | None = None


BODY_SPACING = Spacing(below=GAP)


class Page:
    """Fill a document from its beginning; everything written is plain text."""

    def __init__(self, document: QTextDocument, fonts: Fonts, colours: Colours) -> None:
        document.clear()
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        document.setDefaultFont(fonts.font(BODY))
        self.colours = colours
        self.underlines: list[Underline] = []
        self._document = document
        self._fonts = fonts
        self._cursor = QTextCursor(document)
        self._fresh = True

    @property
    def room(self) -> float:
        """Tell how wide lines can be in the pane as it is, in pixels; 0 where none shows the document."""
        look = self._document.rootFrame().frameFormat()
        return max(0.0, self._document.textWidth() - look.leftMargin() - look.rightMargin())

    @property
    def position(self) -> int:
        """Tell where the next word will stand, in UTF-16 code units from the beginning."""
        return self._cursor.position()

    def begin(self, spacing: Spacing = BODY_SPACING, language: str | None = "en") -> int:
        """Begin a block and tell its position."""
        block = QTextBlockFormat()
        block.setTopMargin(spacing.above)
        block.setBottomMargin(spacing.below)
        block.setLeftMargin(spacing.indent)
        line = spacing.line or (LATIN_LINE if script(language) == "en" else CJK_LINE)
        share = line / self._fonts.natural_line(language)
        block.setLineHeight(share, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        self._add(block)
        return self.position

    def write(self, text: str, ink: Ink | None = None) -> int:
        """Write words on the current block and tell where they begin."""
        start = self.position
        self._cursor.insertText(displayable(text).replace("\n", " "), self.char_format(ink or Ink()))
        return start

    def paragraph(self, text: str, ink: Ink | None = None, spacing: Spacing = BODY_SPACING) -> int:
        """Write one block of words and tell where they begin."""
        ink = ink or Ink()
        self.begin(spacing, ink.language)
        return self.write(text, ink)

    def passage(self, text: str, ink: Ink) -> int:
        """Write a text with its own line feeds, each one position, and tell where it begins.

        An offset in the text, in code units, is thus a position from there. Empty lines
        become narrow gaps.
        """
        start = -1
        for line in displayable(text).split("\n"):
            place = self.begin(Spacing(), ink.language) if line.strip() else self._gap()
            start = place if start < 0 else start
            self._cursor.insertText(line, self.char_format(ink))
        return start

    def heading(self, text: str, size: int = LEAD, language: str | None = "en", above: int = 20) -> int:
        """Write a heading."""
        below = 4 if size < LEAD else 6
        ink = Ink(size=size, bold=True, language=language)
        return self.paragraph(text, ink, Spacing(above, below, line=HEADING_LINE))

    def title(self, text: str, language: str | None = "en") -> int:
        """Write the title of a page."""
        ink = Ink(size=TITLE, bold=True, language=language)
        return self.paragraph(text, ink, Spacing(4, 8, line=HEADING_LINE))

    def kicker(self, text: str, language: str | None = "en", above: int = 0) -> int:
        """Write the small line above a title or a group."""
        ink = Ink(size=SMALL, bold=True, colour=self.colours.secondary, language=language)
        return self.paragraph(text, ink, Spacing(above, 4, line=HEADING_LINE))

    def note(self, text: str, language: str | None = "en", indent: int = 0) -> int:
        """Write a line of lesser weight."""
        ink = Ink(size=NORMAL, colour=self.colours.secondary, language=language)
        return self.paragraph(text, ink, Spacing(0, 4, indent, line=150))

    def chip(self, text: str, colours: tuple[str, str], language: str | None = "en") -> int:
        """Write a coloured chip on the current block, with a space after it."""
        front, ground = colours
        ink = Ink(SMALL, colour=front, ground=ground, language=language)
        place = self.write(NBSP + text.replace(" ", NBSP) + NBSP, ink)
        self.write("  ", Ink(SMALL))
        return place

    def link(self, text: str, target: str, ink: Ink | None = None) -> int:
        """Write a link on the current block; the window decides what its target means."""
        return self.write(text, replace(ink or Ink(), target=target))

    def rule(self) -> None:
        """Draw a thin line across."""
        block = QTextBlockFormat()
        block.setTopMargin(GAP)
        block.setBottomMargin(GAP + 2)
        block.setProperty(
            QTextFormat.Property.BlockTrailingHorizontalRulerWidth,
            QTextLength(QTextLength.Type.PercentageLength, 100),
        )
        block.setProperty(QTextFormat.Property.BackgroundBrush, QBrush(QColor(self.colours.line)))
        block.setLineHeight(2, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        self._add(block)

    def image(self, image: QImage) -> None:
        """Place a picture on a block of its own."""
        block = QTextBlockFormat()
        block.setBottomMargin(GAP)
        self._add(block)
        self._cursor.insertImage(image)

    def underline(self, line: Underline, tip: str) -> None:
        """Underline a stretch; `tip` is shown on hover, already safe HTML.

        The format says that the words are underlined, for those who listen; the line itself is
        painted by the view, since Qt's own is a hair's breadth and touches the glyphs.
        """
        style = QTextCharFormat.UnderlineStyle
        look = QTextCharFormat()
        look.setUnderlineStyle(style.DotLine if line.dotted else style.SingleUnderline)
        look.setUnderlineColor(QColor(Qt.GlobalColor.transparent))
        look.setToolTip(tip)
        cursor = QTextCursor(self._document)
        cursor.setPosition(line.start)
        cursor.setPosition(line.end, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(look)
        self.underlines.append(line)

    def char_format(self, ink: Ink) -> QTextCharFormat:
        """Make Qt's format of an ink."""
        look = QTextCharFormat()
        font = self._fonts.font(ink.size, ink.language, bold=ink.bold, italic=ink.italic)
        look.setFont(font, QTextCharFormat.FontPropertiesInheritanceBehavior.FontPropertiesAll)
        look.setForeground(QColor(ink.colour or self.colours.text))
        if ink.ground:
            look.setBackground(QColor(ink.ground))
        if ink.target:
            look.setAnchor(True)
            look.setAnchorHref(ink.target)
            look.setForeground(QColor(ink.colour or self.colours.accent))
            look.setFontUnderline(False)
        return look

    def _gap(self) -> int:
        block = QTextBlockFormat()
        block.setLineHeight(GAP, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        self._add(block)
        return self.position

    def _add(self, block: QTextBlockFormat) -> None:
        if self._fresh:
            self._cursor.setBlockFormat(block)
            self._fresh = False
        else:
            self._cursor.insertBlock(block, QTextCharFormat())


def document_text(document: QTextDocument, start: int, end: int) -> str:
    """Give what stands between two positions of a document, line feeds for block ends."""
    cursor = QTextCursor(document)
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return cursor.selectedText().replace("\N{PARAGRAPH SEPARATOR}", "\n")


PLAIN = Qt.TextFormat.PlainText
"""What every label that shows a publisher's words is set to."""
