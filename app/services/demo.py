"""The demo's work: sample feeds served from loopback, refreshed, one opportunity, a briefing."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from app.domain.briefs import BriefRequest
from app.domain.items import ItemQuery
from app.domain.opportunities import Stance
from app.domain.times import iso, moment
from app.errors import StoreError
from app.services.sample_server import reconcile

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from app.domain.briefs import Export
    from app.domain.items import ItemView
    from app.domain.sources import NewSource
    from app.services.bundle import Services
    from app.services.refresh import Progress, RefreshReport

PERIOD = timedelta(days=14)
MOST = 1_000
ANCHOR_FILE = "demo.json"


@dataclass(frozen=True, slots=True)
class DemoResult:
    """What the demo's work came to."""

    report: RefreshReport
    items: tuple[ItemView, ...]
    opportunities: int
    exports: tuple[Export, ...]


def run_demo(
    services: Services, feeds: tuple[NewSource, ...], out: Path, progress: Callable[[Progress], None]
) -> DemoResult:
    """Refresh the sample feeds, watch the best lead, write the briefing; twice adds nothing twice."""
    met = reconcile([row.source for row in services.sources.rows()], feeds)
    services.sources.settle(met.fresh, met.moved)
    report = services.refresh.run(progress=progress)
    items = services.news.listed(ItemQuery(), MOST)
    watch_best(services, items)
    now = services.clock()
    brief = services.briefs.draft(BriefRequest(since=now - PERIOD, until=now + timedelta(seconds=1)))
    exports = tuple(services.briefs.export(brief, out / name) for name in ("briefing.html", "briefing.pdf"))
    return DemoResult(report, items, len(services.watch.listed()), exports)


def anchor_for(folder: Path, now: datetime) -> datetime:
    """Give the moment that a folder's samples are dated by: that of its first run, kept in a file.

    Were it each run's own present, every run would bring the same news with other days in it.
    """
    file = folder / ANCHOR_FILE
    try:
        anchor = moment(json.loads(file.read_text(encoding="utf-8"))["anchor"])
        if anchor is not None:
            return anchor
    except (OSError, ValueError, KeyError, TypeError):
        _keep(file, now)
    return now


def _keep(file: Path, anchor: datetime) -> None:
    try:
        file.write_text(json.dumps({"anchor": iso(anchor)}), encoding="utf-8")
    except OSError as error:
        raise StoreError(
            "read-only", f"The folder {file.parent} can't be written ({error.strerror}). Choose another."
        ) from error


def watch_best(services: Services, items: tuple[ItemView, ...]) -> None:
    """Put the strongest firm lead on the watchlist, with what else speaks of it, unless one is there."""
    if services.watch.listed():
        return
    leads = [view for view in items if view.tagged.signals and _firm(view)]
    if not leads:
        return
    best = max(leads, key=lambda view: (_strength(view), view.item.id))
    made = services.watch.add(services.watch.from_item(best.item.id), best.item.id)
    wanted = {tag.sector for tag in best.tagged.sectors}
    for view in leads:
        shared = wanted & {tag.sector for tag in view.tagged.sectors}
        named = {place.id for place in view.tagged.places} & {place.id for place in best.tagged.places}
        if view.item.id != best.item.id and shared and named:
            services.watch.link(made.id, view.item.id, Stance.NEUTRAL, "")


def _firm(view: ItemView) -> bool:
    return any(not tag.speculative for tag in view.tagged.sectors)


def _strength(view: ItemView) -> float:
    return max(tag.score for tag in view.tagged.sectors) + max(signal.score for signal in view.tagged.signals)
