"""Where pictures are taken: the demo's data with some of everything in it, and a window that is at rest."""

from __future__ import annotations

import shutil
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from threading import Barrier
from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QEvent, QEventLoop
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.briefs import BriefRequest
from app.domain.items import ItemQuery
from app.domain.opportunities import Keywords, OpportunityDraft, Stage
from app.domain.products import Product
from app.main import READERS, Root
from app.services.demo import run_demo
from app.services.sample_server import SampleServer
from app.views.main_window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from app.services.bundle import Services
    from app.settings import Theme

ANCHOR = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
TURNS, TURN_MS = 3, 45
"""How often both readers are seen idle, and the milliseconds of events between: timers come in."""
WORK = (
    OpportunityDraft(
        "Heat pumps for district heating in Suzhou's old town",
        Stage.LEAD,
        sectors=("green-tech", "urban-planning"),
        places=("CN-JS",),
        owner="Aya",
        value=Decimal(1_200_000),
        currency="EUR",
        deadline=date(2026, 12, 4),
        next_action="Call the design institute",
        next_date=date(2026, 11, 24),
        note="# Who decides\n\nThe *bureau*, with the institute.\n\n- price\n- references",
    ),
    OpportunityDraft(
        "横浜市の公民館改修における木質化と省エネ改修の共同提案、応募要項の公表を待って価格を決める",
        Stage.QUALIFIED,
        sectors=("cultural-preservation",),
        places=("JP-14",),
        owner="健",
        value=Decimal(80_000_000),
        currency="JPY",
        deadline=date(2026, 11, 28),
    ),
    OpportunityDraft(
        "老旧小区智慧消防与电梯更新一揽子采购",
        Stage.PURSUING,
        sectors=("smart-infrastructure", "urban-governance"),
        places=("CN-SH",),
        owner="Lin",
        value=Decimal(5_600_000),
        currency="CNY",
        next_date=date(2026, 11, 20),
        next_action="准备资质文件",
    ),
    OpportunityDraft("Sewer sensors, Osaka", Stage.SUBMITTED, sectors=("smart-infrastructure",)),
    OpportunityDraft("Facade survey with drones", Stage.WON, owner="Aya", value=Decimal(45_000)),
)
PRODUCTS = (
    Product("Heat pumps", ("8418",), Keywords(("heat pump",), ("ヒートポンプ",), ("热泵",))),
    Product("Sewer sensors", ("9026",), Keywords(("sewer", "drainage"), ("下水道",), ("排水",))),
    Product("Theatre seats"),
)


@dataclass(frozen=True, slots=True)
class Look:
    """How the window is shown: interface language, theme, per cent of text size, logical pixels."""

    language: str = "en"
    theme: Theme = "light"
    text_size: int = 100
    size: tuple[int, int] = (1280, 720)


def clock() -> datetime:
    """Stand still at the moment that the samples are published for."""
    return ANCHOR


def make_data(folder: Path) -> None:
    """Fill a data folder as the demo does, and put some of everything else beside it."""
    folder.mkdir(parents=True)
    root = Root(clock)
    with SampleServer(ANCHOR) as server, root.services(folder, allow_private=True) as services:
        run_demo(services, server.sources(), folder, lambda _step: None)
        furnish(services)


def furnish(services: Services) -> None:
    """Add opportunities, products, a saved search, a tray and a draft."""
    for draft in WORK:
        services.watch.add(draft)
    services.watch.remove(services.watch.add(OpportunityDraft("Thrown away")).id)
    services.products.put(PRODUCTS)
    services.searches.set_alert(
        services.searches.add("Renewal 城市更新", "城市更新 OR 都市再生").result().id, alert=True
    ).result()
    services.briefs.tray.add([row.id for row in services.news.page(ItemQuery(), None, 3)])
    brief = services.briefs.draft(BriefRequest(since=ANCHOR - timedelta(days=7), until=ANCHOR))
    services.briefs.drafts.save(brief)


@contextmanager
def window_on(folder: Path, look: Look) -> Iterator[MainWindow]:
    """Open the window on a data folder as it should look."""
    with Root(clock).services(folder, allow_private=True) as services, window_over(services, look) as window:
        yield window


@contextmanager
def window_over(services: Services, look: Look) -> Iterator[MainWindow]:
    """Open the window over a store as it should look, at rest; it is gone afterwards."""
    settings = replace(services.settings, language=look.language, theme=look.theme, text_size=look.text_size)
    window = MainWindow(replace(services, settings=settings), services.data)
    try:
        window.resize(*look.size)
        window.open()
        window.show()
        window.activateWindow()
        settle(services)
        yield window
    finally:
        _let_go(window)


def copy_of(data: Path, folder: Path) -> Path:
    """Copy a data folder, since pictures of what can be done do it."""
    shutil.copytree(data, folder)
    return folder


def settle(services: Services) -> None:
    """Let the background finish and the window take what it brought."""
    for _ in range(TURNS):
        idle = Barrier(READERS + 1)
        for _ in range(READERS):
            services.background.submit(idle.wait)
        while idle.n_waiting < READERS:
            pump(1)
        idle.wait()
        pump(TURN_MS)


def pump(milliseconds: int) -> None:
    """Handle events for some time."""
    loop, over = QEventLoop(), QDeadlineTimer(milliseconds)
    while not over.hasExpired():
        loop.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, max(1, over.remainingTime()))


def above(window: QWidget) -> list[QWidget]:
    """List what stands open over a window: dialogs, menus, lists of choices."""
    return [one for one in QApplication.topLevelWidgets() if one.isVisible() and one is not window]


def close_above(window: QWidget) -> None:
    """Close whatever stands open over a window."""
    for one in above(window):
        one.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _let_go(window: MainWindow) -> None:
    close_above(window)
    window.close()
    settle(window.desk.services)
    window.deleteLater()
    QApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)
