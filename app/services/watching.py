"""What opportunities watch: new items that match, and marks where the ground moved under them."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from app.domain.opportunities import CLOSED, Stance
from app.domain.query import QueryError
from app.domain.watch_marks import Ground, marks_of, successors
from app.domain.watch_query import NOTHING, query_of, query_text
from app.services.queries import settle
from app.store import pages, watch_suggestions, watchlist

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from app.domain.items import ItemRow
    from app.domain.opportunities import Opportunity
    from app.domain.policies import Policy
    from app.domain.times import Clock
    from app.domain.watch_marks import Mark
    from app.store.store import Database, Store

BACK = timedelta(days=30)
"""How far back an opportunity looks the first time, and after its query was changed."""

MOST_LOOKED_AT = 20_000
MOST_SUGGESTED = 100


class Watching:
    """Suggest evidence and raise marks; every call reads or writes the disk, so off the GUI thread."""

    def __init__(
        self, store: Store, policies: Callable[[], tuple[Policy, ...]], clock: Clock, *, by: str = ""
    ) -> None:
        self._store = store
        self._policies = policies
        self._clock = clock
        self._by = by

    def look(self) -> int:
        """Look at the items that came since each open opportunity last looked; count new suggestions.

        One whose query changed, or that never looked, looks at the items of the last 30 days. A
        query that can't be understood finds nothing.
        """
        conn, now = self._store.reader(), self._clock()
        newest, looks = watch_suggestions.newest(conn), watch_suggestions.looks(conn)
        first = watch_suggestions.first_since(conn, now - BACK)
        wanted: dict[tuple[int, str], list[Opportunity]] = {}
        for one in watchlist.listed(conn):
            if one.stage not in CLOSED:
                after, query = looks.get(one.id, (0, ""))
                text = query_text(one)
                begin = after if one.id in looks and query == text else max(first - 1, 0)
                wanted.setdefault((begin, text), []).append(one)
        found: dict[int, frozenset[int]] = {}
        for (begin, _), group in wanted.items():
            if begin < newest:
                matching = self._matching(group[0], begin, newest)
                found |= {one.id: matching for one in group}
        if not found:
            return 0
        rows = [(one.id, newest, text) for (_, text), group in wanted.items() for one in group]
        anew = [number for number, _, text in rows if looks.get(number, (0, text))[1] != text]

        def write(db: Database) -> int:
            watch_suggestions.looked(db, rows)
            return watch_suggestions.suggest(db, found, anew, now)

        return self._store.write(write).result()

    def query(self, opportunity_id: int) -> str:
        """Give the query in force, a person's own or the one that follows from the fields."""
        return query_text(watchlist.find(self._store.reader(), opportunity_id))

    def suggestions(self, opportunity_id: int) -> tuple[ItemRow, ...]:
        """List the items suggested to an opportunity that wait for an answer, newest first."""
        conn = self._store.reader()
        return pages.item_rows(conn, watch_suggestions.waiting(conn, opportunity_id))

    def counts(self) -> dict[int, int]:
        """Count the suggestions that wait for an answer, by opportunity."""
        return watch_suggestions.counts(self._store.reader())

    def accept(
        self, opportunity_id: int, item_id: int, stance: Stance = Stance.FOR, note: str = ""
    ) -> Opportunity:
        """Link a suggested item as evidence, and remember that it was accepted."""
        now, by = self._clock(), self._by

        def write(db: Database) -> Opportunity:
            made = watchlist.link(db, opportunity_id, item_id, stance, note, now, by=by)
            watch_suggestions.answer(db, opportunity_id, item_id, "accepted", now)
            return made

        return self._store.write(write).result()

    def dismiss(self, opportunity_id: int, item_id: int) -> None:
        """Suggest an item to an opportunity no more."""
        now = self._clock()

        def write(db: Database) -> None:
            watchlist.find(db.conn, opportunity_id)
            watch_suggestions.answer(db, opportunity_id, item_id, "dismissed", now)

        self._store.write(write).result()

    def marks(self) -> dict[int, tuple[Mark, ...]]:
        """Give the marks that nobody took note of, of every opportunity that has any."""
        seen = watch_suggestions.seen(self._store.reader())
        found: dict[int, tuple[Mark, ...]] = {}
        for mark in self._every_mark():
            if (mark.opportunity_id, mark.code) not in seen:
                found[mark.opportunity_id] = (*found.get(mark.opportunity_id, ()), mark)
        return found

    def seen(self, opportunity_id: int) -> None:
        """Take note of an opportunity's marks: they come back only when something moves anew."""
        marks = [(opportunity_id, mark.code) for mark in self.marks().get(opportunity_id, ())]
        now = self._clock()
        self._store.write(lambda db: watch_suggestions.see(db, marks, now)).result()

    def _every_mark(self) -> list[Mark]:
        conn = self._store.reader()
        ground = Ground(
            watch_suggestions.linked_hashes(conn),
            successors(self._policies()),
            self._clock().astimezone().date(),
        )
        return [mark for one in watchlist.listed(conn) for mark in marks_of(one, ground)]

    def _matching(self, one: Opportunity, after: int, up_to: int) -> frozenset[int]:
        """Find the newest items within two numbers that match an opportunity's query."""
        try:
            query = query_of(one)
        except QueryError:
            return frozenset()
        if query == NOTHING:
            return frozenset()
        conn = self._store.reader()
        item_ids = watch_suggestions.between(conn, after, up_to, MOST_LOOKED_AT)
        now: datetime = self._clock().astimezone()
        return frozenset(sorted(pages.matching(conn, settle(query, now), item_ids))[-MOST_SUGGESTED:])
