"""The places that a briefing may be limited to: those of the library, by code or by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.briefs import Market
from app.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.domain.sectors import Language
    from app.services.lazy import Lazy
    from app.tagging.glossary import Glossary


class BriefPlaces:
    """Name places and find them; the first call reads the library."""

    def __init__(self, glossary: Lazy[Glossary]) -> None:
        self._glossary = glossary

    def listed(self, language: Language) -> tuple[Market, ...]:
        """List every place of the library, named in a language, in the library's order."""
        terms = (term for term in self._glossary() if term.kind == "place")
        return tuple(Market(term.id, term.name(language)) for term in terms)

    def markets(self, places: Iterable[str], language: Language) -> tuple[Market, ...]:
        """Name places in a language, each once. Raises InputError `no-place` for an unknown id."""
        known = {market.id: market for market in self.listed(language)}
        found = []
        for place in dict.fromkeys(places):
            if place not in known:
                raise _unknown(place)
            found.append(known[place])
        return tuple(found)

    def find(self, words: str) -> str:
        """Find a place's id by its code (`CN-31`, whatever its case) or by a name in any of the languages.

        Raises InputError `no-place`.
        """
        wanted = words.strip().casefold()
        for term in self._glossary():
            forms = (form for of_script in term.forms.values() for form in of_script)
            if term.kind == "place" and wanted in {term.id.casefold(), *(form.casefold() for form in forms)}:
                return term.id
        raise _unknown(words)


def _unknown(place: str) -> InputError:
    return InputError(
        "no-place",
        f"The library has no place “{place}”. Give a country or place by its ISO 3166 code, such as JP or "
        "CN-31, or by its name.",
    )
