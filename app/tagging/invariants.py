"""Check that every tag stands on evidence and that evidence says where it says it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.evidence import FIELDS
from app.domain.sectors import LANGUAGES, SECTOR_IDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from app.domain.evidence import Cue, Draft, Evidence, Span, Tagged


def evidence_problems(draft: Draft, tagged: Tagged) -> tuple[str, ...]:
    """List in words what is wrong with the evidence of a tagged text; empty where all holds.

    `field[start:end] == text` for each piece, in code points of the draft's own field; no tag
    without evidence; known sectors, each once; scores and shares within 0..1.
    """
    return tuple(
        problem
        for check in (_of_sectors, _of_named, _of_signals, _of_provenance)
        for problem in check(draft, tagged)
    )


def _of_sectors(draft: Draft, tagged: Tagged) -> Iterator[str]:
    if tagged.lang not in LANGUAGES:
        yield f"language {tagged.lang!r} is none of ours"
    yield from _repeated("sector", [tag.sector for tag in tagged.sectors])
    for tag in tagged.sectors:
        if tag.sector not in SECTOR_IDS:
            yield f"sector {tag.sector!r} is none of ours"
        yield from _score(f"sector {tag.sector}", tag.score)
        yield from _pieces(draft, f"sector {tag.sector}", tag.evidence)
        for piece in tag.evidence:
            if piece.clause and not piece.policy:
                yield f"sector {tag.sector}: clause {piece.clause!r} without a policy"


def _of_named(draft: Draft, tagged: Tagged) -> Iterator[str]:
    yield from _repeated("policy", [mention.policy for mention in tagged.policies])
    yield from _repeated("place", [place.id for place in tagged.places])
    for mention in tagged.policies:
        yield from _pieces(draft, f"policy {mention.policy}", mention.evidence)
    for place in tagged.places:
        yield from _pieces(draft, f"place {place.id}", place.evidence)


def _of_signals(draft: Draft, tagged: Tagged) -> Iterator[str]:
    yield from _repeated("signal", [signal.id for signal in tagged.signals])
    for signal in tagged.signals:
        yield from _score(f"signal {signal.id}", signal.score)
        yield from _pieces(draft, f"signal {signal.id}", signal.evidence)


def _of_provenance(draft: Draft, tagged: Tagged) -> Iterator[str]:
    provenance = tagged.provenance
    yield from _score("hedge share", provenance.hedge_share)
    if provenance.hedge_share > 0 and not provenance.hedges:
        yield "hedge share without a hedge"
    again = provenance.republished.reasons if provenance.republished else ()
    if provenance.republished and not again:
        yield "republished without a reason"
    for cue in (*provenance.reasons, *provenance.hedges, *again):
        yield from _piece(draft, f"cue {cue.cue}", cue)


def _pieces(draft: Draft, owner: str, evidence: Iterable[Evidence | Span]) -> Iterator[str]:
    pieces = tuple(evidence)
    if not pieces:
        yield f"{owner}: no evidence"
    for piece in pieces:
        yield from _piece(draft, owner, piece)


def _piece(draft: Draft, owner: str, piece: Evidence | Span | Cue) -> Iterator[str]:
    texts = {str(name): draft.field(name) for name in FIELDS}
    texts |= {"source": draft.source or "", "url": draft.url or ""}
    text = texts.get(piece.field)
    if text is None:
        yield f"{owner}: field {piece.field!r} does not exist"
    elif not 0 <= piece.start < piece.end <= len(text):
        yield f"{owner}: {piece.start} to {piece.end} lies outside {piece.field} (length {len(text)})"
    elif text[piece.start : piece.end] != piece.text:
        yield f"{owner}: {piece.field}[{piece.start}:{piece.end}] is not {piece.text!r}"


def _score(owner: str, value: float) -> Iterator[str]:
    if not 0.0 <= value <= 1.0:
        yield f"{owner}: {value} is not within 0 to 1"


def _repeated(kind: str, ids: list[str]) -> Iterator[str]:
    for each in sorted({each for each in ids if ids.count(each) > 1}):
        yield f"{kind} {each} is there more than once"
