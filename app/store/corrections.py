"""Correct an item's sectors by hand, and take that back; lists and counts follow at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.corrections import last_words
from app.errors import InputError
from app.store import correction_log, items, tags
from app.store.faults import guarded

if TYPE_CHECKING:
    from datetime import datetime

    from sqlite_utils import Database

    from app.domain.corrections import Correction, Deed
    from app.domain.evidence import Span
    from app.domain.items import ItemView
    from app.domain.sectors import SectorId


@guarded()
def correct(  # noqa: PLR0913 - a correction is of what, which way, why, when and by whom
    db: Database,
    item_id: int,
    sector: SectorId,
    deed: Deed,
    words: Span | None,
    now: datetime,
    *,
    by: str = "",
) -> Correction:
    """Add a sector to an item, or take it off, against whatever the tagger says now and later.

    `words` are a stretch of the item's text that speaks for an added sector; None stands for the
    title. What stands already is not noted down twice. Raises InputError: `no-item`, `no-tag` for
    a sector that the item does not have, `no-words` where the text does not say so or says nothing.
    """
    view = items.view(db.conn, item_id)
    if deed == "remove":
        words = None
        if all(tag.sector != sector for tag in view.tagged.sectors):
            raise InputError(
                "no-tag", f"Item {item_id} is not tagged {sector}; there is nothing to take off."
            )
    else:
        _check_words(view, words)
    present = last_words(view.corrections).get(sector)
    if present is not None and (present.deed, present.words) == (deed, words):
        return present
    correction = correction_log.add(db, item_id, sector, deed, words, now, by=by)
    tags.refit(db, [item_id])
    return correction


@guarded()
def undo(db: Database, item_id: int, now: datetime, *, by: str = "") -> Correction:
    """Take back the last correction of an item that holds.

    Raises InputError: `no-item`, `nothing-to-undo`.
    """
    corrections = items.view(db.conn, item_id).corrections
    if not corrections:
        raise InputError(
            "nothing-to-undo", f"Nobody has corrected item {item_id}; its tags are the tagger's."
        )
    correction_log.take_back(db, corrections[-1], now, by=by)
    tags.refit(db, [item_id])
    return corrections[-1]


def _check_words(view: ItemView, words: Span | None) -> None:
    fields = view.item.fields
    if words is None:
        if not any(text.strip() for text in fields.values()):
            raise InputError(
                "no-words", f"Item {view.item.id} has no text, so nothing in it speaks for a tag."
            )
        return
    if not words.text.strip() or fields[words.field][words.start : words.end] != words.text:
        raise InputError(
            "no-words",
            f"These words are not in the text of item {view.item.id} as it stands now. Choose them again.",
        )
