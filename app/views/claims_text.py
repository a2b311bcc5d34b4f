"""What the panel below a text says of its claims: how strong they are, whose, with which figures."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.views.fonts import NORMAL, SMALL
from app.views.page import Ink, Page, Spacing

if TYPE_CHECKING:
    from app.domain.claims import Attribution, Claim, Figure
    from app.domain.evidence import Span
    from app.domain.items import ItemView
    from app.views.desk import Desk

MOST_FIGURES = 12
MOST_SOURCES = 8
LONGEST_SENTENCE = 260
LINE = Spacing(below=3, indent=12, line=155)


class ClaimsWriter(QObject):
    """Write sentences' strength and cited figures; links say `evidence:FIELD:START:END`."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def write(self, page: Page, view: ItemView) -> None:
        """Write the claims of an item; nothing until what reads them is loaded."""
        service = self._desk.services.claims
        claims = service.of_item(view) if service.is_ready else ()
        if not claims:
            return
        from app.services.claims import MAX_READ

        page.kicker(self.tr("CLAIMS"), above=14)
        counts = Counter(claim.strength for claim in claims)
        page.note(
            self.tr("Sentences: %1 stated outright, %2 attributed to a source, %3 hedged or forecast")
            .replace("%1", self._desk.words.number(counts["stated"]))
            .replace("%2", self._desk.words.number(counts["attributed"]))
            .replace("%3", self._desk.words.number(counts["hedged"]))
        )
        self._write_sources(page, claims, view.tagged.lang)
        if len(view.item.content) > MAX_READ:
            page.note(
                self.tr("Only the first %1 characters were read for claims.").replace(
                    "%1", self._desk.words.number(MAX_READ)
                )
            )
        self._write_figures(page, [claim for claim in claims if claim.figures], view.tagged.lang)

    def write_standing(self, page: Page, view: ItemView) -> None:
        """Say what a source's word is worth where it is state media: two answers, never one number."""
        service = self._desk.services.claims
        if service.is_ready and service.is_state_media(view):
            page.note(
                self.tr(
                    "State media: strong evidence that a policy exists and says what it says, "
                    "weak evidence of its effect."
                )
            )

    def _write_sources(self, page: Page, claims: tuple[Claim, ...], lang: str) -> None:
        told = (claim.attribution for claim in claims if claim.attribution)
        named = {source.text: source for each in told if not each.carried and (source := each.source)}
        if not named:
            return
        faint = Ink(NORMAL, colour=page.colours.secondary)
        page.begin(Spacing(below=3, line=155))
        page.write(self.tr("Names as sources: "), faint)
        for place, source in enumerate(list(named.values())[:MOST_SOURCES]):
            page.write(" · " if place else "", faint)
            self._link(page, source, source.text, lang)

    def _write_figures(self, page: Page, claims: list[Claim], lang: str) -> None:
        """Write the figures that are cited, each with its source, and below them their sentence."""
        if claims:
            page.note(self.tr("Figures as they are claimed; that they stand here does not make them so:"))
        left = MOST_FIGURES
        for claim in claims:
            shown = claim.figures[:left]
            left -= len(shown)
            for figure in shown:
                self._write_figure(page, claim, figure, lang)
            if shown:
                self._write_sentence(page, claim, lang)
        hidden = sum(len(claim.figures) for claim in claims) - (MOST_FIGURES - left)
        if hidden:
            page.note(
                self.tr("and %1 more figures").replace("%1", self._desk.words.number(hidden)), indent=12
            )

    @staticmethod
    def _write_sentence(page: Page, claim: Claim, lang: str) -> None:
        page.begin(Spacing(below=7, indent=24, line=150), lang)
        words = " ".join(claim.text.split())
        words = words if len(words) <= LONGEST_SENTENCE else f"{words[:LONGEST_SENTENCE].rstrip()}…"
        page.write(words, Ink(SMALL, colour=page.colours.secondary, language=lang))

    def _write_figure(self, page: Page, claim: Claim, figure: Figure, lang: str) -> None:
        faint = Ink(NORMAL, colour=page.colours.secondary)
        page.begin(LINE, lang)
        if figure.bound:
            page.write(f"{self._bound(figure.bound)} ", faint)
        self._link(page, figure.span, f"“{figure.span.text}”", lang)
        if figure.period:
            page.write("  ·  ", faint)
            page.write(figure.period.text, Ink(NORMAL, language=lang))
        page.write("  ·  ", faint)
        self._write_source(page, claim.attribution, lang)
        if claim.strength == "hedged":
            page.write(self.tr(", hedged"), faint)

    def _write_source(self, page: Page, told: Attribution | None, lang: str) -> None:
        faint = Ink(NORMAL, colour=page.colours.secondary)
        if told is None:
            page.write(self.tr("as the text itself claims"), faint)
            return
        if told.source is None:
            page.write(self.tr("attributed to somebody unnamed"), faint)
            return
        page.write(self.tr("attributed to "), faint)
        self._link(page, told.source, told.source.text, lang)
        if told.carried:
            page.write(self.tr(" (named before, and gone on from)"), faint)

    def _bound(self, bound: str) -> str:
        return {
            "below": self.tr("below"),
            "above": self.tr("above"),
            "about": self.tr("about"),
        }.get(bound, bound)

    @staticmethod
    def _link(page: Page, span: Span, words: str, lang: str) -> None:
        page.link(words, f"evidence:{span.field}:{span.start}:{span.end}", Ink(NORMAL, language=lang))
