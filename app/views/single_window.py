"""One window a data folder: a second one raises the first and leaves."""

from __future__ import annotations

import getpass
from hashlib import sha256
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

if TYPE_CHECKING:
    from pathlib import Path

PATIENCE = 1000
"""Milliseconds that the first window has to answer."""


class SingleWindow(QObject):
    """Hold the door of a data folder; `called` when another window knocked."""

    called = Signal()

    def __init__(self, data: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = door_name(data)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)

    def is_first(self) -> bool:
        """Take the door; False where a window has it, which is then asked to come forward."""
        if self._knock():
            return False
        QLocalServer.removeServer(self._name)
        self._server.listen(self._name)
        return True

    def is_open(self) -> bool:
        """Tell whether a window has the door; it is asked to come forward."""
        return self._knock()

    def close(self) -> None:
        """Give the door back."""
        self._server.close()

    def _knock(self) -> bool:
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(PATIENCE):
            return False
        socket.disconnectFromServer()
        return True

    def _answer(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            self.called.emit()


def door_name(data: Path) -> str:
    """Name the door of a data folder, the same however the folder is written."""
    key = f"{getpass.getuser()}\n{data.resolve()}"
    return f"tradewind-{sha256(key.encode('utf-8', 'surrogatepass')).hexdigest()[:24]}"
