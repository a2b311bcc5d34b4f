"""Everything the watchlist shows, read at once off the GUI thread."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.domain.confidence import weigh
from app.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from app.domain.confidence import Confidence
    from app.domain.opportunities import Opportunity, Stage
    from app.domain.watch_marks import Mark
    from app.services.bundle import Services
    from app.services.news import News
    from app.store.watch_steps import Steps

MOST_READ = 5


@dataclass(frozen=True, slots=True)
class Stock:
    """The opportunities, and what is known of them.

    `names` are those of places by id, `stages` those that a person gave; `marks`, `suggested` (how
    many wait) and `conflicted` (how many there are) go by the opportunity's number; `steps` says what
    can be undone; `confidence` is weighed beforehand, since ten thousand take a while.
    """

    rows: tuple[Opportunity, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)
    stages: Mapping[Stage, str] = field(default_factory=dict)
    marks: Mapping[int, tuple[Mark, ...]] = field(default_factory=dict)
    suggested: Mapping[int, int] = field(default_factory=dict)
    conflicted: Mapping[int, int] = field(default_factory=dict)
    steps: Steps | None = None
    confidence: Mapping[int, Confidence] = field(default_factory=dict)


def read_stock(services: Services) -> Stock:
    """Read the watchlist; slow, not for the GUI thread."""
    rows = services.watch.listed()
    return Stock(
        rows,
        place_names(services.news, rows),
        services.watch.stage_names(),
        services.watching.marks(),
        services.watching.counts(),
        services.watch.conflicted(),
        services.watch.steps(),
        {one.id: weigh(one.evidence) for one in rows},
    )


def place_names(news: News, rows: Iterable[Opportunity]) -> dict[str, str]:
    """Name the places of opportunities as their evidence names them; slow, not for the GUI thread."""
    names: dict[str, str] = {}
    for one in rows:
        for piece in one.evidence[:MOST_READ]:
            if piece.item_id is None or set(one.places) <= names.keys():
                continue
            with suppress(InputError):  # the item has gone, what is linked of it stays
                names.update((place.id, place.name) for place in news.read(piece.item_id).tagged.places)
    return names
