"""One family of icons, drawn in the colours of the theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from shiboken6 import isValid

from app.assets import read_bytes

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QAbstractButton

    from app.views.theme import ThemeKeeper

SIZES = (16, 20)
RATIOS = (1, 2)


class Icons(QObject):
    """Make icons and change them with the theme; `text_size` (per cent) makes those of buttons larger."""

    def __init__(self, theme: ThemeKeeper, *, text_size: int = 100) -> None:
        super().__init__(theme)
        self._theme = theme
        self._sizes = tuple(size * text_size // 100 for size in SIZES)
        self._drawings: dict[str, bytes] = {}
        self._pixmaps: dict[tuple[str, int, str, float], QPixmap] = {}
        self._dressed: list[tuple[QAbstractButton | QAction, str]] = []
        theme.changed.connect(self._dress_again)

    def icon(self, name: str, colour: str | None = None) -> QIcon:
        """Draw an icon in a colour (`#RRGGBB`), else in the text's; greyed where disabled."""
        colours = self._theme.colours
        icon = QIcon()
        for size in self._sizes:
            for ratio in RATIOS:
                icon.addPixmap(self.pixmap(name, size, colour or colours.text, ratio))
                faint = self.pixmap(name, size, colours.secondary, ratio)
                icon.addPixmap(faint, QIcon.Mode.Disabled)
        return icon

    def pixmap(self, name: str, size: int, colour: str, ratio: float = 1) -> QPixmap:
        """Draw an icon `size` logical pixels wide for a screen of a given pixel ratio, each once."""
        key = (name, size, colour, ratio)
        if key not in self._pixmaps:
            self._pixmaps[key] = self._drawn(name, size, colour, ratio)
        return self._pixmaps[key]

    def _drawn(self, name: str, size: int, colour: str, ratio: float) -> QPixmap:
        drawing = self._drawing(name).replace(b"currentColor", colour.encode("ascii"))
        pixmap = QPixmap(QSize(size, size) * ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        QSvgRenderer(QByteArray(drawing)).render(painter, QRectF(pixmap.rect()))
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

    def dress(self, thing: QAbstractButton | QAction, name: str) -> None:
        """Put an icon on a button or action and keep it in the theme's colours."""
        thing.setIcon(self.icon(name))
        self._dressed.append((thing, name))

    def _dress_again(self) -> None:
        self._dressed = [(thing, name) for thing, name in self._dressed if isValid(thing)]
        for thing, name in self._dressed:
            thing.setIcon(self.icon(name))

    def _drawing(self, name: str) -> bytes:
        if name not in self._drawings:
            self._drawings[name] = read_bytes("icons", f"{name}.svg")
        return self._drawings[name]


def window_icon() -> QIcon:
    """Draw the program's own icon in the sizes that desktops ask for."""
    renderer = QSvgRenderer(QByteArray(read_bytes("icons", "tradewind.svg")))
    icon = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        pixmap = QPixmap(size, size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter)
        painter.end()
        icon.addPixmap(pixmap)
    return icon
