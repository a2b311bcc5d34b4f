"""A library made ready for tagging: all that a tagger goes by, in values that can be kept in a file.

Forms are spelt out and folded, things are numbered, what only helped to get there is gone.
"""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from app.domain.sources import Role
from app.tagging.company import Companions
from app.tagging.lexicon import Entries, entries_of
from app.tagging.matches import Kind, Target
from app.tagging.policies import Names, names_of
from app.tagging.records import CueRule, Frame, KnownPlace, KnownSignal, Publisher
from app.tagging.sectors import Known, Vocabulary, known, vocabulary_of
from app.tagging.targets import collect

if TYPE_CHECKING:
    from app.tagging.records import Library

_KINDS = tuple(Kind)
# Folding makes line ends blanks, so that no form has one.
_BETWEEN = "\n"


class Prepared(NamedTuple):
    """What a tagger goes by; places and signals have no forms here, `entries` has them all."""

    taxonomy: str
    stamp: str
    entries: Entries
    vocabulary: Vocabulary
    names: Names
    places: tuple[KnownPlace, ...]
    signals: tuple[KnownSignal, ...]
    cues: tuple[CueRule, ...]
    publishers: tuple[Publisher, ...]


def prepare(library: Library) -> Prepared:
    """Make a library ready: the most of what loading a tagger takes."""
    return Prepared(
        library.taxonomy,
        library.stamp or library.taxonomy,
        entries_of(collect(library)),
        vocabulary_of(library),
        names_of(library.policies),
        library.places,
        library.signals,
        library.cues,
        library.publishers,
    )


def write(prepared: Prepared) -> bytes:
    """Write it as JSON in UTF-8."""
    entries, vocabulary, names = prepared.entries, prepared.vocabulary, prepared.names
    data = {
        "taxonomy": prepared.taxonomy,
        "stamp": prepared.stamp,
        "forms": _BETWEEN.join(entries.forms),
        "numbers": entries.numbers,
        "things": entries.things,
        "concepts": [
            (each.id, each.weight, each.sectors, each.policy, each.clause) for each in vocabulary.concepts
        ],
        "companions": vocabulary.companions.sets,
        "frames": [(each.id, each.damps) for each in vocabulary.frames],
        "policies": names.policies,
        "parts": names.parts,
        "places": [(each.id, each.name) for each in prepared.places],
        "signals": [(each.id, each.weight) for each in prepared.signals],
        "cues": [(each.kind, each.patterns, each.where, each.role) for each in prepared.cues],
        "publishers": [
            (each.names, each.hosts, each.role, each.reliability, each.kind) for each in prepared.publishers
        ],
    }
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")).encode()


def read(content: bytes) -> Prepared:
    """Read what `write` wrote. Raises ValueError, TypeError or LookupError where it is anything else."""
    data = json.loads(content)
    sets = tuple((concept, set_) for concept, set_ in data["companions"])
    parts = tuple((policy, description) for policy, description in data["parts"])
    return Prepared(
        data["taxonomy"],
        data["stamp"],
        Entries(
            tuple(data["forms"].split(_BETWEEN)),
            tuple(data["numbers"]),
            tuple((edges, tuple(_target(*each) for each in targets)) for edges, targets in data["things"]),
        ),
        Vocabulary(
            tuple(_known(*each) for each in data["concepts"]),
            Companions(sets, Counter(sets)),
            tuple(Frame(each, tuple(damps), ()) for each, damps in data["frames"]),
        ),
        Names(tuple(data["policies"]), parts, Counter(parts)),
        tuple(KnownPlace(each, name, ()) for each, name in data["places"]),
        tuple(KnownSignal(each, weight, ()) for each, weight in data["signals"]),
        tuple(_cue(*each) for each in data["cues"]),
        tuple(_publisher(*each) for each in data["publishers"]),
    )


def _target(kind: int, number: int, exact: str | None, language: str) -> Target:
    return Target(_KINDS[kind], number, exact, language)


def _known(name: str, weight: float, sectors: list[int], policy: str | None, clause: str | None) -> Known:
    return known(name, weight, tuple(sectors), policy, clause)


def _cue(kind: str, patterns: list[str], where: str, role: str | None) -> CueRule:
    return CueRule(kind, tuple(patterns), where, Role(role) if role else None)


def _publisher(
    names: list[str], hosts: list[str], role: str, reliability: str | None, kind: str
) -> Publisher:
    return Publisher(tuple(names), tuple(hosts), Role(role), reliability, kind)
