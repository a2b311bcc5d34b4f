"""Measure the watchlist's table with many opportunities: `python tests/bench/watch/speed_of_views.py [ROWS]`.

Each figure is from the deed to the repainted table, in milliseconds of this process's time and of the
clock on the wall: the median and the worst of several.
"""

from __future__ import annotations

import os
import statistics
import sys
import time
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[3]
sys.path[:0] = [str(ROOT)]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QObject, Qt  # noqa: E402 - the checkout must be on the path first
from PySide6.QtWidgets import QApplication, QLineEdit, QStyleOptionViewItem  # noqa: E402

from app.domain.opportunities import Opportunity, Stage  # noqa: E402
from app.domain.sectors import SECTOR_IDS  # noqa: E402
from app.domain.times import utc_now  # noqa: E402
from app.main import Root  # noqa: E402
from app.views.desk import make_desk  # noqa: E402
from app.views.watch_order import Wanted  # noqa: E402
from app.views.watch_stock import Stock  # noqa: E402
from app.views.watchlist_view import WatchlistView  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.views.watch_order import GroupName

TITLES = (
    "Heat pumps for hospitals",
    "老旧小区智慧改造",
    "都市鉄道駅の改修",
    "Flood sensors",
    "博物馆恒温系统",
)
OWNERS = ("Mei", "Tanaka", "Novak", "陈晨", "")
TIMES = 9


def made_up(rows: int) -> Stock:
    """Make opportunities that differ in everything that is sorted, filtered and grouped by."""
    now, stages = datetime(2026, 11, 21, 9, tzinfo=UTC), tuple(Stage)
    first = date(2026, 1, 1)
    return Stock(
        tuple(
            Opportunity(
                id=number + 1,
                uid=f"u{number}",
                title=f"{TITLES[number % 5]} {number * 7919 % rows}",
                stage=stages[number % 7],
                sectors=SECTOR_IDS[number % 7 : number % 7 + number % 3],
                places=("CN-31",) if number % 2 else (),
                owner=OWNERS[number % 5],
                value=None,
                currency=None,
                deadline=first + timedelta(days=number * 31 % 900) if number % 4 else None,
                next_action="Call the bureau",
                note="",
                created_at=now,
                changed_at=now - timedelta(minutes=number),
            )
            for number in range(rows)
        )
    )


def measure(application: QApplication, name: str, deeds: Sequence[Callable[[], object]]) -> None:
    """Do each deed once, paint, and print the median and the worst."""
    spent, walls = [], []
    for deed in deeds:
        began, wall = time.process_time(), time.perf_counter()
        deed()
        application.processEvents()
        spent.append((time.process_time() - began) * 1000)
        walls.append((time.perf_counter() - wall) * 1000)
    print(
        f"{name:28} {statistics.median(spent):7.1f} {max(spent):7.1f} "
        f"{statistics.median(walls):9.1f} {max(walls):7.1f}"
    )


def main(rows: int) -> None:
    """Open the workspace on made-up opportunities and measure it."""
    application = QApplication([])
    root = Root(utc_now)
    with TemporaryDirectory() as folder, root.services(Path(folder), allow_private=False) as services:
        owner = QObject()
        view = WatchlistView(make_desk(services, "light", owner))
        view.resize(1280, 720)
        view.show()
        print(f"{rows} opportunities{'':12} process: median, worst   wall: median, worst (ms)")
        measure(application, "fill", [partial(view._show, made_up(rows))] * 3)
        measure_sorting(application, view)
        measure_filters(application, view)
        measure(application, "edit a cell", [partial(edit, view, row) for row in range(TIMES)])
        measure(application, "choose a row", [partial(view.table.selectRow, row) for row in range(TIMES)])
        for name in ("board", "calendar", "funnel", "table"):
            measure(application, f"show the {name}", [partial(view.show_view, name)])
        view.close()
        view.deleteLater()


def measure_sorting(application: QApplication, view: WatchlistView) -> None:
    """Sort by every column that is shown, both ways."""
    header = view.table.horizontalHeader()
    order = (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder)
    for section in range(header.count()):
        if not header.isSectionHidden(section):
            deeds = [partial(header.setSortIndicator, section, way) for way in order * 2]
            measure(application, f"sort by {view.model.column(section).heading}", deeds)


def measure_filters(application: QApplication, view: WatchlistView) -> None:
    """Filter by words, as when they are typed, and by stage; group."""
    texts = [Wanted(text=text) for text in ("heat", "改造", "tanaka 9", "zz", "")] * 2
    measure(application, "filter by words", [partial(view._filter, wanted) for wanted in texts])
    stages = [Wanted(stage=stage) for stage in (*Stage, None)]
    measure(application, "filter by stage", [partial(view._filter, wanted) for wanted in stages])
    groups: tuple[GroupName, ...] = ("stage", "sector", "owner", "")
    for group in groups:
        measure(application, f"group by {group or 'nothing'}", [partial(view._filter, Wanted(group=group))])


def edit(view: WatchlistView, row: int) -> None:
    """Open the editor of a cell, write into it and take over what the store would give back."""
    index = view.model.index(row, view.model.column_of("owner"))
    editor = view.table.itemDelegate().createEditor(view.table.viewport(), QStyleOptionViewItem(), index)
    assert isinstance(editor, QLineEdit)
    editor.setText("Somebody else")
    one = view.model.opportunity(row)
    assert one is not None
    view._take_change(replace(one, owner=editor.text()))
    editor.deleteLater()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
