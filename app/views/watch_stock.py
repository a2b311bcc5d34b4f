"""Everything the watchlist shows, read at once off the GUI thread."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from app.domain.opportunities import Opportunity
    from app.services.bundle import Services
    from app.services.news import News

MOST_READ = 5


@dataclass(frozen=True, slots=True)
class Stock:
    """The opportunities, and the names of their places by id."""

    rows: tuple[Opportunity, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)


def read_stock(services: Services) -> Stock:
    """Read the watchlist; slow, not for the GUI thread."""
    rows = services.watch.listed()
    return Stock(rows, place_names(services.news, rows))


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
