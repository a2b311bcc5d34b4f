"""Items of the news list that are dragged onto the watchlist."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

MIME = "application/x-tradewind-items"
_NUMBERS = re.compile(rb"[0-9]{1,18}")


def dragged_items(data: QMimeData) -> tuple[int, ...]:
    """List the ids of the items that are dragged, each once; none where it is something else."""
    if not data.hasFormat(MIME):
        return ()
    found = _NUMBERS.findall(bytes(data.data(MIME).data()))
    return tuple(dict.fromkeys(int(number) for number in found))
