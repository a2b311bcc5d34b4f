"""Open a dialog over its window, no larger than the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog, QWidget

MARGIN = 40


def open_dialog(dialog: QDialog, window: QWidget) -> None:
    """Show a dialog that is gone when it is closed."""
    room = window.screen().availableSize()
    dialog.resize(
        min(dialog.width(), room.width() - MARGIN), min(dialog.height(), room.height() - 2 * MARGIN)
    )
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
