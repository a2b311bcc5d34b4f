"""Leave in good order when the terminal or the system asks: Ctrl+C, or a request to end."""

from __future__ import annotations

import signal
import socket
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType

ASKED_BY = (signal.SIGINT, signal.SIGTERM)


class Leaving(QObject):
    """Call once when the process is asked to end.

    Qt's loop does not run Python while nothing happens, so Python's handlers would wait; a
    signal also writes a byte to a socket that the loop watches, which wakes it.
    """

    def __init__(self, leave: Callable[[], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._leave = leave
        self._inner, self._outer = socket.socketpair()
        for end in (self._inner, self._outer):
            end.settimeout(0)
        self._bell = signal.set_wakeup_fd(self._outer.fileno(), warn_on_full_buffer=False)
        self._before = {number: signal.signal(number, self._note) for number in ASKED_BY}
        self._notifier = QSocketNotifier(self._inner.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._wake)

    def close(self) -> None:
        """Put back how signals were answered before."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._bell)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._inner.close()
        self._outer.close()

    def _note(self, number: int, frame: FrameType | None) -> None:
        """Take the signal; what is to be done about it is done in the loop."""

    def _wake(self) -> None:
        self._inner.recv(1)
        self._leave()
