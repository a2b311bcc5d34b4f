"""Items of the news list that are dragged onto the watchlist."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Signal
from PySide6.QtGui import QDropEvent

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QMimeData
    from PySide6.QtWidgets import QWidget

MIME = "application/x-tradewind-items"
_NUMBERS = re.compile(rb"[0-9]{1,18}")


class ItemDrops(QObject):
    """Watch a widget for items that are let go over it; `fits` says where on it they may be.

    `dropped` brings the ids and the place, in the widget's own coordinates.
    """

    dropped = Signal(object, QPoint)

    def __init__(self, widget: QWidget, fits: Callable[[QPoint], bool] = lambda _at: True) -> None:
        super().__init__(widget)
        self._fits = fits
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Accept items; everything else goes its way."""
        if not isinstance(event, QDropEvent):
            return False
        items, at = dragged_items(event.mimeData()), event.position().toPoint()
        if not items:
            return False
        if not self._fits(at):
            event.ignore()
            return True
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            self.dropped.emit(items, at)
        return True


def dragged_items(data: QMimeData) -> tuple[int, ...]:
    """List the ids of the items that are dragged, each once; none where it is something else."""
    if not data.hasFormat(MIME):
        return ()
    found = _NUMBERS.findall(bytes(data.data(MIME).data()))
    return tuple(dict.fromkeys(int(number) for number in found))
