"""A company's own products against the policy library and the news, with the gaps both ways."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.domain.evidence import Draft
from app.domain.exchange import guess_mapping
from app.domain.exchange_rows import Known, read_rows
from app.domain.items import ItemQuery
from app.domain.opportunities import Keywords, OpportunityDraft
from app.domain.products import ClauseMatch, Product, ProductMatch, ProductReport, heading_of, match_clauses
from app.domain.watch_query import NOTHING, query_from
from app.errors import InputError
from app.services.tables import read_table
from app.store import pages, products

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from app.domain.exchange import CellProblem
    from app.domain.policies import Policy
    from app.domain.sectors import SectorId
    from app.services.lazy import Lazy
    from app.store.store import Store
    from app.tagging.tagger import Tagger

SHOWN = 20
MOST_COUNTED = 10_000


class Products:
    """Keep the products and match them; slow enough to be called off the GUI thread."""

    def __init__(
        self, store: Store, policies: Callable[[], tuple[Policy, ...]], tagger: Lazy[Tagger]
    ) -> None:
        self._store = store
        self._policies = policies
        self._tagger = tagger

    def listed(self) -> tuple[Product, ...]:
        """List the products."""
        return products.listed(self._store.reader())

    def put(self, listed: Iterable[Product]) -> None:
        """Replace the list. Raises InputError `no-title` where a product has no name."""
        found = tuple(listed)
        if not all(product.name.strip() for product in found):
            raise InputError("no-title", "A product has no name. Give it one.")
        self._store.write(lambda db: products.put(db, found)).result()

    def read(self, path: Path) -> tuple[tuple[Product, ...], tuple[CellProblem, ...]]:
        """Read products from a CSV or XLSX file (name, HS codes, keywords), with what is wrong in it.

        Raises InputError where the file is no table.
        """
        table = read_table(path)
        wanted = {"title", "hs_codes", "keywords.en", "keywords.ja", "keywords.zh"}
        mapping = {place: field for place, field in guess_mapping(table.columns).items() if field in wanted}
        preview = read_rows(table, mapping, Known({}, {}, frozenset(), {}, {}))
        found = (
            Product(
                row.values["title"],
                row.values.get("hs_codes", ()),
                Keywords(*(row.values.get(f"keywords.{language}", ()) for language in ("en", "ja", "zh"))),
            )
            for row in preview.good
            if "title" in row.values
        )
        return tuple(found), preview.every_problem

    def match(self) -> ProductReport:
        """Match every product to clauses, sectors and items, and tell what has no counterpart."""
        library, listed = self._policies(), self.listed()
        matches = tuple(self._match(product, library) for product in listed)
        reached = {(clause.policy, clause.clause) for match in matches for clause in match.clauses}
        return ProductReport(
            matches=matches,
            clauses_without=tuple(
                ClauseMatch(policy.id, clause.id, heading_of(clause))
                for policy in library
                for clause in policy.clauses
                if (policy.id, clause.id) not in reached
            ),
            products_without=tuple(match.product for match in matches if not match.clauses),
        )

    def _match(self, product: Product, library: tuple[Policy, ...]) -> ProductMatch:
        found = {(one.policy, one.clause): one for one in match_clauses(product, library)}
        sectors: dict[SectorId, None] = {}
        tagged = self._tagger().tag(Draft("product", " / ".join((product.name, *product.keywords.every))))
        clauses = {(policy.id, clause.id): clause for policy in library for clause in policy.clauses}
        for tag in tagged.sectors:
            sectors[tag.sector] = None
            for piece in tag.evidence:
                name = (piece.policy or "", piece.clause or "")
                if name in clauses:
                    known = found.get(name, ClauseMatch(*name, heading_of(clauses[name])))
                    words = tuple(dict.fromkeys((*known.words, piece.text)))
                    found[name] = replace(known, words=words)
        for name in found:
            sectors |= dict.fromkeys(clauses[name].sectors)
        return self._with_items(ProductMatch(product, tuple(found.values()), tuple(sectors), (), 0))

    def _with_items(self, match: ProductMatch) -> ProductMatch:
        product = match.product
        query = query_from(
            OpportunityDraft("", hs_codes=product.hs_codes, keywords=Keywords(en=product.words))
        )
        if query == NOTHING:
            return match
        conn, asked = self._store.reader(), ItemQuery(where=query)
        rows = pages.item_rows(conn, pages.page_ids(conn, asked, None, SHOWN))
        return replace(match, items=rows, count=pages.number(conn, asked, MOST_COUNTED))
