"""A company's own products, and the clauses, sectors and items that speak of them."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.opportunities import NO_KEYWORDS, Keywords

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from app.domain.items import ItemRow
    from app.domain.policies import Clause, Policy
    from app.domain.sectors import SectorId


@dataclass(frozen=True, slots=True)
class Product:
    """Something that a company sells, by name, HS codes and keywords in three languages."""

    name: str
    hs_codes: tuple[str, ...] = ()
    keywords: Keywords = NO_KEYWORDS

    @property
    def words(self) -> tuple[str, ...]:
        """Give what texts may call it, its keywords or, without any, its name."""
        return self.keywords.every or (self.name,)


@dataclass(frozen=True, slots=True)
class ClauseMatch:
    """A clause that speaks of a product, and the words that say so."""

    policy: str
    clause: str
    heading: str
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ProductMatch:
    """What there is about a product; `items` are the newest of `count` items that name it."""

    product: Product
    clauses: tuple[ClauseMatch, ...]
    sectors: tuple[SectorId, ...]
    items: tuple[ItemRow, ...]
    count: int


@dataclass(frozen=True, slots=True)
class ProductReport:
    """All products with what there is about them, and the gaps both ways."""

    matches: tuple[ProductMatch, ...]
    clauses_without: tuple[ClauseMatch, ...]
    products_without: tuple[Product, ...]


def match_clauses(product: Product, library: Iterable[Policy]) -> tuple[ClauseMatch, ...]:
    """Find the clauses whose heading, wording or terms share words with a product."""
    words = [(word, _folded(word)) for word in product.words if _folded(word)]
    found = []
    for policy in library:
        for clause in policy.clauses:
            text, terms = _text(clause), [*_terms(clause)]
            named = tuple(word for word, plain in words if _says(text, plain) or _shares(terms, plain))
            if named:
                found.append(ClauseMatch(policy.id, clause.id, heading_of(clause), named))
    return tuple(found)


def heading_of(clause: Clause) -> str:
    """Give a clause's heading in English, else in whatever language it has one."""
    return clause.heading.get("en") or next(iter(clause.heading.values()), clause.id)


def _text(clause: Clause) -> str:
    return " ".join(map(_folded, (*clause.heading.values(), clause.text)))


def _terms(clause: Clause) -> Iterator[str]:
    return (_folded(term) for terms in clause.terms.values() for term in terms)


def _shares(terms: Iterable[str], plain: str) -> bool:
    """Tell whether a product's word is a term of a clause, or one within the other as whole words."""
    return any(_says(term, plain) or _says(plain, term) for term in terms)


def _says(text: str, plain: str) -> bool:
    if not plain.isascii():
        return plain in text
    return re.search(rf"(?<![a-z0-9]){re.escape(plain)}(?![a-z0-9])", text) is not None


def _folded(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())
