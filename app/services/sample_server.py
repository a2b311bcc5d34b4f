"""Serve the sample feeds from this computer, so that the demo goes the whole way that real news goes."""

from __future__ import annotations

import logging
import os
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import format_datetime, parsedate_to_datetime
from hashlib import sha256
from html import escape
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from socketserver import TCPServer
from threading import Thread
from typing import TYPE_CHECKING, Self

from app.services.samples import Sample, load_samples, render

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from email.message import Message
    from types import TracebackType

    from app.domain.sources import NewSource, Source

HOST = "127.0.0.1"
DEMO_PORT = 18517
"""The port that the demo asks for first, so that addresses stay the same from run to run; outside the
range that systems hand out by themselves."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Served:
    """What one address answers with: bytes and the headers that let a reader ask again cheaply."""

    body: bytes
    content_type: str
    etag: str
    modified: datetime

    def unchanged_for(self, headers: Message) -> bool:
        """Tell whether a reader has this already (RFC 9110, 13.1.2 before 13.1.3)."""
        tags = headers.get("If-None-Match")
        if tags is not None:
            return any(tag.strip().removeprefix("W/") in (self.etag, "*") for tag in tags.split(","))
        return _not_older(headers.get("If-Modified-Since"), self.modified)


@dataclass(frozen=True, slots=True)
class Reconciled:
    """How served feeds meet the sources of an earlier run: those to add, those whose address moved.

    `moved` pairs the id of a stored source with what it should say now.
    """

    fresh: tuple[NewSource, ...]
    moved: tuple[tuple[int, NewSource], ...]


def reconcile(stored: Iterable[Source], served: Iterable[NewSource]) -> Reconciled:
    """Find the stored source of each served feed by its site, since the port may be another one."""
    known = {source.site: source for source in stored if source.site}
    fresh: list[NewSource] = []
    moved: list[tuple[int, NewSource]] = []
    for feed in served:
        source = known.get(feed.site or "")
        if source is None:
            fresh.append(feed)
        elif source.url != feed.url:
            moved.append((source.id, feed))
    return Reconciled(tuple(fresh), tuple(moved))


class SampleServer:
    """Serves every sample feed on a loopback port while its `with` block lasts.

    Feeds are rendered once, for `anchor` (aware). The server takes `preferred_port` if it is free,
    else any free port; 0 means any. Leaving the block ends every thread of it.
    """

    def __init__(self, anchor: datetime, *, preferred_port: int = 0) -> None:
        self._samples = load_samples()
        self._served = _serve(self._samples, anchor)
        self._preferred_port = preferred_port
        self._server: _Server | None = None
        self._thread: Thread | None = None

    def __enter__(self) -> Self:
        self._server = _bind(self._preferred_port, self._served)
        self._thread = Thread(
            target=self._server.serve_forever, args=(0.05,), name="sample-server", daemon=True
        )
        self._thread.start()
        _log.info("samples served port=%d feeds=%d", self._server.server_port, len(self._samples))
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._server is not None and self._thread is not None:
            self._server.shutdown()
            self._thread.join()
            self._server.server_close()
        self._server = self._thread = None

    @property
    def address(self) -> str:
        """Give the address without a path, such as `http://127.0.0.1:18517`."""
        assert self._server is not None, "the server runs within its `with` block only"
        return f"http://{HOST}:{self._server.server_port}"

    def sources(self) -> tuple[NewSource, ...]:
        """List the feeds as sources to add, the broken one and the stale one among them."""
        return tuple(sample.source(self.address) for sample in self._samples)


class _Server(ThreadingHTTPServer):
    # Closing waits for answers under way, so that no thread outlives the demo.
    daemon_threads = False
    # On Windows the option would let two programs share the port.
    allow_reuse_address = os.name != "nt"

    def __init__(self, port: int, served: Mapping[str, Served]) -> None:
        self.served = served
        super().__init__((HOST, port), _Handler)

    def server_bind(self) -> None:
        # HTTPServer would ask the network for this computer's name, which can take seconds.
        TCPServer.server_bind(self)
        self.server_name, self.server_port = HOST, self.socket.getsockname()[1]

    def handle_error(self, _request: object, client_address: object) -> None:
        _log.debug("a reader hung up client=%s", client_address, exc_info=True)


class _Handler(BaseHTTPRequestHandler):
    server: _Server
    timeout = 2.0  # a reader that says nothing can't hold up the end of the demo

    def do_GET(self) -> None:
        """Answer with a feed, with its body unless the reader has it."""
        self._answer(with_body=True)

    def do_HEAD(self) -> None:
        """Answer with a feed's headers."""
        self._answer(with_body=False)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class names it so
        _log.debug(format, *args)

    def _answer(self, *, with_body: bool) -> None:
        served = self.server.served.get(self.path.partition("?")[0])
        if served is None:
            self.send_error(HTTPStatus.NOT_FOUND)
            return
        unchanged = served.unchanged_for(self.headers)
        self.send_response(HTTPStatus.NOT_MODIFIED if unchanged else HTTPStatus.OK)
        self.send_header("ETag", served.etag)
        self.send_header("Last-Modified", format_datetime(served.modified, usegmt=True))
        if not unchanged:
            self.send_header("Content-Type", served.content_type)
            self.send_header("Content-Length", str(len(served.body)))
        self.end_headers()
        if with_body and not unchanged:
            self.wfile.write(served.body)


def _bind(preferred_port: int, served: Mapping[str, Served]) -> _Server:
    try:
        return _Server(preferred_port, served)
    except OSError:
        _log.info("port taken port=%d", preferred_port)
        return _Server(0, served)


def _serve(samples: Iterable[Sample], anchor: datetime) -> dict[str, Served]:
    modified = anchor.astimezone(UTC).replace(microsecond=0)
    pages = {sample.path: (render(sample, anchor), sample.content_type) for sample in samples}
    pages["/"] = (_index(samples).encode(), "text/html; charset=utf-8")
    return {
        path: Served(body, content_type, f'"{sha256(body).hexdigest()[:20]}"', modified)
        for path, (body, content_type) in pages.items()
    }


def _index(samples: Iterable[Sample]) -> str:
    """Write a page that points to every feed, as sites do for those who look for feeds."""
    links = "\n".join(
        f'<link rel="alternate" type="{_ALTERNATE_TYPES[sample.format]}"'
        f' title="{escape(sample.title)}" href="{sample.path}">'
        for sample in samples
    )
    return f'<!DOCTYPE html>\n<html lang="en"><head><title>Sample feeds</title>\n{links}\n</head></html>\n'


_ALTERNATE_TYPES = {
    "rss": "application/rss+xml",
    "rdf": "application/rss+xml",
    "html": "application/rss+xml",
    "atom": "application/atom+xml",
    "json": "application/feed+json",
}


def _not_older(since: str | None, modified: datetime) -> bool:
    try:
        return since is not None and parsedate_to_datetime(since) >= modified
    except (TypeError, ValueError):
        return False  # a date that can't be read, or has no zone, counts as no date (RFC 9110, 13.1.3)
