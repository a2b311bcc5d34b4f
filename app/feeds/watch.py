"""Keep one fetch within its time and its permission: every connection is made and watched here."""

from __future__ import annotations

import queue
import socket
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Self

from app.errors import FeedError
from app.feeds.addresses import is_permitted

if TYPE_CHECKING:
    from types import TracebackType

Resolve = Callable[[str, int], Sequence[str]]
"""Names to addresses: host and port to IP addresses as digits. Raises OSError where there are none."""

Connect = Callable[[str, int, float], socket.socket]
"""Address (as digits), port and timeout in seconds to a connected socket. Raises OSError."""

_LOOK: Final = 0.05


def resolve_by_system(host: str, port: int) -> Sequence[str]:
    """Ask the system's resolver, which also reads odd spellings such as 0x7f.1."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return tuple(dict.fromkeys(str(entry[4][0]) for entry in found))


def connect_by_system(address: str, port: int, timeout: float) -> socket.socket:
    """Open a TCP connection to an address."""
    return socket.create_connection((address, port), timeout)


@dataclass(frozen=True, slots=True)
class Network:
    """How hosts are found and reached, and whether loopback and private ones may be."""

    allow_private: bool
    resolve: Resolve = resolve_by_system
    connect: Connect = connect_by_system


class Watch:
    """Watches over one fetch; a context. Past the deadline, or when cancelled, its connections end.

    A thread does it, since a server that sends a byte a second never lets a socket's own timeout run out.
    """

    def __init__(
        self, network: Network, *, seconds: float, dial_seconds: float, cancel: threading.Event | None
    ) -> None:
        self._network = network
        self._deadline = time.monotonic() + seconds
        self._dial_seconds = dial_seconds
        self._cancel = cancel or threading.Event()
        self._done = threading.Event()
        self._lock = threading.Lock()
        self._lines: list[socket.socket] = []
        self._over: FeedError | None = None
        self._thread = threading.Thread(target=self._look, name="fetch-watch", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._done.set()
        self._thread.join()
        for line in self._lines:
            line.close()

    def check(self) -> None:
        """Raise FeedError `timeout` or `cancelled` where the fetch is over."""
        if self._over is None:
            self._over = self._verdict()
        if self._over is not None:
            raise self._over

    def require_permission(self, host: str, port: int) -> None:
        """Raise FeedError `address-refused` where a host's known addresses are all out of bounds.

        For fetches through a proxy, which looks the host up itself: unknown here is no verdict.
        """
        try:
            addresses = self._addresses(host, port)
        except OSError:
            return
        self._permitted(host, addresses)

    def dial(self, host: str, port: int) -> socket.socket:
        """Connect to a host at an address that is permitted: the one checked is the one used.

        Raises FeedError `address-refused`, `timeout` or `unreachable`.
        """
        try:
            addresses = self._addresses(host, port)
        except (OSError, UnicodeError) as error:
            raise _unreachable(host) from error
        return self._connect(host, port, self._permitted(host, addresses))

    def dial_proxy(self, host: str, port: int) -> socket.socket:
        """Connect to the proxy that the system names, wherever it is."""
        try:
            return self._connect(host, port, self._addresses(host, port))
        except (OSError, UnicodeError) as error:
            raise _unreachable(host) from error

    def _permitted(self, host: str, addresses: Sequence[str]) -> Sequence[str]:
        allowed = [
            each for each in addresses if is_permitted(each, allow_private=self._network.allow_private)
        ]
        if addresses and not allowed:
            raise FeedError(
                "address-refused",
                f"{host} is an address inside a private network, or one that no feed is at, "
                "so it was not fetched. If the feed is your own, allow private addresses (--allow-private).",
            )
        return allowed

    def _addresses(self, host: str, port: int) -> Sequence[str]:
        """Look a host up, no longer than a connection may take: resolvers know no timeout."""
        answers: queue.SimpleQueue[Sequence[str] | Exception] = queue.SimpleQueue()

        def ask() -> None:
            try:
                answers.put(self._network.resolve(host, port))
            except (OSError, UnicodeError) as error:
                answers.put(error)

        threading.Thread(target=ask, name="fetch-resolve", daemon=True).start()
        try:
            answer = answers.get(timeout=self._patience())
        except queue.Empty:
            self.check()
            raise _slow(host) from None
        if isinstance(answer, Exception):
            raise answer
        return answer

    def _connect(self, host: str, port: int, addresses: Sequence[str]) -> socket.socket:
        problem: OSError | None = None
        for address in addresses:
            self.check()
            try:
                line = self._network.connect(address, port, self._patience())
            except OSError as error:
                problem = error
            else:
                self._keep(line)
                return line
        self.check()
        raise _slow(host) if isinstance(problem, TimeoutError) else _unreachable(host) from problem

    def _keep(self, line: socket.socket) -> None:
        """Remember a connection by a handle of its own: TLS takes the first one away."""
        with self._lock:
            self._lines.append(line.dup())

    def _patience(self) -> float:
        return max(min(self._dial_seconds, self._deadline - time.monotonic()), 0.001)

    def _look(self) -> None:
        while not self._done.wait(_LOOK):
            self._over = self._over or self._verdict()
            if self._over is not None:
                self._hang_up()

    def _hang_up(self) -> None:
        with self._lock:
            for line in self._lines:
                with suppress(OSError):
                    line.shutdown(socket.SHUT_RDWR)

    def _verdict(self) -> FeedError | None:
        if self._cancel.is_set():
            return FeedError("cancelled", "The fetch was stopped before it was done.")
        if time.monotonic() >= self._deadline:
            return FeedError(
                "timeout", "The server took too long to send the feed. It will be tried again later."
            )
        return None


def _unreachable(host: str) -> FeedError:
    return FeedError(
        "unreachable",
        f"Couldn't reach the server {host}. Check the address and your connection, then try again.",
    )


def _slow(host: str) -> FeedError:
    return FeedError("timeout", f"The server {host} did not answer in time. It will be tried again later.")
