"""Contact sheets: many pictures on one, with their names, to be looked at quickly."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap

from .stage import above

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

ACROSS, DOWN = 2, 3
THUMB = 780, 439
HEAD, GAP = 22, 8
SHADE, EDGE = QColor(0, 0, 0, 60), QColor("#808080")


def photograph(window: QWidget) -> QPixmap:
    """Take a picture of a window with what stands open over it, where it stands."""
    whole = window.grab()
    painter = QPainter(whole)
    for one in above(window):
        if one.isModal():
            painter.fillRect(window.rect(), SHADE)
        at = one.pos() - window.pos()
        painter.drawPixmap(at, one.grab())
        painter.setPen(EDGE)
        painter.drawRect(QRect(at, one.size()).adjusted(-1, -1, 0, 0))
    painter.end()
    return whole


def lay_out(pictures: Sequence[Path], folder: Path, name: str) -> list[Path]:
    """Put pictures on as many sheets as they need."""
    on_one = ACROSS * DOWN
    made = []
    for number, start in enumerate(range(0, len(pictures), on_one), start=1):
        path = folder / f"{name}-{number:02}.png"
        _sheet(pictures[start : start + on_one]).save(str(path))
        made.append(path)
    return made


def _sheet(pictures: Sequence[Path]) -> QImage:
    width, height = THUMB[0] + GAP, THUMB[1] + HEAD + GAP
    sheet = QImage(width * ACROSS + GAP, height * DOWN + GAP, QImage.Format.Format_RGB32)
    sheet.fill(QColor("#808080"))
    painter = QPainter(sheet)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    label = painter.font()
    label.setPixelSize(HEAD - 8)
    painter.setFont(label)
    for place, path in enumerate(pictures):
        corner = QPoint(GAP + place % ACROSS * width, GAP + place // ACROSS * height)
        painter.setPen(Qt.GlobalColor.white)
        painter.drawText(QRectF(corner.x(), corner.y(), THUMB[0], HEAD), path.stem)
        picture = QImage(str(path)).scaled(
            *THUMB, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        picture.setDevicePixelRatio(1)
        painter.drawImage(corner + QPoint(0, HEAD), picture)
    painter.end()
    return sheet
