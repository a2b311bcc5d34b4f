"""List the forms of a library, folded and in all their spellings, with what each speaks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.tagging import policy_names
from app.tagging.anchors import anchors
from app.tagging.forms import is_case_bound, variants
from app.tagging.matches import ANY, Kind, Target
from app.tagging.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from app.tagging.records import Concept, CueRule, Form, KnownPolicy, Library

Forms = dict[str, tuple[Target, ...]]


def collect(library: Library) -> Forms:
    """Collect the targets of each form; things of a kind are numbered in the library's order."""
    forms: Forms = {}
    for number, concept in enumerate(by_weight(library.concepts)):
        _add_own(forms, Target(Kind.CONCEPT, number), concept.forms, concept.traps)
    for number, (_, _, listed) in enumerate(companions(library.concepts)):
        _add_forms(forms, Target(Kind.COMPANY, number), listed)
    _add_spelt(forms, Target(Kind.TRAP, ANY), library.traps)
    for number, frame in enumerate(library.frames):
        _add_own(forms, Target(Kind.FRAME, number), frame.forms, frame.traps)
    _add_policies(forms, library.policies)
    for number, place in enumerate(library.places):
        _add_own(forms, Target(Kind.PLACE, number), place.forms, place.traps)
    for number, signal in enumerate(library.signals):
        _add_own(forms, Target(Kind.SIGNAL, number), signal.forms, signal.traps)
    _add_cues(forms, library)
    return forms


def by_weight(concepts: Iterable[Concept]) -> tuple[Concept, ...]:
    """Order concepts as a form that several have is theirs: the weightiest first. Numbers concepts."""
    return tuple(sorted(concepts, key=lambda concept: (-concept.weight, concept.id)))


def companions(concepts: Iterable[Concept]) -> Iterator[tuple[int, int, tuple[Form, ...]]]:
    """List the lists of words that mean a concept together as (concept, set, words). Numbers lists."""
    for number, concept in enumerate(by_weight(concepts)):
        for set_, lists in enumerate(concept.near):
            yield from ((number, set_, listed) for listed in lists)


def parts(policies: Iterable[KnownPolicy]) -> Iterator[tuple[int, int, str]]:
    """List the parts of descriptions as (policy, description, form). Numbers parts."""
    for number, known in enumerate(policies):
        for description, forms in enumerate(known.together):
            yield from ((number, description, form) for form in forms)


def patterns(rules: Sequence[CueRule]) -> Iterator[tuple[CueRule, str]]:
    """List the expressions of cues. Numbers anchors."""
    return ((rule, source) for rule in rules for source in rule.patterns)


def _add_own(forms: Forms, target: Target, own: Iterable[Form], traps: Iterable[str]) -> None:
    _add_forms(forms, target, own)
    _add_spelt(forms, Target(Kind(target.kind + 1), target.number), traps)


def _add_forms(forms: Forms, target: Target, own: Iterable[Form]) -> None:
    for form in own:
        plain = target._replace(language=form.language) if form.language else target
        if is_case_bound(form.text):
            for spelling in variants(form.text):
                _add(forms, plain._replace(exact=spelling), (spelling,))
        else:
            _add(forms, plain, variants(form.text))


def _add_spelt(forms: Forms, target: Target, texts: Iterable[str]) -> None:
    for text in texts:
        _add(forms, target, variants(text))


def _add_policies(forms: Forms, policies: Sequence[KnownPolicy]) -> None:
    for number, known in enumerate(policies):
        _add(forms, Target(Kind.POLICY, number), policy_names.full(known.policy))
        for name in policy_names.short(known):
            exact = name if name.lower() != name else None
            _add(forms, Target(Kind.POLICY_SHORT, number, exact), (name,))
    for number, (_, _, part) in enumerate(parts(policies)):
        _add_spelt(forms, Target(Kind.POLICY_PART, number), (part,))


def _add_cues(forms: Forms, library: Library) -> None:
    for language, hedges in library.hedges.items():
        _add(forms, Target(Kind.HEDGE, 0, language="" if language == "en" else language), hedges)
    for number, (_, source) in enumerate(patterns(library.cues)):
        _add(forms, Target(Kind.ANCHOR, number), anchors(source))


def _add(forms: Forms, target: Target, spellings: Iterable[str]) -> None:
    """Add spellings, each once; most forms speak for one thing and share its tuple."""
    alone = (target,)
    for spelling in spellings:
        folded = fold(spelling)
        there = forms.setdefault(folded, alone)
        if there is not alone and target not in there:
            forms[folded] = (*there, target)
