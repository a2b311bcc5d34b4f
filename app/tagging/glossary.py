"""Give the forms of a term in any of the three languages: concepts, policies, places, sectors, signals.

It costs nothing but reading: the forms are those that the tagger goes by, kept apart by script.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from app.assets import resource
from app.domain.sectors import LANGUAGES
from app.tagging.library import SCRIPTS
from app.tagging.policy_files import known_policies
from app.tagging.sector_file import load_sectors
from app.tagging.tables import read_table
from app.tagging.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from importlib.resources.abc import Traversable

    from app.domain.policies import Policy
    from app.domain.sectors import Language
    from app.tagging.tables import Table

TermKind = Literal["concept", "policy", "clause", "place", "sector", "signal"]
Forms = dict[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Term:
    """A thing that texts name, with its forms by script (`en`, `ja`, `zh`, `hant`), the usual first."""

    id: str
    kind: TermKind
    forms: Mapping[str, tuple[str, ...]]

    def in_language(self, language: Language) -> tuple[str, ...]:
        """Give the forms of a language; of Chinese the simplified ones, then the traditional."""
        scripts = ("zh", "hant") if language == "zh" else (language,)
        return tuple(dict.fromkeys(form for script in scripts for form in self.forms.get(script, ())))

    def name(self, language: Language) -> str:
        """Name the term in a language, else in English, Chinese or Japanese, else by its id."""
        named = (self.in_language(choice) for choice in (language, "en", "zh", "ja"))
        return next((forms[0] for forms in named if forms), term_words(self.id))


class Glossary:
    """The terms of a library, by id and by form; read only."""

    def __init__(self, terms: Iterable[Term]) -> None:
        self._terms = {term.id: term for term in terms}
        self._by_form: dict[str, list[str]] = defaultdict(list)
        for term in self._terms.values():
            folded = {fold(form) for forms in term.forms.values() for form in forms}
            for form in folded:
                self._by_form[form].append(term.id)

    @classmethod
    def load(cls, root: Traversable | None = None) -> Glossary:
        """Read the data files below `root` (the program's own by default). Raises InputError."""
        return cls(_terms(root or resource()))

    def __len__(self) -> int:
        return len(self._terms)

    def __iter__(self) -> Iterator[Term]:
        return iter(self._terms.values())

    def term(self, term_id: str) -> Term | None:
        """Find a term by its id."""
        return self._terms.get(term_id)

    def forms(self, term_id: str, language: Language) -> tuple[str, ...]:
        """Give a term's forms in a language; none where the id or the language has none."""
        term = self._terms.get(term_id)
        return term.in_language(language) if term else ()

    def name(self, term_id: str, language: Language) -> str:
        """Name a term in a language; an id that nothing has is given in words."""
        term = self._terms.get(term_id)
        return term.name(language) if term else term_words(term_id)

    def find(self, words: str) -> tuple[Term, ...]:
        """Find terms by id or by one of their forms, whatever the case."""
        wanted = words.strip()
        ids = [wanted] if wanted in self._terms else self._by_form.get(fold(wanted), [])
        return tuple(self._terms[term_id] for term_id in ids)


def term_words(term_id: str) -> str:
    """Write an id as words; of a clause's own term the clause."""
    return term_id.rpartition(".")[2].replace("-", " ")


def _terms(root: Traversable) -> Iterator[Term]:
    for sector in load_sectors(root):
        names: Forms = {each: (sector.names[each], sector.short[each]) for each in LANGUAGES}
        yield Term(sector.id, "sector", names)
    for policy in (known.policy for known in known_policies(root)):
        yield from _of_policy(policy)
    for table in _entries(root, "places.toml", "place"):
        yield Term(table.text("id"), "place", _joined(_by_name(table), table.by_language("forms", ("hant",))))
    for table in _entries(root, "signals.toml", "signal"):
        yield Term(table.text("id"), "signal", _joined(_by_name(table), _scripts(table)))
    for table in _concepts(root):
        yield Term(table.text("id"), "concept", _joined(_by_name(table), _scripts(table)))


def _of_policy(policy: Policy) -> Iterator[Term]:
    titles: Forms = {language: (title,) for language, title in policy.titles.items()}
    aliases: Forms = {language: tuple(names) for language, names in policy.aliases.items()}
    yield Term(policy.id, "policy", _joined(titles, aliases))
    for clause in policy.clauses:
        headings: Forms = {language: (heading,) for language, heading in clause.heading.items()}
        yield Term(f"{policy.id}.{clause.id}", "clause", _joined(dict(clause.terms), headings))


def _concepts(root: Traversable) -> Iterator[Table]:
    place = root.joinpath("lexicon")
    names = sorted(file.name for file in place.iterdir()) if place.is_dir() else []
    for name in names:
        if name.endswith(".toml"):
            yield from _entries(root, f"lexicon/{name}", "concept")


def _entries(root: Traversable, name: str, key: str) -> tuple[Table, ...]:
    return read_table(root.joinpath(*name.split("/")), f"resources/{name}").tables(key)


def _by_name(table: Table) -> Forms:
    return {language: (name,) for language, name in table.names("names", complete=False).items()}


def _scripts(table: Table) -> Forms:
    return {script: table.texts(script) for script in SCRIPTS if script in table.data}


def _joined(first: Forms, then: Mapping[str, tuple[str, ...]]) -> Forms:
    """Put forms after those of the same script, each once."""
    return {
        script: tuple(dict.fromkeys((*first.get(script, ()), *then.get(script, ()))))
        for script in dict.fromkeys((*first, *then))
    }
