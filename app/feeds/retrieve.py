"""Fetch a feed's bytes over HTTP: honest, bounded in time and size, and only from where feeds are."""

from __future__ import annotations

import threading
import zlib
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from http import HTTPStatus
from types import MappingProxyType
from typing import TYPE_CHECKING, Final
from urllib.parse import quote, urldefrag, urljoin, urlsplit

from app import __version__
from app.errors import FeedError
from app.feeds.turns import Turns
from app.feeds.unpack import BODY_CAP, Inflater, broken_off, gather, too_large
from app.feeds.watch import Network, Watch, connect_by_system, resolve_by_system

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from contextlib import AbstractContextManager

    from urllib3 import BaseHTTPResponse

    from app.feeds.transport import Line
    from app.feeds.watch import Connect, Resolve

    Ask = Callable[[str, Mapping[str, str]], AbstractContextManager[BaseHTTPResponse]]

USER_AGENT: Final = f"Tradewind/{__version__}"

_ACCEPT: Final = (
    "application/rss+xml, application/atom+xml, application/rdf+xml, application/feed+json, "
    "application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, text/html;q=0.3, */*;q=0.1"
)
_MOVED: Final = frozenset((301, 302, 303, 307, 308))
_MOVED_FOR_GOOD: Final = frozenset((301, 308))
_PIECE: Final = 65_536
_COMPRESSED: Final = frozenset(("gzip", "x-gzip", "deflate"))


@dataclass(frozen=True, slots=True)
class Limits:
    """How long a fetch may take (seconds) and how much it may bring (decoded bytes)."""

    connect: float = 5.0
    read: float = 20.0
    total: float = 45.0
    body: int = BODY_CAP
    redirects: int = 5


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server answered: `headers` by lower-case name, `body` unpacked, `url` after redirects.

    `permanent_url` is where the server says the feed has moved for good, or None.
    """

    status: int
    url: str
    headers: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    body: bytes = b""
    not_modified: bool = False
    permanent_url: str | None = None


class Fetcher:
    """Fetches feeds. `resolve` and `connect` stand for the system's network, for tests and tunnels.

    With `allow_private` loopback and private addresses may be fetched from; see `addresses`.
    """

    def __init__(
        self,
        *,
        allow_private: bool,
        limits: Limits = Limits(),
        user_agent: str = USER_AGENT,
        resolve: Resolve = resolve_by_system,
        connect: Connect = connect_by_system,
    ) -> None:
        self._network = Network(allow_private, resolve, connect)
        self._limits = limits
        self._user_agent = user_agent
        self._lock = threading.Lock()
        self._lines: list[Line] = []
        self._turns = Turns()

    def fetch(
        self,
        url: str,
        *,
        etag: str | None = None,
        last_modified: str | None = None,
        cancel: threading.Event | None = None,
    ) -> Answer:
        """Fetch an address; `etag` and `last_modified` are sent back as the server gave them.

        Answers of any status come back; FeedError is raised where there is none to trust:
        `bad-scheme`, `bad-address`, `address-refused`, `unreachable`, `timeout`, `tls`, `protocol`,
        `truncated`, `too-large`, `redirect-loop`, `cancelled`.
        """
        limits = self._limits
        watch = Watch(self._network, seconds=limits.total, dial_seconds=limits.connect, cancel=cancel)
        watch.check()
        return self._follow(partial(self._ask, watch), url, self._headers(etag, last_modified))

    @contextmanager
    def _ask(self, watch: Watch, url: str, headers: Mapping[str, str]) -> Iterator[BaseHTTPResponse]:
        host = urlsplit(url).hostname or ""
        with self._turns.of(host, watch.check), self._line().ask(watch, url, headers) as response:
            yield response

    def close(self) -> None:
        """Close the connections that are kept for the next fetch from the same host."""
        with self._lock:
            for line in self._lines:
                line.close()

    def _line(self) -> Line:
        from app.feeds.transport import Line

        with self._lock:
            if not self._lines:
                self._lines.append(Line((self._limits.connect, self._limits.read)))
            return self._lines[0]

    def _headers(self, etag: str | None, last_modified: str | None) -> dict[str, str]:
        headers = {"User-Agent": self._user_agent, "Accept": _ACCEPT, "Accept-Encoding": "gzip, deflate"}
        conditions = {"If-None-Match": etag, "If-Modified-Since": last_modified}
        # a validator with a line break in it would be a header of its own
        return headers | {name: value for name, value in conditions.items() if value and value.isprintable()}

    def _follow(self, ask: Ask, url: str, headers: Mapping[str, str]) -> Answer:
        """Ask hop by hop; each hop's scheme is checked here, each address when it is dialled."""
        permanent: str | None = None
        for_good = True
        seen: set[str] = set()
        for _hop in range(self._limits.redirects + 1):
            url = _checked(url)
            if url in seen:
                break
            seen.add(url)
            with ask(url, headers) as response:
                target = response.headers.get("location")
                if response.status not in _MOVED or not target:
                    return self._answer(response, url, permanent)
                for_good = for_good and response.status in _MOVED_FOR_GOOD
            url = _target(url, target)
            permanent = url if for_good else permanent
        raise FeedError(
            "redirect-loop",
            "The server sends Tradewind from one address to the next without end. Check the address.",
        )

    def _answer(self, response: BaseHTTPResponse, url: str, permanent: str | None) -> Answer:
        headers = MappingProxyType({name.lower(): value for name, value in response.headers.items()})
        unchanged = response.status == HTTPStatus.NOT_MODIFIED
        body = b"" if unchanged else self._body(response, headers)
        worked = unchanged or response.status == HTTPStatus.OK
        return Answer(response.status, url, headers, body, unchanged, permanent if worked else None)

    def _body(self, response: BaseHTTPResponse, headers: Mapping[str, str]) -> bytes:
        cap = self._limits.body
        declared = headers.get("content-length", "")
        if declared.isdecimal() and int(declared) > cap:
            raise too_large(cap)
        codings = [coding.strip().lower() for coding in headers.get("content-encoding", "").split(",")]
        pieces: Iterable[bytes] = _limited(response.stream(_PIECE, decode_content=False), cap)
        for coding in reversed([coding for coding in codings if coding not in {"", "identity"}]):
            if coding not in _COMPRESSED:
                raise FeedError(
                    "protocol", f"The server packs its answer in a way Tradewind did not ask for ({coding})."
                )
            pieces = _inflated(pieces)
        return gather(pieces, cap)


def _limited(pieces: Iterable[bytes], cap: int) -> Iterator[bytes]:
    """Pass pieces on until more than `cap` bytes came over the wire."""
    size = 0
    for piece in pieces:
        size += len(piece)
        if size > cap:
            raise too_large(cap)
        yield piece


def _inflated(pieces: Iterable[bytes]) -> Iterator[bytes]:
    """Unpack a stream. Raises FeedError `truncated` where it ends early, `protocol` where it is broken."""
    inflater = Inflater()
    size = 0
    try:
        for piece in pieces:
            size += len(piece)
            yield from inflater.feed(piece)
    except zlib.error as error:
        raise FeedError("protocol", "The server's answer is packed wrongly and can't be unpacked.") from error
    if size and not inflater.finished:
        raise broken_off()


def _checked(url: str) -> str:
    """Check that an address is http or https with a host. Raises FeedError `bad-scheme`, `bad-address`."""
    bare = urldefrag(url.strip()).url
    try:
        parts = urlsplit(bare)
        host, port = parts.hostname, parts.port
    except ValueError:
        host, port, parts = None, None, urlsplit("")
    if parts.scheme and parts.scheme not in {"http", "https"}:
        raise FeedError(
            "bad-scheme", f"Only http and https addresses are fetched, and this is {parts.scheme}."
        )
    if not host or port == 0 or not parts.scheme:
        raise FeedError(
            "bad-address", "The address is not one that can be fetched. Check it for typing mistakes."
        )
    return bare


def _target(url: str, location: str) -> str:
    """Resolve a Location header; servers write UTF-8 in it, which arrives as Latin-1."""
    try:
        written = location.encode("latin-1").decode("utf-8")
    except UnicodeError:
        written = location
    try:
        return urljoin(url, quote(written, safe="%/:=&?~#+!$,;'@()*[]"))
    except ValueError:
        return ""
