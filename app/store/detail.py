"""Tags as the store keeps them: the records' fields by position, as JSON arrays.

Names for the fields, as scripts get them (`app.domain.wire`), would be most of the text and of the
time it takes. A field may be added to a record at its end, with a default: older rows lack it.
"""

from __future__ import annotations

import json
from dataclasses import fields
from datetime import date
from itertools import starmap
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from app.domain.evidence import (
    Cue,
    Evidence,
    Place,
    PolicyMention,
    Provenance,
    Republication,
    Signal,
    Span,
    Tag,
    Tagged,
)
from app.domain.sources import Role
from app.store.sound import sound

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False).encode
_span = attrgetter(*(field.name for field in fields(Span)))
_evidence = attrgetter(*(field.name for field in fields(Evidence)))
_cue = attrgetter(*(field.name for field in fields(Cue)))


def write_detail(tagged: Tagged) -> str:
    """Write all that the tagger says but for the item's number and the taxonomy, which have columns."""
    provenance, again = tagged.provenance, tagged.provenance.republished
    return sound(
        _encode(
            (
                tagged.lang,
                [(tag.sector, tag.score, [*map(_evidence, tag.evidence)]) for tag in tagged.sectors],
                [(mention.policy, [*map(_span, mention.evidence)]) for mention in tagged.policies],
                [(place.id, place.name, [*map(_span, place.evidence)]) for place in tagged.places],
                [
                    (signal.id, signal.score, [*map(_span, signal.evidence)], _day(signal))
                    for signal in tagged.signals
                ],
                (
                    provenance.role,
                    provenance.reliability,
                    provenance.hedge_share,
                    again and (again.by, again.origin, [*map(_cue, again.reasons)]),
                    [*map(_cue, provenance.reasons)],
                    [*map(_cue, provenance.hedges)],
                ),
            )
        )
    )


def read_detail(detail: str, stamp: str, item_id: int) -> Tagged:
    """Read what `write_detail` wrote of an item that was tagged under a stamp."""
    lang, sectors, policies, places, signals, provenance = json.loads(detail)
    return Tagged(
        id=str(item_id),
        lang=lang,
        taxonomy=stamp.partition("+")[0],
        sectors=tuple(
            Tag(sector, score, tuple(starmap(Evidence, evidence))) for sector, score, evidence in sectors
        ),
        policies=tuple(PolicyMention(policy, _spans(evidence)) for policy, evidence in policies),
        places=tuple(Place(place, name, _spans(evidence)) for place, name, evidence in places),
        signals=tuple(
            Signal(signal, score, _spans(evidence), date.fromisoformat(day) if day else None)
            for signal, score, evidence, day in signals
        ),
        provenance=_provenance(provenance),
        stamp=stamp,
    )


def _day(signal: Signal) -> str | None:
    return signal.date.isoformat() if signal.date else None


def _provenance(row: Sequence[Any]) -> Provenance:
    role, reliability, hedge_share, again, reasons, hedges = row
    republished = Republication(again[0], again[1], _cues(again[2])) if again else None
    return Provenance(Role(role), reliability, hedge_share, republished, _cues(reasons), _cues(hedges))


def _spans(rows: Iterable[Any]) -> tuple[Span, ...]:
    return tuple(starmap(Span, rows))


def _cues(rows: Iterable[Any]) -> tuple[Cue, ...]:
    return tuple(starmap(Cue, rows))
