"""A policy on a page: its names, its dates and what each is, its clauses, what to doubt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.domain.sectors import LANGUAGES
from app.views.fonts import BODY, NORMAL
from app.views.page import Ink, Page, Spacing
from app.views.words import LANGUAGE_NAMES

if TYPE_CHECKING:
    from app.domain.policies import Clause, Policy, Relation
    from app.views.desk import Desk

MOST_NAMES = 3


class PolicyWriter(QObject):
    """Write the page; links say `policy:ID`, `link:CLAUSE` and `names:all`."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def write(self, page: Page, policy: Policy, *, all_names: bool = False) -> None:
        """Write all that the library knows of a policy; of many other names some, unless all are wanted."""
        language = self._desk.language
        shown = next((one for one in (language, "en", "zh") if policy.titles.get(one)), language)
        page.kicker(policy.issuer or self.tr("Issuer not known"), "zh")
        page.title(policy.title(language), shown)
        for other in LANGUAGES:
            if policy.titles.get(other) and other != shown:
                page.begin(Spacing(below=2, line=155), other)
                page.write(
                    f"{LANGUAGE_NAMES[other]}  ", Ink(NORMAL, colour=page.colours.secondary, language=other)
                )
                page.write(policy.titles[other], Ink(BODY, language=other))
        if policy.sectors:
            page.begin(Spacing(above=8, below=4, line=165), language)
            for sector in policy.sectors:
                page.chip(self._desk.sector_name(sector), self._desk.chip(sector), language)
        self._write_names(page, policy, MOST_NAMES if not all_names else None)
        self._write_dates(page, policy)
        self._write_standing(page, policy)
        self._write_relations(page, policy)
        page.kicker(self.tr("CLAUSES"), above=18)
        if not policy.clauses:
            page.note(self.tr("No clause is known of it, so tags can name the policy but never a clause."))
        for clause in policy.clauses:
            self._write_clause(page, clause)

    def _write_dates(self, page: Page, policy: Policy) -> None:
        page.kicker(self.tr("DATES"), above=14)
        if not policy.dates:
            page.note(self.tr("No date is known."))
        for date in policy.dates:
            page.begin(Spacing(below=2, line=155))
            page.write(f"{date.date}  ", Ink(NORMAL, bold=True))
            page.write(self._desk.words.policy_date(date.is_), Ink(NORMAL, colour=page.colours.secondary))

    def _write_standing(self, page: Page, policy: Policy) -> None:
        page.kicker(self.tr("WHAT THIS STANDS ON"), above=14)
        page.begin(Spacing(below=2, line=155))
        page.write(self._desk.words.basis(policy.basis), Ink(NORMAL))
        if policy.seen_in:
            page.write(f"  ·  {policy.seen_in}", Ink(NORMAL, colour=page.colours.secondary))
        if policy.note:
            page.note(policy.note)
        if self._desk.services.policies.is_own(policy.id):
            page.note(self.tr("Your own: kept in the data folder, not part of what ships."))
        for caveat in policy.caveats:
            page.begin(Spacing(below=2, line=155))
            page.write(self.tr("Doubt: "), Ink(NORMAL, bold=True, colour=page.colours.amber))
            page.write(caveat, Ink(NORMAL))

    def _write_names(self, page: Page, policy: Policy, most: int | None) -> None:
        """Write the document's number, and the names by which texts call it: of each language so many."""
        if policy.number:
            page.note(self.tr("Number %1").replace("%1", policy.number), "zh")
        left = 0
        for language in LANGUAGES:
            names = (*policy.aliases.get(language, ()), *policy.short.get(language, ()))
            left += len(names) - len(names[:most])
            if names:
                told = self.tr("Also called: %1").replace("%1", " · ".join(names[:most]))
                page.note(told, language)
        if left:
            page.begin(Spacing(below=4, line=150))
            page.link(self.tr("%Ln more spelling(s)", "", left), "names:all", Ink(NORMAL))

    def _write_relations(self, page: Page, policy: Policy) -> None:
        for tie in self._desk.services.policies.relations(policy.id):
            page.begin(Spacing(below=2, line=155))
            words = self._relation(tie.relation, inward=tie.inward)
            page.write(words, Ink(NORMAL, colour=page.colours.secondary))
            page.link(self._title(tie.policy), f"policy:{tie.policy}", Ink(NORMAL))

    def _relation(self, relation: Relation, *, inward: bool) -> str:
        return {
            ("implements", False): self.tr("Implements: "),
            ("implements", True): self.tr("Implemented by: "),
            ("supersedes", False): self.tr("Follows: "),
            ("supersedes", True): self.tr("Followed by: "),
            ("pilots", False): self.tr("Pilots: "),
            ("pilots", True): self.tr("Piloted by: "),
        }[relation, inward]

    def _write_clause(self, page: Page, clause: Clause) -> None:
        language = self._desk.language
        known = [one for one in (language, *LANGUAGES) if clause.heading.get(one)]
        first = known[0] if known else language
        page.begin(Spacing(above=8, below=2, line=155), first)
        page.write(clause.heading.get(first, clause.id), Ink(BODY, bold=True, language=first))
        page.write("  ", Ink(NORMAL))
        for sector in clause.sectors:
            short = self._desk.sector(sector).short[language]
            page.chip(short, self._desk.chip(sector), language)
        for other in dict.fromkeys(known[1:]):
            if other != first:
                page.note(clause.heading[other], other)
        for script, terms in clause.terms.items():
            page.note(" · ".join(terms), "zh" if script == "hant" else script)
        if clause.text:
            page.paragraph(clause.text, Ink(NORMAL), Spacing(below=2, line=155))
        standing = self._desk.words.basis(clause.basis)
        faint = Ink(NORMAL, colour=page.colours.secondary)
        page.begin(Spacing(below=4, line=155))
        page.write(f"{standing}: {clause.source}" if clause.source else standing, faint)
        page.write("  ·  ", faint)
        page.link(self.tr("link to an opportunity…"), f"link:{clause.id}", Ink(NORMAL))

    def _title(self, policy_id: str) -> str:
        for policy in self._desk.services.policies.listed():
            if policy.id == policy_id:
                return policy.title(self._desk.language)
        return policy_id
