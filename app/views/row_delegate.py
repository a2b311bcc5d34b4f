"""Paint an item of the list on two lines: what it says, then who says it, when and about what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.domain.items import ItemRow
from app.views.evidence_text import displayable
from app.views.fonts import BODY, SMALL
from app.views.news_model import Heading, RowRole

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from app.domain.sectors import SectorId
    from app.views.desk import Desk

Index = QModelIndex | QPersistentModelIndex

ROW_HEIGHT = 58
DAY_HEIGHT = 32
LEFT = 26
RIGHT = 14
TOP = 9
DOTS = 5
MOST_CHIPS = 3
CHIP_PAD = 6
LETTER_ROOM = 24
INITIALS = 2
LEAST_SOURCE = 70


class RowDelegate(QStyledItemDelegate):
    """Paint headings of days and items; every colour comes from the theme."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def row_height(self) -> int:
        """Give the height of an item's row in pixels."""
        return self._desk.fonts.pixels(ROW_HEIGHT + 2 * self._desk.theme.air)

    def day_height(self) -> int:
        """Give the height of a day's heading in pixels."""
        return self._desk.fonts.pixels(DAY_HEIGHT + self._desk.theme.air)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Ask for the fixed height of the kind of row."""
        tall = not isinstance(index.data(RowRole), Heading)
        return QSize(option.rect.width(), self.row_height() if tall else self.day_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        row = index.data(RowRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, Heading):
            self._paint_heading(painter, option.rect, index.data())
        elif isinstance(row, ItemRow):
            self._paint_item(painter, option, row)
        painter.restore()

    def _paint_heading(self, painter: QPainter, rect: QRect, text: str) -> None:
        colours = self._desk.theme.colours
        painter.fillRect(rect, QColor(colours.side))
        painter.setFont(self._desk.fonts.font(SMALL, bold=True))
        painter.setPen(QColor(colours.secondary))
        place = rect.adjusted(LEFT, 0, -RIGHT, 0)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, displayable(text))
        _underline(painter, rect, colours.line)

    def _paint_item(self, painter: QPainter, option: QStyleOptionViewItem, row: ItemRow) -> None:
        colours = self._desk.theme.colours
        rect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(rect, QColor(colours.selected if selected else colours.ground))
        if selected:
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), QColor(colours.accent))
        _underline(painter, rect, colours.line)
        top = rect.top() + TOP + self._desk.theme.air
        first = QRect(rect.left() + LEFT, top, rect.width() - LEFT - RIGHT, 0)
        first.setHeight(self._desk.fonts.pixels(22))
        second = first.translated(0, first.height())
        second.setHeight(self._desk.fonts.pixels(20))
        if not row.read:
            _dot(painter, QPointF(rect.left() + 14, first.center().y() + 1), 3.6, colours.accent)
        self._paint_title(painter, first, row)
        self._paint_meta(painter, second, row)

    def _paint_title(self, painter: QPainter, rect: QRect, row: ItemRow) -> None:
        colours = self._desk.theme.colours
        for name, colour, wanted in (
            ("star-full", colours.amber, row.starred),
            ("watch-full", colours.accent, row.watched),
        ):
            if wanted:
                size = 16
                pixmap = self._desk.icons.pixmap(name, size, colour, painter.device().devicePixelRatio())
                painter.drawPixmap(rect.right() - size, rect.top() + (rect.height() - size) // 2, pixmap)
                rect = rect.adjusted(0, 0, -size - 6, 0)
        font = self._desk.fonts.font(BODY, row.lang, bold=not row.read)
        title = displayable(row.title).replace("\n", " ")
        _draw(painter, rect, title, font, colours.text)

    def _paint_meta(self, painter: QPainter, rect: QRect, row: ItemRow) -> None:
        """Paint from both ends: chips at the right, the source gives way in the middle."""
        colours = self._desk.theme.colours
        words = self._desk.words
        rect = self._paint_chips(painter, rect, row.sectors)
        if row.hedge_share > 0:
            rect = _hedge_meter(painter, rect, row.hedge_share, colours.amber)
        small = self._desk.fonts.font(SMALL)
        letter = row.reliability or ""
        bold = self._desk.fonts.font(SMALL, row.lang, bold=True)
        time = words.dated(row.published, row.sort_at)
        told = [words.role(row.role), time, *map(words.signal, row.signals[:1])]
        told += map(words.place, row.places[:1])
        small_metrics, frame = QFontMetrics(small), LETTER_ROOM if letter else 0
        # What there is no room for goes from its end; the time stays.
        for rest in (*(" · ".join(told[:count]) for count in range(len(told), 1, -1)), time):
            needed = small_metrics.horizontalAdvance(f" · {rest}") + frame
            if needed <= rect.width() - LEAST_SOURCE:
                break
        source_width = min(
            QFontMetrics(bold).horizontalAdvance(row.source), max(LEAST_SOURCE, rect.width() - needed - 4)
        )
        source = QRect(rect.left(), rect.top(), source_width, rect.height())
        _draw(painter, source, displayable(row.source), bold, colours.secondary)
        after = QRect(rect)
        after.setLeft(source.right() + 1)
        if letter:
            after = self._paint_letter(painter, after, letter)
        _draw(painter, after, f" · {rest}", small, colours.secondary)

    def _paint_letter(self, painter: QPainter, rect: QRect, letter: str) -> QRect:
        """Frame the reliability letter, and give the room after it."""
        colours = self._desk.theme.colours
        side = self._desk.fonts.pixels(15)
        box = QRectF(rect.left() + 6.5, rect.center().y() - side / 2 + 0.5, side, side)
        painter.setPen(QPen(QColor(colours.secondary), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 3, 3)
        painter.setFont(self._desk.fonts.font(SMALL, bold=True))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letter)
        return rect.adjusted(side + 9, 0, 0, 0)

    def _paint_chips(
        self, painter: QPainter, rect: QRect, sectors: tuple[tuple[SectorId, bool], ...]
    ) -> QRect:
        """Paint the sectors' chips from the right and give the room that is left.

        Chips carry short names while those take less than half of the line, else their first two letters;
        the outline of a chip is dotted where all of the sector's evidence is hedged.
        """
        font = self._desk.fonts.font(SMALL)
        metrics = QFontMetrics(font)
        shown = sectors[:MOST_CHIPS]
        language = self._desk.language
        names = [self._desk.sector(sector).short[language] for sector, _ in shown]
        if sum(metrics.horizontalAdvance(name) + 2 * CHIP_PAD + 4 for name in names) > rect.width() * 0.45:
            names = [name[:INITIALS] for name in names]
        right = rect.right()
        if len(sectors) > MOST_CHIPS:
            right = self._paint_more(painter, rect, len(sectors) - MOST_CHIPS)
        for (sector, speculative), name in reversed(list(zip(shown, names, strict=True))):
            width = metrics.horizontalAdvance(name) + 2 * CHIP_PAD
            height = self._desk.fonts.pixels(17)
            chip = QRectF(right - width, rect.center().y() - height / 2 + 0.5, width, height)
            self._paint_chip(painter, chip, name, sector, dotted=speculative)
            right -= width + 4
        return rect.adjusted(0, 0, right - rect.right() - 4, 0)

    def _paint_chip(
        self, painter: QPainter, chip: QRectF, name: str, sector: SectorId, *, dotted: bool
    ) -> None:
        front, ground = self._desk.chip(sector)
        painter.setBrush(QColor(ground))
        painter.setPen(QPen(QColor(front), 1, Qt.PenStyle.DotLine) if dotted else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(chip, 3, 3)
        painter.setPen(QColor(front))
        painter.setFont(self._desk.fonts.font(SMALL, self._desk.language))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, name)

    def _paint_more(self, painter: QPainter, rect: QRect, count: int) -> int:
        text = f"+{count}"
        font = self._desk.fonts.font(SMALL)
        width = QFontMetrics(font).horizontalAdvance(text)
        place = QRect(rect.right() - width, rect.top(), width + 1, rect.height())
        _draw(painter, place, text, font, self._desk.theme.colours.secondary)
        return rect.right() - width - 5


def _draw(painter: QPainter, rect: QRect, text: str, font: QFont, colour: str) -> None:
    painter.setFont(font)
    painter.setPen(QColor(colour))
    cut = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, cut)


def _dot(painter: QPainter, centre: QPointF, radius: float, colour: str) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawEllipse(centre, radius, radius)


def _underline(painter: QPainter, rect: QRect, colour: str) -> None:
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(colour))


def _hedge_meter(painter: QPainter, rect: QRect, share: float, colour: str) -> QRect:
    """Paint the hedged share as filled ones of five dots, at least one; give the room left."""
    filled = max(1, round(share * DOTS))
    step = 7
    left = rect.right() - DOTS * step
    for place in range(DOTS):
        centre = QPointF(left + place * step + 3, rect.center().y() + 1)
        painter.setPen(QPen(QColor(colour), 1))
        painter.setBrush(QColor(colour) if place < filled else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(centre, 2, 2)
    return rect.adjusted(0, 0, -DOTS * step - 8, 0)
