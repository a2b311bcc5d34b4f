"""A card of the board: an opportunity at a glance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.views.evidence_text import displayable
from app.views.fonts import NORMAL, SMALL
from app.views.watch_cells import day_text, money

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.domain.opportunities import Opportunity
    from app.domain.sectors import SectorId
    from app.views.desk import Desk
    from app.views.watch_cells import Cells

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
CardRole = Qt.ItemDataRole.UserRole + 1
HEIGHT = 142
MARGIN = 4
PAD = 10
LINE = 18
ROUND = 4
MARK = 14


class CardModel(QAbstractListModel):
    """The cards of one column, with the words of each for those who listen."""

    def __init__(self, cells: Cells, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cells = cells
        self._cards: tuple[Opportunity, ...] = ()

    def fill(self, cards: Sequence[Opportunity]) -> None:
        """Show these cards."""
        self.beginResetModel()
        self._cards = tuple(cards)
        self.endResetModel()

    def card(self, row: int) -> Opportunity | None:
        """Give the opportunity of a card."""
        return self._cards[row] if 0 <= row < len(self._cards) else None

    def row_of(self, opportunity_id: int) -> int | None:
        """Find the card of an opportunity."""
        return next((row for row, one in enumerate(self._cards) if one.id == opportunity_id), None)

    def rowCount(self, parent: Index = ROOT) -> int:
        """Count the cards."""
        return 0 if parent.isValid() else len(self._cards)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a card's title, all its words, or the opportunity itself."""
        one = self.card(index.row()) if index.isValid() else None
        if one is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return displayable(one.title)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(one)
        return one if role == CardRole else None

    def _spoken(self, one: Opportunity) -> str:
        cells = self._cells
        confidence = cells.level(cells.weighed(one).level)
        parts = [
            displayable(one.title),
            cells.sectors(one),
            money(one),
            cells.deadline_mark(one) or day_text(one.deadline),
            self.tr("%n piece(s) of evidence", "", len(one.evidence)),
            self.tr("confidence: %1").replace("%1", confidence),
        ]
        return "; ".join(part for part in parts if part)


class CardDelegate(QStyledItemDelegate):
    """Paint a card: title in two lines, sectors, money, deadline, evidence and confidence."""

    def __init__(self, desk: Desk, cells: Cells, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._cells = cells

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Make all cards of one height."""
        del index
        return QSize(option.rect.width(), self._desk.fonts.pixels(HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the card."""
        one: Opportunity = index.data(CardRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        box = option.rect.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        self._paint_ground(painter, box, chosen=chosen and bool(option.state & QStyle.StateFlag.State_Active))
        room = box.adjusted(PAD, PAD - 2, -PAD, -PAD + 2)
        line = self._desk.fonts.pixels(LINE)
        self._paint_title(painter, QRect(room.left(), room.top(), room.width(), 2 * line), one)
        self._paint_chips(painter, QRect(room.left(), room.top() + 2 * line + 6, room.width(), line), one)
        lines = QRect(room.left(), room.bottom() - 3 * line + 2, room.width(), line)
        painter.setFont(self._desk.fonts.font(SMALL))
        self._paint_words(painter, lines, money(one), colour=self._desk.theme.colours.text)
        self._paint_words(
            painter,
            lines.translated(0, line),
            self._evidence(one),
            colour=self._desk.theme.colours.secondary,
        )
        self._paint_deadline(painter, lines.translated(0, 2 * line), one)
        painter.restore()

    def _paint_ground(self, painter: QPainter, box: QRect, *, chosen: bool) -> None:
        colours = self._desk.theme.colours
        painter.setPen(QColor(colours.accent if chosen else colours.line))
        painter.setBrush(QColor(colours.selected if chosen else colours.ground))
        painter.drawRoundedRect(box, ROUND, ROUND)
        if chosen:
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), ROUND, ROUND)

    def _paint_title(self, painter: QPainter, room: QRect, one: Opportunity) -> None:
        painter.setPen(QColor(self._desk.theme.colours.text))
        painter.setFont(self._desk.fonts.font(NORMAL, bold=True))
        for place, words in enumerate(two_lines(painter, displayable(one.title), room.width())):
            line = QRect(
                room.left(), room.top() + place * room.height() // 2, room.width(), room.height() // 2
            )
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_chips(self, painter: QPainter, room: QRect, one: Opportunity) -> None:
        painter.setFont(self._desk.fonts.font(SMALL))
        left = room.left()
        for sector in one.sectors:
            words = self._short(sector)
            width = painter.fontMetrics().horizontalAdvance(words) + 8
            if left + width > room.right():
                painter.setPen(QColor(self._desk.theme.colours.secondary))
                painter.drawText(
                    QRect(left, room.top(), 20, room.height()), Qt.AlignmentFlag.AlignVCenter, "…"
                )
                return
            front, ground = self._desk.chip(sector)
            chip = QRect(left, room.top(), width, room.height())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(ground))
            painter.drawRoundedRect(chip, 3, 3)
            painter.setPen(QColor(front))
            painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, words)
            left += width + 4

    def _paint_words(self, painter: QPainter, room: QRect, words: str, *, colour: str) -> None:
        painter.setPen(QColor(colour))
        cut = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, cut)

    def _paint_deadline(self, painter: QPainter, room: QRect, one: Opportunity) -> None:
        mark, colours = self._cells.deadline_mark(one), self._desk.theme.colours
        left = self._cells.days_left(one)
        colour = colours.secondary
        if mark and left is not None:
            colour = colours.red if left < 0 else colours.amber
            ratio = painter.device().devicePixelRatioF()
            picture = self._desk.icons.pixmap("error" if left < 0 else "waiting", MARK, colour, ratio)
            painter.drawPixmap(room.left(), room.center().y() - MARK // 2 + 1, picture)
            room = room.adjusted(MARK + 5, 0, 0, 0)
        self._paint_words(painter, room, mark or day_text(one.deadline), colour=colour)

    def _evidence(self, one: Opportunity) -> str:
        if not one.evidence:
            return self.tr("No evidence")
        level = self._cells.level(self._cells.weighed(one).level)
        return self.tr("%n piece(s) · %1", "evidence and confidence", len(one.evidence)).replace("%1", level)

    def _short(self, sector: SectorId) -> str:
        return self._desk.sector(sector).short[self._desk.language]


def two_lines(painter: QPainter, words: str, width: int) -> list[str]:
    """Break a text into two lines of a width, the second one cut where it is longer."""
    layout = QTextLayout(words, painter.font())
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    layout.endLayout()
    # Qt counts UTF-16 code units, Python code points: cut where Qt would.
    units = words.encode("utf-16-le")
    first = units[: 2 * line.textLength()].decode("utf-16-le", "ignore").rstrip()
    rest = units[2 * line.textLength() :].decode("utf-16-le", "ignore").strip()
    cut = painter.fontMetrics().elidedText(rest, Qt.TextElideMode.ElideRight, width)
    return [first, cut] if rest else [first]
