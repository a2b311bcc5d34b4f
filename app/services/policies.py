"""The policy library: documents that ship and a person's own, and which texts name them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.assets import Overlay, resource
from app.domain.policies import relations_of
from app.errors import InputError, StoreError
from app.tagging.library import load_library
from app.tagging.policy_files import FOLDER, own_table, read_policy, relation_problem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from importlib.resources.abc import Traversable
    from pathlib import Path

    from app.domain.evidence import Evidence, Tagged
    from app.domain.policies import Policy, Related

MAX_BYTES = 1_000_000


def library_root(data: Path) -> Overlay:
    """Find the data files that tagging goes by: those that ship, and own policies in `data`."""
    return Overlay(resource(), FOLDER, data / FOLDER)


def has_own_policies(data: Path) -> bool:
    """Tell whether a data folder adds policies to those that ship."""
    return any((data / FOLDER).glob("*"))


@dataclass(frozen=True, slots=True)
class DerivedClause:
    """A clause that stands behind terms which a text was tagged by; without a clause the policy alone."""

    policy: str
    clause: str | None
    evidence: tuple[Evidence, ...]


class Policies:
    """List, find and add documents of the library; `own` is the folder of a person's own.

    `renew` is called when the library has changed, so that whoever knows it learns anew.
    """

    def __init__(
        self,
        load: Callable[[], tuple[Policy, ...]],
        own: Path | None = None,
        renew: Callable[[], None] = lambda: None,
    ) -> None:
        self._load = load
        self._own = own
        self._renew = renew

    def listed(self) -> tuple[Policy, ...]:
        """List every policy, newest first."""
        return tuple(sorted(self._load(), key=_newest, reverse=True))

    def find(self, policy_id: str) -> Policy:
        """Find a policy by its id. Raises InputError where the library has none."""
        for policy in self._load():
            if policy.id == policy_id:
                return policy
        raise InputError(
            "no-policy", f"There is no policy {policy_id} in the library. `tradewind policy list` lists them."
        )

    def relations(self, policy_id: str) -> tuple[Related, ...]:
        """List a policy's ties both ways."""
        return relations_of(policy_id, self._load())

    def is_own(self, policy_id: str) -> bool:
        """Tell whether a policy is a person's own rather than one that ships."""
        return self._own is not None and self._file(self._own, policy_id).is_file()

    def add(self, file: Path) -> Policy:
        """Keep a person's own policy; the same id again replaces what was kept under it.

        Raises InputError that names the file, the entry and what was expected, or the document
        of the library that has the id or a name already; StoreError where it can't be kept.
        """
        if self._own is None:
            raise InputError("no-data-folder", "There is no data folder to keep the policy in. Name one.")
        content = _read(file)
        table = own_table(file)
        policy = read_policy(table).policy
        others = [other for other in self._load() if other.id != policy.id]
        if len(others) < len(self._load()) and not self.is_own(policy.id):
            table.fail(f"the id '{policy.id}' is that of a policy that ships; choose another")
        problem = relation_problem(policy, (other.id for other in others)) or _shared_name(policy, others)
        if problem:
            table.fail(problem)
        _keep(self._file(self._own, policy.id), content)
        self._renew()
        return policy

    @staticmethod
    def _file(own: Path, policy_id: str) -> Path:
        return own / f"{policy_id}.toml"


def clause_concepts(root: Traversable, policy_id: str) -> dict[str, tuple[str, ...]]:
    """List by clause the ids of the lexicon's concepts that derive from a policy. Raises InputError."""
    found: dict[str, list[str]] = {}
    for concept in load_library(root).concepts:
        if concept.policy == policy_id and concept.clause and "." not in concept.id:
            found.setdefault(concept.clause, []).append(concept.id)
    return {clause: tuple(concepts) for clause, concepts in found.items()}


def derived_clauses(tagged: Tagged) -> tuple[DerivedClause, ...]:
    """List the clauses behind a text's evidence, each with its pieces, in order of appearance."""
    found: dict[tuple[str, str | None], dict[Evidence, None]] = {}
    for piece in (piece for tag in tagged.sectors for piece in tag.evidence):
        if piece.policy:
            found.setdefault((piece.policy, piece.clause), {})[piece] = None
    return tuple(DerivedClause(*key, tuple(pieces)) for key, pieces in found.items())


def _newest(policy: Policy) -> tuple[str, str]:
    """Order by the date that is listed first, which is when the document came out."""
    return (policy.dates[0].date if policy.dates else "", policy.id)


def _read(file: Path) -> bytes:
    try:
        if file.stat().st_size > MAX_BYTES:
            raise InputError("too-large", f"{file} is larger than a policy can be. Name a TOML file of one.")
        return file.read_bytes()
    except OSError as error:
        raise InputError("no-file", f"{file} can't be read ({error.strerror}). Check the name.") from error


def _shared_name(policy: Policy, others: list[Policy]) -> str | None:
    """Say which name of a policy another one has already, or None."""
    owners = {name.lower(): other.id for other in others for name in _names(other)}
    clash = next((name for name in _names(policy) if name.lower() in owners), None)
    return None if clash is None else f"'{clash}' is already a name of '{owners[clash.lower()]}'"


def _names(policy: Policy) -> Iterator[str]:
    yield from policy.titles.values()
    for aliases in policy.aliases.values():
        yield from aliases


def _keep(place: Path, content: bytes) -> None:
    """Write a file whole or not at all."""
    fresh = place.with_suffix(".new")
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        fresh.write_bytes(content)
        fresh.replace(place)
    except OSError as error:
        raise StoreError(
            "policies-unwritable",
            f"The policy can't be kept in {place.parent} ({error.strerror}). Check the folder and try again.",
        ) from error
