"""Measure how long the window's event loop stands still, idle and while it refreshes, list scrolling.

    python tests/bench/feeds/stalls.py [--feeds 500] [--entries 40]

The real window on a store that holds a first page of news; feeds of our own making come from 50 loopback
hosts with 20 ms latency. A timer that should fire every 5 ms is watched: how late it comes is how long a
key would wait. Idle, then a refresh with child processes, then one with threads, each on a fresh store,
in one process. PSS is that of this process and its children (Linux).
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import sys
import tempfile
import time
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[3]))

from PySide6.QtCore import QEventLoop, QTimer, SignalInstance
from PySide6.QtWidgets import QApplication
from refresh import HOSTS, LATENCY_MS, press

from app.domain.sources import NewSource
from app.domain.times import utc_now
from app.main import Root
from app.services.digest import DigestsHere
from app.services.lazy import Lazy
from app.services.refresh import Refresh
from app.services.tagging import load_tagger
from app.store.store import Store
from app.views.main_window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.services.bundle import Services

EVERY_MS = 5
SCROLL_MS = 16
IDLE_SECONDS = 5
FIRST = 40  # sources that are read before anything is measured, so that there is a list to scroll


@dataclass
class Watch:
    """Notes how late a timer comes, scrolls meanwhile, and looks at memory now and then."""

    window: MainWindow
    late: list[float] = field(default_factory=list)
    peak: float = 0.0
    _last: float = 0.0
    _down: int = 1

    def begin(self) -> list[QTimer]:
        self.late, self.peak, self._last = [], 0.0, time.perf_counter()
        return [every(EVERY_MS, self._tick), every(SCROLL_MS, self._scroll), every(500, self._weigh)]

    def _tick(self) -> None:
        now = time.perf_counter()
        self.late.append(max(0.0, (now - self._last) * 1000 - EVERY_MS))
        self._last = now

    def _scroll(self) -> None:
        bar = self.window.news.list.table.verticalScrollBar()
        if bar.value() in {bar.minimum(), bar.maximum()}:
            self._down = 1 if bar.value() == bar.minimum() else -1
        bar.setValue(bar.value() + 3 * self._down)

    def _weigh(self) -> None:
        self.peak = max(self.peak, pss_of_family())


def every(milliseconds: int, call: Callable[[], None]) -> QTimer:
    timer = QTimer()
    timer.timeout.connect(call)
    timer.start(milliseconds)
    return timer


def pss_of_family() -> float:
    """Sum the PSS of this process and all below it in MB (Linux; 0 elsewhere)."""
    if not Path("/proc/self/smaps_rollup").exists():
        return 0.0
    parents: dict[int, list[int]] = {}
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            parent = int((folder / "stat").read_text().rpartition(")")[2].split()[1])
        except OSError:
            continue
        parents.setdefault(parent, []).append(int(folder.name))
    total, waiting = 0.0, [os.getpid()]
    while waiting:
        pid = waiting.pop()
        # The server of the feeds is not ours to count; it is told by its script.
        command = _read(f"/proc/{pid}/cmdline")
        if "press.py" in command:
            continue
        lines = _read(f"/proc/{pid}/smaps_rollup").splitlines()
        total += next((int(line.split()[1]) for line in lines if line.startswith("Pss:")), 0)
        waiting += parents.get(pid, [])
    return total / 1024


def _read(path: str) -> str:
    try:
        return Path(path).read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def wait(until: SignalInstance | int) -> None:
    """Let the event loop run until a signal comes, or for some milliseconds."""
    loop = QEventLoop()
    if isinstance(until, int):
        QTimer.singleShot(until, loop.quit)
    else:
        until.connect(loop.quit)
    loop.exec()


def report(name: str, watch: Watch, seconds: float) -> None:
    late = sorted(watch.late)
    p99 = late[int(len(late) * 0.99)] if late else 0.0
    print(
        f"| {name} | {seconds:.1f} | {statistics.median(late):.1f} | {p99:.1f} | {late[-1]:.1f} |"
        f" {watch.peak:.0f} |"
    )


def threads_only(services: Services, store: Store) -> Services:
    """Give the same services with a refresh that digests in threads of this process."""
    from app.feeds.retrieve import Fetcher

    fetcher = Fetcher(allow_private=True)
    digests = DigestsHere(store, Lazy(load_tagger))
    refresh = Refresh(store, fetcher.fetch, digests, utc_now, rest=fetcher.close)
    return replace(services, late=replace(services.late, refresh=Lazy(lambda: refresh)))


def measure(addresses: list[str], *, children: bool) -> None:
    folder = Path(tempfile.mkdtemp(prefix="tradewind-bench-"))
    with Root(utc_now).services(folder, allow_private=True) as services, Store.open(folder) as store:
        served = services if children else threads_only(services, store)
        for number, address in enumerate(addresses):
            services.sources.add(NewSource(address, title=f"Press {number}"))
        ids = [row.source.id for row in services.sources.rows()]
        services.refresh.run(source_ids=ids[:FIRST])
        window = MainWindow(served, folder)
        window.resize(1280, 800)
        window.open()
        window.show()
        wait(1000)
        watch = Watch(window)
        timers = watch.begin()
        wait(IDLE_SECONDS * 1000)
        report(f"idle ({'children' if children else 'threads'})", watch, IDLE_SECONDS)
        began, timers = time.perf_counter(), watch.begin()
        window.refreshing.begin()
        wait(window.refreshing.ended)
        report(f"refresh ({'children' if children else 'threads'})", watch, time.perf_counter() - began)
        timers.clear()
        window.close()
        window.deleteLater()
        QApplication.processEvents()
    shutil.rmtree(folder)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--feeds", type=int, default=500)
    parser.add_argument("--entries", type=int, default=40)
    options = parser.parse_args()
    application = QApplication([])
    print(f"{options.feeds} feeds x {options.entries} entries, {HOSTS} hosts, {LATENCY_MS} ms")
    print("| | seconds | median late, ms | p99 | worst | PSS, MB |")
    print("|---|---|---|---|---|---|")
    with press(options.feeds, options.entries) as addresses:
        for children in (True, False):
            measure(addresses, children=children)
    application.quit()


if __name__ == "__main__":
    main()
