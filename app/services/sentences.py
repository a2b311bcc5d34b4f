"""Put together what the check of sentences goes by: tables of numbers and names."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING, Any

from app.assets import read_text, resource

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from importlib.resources.abc import Traversable

    from app.briefing.matching import Matcher

_NAMES = frozenset({"place", "policy"})
_RANKS = "市省県县縣都府区區州"
_SHORTEST = 2


def load_matcher(root: Traversable | None = None) -> Matcher:
    """Read the tables and the names below `root` (the program's own by default). Raises InputError."""
    from app.briefing.facts import Facts
    from app.briefing.matching import Matcher
    from app.briefing.names import Known

    facts = Facts.load()
    return Matcher(facts, Known.of(_entries(root or resource(), facts.tables)))


def _entries(root: Traversable, tables: Mapping[str, Any]) -> Iterator[tuple[str, bool, tuple[str, ...]]]:
    from app.tagging.glossary import Glossary
    from app.tagging.library import load_publishers

    for term in Glossary.load(root):
        if term.kind not in {"clause", "signal"}:
            forms = tuple(form for of_script in term.forms.values() for form in of_script)
            stems = _stems(forms) if term.kind == "place" else ()
            yield term.id, term.kind in _NAMES, (*forms, *stems, *tables["demonyms"].get(term.id, ()))
    for publisher in load_publishers(root):
        yield f"publisher {publisher.names[0]}", True, publisher.names
    # An agency's names meet those of the publisher that it also is: a form stands for both.
    for kind in ("agencies", "companies", "vocabulary"):
        for entry, names in tomllib.loads(read_text("briefing", f"{kind}.toml")).items():
            yield f"{kind} {entry}", kind != "vocabulary", tuple(names)
    for both, forms in tables["pairs"].items():
        yield both, True, tuple(forms)


def _stems(forms: tuple[str, ...]) -> tuple[str, ...]:
    """Name places without the rank at the end: 奈良 beside 奈良市."""
    return tuple(form[:-1] for form in forms if len(form) > _SHORTEST and form[-1] in _RANKS)
