"""Mark items read by rules: what comes in and nobody wants to see, and what has grown old."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from app.domain.items import ItemQuery
from app.domain.query import Term, all_of, parse_query
from app.domain.reading import Reached
from app.domain.times import iso
from app.services.queries import settle
from app.store import pages, searches

if TYPE_CHECKING:
    from app.domain.query import Query
    from app.domain.reading import ReadRule
    from app.domain.times import Clock
    from app.store.store import Store

MOST = 2_000_000
_UNREAD = Term("is", ("unread",))


class ReadingRules:
    """Say what rules would mark read. Each item is marked by a rule once: who takes it back keeps it.

    A rule looks only at what came, or grew old enough, since it was applied the last time. None of
    this on the GUI thread.
    """

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def begin(self, rule: ReadRule) -> Reached:
        """Say from where a new rule is applied: what comes in from now on, or everything that is old."""
        return Reached() if rule.days else Reached(self._newest())

    def due(self, rule: ReadRule, reached: Reached) -> tuple[frozenset[int], Reached]:
        """Find the unread items to mark now, and how far that is. Raises InputError for a wrong query."""
        newest, wanted = self._newest(), self._wanted(rule)
        conn = self._store.reader()
        came = frozenset(item_id for item_id, _ in searches.fresh(conn, wanted, reached.item))
        if not rule.days:
            return came, Reached(newest)
        if reached.until:
            wanted = all_of(wanted, Term("since", (reached.until,)))
        aged = pages.page_ids(conn, ItemQuery(where=wanted), None, MOST)
        return came.union(aged), Reached(newest, self._before(rule))

    def number(self, rule: ReadRule) -> int:
        """Count the unread items that a rule is about now. Raises InputError for a wrong query."""
        return pages.number(self._store.reader(), ItemQuery(where=self._wanted(rule)), MOST)

    def _wanted(self, rule: ReadRule) -> Query:
        asked = settle(parse_query(rule.query), self._clock().astimezone())
        old = (Term("until", (self._before(rule),)),) if rule.days else ()
        return all_of(asked, _UNREAD, *old)

    def _before(self, rule: ReadRule) -> str:
        return str(iso(self._clock() - timedelta(days=rule.days)))

    def _newest(self) -> int:
        return searches.newest(self._store.reader())
