"""Keep a search, name it, switch its alert, forget it; and tell of what a refresh brought to one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QDialog, QInputDialog, QMenu, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

    from app.domain.searches import Alert, SavedSearch
    from app.views.desk import Desk


class Saving(QObject):
    """Everything about saved searches but the lines that they are in the left pane.

    `alerted` carries each alert, `told` the words of all that a refresh brought.
    """

    changed = Signal()
    failed = Signal(object)
    alerted = Signal(object)
    told = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._parent = parent
        self.dialog: QDialog | None = None
        self.menu: QMenu | None = None

    def ask_name(self, text: str) -> None:
        """Ask under which name a query is kept."""
        self._ask(self.tr("Keep this search"), text, lambda name: self.keep(name, text))

    def keep(self, name: str, text: str) -> None:
        """Keep a query under a name."""
        self._follow(self._desk.services.searches.add(name, text))

    def show_menu(self, search: SavedSearch, where: QPoint) -> None:
        """Offer what can be done with a saved search."""
        menu = QMenu(self._parent)
        told = menu.addAction(self.tr("Tell me when something new comes in"))
        told.setCheckable(True)
        told.setChecked(search.alert)
        told.triggered.connect(lambda on: self.set_alert(search, on=on))
        menu.addAction(self.tr("Rename…")).triggered.connect(lambda: self.ask_rename(search))
        menu.addAction(self.tr("Forget this search")).triggered.connect(lambda: self.forget(search))
        menu.aboutToHide.connect(menu.deleteLater)
        self.menu = menu
        menu.popup(where)

    def set_alert(self, search: SavedSearch, *, on: bool) -> None:
        """Switch the alert of a search."""
        self._follow(self._desk.services.searches.set_alert(search.id, alert=on))

    def ask_rename(self, search: SavedSearch) -> None:
        """Ask for another name."""
        searches = self._desk.services.searches
        self._ask(
            self.tr("Rename the search"),
            search.name,
            lambda name: self._follow(searches.rename(search.id, name)),
        )

    def forget(self, search: SavedSearch) -> None:
        """Forget a search; no item goes with it."""
        self._follow(self._desk.services.searches.remove(search.id))

    def look(self) -> None:
        """Ask what came in new for searches with an alert, and tell of it."""
        self._desk.tasks.run(
            self._desk.services.searches.alerts,
            owner=self,
            done=self._tell,
            failed=self.failed.emit,
        )

    def words(self, alert: Alert) -> str:
        """Say what came in."""
        told = self.tr("%n new in “%1”", "", alert.count).replace("%1", alert.search.name)
        return self.tr("%1: %2").replace("%1", told).replace("%2", " · ".join(alert.titles))

    def _tell(self, alerts: tuple[Alert, ...]) -> None:
        for alert in alerts:
            self.alerted.emit(alert)
        if alerts:
            self.told.emit("\n".join(map(self.words, alerts)))

    def _ask(self, title: str, text: str, take: Callable[[str], object]) -> None:
        dialog = QInputDialog(self._parent)
        dialog.setWindowTitle(title)
        dialog.setLabelText(self.tr("Name"))
        dialog.setTextValue(text)
        dialog.textValueSelected.connect(take)
        dialog.finished.connect(dialog.deleteLater)
        self.dialog = dialog
        dialog.open()

    def _follow(self, future: Future[Any]) -> None:
        self._desk.tasks.follow(future, owner=self, done=self._done, failed=self.failed.emit)

    def _done(self, _: object) -> None:
        self.changed.emit()
