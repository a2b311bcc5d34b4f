"""Which texts are one text, and which come first.

Rank within a sector: the tag's score in tenths, so that a hair's breadth decides nothing; then who
wrote it (official, agency report, press release and news, opinion, machine or unknown); then the
source's letter, A first and none last; then the newest; then the lower id.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.sources import Role

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.domain.evidence import Tag
    from app.domain.items import ItemView
    from app.domain.sectors import SectorId

ROLE_ORDER = {
    Role.OFFICIAL: 0,
    Role.AGENCY_REPORT: 1,
    Role.PRESS_RELEASE: 2,
    Role.NEWS: 2,
    Role.OPINION: 3,
    Role.AI_GENERATED: 4,
    Role.UNKNOWN: 4,
}
UNRATED = "Z"
# Shorter titles (`Weekly update`, `お知らせ`) name many texts; wide characters count twice.
TELLING_WIDTH = 16
BEGINNING = 200


@dataclass(frozen=True, slots=True)
class Text:
    """One text with everywhere it appeared: the best-ranked item first, its copies behind."""

    view: ItemView
    copies: tuple[ItemView, ...] = ()

    @property
    def sources(self) -> frozenset[int]:
        """Name the sources that carried the text, by id."""
        return frozenset(view.source.id for view in (self.view, *self.copies))

    def careful(self, sectors: Iterable[SectorId]) -> bool:
        """Tell whether to read it with care: hedged evidence only, or disclosed as a machine's."""
        best = self.best(sectors)
        hedged = best is not None and best.speculative
        return hedged or self.view.tagged.provenance.role is Role.AI_GENERATED

    def tag(self, sector: SectorId) -> Tag | None:
        """Find the tag of a sector."""
        return next((tag for tag in self.view.tagged.sectors if tag.sector == sector), None)

    def best(self, sectors: Iterable[SectorId]) -> Tag | None:
        """Find the best tag among some sectors: asserted before hedged, then by score, then the first."""
        tags = [tag for tag in map(self.tag, sectors) if tag is not None]
        return max(tags, key=lambda tag: (not tag.speculative, tag.score), default=None)


def distinct(views: Iterable[ItemView]) -> tuple[Text, ...]:
    """Merge items with the same text by normalised title, keeping the order of first appearance."""
    groups: dict[str, list[ItemView]] = {}
    for view in views:
        groups.setdefault(same_text_key(view), []).append(view)
    ordered = (sorted(group, key=_standing) for group in groups.values())
    return tuple(Text(first, tuple(rest)) for first, *rest in ordered)


def same_text_key(view: ItemView) -> str:
    """Give the key that the copies of one text share.

    NFKC, case, spacing and punctuation count for nothing, nor does the source's name at the end.
    A title too short to tell texts apart is helped by the beginning of the text.
    """
    item, source = view.item, _letters(view.source.title)
    title = _letters(item.title)
    if source and title.endswith(source) and title != source:
        title = title.removesuffix(source)
    if _width(title) >= TELLING_WIDTH:
        return title
    body = _letters(f"{item.summary}\n{item.content}"[:BEGINNING])
    return f"{title}\n{body}" if body else f"{title}\n#{item.id}"


def ranked(texts: Iterable[Text], sectors: tuple[SectorId, ...]) -> tuple[Text, ...]:
    """Sort texts by how well they stand for any of some sectors, the best first."""
    return tuple(sorted(texts, key=lambda text: _rank(text, sectors)))


def _rank(text: Text, sectors: tuple[SectorId, ...]) -> tuple[int, int, str, float, int]:
    tag, item = text.best(sectors), text.view.item
    provenance = text.view.tagged.provenance
    score = -round(tag.score * 10) if tag else 0
    letter = provenance.reliability or UNRATED
    return score, ROLE_ORDER[provenance.role], letter, -item.sort_at.timestamp(), item.id


def _standing(view: ItemView) -> tuple[int, str, float, int]:
    """Order the copies of a text: who wrote it, the source's letter, the earliest."""
    provenance = view.tagged.provenance
    moment = view.item.published or view.item.fetched
    return ROLE_ORDER[provenance.role], provenance.reliability or UNRATED, moment.timestamp(), view.item.id


def _letters(text: str) -> str:
    return "".join(char for char in unicodedata.normalize("NFKC", text).casefold() if char.isalnum())


def _width(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text)
