"""Marks on an opportunity: where the ground moved under it, and where time runs out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from app.domain.opportunities import CLOSED

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date

    from app.domain.opportunities import LinkedEvidence, Opportunity
    from app.domain.policies import Policy

MarkKind = Literal["item-revised", "item-gone", "policy-superseded", "deadline"]
WARNED = (1, 7, 14)
"""Days before a deadline at which a mark is raised anew."""


@dataclass(frozen=True, slots=True)
class Mark:
    """Something that moved: on which opportunity, and on which piece of evidence (`key`) if on one.

    `text` names the piece, or the policy that supersedes; `days` are left until `day`, less than
    none once it is over. `code` stays the same until something moves anew.
    """

    kind: MarkKind
    opportunity_id: int
    code: str
    key: str = ""
    text: str = ""
    days: int | None = None
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Ground:
    """What evidence stands on today: the content hashes of items that are here, by number; policies."""

    hashes: Mapping[int, str]
    successors: Mapping[str, Policy]
    today: date


def successors(policies: Iterable[Policy]) -> dict[str, Policy]:
    """Give, for each policy that another one supersedes, that other one."""
    return {old: policy for policy in policies for old in policy.supersedes}


def marks_of(one: Opportunity, ground: Ground) -> tuple[Mark, ...]:
    """List the marks of an opportunity; one that is won, lost or parked has none."""
    if one.stage in CLOSED:
        return ()
    return (
        *_deadline(one, ground.today),
        *(mark for piece in one.evidence for mark in _moved(one, piece, ground)),
    )


def _deadline(one: Opportunity, today: date) -> Iterator[Mark]:
    if one.deadline is None:
        return
    left = (one.deadline - today).days
    warned = 0 if left < 0 else next((days for days in WARNED if left <= days), None)
    if warned is not None:
        code = f"deadline:{one.deadline.isoformat()}:{warned}"
        yield Mark("deadline", one.id, code, days=left, day=one.deadline)


def _moved(one: Opportunity, piece: LinkedEvidence, ground: Ground) -> Iterator[Mark]:
    if piece.kind == "clause":
        newer = ground.successors.get(piece.policy or "")
        if newer is not None:
            code = f"policy-superseded:{piece.key}:{newer.id}"
            yield Mark("policy-superseded", one.id, code, piece.key, newer.title("en"))
        return
    if piece.item_id is None:
        return
    present = ground.hashes.get(piece.item_id)
    if present is None:
        yield Mark("item-gone", one.id, f"item-gone:{piece.key}", piece.key, piece.title)
    elif piece.standing.content_hash not in {"", present}:
        code = f"item-revised:{piece.key}:{present[:16]}"
        yield Mark("item-revised", one.id, code, piece.key, piece.title)
