"""Measure how long the window's event loop stands still while stored items are tagged anew, list scrolling.

    python tests/bench/desk/stalls_of_retag.py [--items 20000]

The real window on a store that an older library tagged, as `tests/bench/tagging/retag.py` fills it. What is
watched is told in `tests/bench/feeds/stalls.py`: how late a timer of 5 ms comes, while the list scrolls.
Idle, then the preview, applying, and undoing, as a person begins them in the dialog.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication
from retag import fill
from stalls import Watch, report, wait

from app.domain.times import utc_now
from app.main import Root
from app.store.store import Store
from app.views.main_window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Callable

IDLE_MS = 5000
LOOK_MS = 20


def measure(folder: Path) -> None:
    """Open the window on a store and print a line for each thing that is done in it."""
    with Root(utc_now).services(folder, allow_private=False) as services:
        window = MainWindow(services, folder)
        window.resize(1280, 800)
        window.open()
        window.show()
        wait(1000)
        watched("idle", window, lambda: wait(IDLE_MS))
        watched("preview", window, lambda: preview(window))
        watched("apply", window, lambda: apply(window))
        watched("undo", window, lambda: undo(window))
        window.close()
        window.deleteLater()
        QApplication.processEvents()


def watched(name: str, window: MainWindow, act: Callable[[], None]) -> None:
    watch = Watch(window)
    began, timers = time.perf_counter(), watch.begin()
    act()
    for timer in timers:
        timer.stop()
    report(name, watch, time.perf_counter() - began)


def preview(window: MainWindow) -> None:
    window.retagging.begin()
    while window.retagging.running:
        wait(LOOK_MS)


def apply(window: MainWindow) -> None:
    dialog = window.retagging.dialog
    assert dialog is not None
    dialog.apply_wanted.emit()
    wait(window.retagging.retagged)


def undo(window: MainWindow) -> None:
    window.retagging.undo()
    wait(window.retagging.retagged)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--items", type=int, default=20_000)
    items: int = parser.parse_args().items
    application = QApplication([])
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with Store.open(folder) as store:
            fill(store, items, worst=False)
        print(f"{items:,} items")
        print("| | seconds | median late, ms | p99 | worst | PSS, MB |")
        print("|---|---|---|---|---|---|")
        measure(folder)
    application.quit()
