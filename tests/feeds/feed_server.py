"""A loopback server that serves one feed well and misbehaves in every way that is known."""

from __future__ import annotations

import gzip
import threading
import zlib
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, ClassVar
from urllib.parse import unquote

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

FEED = b'<?xml version="1.0"?><rss version="2.0"><channel><title>Served</title></channel></rss>'
ETAG = '"v1"'
MODIFIED = "Fri, 20 Nov 2026 08:00:00 GMT"
MEGABYTE = 1_000_000


def bomb(megabytes: int, wbits: int) -> bytes:
    engine = zlib.compressobj(9, wbits=wbits)
    return b"".join(engine.compress(b"\0" * MEGABYTE) for _ in range(megabytes)) + engine.flush()


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: FeedServer

    asked_before = False

    def do_GET(self) -> None:
        self.server.seen.append((self.path, dict(self.headers)))
        name, _, rest = unquote(self.path).removeprefix("/").partition("/")
        act = self.acts.get(name)
        if act is None:
            self.answer(404, b"gone fishing")
        else:
            act(self, rest)
        self.asked_before = True

    def answer(self, status: int, body: bytes = b"", headers: Mapping[str, str] | None = None) -> None:
        self.send_response(status)
        for name, value in ({"Content-Length": str(len(body))} | dict(headers or {})).items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def feed(self, _rest: str) -> None:
        known = ETAG in self.headers.get("If-None-Match", "")
        known = known or self.headers.get("If-Modified-Since") == MODIFIED
        headers = {"ETag": ETAG, "Last-Modified": MODIFIED, "Content-Type": "application/rss+xml"}
        if known:
            self.answer(304, b"", headers)
        else:
            self.answer(200, FEED, headers)

    def packed(self, coding: str) -> None:
        bodies = {
            "gzip": gzip.compress(FEED),
            "deflate": zlib.compress(FEED),
            "raw": zlib.compress(FEED, wbits=-15),
            "twice": gzip.compress(gzip.compress(FEED)),
            "cut": gzip.compress(bytes(range(256)) * 400)[:-400],
            "wrong": b"\x1f\x8bnot gzip at all",
            "brotli": b"x",
        }
        names = {"raw": "deflate", "twice": "gzip, gzip", "cut": "gzip", "wrong": "gzip", "brotli": "br"}
        self.answer(200, bodies[coding], {"Content-Encoding": names.get(coding, coding)})

    def bomb(self, coding: str) -> None:
        wbits = {"gzip": 31, "deflate": 15}.get(coding)
        body = b"\x5b\xff\xff\x3f" * 20 if wbits is None else bomb(60, wbits)
        self.answer(200, body, {"Content-Encoding": coding})

    def headers_without_end(self, _rest: str) -> None:
        self.close_connection = True
        self.wfile.write(b"HTTP/1.1 200 OK\r\n" + b"".join(b"X-%d: y\r\n" % n for n in range(5000)) + b"\r\n")

    def large(self, how: str) -> None:
        if how == "declared":
            self.answer(200, b"x", {"Content-Length": str(11 * MEGABYTE)})
            return
        self.send_response(200)
        self.close_connection = True
        self.end_headers()
        for _ in range(12):
            self.wfile.write(b"x" * MEGABYTE)

    def drip(self, where: str) -> None:
        text = {"header": b"HTTP/1.1 200 OK\r\nX-Slow: " + b"a" * 100, "chunk": b"1\r\nx\r\n" * 100}
        head = b"HTTP/1.1 200 OK\r\n"
        if where == "body":
            self.wfile.write(head + b"Content-Length: 100\r\n\r\n")
        elif where == "endless":
            self.wfile.write(head + b"\r\n")
        elif where == "chunk":
            self.wfile.write(head + b"Transfer-Encoding: chunked\r\n\r\n")
        for byte in text.get(where, b"x" * 100):
            self.wfile.write(bytes([byte]))
            if self.server.stopped.wait(0.02):
                return

    def silent(self, _rest: str) -> None:
        self.server.stopped.wait(10)

    def short(self, how: str) -> None:
        self.close_connection = True
        if how == "chunk":
            self.wfile.write(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n5\r\nhe")
        else:
            self.answer(200, b"<rss>", {"Content-Length": "500"})

    def junk(self, _rest: str) -> None:
        self.close_connection = True
        self.wfile.write(b"SSH-2.0-OpenSSH_9.9\r\n")

    def to(self, rest: str) -> None:
        """Redirect: `/to/301/PATH`, where PATH may be a whole address."""
        status, _, target = rest.partition("/")
        self.answer(int(status), b"", {"Location": target if ":" in target or not target else f"/{target}"})

    def itself(self, _rest: str) -> None:
        self.answer(302, b"", {"Location": self.path})

    def raw(self, rest: str) -> None:
        """Redirect with characters above ASCII written as they are, in UTF-8 or else in Latin-1."""
        written = rest.encode() if rest != "caf\ufffd" else b"caf\xe9"
        self.answer(302, b"", {"Location": f"/nowhere/{written.decode('latin-1')}"})

    def loop(self, rest: str) -> None:
        self.answer(302, b"", {"Location": f"/loop/{int(rest or '0') + 1}"})

    def last(self, what: str) -> None:
        """Answer, and close the connection afterwards without having said so."""
        if what == "to":
            self.answer(302, b"", {"Location": "/feed", "Connection": "close"})
        else:
            self.answer(200, FEED)
        self.close_connection = True

    def hangup(self, _rest: str) -> None:
        """Hang up on the second request of a connection, as a server does that is tired of it."""
        if self.asked_before:
            self.close_connection = True
            return
        self.answer(200, FEED)

    def status(self, code: str) -> None:
        self.answer(int(code), b"said so", {"Retry-After": "120"})

    acts: ClassVar[dict[str, Callable[[Handler, str], None]]] = {
        "feed": feed,
        "packed": packed,
        "bomb": bomb,
        "large": large,
        "drip": drip,
        "silent": silent,
        "short": short,
        "junk": junk,
        "to": to,
        "loop": loop,
        "raw": raw,
        "self": itself,
        "last": last,
        "headers": headers_without_end,
        "hangup": hangup,
        "status": status,
    }

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base's own name
        pass


class FeedServer(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.seen: list[tuple[str, dict[str, str]]] = []
        self.stopped = threading.Event()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing: clients hang up on purpose here."""


@contextmanager
def running() -> Iterator[FeedServer]:
    with FeedServer() as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield server
        finally:
            server.stopped.set()
            server.shutdown()
            thread.join()
