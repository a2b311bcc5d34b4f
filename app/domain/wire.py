"""Tagged texts as the JSON that scripts rely on, and back."""

from __future__ import annotations

from datetime import date
from typing import Any

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

Json = dict[str, Any]


def tagged_to_json(tagged: Tagged) -> Json:
    """Write a tagged text as a JSON object; offsets in code points."""
    return {
        "id": tagged.id,
        "lang": tagged.lang,
        "taxonomy": tagged.taxonomy,
        "sectors": [_tag_to_json(tag) for tag in tagged.sectors],
        "policies": [
            {"id": mention.policy, "evidence": _spans_to_json(mention.evidence)}
            for mention in tagged.policies
        ],
        "places": [
            {"id": place.id, "name": place.name, "evidence": _spans_to_json(place.evidence)}
            for place in tagged.places
        ],
        "signals": [_signal_to_json(signal) for signal in tagged.signals],
        "provenance": _provenance_to_json(tagged.provenance),
    }


def tagged_from_json(data: Json) -> Tagged:
    """Read what `tagged_to_json` wrote."""
    return Tagged(
        id=data["id"],
        lang=data["lang"],
        taxonomy=data["taxonomy"],
        sectors=tuple(
            Tag(tag["id"], tag["score"], tuple(_evidence_from_json(piece) for piece in tag["evidence"]))
            for tag in data["sectors"]
        ),
        policies=tuple(
            PolicyMention(entry["id"], _spans_from_json(entry["evidence"])) for entry in data["policies"]
        ),
        places=tuple(
            Place(entry["id"], entry["name"], _spans_from_json(entry["evidence"])) for entry in data["places"]
        ),
        signals=tuple(_signal_from_json(entry) for entry in data["signals"]),
        provenance=_provenance_from_json(data["provenance"]),
    )


def _tag_to_json(tag: Tag) -> Json:
    return {
        "id": tag.sector,
        "score": tag.score,
        "speculative": tag.speculative,
        "evidence": [
            {
                "field": piece.field,
                "start": piece.start,
                "end": piece.end,
                "text": piece.text,
                "term": piece.term,
                "hedged": piece.hedged,
                "policy": piece.policy,
                "clause": piece.clause,
            }
            for piece in tag.evidence
        ],
    }


def _evidence_from_json(data: Json) -> Evidence:
    return Evidence(**data)


def _spans_to_json(spans: tuple[Span, ...]) -> list[Json]:
    return [{"field": span.field, "start": span.start, "end": span.end, "text": span.text} for span in spans]


def _spans_from_json(data: list[Json]) -> tuple[Span, ...]:
    return tuple(Span(**entry) for entry in data)


def _signal_to_json(signal: Signal) -> Json:
    return {
        "id": signal.id,
        "score": signal.score,
        "date": signal.date.isoformat() if signal.date else None,
        "evidence": _spans_to_json(signal.evidence),
    }


def _signal_from_json(data: Json) -> Signal:
    day = date.fromisoformat(data["date"]) if data["date"] else None
    return Signal(data["id"], data["score"], _spans_from_json(data["evidence"]), day)


def _cues_to_json(cues: tuple[Cue, ...]) -> list[Json]:
    return [
        {"cue": cue.cue, "field": cue.field, "start": cue.start, "end": cue.end, "text": cue.text}
        for cue in cues
    ]


def _cues_from_json(data: list[Json]) -> tuple[Cue, ...]:
    return tuple(Cue(**entry) for entry in data)


def _provenance_to_json(provenance: Provenance) -> Json:
    again = provenance.republished
    return {
        "role": provenance.role.value,
        "reliability": provenance.reliability,
        "hedge_share": provenance.hedge_share,
        "republished": None
        if again is None
        else {"by": again.by, "from": again.origin, "reasons": _cues_to_json(again.reasons)},
        "reasons": _cues_to_json(provenance.reasons),
        "hedges": _cues_to_json(provenance.hedges),
    }


def _provenance_from_json(data: Json) -> Provenance:
    again = data["republished"]
    return Provenance(
        role=Role(data["role"]),
        reliability=data["reliability"],
        hedge_share=data["hedge_share"],
        republished=None
        if again is None
        else Republication(again["by"], again["from"], _cues_from_json(again["reasons"])),
        reasons=_cues_from_json(data["reasons"]),
        hedges=_cues_from_json(data["hedges"]),
    )
