"""What the left pane offers, put together from counts, searches, sectors, policies, places and sources."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.domain.items import NO_FACETS
from app.domain.query import EVERYTHING, Query, QueryError, Term, clean, parse_query
from app.views.sidebar import Place, Tone

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from app.domain.items import Counts, Facets
    from app.domain.searches import SavedSearch
    from app.domain.sources import SourceRow
    from app.views.desk import Desk

TODAY = Term("since", ("today",))
SHOWN_POLICIES = 8
SHOWN_PLACES = 8
TONES: dict[str, Tone] = {"warning": "amber", "error": "red"}


class PlaceList(QObject):
    """Word the lines of the left pane."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.facets: Facets = NO_FACETS
        self.searches: tuple[SavedSearch, ...] = ()
        self.unread: Mapping[int, int] = {}

    def places(self, counts: Counts, sources: tuple[SourceRow, ...]) -> tuple[Place, ...]:
        """List the smart lists, the saved searches, sectors, policies, places and the sources."""
        return (
            *self._smart(counts),
            *self._saved(),
            *self._sectors(counts),
            *self._policies(),
            *self._places(),
            *self._sources(sources),
        )

    def names(self, sources: tuple[SourceRow, ...]) -> dict[str, list[tuple[str, str]]]:
        """List the values of open fields that can be offered: value and name."""
        titles = [clean(row.source.title or row.source.url) for row in sources]
        folders = sorted({clean(row.source.folder) for row in sources if row.source.folder})
        return {
            "source": [(str(row.source.id), title) for row, title in zip(sources, titles, strict=True)],
            "folder": [(folder, folder) for folder in folders],
            "policy": [(policy, title) for policy, title, _ in self.facets.policies],
            "place": [(place, self._desk.words.place(name)) for place, name, _ in self.facets.places],
        }

    def _smart(self, counts: Counts) -> tuple[Place, ...]:
        """List the smart lists, the first with what is unread of it, the others with what stands in them."""
        unread = self._told(self.tr("Unread: %1"), counts.unread)
        both = f"{unread} · {self._total(counts.total)}"
        mostly = self.tr("Mostly hedged, or tagged by hedged sentences alone")
        few = f"{mostly} · {self._total(counts.hedged)}"
        of_today, kept = self._total(counts.today), self._total(counts.starred)
        starred, hedged, new = (Term("is", (name,)) for name in ("starred", "hedged", "unread"))
        return (
            Place("news", "heading", self.tr("NEWS")),
            Place("all", "smart", self.tr("All"), EVERYTHING, counts.unread, mark="all", tip=both),
            Place("today", "smart", self.tr("Today"), TODAY, counts.today, mark="today", tip=of_today),
            Place("unread", "smart", self.tr("Unread"), new, counts.unread, mark="unread"),
            Place("starred", "smart", self.tr("Starred"), starred, counts.starred, mark="star", tip=kept),
            Place("hedged", "smart", self.tr("Hedged only"), hedged, counts.hedged, mark="hedged", tip=few),
        )

    def _saved(self) -> tuple[Place, ...]:
        if not self.searches:
            return ()
        return (
            Place("searches", "heading", self.tr("SAVED SEARCHES")),
            *(self._search(search) for search in self.searches),
        )

    def _search(self, search: SavedSearch) -> Place:
        alert = self.tr("You are told when something new comes in.") if search.alert else ""
        return Place(
            f"search:{search.id}",
            "search",
            search.name,
            _read(search.query),
            self.unread.get(search.id),
            search=search,
            mark="bell" if search.alert else "search",
            tip=f"{search.query} · {alert}" if alert else search.query,
        )

    def _total(self, number: int) -> str:
        return self._told(self.tr("Items in all: %1"), number)

    def _told(self, words: str, number: int) -> str:
        return words.replace("%1", self._desk.words.number(number))

    def _sectors(self, counts: Counts) -> tuple[Place, ...]:
        unread = dict(counts.sectors)
        return (
            Place("sectors", "heading", self.tr("SECTORS")),
            *(
                Place(
                    f"sector:{sector.id}",
                    "sector",
                    sector.name(self._desk.language),
                    Term("sector", (sector.id,)),
                    unread.get(sector.id, 0),
                    mark=sector.hue,
                    tip=self._told(self.tr("Unread: %1"), unread.get(sector.id, 0)),
                )
                for sector in self._desk.services.sectors()
            ),
        )

    def _policies(self) -> Iterator[Place]:
        shown = self.facets.policies[:SHOWN_POLICIES]
        if shown:
            yield Place("policies", "heading", self.tr("POLICIES"))
        for policy, title, number in shown:
            query = Term("policy", (policy,))
            yield Place(f"policy:{policy}", "policy", title, query, mark="policy", tip=self._total(number))

    def _places(self) -> Iterator[Place]:
        shown = self.facets.places[:SHOWN_PLACES]
        if shown:
            yield Place("places", "heading", self.tr("PLACES"))
        for place, english, number in shown:
            query, name = Term("place", (place,)), self._desk.words.place(english)
            yield Place(f"place:{place}", "place", name, query, mark="place", tip=self._total(number))

    def _sources(self, rows: tuple[SourceRow, ...]) -> Iterator[Place]:
        """List the sources, those of a folder below it, those of none first."""
        if rows:
            yield Place("sources", "heading", self.tr("SOURCES"))
        for folder, group in groupby(sorted(rows, key=_by_folder), key=lambda row: row.source.folder):
            inside = list(group)
            key = f"folder:{folder}" if folder else ""
            if folder:
                yield self._folder(key, folder, inside)
            for row in inside:
                yield self._source(row, key)

    def _folder(self, key: str, folder: str, rows: list[SourceRow]) -> Place:
        states = [self._desk.words.health(row.state)[0] for row in rows]
        failing, ailing = states.count("error"), states.count("warning")
        tips = [self._told(self.tr("Sources: %1"), len(rows))]
        if failing:
            tips.append(self._told(self.tr("couldn't be read: %1"), failing))
        if ailing:
            tips.append(self._told(self.tr("nothing new for long: %1"), ailing))
        worst = "error" if failing else "warning" if ailing else ""
        return Place(
            key,
            "folder",
            folder.replace("/", " › "),
            Term("folder", (clean(folder),)),
            sum(row.unread for row in rows),
            mark=worst or "folder",
            tone=TONES.get(worst, ""),
            tip=" · ".join(tips),
        )

    def _source(self, row: SourceRow, folder: str) -> Place:
        icon, words = self._desk.words.health(row.state)
        return Place(
            f"source:{row.source.id}",
            "source",
            row.source.title or row.source.url,
            Term("source", (str(row.source.id),)),
            row.unread,
            folder,
            row.source.id,
            mark=icon,
            tone=TONES.get(icon, ""),
            tip=words,
        )


def _by_folder(row: SourceRow) -> tuple[bool, str]:
    return bool(row.source.folder), row.source.folder


def _read(text: str) -> Query:
    """Read a saved query; one that no longer parses finds nothing rather than everything."""
    try:
        return parse_query(text)
    except QueryError:
        return Term("title", (text,))
