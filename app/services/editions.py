"""Editions: each briefing that went out is kept as it was, with what it stood on."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from app.domain.editions import EditionChange, EditionDraft
from app.store import editions

if TYPE_CHECKING:
    from datetime import datetime

    from app.domain.briefs import Brief
    from app.domain.editions import Edition
    from app.domain.times import Clock
    from app.store.store import Store

MOST = 500


class Editions:
    """Keep what was exported, open it again, tell what changed since."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def keep(self, brief: Brief) -> int:
        """Keep a briefing as it goes out and give the edition's id; the same one twice is one edition."""
        from app.briefing.manifest import to_text

        text = to_text(brief)
        cited = {note.item_id: note.revision for note in brief.citations if note.item_id is not None}
        draft = EditionDraft(
            fingerprint=hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest(),
            series=series_of(brief),
            title=brief.title,
            taxonomy=brief.taxonomy,
            made_at=brief.made_at,
            items=cited,
            manifest=text,
        )
        return self._store.write(lambda db: editions.keep(db, draft, self._clock())).result()

    def listed(self) -> tuple[Edition, ...]:
        """List the editions, the newest first."""
        return editions.listed(self._store.reader(), MOST)

    def open(self, edition_id: int) -> Brief:
        """Read an edition as it went out; reading never changes it. Raises InputError `no-edition`."""
        from app.briefing.manifest import from_text

        return from_text(editions.manifest(self._store.reader(), edition_id))

    def made_at(self, moment: datetime) -> tuple[Brief, ...]:
        """Read the editions that were made at a moment, to the second (UTC)."""
        from app.briefing.manifest import from_text

        return tuple(map(from_text, editions.made_at(self._store.reader(), moment)))

    def change(self, brief: Brief) -> EditionChange | None:
        """Tell what changed since the last edition of the same series; None where this is the first."""
        before = editions.before(self._store.reader(), series_of(brief), brief.made_at)
        if before is None:
            return None
        old = self.open(before.id)
        said_before = {entry.text for entry in old.statements}
        said_now = {entry.text for entry in brief.statements}
        revisions = {note.item_id: note.revision for note in brief.citations if note.item_id is not None}
        revised = (item for item, was in before.items.items() if revisions.get(item, was) != was)
        return EditionChange(
            before=before,
            added=tuple(e.text for e in brief.statements if e.text not in said_before),
            dropped=tuple(e.text for e in old.statements if e.text not in said_now),
            revised=tuple(sorted(revised)),
        )


def series_of(brief: Brief) -> str:
    """Name the question that a briefing answers, whatever its period."""
    opportunities = ",".join(str(number) for number in brief.opportunities)
    asked = [brief.template, brief.language, ",".join(brief.sectors_asked), opportunities]
    markets = ",".join(market.id for market in brief.markets)
    return "|".join([*asked, markets] if markets else asked)
