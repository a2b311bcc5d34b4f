"""What can be done with the watchlist and with what is selected on it, in its menus and by key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QInputDialog, QMenu

from app.views.watch_bin import BinDialog
from app.views.watch_cells import STAGES
from app.views.watch_keys import WatchKeysDialog
from app.views.watch_stages import StagesDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.domain.opportunities import Opportunity, Stage
    from app.views.desk import Desk
    from app.views.watchlist_view import WatchlistView


class WatchMenu(QObject):
    """Fill the menus of the workspace; the keys work wherever in it one is."""

    def __init__(self, desk: Desk, room: WatchlistView) -> None:
        super().__init__(room)
        self._desk = desk
        self._room = room
        room.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        room.table.customContextMenuRequested.connect(
            lambda at: self.ask_what(room.table.viewport().mapToGlobal(at))
        )
        self._fill(room.bar.more)

    def ask_what(self, where: QPoint) -> None:
        """Offer what can be done with the selected opportunities."""
        chosen = self._room.selected()
        if not chosen:
            return
        menu = QMenu(self._room)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addSection(self.tr("%n selected", "", len(chosen)))
        stages = menu.addMenu(self.tr("Move to stage"))
        for stage in STAGES:
            action = stages.addAction(self._room.model.cells.stage(stage))
            action.triggered.connect(lambda _checked=False, stage=stage: self.move(chosen, stage))
        menu.addAction(self.tr("Give to an owner…")).triggered.connect(lambda: self._ask_owner(chosen))
        menu.addAction(self.tr("Export…")).triggered.connect(self._room.exchange.ask_where_to_write)
        menu.addSeparator()
        menu.addAction(self.tr("Put into the bin")).triggered.connect(self._room.remove)
        menu.popup(where)

    def move(self, chosen: tuple[Opportunity, ...], stage: Stage) -> None:
        """Bring opportunities to a stage; each may ask for a reason of its own."""
        for one in chosen:
            self._room.work.move(one, stage)

    def give(self, chosen: tuple[Opportunity, ...], owner: str) -> None:
        """Make somebody the owner of opportunities."""
        for one in chosen:
            if one.owner != owner:
                self._room.edit_field(one.id, "owner", owner)

    def open_bin(self) -> None:
        """Show what was removed."""
        room = self._room
        dialog = BinDialog(self._desk, room.model.cells, room.work, room)
        dialog.restored.connect(room.open_at)
        room.work.open(dialog)

    def name_stages(self) -> None:
        """Ask for the names of the stages."""
        room, watch = self._room, self._desk.services.watch
        dialog = StagesDialog(self._desk, room.model.cells.stock.stages, room)

        def save() -> None:
            changed = dialog.changed()

            def job() -> None:
                for stage, name in changed.items():
                    watch.rename_stage(stage, name)

            room.work.rework(job)

        dialog.accepted.connect(save)
        room.work.open(dialog)

    def show_keys(self) -> None:
        """List the keys."""
        self._room.work.open(WatchKeysDialog(self._desk, self._room))

    def _ask_owner(self, chosen: tuple[Opportunity, ...]) -> None:
        dialog = QInputDialog(self._room)
        dialog.setWindowTitle(self.tr("Give to an owner"))
        dialog.setLabelText(self.tr("Owner"))
        dialog.setComboBoxItems(list(self._room.model.owners()))
        dialog.setComboBoxEditable(True)
        dialog.textValueSelected.connect(lambda owner: self.give(chosen, owner.strip()))
        self._room.work.open(dialog)

    def _fill(self, menu: QMenu) -> None:
        work, exchange = self._room.work, self._room.exchange
        groups: tuple[tuple[tuple[str, str, Callable[[], object]], ...], ...] = (
            (
                (self.tr("Undo"), "Ctrl+Z", work.undo),
                (self.tr("Redo"), "Ctrl+Shift+Z", work.redo),
            ),
            (
                (self.tr("Import a table…"), "", exchange.ask_for_table),
                (self.tr("Export…"), "", exchange.ask_where_to_write),
                (self.tr("Merge a colleague's bundle…"), "", exchange.ask_for_bundle),
            ),
            (
                (self.tr("Put into the bin"), "Ctrl+Backspace", self._room.remove),
                (self.tr("Open the bin…"), "", self.open_bin),
            ),
            (
                (self.tr("Choose columns…"), "", self._ask_for_columns),
                (self.tr("Names of the stages…"), "", self.name_stages),
                (self.tr("Keys of the watchlist…"), "", self.show_keys),
            ),
        )
        for place, group in enumerate(groups):
            if place:
                menu.addSeparator()
            for words, keys, act in group:
                menu.addAction(self._action(words, keys, act))

    def _action(self, words: str, keys: str, act: Callable[[], object]) -> QAction:
        action = QAction(words, self._room)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda _checked: act())
        self._room.addAction(action)
        return action

    def _ask_for_columns(self) -> None:
        bar = self._room.bar
        self._room.table.ask_for_columns(bar.mapToGlobal(bar.rect().bottomRight()))
