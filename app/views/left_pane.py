"""Keep the left pane in step with the store: counted in the background, but for what it opens with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.errors import AppError
from app.views.places import PlaceList

if TYPE_CHECKING:
    from app.domain.items import Counts, Facets
    from app.domain.sources import SourceRow
    from app.views.desk import Desk
    from app.views.query_words import QueryWords
    from app.views.sidebar import Sidebar

COUNT_DELAY = 120


class LeftPane(QObject):
    """Read what the left pane shows; `counted` says the counts and the sources."""

    counted = Signal(object, object)
    failed = Signal(object)

    def __init__(self, desk: Desk, sidebar: Sidebar, words: QueryWords, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._sidebar = sidebar
        self._words = words
        self._list = PlaceList(desk, self)
        self._counts: Counts | None = None
        self._rows: tuple[SourceRow, ...] = ()
        self._counting = self._again = False
        self._soon = QTimer(self, singleShot=True, interval=COUNT_DELAY)
        self._soon.timeout.connect(self.count)

    def count_soon(self) -> None:
        """Count once what happens within a moment has happened."""
        self._soon.start()

    def open(self) -> None:
        """Read at once what the first page shows: counts, sources, saved searches."""
        try:
            self._counts, self._rows = self._read()
        except AppError as error:
            self.failed.emit(error)
            return
        self.read_searches()

    def count(self) -> None:
        """Read counts and sources in the background; once more where one reading is under way."""
        if self._counting:
            self._again = True
            return
        self._counting = True
        self._desk.tasks.run(self._read, owner=self, done=self._take_counts, failed=self._fail_to_count)

    def read_searches(self) -> None:
        """Read the saved searches and, in the background, how many of their items are unread."""
        searches = self._desk.services.searches
        try:
            self._list.searches = searches.listed()
        except AppError as error:
            self.failed.emit(error)
            return
        self._show()
        if self._list.searches:
            self._desk.tasks.run(searches.unread, owner=self, done=self._take_unread, failed=self.failed.emit)

    def read_facets(self) -> None:
        """Read in the background what items name most."""
        services, language = self._desk.services, self._desk.language

        def facets() -> Facets:
            titles = {policy.id: policy.title(language) for policy in services.policies.listed()}
            return services.news.facets(titles)

        self._desk.tasks.run(facets, owner=self, done=self._take_facets, failed=self.failed.emit)

    def _take_unread(self, unread: dict[int, int]) -> None:
        self._list.unread = unread
        self._show()

    def _take_facets(self, facets: Facets) -> None:
        self._list.facets = facets
        self._show()

    def _read(self) -> tuple[Counts, tuple[SourceRow, ...]]:
        return self._desk.services.news.counts(), self._desk.services.sources.rows()

    def _take_counts(self, read: tuple[Counts, tuple[SourceRow, ...]]) -> None:
        self._counts, self._rows = read
        self._end_count()
        self._show()

    def _fail_to_count(self, error: AppError) -> None:
        self._end_count()
        self.failed.emit(error)

    def _end_count(self) -> None:
        self._counting = False
        if self._again:
            self._again = False
            self.count()

    def _show(self) -> None:
        if self._counts is None:
            return
        self._words.learn(self._list.names(self._rows))
        self._sidebar.fill(self._list.places(self._counts, self._rows))
        self.counted.emit(self._counts, self._rows)
