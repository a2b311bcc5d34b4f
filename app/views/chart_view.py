"""Show a chart that arrives as SVG text, in its own proportions, with its words for those who listen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.views.reading import safe_tip

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from app.domain.briefs import ChartFigure
    from app.views.desk import Desk

WIDEST = 720


class ChartView(QWidget):
    """Paint a chart as wide as the pane, up to a width that reads well."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._widest = desk.fonts.pixels(WIDEST)
        self._renderer = QSvgRenderer(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_figure(self, figure: ChartFigure) -> None:
        """Show a chart."""
        self._renderer.load(QByteArray(figure.svg.encode("utf-8")))
        self.setAccessibleName(figure.title)
        self.setAccessibleDescription(figure.alt)
        self.setToolTip(safe_tip(figure.alt))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Keep the chart's proportions."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height that goes with a width."""
        size = self._renderer.defaultSize()
        if size.isEmpty():
            return 0
        return round(min(width, self._widest) * size.height() / size.width())

    def sizeHint(self) -> QSize:
        """Ask for the room of the widest chart: layouts give no more height than this at any width."""
        return QSize(self._widest, self.heightForWidth(self._widest))

    def minimumSizeHint(self) -> QSize:
        """Allow any width."""
        return QSize(120, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the chart at the left."""
        del event
        if self._renderer.isValid():
            width = min(self.width(), self._widest)
            painter = QPainter(self)
            self._renderer.render(painter, QRectF(0, 0, width, self.heightForWidth(width)))


def chart_image(figure: ChartFigure, width: int, ratio: float) -> QImage:
    """Draw a chart as a picture `width` logical pixels wide for a screen of a pixel ratio."""
    renderer = QSvgRenderer(QByteArray(figure.svg.encode("utf-8")))
    size = renderer.defaultSize()
    height = round(width * size.height() / max(1, size.width()))
    image = QImage(QSize(width, height) * ratio, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    image.setDevicePixelRatio(ratio)
    return image
