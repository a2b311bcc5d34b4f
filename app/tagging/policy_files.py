"""Read the documents of the policy library, one TOML file each.

`policies/<id>.toml`: `titles` and `aliases` by language; `number` as the document bears it;
`implements`, `supersedes` and `pilots` list ids of other documents; `dates` say what each date is;
`clauses` have a `heading`, a `basis` and, by language, the `terms` that speak for their `sectors`.
Two more ways of being recognised: `together`, by language a list of lists of strings, all strings
of a list in one sentence name the policy (its description without its name); `short`, by language
names such as `the Notice` that count only after the policy was named earlier in the same text
(those that follow from titles and aliases need not be listed).
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date as date_of
from typing import TYPE_CHECKING, cast, get_args

from app.assets import Overlay, resource
from app.domain.policies import RELATIONS, Basis, Clause, Policy, PolicyDate
from app.domain.sectors import LANGUAGES, SECTOR_IDS, SectorId
from app.tagging.records import KnownPolicy
from app.tagging.tables import Table, read_table

if TYPE_CHECKING:
    from collections.abc import Iterable
    from importlib.resources.abc import Traversable

    from app.domain.sectors import Language

FOLDER = "policies"
OWN_REMEDY = "Correct the file and try again."
_DAY = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?\Z")
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*\Z")


def known_policies(root: Traversable | None = None) -> tuple[KnownPolicy, ...]:
    """Read the policy library below `root` (the program's own by default), sorted by id.

    Raises InputError that names the file, also where two have one id or a relation leads nowhere.
    """
    root = root or resource()
    place = root.joinpath(FOLDER)
    files = sorted(place.iterdir(), key=lambda file: file.name) if place.is_dir() else []
    tables = [_table(file, root) for file in files if file.name.endswith(".toml")]
    read = [(table, read_policy(table)) for table in tables]
    ids = [known.policy.id for _, known in read]
    for table, known in read:
        problem = relation_problem(known.policy, ids)
        if ids.count(known.policy.id) > 1:
            problem = f"the id '{known.policy.id}' is already taken by another file"
        if problem:
            table.fail(problem)
    return tuple(known for _, known in read)


def own_table(file: Traversable) -> Table:
    """Read a person's own file, whatever it is called. Raises InputError."""
    return replace(read_table(file, str(file)), remedy=OWN_REMEDY)


def read_policy(table: Table) -> KnownPolicy:
    """Read one document; where the table has an entry, that is the id expected. Raises InputError."""
    table.only(
        *("id", "titles", "aliases", "issuer", "number", "basis", "seen_in", "note", "caveats"),
        *("sectors", "dates", "clauses", "together", "short", *RELATIONS),
    )
    policy_id = table.text("id")
    if not _ID.match(policy_id):
        table.fail(f"'id' should be small letters, digits and hyphens, but is '{policy_id}'")
    if table.entry not in ("", policy_id):
        table.fail(f"the id '{policy_id}' should be the file's name")
    short = cast("dict[Language, tuple[str, ...]]", table.by_language("short"))
    policy = Policy(
        id=policy_id,
        titles=table.names("titles", complete=False),
        aliases=cast("dict[Language, tuple[str, ...]]", table.by_language("aliases")),
        issuer=table.text("issuer", ""),
        dates=tuple(_date(each) for each in table.tables("dates", "date")),
        sectors=cast("tuple[SectorId, ...]", table.choices("sectors", SECTOR_IDS)),
        clauses=_clauses(table),
        basis=_basis(table),
        seen_in=table.text("seen_in", ""),
        note=table.text("note", ""),
        caveats=table.texts("caveats"),
        implements=table.texts("implements"),
        supersedes=table.texts("supersedes"),
        pilots=table.texts("pilots"),
        number=table.text("number", ""),
        short=short,
    )
    if not policy.titles:
        table.fail("there should be a title in at least one language")
    return KnownPolicy(policy, _together(table), tuple(form for forms in short.values() for form in forms))


def relation_problem(policy: Policy, ids: Iterable[str]) -> str | None:
    """Say which relation of a policy leads to no other document of the library, or None."""
    known = set(ids) - {policy.id}
    for relation in RELATIONS:
        for other in policy.related(relation):
            if other not in known:
                return f"'{relation}' should hold ids of other policies of the library, but holds '{other}'"
    return None


def _table(file: Traversable, root: Traversable) -> Table:
    """Read a file of the library; a person's own is called by its whole path."""
    is_own = isinstance(root, Overlay) and str(file) == str(root.own / file.name)
    table = own_table(file) if is_own else read_table(file, f"resources/{FOLDER}/{file.name}")
    return replace(table, entry=file.name.removesuffix(".toml"))


def _together(table: Table) -> tuple[tuple[str, ...], ...]:
    inner = table.table("together")
    inner.only(*LANGUAGES)
    sets: list[tuple[str, ...]] = []
    for language, value in inner.data.items():
        if not isinstance(value, list):
            inner.fail(f"'{language}' should be a list of lists of strings")
        sets += [replace(inner, data={language: each}).texts(language) for each in value]
    if not all(sets):
        inner.fail("each list should hold at least one string")
    return tuple(sets)


def _date(table: Table) -> PolicyDate:
    table.only("date", "is")
    date = table.text("date")
    if not _is_day(date):
        table.fail(f"'{date}' should be a day, month or year such as 2025-08-28, 2025-08 or 2025")
    return PolicyDate(date, table.text("is"))


def _is_day(text: str) -> bool:
    """Tell whether a year, month or day is written as ISO 8601 has it and exists."""
    if not _DAY.match(text):
        return False
    try:
        date_of.fromisoformat(f"{text}-01-01"[:10] if len(text) < len("2025-01") else f"{text}-01"[:10])
    except ValueError:
        return False
    return True


def _clauses(table: Table) -> tuple[Clause, ...]:
    clauses: dict[str, Clause] = {}
    for each in table.tables("clauses"):
        clause = _clause(each)
        if clause.id in clauses:
            each.fail(f"the id '{clause.id}' is already taken by another clause")
        clauses[clause.id] = clause
    return tuple(clauses.values())


def _clause(table: Table) -> Clause:
    table.only("id", "heading", "sectors", "basis", "source", "text", "terms")
    terms = table.by_language("terms", extra=("hant",))
    for term in (term for listed in terms.values() for term in listed):
        if len(term.strip()) != len(term) or len(term) == 1:
            table.fail(f"the term '{term}' should have two characters or more and no space at its ends")
    return Clause(
        id=table.text("id"),
        heading=table.names("heading", complete=False),
        sectors=cast("tuple[SectorId, ...]", table.choices("sectors", SECTOR_IDS)),
        basis=_basis(table),
        source=table.text("source", ""),
        text=table.text("text", ""),
        terms=terms,
    )


def _basis(table: Table) -> Basis:
    return cast("Basis", table.choice("basis", get_args(Basis)))
