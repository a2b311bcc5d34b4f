"""Make a query ready for the store: what is meant of now becomes a moment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.periods import read_since, read_until
from app.domain.query import Term, mapped
from app.domain.times import iso

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

    from app.domain.query import Query

_READERS: Mapping[str, Callable[[str, datetime], datetime]] = {"since": read_since, "until": read_until}


def settle(query: Query, now: datetime) -> Query:
    """Put moments in the place of periods; days are those of the zone that `now` is in."""

    def change(term: Term) -> Query:
        read = _READERS.get(term.field)
        return term if read is None else Term(term.field, tuple(str(iso(read(v, now))) for v in term.values))

    return mapped(query, change)
