"""Saved searches: kept, counted, and told of when a refresh brings something new."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.items import ItemQuery
from app.domain.query import Term, all_of, parse_query
from app.domain.searches import Alert
from app.errors import InputError
from app.services.queries import settle
from app.store import pages, searches

if TYPE_CHECKING:
    from concurrent.futures import Future

    from app.domain.query import Query
    from app.domain.searches import SavedSearch
    from app.domain.times import Clock
    from app.store.store import Store

MOST_COUNTED = 999
MOST_TITLES = 3
_UNREAD = Term("is", ("unread",))


class Searches:
    """Keep a person's searches."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def listed(self) -> tuple[SavedSearch, ...]:
        """List them by name."""
        return searches.listed(self._store.reader())

    def unread(self) -> dict[int, int]:
        """Count the unread items of each, up to a thousand; one that no longer parses counts none."""
        found = {}
        for search in self.listed():
            query = self._read(search)
            if query is not None:
                asked = ItemQuery(where=all_of(query, _UNREAD))
                found[search.id] = pages.number(self._store.reader(), asked, MOST_COUNTED)
        return found

    def add(self, name: str, query: str) -> Future[SavedSearch]:
        """Keep a query under a name. Raises InputError where it does not parse."""
        parse_query(query)
        return self._store.write(lambda db: searches.add(db, name, query))

    def rename(self, search_id: int, name: str) -> Future[None]:
        """Give one another name."""
        return self._store.write(lambda db: searches.rename(db, search_id, name))

    def set_alert(self, search_id: int, *, alert: bool) -> Future[None]:
        """Switch its alert on or off."""
        return self._store.write(lambda db: searches.set_alert(db, search_id, alert=alert))

    def remove(self, search_id: int) -> Future[None]:
        """Forget one."""
        return self._store.write(lambda db: searches.remove(db, search_id))

    def alerts(self) -> tuple[Alert, ...]:
        """Say what came in new for searches with an alert since this was asked; not on the GUI thread."""
        found = []
        for search in self.listed():
            query = self._read(search) if search.alert else None
            fresh = searches.fresh(self._store.reader(), query, search.told) if query is not None else ()
            if fresh:
                titles = tuple(title for _, title in fresh[:MOST_TITLES])
                found.append(Alert(search, len(fresh), titles))
        if found:
            told = [alert.search.id for alert in found]
            self._store.write(lambda db: searches.tell(db, told)).result()
        return tuple(found)

    def _read(self, search: SavedSearch) -> Query | None:
        try:
            return settle(parse_query(search.query), self._clock().astimezone())
        except InputError:
            return None
