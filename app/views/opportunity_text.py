"""An opportunity on a page: what is known of it and the evidence that speaks for and against it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject

from app.views.fonts import NORMAL
from app.views.page import Ink, Page, Spacing

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.domain.opportunities import LinkedEvidence, Opportunity
    from app.views.desk import Desk


class OpportunityWriter(QObject):
    """Write the page; links say `item:ID`, `open:ID` and `unlink:ID`, all of the linked item."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def write(self, page: Page, one: Opportunity, names: Mapping[str, str]) -> None:
        """Write everything that is kept of an opportunity; `names` names places by their ids."""
        page.kicker(self._desk.words.stage(one.stage).upper())
        page.title(one.title)
        if one.sectors:
            page.begin(Spacing(below=8, line=165), self._desk.language)
            for sector in one.sectors:
                page.chip(self._desk.sector_name(sector), self._desk.chip(sector), self._desk.language)
        for name, value in self._facts(one, names):
            page.begin(Spacing(below=2, line=155))
            page.write(f"{name}: ", Ink(NORMAL, colour=page.colours.secondary))
            page.write(value, Ink(NORMAL))
        if one.note:
            page.kicker(self.tr("NOTE"), above=14)
            page.passage(one.note, Ink(NORMAL))
        page.kicker(self.tr("EVIDENCE"), above=18)
        if not one.evidence:
            page.note(
                self.tr("No item is linked yet. In News, press w on an item and choose this opportunity.")
            )
        for piece in one.evidence:
            self._write_evidence(page, piece)

    def _facts(self, one: Opportunity, names: Mapping[str, str]) -> list[tuple[str, str]]:
        words = self._desk.words
        facts = [
            (self.tr("Deadline"), words.day(one.deadline) if one.deadline else ""),
            (self.tr("Next action"), one.next_action),
            (self.tr("Owner"), one.owner),
            (self.tr("Places"), ", ".join(names.get(place, place) for place in one.places)),
            (self.tr("Value"), money(one)),
            (self.tr("Changed"), words.moment(one.changed_at)),
        ]
        return [(name, value) for name, value in facts if value]

    def _write_evidence(self, page: Page, piece: LinkedEvidence) -> None:
        words = self._desk.words
        page.begin(Spacing(above=8, line=150))
        page.link(piece.title, f"item:{piece.item_id}", Ink(NORMAL, bold=True))
        parts = [words.stance(piece.stance), piece.source]
        if piece.published:
            parts.append(words.moment(piece.published))
        faint = Ink(NORMAL, colour=page.colours.secondary)
        page.begin(Spacing(line=150))
        page.write("  ·  ".join(parts), faint)
        if piece.url:
            page.write("  ·  ", faint)
            page.link(self.tr("original ↗"), f"open:{piece.item_id}", Ink(NORMAL))
        page.write("  ·  ", faint)
        page.link(self.tr("unlink"), f"unlink:{piece.item_id}", Ink(NORMAL))
        if piece.note:
            page.note(piece.note)


def money(one: Opportunity) -> str:
    """Write an opportunity's value with its currency."""
    if one.value is None:
        return ""
    places = max(0, -int(one.value.as_tuple().exponent))
    written = QLocale().toString(float(one.value), "f", places)
    return f"{written} {one.currency or ''}".strip()
