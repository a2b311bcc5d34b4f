"""What every section of a briefing is written with, and how its statements are worded."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.briefing.citing import language_of
from app.briefing.leads import lead_of
from app.briefing.material import was_anything_fetched
from app.briefing.quoting import flat, quotation
from app.domain.briefs import Statement

if TYPE_CHECKING:
    from app.briefing.citing import Notes
    from app.briefing.figures import Figures
    from app.briefing.material import Material
    from app.briefing.ranking import Text
    from app.briefing.wording import Wording
    from app.domain.briefs import BriefRequest
    from app.domain.evidence import Tag
    from app.domain.items import ItemView
    from app.domain.sectors import SectorId
    from app.domain.sources import Role


@dataclass(frozen=True, slots=True)
class Desk:
    """The request, what there is to write from, the words, the notes taken so far, the figures."""

    request: BriefRequest
    material: Material
    words: Wording
    notes: Notes
    texts: tuple[Text, ...]
    figures: Figures

    @property
    def sectors(self) -> tuple[SectorId, ...]:
        """Name the sectors of the briefing."""
        return tuple(sector.id for sector in self.material.chosen_sectors(self.request))

    @property
    def nobody_looked(self) -> bool:
        """Tell whether nothing was fetched, so that silence means nothing."""
        fetched = was_anything_fetched(self.material.coverage, self.request.since)
        return not self.figures.items and not fetched

    @property
    def period(self) -> dict[str, str]:
        """Give the period as the facts of a query: half-open, UTC."""
        return {
            "since": self.request.since.strftime("%Y-%m-%dT%H:%MZ"),
            "until": self.request.until.strftime("%Y-%m-%dT%H:%MZ"),
        }

    def computed(self, text: str, *notes: int, lead: str = "") -> Statement:
        """Word a computed statement, cited to the queries it comes from."""
        return Statement("computed", flat(text), self.words.language, notes, lead=flat(lead))

    def quoted(self, text: Text, tag: Tag | None, sector: str = "") -> Statement | None:
        """Quote a text, cited to its item and to its copies; None where nothing can be shown."""
        quote = quotation(text.view.item, tag)
        if quote is None:
            return None
        notes = [self.notes.cite(text.view, quote.text)]
        notes += [self.notes.cite(copy, quote.text) for copy in text.copies if _holds(copy, quote.text)]
        lead = lead_of(text.view, self.words)
        if others := len(text.sources) - 1:
            lead = self.words.say(
                "lead.with-copies", lead=lead, copies=self.words.count("sector.copies", others)
            )
        if sector:
            lead = self.words.say("lead.in-sector", sector=sector, lead=lead)
        language = language_of(text.view)
        gloss = "" if self._own(language) else self._gloss(quote.text, tag)
        return Statement("quoted", quote.text, language, tuple(notes), quote.hedged, flat(lead), gloss)

    def _own(self, language: str) -> bool:
        """Tell whether a text is in the briefing's language."""
        return language.partition("-")[0] == self.words.language

    def _gloss(self, quote: str, tag: Tag | None) -> str:
        """Name the concepts by which a quotation was found, each once, as the glossary has them."""
        named: dict[str, str] = {}
        for piece in tag.evidence if tag else ():
            name = self.material.glossary.get(piece.text.casefold(), "")
            if name and piece.text in quote and name.casefold() != piece.text.casefold():
                named.setdefault(name, self.words.say("page.gloss-entry", words=piece.text, name=name))
        return self.words.say("unknown.names-separator").join(named.values())

    def role(self, role: Role) -> str:
        """Name a role in the briefing's language."""
        return self.words.say(f"role.{role.value}")

    def listed(self, names: tuple[str, ...], most: int) -> str:
        """List names, the first ones where there are many."""
        shown = self.words.say("unknown.names-separator").join(flat(name) for name in names[:most])
        rest = len(names) - most
        return self.words.say("unknown.and-more", names=shown, n=rest) if rest > 0 else shown


def _holds(view: ItemView, words: str) -> bool:
    item = view.item
    return any(words in field for field in (item.title, item.summary, item.content))
