"""Keep one fetch within its time and its permission: connections are made and waited on here only."""

from __future__ import annotations

import ipaddress
import queue
import socket
import ssl
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeVar

from app.errors import FeedError
from app.feeds.addresses import is_permitted

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

T = TypeVar("T")

Resolve = Callable[[str, int], Sequence[str]]
"""Names to addresses: host and port to IP addresses as digits. Raises OSError where there are none."""

Connect = Callable[[str, int, float], socket.socket]
"""Address (as digits), port and timeout in seconds to a connected socket. Raises OSError."""

_LOOK: Final = 0.05
"""Seconds after which whoever waits for a server looks whether the fetch is over."""


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


class Post(threading.local):
    """Which fetch a thread is at: connections outlive fetches, so they ask here whose time counts."""

    watch: Watch | None = None
    dialled: int = 0

    def patiently(self, wish: float | None, act: Callable[[], T]) -> T:
        """Do what may block, under the watch of this thread's fetch."""
        return act() if self.watch is None else self.watch.patiently(wish, act)


class WatchedSocket(socket.socket):
    """A connection whose reads end with the fetch that reads, however slowly bytes drip in.

    Its own timeout is short, so that every wait comes by the watch; the one asked for is kept to there.
    """

    _wish: float | None = None

    def __init__(self, line: socket.socket, post: Post) -> None:
        self._post = post
        wish = line.gettimeout()
        super().__init__(fileno=line.detach())
        self.settimeout(wish)

    def settimeout(self, value: float | None) -> None:
        """Remember the timeout that is asked for (seconds)."""
        self._wish = value
        super().settimeout(_LOOK if value is None else min(value, _LOOK))

    def gettimeout(self) -> float | None:
        """Give the timeout that was asked for."""
        return self._wish

    def recv_into(self, buffer: WriteableBuffer, nbytes: int = 0, flags: int = 0) -> int:
        """Receive under the watch. Raises FeedError where the fetch is over, TimeoutError."""
        receive = super().recv_into
        return self._post.patiently(self._wish, lambda: receive(buffer, nbytes, flags))


def watched_tls(post: Post) -> type[ssl.SSLSocket]:
    """Make the class of TLS connections that are watched as `WatchedSocket` is."""

    class WatchedTls(ssl.SSLSocket):
        _wish: float | None = None

        def settimeout(self, value: float | None) -> None:
            self._wish = value
            super().settimeout(_LOOK if value is None else min(value, _LOOK))

        def gettimeout(self) -> float | None:
            return self._wish

        def do_handshake(self, block: bool = False) -> None:  # noqa: FBT001, FBT002 - the base's signature
            shake = super().do_handshake
            post.patiently(self._wish, lambda: shake(block))

        def recv_into(self, buffer: WriteableBuffer, nbytes: int | None = None, flags: int = 0) -> int:
            receive = super().recv_into
            return post.patiently(self._wish, lambda: receive(buffer, nbytes, flags))

    return WatchedTls


class Watch:
    """Watches over one fetch: its deadline, its cancel, and where it may connect to."""

    def __init__(
        self, network: Network, *, seconds: float, dial_seconds: float, cancel: threading.Event | None
    ) -> None:
        self._network = network
        self._deadline = time.monotonic() + seconds
        self._dial_seconds = dial_seconds
        self._cancel = cancel or threading.Event()

    def check(self) -> None:
        """Raise FeedError `timeout` or `cancelled` where the fetch is over."""
        if self._cancel.is_set():
            raise FeedError("cancelled", "The fetch was stopped before it was done.")
        if time.monotonic() >= self._deadline:
            raise FeedError(
                "timeout", "The server took too long to send the feed. It will be tried again later."
            )

    def patiently(self, wish: float | None, act: Callable[[], T]) -> T:
        """Do what may raise TimeoutError early, again and again until `wish` seconds are over.

        Raises FeedError as soon as the fetch is over, which a server that drips bytes can't delay.
        """
        begun = time.monotonic()
        while True:
            self.check()
            try:
                return act()
            except TimeoutError:
                if wish is not None and time.monotonic() - begun >= wish:
                    raise

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
        if _is_digits(host):
            return (host,)
        answers: queue.SimpleQueue[Sequence[str] | Exception] = queue.SimpleQueue()

        def ask() -> None:
            try:
                answers.put(self._network.resolve(host, port))
            except (OSError, UnicodeError) as error:
                answers.put(error)

        threading.Thread(target=ask, name="fetch-resolve", daemon=True).start()
        until = time.monotonic() + self._patience()
        while True:
            self.check()
            try:
                answer = answers.get(timeout=_LOOK)
            except queue.Empty:
                if time.monotonic() < until:
                    continue
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
                return self._network.connect(address, port, self._patience())
            except OSError as error:
                problem = error
        self.check()
        raise _slow(host) if isinstance(problem, TimeoutError) else _unreachable(host) from problem

    def _patience(self) -> float:
        return max(min(self._dial_seconds, self._deadline - time.monotonic()), 0.001)


def _is_digits(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def _unreachable(host: str) -> FeedError:
    return FeedError(
        "unreachable",
        f"Couldn't reach the server {host}. Check the address and your connection, then try again.",
    )


def _slow(host: str) -> FeedError:
    return FeedError("timeout", f"The server {host} did not answer in time. It will be tried again later.")
