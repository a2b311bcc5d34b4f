"""Join urllib3 to the watch: its connections are made where addresses are checked, and used again.

Imported late: it takes a while.
"""

from __future__ import annotations

import os
import ssl
import threading
from contextlib import contextmanager
from http.client import IncompleteRead, RemoteDisconnected
from pathlib import Path
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote
from urllib.request import getproxies

import urllib3
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool

from app.errors import FeedError
from app.feeds.unpack import broken_off
from app.feeds.watch import Post, WatchedSocket, watched_tls

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from socket import socket

    from app.feeds.watch import Watch

_LOOPBACK: Final = frozenset(("localhost", "127.0.0.1", "[::1]", "::1"))
_DEFAULT_PORTS: Final = {"http": 80, "https": 443}
_HOSTS_KEPT: Final = 64


def _pools(post: Post, *, proxied: bool) -> dict[str, type[HTTPConnectionPool]]:
    """Make connection pools whose every connection is dialled by the watch of the thread that needs it."""

    def dial(host: str, port: int) -> socket:
        assert post.watch is not None, "a connection outside of a fetch"
        post.dialled += 1
        line = post.watch.dial_proxy(host, port) if proxied else post.watch.dial(host, port)
        return WatchedSocket(line, post)

    class Http(HTTPConnection):
        def _new_conn(self) -> socket:
            return dial(self._dns_host, self.port or _DEFAULT_PORTS["http"])

    class Https(HTTPSConnection):
        def _new_conn(self) -> socket:
            return dial(self._dns_host, self.port or _DEFAULT_PORTS["https"])

    class HttpPool(HTTPConnectionPool):
        ConnectionCls = Http

    class HttpsPool(HTTPSConnectionPool):
        ConnectionCls = Https

    return {"http": HttpPool, "https": HttpsPool}


class Line:
    """A way to ask servers, for many threads; cookies, netrc and automatic redirects stay out.

    Connections are kept and used again until `close`; each was made to an address that was checked.
    """

    def __init__(self, timeouts: tuple[float, float]) -> None:
        self._post = Post()
        self._timeout = urllib3.Timeout(connect=timeouts[0], read=timeouts[1])
        self._lock = threading.Lock()
        self._context: list[ssl.SSLContext] = []
        self._managers: dict[str | None, urllib3.PoolManager] = {}

    @contextmanager
    def ask(
        self, watch: Watch, url: str, headers: Mapping[str, str], body: bytes | None = None
    ) -> Iterator[urllib3.BaseHTTPResponse]:
        """GET one address, one hop, under a watch, or POST a body to it; what is answered is not yet read.

        Raises FeedError.
        """
        self._post.watch = watch
        try:
            with told_plainly(watch):
                response = self._send(watch, url, headers, body)
                try:
                    yield response
                finally:
                    _let_go(response)
        finally:
            self._post.watch = None

    def close(self) -> None:
        """Close the connections that are kept; the next fetch makes new ones."""
        with self._lock:
            managers = list(self._managers.values())
            self._managers.clear()
        for manager in managers:
            manager.clear()

    def _send(
        self, watch: Watch, url: str, headers: Mapping[str, str], body: bytes | None
    ) -> urllib3.BaseHTTPResponse:
        """Send a request; once more where a kept connection turns out to have been closed by the server."""
        manager = self._manager(url, self._proxy(watch, url))
        dialled = self._post.dialled
        try:
            return self._request(manager, url, headers, body)
        except urllib3.exceptions.ProtocolError as error:
            gone = any(isinstance(link, RemoteDisconnected | ConnectionError) for link in _chain(error))
            if not gone or self._post.dialled != dialled:
                raise
        return self._request(manager, url, headers, body)

    def _request(
        self, manager: urllib3.PoolManager, url: str, headers: Mapping[str, str], body: bytes | None
    ) -> urllib3.BaseHTTPResponse:
        return manager.urlopen(
            "GET" if body is None else "POST",
            url,
            body=body,
            redirect=False,
            headers=dict(headers),
            retries=False,
            timeout=self._timeout,
            preload_content=False,
            decode_content=False,
        )

    def _manager(self, url: str, proxy: str | None) -> urllib3.PoolManager:
        with self._lock:
            if proxy not in self._managers:
                self._managers[proxy] = self._make_manager(proxy)
            manager = self._managers[proxy]
            if "ssl_context" not in manager.connection_pool_kw and url.lower().startswith("https"):
                manager.connection_pool_kw["ssl_context"] = self._tls()
            return manager

    def _make_manager(self, proxy: str | None) -> urllib3.PoolManager:
        if proxy is None:
            manager = urllib3.PoolManager(_HOSTS_KEPT)
        else:
            auth = urllib3.util.parse_url(proxy).auth
            headers = urllib3.make_headers(proxy_basic_auth=unquote(auth)) if auth else None
            manager = urllib3.ProxyManager(proxy, _HOSTS_KEPT, proxy_headers=headers)
        manager.pool_classes_by_scheme = _pools(self._post, proxied=proxy is not None)
        return manager

    def _tls(self) -> ssl.SSLContext:
        if not self._context:
            context = _trust()
            context.sslsocket_class = watched_tls(self._post)
            self._context.append(context)
        return self._context[0]

    def _proxy(self, watch: Watch, url: str) -> str | None:
        """Find the system's proxy for an address; the host behind it is checked as far as known."""
        if not getproxies():
            return None
        parts = urllib3.util.parse_url(url)
        host = parts.host or ""
        if host.lower() in _LOOPBACK:
            return None
        from requests.utils import get_environ_proxies, select_proxy

        proxy = select_proxy(
            url, {scheme: proxy for scheme, proxy in get_environ_proxies(url).items() if proxy}
        )
        if not proxy:
            return None
        watch.require_permission(host.strip("[]"), parts.port or _DEFAULT_PORTS.get(parts.scheme or "", 80))
        return proxy if "://" in proxy else f"http://{proxy}"


def _let_go(response: urllib3.BaseHTTPResponse) -> None:
    """Keep a connection whose answer was read to its end for the next request; end it else."""
    if response.length_remaining == 0:
        response.read()
        response.release_conn()
    response.close()


def _trust() -> ssl.SSLContext:
    """Trust the certificates that a company's own proxy needs where they are named, else the usual ones."""
    named = os.environ.get("REQUESTS_CA_BUNDLE") or os.environ.get("CURL_CA_BUNDLE")
    if named and Path(named).is_dir():
        return ssl.create_default_context(capath=named)
    import certifi

    return ssl.create_default_context(cafile=named or certifi.where())


@contextmanager
def told_plainly(watch: Watch) -> Iterator[None]:
    """Turn whatever urllib3 raises into a FeedError for people."""
    try:
        yield
        watch.check()  # a connection cut at the deadline may look like one that ended
    except FeedError:
        watch.check()
        raise
    except (urllib3.exceptions.HTTPError, OSError, UnicodeError, ValueError) as error:
        watch.check()
        raise _plainly(error) from error


def _plainly(error: Exception) -> FeedError:
    chain = list(_chain(error))
    if any(isinstance(link, _BROKEN_OFF) for link in chain):
        return broken_off()
    fitting = (words for kinds, *words in _WORDS if any(isinstance(link, kinds) for link in chain))
    code, message = next(fitting, _UNREACHABLE)
    return FeedError(code, message)


def _chain(error: BaseException) -> Iterator[BaseException]:
    """Follow an error to those it wraps, by cause, by argument or by reason."""
    seen: list[BaseException] = [error]
    for link in seen:
        wrapped = [link.__cause__, link.__context__, getattr(link, "reason", None), *link.args]
        seen += [each for each in wrapped if isinstance(each, BaseException) and each not in seen]
    yield from seen


_BROKEN_OFF: Final = (
    IncompleteRead,
    urllib3.exceptions.IncompleteRead,
    urllib3.exceptions.InvalidChunkLength,
)
_BAD_ADDRESS: Final = (
    urllib3.exceptions.LocationValueError,
    UnicodeError,
)
_UNREACHABLE: Final = [
    "unreachable",
    "Couldn't reach the server. Check the address and your connection, then try again.",
]
_WORDS: Final[tuple[tuple[tuple[type[BaseException], ...], str, str], ...]] = (
    (
        (urllib3.exceptions.ProxyError, urllib3.exceptions.ProxySchemeUnknown),
        "unreachable",
        "Couldn't reach the server through the system's proxy. Check the proxy settings.",
    ),
    (
        (urllib3.exceptions.SSLError, ssl.SSLError),
        "tls",
        "The server's secure connection can't be trusted (certificate or protocol), so nothing was read.",
    ),
    (
        (urllib3.exceptions.TimeoutError, TimeoutError),
        "timeout",
        "The server took too long to answer. It will be tried again later.",
    ),
    (
        _BAD_ADDRESS,
        "bad-address",
        "The address is not one that can be fetched. Check it for typing mistakes.",
    ),
    (
        (urllib3.exceptions.ProtocolError, urllib3.exceptions.HTTPError, ValueError),
        "protocol",
        "The server's answer is not proper HTTP or broke off. It will be tried again later.",
    ),
)
