"""The composition root: the only file that knows everyone, and hands each what it needs."""

from __future__ import annotations

import gc
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from app.domain.times import utc_now
from app.errors import InputError
from app.log import start_log, stop_log
from app.settings import load_settings, mend_settings, platform_home, save_settings

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path
    from threading import Event

    from app.cli.program import DemoRun
    from app.domain.times import Clock
    from app.feeds.retrieve import Answer, Fetcher
    from app.services.briefs import Briefs
    from app.services.bundle import Late, Services
    from app.services.claims import Claims
    from app.services.corrections import Corrections
    from app.services.exchange import Exchange
    from app.services.knowledge import Knowledge
    from app.services.lazy import Lazy
    from app.services.policies import Policies
    from app.services.products import Products
    from app.services.refresh import Refresh
    from app.services.rephrasing import Rephrasing
    from app.services.retag import Retag
    from app.services.retention import Retention
    from app.services.trends import Trends
    from app.services.watch import Watch
    from app.services.watching import Watching
    from app.services.whole_texts import WholeTexts
    from app.settings import DataHome, Settings
    from app.store.store import Store
    from app.views.moving import Moving

READERS = 2


def main(words: Sequence[str] | None = None) -> int:
    """Run a command line, this process's own by default, and give its exit status."""
    from app.cli.program import run

    return run(sys.argv[1:] if words is None else words, Root(utc_now))


class Root:
    """Open data folders and windows for whoever runs a command."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._home: DataHome | None = None

    def default_data(self) -> Path:
        """Name the data folder where none is given, which may then be changed in the window.

        Raises StoreError where the one that was chosen is not there.
        """
        self._home = platform_home()
        return self._home.folder()

    @contextmanager
    def services(self, data: Path, *, allow_private: bool) -> Iterator[Services]:
        """Open a data folder and everything that works on it; close it all in the end."""
        from app.store.store import Store

        settings = load_settings(data)
        with Store.open(data) as store:
            handler = start_log(data)
            background = ThreadPoolExecutor(READERS, thread_name_prefix="background")
            try:
                yield compose(
                    data,
                    store,
                    settings,
                    background,
                    clock=self._clock,
                    allow_private=allow_private or settings.allow_private,
                )
            finally:
                background.shutdown(wait=True, cancel_futures=True)
                stop_log(handler)

    def window(self, data: Path, *, allow_private: bool, ready_file: Path | None) -> int:
        """Open the window on a data folder and stay until it closes.

        Raises InputError where there is no display: Qt itself would abort the process.
        """
        gc.disable()  # nearly all that a start makes stays; the window turns it on when it is painted
        from app.views.display import display_trouble

        if trouble := display_trouble():
            raise InputError(
                "no-display",
                f"{trouble} Start Tradewind on a desktop, or use its commands: tradewind --help.",
            )
        show = partial(self._show, allow_private=allow_private, ready_file=ready_file)
        if self._home is None:
            return show(data, None)
        from app.views.moving import run_windows

        return run_windows(data, self._home, show)

    def _show(
        self, data: Path, moving: Moving | None, *, allow_private: bool, ready_file: Path | None
    ) -> int:
        """Show one window on one data folder until it closes."""
        mended = mend_settings(data)
        with self.services(data, allow_private=allow_private) as services:
            services.news.look_ahead(services.background)  # while the window's modules are loaded
            from app.views.desktop import open_window

            return open_window(services, data=data, ready_file=ready_file, trouble=mended, moving=moving)

    def demo(self, data: Path | None, *, out: Path | None, ready_file: Path | None, screen: bool) -> DemoRun:
        """Make the demo ready, in a data folder of its own unless one is named."""
        from app.cli.demo import Demo
        from app.views.desktop import open_window, picture
        from app.views.display import display_trouble, has_screen

        folder = data or platform_home().usual.with_name("Tradewind-demo")
        visible = screen and has_screen()
        return Demo(
            data=folder,
            out=out or folder / "out",
            services=partial(self.services, folder, allow_private=True),
            window=partial(open_window, data=folder, ready_file=ready_file) if visible else None,
            trouble=None if visible or not screen else display_trouble() or "The display here is invisible.",
            picture=partial(picture, data=folder),
            clock=self._clock,
        )


def compose(
    data: Path,
    store: Store,
    settings: Settings,
    background: ThreadPoolExecutor,
    *,
    clock: Clock,
    allow_private: bool,
) -> Services:
    """Put the use-cases over one store together."""
    from app.services.bundle import Services
    from app.services.knowledge import know
    from app.services.lazy import Lazy
    from app.services.news import News
    from app.services.searches import Searches
    from app.services.sources import Sources

    known, fetcher = know(data), Lazy(partial(_fetcher, allow_private=allow_private))
    return Services(
        data=data,
        settings=settings,
        save_settings=partial(save_settings, data),
        clock=clock,
        news=News(store, clock),
        sources=Sources(store, partial(_fetch, fetcher), clock),
        searches=Searches(store, clock),
        sectors=known.sectors,
        tagger=known.tagger,
        background=background,
        late=compose_late(Ground(data, store, known, fetcher, clock)),
    )


@dataclass(frozen=True, slots=True)
class Ground:
    """What the use-cases stand on that are made late."""

    data: Path
    store: Store
    known: Knowledge
    fetcher: Lazy[Fetcher]
    clock: Clock


def compose_late(ground: Ground) -> Late:
    """Say how the use-cases are made whose modules are dear to load."""
    from app.services.bundle import Late
    from app.services.lazy import Lazy

    trends, claims = Lazy(partial(_trends, ground)), Lazy(partial(_claims, ground))
    briefs = Lazy(partial(_briefs, ground, trends))
    return Late(
        policies=Lazy(partial(_policies, ground)),
        retention=Lazy(partial(_retention, ground)),
        watch=Lazy(partial(_watch, ground, claims)),
        watching=Lazy(partial(_watching, ground)),
        corrections=Lazy(partial(_corrections, ground)),
        retag=Lazy(partial(_retag, ground)),
        refresh=Lazy(partial(_refresh, ground)),
        exchange=Lazy(partial(_exchange, ground)),
        products=Lazy(partial(_products, ground)),
        briefs=briefs,
        rephrasing=Lazy(partial(_rephrasing, ground, briefs)),
        claims=claims,
        trends=trends,
        whole_texts=Lazy(partial(_whole_texts, ground)),
    )


def _fetcher(*, allow_private: bool) -> Fetcher:
    from app.feeds.retrieve import Fetcher

    return Fetcher(allow_private=allow_private)


def _fetch(
    fetcher: Lazy[Fetcher],
    url: str,
    *,
    etag: str | None = None,
    last_modified: str | None = None,
    cancel: Event | None = None,
) -> Answer:
    """Fetch an address, as `Fetcher.fetch` does; what fetches is loaded by then."""
    return fetcher().fetch(url, etag=etag, last_modified=last_modified, cancel=cancel)


def _policies(ground: Ground) -> Policies:
    from app.services.policies import Policies

    known = ground.known
    return Policies(known.policies, known.library().own, known.renew)


def _retention(ground: Ground) -> Retention:
    from app.services.retention import Retention

    return Retention(ground.store, ground.clock)


def _watch(ground: Ground, claims: Lazy[Claims]) -> Watch:
    from app.services.watch import Watch
    from app.services.who import who

    return Watch(
        ground.store,
        ground.clock,
        by=who(),
        claims=lambda view: claims().of_item(view),
        policies=ground.known.policies,
    )


def _watching(ground: Ground) -> Watching:
    from app.services.watching import Watching
    from app.services.who import who

    return Watching(ground.store, ground.known.policies, ground.clock, by=who())


def _corrections(ground: Ground) -> Corrections:
    from app.services.corrections import Corrections

    return Corrections(ground.store, ground.clock)


def _retag(ground: Ground) -> Retag:
    from app.services.retag import Retag

    return Retag(ground.store, ground.known.tagger, ground.known.stamp, ground.clock)


def _refresh(ground: Ground) -> Refresh:
    from app.services.digest import DigestsHere
    from app.services.digest_processes import DigestProcesses
    from app.services.refresh import Refresh

    digests = DigestProcesses(ground.data, DigestsHere(ground.store, ground.known.tagger))
    fetcher = ground.fetcher()
    return Refresh(ground.store, fetcher.fetch, digests, ground.clock, rest=fetcher.close)


def _exchange(ground: Ground) -> Exchange:
    from app.services.exchange import Exchange
    from app.services.who import who

    return Exchange(ground.store, ground.known.sectors, ground.clock, by=who())


def _products(ground: Ground) -> Products:
    from app.services.products import Products

    return Products(ground.store, ground.known.policies, ground.known.tagger)


def _briefs(ground: Ground, trends: Lazy[Trends]) -> Briefs:
    from app.services.briefs import Briefs

    known = ground.known
    return Briefs(ground.store, trends(), known.sectors, known.policies, known.tagger, ground.clock)


def _rephrasing(ground: Ground, briefs: Lazy[Briefs]) -> Rephrasing:
    from app.feeds.rephrase import RephraseClient
    from app.services.rephrase_keys import RephraseKeys
    from app.services.rephrasing import Rephrasing

    own = briefs()
    return Rephrasing(own.reviewing, own.matcher, ground.known.tagger, RephraseClient(), RephraseKeys())


def _claims(ground: Ground) -> Claims:
    from app.services.claims import Claims

    return Claims(ground.known.aids)


def _trends(ground: Ground) -> Trends:
    from app.services.trends import Trends

    return Trends(ground.store, ground.known.sectors, ground.clock)


def _whole_texts(ground: Ground) -> WholeTexts:
    from app.services.whole_texts import WholeTexts

    return WholeTexts(ground.store, partial(_fetch, ground.fetcher), ground.clock)
