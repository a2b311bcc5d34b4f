"""What an opportunity watches for, made from what is said of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.query import Or, Term, Words, all_of, is_searchable, parse_query, print_query

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.domain.opportunities import Opportunity, OpportunityDraft
    from app.domain.query import Query

SHORTEST_CODE = 6
"""Digits that an HS code needs to be looked for in a text; a shorter one is any number."""

NOTHING = Or(())
"""The query that nothing answers."""


def query_text(one: Opportunity | OpportunityDraft) -> str:
    """Give the query in force: a person's own, else the one that follows from the fields.

    Empty where there is neither.
    """
    if one.query.strip():
        return one.query
    made = query_from(one)
    return "" if made == NOTHING else print_query(made)


def query_of(one: Opportunity | OpportunityDraft) -> Query:
    """Give the query in force as a tree. Raises QueryError where a person's own can't be understood."""
    return parse_query(one.query) if one.query.strip() else query_from(one)


def query_from(one: Opportunity | OpportunityDraft) -> Query:
    """Make a query from the fields: any of the product's words, else the sectors, in any of the places."""
    codes = (code for code in one.hs_codes if len(code) >= SHORTEST_CODE)
    topic = _any_of((*one.keywords.every, *codes))
    if topic is None and one.sectors:
        topic = Term("sector", tuple(one.sectors))
    places = Term("place", tuple(one.places)) if one.places else None
    parts = [part for part in (topic, places) if part is not None]
    return all_of(*parts) if parts else NOTHING


def _any_of(words: Iterable[str]) -> Query | None:
    plain = (" ".join(text.replace('"', " ").split()) for text in words)
    found = tuple(Words(text) for text in dict.fromkeys(plain) if is_searchable(text))
    if not found:
        return None
    return found[0] if len(found) == 1 else Or(found)
