"""When to believe that a feed has moved for good: not at once, and not when everything moves to one place.

A hotel's or an airport's gate answers every address with a permanent redirect to itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from app.services.schedule import MOVE_SETTLES

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from app.domain.sources import Move


@dataclass(frozen=True, slots=True)
class Seen:
    """A permanent redirect that was followed to a feed; `read` where the feed's whole body came."""

    source_id: int
    url: str
    move: Move
    read: bool


@dataclass(frozen=True, slots=True)
class Moved:
    """A source that is read at a new address from now on."""

    source_id: int
    title: str
    former: str
    url: str


def judge_moves(seen: Iterable[Seen], now: datetime) -> tuple[tuple[Seen, ...], tuple[Seen, ...]]:
    """Tell which moves to adopt, and which to forget as not to be trusted.

    Adopted is a move whose target was read as a feed twice, a day or more apart; forgotten are
    those of one refresh that lead from several hosts to one.
    """
    seen = tuple(seen)
    origins: dict[str, set[str]] = {}
    for each in seen:
        origins.setdefault(host_of(each.move.url), set()).add(host_of(each.url))
    doubtful = {
        each
        for each in seen
        if len(origins[host_of(each.move.url)]) > 1 and host_of(each.url) != host_of(each.move.url)
    }
    settled = tuple(
        each
        for each in seen
        if each not in doubtful and each.read and now - each.move.seen_at >= MOVE_SETTLES
    )
    return settled, tuple(each for each in seen if each in doubtful)


def host_of(url: str) -> str:
    """Name the host of an address, or give the address itself where it has none."""
    try:
        return (urlsplit(url).hostname or url).lower()
    except ValueError:
        return url
