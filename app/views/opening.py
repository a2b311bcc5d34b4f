"""Open a dialog over its window, no larger than the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog, QWidget

MARGIN = 40


def make_room(dialog: QDialog) -> None:
    """Make a dialog higher where words that wrap have come to need more lines; it never shrinks."""
    layout = dialog.layout()
    if layout is None:
        return
    layout.activate()
    wanted = layout.totalHeightForWidth(dialog.width())
    most = dialog.screen().availableSize().height() - 2 * MARGIN
    if wanted > dialog.height():
        dialog.resize(dialog.width(), min(wanted, most))


def open_dialog(dialog: QDialog, window: QWidget) -> None:
    """Show a dialog that is gone when it is closed."""
    room = window.screen().availableSize() - QSize(MARGIN, 2 * MARGIN)
    chosen = dialog.testAttribute(Qt.WidgetAttribute.WA_Resized)
    wanted = dialog.size() if chosen else dialog.sizeHint()
    if wanted != wanted.boundedTo(room):
        dialog.resize(wanted.boundedTo(room))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
