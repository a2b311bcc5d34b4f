"""Between two windows: carry the data to another folder, with a bar and a way to stop."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtWidgets import QProgressDialog

from app.errors import AppError, InputError, StoreError
from app.settings import load_settings
from app.views.tasks import Tasks
from app.views.translating import Translating, interface_language

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.domain.folders import Carried, FolderOrder
    from app.settings import DataHome
    from app.views.notice import Notice

STEPS = 1000
CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Moved:
    """Which folder to go on with and which was before; what went wrong, or could not be removed there."""

    folder: Path
    before: Path
    trouble: AppError | None = None
    left: tuple[Path, ...] = ()

    @property
    def can_go_back(self) -> bool:
        """Tell whether the data is in the folder before as well."""
        from app.services.data_folder import holds_data

        return self.folder != self.before and holds_data(self.before)

    def tell(self, notice: Notice) -> None:
        """Say in the new window how it went."""
        if self.trouble is not None:
            notice.say_error(self.trouble)
            return
        told = QCoreApplication.translate("Moving", "The data is in %1 now.")
        if self.left:
            told = QCoreApplication.translate(
                "Moving", "The data is in %1 now. Some files in %2 couldn't be removed; they are not needed."
            )
        notice.say(told.replace("%2", str(self.before)).replace("%1", str(self.folder)), "ok")


@dataclass(frozen=True, slots=True)
class Moving:
    """How the data folder may be changed: `home` remembers it, `order` takes what is wanted.

    The window closes then; `moved` tells how it went where that was done just before.
    """

    home: DataHome
    order: Callable[[FolderOrder], None]
    moved: Moved | None = None


def run_windows(data: Path, home: DataHome | None, show: Callable[[Path, Moving | None], int]) -> int:
    """Show a window on a data folder, and again on another one as often as a person changes it.

    `show` opens one window and gives its exit status; without `home` the folder is not to be changed.
    A folder that can't be opened after all is left for the one before.
    """
    orders: list[FolderOrder] = []
    moved: Moved | None = None
    while True:
        try:
            status = show(data, Moving(home, orders.append, moved) if home is not None else None)
        except StoreError as error:
            if home is None or moved is None or not moved.can_go_back:
                raise
            data = moved.before
            home.choose(data)
            moved = Moved(data, data, trouble=error)
            continue
        if home is None or not orders:
            return status
        moved = carry_data(data, orders.pop(), home)
        data = moved.folder


def carry_data(source: Path, order: FolderOrder, home: DataHome) -> Moved:
    """Follow an order while no window is open; say which folder the next window is for."""
    with ThreadPoolExecutor(1) as pool:
        carrying = Carrying(source, pool)
        moved = carrying.run(order, home)
        carrying.close()
        carrying.deleteLater()
    return moved


class Carrying(QProgressDialog):
    """A bar with a way to stop, in the language of the folder that is carried."""

    def __init__(self, source: Path, pool: ThreadPoolExecutor) -> None:
        super().__init__()
        self._source = source
        self._stop = Event()
        self._tasks = Tasks(pool, self)
        self._loop = QEventLoop(self)
        self._moved: Moved | None = None
        self._show_share = self._tasks.relay(self, self.setValue)
        language = "system"
        with suppress(AppError):  # said by the next window, which can't read them either
            language = load_settings(source).language
        Translating(self).speak(interface_language(language))
        self.setWindowTitle(self.tr("Tradewind"))
        self.setLabelText(self.tr("Copying and checking the data…"))
        self.setCancelButtonText(self.tr("Cancel"))
        self.setMaximum(STEPS)
        self.setMinimumDuration(0)
        self.setAutoClose(False)
        self.setAutoReset(False)
        self.canceled.connect(self._stop.set)

    def run(self, order: FolderOrder, home: DataHome) -> Moved:
        """Follow the order in the background, and come back when that has ended."""
        from app.services.data_folder import follow

        self._tasks.run(
            lambda: follow(self._source, order, home, self._tell),
            owner=self,
            done=lambda made: self._end(Moved(made[0], self._source, left=made[1])),
            failed=lambda error: self._end(Moved(self._source, self._source, trouble=error)),
        )
        self.show()
        if self._moved is None:  # what is done at once is told at once
            self._loop.exec()
        return self._moved or Moved(self._source, self._source)

    def _tell(self, carried: Carried) -> None:
        """Show how far it is; called in the background."""
        if self._stop.is_set():
            raise InputError(CANCELLED, "Stopped before the end. The data is where it was.")
        self._show_share(carried.done * STEPS // max(1, carried.total))

    def _end(self, moved: Moved) -> None:
        self._moved = moved
        self._loop.quit()
