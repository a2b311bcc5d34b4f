"""Take in many opportunities as one step: all of them or, where it is stopped, none."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import uuid4

from app.domain.watch_fields import check_draft
from app.store import watchlist
from app.store.faults import guarded
from app.store.watch_log import Pen

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Sequence

    from sqlite_utils import Database

    from app.domain.opportunities import Opportunity, OpportunityDraft
    from app.store.watch_log import Act

_BINNED = "SELECT uid FROM opportunities WHERE removed_at IS NOT NULL"
_OFTEN = 200


class StoppedError(Exception):
    """Somebody stopped an import; nothing of it was kept."""


@dataclass(frozen=True, slots=True)
class Incoming:
    """What an opportunity is to become: one that is here, or a new one, with a uid of its own if given."""

    draft: OpportunityDraft
    present: Opportunity | None = None
    uid: str | None = None


@dataclass(frozen=True, slots=True)
class Taken:
    """How many were added, changed, and were as they are already; the numbers of all in their order."""

    added: int
    changed: int
    same: int
    numbers: tuple[int, ...]


@guarded()
def take(db: Database, rows: Sequence[Incoming], act: Act, tell: Callable[[int], bool]) -> Taken:
    """Add and change opportunities as one step.

    `tell` hears now and then how many are done and says whether to go on. Raises StoppedError, and
    InputError as `watchlist.add` and `edit` do; either way nothing is kept.
    """
    pen = Pen(db, act)
    added = changed = 0
    numbers = []
    for number, row in enumerate(rows):
        if number % _OFTEN == 0 and not tell(number):
            raise StoppedError
        if row.present is None:
            check_draft(row.draft)
            numbers.append(watchlist.insert(pen, row.draft, row.uid or uuid4().hex))
            added += 1
        else:
            numbers.append(row.present.id)
            changed += watchlist.revise(pen, row.present, row.draft, "edited")
    if not tell(len(rows)):
        raise StoppedError
    return Taken(added, changed, len(rows) - added - changed, tuple(numbers))


@guarded()
def binned_uids(conn: sqlite3.Connection) -> frozenset[str]:
    """Give the uids of what lies in the bin."""
    return frozenset(uid for (uid,) in conn.execute(_BINNED))
