"""Policy documents as first-class things: names, dates that say what they are, clauses."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.domain.sectors import Language, SectorId

Basis = Literal["quoted", "reported", "general-knowledge"]


@dataclass(frozen=True, slots=True)
class PolicyDate:
    """A day, month or year (`2025-08-28`, `2024-11`, `2014`) and what happened then."""

    date: str
    is_: str


@dataclass(frozen=True, slots=True)
class Clause:
    """A part of a policy that a tag can point to; wording is never invented.

    `basis` says where heading and text come from; `source` names who reported or where quoted.
    """

    id: str
    heading: Mapping[Language, str]
    sectors: tuple[SectorId, ...]
    basis: Basis
    source: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class Policy:
    """A document of the library.

    `titles` may lack languages; `aliases` are further names, per language, that texts use;
    `caveats` name what stands on general knowledge only and must be checked before quoting.
    """

    id: str
    titles: Mapping[Language, str]
    aliases: Mapping[Language, tuple[str, ...]]
    issuer: str
    dates: tuple[PolicyDate, ...]
    sectors: tuple[SectorId, ...]
    clauses: tuple[Clause, ...]
    basis: Basis
    seen_in: str
    note: str = ""
    caveats: tuple[str, ...] = ()
    implements: tuple[str, ...] = ()

    def title(self, language: Language) -> str:
        """Name the policy in a language, else in English, Chinese or by its id."""
        choices: tuple[Language, ...] = (language, "en", "zh")
        return next((self.titles[choice] for choice in choices if self.titles.get(choice)), self.id)

    def clause(self, clause_id: str | None) -> Clause | None:
        """Find a clause by its id."""
        return next((clause for clause in self.clauses if clause.id == clause_id), None)
