"""The watchlist's records as the JSON objects that scripts rely on; ids are strings, times end in Z."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from app.domain.confidence import weigh
from app.domain.times import iso
from app.domain.watch_fields import draft_to_state, keywords_to_json

if TYPE_CHECKING:
    from app.domain.exchange import CellProblem
    from app.domain.opportunities import LinkedEvidence, Opportunity
    from app.domain.products import ProductMatch
    from app.domain.watch_log import Conflict
    from app.domain.watch_marks import Mark
    from app.store.watch_log import Event
    from app.store.watch_steps import Step

Json = dict[str, Any]

PROBLEMS = {
    "no-title": "It needs a title.",
    "bad-date": "This is not a day; write it like 2027-03-31.",
    "ambiguous-date": "This could be either of two days; write it like 2027-03-31.",
    "unlikely-date": "This day is not likely; days from 1990 to 2100 are taken.",
    "bad-value": "This is not an amount.",
    "bad-currency": "This is not a currency; give a code such as CNY.",
    "ambiguous-currency": "This sign stands for several currencies; give a code such as CNY.",
    "two-currencies": "The amount and the currency's column name two currencies.",
    "unknown-stage": "This is not a stage.",
    "unknown-sector": "This is not a sector.",
    "bad-hs-code": "This is not an HS code; it has 2 to 10 digits.",
    "in-bin": "This opportunity is in the bin; restore it first.",
    "bad-uid": "This is no UID; leave the cell empty for a new opportunity.",
    "id-twice": "Two rows are about this opportunity; leave one.",
    "too-long": "This text is too long for a cell.",
    "needs-reason": "No firm evidence speaks for it; move it by hand, with a reason.",
    "column-twice": "This column comes twice; the first one is taken.",
    "field-twice": "Two columns are mapped to one field.",
    "no-title-column": "No column holds titles or ids; name one with --map COLUMN=title.",
}


def opportunity_shape(opportunity: Opportunity) -> Json:
    """Shape an opportunity with its evidence; the value stays a decimal's own text."""
    state, weighed = draft_to_state(opportunity.draft), weigh(opportunity.evidence)
    return {
        "id": str(opportunity.id),
        "uid": opportunity.uid,
        "title": opportunity.title,
        "stage": opportunity.stage.value,
        "sectors": list(opportunity.sectors),
        "places": list(opportunity.places),
        "owner": opportunity.owner,
        "value": state.get("value"),
        "currency": opportunity.currency,
        "deadline": state.get("deadline"),
        "next_action": opportunity.next_action,
        "note": opportunity.note,
        "customer": opportunity.customer,
        "next_date": state.get("next_date"),
        "tags": list(opportunity.tags),
        "hs_codes": list(opportunity.hs_codes),
        "keywords": keywords_to_json(opportunity.keywords),
        "attachments": list(opportunity.attachments),
        "query": opportunity.query,
        "confidence": {"score": round(weighed.score, 3), "level": weighed.level, "shaky": weighed.shaky},
        "evidence": [_link_shape(link) for link in opportunity.evidence],
    }


def _link_shape(link: LinkedEvidence) -> Json:
    span = link.passage
    return {
        "item": None if link.item_id is None else str(link.item_id),
        "title": link.title,
        "source": link.source,
        "url": link.url,
        "published": iso(link.published),
        "stance": link.stance.value,
        "note": link.note,
        "linked": iso(link.linked_at),
        "key": link.key,
        "kind": link.kind,
        "passage": asdict(span) if span else None,
        "policy": link.policy,
        "clause": link.clause,
        "role": link.standing.role.value,
        "reliability": link.standing.reliability,
        "strength": link.standing.strength,
    }


def problem_shape(problem: CellProblem) -> Json:
    """Shape what is wrong with a cell of a table."""
    return {
        "problem": problem.code,
        "row": problem.row,
        "cell": problem.cell,
        "text": problem.text,
        "why": PROBLEMS[problem.code],
    }


def conflict_shape(opportunity_id: int, conflict: Conflict) -> Json:
    """Shape a conflict: what holds, what the other said."""
    return {
        "conflict": conflict.field,
        "id": str(opportunity_id),
        "kept": conflict.kept,
        "kept_by": conflict.kept_by,
        "kept_at": iso(conflict.kept_at),
        "other": conflict.other,
        "other_by": conflict.other_by,
        "other_at": iso(conflict.other_at),
    }


def event_shape(event: Event) -> Json:
    """Shape what was done with an opportunity."""
    return {
        "at": iso(event.at),
        "by": event.by,
        "what": event.what,
        "changes": event.detail,
        "reason": event.reason,
    }


def step_shape(name: str, step: Step | None) -> Json:
    """Shape a step that was taken or brought back; null where there was none."""
    if step is None:
        return {name: None}
    return {
        name: step.what,
        "id": str(step.opportunity_id),
        "title": step.title,
        "entries": step.entries,
        "at": iso(step.at),
        "by": step.by,
    }


def mark_shape(mark: Mark) -> Json:
    """Shape a mark on an opportunity."""
    return {
        "id": str(mark.opportunity_id),
        "mark": mark.kind,
        "key": mark.key or None,
        "text": mark.text,
        "days": mark.days,
        "day": mark.day.isoformat() if mark.day else None,
    }


def match_shape(match: ProductMatch) -> Json:
    """Shape what there is about a product."""
    return {
        "product": match.product.name,
        "hs_codes": list(match.product.hs_codes),
        "keywords": keywords_to_json(match.product.keywords),
        "clauses": [asdict(clause) | {"words": list(clause.words)} for clause in match.clauses],
        "sectors": list(match.sectors),
        "items": match.count,
        "newest": [str(row.id) for row in match.items],
    }
