"""Fetching over TLS from a server of our own: trusted only by a certificate that is trusted."""

from __future__ import annotations

import shutil
import socket
import ssl
import subprocess
import threading
import time
from http.server import ThreadingHTTPServer
from typing import TYPE_CHECKING

import pytest
from feed_server import FEED, Handler

from app.errors import FeedError
from app.feeds.retrieve import Fetcher, Limits

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

PUBLIC = "93.184.216.34"


class TlsServer(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, certificate: Path) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.seen: list[tuple[str, dict[str, str]]] = []
        self.stopped = threading.Event()
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)
        self.socket = context.wrap_socket(self.socket, server_side=True)

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing: clients turn away on purpose here."""


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    program = shutil.which("openssl")
    if program is None:
        pytest.skip("openssl, which makes the certificate, is not installed")
    folder = tmp_path_factory.mktemp("tls")
    key, made = folder / "key.pem", folder / "made.pem"
    words = [
        program,
        "req",
        "-x509",
        "-newkey",
        "rsa:2048",
        "-nodes",
        "-days",
        "2",
        "-subj",
        "/CN=news.example",
    ]
    words += ["-addext", "subjectAltName=DNS:news.example", "-keyout", str(key), "-out", str(made)]
    subprocess.run(words, check=True, capture_output=True)
    both = folder / "both.pem"
    both.write_bytes(key.read_bytes() + made.read_bytes())
    return both


@pytest.fixture(scope="module")
def server(certificate: Path) -> Iterator[TlsServer]:
    with TlsServer(certificate) as served:
        thread = threading.Thread(target=served.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield served
        finally:
            served.stopped.set()
            served.shutdown()
            thread.join()


class Dialler:
    def __init__(self, port: int) -> None:
        self.port = port
        self.count = 0

    def resolve(self, _host: str, _port: int) -> Sequence[str]:
        return [PUBLIC]

    def connect(self, _address: str, _port: int, timeout: float) -> socket.socket:
        self.count += 1
        return socket.create_connection(("127.0.0.1", self.port), timeout)

    def fetcher(self, limits: Limits = Limits()) -> Fetcher:  # noqa: B008 - a frozen record
        return Fetcher(allow_private=False, limits=limits, resolve=self.resolve, connect=self.connect)


def test_a_trusted_server_is_read_over_one_connection(
    server: TlsServer, certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(certificate))
    dialler = Dialler(server.server_port)
    fetcher = dialler.fetcher()
    for path in ("feed", "to/302/feed", "packed/gzip"):
        assert fetcher.fetch(f"https://news.example/{path}").body == FEED
    assert dialler.count == 1
    fetcher.close()


@pytest.mark.parametrize(("host", "trusted"), [("news.example", False), ("other.example", True)])
def test_a_certificate_that_is_unknown_or_anothers_is_not_trusted(
    server: TlsServer, certificate: Path, monkeypatch: pytest.MonkeyPatch, *, host: str, trusted: bool
) -> None:
    if trusted:
        monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(certificate))
    else:
        monkeypatch.delenv("REQUESTS_CA_BUNDLE", raising=False)
    seen = len(server.seen)
    with pytest.raises(FeedError) as caught:
        Dialler(server.server_port).fetcher().fetch(f"https://{host}/feed")
    assert (caught.value.code, len(server.seen)) == ("tls", seen)


@pytest.mark.parametrize("where", ["body", "header", "chunk"])
def test_a_drip_over_tls_ends_at_the_deadline(
    server: TlsServer, certificate: Path, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(certificate))
    fetcher = Dialler(server.server_port).fetcher(Limits(connect=1, read=0.6, total=0.5))
    begun = time.monotonic()
    with pytest.raises(FeedError) as caught:
        fetcher.fetch(f"https://news.example/drip/{where}")
    assert (caught.value.code, time.monotonic() - begun < 1.5) == ("timeout", True)


def test_a_fetch_over_tls_can_be_cancelled(
    server: TlsServer, certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(certificate))
    cancel = threading.Event()
    timer = threading.Timer(0.2, cancel.set)
    timer.start()
    with pytest.raises(FeedError) as caught:
        Dialler(server.server_port).fetcher().fetch("https://news.example/silent", cancel=cancel)
    timer.join()
    assert caught.value.code == "cancelled"
