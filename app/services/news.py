"""The news desk: pages of items, counts, one item whole, marks."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from importlib import import_module
from typing import TYPE_CHECKING

from app.domain.items import Changes, Facets, Outline
from app.services.queries import settle
from app.services.reading_rules import ReadingRules
from app.store import figures, pages, sources

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from concurrent.futures import Executor, Future
    from datetime import date

    from app.domain.items import Counts, Cursor, ItemQuery, ItemRow, ItemView, SearchHit
    from app.domain.times import Clock
    from app.store.store import Store

MOST_PLACES = 200
MARKED_AT_ONCE = 2000


class News:
    """Answer what the list, the reader and the command line ask of stored items; `rules` mark them read."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self.rules = ReadingRules(store, clock)
        self._ahead: Future[Counts] | None = None

    def page(self, query: ItemQuery, after: Cursor | None, limit: int) -> tuple[ItemRow, ...]:
        """Read the next page of a list, newest first; quick enough for the GUI thread."""
        return pages.page(self._store.reader(), self.settled(query), after, limit)

    def groups(self) -> tuple[tuple[int, str], ...]:
        """List the sources (id, name) by name, as lists are grouped by them."""
        rows = sources.rows(self._store.reader())
        named = ((sources.name_of(row.source), row.source.id) for row in rows if row.items)
        return tuple((number, name) for name, number in sorted(named))

    def rows_of(self, ids: Sequence[int]) -> tuple[ItemRow, ...]:
        """Load items as lists show them, in the order of their numbers."""
        return pages.item_rows(self._store.reader(), ids)

    def outline(self, query: ItemQuery, stopped: Callable[[], bool]) -> Outline:
        """Tell how long a list is and on which of the reader's days its items stand. A walk over the list."""
        now = self._clock().astimezone()
        ids, hours = pages.outline(
            self._store.reader(),
            self.settled(query),
            whole_hours=not (now.utcoffset() or timedelta()) % timedelta(hours=1),
            stopped=stopped,
        )
        days: dict[date, int] = {}
        for at, count in hours:
            day = datetime.fromisoformat(f"{at}Z").astimezone().date()
            days[day] = days.get(day, 0) + count
        return Outline(ids, tuple(days.items()))

    def ids(self, query: ItemQuery, limit: int) -> tuple[int, ...]:
        """List the numbers of the newest items of a list; not on the GUI thread where they are many."""
        return pages.page_ids(self._store.reader(), self.settled(query), None, limit)

    def settled(self, query: ItemQuery) -> ItemQuery:
        """Put moments in the place of periods that go back from now; days are the reader's own."""
        return replace(query, where=settle(query.where, self._clock().astimezone()))

    def today(self) -> datetime:
        """Give the moment at which the reader's own day began, in UTC."""
        local = self._clock().astimezone()
        return local.replace(hour=0, minute=0, second=0, microsecond=0).astimezone(self._clock().tzinfo)

    def look_ahead(self, pool: Executor) -> None:
        """Count in the background for whoever asks first: a window that is about to be made."""
        self._ahead = pool.submit(self._count)

    def counts(self) -> Counts:
        """Count items for the left pane."""
        ahead, self._ahead = self._ahead, None
        return ahead.result() if ahead is not None else self._count()

    def _count(self) -> Counts:
        return figures.counts(self._store.reader(), self.today())

    def facets(self, titles: Mapping[str, str]) -> Facets:
        """Tell what items name most; `titles` of policies by id. A walk: not on the GUI thread."""
        from app.store import trends

        conn = self._store.reader()
        named = sorted(trends.mentions(conn).items(), key=lambda pair: (-pair[1], pair[0]))
        policies = tuple((policy, titles.get(policy, policy), number) for policy, number in named)
        return Facets(policies, trends.places(conn, MOST_PLACES))

    def get_ready(self) -> None:
        """Load what `read` needs; the first call would take some 10 ms longer."""
        import_module("app.store.items")

    def read(self, item_id: int) -> ItemView:
        """Load an item with its source, tags and state. Raises InputError where there is none."""
        from app.store import items

        return items.view(self._store.reader(), item_id)

    def listed(self, query: ItemQuery, limit: int) -> tuple[ItemView, ...]:
        """Load items whole, newest first."""
        from app.store import items

        return items.listed(self._store.reader(), self.settled(query), limit)

    def search(self, query: ItemQuery, limit: int) -> tuple[SearchHit, ...]:
        """Find items by their words, newest first, with a snippet of each."""
        from app.store import search

        return search.hits(self._store.reader(), self.settled(query), limit)

    def mark(
        self, ids: Iterable[int], *, read: bool | None = None, starred: bool | None = None, by: str = ""
    ) -> Future[Changes]:
        """Mark items read or starred, or not; None leaves a mark as it is."""
        from app.store import items

        chosen = tuple(ids)
        return self._store.write(
            lambda db: Changes(items=items.mark(db, chosen, read=read, starred=starred), by=by)
        )

    def mark_many(
        self, ids: Sequence[int], *, read: bool | None = None, starred: bool | None = None, by: str = ""
    ) -> Changes:
        """Mark any number of items in short steps beside other writes; not on the GUI thread."""
        changed: set[int] = set()
        for start in range(0, len(ids), MARKED_AT_ONCE):
            chunk = ids[start : start + MARKED_AT_ONCE]
            changed |= self.mark(chunk, read=read, starred=starred, by=by).result().items
        return Changes(items=frozenset(changed), by=by)
