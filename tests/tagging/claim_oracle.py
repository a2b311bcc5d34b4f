"""Say what is wrong with the places of claims: what the tests of claims judge by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.evidence import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from app.domain.claims import Claim
    from app.domain.evidence import Draft


def claim_problems(draft: Draft, claims: Sequence[Claim]) -> tuple[str, ...]:
    """List in words what is wrong with the places of claims; empty where all holds.

    `field[start:end] == text` for sentences, sources, cues, hedges and figures; what belongs to a
    sentence stands in it, but for a source that is carried from an earlier one.
    """
    return tuple(problem for claim in claims for problem in _problems(draft, claim))


def _problems(draft: Draft, claim: Claim) -> Iterator[str]:
    sentence = Span(claim.field, claim.start, claim.end, claim.text)
    yield from _misplaced(draft, sentence, None)
    own = [*claim.hedges, *(figure.span for figure in claim.figures)]
    own += [figure.period for figure in claim.figures if figure.period]
    told = claim.attribution
    names = [span for span in (told.cue, told.source) if span] if told else []
    for span in own if told and told.carried else [*own, *names]:
        yield from _misplaced(draft, span, sentence)
    for span in names if told and told.carried else ():
        yield from _misplaced(draft, span, None)
        if span.end > claim.start:
            yield f"{span.text!r} is carried from behind its sentence"
    expected = "hedged" if claim.hedges else "attributed" if claim.attribution else "stated"
    if claim.strength != expected:
        yield f"the sentence at {claim.start} is not {claim.strength}"


def _misplaced(draft: Draft, span: Span, within: Span | None) -> Iterator[str]:
    text = draft.field(span.field)
    if not 0 <= span.start < span.end <= len(text) or text[span.start : span.end] != span.text:
        yield f"{span.field}[{span.start}:{span.end}] is not {span.text!r}"
    elif within and not (within.start <= span.start and span.end <= within.end):
        yield f"{span.text!r} stands outside its sentence"
