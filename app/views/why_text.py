"""What the panel below a text says: why these tags, and what its provenance stands on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.domain.corrections import BY_HAND, given_by_hand, last_words
from app.views.claims_text import ClaimsWriter
from app.views.fonts import NORMAL
from app.views.page import Ink, Page, Spacing
from app.views.reading import safe_tip

if TYPE_CHECKING:
    from app.domain.evidence import Evidence, Field, Republication, Tag
    from app.domain.items import ItemView
    from app.views.desk import Desk

MOST_CUES = 12
MOST_QUOTES = 4
SOURCE_AXIS = 1


class WhyWriter(QObject):
    """Write the panel's page.

    Links say `evidence:FIELD:START:END`, `policy:ID`, `reject:SECTOR`, `rate:SOURCE` and
    `undo-correction:`.
    """

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._claims = ClaimsWriter(desk, self)

    def write(self, page: Page, view: ItemView) -> None:
        """Write everything that the tagger said of an item."""
        tagged = view.tagged
        page.kicker(self.tr("WHY THESE TAGS"))
        if not tagged.sectors and not view.corrections:
            page.note(
                self.tr("No sector: nothing in the text matched a term of the seven sectors strongly enough.")
            )
        for tag in tagged.sectors:
            self._write_tag(page, tag, tagged.lang)
        self._write_corrections(page, view)
        self._write_mentions(page, view)
        self._claims.write(page, view)
        self._write_provenance(page, view)

    def tip(self, tags: tuple[tuple[str, Evidence], ...], *, hedged: bool) -> str:
        """Say in a tooltip what a stretch of evidence stands for."""
        lines = []
        for sector, piece in tags:
            lines.append(f"{sector}: {self.term_words(piece.term)}")
            if piece.policy:
                lines.append(self.clause_words(piece.policy, piece.clause))
        if hedged:
            lines.append(self.tr("Hedged wording"))
        return safe_tip(*lines)

    def term_words(self, term: str) -> str:
        """Name a term in the window's language; in words of its id until the glossary is loaded."""
        return self._desk.services.claims.term(term, self._desk.language)

    def clause_words(self, policy_id: str, clause_id: str | None) -> str:
        """Name a policy, and the clause of it where there is one."""
        language = self._desk.language
        policy = next((one for one in self._desk.services.policies.listed() if one.id == policy_id), None)
        if policy is None:
            return policy_id
        clause = policy.clause(clause_id)
        title = policy.title(language)
        if clause is None:
            return title
        heading = clause.heading.get(language) or next(iter(clause.heading.values()), clause.id)
        return self.tr("%1, clause “%2”").replace("%1", title).replace("%2", heading)

    def _write_tag(self, page: Page, tag: Tag, lang: str) -> None:
        page.begin(Spacing(above=8, below=3, line=155))
        page.chip(self._desk.sector_name(tag.sector), self._desk.chip(tag.sector), self._desk.language)
        strength = self.tr("strength %1").replace("%1", self._desk.words.percent(tag.score))
        faint = Ink(NORMAL, colour=page.colours.secondary)
        page.write(self.tr("given by hand") if given_by_hand(tag) else strength, faint)
        if tag.speculative:
            words = self.tr(" · a speculative mention: all of its evidence is hedged")
            page.write(words, Ink(NORMAL, colour=page.colours.amber))
        page.write("  ·  ", faint)
        page.link(self.tr("not this"), f"reject:{tag.sector}", Ink(NORMAL))
        for pieces in grouped(tag.evidence):
            self._write_evidence(page, pieces, lang)

    def _write_corrections(self, page: Page, view: ItemView) -> None:
        """Say what was taken off by hand, and offer to take back what was said last."""
        if not view.corrections:
            return
        page.begin(Spacing(above=8, below=3, line=155), self._desk.language)
        faint = Ink(NORMAL, colour=page.colours.secondary)
        last = last_words(view.corrections).values()
        names = [self._desk.sector_name(one.sector) for one in last if one.deed == "remove"]
        if names:
            told = self.tr("Taken off by hand: %1").replace("%1", self._desk.words.listed(names))
            page.write(f"{told}  ·  ", faint)
        page.link(self.tr("take back the last correction"), "undo-correction:", Ink(NORMAL))

    def _write_evidence(self, page: Page, pieces: tuple[Evidence, ...], lang: str) -> None:
        """Write the places where one term was matched, with the clause that the term derives from."""
        page.begin(Spacing(below=2, indent=12, line=150), lang)
        faint = Ink(NORMAL, colour=page.colours.secondary)
        for place, piece in enumerate(pieces[:MOST_QUOTES]):
            page.write(", " if place else "", faint)
            target = f"evidence:{piece.field}:{piece.start}:{piece.end}"
            page.link(f"“{piece.text}”", target, Ink(NORMAL, language=lang))
        if len(pieces) > MOST_QUOTES:
            page.write(self.tr(" and %1 more").replace("%1", str(len(pieces) - MOST_QUOTES)), faint)
        first = pieces[0]
        chosen = first.term == BY_HAND
        words = self.tr("chosen by hand") if chosen else self.tr("for “%1”")
        page.write("  " + words.replace("%1", self.term_words(first.term)), faint)
        if any(piece.field == "title" for piece in pieces):
            page.write(self.tr(", in the title"), faint)
        if all(piece.hedged for piece in pieces):
            page.write(self.tr(", hedged"), faint)
        if first.policy:
            page.write("  ·  ", faint)
            page.link(self.clause_words(first.policy, first.clause), f"policy:{first.policy}", Ink(NORMAL))

    def _write_mentions(self, page: Page, view: ItemView) -> None:
        tagged = view.tagged
        for mention in tagged.policies:
            page.begin(Spacing(above=6, below=3, line=155))
            page.write(self.tr("Names the policy "), Ink(NORMAL, colour=page.colours.secondary))
            words = self.clause_words(mention.policy, None)
            page.link(words, f"policy:{mention.policy}", Ink(NORMAL))
            for span in mention.evidence[:1]:
                self._write_quote(page, span.text, (span.field, span.start, span.end), tagged.lang)
        for label, entries in (
            (
                self.tr("Places: "),
                [(self._desk.words.place(one.name), one.evidence) for one in tagged.places],
            ),
            (
                self.tr("Hooks: "),
                [(self._signal_words(signal.id, signal.date), signal.evidence) for signal in tagged.signals],
            ),
        ):
            if not entries:
                continue
            page.begin(Spacing(above=6, below=3, line=155))
            page.write(label, Ink(NORMAL, colour=page.colours.secondary))
            for place, (words, evidence) in enumerate(entries):
                page.write(" · " if place else "", Ink(NORMAL, colour=page.colours.secondary))
                span = evidence[0]
                page.link(words, f"evidence:{span.field}:{span.start}:{span.end}", Ink(NORMAL))

    def _signal_words(self, signal: str, day: object) -> str:
        words = self._desk.words.signal(signal)
        return f"{words} ({day})" if day else words

    def _write_quote(self, page: Page, text: str, place: tuple[Field, int, int], lang: str) -> None:
        field, start, end = place
        page.write("  ", Ink(NORMAL))
        page.link(f"“{text}”", f"evidence:{field}:{start}:{end}", Ink(NORMAL, language=lang))

    def _write_provenance(self, page: Page, view: ItemView) -> None:
        words = self._desk.words
        provenance, lang = view.tagged.provenance, view.tagged.lang
        page.kicker(self.tr("PROVENANCE"), above=14)
        faint = Ink(NORMAL, colour=page.colours.secondary)
        page.note(self.tr("Three things, judged apart and never made one number:"))
        share = words.percent(provenance.hedge_share)
        axes = (
            (self.tr("Document"), words.role(provenance.role)),
            (self.tr("Source"), words.reliability(provenance.reliability)),
            (self.tr("Wording"), self.tr("hedged sentences: %1").replace("%1", share)),
        )
        for place, (name, said) in enumerate(axes):
            page.begin(Spacing(below=3, indent=12, line=150), self._desk.language)
            page.write(f"{name}  ", faint)
            page.write(said, Ink(NORMAL, bold=True))
            if place == SOURCE_AXIS:
                page.write("  ·  ", faint)
                page.link(self.tr("rate this source…"), f"rate:{view.source.id}", Ink(NORMAL))
        self._claims.write_standing(page, view)
        if provenance.republished:
            self._write_republication(page, provenance.republished)
        for cue in provenance.reasons[:MOST_CUES]:
            page.begin(Spacing(below=3, indent=12, line=155), lang)
            page.write(f"{words.cue(cue.cue)}: ", faint)
            quoted = f"“{cue.text}”"
            if cue.field in {"source", "url"}:
                page.write(quoted, Ink(NORMAL, language=lang))
            else:
                target = f"evidence:{cue.field}:{cue.start}:{cue.end}"
                page.link(quoted, target, Ink(NORMAL, language=lang))
        if not provenance.reasons:
            page.note(self.tr("Nothing in the text or known of the source says more."), indent=12)

    def _write_republication(self, page: Page, again: Republication) -> None:
        unnamed = self.tr("someone not named")
        page.note(
            self.tr("Republished by %1 from %2")
            .replace("%1", again.by or unnamed)
            .replace("%2", again.origin or unnamed)
        )


def grouped(evidence: tuple[Evidence, ...]) -> tuple[tuple[Evidence, ...], ...]:
    """Put together the pieces that name the same term and clause, in their order."""
    groups: dict[tuple[str, str | None, str | None], list[Evidence]] = {}
    for piece in evidence:
        groups.setdefault((piece.term, piece.policy, piece.clause), []).append(piece)
    return tuple(tuple(group) for group in groups.values())
