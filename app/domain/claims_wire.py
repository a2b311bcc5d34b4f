"""Claims as the JSON that scripts rely on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from decimal import Decimal

    from app.domain.claims import Attribution, Claim, Figure
    from app.domain.evidence import Span

Json = dict[str, Any]


def claim_to_json(claim: Claim) -> Json:
    """Write a claim; `attributed_to` is null where the text itself says so, numbers are strings."""
    return {
        "field": claim.field,
        "start": claim.start,
        "end": claim.end,
        "text": claim.text,
        "strength": claim.strength,
        "attributed_to": _attribution_to_json(claim.attribution),
        "hedges": [_span_to_json(span) for span in claim.hedges],
        "figures": [_figure_to_json(figure) for figure in claim.figures],
    }


def _attribution_to_json(attribution: Attribution | None) -> Json | None:
    if attribution is None:
        return None
    source = attribution.source
    return {
        "source": _span_to_json(source) if source else None,
        "cue": _span_to_json(attribution.cue),
        "carried": attribution.carried,
    }


def _figure_to_json(figure: Figure) -> Json:
    return {
        **_span_to_json(figure.span),
        "kind": figure.kind,
        "value": _number(figure.value),
        "high": None if figure.high is None else _number(figure.high),
        "unit": figure.unit,
        "bound": figure.bound,
        "period": _span_to_json(figure.period) if figure.period else None,
    }


def _number(value: Decimal) -> str:
    return f"{value:f}"


def _span_to_json(span: Span) -> Json:
    return {"field": span.field, "start": span.start, "end": span.end, "text": span.text}
