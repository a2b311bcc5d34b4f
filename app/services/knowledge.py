"""What the program knows beside what it stores, each part loaded on first need.

A window's first page needs the sectors alone; so modules are loaded by what needs them.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from app.services.lazy import Lazy

if TYPE_CHECKING:
    from pathlib import Path

    from app.assets import Overlay
    from app.domain.policies import Policy
    from app.domain.sectors import Sector
    from app.services.claims import Aids
    from app.tagging.tagger import Tagger


@dataclass(frozen=True, slots=True)
class Knowledge:
    """The data files that ship, with the policies that a data folder adds to them."""

    library: Lazy[Overlay]
    tagger: Lazy[Tagger]
    sectors: Lazy[tuple[Sector, ...]]
    policies: Lazy[tuple[Policy, ...]]
    aids: Lazy[Aids]
    stamp: Lazy[str]

    def renew(self) -> None:
        """Learn anew what follows from the policies: a person has added one."""
        for part in (self.tagger, self.policies, self.stamp):
            part.forget()


def know(data: Path) -> Knowledge:
    """Say how each part is loaded for a data folder."""
    library = Lazy(partial(_library, data))
    return Knowledge(
        library=library,
        tagger=Lazy(partial(_tagger, data)),
        sectors=Lazy(_sectors),
        policies=Lazy(partial(_policies, library)),
        aids=Lazy(partial(_aids, library)),
        stamp=Lazy(partial(_stamp, library)),
    )


def _library(data: Path) -> Overlay:
    from app.services.policies import library_root

    return library_root(data)


def _tagger(data: Path) -> Tagger:
    from app.services.tagging import load_tagger

    return load_tagger(data)


def _sectors() -> tuple[Sector, ...]:
    from app.tagging.sector_file import load_sectors

    return load_sectors()


def _policies(library: Lazy[Overlay]) -> tuple[Policy, ...]:
    from app.tagging.library import load_policies

    return load_policies(library())


def _aids(library: Lazy[Overlay]) -> Aids:
    from app.services.claims import load_aids

    return load_aids(library())


def _stamp(library: Lazy[Overlay]) -> str:
    from app.tagging.stamp import read_stamp

    return read_stamp(library())
