"""Commands on the policy library and the glossary."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.cli.drafts import read_texts
from app.cli.item_commands import tell_bad_line
from app.cli.shapes import policy_shape
from app.cli.words import read_id
from app.domain.evidence import Draft
from app.domain.sectors import LANGUAGES
from app.errors import InputError
from app.services.policies import DerivedClause, Policies, clause_concepts, derived_clauses, library_root
from app.services.tagging import load_tagger
from app.tagging.glossary import Glossary
from app.tagging.library import load_policies

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.cli.program import Call
    from app.domain.evidence import Evidence, Span, Tagged
    from app.domain.policies import Clause, Policy, Related
    from app.tagging.glossary import Term

Json = dict[str, Any]
INWARD = {"implements": "implemented by", "supersedes": "superseded by", "pilots": "piloted by"}


def policy(call: Call) -> int:
    """List the policies of the library, show one, add one's own, or match texts against it."""
    actions = {"list": _list, "show": _show, "add": _add, "match": _match}
    return actions[call.words.action](call, _library(call))


def _library(call: Call) -> Policies:
    root = library_root(call.data)
    return Policies(partial(load_policies, root), root.own)


def _list(call: Call, library: Policies) -> int:
    listed = library.listed()
    for entry in listed:
        call.output.data(_shape(library, entry))
    call.output.table(
        ("ID", "DATE", "TITLE", "CLAUSES", "BASIS", "FROM"),
        (
            (
                entry.id,
                ", ".join(f"{day.date} {day.is_}" for day in entry.dates),
                entry.title("en"),
                len(entry.clauses),
                entry.basis,
                "own" if library.is_own(entry.id) else "shipped",
            )
            for entry in listed
        ),
    )
    return 0


def _show(call: Call, library: Policies) -> int:
    found = library.find(call.words.id)
    root = library_root(call.data)
    concepts = clause_concepts(root, found.id)
    call.output.data({**_shape(library, found), "concepts": concepts})
    terms = Glossary.load(root)
    for line in (
        *_head_lines(found),
        *_tie_lines(library.relations(found.id), terms),
        *_standing_lines(found),
        *(line for clause in found.clauses for line in _clause_lines(clause, concepts, terms)),
    ):
        call.output.text(line)
    return 0


def _shape(library: Policies, entry: Policy) -> Json:
    ties = [
        {"relation": tie.relation, "policy": tie.policy, "inward": tie.inward}
        for tie in library.relations(entry.id)
    ]
    return {**policy_shape(entry), "relations": ties, "own": library.is_own(entry.id)}


def _head_lines(found: Policy) -> Iterator[str]:
    for language, title in found.titles.items():
        yield f"{language}  {title}"
    yield f"by  {found.issuer}"
    if found.number:
        yield f"number  {found.number}"
    for day in found.dates:
        yield f"{day.date}  {day.is_}"


def _tie_lines(ties: tuple[Related, ...], terms: Glossary) -> Iterator[str]:
    for tie in ties:
        words = INWARD[tie.relation] if tie.inward else tie.relation
        yield f"{words}  {tie.policy}: {terms.name(tie.policy, 'en')}"


def _standing_lines(found: Policy) -> Iterator[str]:
    for language in LANGUAGES:
        names = (*found.aliases.get(language, ()), *found.short.get(language, ()))
        if names:
            yield f"also {language}  {', '.join(names)}"
    yield f"sectors: {', '.join(found.sectors)}"
    yield f"basis: {found.basis}; seen in: {found.seen_in}"
    for caveat in found.caveats:
        yield f"mind: {caveat}"


def _clause_lines(clause: Clause, concepts: dict[str, tuple[str, ...]], terms: Glossary) -> Iterator[str]:
    """Name a clause, the terms that it lists, and those of the lexicon that derive from it."""
    yield f"  {clause.id}: {' / '.join(clause.heading.values())} ({clause.basis}; {clause.source})"
    for script, listed in clause.terms.items():
        yield f"    {script}  {', '.join(listed)}"
    for language in LANGUAGES if clause.id in concepts else ():
        yield f"    {language}  {', '.join(terms.name(concept, language) for concept in concepts[clause.id])}"


def _add(call: Call, library: Policies) -> int:
    added = library.add(Path(call.words.file))
    call.output.data(_shape(library, added))
    call.output.text(f"{added.id} is in the library: {added.title('en')}")
    call.output.note("What is stored was tagged without it; a window that is open sees it after a restart.")
    return 0


def _match(call: Call, library: Policies) -> int:
    by_id = {entry.id: entry for entry in library.listed()}
    tagger = load_tagger(call.data)
    status = 0
    for given, draft in _drafts(call):
        if isinstance(draft, InputError):
            status = tell_bad_line(call, given, draft)
            continue
        tagged = tagger.tag(draft)
        shaped = _match_shape(given, tagged, by_id)
        call.output.data(shaped)
        for line in _match_lines(shaped):
            call.output.text(line)
    return status


def _drafts(call: Call) -> Iterator[tuple[Any, Draft | InputError]]:
    if call.words.item is None:
        yield from read_texts(call.words.file)
        return
    with call.services() as services:
        view = services.news.read(read_id(call.words.item, "item"))
    item = view.item
    yield (
        str(item.id),
        Draft(str(item.id), item.title, item.summary, item.content, url=item.url, lang=item.lang),
    )


def _match_shape(given: object, tagged: Tagged, by_id: dict[str, Policy]) -> Json:
    named = [
        {
            "id": mention.policy,
            "title": by_id[mention.policy].title(tagged.lang),
            "evidence": [_place(span) for span in mention.evidence],
        }
        for mention in tagged.policies
    ]
    clauses = [_clause_shape(derived, tagged, by_id) for derived in derived_clauses(tagged)]
    return {"id": given, "lang": tagged.lang, "policies": named, "clauses": clauses}


def _clause_shape(derived: DerivedClause, tagged: Tagged, by_id: dict[str, Policy]) -> Json:
    clause = by_id[derived.policy].clause(derived.clause)
    heading = dict(clause.heading) if clause else {}
    return {
        "policy": derived.policy,
        "clause": derived.clause,
        "heading": heading.get(tagged.lang) or next(iter(heading.values()), None),
        "basis": clause.basis if clause else None,
        "evidence": [
            {**_place(piece), "term": piece.term, "hedged": piece.hedged} for piece in derived.evidence
        ],
    }


def _place(span: Span | Evidence) -> Json:
    return {"field": span.field, "start": span.start, "end": span.end, "text": span.text}


def _match_lines(shaped: Json) -> Iterator[str]:
    yield str(shaped["id"])
    for named in shaped["policies"]:
        yield f"    names {named['id']} ({named['title']}): {_words(named['evidence'])}"
    for derived in shaped["clauses"]:
        clause = (
            f"clause {derived['clause']} “{derived['heading']}”" if derived["clause"] else "no clause known"
        )
        yield f"    derives from {derived['policy']}, {clause}: {_words(derived['evidence'])}"
    if not shaped["policies"] and not shaped["clauses"]:
        yield "    no policy of the library"


def _words(evidence: list[Json]) -> str:
    return ", ".join(
        dict.fromkeys(f"{piece['text']} ({piece['field']} {piece['start']})" for piece in evidence)
    )


def glossary(call: Call) -> int:
    """Give the forms of a term, found by its id or by any of its forms."""
    words = call.words
    found = Glossary.load(library_root(call.data)).find(words.term)
    if not found:
        raise InputError(
            "no-term",
            f"No term of the library is written {words.term!r}. Try another form, or a language of it.",
        )
    languages = (words.lang,) if words.lang else LANGUAGES
    for term in found:
        call.output.data(
            {
                "id": term.id,
                "kind": term.kind,
                "forms": {each: list(term.in_language(each)) for each in languages},
            }
        )
        for line in _term_lines(term, languages):
            call.output.text(line)
    return 0


def _term_lines(term: Term, languages: tuple[Any, ...]) -> Iterator[str]:
    yield f"{term.id} ({term.kind})"
    for language in languages:
        yield f"    {language}  {', '.join(term.in_language(language)) or 'no form known'}"
