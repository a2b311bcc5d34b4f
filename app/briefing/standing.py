"""Tell how each statement of a briefing stands to what it cites."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from app.briefing.matching import Ground

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.briefing.citing import Texts
    from app.briefing.matching import Difference, Matcher
    from app.domain.briefs import Brief, Citation, Statement

Verdict = Literal["matches", "differs", "opinion"]


@dataclass(frozen=True, slots=True)
class Standing:
    """Whether a statement matches its sources, with the words that differ; an opinion has no sources."""

    verdict: Verdict
    differences: tuple[Difference, ...] = ()


def standing(statement: Statement, brief: Brief, fields: Mapping[int, Texts], matcher: Matcher) -> Standing:
    """Compare one statement with what it cites; `fields` are the cited items as the store has them."""
    if not statement.citations:
        return Standing("opinion")
    grounds = grounds_of(statement, brief.citations, fields)
    differences = matcher.differences(statement.text, grounds)
    return Standing("differs" if differences or not grounds else "matches", differences)


def grounds_of(
    statement: Statement, notes: tuple[Citation, ...], fields: Mapping[int, Texts]
) -> tuple[Ground, ...]:
    """Give what a statement may stand on; an item that is gone leaves only the words that were cited."""
    cited = (note for note in notes if note.number in statement.citations)
    return tuple(_ground(note, fields.get(note.item_id or 0)) for note in cited)


def _ground(note: Citation, item: Texts | None) -> Ground:
    text = "" if item is None else f"{item.summary}\n{item.content}"
    return Ground(note.source, note.title, note.quote, text, note.published)
