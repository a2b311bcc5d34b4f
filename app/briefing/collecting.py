"""Put an item, or a passage of it, into a briefing as a cited quotation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.briefing.citing import Notes, language_of
from app.briefing.editing import add, with_note
from app.briefing.leads import lead_of
from app.briefing.quoting import flat, printable, quotation
from app.briefing.ranking import Text
from app.briefing.wording import load_wording
from app.domain.briefs import Statement
from app.domain.sectors import SECTOR_IDS
from app.errors import InputError

if TYPE_CHECKING:
    from app.domain.briefs import Brief
    from app.domain.items import ItemView


def collected(brief: Brief, view: ItemView, words: str, section: int) -> Brief:
    """Quote an item at the end of a section (counted from 0): `words` of it, or what its tags stand on.

    Raises InputError `nothing-to-quote` where the words are not the item's any more.
    """
    quote, hedged = _quote(view, words)
    wording = load_wording(brief.language)
    notes = Notes(wording, brief.made_at)
    notes.cite(view, quote)
    grown, number = with_note(brief, notes.citations[0])
    statement = Statement("quoted", quote, language_of(view), (number,), hedged, flat(lead_of(view, wording)))
    return add(grown, section, statement)


def _quote(view: ItemView, words: str) -> tuple[str, bool]:
    item = view.item
    if words:
        stretch = printable(words)
        if stretch and any(stretch in field for field in (item.title, item.summary, item.content)):
            return stretch, False
    elif found := quotation(item, Text(view).best(SECTOR_IDS)):
        return found.text, found.hedged
    raise InputError(
        "nothing-to-quote", f"The words collected of “{item.title}” are no longer in it. Collect them anew."
    )
