"""Which opportunities the watchlist shows and in what order: filter, group and sort, in memory.

Ten thousand rows are arranged in a few milliseconds, because what rows are searched and sorted by is
made once a row, not once a comparison.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from app.domain.opportunities import Opportunity, Stage
    from app.domain.sectors import SectorId

GroupName = Literal["", "stage", "sector", "owner"]
SortKey = str | int | float


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a person wants to see: words that occur, one stage, sector or owner, and the grouping.

    None wants all; an empty sector or owner wants those without one.
    """

    text: str = ""
    stage: Stage | None = None
    sector: SectorId | Literal[""] | None = None
    owner: str | None = None
    group: GroupName = ""

    @property
    def narrowed(self) -> bool:
        """Tell whether some opportunities may be left out."""
        return bool(self.text.strip()) or (self.stage, self.sector, self.owner) != (None, None, None)

    def admits(self, one: Opportunity) -> bool:
        """Tell whether stage, sector and owner are those wanted."""
        return (
            (self.stage is None or one.stage == self.stage)
            and (self.sector is None or _holds(one.sectors, self.sector))
            and (self.owner is None or one.owner == self.owner)
        )


@dataclass(frozen=True, slots=True)
class Group:
    """The line above the rows that have something in common; `key` is the stage, sector or owner."""

    key: str
    count: int


Line = int | Group
"""A line of the table: the place of an opportunity among all, or the heading of a group."""


def folded(*texts: str) -> str:
    """Prepare texts to be searched: widths and cases are one, as in the search of News."""
    return unicodedata.normalize("NFKC", "\n".join(texts)).casefold()


def chosen_rows(rows: Sequence[Opportunity], searched: Sequence[str], wanted: Wanted) -> list[int]:
    """List the places of the opportunities that are wanted; every word must occur."""
    words = folded(wanted.text).split()
    return [
        place
        for place, one in enumerate(rows)
        if all(word in searched[place] for word in words) and wanted.admits(one)
    ]


def sorted_rows(places: Iterable[int], key: Callable[[int], SortKey | None], *, falling: bool) -> list[int]:
    """Sort places; those whose key is None stand last whichever way the rest goes."""
    known: list[tuple[SortKey, int]] = []
    unknown: list[int] = []
    for place in places:
        value = key(place)
        if value is None:
            unknown.append(place)
        else:
            known.append((value, place))
    known.sort(key=lambda pair: pair[0], reverse=falling)
    return [place for _, place in known] + unknown


def grouped(
    rows: Sequence[Opportunity], places: Sequence[int], group: GroupName, order: Sequence[str]
) -> list[Line]:
    """Put headings between sorted places; `order` lists the keys that come first, in their order.

    An opportunity in two sectors stands below both.
    """
    if not group:
        return list(places)
    members: dict[str, list[int]] = {}
    for place in places:
        for key in group_keys(rows[place], group):
            members.setdefault(key, []).append(place)
    rest = sorted(members.keys() - set(order), key=lambda key: (not key, key.casefold()))
    lines: list[Line] = []
    for key in [*(key for key in order if key in members), *rest]:
        lines.append(Group(key, len(members[key])))
        lines.extend(members[key])
    return lines


def group_keys(one: Opportunity, group: GroupName) -> tuple[str, ...]:
    """Name the groups that an opportunity belongs to; the empty one where it has no sector or owner."""
    match group:
        case "stage":
            return (one.stage.value,)
        case "sector":
            return one.sectors or ("",)
        case _:
            return (one.owner,)


def _holds(sectors: tuple[SectorId, ...], wanted: str) -> bool:
    return wanted in sectors if wanted else not sectors
