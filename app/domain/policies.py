"""Policy documents as first-class things: names, dates that say what they are, clauses."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from app.domain.sectors import Language, SectorId

Basis = Literal["quoted", "reported", "general-knowledge"]
Relation = Literal["implements", "supersedes", "pilots"]
RELATIONS: tuple[Relation, ...] = ("implements", "supersedes", "pilots")


@dataclass(frozen=True, slots=True)
class PolicyDate:
    """A day, month or year (`2025-08-28`, `2024-11`, `2014`) and what happened then."""

    date: str
    is_: str


@dataclass(frozen=True, slots=True)
class Clause:
    """A part of a policy that a tag can point to; wording is never invented.

    `basis` says where heading and text come from; `source` names who reported or where quoted.
    `terms` are the words, by script, that speak for the clause's sectors beside the lexicon's.
    """

    id: str
    heading: Mapping[Language, str]
    sectors: tuple[SectorId, ...]
    basis: Basis
    source: str
    text: str = ""
    terms: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Policy:
    """A document of the library.

    `titles` may lack languages; `aliases` are further names, per language, that texts use, and
    `short` those that count only after the policy was named; `number` is the document's own;
    `implements`, `supersedes` and `pilots` are ids of other documents;
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
    supersedes: tuple[str, ...] = ()
    pilots: tuple[str, ...] = ()
    number: str = ""
    short: Mapping[Language, tuple[str, ...]] = field(default_factory=dict)

    def related(self, relation: Relation) -> tuple[str, ...]:
        """Give the ids of the documents that this one implements, supersedes or pilots."""
        by_name = {"implements": self.implements, "supersedes": self.supersedes, "pilots": self.pilots}
        return by_name[relation]

    def title(self, language: Language) -> str:
        """Name the policy in a language, else in English, Chinese or by its id."""
        choices: tuple[Language, ...] = (language, "en", "zh")
        return next((self.titles[choice] for choice in choices if self.titles.get(choice)), self.id)

    def clause(self, clause_id: str | None) -> Clause | None:
        """Find a clause by its id."""
        return next((clause for clause in self.clauses if clause.id == clause_id), None)


@dataclass(frozen=True, slots=True)
class Related:
    """A tie between two policies as one of them sees it; `inward` where the other one says it."""

    relation: Relation
    policy: str
    inward: bool = False


def relations_of(policy_id: str, library: Iterable[Policy]) -> tuple[Related, ...]:
    """List a policy's ties both ways: what it says of others, then what others say of it."""
    policies = tuple(library)
    outward = (
        Related(relation, other)
        for policy in policies
        if policy.id == policy_id
        for relation in RELATIONS
        for other in policy.related(relation)
    )
    inward = (
        Related(relation, policy.id, inward=True)
        for relation in RELATIONS
        for policy in policies
        if policy_id in policy.related(relation)
    )
    return (*outward, *inward)
