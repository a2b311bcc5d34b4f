"""Review a briefing while it is edited: how each sentence stands, what the tray adds, what may go out."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Literal

from app.errors import BriefError, InputError
from app.store import items

if TYPE_CHECKING:
    from app.briefing.matching import Matcher
    from app.briefing.standing import Standing
    from app.domain.briefs import Brief, Statement
    from app.domain.editions import TrayEntry
    from app.domain.items import Item, ItemView
    from app.services.lazy import Lazy
    from app.store.store import Store

Loose = Literal["mark", "block"]
"""What becomes of sentences that match no source: marked as the author's opinion, or nothing goes out."""


class Reviewing:
    """Compare sentences with the items as the store has them; off the GUI thread."""

    def __init__(self, store: Store, matcher: Lazy[Matcher]) -> None:
        self._store = store
        self._matcher = matcher

    def cited(self, brief: Brief) -> dict[int, ItemView]:
        """Load what a briefing cites as it stands now; what is gone is left out."""
        reader, found = self._store.reader(), {}
        for number in {note.item_id for note in brief.citations if note.item_id is not None}:
            with suppress(InputError):
                found[number] = items.view(reader, number)
        return found

    def standings(self, brief: Brief) -> tuple[Standing, ...]:
        """Tell how every statement stands, in order."""
        from app.briefing.check import check
        from app.briefing.standing import Standing, standing

        fields = self._fields(brief)
        failing = {problem.statement for problem in check(brief, fields)}
        found = []
        for number, statement in enumerate(brief.statements, start=1):
            if statement.kind in {"written", "opinion"}:
                found.append(standing(statement, brief, fields, self._matcher()))
            else:
                found.append(Standing("differs" if number in failing else "matches"))
        return tuple(found)

    def standing(self, brief: Brief, number: int) -> Standing:
        """Tell how one statement (counted from 1) stands."""
        return self.standings_of(brief, [number])[number]

    def standings_of(self, brief: Brief, numbers: list[int]) -> dict[int, Standing]:
        """Tell how some statements stand, by number."""
        from app.briefing.standing import standing

        chosen = {number: brief.statements[number - 1] for number in numbers}
        fields = self._fields(_only(brief, tuple(chosen.values())))
        return {n: standing(entry, brief, fields, self._matcher()) for n, entry in chosen.items()}

    def collect(self, brief: Brief, entries: tuple[TrayEntry, ...], section: int) -> Brief:
        """Quote entries of the tray at the end of a section.

        Raises InputError `no-item` or `nothing-to-quote`.
        """
        from app.briefing.collecting import collected

        for entry in entries:
            brief = collected(brief, items.view(self._store.reader(), entry.item_id), entry.words, section)
        return brief

    def cleared(self, brief: Brief, loose: Loose) -> Brief:
        """Give what may go out: sentences that match no source marked, or none of it.

        Raises BriefError `unsupported` that names the first, where they block.
        """
        found = self.standings(brief)
        failing = [n for n, one in enumerate(found, start=1) if one.verdict != "matches"]
        if loose == "block" and failing:
            first = brief.statements[failing[0] - 1].text
            raise BriefError(
                "unsupported",
                f"{len(failing)} sentences match no source, the first: “{first}”. Cite one, take them out, "
                "or let them be marked as your opinion.",
            )
        return _marked(brief, frozenset(failing))

    def _fields(self, brief: Brief) -> dict[int, Item]:
        return {number: view.item for number, view in self.cited(brief).items()}


def _only(brief: Brief, statements: tuple[Statement, ...]) -> Brief:
    """Keep the notes that some statements cite."""
    wanted = {note for entry in statements for note in entry.citations}
    return replace(brief, citations=tuple(note for note in brief.citations if note.number in wanted))


def _marked(brief: Brief, failing: frozenset[int]) -> Brief:
    """Call an opinion what the author wrote and no source bears out; quotations stay what they are."""
    number, sections = 0, []
    for section in brief.sections:
        statements = []
        for statement in section.statements:
            number += 1
            own = number in failing and statement.kind == "written"
            statements.append(replace(statement, kind="opinion") if own else statement)
        sections.append(replace(section, statements=tuple(statements)))
    return replace(brief, sections=tuple(sections))
