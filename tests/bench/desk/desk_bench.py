"""Measure the news desk on a made-up store: start, scrolling, filters, search, opening, memory.

    python tests/bench/desk/speed_of_desk.py [--rows N]... [--folder F]

Each figure stands beside its yardstick from the same run: a bare window of Qt with one page of the same
table, and Qt's own QSqlQueryModel over the same rows. The machine should be at rest; with a display the
window is shown there, else offscreen.
"""

from __future__ import annotations

import argparse
import os
import random
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory, gettempdir
from time import perf_counter, sleep
from typing import TYPE_CHECKING

from desk_store import SEED, made_store
from made_up import _KNOWN, Press
from PySide6.QtSql import QSqlDatabase, QSqlQueryModel
from PySide6.QtWidgets import QApplication, QTableView

from app.domain.times import utc_now
from app.main import compose
from app.settings import Settings
from app.store.store import FILE_NAME, Store
from app.views.main_window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

ROOT = Path(__file__).resolve().parents[3]
STARTS = 9
STEPS = 300
SEARCHES = 24
OPENED = 60
PATIENCE = 60.0
QUERY = "SELECT title, sort_at, source_id FROM items ORDER BY sort_at DESC, id DESC LIMIT 2000"
PLACES = ("unread", "sector:green-tech", "starred", "sector:innovation", "hedged", "today", "all")


def main() -> None:
    """Build what is missing, measure, and print a table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--rows", type=int, action="append", help="items in the store (100000, 1000000)")
    parser.add_argument("--folder", type=Path, default=Path(gettempdir()) / "tradewind-desk-bench")
    chosen = parser.parse_args()
    for rows in chosen.rows or (100_000, 1_000_000):
        data = made_store(chosen.folder, rows)
        print(f"\n{rows:,} items")
        _starts(data)
        _in_one_window(data)


def _starts(data: Path) -> None:
    ready = data / "ready"
    window = [sys.executable, "-m", "app", "--data", str(data), "--ready-file", str(ready)]
    yardstick = [sys.executable, str(ROOT / "tests/bench/desk/bare.py"), str(data / FILE_NAME)]
    ours, bare = [], []
    with TemporaryDirectory() as compiled:
        # As installed: the modules of both are compiled once, by the first start, which is not counted.
        environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": compiled}
        for _ in range(STARTS + 1):
            bare.append(_started(yardstick, environment, None))
            ready.unlink(missing_ok=True)
            ours.append(_started(window, environment, ready))
    usual, yard = median(ours[1:]), median(bare[1:])
    print(f"{'window usable':28} {usual:8.0f} ms   bare window {yard:8.0f} ms   {usual / yard:.2f} times")


def _started(command: list[str], environment: dict[str, str], ready: Path | None) -> float:
    """Start a window and tell after how many milliseconds it was painted; it is ended then."""
    began = perf_counter()
    process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE)
    try:
        if ready is None:
            assert process.stdout is not None
            process.stdout.readline()
        while ready is not None and not ready.exists():
            if perf_counter() - began > PATIENCE:
                raise TimeoutError(command)
            sleep(0.002)
        return (perf_counter() - began) * 1000
    finally:
        process.terminate()
        process.wait()


def _in_one_window(data: Path) -> None:
    application = QApplication.instance() or QApplication([])
    with Store.open(data) as store, ThreadPoolExecutor(2) as pool:
        services = compose(data, store, Settings(theme="light"), pool, clock=utc_now, allow_private=False)
        window = MainWindow(services, data)
        window.resize(1280, 800)
        window.open()
        window.show()
        for _ in range(100):
            application.processEvents()
            sleep(0.005)
        _scrolling(window, data)
        _told("filter switch to painted", [_timed(window, _chooser(window, key)) for key in PLACES * 3])
        for name, words in _words():
            _told(f"search, {name}", [_timed(window, _searcher(window, word)) for word in words])
        window.news.search("")
        application.processEvents()
        opened = [_timed(window, window.news.next_item) for _ in range(OPENED)]
        _told("opening an article", opened)
        print(f"{'memory, PSS':28} {_pss() / 1024:8.0f} MB")
        window.close()


def _scrolling(window: MainWindow, data: Path) -> None:
    shown = window.news.list
    began = perf_counter()
    while not shown.model.complete and perf_counter() - began < PATIENCE:
        QApplication.processEvents()
    print(f"{'true scrollbar after':28} {(perf_counter() - began) * 1000:8.0f} ms")
    anywhere = _repaints(shown.table)
    ours = _repaints(shown.table, 2000)
    base = QSqlDatabase.addDatabase("QSQLITE", str(data))
    base.setDatabaseName(str(data / FILE_NAME))
    base.setConnectOptions("QSQLITE_OPEN_READONLY")
    base.open()
    model = QSqlQueryModel()
    model.setQuery(QUERY, base)
    while model.canFetchMore():
        model.fetchMore()
    table = QTableView()
    table.setModel(model)
    table.resize(shown.table.size())
    table.setColumnWidth(0, shown.table.width() - 200)
    table.show()
    for _ in range(20):
        QApplication.processEvents()
    yard = _repaints(table)
    table.hide()
    _told("repaint anywhere", anywhere)
    _told("repaint, loaded rows", ours)
    _told("  QSqlQueryModel", yard)


def _repaints(table: QTableView, rows: int | None = None) -> list[float]:
    """Jump to places all over a list, or among its first rows, and paint them; the rows among them warm."""
    bar, chance = table.verticalScrollBar(), random.Random(SEED)
    top = bar.value()
    last = bar.maximum() if rows is None else min(bar.maximum(), table.rowViewportPosition(rows) + top)
    for place in range(0, last if rows else 0, 600):
        bar.setValue(place)
        table.viewport().repaint()
    spent = []
    for _ in range(STEPS):
        bar.setValue(chance.randint(bar.minimum(), last))
        began = perf_counter()
        table.viewport().repaint()
        spent.append((perf_counter() - began) * 1000)
    return spent


def _timed(window: MainWindow, act: Callable[[], object]) -> float:
    began = perf_counter()
    act()
    window.news.list.table.viewport().repaint()
    window.news.reader.text.viewport().repaint()
    spent = (perf_counter() - began) * 1000
    QApplication.processEvents()
    return spent


def _chooser(window: MainWindow, key: str) -> Callable[[], object]:
    return lambda: window.news.sidebar.choose(key)


def _searcher(window: MainWindow, words: str) -> Callable[[], object]:
    return lambda: window.news.search(words)


def _words() -> Iterable[tuple[str, list[str]]]:
    """Draw words that the store's texts are made of: one, two and many characters, in three languages."""
    press, chance = Press(SEED), random.Random(SEED)
    for lang in ("en", "ja", "zh"):
        vocabulary = [*_KNOWN[lang] * 20, *press._words[lang]]
        for name, least, most in (("one character", 1, 1), ("two characters", 2, 2), ("more", 3, 99)):
            known = [word for word in vocabulary if least <= len(word) <= most]
            letters = sorted({letter for word in vocabulary for letter in word})
            drawn = chance.choices(known or letters, k=SEARCHES)
            yield f"{lang}, {name}", drawn if lang != "en" or most > 2 else [word[:most] for word in drawn]


def _told(name: str, spent: list[float]) -> None:
    cuts = quantiles(spent, n=100, method="inclusive")
    print(f"{name:28} {median(spent):8.1f} ms p50 {cuts[98]:8.1f} ms p99 {max(spent):8.1f} ms worst")


def _pss() -> int:
    """Give this process's proportional share of memory in KB."""
    told = Path("/proc/self/smaps_rollup").read_text(encoding="ascii")
    return next(int(line.split()[1]) for line in told.splitlines() if line.startswith("Pss:"))
