"""The data that the tagger speaks from: sectors, concepts, policies, places, signals, cues.

All of it stands in TOML files below `resources/`; formats beside the obvious:

- `lexicon/<sector>.toml`: `[[concept]]` with `id`, `names` where its first form does not name it well,
  `weight` 0.1..1, `sectors` (the file's own by default), `policy` and `clause` it derives from, forms as
  `en`, `ja`, `zh`, `hant`, and `traps`: longer strings that cancel a match of this concept. `near` is a
  list of sets by script of lists of words: one word of each list, in a title or in a sentence, mean the
  concept together. Concepts that live by that stand in `lexicon/near.toml`, with their `sectors`.
- `lexicon/traps.toml`: `[[trap]]` with `texts` that cancel any concept's match.
- `lexicon/frames.toml`: `[[frame]]` with the forms of what a title may tell of, `damps`: the sectors
  whose words are bystanders in it (all by default), and `traps`.
- `policies/<id>.toml`: see `policy_files`; the terms of a clause are a concept of their own.
- `places.toml`, `signals.toml`: entries may have `traps` of their own.
- `cues.toml`: `patterns` are regular expressions, case ignored, `^` and `$` at line ends; the
  groups `by` and `origin` capture who publishes a text again and whose text it is.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, cast

from app.assets import resource
from app.domain.sectors import LANGUAGES, SECTOR_IDS, SectorId
from app.domain.sources import Role
from app.tagging.policy_files import known_policies
from app.tagging.records import (
    Concept,
    CueRule,
    Form,
    Frame,
    KnownPlace,
    KnownSignal,
    Library,
    Publisher,
)
from app.tagging.stamp import read_stamp
from app.tagging.tables import Table, read_table

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from importlib.resources.abc import Traversable

    from app.domain.policies import Policy

MAX_FALSE_FRIEND = 3
CLAUSE_WEIGHT = 0.7
SCRIPTS = (*LANGUAGES, "hant")
NO_SECTORS = ("traps", "frames")
NEAR = "near"
WHERE = ("head", "tail", "any", "line")
RELIABILITIES = ("A", "B", "C", "D", "E", "F")


def load_library(root: Traversable | None = None) -> Library:
    """Read every data file below `root` (the program's own by default). Raises InputError."""
    root = root or resource()
    policies = known_policies(root)
    hedges, cues = _cues(root)
    return Library(
        taxonomy=_table(root, "taxonomy.toml").text("version"),
        concepts=_concepts(root, {known.policy.id: known.policy for known in policies}),
        traps=_traps(root),
        policies=policies,
        places=_places(root),
        signals=_signals(root),
        hedges=hedges,
        cues=cues,
        publishers=_publishers(root),
        frames=_frames(root),
        stamp=read_stamp(root),
    )


def load_policies(root: Traversable | None = None) -> tuple[Policy, ...]:
    """Read the policy library, sorted by id. Raises InputError."""
    return tuple(known.policy for known in known_policies(root))


def _table(root: Traversable, *parts: str) -> Table:
    return read_table(root.joinpath(*parts), "/".join(("resources", *parts)))


def _toml_files(root: Traversable, folder: str) -> Iterator[tuple[str, Table]]:
    """Read the TOML files of a folder by name, in order; yields the name's stem and the table."""
    place = root.joinpath(folder)
    names = sorted(file.name for file in place.iterdir()) if place.is_dir() else []
    for name in names:
        if name.endswith(".toml"):
            yield name.removesuffix(".toml"), _table(root, folder, name)


def _concepts(root: Traversable, policies: Mapping[str, Policy]) -> tuple[Concept, ...]:
    concepts: dict[str, Concept] = {}
    for stem, file in _toml_files(root, "lexicon"):
        if stem in NO_SECTORS:
            continue
        if stem not in (*SECTOR_IDS, NEAR):
            file.fail("the file's name should be that of a sector")
        file.only("concept", "note")
        for table in file.tables("concept"):
            concept = _concept(table, stem, policies)
            if concept.id in concepts:
                table.fail(f"the id '{concept.id}' is already taken by another concept")
            concepts[concept.id] = concept
    return (*concepts.values(), *_clause_concepts(policies.values()))


def _clause_concepts(policies: Iterable[Policy]) -> Iterator[Concept]:
    """Make a concept of the terms of each clause that speaks for a sector."""
    for policy in policies:
        for clause in policy.clauses:
            if clause.terms and clause.sectors:
                yield Concept(
                    id=f"{policy.id}.{clause.id}",
                    weight=CLAUSE_WEIGHT,
                    sectors=clause.sectors,
                    forms=_told_apart(clause.terms),
                    policy=policy.id,
                    clause=clause.id,
                )


def _concept(table: Table, home: str, policies: Mapping[str, Policy]) -> Concept:
    table.only("id", "names", "weight", "sectors", "policy", "clause", "traps", "note", "near", *SCRIPTS)
    sectors = cast("tuple[SectorId, ...]", table.choices("sectors", SECTOR_IDS))
    if home not in SECTOR_IDS and not sectors:
        table.fail("there should be 'sectors', as the file is none of one sector")
    near = _near(table)
    policy, clause = table.optional("policy"), table.optional("clause")
    if policy is not None and policy not in policies:
        table.fail(f"the policy '{policy}' is not in resources/policies")
    if clause is not None and (policy is None or policies[policy].clause(clause) is None):
        table.fail(f"the clause '{clause}' is not one of the policy '{policy}'")
    return Concept(
        id=table.text("id"),
        weight=table.number("weight", 0.1, 1.0),
        sectors=sectors or (cast("SectorId", home),),
        forms=_forms(table),
        traps=table.texts("traps"),
        policy=policy,
        clause=clause,
        near=near,
    )


def _near(table: Table) -> tuple[tuple[tuple[Form, ...], ...], ...]:
    """Read the sets of lists of words; a set that is written in several scripts is several sets."""
    sets: list[tuple[tuple[Form, ...], ...]] = []
    for found in table.tables("near"):
        inner = replace(found, entry=f"{table.entry}, {found.entry}")
        inner.only(*SCRIPTS)
        for script, lists in inner.data.items():
            if not isinstance(lists, list) or len(lists) < 2:  # noqa: PLR2004 - a word alone has no company
                inner.fail(f"'{script}' should be two lists of words or more")
            sets.append(tuple(_forms(replace(inner, data={script: listed})) for listed in lists))
    return tuple(sets)


def _forms(table: Table) -> tuple[Form, ...]:
    """Collect the forms of all scripts, each once; none may be a single character."""
    by_script = {script: table.texts(script) for script in SCRIPTS}
    forms = _told_apart(by_script)
    if not forms:
        table.fail("there should be at least one form (en, ja, zh or hant)")
    for form in forms:
        if len(form.text.strip()) != len(form.text) or len(form.text) == 1:
            table.fail(f"the form '{form.text}' should have two characters or more and no space at its ends")
    return forms


def _told_apart(by_script: Mapping[str, tuple[str, ...]]) -> tuple[Form, ...]:
    """Say of each form, once, in which language alone it counts, if so."""
    forms = dict.fromkeys(form for listed in by_script.values() for form in listed)
    japanese = by_script.get("ja", ())
    chinese = {*by_script.get("zh", ()), *by_script.get("hant", ())}
    return tuple(_form(form, in_ja=form in japanese, in_zh=form in chinese) for form in forms)


def _form(text: str, *, in_ja: bool, in_zh: bool) -> Form:
    if in_ja == in_zh or len(text) > MAX_FALSE_FRIEND or text.isascii():
        return Form(text)
    return Form(text, "ja" if in_ja else "zh")


def _traps(root: Traversable) -> tuple[str, ...]:
    tables = _table(root, "lexicon", "traps.toml").tables("trap")
    for table in tables:
        table.only("texts", "why")
    return tuple(dict.fromkeys(text for table in tables for text in table.texts("texts")))


def _frames(root: Traversable) -> tuple[Frame, ...]:
    return tuple(map(_frame, _table(root, "lexicon", "frames.toml").tables("frame")))


def _frame(table: Table) -> Frame:
    table.only("id", "damps", "traps", "note", *SCRIPTS)
    damps = cast("tuple[SectorId, ...]", table.choices("damps", SECTOR_IDS))
    return Frame(table.text("id"), damps or SECTOR_IDS, _forms(table), table.texts("traps"))


def _places(root: Traversable) -> tuple[KnownPlace, ...]:
    return tuple(map(_place, _table(root, "places.toml").tables("place")))


def _place(table: Table) -> KnownPlace:
    table.only("id", "names", "forms", "within", "traps", "note")
    names = table.names("names")
    listed = table.by_language("forms", extra=("hant",))
    forms = tuple(form for given in listed.values() for form in given) or tuple(names.values())
    return KnownPlace(
        table.text("id"), names["en"], tuple(map(Form, dict.fromkeys(forms))), table.texts("traps")
    )


def _signals(root: Traversable) -> tuple[KnownSignal, ...]:
    return tuple(map(_signal, _table(root, "signals.toml").tables("signal")))


def _signal(table: Table) -> KnownSignal:
    table.only("id", "names", "weight", "traps", "note", *SCRIPTS)
    weight = table.number("weight", 0.1, 1.0, default=1.0)
    return KnownSignal(table.text("id"), weight, _forms(table), table.texts("traps"))


def _cues(root: Traversable) -> tuple[dict[str, tuple[str, ...]], tuple[CueRule, ...]]:
    table = _table(root, "cues.toml")
    table.only("hedges", "cue", "note")
    return table.by_language("hedges"), tuple(map(_cue, table.tables("cue", "kind")))


def _cue(table: Table) -> CueRule:
    table.only("kind", "patterns", "role", "where", "note")
    for pattern in table.texts("patterns"):
        try:
            re.compile(pattern, re.IGNORECASE | re.MULTILINE)
        except re.error as error:
            table.fail(f"'{pattern}' should be a regular expression, but {error}")
    role = table.optional("role")
    roles = [each.value for each in Role]
    return CueRule(
        kind=table.text("kind"),
        patterns=table.texts("patterns"),
        where=table.choice("where", WHERE, "any"),
        role=Role(table.choice("role", roles)) if role else None,
    )


def load_publishers(root: Traversable | None = None) -> tuple[Publisher, ...]:
    """Read what is known of publishers. Raises InputError."""
    return _publishers(root or resource())


def _publishers(root: Traversable) -> tuple[Publisher, ...]:
    return tuple(map(_publisher, _table(root, "publishers.toml").tables("publisher", "names")))


def _publisher(table: Table) -> Publisher:
    table.only("names", "hosts", "role", "reliability", "country", "kind", "note")
    letter = table.choice("reliability", RELIABILITIES) if "reliability" in table.data else None
    return Publisher(
        names=table.texts("names"),
        hosts=tuple(host.lower() for host in table.texts("hosts")),
        role=Role(table.choice("role", [each.value for each in Role], Role.UNKNOWN.value)),
        reliability=letter,
        kind=table.text("kind", ""),
    )
