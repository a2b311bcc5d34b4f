"""Join requests to the watch: its connections are made where addresses are checked.

Imported late: requests costs a tenth of a second.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.client import IncompleteRead
from socket import socket
from typing import TYPE_CHECKING, Any, Final

import requests
import urllib3
from requests.adapters import HTTPAdapter
from requests.utils import get_environ_proxies, select_proxy
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool

from app.errors import FeedError
from app.feeds.unpack import broken_off

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.feeds.watch import Watch

Dial = Callable[[str, int], socket]
_LOOPBACK: Final = frozenset(("localhost", "127.0.0.1", "[::1]", "::1"))
_DEFAULT_PORTS: Final = {"http": 80, "https": 443}


def _pools(dial: Dial) -> dict[str, type[HTTPConnectionPool]]:
    """Make connection pools whose every connection is dialled by `dial`."""

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


class _WatchedAdapter(HTTPAdapter):
    """An adapter of requests whose connections the watch makes."""

    def __init__(self, watch: Watch) -> None:
        self._watch = watch
        super().__init__(max_retries=0)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - requests' own signature
        super().init_poolmanager(*args, **kwargs)
        self.poolmanager.pool_classes_by_scheme = _pools(self._watch.dial)

    def proxy_manager_for(self, *args: Any, **kwargs: Any) -> Any:  # noqa: ANN401 - requests' own signature
        manager = super().proxy_manager_for(*args, **kwargs)
        manager.pool_classes_by_scheme = _pools(self._watch.dial_proxy)
        return manager


class Line:
    """A way to ask servers under one watch; cookies, netrc and automatic redirects stay out."""

    def __init__(self, watch: Watch, *, verify: str | bool, timeouts: tuple[float, float]) -> None:
        self._watch = watch
        self._verify = verify
        self._timeouts = timeouts
        self._adapter = _WatchedAdapter(watch)

    @contextmanager
    def ask(self, url: str, headers: Mapping[str, str]) -> Iterator[urllib3.BaseHTTPResponse]:
        """GET one address, one hop; the response's body is not yet read. Raises FeedError."""
        with told_plainly(self._watch):
            request = requests.Request("GET", url, headers=dict(headers)).prepare()
            response = self._adapter.send(
                request, stream=True, timeout=self._timeouts, verify=self._verify, proxies=self._proxies(url)
            )
            try:
                yield response.raw
            finally:
                response.close()

    def close(self) -> None:
        """Close what is still open."""
        self._adapter.close()

    def _proxies(self, url: str) -> dict[str, str]:
        """Find the system's proxy for an address; the host behind it is checked as far as known."""
        parts = urllib3.util.parse_url(url)
        host = parts.host or ""
        if host.lower() in _LOOPBACK:
            return {}
        proxies = {scheme: proxy for scheme, proxy in get_environ_proxies(url).items() if proxy}
        if select_proxy(url, proxies):
            self._watch.require_permission(
                host.strip("[]"), parts.port or _DEFAULT_PORTS.get(parts.scheme or "", 80)
            )
        return proxies


@contextmanager
def told_plainly(watch: Watch) -> Iterator[None]:
    """Turn whatever requests and urllib3 raise into a FeedError for people."""
    try:
        yield
        watch.check()  # a connection cut at the deadline may look like one that ended
    except FeedError:
        watch.check()
        raise
    except (
        requests.RequestException,
        urllib3.exceptions.HTTPError,
        OSError,
        UnicodeError,
        ValueError,
    ) as error:
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
    requests.exceptions.InvalidURL,
    requests.exceptions.InvalidSchema,
    requests.exceptions.MissingSchema,
    urllib3.exceptions.LocationValueError,
    UnicodeError,
)
_UNREACHABLE: Final = [
    "unreachable",
    "Couldn't reach the server. Check the address and your connection, then try again.",
]
_WORDS: Final[tuple[tuple[tuple[type[BaseException], ...], str, str], ...]] = (
    (
        (requests.exceptions.ProxyError, urllib3.exceptions.ProxyError),
        "unreachable",
        "Couldn't reach the server through the system's proxy. Check the proxy settings.",
    ),
    (
        (requests.exceptions.SSLError, urllib3.exceptions.SSLError),
        "tls",
        "The server's secure connection can't be trusted (certificate or protocol), so nothing was read.",
    ),
    (
        (requests.Timeout, urllib3.exceptions.TimeoutError, TimeoutError),
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
