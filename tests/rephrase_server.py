"""A loopback service that rephrases as OpenAI's interface does, and misbehaves in every way that is known."""

from __future__ import annotations

import json
import socket
import struct
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any, ClassVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

KEY = "sk-of-our-own-1234567890"
Sentences = list[dict[str, Any]]


def packed(content: object, finish: str = "stop") -> bytes:
    """Wrap what a model wrote as the interface does."""
    message = {"role": "assistant", "content": content}
    return json.dumps({"choices": [{"index": 0, "message": message, "finish_reason": finish}]}).encode()


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: RephraseServer

    def do_GET(self) -> None:
        self.server.seen.append((self.path, dict(self.headers), b""))
        if self.path == "/v1/models":
            names = ["small-model", "large-model", 7, "bad\nname", "small-model"]
            self.send(200, json.dumps({"data": [{"id": name} for name in names]}).encode())
        else:
            self.send(404)

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.seen.append((self.path, dict(self.headers), body))
        if self.path != "/v1/chat/completions":
            self.send(404)
            return
        act = self.acts.get(self.server.behaviour)
        if act is not None:
            act(self)
            return
        asked = json.loads(json.loads(body)["messages"][1]["content"])["sentences"]
        said = self.server.rephrase(asked)
        self.send(200, packed(said if isinstance(said, str) else json.dumps({"sentences": said})))

    def send(self, status: int, body: bytes = b"", kind: str = "application/json", **more: str) -> None:
        self.send_response(status)
        headers = {"Content_Type": kind, "Content_Length": str(len(body))}
        for name, value in (headers | more).items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def echo(self, status: int) -> None:
        """Refuse, and send back what must not come out: the key and the words."""
        said = {"error": {"message": f"Bad key {self.headers.get('Authorization')}, lorem ipsum"}}
        self.send(status, json.dumps(said).encode())

    def busy(self) -> None:
        self.send(429, b"{}", Retry_After="17")

    def busy_for_ever(self) -> None:
        self.send(429, b"{}", Retry_After="never; \r\n")

    def moved(self) -> None:
        self.send(307, b"", Location="/v1/elsewhere")

    def drip(self) -> None:
        self.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 999\r\n\r\n")
        while not self.server.stopped.wait(0.02):
            self.wfile.write(b" ")

    def silent(self) -> None:
        self.server.stopped.wait(30)

    def page(self) -> None:
        self.send(200, b"<!doctype html><title>Welcome</title>", "text/html")

    def plain(self) -> None:
        said = packed('{"sentences": []}')
        self.send(200, said, "text/plain")

    def cut(self) -> None:
        self.close_connection = True
        self.send(200, packed("{}")[:-9], Content_Length="4000")

    def half(self) -> None:
        self.send(200, packed("{}")[:-9])

    def huge(self) -> None:
        self.send_response(200)
        self.close_connection = True
        self.end_headers()
        for _ in range(64):
            self.wfile.write(b" " * 65_536)

    def reset(self) -> None:
        self.close_connection = True
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.connection.close()

    def hangup(self) -> None:
        self.close_connection = True

    acts: ClassVar[dict[str, Callable[[Handler], None]]] = {
        "401": lambda self: self.echo(401),
        "403": lambda self: self.echo(403),
        "400": lambda self: self.echo(400),
        "404": lambda self: self.echo(404),
        "500": lambda self: self.echo(500),
        "503": lambda self: self.echo(503),
        "busy": busy,
        "busy-for-ever": busy_for_ever,
        "moved": moved,
        "drip": drip,
        "silent": silent,
        "page": page,
        "plain": plain,
        "cut": cut,
        "half": half,
        "huge": huge,
        "reset": reset,
        "hangup": hangup,
        "length": lambda self: self.send(200, packed('{"sentences": [', "length")),
        "list": lambda self: self.send(200, b"[1, 2]"),
        "nothing": lambda self: self.send(200, b'{"choices": []}'),
        "parts": lambda self: self.send(200, packed([{"type": "text"}])),
        "deep": lambda self: self.send(200, b"[" * 100_000),
        "latin": lambda self: self.send(200, b'{"choices": "\xe9"}'),
    }

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base's own name
        pass


class RephraseServer(ThreadingHTTPServer):
    """`behaviour` names how it misbehaves, `rephrase` what it makes of sentences where it does not."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.seen: list[tuple[str, dict[str, str], bytes]] = []
        self.stopped = threading.Event()
        self.behaviour = ""
        self.rephrase: Callable[[Sentences], Sentences | str] = lambda asked: asked

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/v1"

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing: clients hang up on purpose here."""


@contextmanager
def running() -> Iterator[RephraseServer]:
    with RephraseServer() as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield server
        finally:
            server.stopped.set()
            server.shutdown()
            thread.join()
