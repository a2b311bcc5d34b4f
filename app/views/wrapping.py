"""A row of controls that goes on in another line where it has not room enough in one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

GAP = 6


class WrappingRow(QWidget):
    """Controls from the left; those from `right_from` on stand at the right end, where one line is enough.

    `edges` are the pixels left free at both sides and above and below.
    """

    def __init__(
        self, *widgets: QWidget, right_from: int | None = None, edges: tuple[int, int] = (0, 0)
    ) -> None:
        super().__init__()
        self._widgets = widgets
        self._right_from = len(widgets) if right_from is None else right_from
        self._side, self._above = edges
        for widget in widgets:
            widget.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Need more lines where it is narrow."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Tell the height of the lines."""
        return max((place.bottom() + 1 for place in self._places(width)), default=0) + self._above

    def sizeHint(self) -> QSize:
        """Ask for one line, or for the height that goes with the present width."""
        wide = sum(widget.sizeHint().width() + GAP for widget in self._shown()) - GAP + 2 * self._side
        return QSize(wide, self.heightForWidth(min(wide, self.width())))

    def minimumSizeHint(self) -> QSize:
        """Allow the width of the widest control."""
        wide = max((widget.sizeHint().width() for widget in self._shown()), default=0) + 2 * self._side
        return QSize(wide, self.heightForWidth(max(wide, self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        self._lay_out()
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def event(self, event: QEvent) -> bool:
        """Break the lines anew where a control came, went, or says something else."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._lay_out()
            self.updateGeometry()
        return super().event(event)

    def _lay_out(self) -> None:
        for widget, place in zip(self._shown(), self._places(self.width()), strict=True):
            widget.setGeometry(place)

    def _shown(self) -> list[QWidget]:
        return [widget for widget in self._widgets if not widget.isHidden()]

    def _places(self, width: int) -> list[QRect]:
        """Place the controls in lines of a width."""
        left, top, tall, places = self._side, self._above, 0, []
        for widget in self._shown():
            size = widget.sizeHint()
            wide = min(size.width(), max(1, width - 2 * self._side))
            if left > self._side and left + wide > width - self._side:
                left, top, tall = self._side, top + tall + GAP, 0
            places.append(QRect(left, top, wide, size.height()))
            left, tall = left + wide + GAP, max(tall, size.height())
        if top == self._above:
            self._push_right(places, width - self._side - left + GAP)
        return places

    def _push_right(self, places: list[QRect], free: int) -> None:
        """Move the last ones of a single line to its end, and all to its middle."""
        ends = {id(widget) for widget in self._widgets[self._right_from :]}
        tall = max((place.height() for place in places), default=0)
        for widget, place in zip(self._shown(), places, strict=True):
            place.translate(free if id(widget) in ends else 0, (tall - place.height()) // 2)
