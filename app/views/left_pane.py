"""Keep the left pane in step with the store: counts at once, what needs a walk in the background."""

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
        self._soon = QTimer(self, singleShot=True, interval=COUNT_DELAY)
        self._soon.timeout.connect(self.count)

    def count_soon(self) -> None:
        """Count once what happens within a moment has happened."""
        self._soon.start()

    def count(self) -> None:
        """Read counts and sources."""
        try:
            counts = self._desk.services.news.counts()
            rows = self._desk.services.sources.rows()
        except AppError as error:
            self.failed.emit(error)
            return
        self._show(counts, rows)

    def read_searches(self) -> None:
        """Read the saved searches and, in the background, how many of their items are unread."""
        searches = self._desk.services.searches
        try:
            self._list.searches = searches.listed()
        except AppError as error:
            self.failed.emit(error)
            return
        self.count()
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
        self.count()

    def _take_facets(self, facets: Facets) -> None:
        self._list.facets = facets
        self.count()

    def _show(self, counts: Counts, rows: tuple[SourceRow, ...]) -> None:
        self._words.learn(self._list.names(rows))
        self._sidebar.fill(self._list.places(counts, rows))
        self.counted.emit(counts, rows)
