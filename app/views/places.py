"""What the left pane offers, put together from counts, sectors and sources."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject

from app.domain.items import ItemQuery
from app.views.sidebar import Place

if TYPE_CHECKING:
    from app.domain.items import Counts
    from app.domain.sources import SourceRow
    from app.views.desk import Desk


class PlaceList(QObject):
    """Word the lines of the left pane."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def places(self, counts: Counts, sources: tuple[SourceRow, ...]) -> tuple[Place, ...]:
        """List the smart lists, the sectors and the sources."""
        return (*self._smart(counts), *self._sectors(counts), *self._sources(sources))

    def _smart(self, counts: Counts) -> tuple[Place, ...]:
        """List the smart lists; a number is unread items on every line, totals stand in the tooltips."""
        today = ItemQuery(since=self._desk.services.news.today())
        starred, hedged = ItemQuery(starred=True), ItemQuery(hedged=True)
        unread = self._told(self.tr("Unread: %1"), counts.unread)
        both = f"{unread} · {self._total(counts.total)}"
        mostly = self.tr("Mostly hedged, or tagged by hedged sentences alone")
        few = f"{mostly} · {self._total(counts.hedged)}"
        return (
            Place("news", "heading", self.tr("NEWS")),
            Place("all", "smart", self.tr("All"), ItemQuery(), counts.unread, "all", tip=both),
            Place("today", "smart", self.tr("Today"), today, mark="today", tip=self._total(counts.today)),
            Place("unread", "smart", self.tr("Unread"), ItemQuery(unread=True), counts.unread, "unread"),
            Place(
                "starred", "smart", self.tr("Starred"), starred, mark="star", tip=self._total(counts.starred)
            ),
            Place("hedged", "smart", self.tr("Hedged only"), hedged, mark="hedged", tip=few),
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
                    ItemQuery(sectors=(sector.id,)),
                    unread.get(sector.id, 0),
                    sector.hue,
                    tip=self._told(self.tr("Unread: %1"), unread.get(sector.id, 0)),
                )
                for sector in self._desk.services.sectors()
            ),
        )

    def _sources(self, rows: tuple[SourceRow, ...]) -> tuple[Place, ...]:
        if not rows:
            return ()
        return (Place("sources", "heading", self.tr("SOURCES")), *(self._source(row) for row in rows))

    def _source(self, row: SourceRow) -> Place:
        icon, words = self._desk.words.health(row.state)
        tones: dict[str, Literal["", "amber", "red"]] = {"warning": "amber", "error": "red"}
        return Place(
            f"source:{row.source.id}",
            "source",
            row.source.title or row.source.url,
            ItemQuery(source_id=row.source.id),
            row.unread,
            icon,
            tones.get(icon, ""),
            words,
        )
