"""Make an entry and its tags ready to be written: all that needs no database, done before a transaction.

What is made here is plain text and numbers in tuples, which another process may make and send.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from app.store.detail import write_detail
from app.store.sound import sound_item
from app.store.words import index_text

if TYPE_CHECKING:
    from app.domain.evidence import Tagged
    from app.domain.items import NewItem

HEDGED_FROM = 0.4


class TagRow(NamedTuple):
    """What the tagger says of one text: the columns that lists go by, and `detail` with all of it.

    `sectors` are id, score and whether it is speculative; each name stands once, whatever the tagger
    gave: a filter has no use for it twice.
    """

    stamp: str
    lang: str
    role: str
    reliability: str | None
    hedge_share: float
    hedged: bool
    sectors: tuple[tuple[str, float, bool], ...]
    policies: tuple[str, ...]
    detail: str


class Prepared(NamedTuple):
    """An entry whose every text can be stored, the words it is found by, and its tags."""

    new: NewItem
    words: tuple[str, str, str]
    tags: TagRow


def prepare(new: NewItem, tagged: Tagged) -> Prepared:
    """Make one entry ready."""
    new = sound_item(new)
    words = (index_text(new.title), index_text(new.summary), index_text(new.content))
    return Prepared(new, words, row_of(tagged))


def row_of(tagged: Tagged) -> TagRow:
    """Lay out what the tagger says of a text that was not stored before."""
    return tag_row(tagged, write_detail(tagged))


def tag_row(tagged: Tagged, detail: str) -> TagRow:
    """Lay out what the tagger says; `detail` is what `write_detail` wrote, of the same text."""
    provenance = tagged.provenance
    by_sector = {tag.sector: tag for tag in tagged.sectors}
    return TagRow(
        stamp=tagged.stamp or tagged.taxonomy,
        lang=tagged.lang,
        role=provenance.role.value,
        reliability=provenance.reliability,
        hedge_share=provenance.hedge_share,
        hedged=hedged(tagged),
        sectors=tuple((tag.sector, tag.score, tag.speculative) for tag in by_sector.values()),
        policies=tuple(dict.fromkeys(mention.policy for mention in tagged.policies)),
        detail=detail,
    )


def hedged(tagged: Tagged) -> bool:
    """Tell whether a text is mostly hedged, or all that tags it is."""
    speculative = bool(tagged.sectors) and all(tag.speculative for tag in tagged.sectors)
    return speculative or tagged.provenance.hedge_share >= HEDGED_FROM
