"""Opportunities from and to files: CSV, XLSX, ICS, Markdown, PDF and bundles, by the file's ending."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING

from app.domain.exchange import COLUMNS, guess_mapping
from app.domain.exchange_cells import cells_of
from app.domain.exchange_rows import Known, draft_of_row, fold_name, read_rows
from app.domain.opportunities import Stage
from app.domain.sectors import SECTOR_IDS
from app.domain.watch_bundle import Bundle
from app.errors import InputError
from app.services import tables
from app.services.bundle_check import verdict_on
from app.services.bundles import read_bundle, write_bundle
from app.services.calendars import write_ics
from app.store import stage_names, watch_import, watch_log, watch_merge, watch_pieces, watchlist
from app.store.watch_import import Incoming, StoppedError
from app.store.watch_log import Act

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path
    from threading import Event

    from app.briefing.one_page import Pages
    from app.domain.exchange import Mapped, Preview, Table
    from app.domain.opportunities import Opportunity
    from app.domain.sectors import Language, Sector
    from app.domain.times import Clock
    from app.services.bundle_check import BundleVerdict
    from app.store.store import Database, Store
    from app.store.watch_merge import Foreseen, Merged

MOST_AHEAD = timedelta(days=1)
ENDINGS = (".csv", ".xlsx", ".ics", ".md", ".pdf", ".twbundle")


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import came to; `left` are the rows that had problems. Stopped, nothing was taken.

    `numbers` are those of the opportunities here, row by row.
    """

    added: int = 0
    changed: int = 0
    same: int = 0
    left: int = 0
    stopped: bool = False
    numbers: tuple[int, ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True)
class Written:
    """Where opportunities were written, and how many."""

    path: str
    opportunities: int


class Exchange:
    """Bring opportunities in and out; slow enough to be called off the GUI thread."""

    def __init__(
        self, store: Store, sectors: Callable[[], tuple[Sector, ...]], clock: Clock, *, by: str = ""
    ) -> None:
        self._store = store
        self._sectors = sectors
        self._clock = clock
        self._by = by

    def read(self, path: Path) -> Table:
        """Read a CSV or XLSX file. Raises InputError where it is no table; see `tables.read_table`."""
        return tables.read_table(path)

    def guess(self, table: Table) -> Mapped:
        """Guess which field each column (from 0) holds; what is not named is passed over."""
        return guess_mapping(table.columns)

    def preview(self, table: Table, mapping: Mapped) -> Preview:
        """Tell what an import would take and what is wrong with which cell; nothing is written."""
        conn = self._store.reader()
        listed = watchlist.listed(conn)
        known = Known(
            by_id={one.id: one for one in listed},
            by_uid={one.uid: one for one in listed},
            binned=watch_import.binned_uids(conn),
            sectors=self._sector_names(),
            stages={
                **{fold_name(stage.value): stage for stage in Stage},
                **{fold_name(name): stage for stage, name in stage_names.listed(conn).items()},
            },
        )
        return read_rows(table, mapping, known)

    def take(self, preview: Preview, progress: Callable[[int, int], None], stop: Event) -> Imported:
        """Take the good rows of a preview as one step, which can be undone; stopped, none of them.

        `progress` hears how many of how many are done, in the writer's thread.
        """
        listed = watchlist.listed(self._store.reader())
        by_id = {one.id: one for one in listed}
        by_uid = {one.uid: one for one in listed}
        good = preview.good
        rows = []
        for row in good:
            present = by_uid.get(row.uid or "")
            if row.opportunity_id is not None:
                present = by_id.get(row.opportunity_id) or watchlist.find(
                    self._store.reader(), row.opportunity_id
                )
            rows.append(Incoming(draft_of_row(row, present), present, row.uid))
        act = Act(self._clock(), self._by)

        def tell(done: int) -> bool:
            progress(done, len(rows))
            return not stop.is_set()

        try:
            taken = self._store.write(lambda db: watch_import.take(db, rows, act, tell)).result()
        except StoppedError:
            return Imported(left=len(preview.rows), stopped=True)
        left = len(preview.rows) - len(good)
        return Imported(taken.added, taken.changed, taken.same, left, numbers=taken.numbers)

    def bundle(self, opportunities: Sequence[Opportunity] | None = None) -> Bundle:
        """Put opportunities, all that are listed by default, together as a bundle."""
        conn = self._store.reader()
        chosen = watchlist.listed(conn) if opportunities is None else opportunities
        entries = [entry for one in chosen for entry in watch_log.of_opportunity(conn, one.id)]
        hashes = {piece.snapshot for one in chosen for piece in one.evidence if piece.snapshot}
        return Bundle(tuple(entries), watch_pieces.snapshots(conn, hashes), self._clock(), self._by)

    def open_bundle(self, path: Path) -> Bundle:
        """Read a colleague's bundle and check all of it. Raises InputError; see `bundles.read_bundle`."""
        return read_bundle(path)

    def verify(self, path: Path) -> BundleVerdict:
        """Check every piece of evidence of a bundle against its snapshots and the items that are here.

        Raises InputError as `open_bundle` does.
        """
        opened = read_bundle(path)
        urls = {str(one["url"]) for one in opened.snapshots.values() if one.get("url")}
        return verdict_on(opened, watch_pieces.texts_at(self._store.reader(), urls))

    def foresee(self, bundle: Bundle) -> tuple[Foreseen, ...]:
        """Tell what merging a bundle would come to; nothing is written. Raises InputError as `merge` does."""
        self._check_clock(bundle)
        return watch_merge.foresee(self._store.reader(), bundle.entries)

    def merge(self, bundle: Bundle) -> Merged:
        """Merge a bundle: whoever merges whose, both have the same afterwards.

        Raises InputError `clock-ahead` where it comes from the future: all that is written here from
        then on would have to be later still.
        """
        self._check_clock(bundle)

        def write(db: Database) -> Merged:
            watch_pieces.keep(db, bundle.snapshots.values())
            return watch_merge.merge(db, bundle.entries)

        return self._store.write(write).result()

    def write(
        self, path: Path, opportunities: Sequence[Opportunity] | None = None, language: Language = "en"
    ) -> Written:
        """Write opportunities, all that are listed by default, by the file's ending.

        A calendar and pages (Markdown, PDF) are in a language. Raises
        BriefError, and InputError: `bad-ending`, `no-folder`, `unwritable`, `too-long`.
        """
        chosen = watchlist.listed(self._store.reader()) if opportunities is None else opportunities
        writers: dict[str, Callable[[Path, Sequence[Opportunity]], None]] = {
            ".csv": lambda path, chosen: tables.write_csv(path, _HEAD, map(cells_of, chosen)),
            ".xlsx": lambda path, chosen: tables.write_xlsx(path, _HEAD, map(cells_of, chosen)),
            ".ics": lambda path, chosen: write_ics(path, chosen, self._clock(), language),
            ".md": lambda path, chosen: self._write_markdown(path, self._pages(chosen, language)),
            ".pdf": lambda path, chosen: self._write_pdf(path, self._pages(chosen, language)),
            ".twbundle": lambda path, chosen: write_bundle(path, self.bundle(chosen)),
        }
        write = writers.get(path.suffix.lower())
        if write is None:
            raise InputError("bad-ending", f"{path.name}: name it with one of {', '.join(ENDINGS)}.")
        if not path.parent.is_dir():
            raise InputError("no-folder", f"There is no folder {path.parent}. Make it or choose another.")
        fresh = path.with_name(f".{path.name}.new")
        try:
            write(fresh, chosen)
            fresh.replace(path)
        except OSError as error:
            raise InputError(
                "unwritable",
                f"{path} can't be written ({error.strerror}). Close it or choose another name.",
            ) from error
        finally:
            fresh.unlink(missing_ok=True)
        return Written(str(path), len(chosen))

    def _check_clock(self, bundle: Bundle) -> None:
        latest = max((entry.tick for entry in bundle.entries), default=0)
        if latest > (self._clock() + MOST_AHEAD).timestamp() * 1_000_000:
            raise InputError(
                "clock-ahead",
                "The bundle was written by a clock that is more than a day ahead. Nothing was taken; set the "
                "clocks of both computers right, and have it exported again.",
            )

    def _pages(self, chosen: Sequence[Opportunity], language: Language) -> Pages:
        from app.briefing.one_page import compose_pages, load_page_words

        if not chosen:
            raise InputError("no-opportunity", "There is no opportunity to write a page of.")
        words = load_page_words(language, self._sectors(), stage_names.listed(self._store.reader()))
        return compose_pages(chosen, words, self._clock())

    def _write_markdown(self, path: Path, pages: Pages) -> None:
        from app.briefing.one_page_files import pages_markdown

        path.write_text(pages_markdown(pages), encoding="utf-8", newline="\n")

    def _write_pdf(self, path: Path, pages: Pages) -> None:
        from app.briefing.one_page_files import pages_pdf

        path.write_bytes(pages_pdf(pages))

    def _sector_names(self) -> dict[str, str]:
        names: dict[str, str] = {sector: sector for sector in SECTOR_IDS}
        for sector in self._sectors():
            for name in (*sector.names.values(), *sector.short.values()):
                names.setdefault(fold_name(name), sector.id)
        return names


_HEAD = tuple(column.name for column in COLUMNS)
