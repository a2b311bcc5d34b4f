"""Tag stored items anew after lexicon or policies changed: look first, then apply, then undo if need be."""

from __future__ import annotations

from collections import Counter, defaultdict
from functools import partial
from threading import Event
from typing import TYPE_CHECKING, Protocol

from app.domain.corrections import corrected_sectors
from app.domain.items import Changes
from app.domain.retagging import Example, RetagPreview, RetagProgress, RetagReport, SectorShift
from app.domain.sectors import SECTOR_IDS
from app.store import correction_log, retagging

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from app.domain.corrections import Correction
    from app.domain.evidence import Draft, Tag, Tagged
    from app.domain.sectors import SectorId
    from app.domain.times import Clock
    from app.store.retagging import StoredText, Swapped
    from app.store.store import Database, Store

    Report = Callable[[RetagProgress], None]

CHUNK = 500
"""Items between two looks at whether to stop: some 100 ms of work."""

EXAMPLES = 5


class Speaks(Protocol):
    """Says what texts are about; `stamp` names the data that it says so from."""

    @property
    def stamp(self) -> str:
        """Name the data, as items tagged from it are marked."""

    def tag(self, draft: Draft) -> Tagged:
        """Tag one text."""

    def sectors(self, draft: Draft) -> tuple[Tag, ...]:
        """Find the sectors that tagging would, and nothing else, in less time."""


def ignore_progress(_: RetagProgress) -> None:
    """Take a report of progress and do nothing with it."""


class Retag:
    """Bring stored items under the taxonomy that the tagger speaks from; blocks, so run it in a worker."""

    def __init__(
        self, store: Store, tagger: Callable[[], Speaks], stamp: Callable[[], str], clock: Clock
    ) -> None:
        self._store = store
        self._tagger = tagger
        self._stamp = stamp
        self._clock = clock

    def outdated(self) -> int:
        """Count the items that were tagged under another taxonomy; does not load the tagger."""
        return retagging.outdated(self._store.reader(), self._stamp())

    def undoable(self) -> int:
        """Count the items that `undo` would put back; 0 where there is nothing to undo."""
        return retagging.undoable(self._store.reader())

    def preview(
        self, *, examples: int = EXAMPLES, progress: Report = ignore_progress, cancel: Event | None = None
    ) -> RetagPreview:
        """Tell what applying would change of the sectors; writes nothing.

        Raises InputError for a bad data file.
        """
        stop = cancel or Event()
        tagger, count = self._tagger(), _Count(examples)
        for chunk in self._chunks(progress, stop):
            said = correction_log.standing(self._store.reader(), [text.item_id for text in chunk])
            for text in chunk:
                count.take(text, tagger.sectors(text.draft), said.get(text.item_id, ()))
        return count.preview(tagger.stamp, cancelled=stop.is_set())

    def apply(self, *, progress: Report = ignore_progress, cancel: Event | None = None) -> RetagReport:
        """Tag every outdated item anew, as one step that `undo` takes back.

        Until all is ready nothing of it can be seen; stopped, or killed, it leaves all as it was.
        Raises InputError `retag-lost` where another process began the same.
        """
        stop = cancel or Event()
        tagger, now = self._tagger(), self._clock()
        stamp = tagger.stamp
        run = self._store.write(lambda db: retagging.begin(db, stamp, now)).result()
        for chunk in self._chunks(progress, stop):
            batch = [retagging.Staged(text, text.differs(tagger.tag(text.draft))) for text in chunk]
            self._store.write(partial(_stage, run=run, batch=batch), urgent=False).result()
        if stop.is_set():
            self._store.write(lambda db: retagging.abandon(db, run)).result()
            return RetagReport(stamp, cancelled=True)
        done = self._store.write(lambda db: retagging.apply(db, run, now)).result()
        self._sweep()
        return _report(done)

    def undo(self) -> RetagReport:
        """Put back what the last re-tagging replaced. Raises InputError `nothing-to-undo`."""
        now = self._clock()
        done = self._store.write(lambda db: retagging.undo(db, now)).result()
        self._sweep()
        return _report(done)

    def _chunks(self, progress: Report, stop: Event) -> Iterator[tuple[StoredText, ...]]:
        """Give the outdated items, some at a time, until done or stopped."""
        tagger = self._tagger()
        total = retagging.outdated(self._store.reader(), tagger.stamp)
        done = after = 0
        while not stop.is_set():
            found = retagging.texts(self._store.reader(), tagger.stamp, after, CHUNK)
            if not found:
                return
            yield found
            after = found[-1].item_id
            done += len(found)
            progress(RetagProgress(done, max(done, total)))

    def _sweep(self) -> None:
        while self._store.write(retagging.sweep, urgent=False).result():
            pass


class _Count:
    """Adds up what changes, item by item."""

    def __init__(self, examples: int) -> None:
        self._most = examples
        self._items = self._changed = self._corrected = 0
        self._numbers: Counter[tuple[str, SectorId]] = Counter()
        self._examples: dict[tuple[str, SectorId], list[Example]] = defaultdict(list)

    def take(self, text: StoredText, tags_now: tuple[Tag, ...], corrections: tuple[Correction, ...]) -> None:
        """Count an item with what it is tagged as anew."""
        tags_before = text.tags()
        before = corrected_sectors((tag.sector for tag in tags_before), corrections)
        after = corrected_sectors((tag.sector for tag in tags_now), corrections)
        self._items += 1
        self._changed += tags_before != tags_now
        self._corrected += bool(corrections)
        for sector in before | after:
            what = "kept" if sector in before and sector in after else "gain" if sector in after else "loss"
            self._numbers[what, sector] += 1
            shown = self._examples[what, sector]
            if what != "kept" and len(shown) < self._most:
                shown.append(Example(text.item_id, text.draft.title))

    def preview(self, stamp: str, *, cancelled: bool) -> RetagPreview:
        shifts = tuple(
            SectorShift(
                sector,
                added=self._numbers["gain", sector],
                removed=self._numbers["loss", sector],
                kept=self._numbers["kept", sector],
                gains=tuple(self._examples["gain", sector]),
                losses=tuple(self._examples["loss", sector]),
            )
            for sector in SECTOR_IDS
        )
        return RetagPreview(stamp, self._items, self._changed, self._corrected, shifts, cancelled=cancelled)


def _stage(db: Database, run: int, batch: list[retagging.Staged]) -> None:
    retagging.stage(db, run, batch)


def _report(done: Swapped) -> RetagReport:
    return RetagReport(done.stamp, done.items, len(done.changed), Changes(items=done.changed, by="retag"))
