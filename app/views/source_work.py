"""Add, import, export and remove sources, each off the GUI thread, each saying what came of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QMenu, QMessageBox, QWidget

from app.errors import AppError, InputError
from app.views.opening import open_dialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QPoint

    from app.domain.sources import NewSource, Source
    from app.services.sources import Imported
    from app.views.desk import Desk
    from app.views.sidebar import Place

T = TypeVar("T")


class SourceWork(QObject):
    """Lead a person through changes of the list of sources."""

    added = Signal(str)
    changed = Signal(str)
    ready = Signal(str)
    refresh_wanted = Signal(object)
    rate_wanted = Signal(int)
    failed = Signal(object)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._sources = desk.services.sources
        self.dialog: QDialog | None = None

    def ask_for_source(self) -> None:
        """Ask for an address and add it."""
        from app.views.source_dialogs import AddSourceDialog

        dialog = AddSourceDialog(self._desk, self._window)

        def done(source: Source) -> None:
            dialog.accept()
            self.added.emit(self.tr("Added: %1").replace("%1", source.title or source.url))

        def add(source: NewSource) -> None:
            self._desk.tasks.run(
                lambda: self._sources.add(source), owner=dialog, done=done, failed=dialog.refuse
            )

        dialog.wanted.connect(add)
        self._open(dialog)

    def add(self, source: NewSource) -> None:
        """Add a source that came without a dialog."""
        self._do(
            lambda: self._sources.add(source),
            lambda made: self.added.emit(self.tr("Added: %1").replace("%1", made.title or made.url)),
        )

    def ask_for_pack(self) -> None:
        """Offer the packs."""
        from app.views.source_dialogs import PackDialog

        dialog = PackDialog(self._desk, self._window)
        dialog.chosen.connect(self.add_pack)
        dialog.chosen.connect(dialog.accept)
        self._open(dialog)

    def add_pack(self, pack_id: str) -> None:
        """Add the sources of a pack."""
        self._do(lambda: self._sources.add_pack(pack_id), self._tell_imported)

    def add_packs(self, pack_ids: tuple[str, ...]) -> None:
        """Add the sources of some packs, to be read at once: `ready` says that they are there."""
        self._do(
            lambda: [self._sources.add_pack(pack_id) for pack_id in pack_ids],
            lambda added: self.ready.emit(self._imported(sum(len(one.added) for one in added), 0)),
        )

    def ask_for_opml(self) -> None:
        """Ask for an OPML file and add its feeds."""
        dialog = QFileDialog(self._window, self.tr("Import OPML"), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("OPML (*.opml *.xml)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(lambda chosen: self.import_opml(Path(chosen)))
        self._open(dialog)

    def import_opml(self, path: Path) -> None:
        """Add the feeds of an OPML file."""
        self._do(lambda: self._sources.import_opml(_read(path)), self._tell_imported)

    def ask_where_opml_goes(self) -> None:
        """Ask for a file and write the sources to it."""
        dialog = QFileDialog(self._window, self.tr("Export OPML"), str(Path.home() / "tradewind.opml"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("opml")
        dialog.fileSelected.connect(lambda chosen: self.export_opml(Path(chosen)))
        self._open(dialog)

    def export_opml(self, path: Path) -> None:
        """Write the sources to an OPML file."""
        self._do(
            lambda: _write(path, self._sources.export_opml()),
            lambda _: self.changed.emit(self.tr("Written: %1").replace("%1", str(path))),
        )

    def ask_to_remove(self, source_id: int, title: str) -> None:
        """Remove a source, after asking."""
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(self.tr("Remove the source “%1”?").replace("%1", title))
        box.setInformativeText(self.tr("Items that are starred or on the watchlist stay; the others go."))
        box.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.Cancel)
        box.accepted.connect(lambda: self.remove(source_id, title))
        self._open(box)

    def show_menu(self, place: Place, where: QPoint) -> None:
        """Offer what can be done with one source."""
        source_id = place.source_id
        assert source_id is not None
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        only = menu.addAction(self.tr("Refresh only this source"))
        only.triggered.connect(lambda: self.refresh_wanted.emit((source_id,)))
        rate = menu.addAction(self.tr("Rate its reliability…"))
        rate.triggered.connect(lambda: self.rate_wanted.emit(source_id))
        remove = menu.addAction(self.tr("Remove this source…"))
        remove.triggered.connect(lambda: self.ask_to_remove(source_id, place.label))
        menu.popup(where)

    def remove(self, source_id: int, title: str) -> None:
        """Remove a source."""
        self._do(
            lambda: self._sources.remove(source_id),
            lambda _: self.changed.emit(self.tr("Removed: %1").replace("%1", title)),
        )

    def _tell_imported(self, imported: Imported) -> None:
        text = self._imported(len(imported.added), len(imported.skipped))
        if imported.added:
            self.added.emit(text)
        else:
            self.changed.emit(text)

    def _imported(self, added: int, skipped: int) -> str:
        number = self._desk.words.number
        text = self.tr("Sources added: %1")
        if skipped:
            text = self.tr("Sources added: %1, left out (there already, or unusable): %2")
        return text.replace("%1", number(added)).replace("%2", number(skipped))

    def _do(self, job: Callable[[], T], done: Callable[[T], None]) -> None:
        self._desk.tasks.run(job, owner=self, done=done, failed=self.failed.emit)

    def _open(self, dialog: QDialog) -> None:
        self.dialog = dialog
        open_dialog(dialog, self._window)


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise InputError(
            "unreadable", f"{path} can't be read ({error.strerror}). Choose another file."
        ) from error


def _write(path: Path, data: bytes) -> None:
    try:
        path.write_bytes(data)
    except OSError as error:
        raise AppError(
            "unwritable", f"{path} can't be written ({error.strerror}). Choose another place."
        ) from error
