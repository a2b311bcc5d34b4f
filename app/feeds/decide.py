"""Decide which entries of a feed are new, changed or the same as stored."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.domain.items import NewItem


@dataclass(frozen=True, slots=True)
class Decision:
    """The entries of one fetch, each in one of three tuples, in the feed's order."""

    new: tuple[NewItem, ...]
    changed: tuple[NewItem, ...]
    same: tuple[NewItem, ...]


def decide(ready: Sequence[NewItem], known: Mapping[str, str]) -> Decision:
    """Compare entries with what is stored; `known` maps keys to content hashes."""
    new: list[NewItem] = []
    changed: list[NewItem] = []
    same: list[NewItem] = []
    for item in ready:
        stored = known.get(item.key)
        (new if stored is None else same if stored == item.content_hash else changed).append(item)
    return Decision(tuple(new), tuple(changed), tuple(same))
