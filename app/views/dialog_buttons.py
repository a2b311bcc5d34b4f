"""The buttons that end a dialog, named for those who hear them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialogButtonBox

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QDialog

_KINDS = QDialogButtonBox.StandardButton


def close_button(dialog: QDialog) -> QDialogButtonBox:
    """Make the one button of a dialog that only shows."""
    return _ending(dialog, QDialogButtonBox(_KINDS.Close))


def save_or_cancel(dialog: QDialog, save: Callable[[], object]) -> QDialogButtonBox:
    """Make the buttons of a form."""
    buttons = QDialogButtonBox(_KINDS.Save | _KINDS.Cancel)
    buttons.accepted.connect(save)
    return _ending(dialog, buttons)


def ok_or_cancel(dialog: QDialog, words: str = "") -> QDialogButtonBox:
    """Make the buttons of a question; `words` say what OK does."""
    buttons = QDialogButtonBox(_KINDS.Ok | _KINDS.Cancel)
    if words:
        buttons.button(_KINDS.Ok).setText(words)
    buttons.accepted.connect(dialog.accept)
    return _ending(dialog, buttons)


def name_all(buttons: QDialogButtonBox) -> None:
    """Name buttons by their words, without the mark of their key."""
    for made in buttons.buttons():
        made.setAccessibleName(made.text().replace("&", ""))


def _ending(dialog: QDialog, buttons: QDialogButtonBox) -> QDialogButtonBox:
    buttons.rejected.connect(dialog.reject)
    name_all(buttons)
    return buttons
