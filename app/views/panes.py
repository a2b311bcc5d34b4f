"""Small pieces that panes are put together from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QTableView,
    QToolButton,
    QWidget,
)

from app.views.page import PLAIN
from app.views.reading import safe_tip
from app.views.thin import ThinBar, ThinSplitter

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QAbstractItemModel
    from PySide6.QtGui import QPaintEvent, QResizeEvent, QShowEvent
    from PySide6.QtWidgets import QAbstractItemDelegate

    from app.views.desk import Desk


WORDLESS_FROM = 150
"""Per cent of text size from which flat buttons show their words in tooltips alone."""


class ElidedLabel(QLabel):
    """One line of plain text that takes what room there is; cut words stand whole in the tooltip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(PLAIN)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def setText(self, text: str) -> None:
        """Show other words."""
        super().setText(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Offer the tooltip only where words are cut."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as much as fits."""
        del event
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.palette().windowText().color())
        painter.drawText(self.contentsRect(), Qt.AlignmentFlag.AlignVCenter, self._cut())

    def _cut(self) -> str:
        room = self.contentsRect().width()
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)

    def _fit(self) -> None:
        self.setToolTip("" if self._cut() == self.text() else safe_tip(self.text()))


def label(desk: Desk, size: int, text: str = "", *, bold: bool = False) -> QLabel:
    """Make a label of plain text that wraps."""
    made = QLabel(text)
    made.setTextFormat(PLAIN)
    made.setWordWrap(True)
    made.setFont(desk.fonts.font(size, bold=bold))
    return made


def button(desk: Desk, text: str, icon: str, act: Callable[[], object]) -> QPushButton:
    """Make a button with an icon; its name for screen readers is its text."""
    made = QPushButton(text)
    made.setAccessibleName(text.rstrip("…"))
    desk.icons.dress(made, icon)
    made.clicked.connect(lambda _checked: act())
    return made


def tool(desk: Desk, icon: str, act: Callable[[], object], *, worded: bool) -> QToolButton:
    """Make a flat button with an icon, its words beside it if wanted and text is not too large for it."""
    made = QToolButton()
    made.setAutoRaise(True)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    if worded and desk.services.settings.text_size < WORDLESS_FROM:
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    desk.icons.dress(made, icon)
    made.clicked.connect(lambda _checked=False: act())
    return made


def scrolled(room: QWidget) -> QScrollArea:
    """Let large text on a small screen be scrolled to, instead of a window wider than the screen."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidgetResizable(True)
    area.setWidget(room)
    return area


class Framed(QWidget):
    """Fill an area that scrolls with a room: it scrolls below the least size of the room, not its best one.

    An area gives what wraps the height that it would like; here the room's parts share the height there is.
    """

    def __init__(self, room: QWidget) -> None:
        super().__init__()
        self._room = room
        room.setParent(self)

    def minimumSizeHint(self) -> QSize:
        """Ask for the room's least size."""
        return self._room.minimumSizeHint().expandedTo(self._room.minimumSize())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the room all there is."""
        super().resizeEvent(event)
        self._room.resize(event.size())

    def showEvent(self, event: QShowEvent) -> None:
        """Ask anew: Qt tells nobody what changed in a room while it was hidden."""
        super().showEvent(event)
        self.updateGeometry()

    def event(self, event: QEvent) -> bool:
        """Pass on that the room needs more or less."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().event(event)


def plain_table(
    desk: Desk,
    name: str,
    model: QAbstractItemModel,
    delegate: Callable[[Desk, QTableView], QAbstractItemDelegate],
) -> QTableView:
    """Make a table of whole rows: no grid, one chosen at a time, and Tab goes on to the next control."""
    table = QTableView()
    table.setAccessibleName(name)
    table.setModel(model)
    table.setItemDelegate(delegate(desk, table))
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setVerticalScrollBar(ThinBar(desk, table))
    table.setFrameShape(QFrame.Shape.NoFrame)
    table.verticalHeader().hide()
    return table


def side_by_side(desk: Desk, *widgets: QWidget, sizes: tuple[int, ...], grows: int) -> ThinSplitter:
    """Put panes beside each other; one of them takes what room there is more."""
    split = ThinSplitter(desk, Qt.Orientation.Horizontal)
    for place, widget in enumerate(widgets):
        split.addWidget(widget)
        split.setStretchFactor(place, 1 if place == grows else 0)
    split.setSizes(list(sizes))
    return split
