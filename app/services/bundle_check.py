"""Check the evidence of a bundle against the snapshots in it, and against the items that are here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.watch_fields import piece_from_value, pieces_of
from app.services.bundles import states_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from app.domain.opportunities import LinkedEvidence
    from app.domain.watch_bundle import Bundle
    from app.domain.watch_fields import Json

    Present = Mapping[tuple[str, str], Sequence[Json]]

_FIELDS = ("title", "summary", "content")


@dataclass(frozen=True, slots=True)
class BundleProblem:
    """A piece of evidence, counted through the bundle from 1, that is not what its source says."""

    statement: int
    code: str
    why: str
    text: str


@dataclass(frozen=True, slots=True)
class BundleVerdict:
    """How many pieces of evidence a bundle holds, and what is wrong with which."""

    statements: int
    problems: tuple[BundleProblem, ...]


def verdict_on(bundle: Bundle, present: Present) -> BundleVerdict:
    """Check a bundle; `present` is what the items here say, by their source's address and their own.

    An item that is not here is checked against its snapshot alone.
    """
    states = states_of(bundle)
    pieces = [
        piece_from_value(key, value, None)
        for uid in sorted(states)
        for key, value in sorted(pieces_of(states[uid]).items())
    ]
    problems = (
        BundleProblem(number, code, why, piece.passage.text if piece.passage else piece.title)
        for number, piece in enumerate(pieces, start=1)
        for code, why in _strays(piece, bundle.snapshots, present)
    )
    return BundleVerdict(len(pieces), tuple(problems))


def _strays(
    piece: LinkedEvidence, snapshots: Mapping[str, Json], present: Present
) -> Iterator[tuple[str, str]]:
    if piece.snapshot is None:
        return
    snapshot, span = snapshots[piece.snapshot], piece.passage
    if piece.title != snapshot.get("title"):
        yield "title-differs", "The title is not the snapshot's."
    if span and (snapshot.get(span.field) or "")[span.start : span.end] != span.text:
        yield "not-in-snapshot", "The snapshot does not say so in that place."
    here = present.get((snapshot.get("source_url") or "", snapshot.get("url") or ""))
    if here and not any(all(one[name] == snapshot.get(name) for name in _FIELDS) for one in here):
        yield "item-differs", "The item that is stored here says something else now."
