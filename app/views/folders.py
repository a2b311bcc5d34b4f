"""Show a folder of this computer in the person's file manager."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

if TYPE_CHECKING:
    from pathlib import Path


def open_folder(folder: Path) -> bool:
    """Open a folder; tell whether the desktop took it."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
