"""What stands before a quotation: who says it, what kind of document it is, how reliable, when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.briefing.citing import source_name

if TYPE_CHECKING:
    from app.briefing.wording import Wording
    from app.domain.items import ItemView


def lead_of(view: ItemView, words: Wording) -> str:
    """Name an item's source, role, reliability and day in the words of a language."""
    provenance, item = view.tagged.provenance, view.item
    letter = provenance.reliability
    return words.say(
        "lead.dated" if item.published else "lead.fetched",
        source=source_name(view),
        role=words.say(f"role.{provenance.role.value}"),
        reliability=words.say("lead.rated", letter=letter) if letter else words.say("lead.unrated"),
        day=words.day(item.published or item.fetched),
    )
