"""Tag stored items anew after lexicon or policies changed: look first, then apply, then undo if need be."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import partial
from threading import Event
from typing import TYPE_CHECKING, Protocol

from app.domain.corrections import corrected_sectors
from app.domain.items import Changes
from app.domain.retagging import Example, RetagPreview, RetagProgress, RetagReport, SectorShift
from app.domain.sectors import SECTOR_IDS
from app.store import correction_log, retagging

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator

    from app.domain.evidence import Draft, Tagged
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


def ignore_progress(_: RetagProgress) -> None:
    """Take a report of progress and do nothing with it."""


@dataclass(frozen=True, slots=True)
class _Retagged:
    """An item with what it is tagged as anew; `detail` is None where nothing differs."""

    text: StoredText
    detail: str | None
    before: tuple[SectorId, ...]
    after: tuple[SectorId, ...]


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
        """Tell what applying would change; writes nothing. Raises InputError for a bad data file."""
        stop = cancel or Event()
        count = _Count(examples)
        for chunk in self._chunks(progress, stop):
            said = correction_log.standing(self._store.reader(), [one.text.item_id for one in chunk])
            for one in chunk:
                corrections = said.get(one.text.item_id, ())
                before = corrected_sectors(one.before, corrections)
                after = corrected_sectors(one.after, corrections)
                count.take(one, before, after, corrected=bool(corrections))
        return count.preview(self._tagger().stamp, cancelled=stop.is_set())

    def apply(self, *, progress: Report = ignore_progress, cancel: Event | None = None) -> RetagReport:
        """Tag every outdated item anew, as one step that `undo` takes back.

        Until all is ready nothing of it can be seen; stopped, or killed, it leaves all as it was.
        Raises InputError `retag-lost` where another process began the same.
        """
        stop = cancel or Event()
        stamp, now = self._tagger().stamp, self._clock()
        run = self._store.write(lambda db: retagging.begin(db, stamp, now)).result()
        for chunk in self._chunks(progress, stop):
            batch = [retagging.Staged(one.text, one.detail) for one in chunk]
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

    def _chunks(self, progress: Report, stop: Event) -> Iterator[list[_Retagged]]:
        """Tag the outdated items anew, some at a time, until done or stopped."""
        tagger = self._tagger()
        total = retagging.outdated(self._store.reader(), tagger.stamp)
        done = after = 0
        while not stop.is_set():
            found = retagging.texts(self._store.reader(), tagger.stamp, after, CHUNK)
            if not found:
                return
            yield [_tag(tagger, text) for text in found]
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

    def take(
        self, one: _Retagged, before: Collection[SectorId], after: Collection[SectorId], *, corrected: bool
    ) -> None:
        self._items += 1
        self._changed += one.detail is not None
        self._corrected += corrected
        for sector in {*before, *after}:
            what = "kept" if sector in before and sector in after else "gain" if sector in after else "loss"
            self._numbers[what, sector] += 1
            shown = self._examples[what, sector]
            if what != "kept" and len(shown) < self._most:
                shown.append(Example(one.text.item_id, one.text.draft.title))

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


def _tag(tagger: Speaks, text: StoredText) -> _Retagged:
    tagged = tagger.tag(text.draft)
    after = tuple(tag.sector for tag in tagged.sectors)
    detail = text.differs(tagged)
    return _Retagged(text, detail, after if detail is None else text.sectors(), after)


def _stage(db: Database, run: int, batch: list[retagging.Staged]) -> None:
    retagging.stage(db, run, batch)


def _report(done: Swapped) -> RetagReport:
    return RetagReport(done.stamp, done.items, len(done.changed), Changes(items=done.changed, by="retag"))
