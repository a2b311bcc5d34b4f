"""The conditions that a list is filtered by, as chips that can be taken off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from app.domain.query import conjuncts
from app.views.evidence_text import displayable
from app.views.fonts import SMALL

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from app.domain.query import Query
    from app.views.desk import Desk
    from app.views.query_words import QueryWords

GAP = 4
SIDE = 26
LONGEST = 40


class FilterChips(QWidget):
    """A chip for each condition, in lines as wide as the pane; a click takes the condition off."""

    removed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.chips: list[QToolButton] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("Filters"))
        self.hide()

    def show_query(self, query: Query, words: QueryWords) -> None:
        """Show the conditions of a query; none, no chips."""
        for chip in self.chips:
            chip.hide()
            chip.deleteLater()
        self.chips = [self._chip(part, words) for part in conjuncts(query)]
        self.setVisible(bool(self.chips))
        self.updateGeometry()
        self._lay_out(self.width())

    def hasHeightForWidth(self) -> bool:
        """Need more lines in a narrow pane."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Tell the height of the lines."""
        return self._lines(width)[1] + GAP * 2 if self.chips else 0

    def sizeHint(self) -> QSize:
        """Ask for the height that goes with the present width."""
        return QSize(200, self.heightForWidth(max(200, self.width())))

    def minimumSizeHint(self) -> QSize:
        """Allow a narrow pane."""
        return QSize(120, self.heightForWidth(max(120, self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        self._lay_out(self.width())

    def _chip(self, part: Query, words: QueryWords) -> QToolButton:
        told = displayable(words.condition(part))
        shown = told if len(told) <= LONGEST else told[:LONGEST] + "…"
        chip = QToolButton(self)
        chip.setText(f"{shown}  ×".replace("&", "&&"))
        chip.setFont(self._desk.fonts.font(SMALL, self._desk.language))
        chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        chip.setAccessibleName(self.tr("Take off the filter %1").replace("%1", told))
        chip.setToolTip(self.tr("Take this filter off"))
        chip.clicked.connect(lambda: self.removed.emit(part))
        chip.show()
        return chip

    def _lines(self, width: int) -> tuple[list[QRect], int]:
        """Place the chips; give their rectangles and the height of all lines."""
        left, top, tall = SIDE, GAP, 0
        places = []
        for chip in self.chips:
            size = chip.sizeHint()
            wide = min(size.width(), max(60, width - SIDE - GAP))
            if left > SIDE and left + wide > width - GAP:
                left, top = SIDE, top + tall + GAP
            places.append(QRect(left, top, wide, size.height()))
            left += wide + GAP
            tall = size.height()
        return places, top + tall

    def _lay_out(self, width: int) -> None:
        for chip, place in zip(self.chips, self._lines(width)[0], strict=True):
            chip.setGeometry(place)
