"""Bring opportunities in and out: ask for the file, do the work elsewhere, say what came of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from app.views.watch_conflicts import ConflictsDialog
from app.views.watch_import import ImportDialog
from app.views.watch_merge_dialog import MergeDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.domain.exchange import Table
    from app.domain.opportunities import Opportunity
    from app.domain.watch_bundle import Bundle
    from app.services.exchange import Imported
    from app.store.watch_merge import Foreseen, Merged
    from app.views.desk import Desk
    from app.views.watch_cells import Cells
    from app.views.watch_timeline import Timeline
    from app.views.watch_work import WatchWork


class WatchExchange(QObject):
    """Import, export and merge; `shown` gives the opportunities that an export is about."""

    def __init__(
        self,
        desk: Desk,
        cells: Cells,
        timeline: Timeline,
        work: WatchWork,
        shown: Callable[[], tuple[Opportunity, ...]],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._cells = cells
        self._timeline = timeline
        self._work = work
        self._shown = shown
        self._window = window

    def ask_for_table(self) -> None:
        """Ask for a CSV or XLSX file to import."""
        self._ask(self.tr("Import opportunities"), self.tr("Tables (*.csv *.xlsx)"), self.read)

    def ask_for_bundle(self) -> None:
        """Ask for a colleague's bundle."""
        self._ask(
            self.tr("Merge a colleague's bundle"),
            self.tr("Tradewind bundles (*.twbundle)"),
            self.merge,
        )

    def ask_where_to_write(self) -> None:
        """Ask for a file and write what is selected, else what is shown, to it."""
        dialog = QFileDialog(
            self._window, self.tr("Export opportunities"), str(Path.home() / "watchlist.xlsx")
        )
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(
            [
                self.tr("Excel (*.xlsx)"),
                self.tr("CSV (*.csv)"),
                self.tr("Calendar of deadlines (*.ics)"),
                self.tr("One page each, PDF (*.pdf)"),
                self.tr("One page each, Markdown (*.md)"),
                self.tr("Bundle for a colleague (*.twbundle)"),
            ]
        )
        dialog.setDefaultSuffix("xlsx")
        dialog.filterSelected.connect(
            lambda chosen: dialog.setDefaultSuffix(chosen.rpartition("*.")[2].rstrip(")"))
        )
        dialog.fileSelected.connect(lambda chosen: self.write(Path(chosen)))
        self._work.open(dialog)

    def read(self, path: Path) -> None:
        """Read a table and show what would come of it."""
        exchange = self._desk.services.exchange
        self._work.run(lambda: exchange.read(path), self._open_import)

    def write(self, path: Path) -> None:
        """Write what is selected, else what is shown."""
        exchange, chosen, language = self._desk.services.exchange, self._shown(), self._desk.language
        told = self.tr("%n opportunity(s) written to %1", "", len(chosen)).replace("%1", str(path))
        self._work.run(
            lambda: exchange.write(path, chosen, language), lambda _written: self._work.told.emit(told)
        )

    def merge(self, path: Path) -> None:
        """Check a bundle and show what merging it would do; nothing is written before that is confirmed."""
        exchange = self._desk.services.exchange

        def job() -> tuple[Bundle, tuple[Foreseen, ...]]:
            bundle = exchange.open_bundle(path)
            return bundle, exchange.foresee(bundle)

        self._work.run(job, lambda found: self._ask_to_merge(*found))

    def _open_import(self, table: Table) -> None:
        dialog = ImportDialog(self._desk, self._cells, self._timeline, table, self._window)
        dialog.imported.connect(self._tell_imported)
        self._work.open(dialog)

    def _tell_imported(self, report: Imported) -> None:
        if report.stopped:
            self._work.told.emit(self.tr("The import was stopped; nothing was taken."))
            return
        told = self.tr("Imported: %1 new, %2 changed, %3 as they were, %4 left out. Ctrl+Z takes it back.")
        for mark, number in (
            ("%1", report.added),
            ("%2", report.changed),
            ("%3", report.same),
            ("%4", report.left),
        ):
            told = told.replace(mark, self._desk.words.number(number))
        self._work.moved_on.emit(None)
        self._work.told.emit(told)

    def _ask_to_merge(self, bundle: Bundle, foreseen: tuple[Foreseen, ...]) -> None:
        if not foreseen:
            self._work.told.emit(self.tr("The bundle holds nothing that is not here already."))
            return
        exchange = self._desk.services.exchange
        dialog = MergeDialog(self._desk, self._timeline, bundle, foreseen, self._window)
        dialog.accepted.connect(lambda: self._work.run(lambda: exchange.merge(bundle), self._tell_merged))
        self._work.open(dialog)

    def _tell_merged(self, merged: Merged) -> None:
        told = self.tr("Merged: %1 new, %2 changed, %3 as they were, %4 in conflict.")
        for mark, number in (
            ("%1", len(merged.added)),
            ("%2", len(merged.changed)),
            ("%3", merged.same),
            ("%4", len(merged.conflicts)),
        ):
            told = told.replace(mark, self._desk.words.number(number))
        self._work.moved_on.emit(None)
        self._work.told.emit(told)
        if merged.conflicts:
            dialog = ConflictsDialog(self._desk, self._timeline, merged.conflicts, self._window)
            dialog.failed.connect(self._work.failed)
            dialog.finished.connect(lambda _result: self._work.moved_on.emit(None))
            self._work.open(dialog)

    def _ask(self, heading: str, names: str, take: Callable[[Path], None]) -> None:
        dialog = QFileDialog(self._window, heading, str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([names, self.tr("All files (*)")])
        dialog.fileSelected.connect(lambda chosen: take(Path(chosen)))
        self._work.open(dialog)
