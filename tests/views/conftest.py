"""A window on a real store, filled once from the sample feeds without any network."""

from __future__ import annotations

import shutil
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject
from shiboken6 import delete

from app.domain.evidence import Draft
from app.domain.sources import FetchState, FetchStatus
from app.feeds.parse import parse
from app.feeds.ready import make_ready
from app.main import compose
from app.services.samples import load_samples, render
from app.services.tagging import load_tagger
from app.settings import Settings
from app.store import fetch_states, ingest, sources
from app.store.store import Store
from app.views.desk import Desk, make_desk
from app.views.main_window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from app.domain.entries import ParsedFeed
    from app.domain.sources import Source
    from app.services.bundle import Services
    from app.services.samples import Sample
    from app.tagging.tagger import Tagger

HERE = Path(__file__).parent
ANCHOR = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)


def clock() -> datetime:
    """Stand still at the moment that the samples are published for."""
    return ANCHOR


@contextmanager
def services_on(folder: Path) -> Iterator[Services]:
    """Open everything over a data folder, with the clock standing still."""
    with Store.open(folder) as store:
        background = ThreadPoolExecutor(2)
        try:
            settings = Settings(theme="light", language="en")
            yield compose(folder, store, settings, background, clock=clock, allow_private=True)
        finally:
            background.shutdown(wait=True, cancel_futures=True)


def fill(folder: Path) -> None:
    """Put the sample feeds into a store as a refresh would, one source failing, one never fetched."""
    tagger = load_tagger()
    with Store.open(folder) as store:
        for sample in load_samples():
            described = sample.source("http://127.0.0.1:1")
            source = store.write(partial(sources.add, new=described, now=ANCHOR)).result()
            feed = parse(
                render(sample, ANCHOR), content_type=sample.content_type, tz=sample.timezone, now=ANCHOR
            )
            _ingest(store, tagger, source, feed)
            _save_state(store, sample, source, feed)


def _ingest(store: Store, tagger: Tagger, source: Source, feed: ParsedFeed) -> None:
    batch = []
    for new in make_ready(feed):
        draft = Draft(
            id=new.key,
            title=new.title,
            summary=new.summary,
            content=new.content,
            url=new.url,
            source=source.title,
            source_role=source.role,
            source_reliability=source.reliability,
            lang=new.lang or source.language,
        )
        batch.append((new, tagger.tag(draft)))
    store.write(lambda db: ingest.ingest(db, source.id, batch, ANCHOR)).result()


def _save_state(store: Store, sample: Sample, source: Source, feed: ParsedFeed) -> None:
    broken = feed.error is not None or sample.format == "html"
    state = FetchState(
        source.id,
        checked_at=ANCHOR,
        fetched_at=None if broken else ANCHOR,
        status=FetchStatus.FAILED if broken else FetchStatus.NEW,
        error=feed.error,
        http=200,
    )
    store.write(lambda db: fetch_states.save_states(db, [state])).result()


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Fill a data folder once; tests take copies."""
    folder = tmp_path_factory.mktemp("filled")
    fill(folder)
    return folder


@pytest.fixture
def services(filled: Path, tmp_path: Path, qapp: object) -> Iterator[Services]:
    """Open the services over a filled store of this test's own."""
    folder = tmp_path / "data"
    shutil.copytree(filled, folder)
    with services_on(folder) as opened:
        yield opened


@pytest.fixture
def fresh_services(tmp_path: Path, qapp: object) -> Iterator[Services]:
    """Open the services over an empty data folder."""
    folder = tmp_path / "data"
    folder.mkdir()
    with services_on(folder) as opened:
        yield opened


@pytest.fixture
def desk(services: Services) -> Iterator[Desk]:
    """Make what panes share."""
    owner = QObject()
    yield make_desk(services, "light", owner)
    owner.deleteLater()


def idle(window: MainWindow) -> bool:
    """Tell whether no refresh is under way."""
    return not window.refreshing.running


@pytest.fixture
def open_main(qtbot: QtBot) -> Iterator[Callable[[Services], MainWindow]]:
    """Open main windows that are gone when the test is."""
    windows: list[MainWindow] = []

    def opened(services: Services) -> MainWindow:
        window = MainWindow(services, services.data)
        windows.append(window)
        window.open()
        with qtbot.waitActive(window):
            window.show()
        return window

    yield opened
    for window in windows:
        window.close()
        qtbot.waitUntil(partial(idle, window), timeout=30_000)
        delete(window)


@pytest.fixture
def window(services: Services, open_main: Callable[[Services], MainWindow]) -> MainWindow:
    """Open the main window on the filled store."""
    return open_main(services)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let Qt's offscreen platform say of each window what it always says."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support", extend=True))
