"""Searches that a person keeps, and what is new in them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A query under a name; `told` is the number of the newest item that its owner was told of.

    `query` is kept as it was typed, so that `since:7d` goes on meaning the last seven days.
    """

    id: int
    name: str
    query: str
    alert: bool
    told: int


@dataclass(frozen=True, slots=True)
class Alert:
    """What a refresh brought to a saved search; `titles` are some of the new items', newest first."""

    search: SavedSearch
    count: int
    titles: tuple[str, ...]
