"""The log of one data folder: rotated files, facts as key=value, never an item's text at INFO."""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

FORMAT = "%(asctime)s %(levelname)s %(name)s %(message)s"
MAX_BYTES = 1_000_000
KEPT = 3


def start_log(folder: Path) -> logging.Handler | None:
    """Send the program's log to `folder/logs`; None where that folder can't be written."""
    try:
        target = folder / "logs"
        target.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            target / "tradewind.log", maxBytes=MAX_BYTES, backupCount=KEPT, encoding="utf-8", delay=True
        )
    except OSError:
        return None
    handler.setFormatter(logging.Formatter(FORMAT))
    root = logging.getLogger("app")
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    return handler


def stop_log(handler: logging.Handler | None) -> None:
    """Close what `start_log` opened."""
    if handler is not None:
        logging.getLogger("app").removeHandler(handler)
        handler.close()
