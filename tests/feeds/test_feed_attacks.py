"""The attacks on a feed reader, each against a loopback server, each with the message that a person gets."""

from __future__ import annotations

import socket
import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from feed_server import FeedServer, running

from app.errors import FeedError
from app.feeds.parse import parse
from app.feeds.retrieve import Fetcher, Limits

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
PUBLIC = "93.184.216.34"
INSIDE = "inside a private network"
SCHEME = "Only http and https addresses are fetched"
LARGE = "larger than 10 MB"
PACKED = "in a way Tradewind did not ask for"
TIME = "took too long"
ENDLESS = "without end"


@pytest.fixture(scope="module")
def server() -> Iterator[FeedServer]:
    with running() as served:
        yield served


class Names:
    """A network of names: each resolves to its addresses in turn; public ones lead to the server."""

    def __init__(self, server: FeedServer, addresses: Mapping[str, Sequence[Sequence[str]]]) -> None:
        self._server = server
        self._addresses = {name: list(each) for name, each in addresses.items()}
        self.dialled: list[str] = []

    def resolve(self, host: str, _port: int) -> Sequence[str]:
        turns = self._addresses.get(host)
        if turns is None:
            return tuple(str(found[4][0]) for found in socket.getaddrinfo(host, 80, type=socket.SOCK_STREAM))
        return turns.pop(0) if len(turns) > 1 else turns[0]

    def connect(self, address: str, _port: int, timeout: float) -> socket.socket:
        self.dialled.append(address)
        return socket.create_connection(("127.0.0.1", self._server.server_port), timeout)

    def fetcher(self, *, allow_private: bool = False) -> Fetcher:
        return Fetcher(allow_private=allow_private, resolve=self.resolve, connect=self.connect)


def refused(fetcher: Fetcher, url: str) -> FeedError:
    with pytest.raises(FeedError) as caught:
        fetcher.fetch(url)
    fetcher.close()
    return caught.value


RANGES = {
    "this network": "0.0.0.0",
    "this network, further": "0.1.2.3",
    "loopback": "127.0.0.1",
    "loopback, further": "127.255.255.254",
    "private A": "10.0.0.1",
    "private B": "172.31.255.254",
    "private C": "192.168.255.254",
    "carrier-grade NAT": "100.127.255.254",
    "link-local, the cloud's secrets": "169.254.169.254",
    "protocol assignments": "192.0.0.8",
    "protocol assignments, further": "192.0.0.200",
    "6to4 relays": "192.88.99.1",
    "documentation 1": "192.0.2.1",
    "documentation 2": "198.51.100.1",
    "documentation 3": "203.0.113.1",
    "benchmarks": "198.18.0.1",
    "multicast": "224.0.0.251",
    "reserved": "240.0.0.1",
    "broadcast": "255.255.255.255",
    "IPv6 unspecified": "::",
    "IPv6 loopback": "::1",
    "IPv6 unique local": "fd12:3456:789a::1",
    "IPv6 link-local": "fe80::1",
    "IPv6 link-local with a zone": "fe80::1%1",
    "IPv6 multicast": "ff02::1",
    "IPv6 documentation": "2001:db8::1",
    "IPv6 site-local": "fec0::1",
    "IPv6 discard": "100::1",
    "IPv6 benchmarks": "2001:2::1",
    "local NAT64 of loopback": "64:ff9b:1::7f00:1",
    "IPv4-mapped loopback": "::ffff:127.0.0.1",
    "IPv4-mapped private, in hex": "::ffff:c0a8:101",
    "IPv4-compatible loopback": "::127.0.0.1",
    "6to4 of a private address": "2002:c0a8:101::1",
    "NAT64 of the cloud's secrets": "64:ff9b::a9fe:a9fe",
    "Teredo of loopback": "2001:0:7f00:1::80ff:fffe",
}


@pytest.mark.parametrize("address", RANGES.values(), ids=RANGES)
def test_a_name_that_leads_inside_is_refused_and_nothing_is_dialled(server: FeedServer, address: str) -> None:
    names = Names(server, {"news.example": [[address]]})
    error = refused(names.fetcher(), "http://news.example/feed")
    assert (error.code, names.dialled) == ("address-refused", [])
    assert INSIDE in error.message
    assert "--allow-private" in error.message


@pytest.mark.parametrize("address", RANGES.values(), ids=RANGES)
def test_a_redirect_that_leads_inside_is_refused_at_its_hop(server: FeedServer, address: str) -> None:
    names = Names(server, {"news.example": [[PUBLIC]], "inside.example": [[address]]})
    for target in ("inside.example", f"[{address}]" if ":" in address else address):
        names.dialled.clear()
        error = refused(names.fetcher(), f"http://news.example/to/302/http://{target}/admin")
        assert error.code in {"address-refused", "bad-address" if "%" in address else ""}
        assert names.dialled == [PUBLIC]


@pytest.mark.parametrize(
    "host",
    [
        *("127.1", "2130706433", "0x7f000001", "0177.0.0.1", "127.0.1", "0", "0x7f.1", "127.0.0.1."),
        *("LOCALHOST", "①②⑦.⓪.⓪.①", "127。0。0。1", "[0:0:0:0:0:ffff:7f00:1]", "user@127.0.0.1"),
    ],
)
def test_an_odd_spelling_of_loopback_is_still_loopback(server: FeedServer, host: str) -> None:
    seen = len(server.seen)
    error = refused(Fetcher(allow_private=False), f"http://{host}:{server.server_port}/feed")
    assert error.code in {"address-refused", "unreachable", "bad-address"}
    assert len(server.seen) == seen


def test_a_name_that_turns_private_after_the_check_is_not_dialled_there(server: FeedServer) -> None:
    names = Names(server, {"rebind.example": [[PUBLIC], ["127.0.0.1"], ["192.168.1.1"]]})
    fetcher = names.fetcher()
    assert fetcher.fetch("http://rebind.example/last/feed").status == 200
    fetcher.close()
    error = refused(fetcher, "http://rebind.example/feed")
    assert (error.code, names.dialled) == ("address-refused", [PUBLIC])


def test_leave_for_private_addresses_is_none_for_the_clouds_secrets(server: FeedServer) -> None:
    for address in ("169.254.169.254", "::ffff:169.254.169.254", "fe80::1", "0.0.0.0", "224.0.0.1"):
        names = Names(server, {"intranet.example": [[address]]})
        assert (
            refused(names.fetcher(allow_private=True), "http://intranet.example/").code == "address-refused"
        )


@pytest.mark.parametrize(
    ("path", "code", "said"),
    [
        ("to/302/file:///etc/passwd", "bad-scheme", SCHEME),
        ("to/302/ftp://a.example/feed", "bad-scheme", SCHEME),
        ("to/302/gopher://a.example/_x", "bad-scheme", SCHEME),
        ("to/302/data:text/xml,x", "bad-scheme", SCHEME),
        ("to/302/javascript:alert(1)", "bad-scheme", SCHEME),
        ("to/302/http://[::1", "bad-address", "not one that can be fetched"),
        ("loop", "redirect-loop", ENDLESS),
        ("self", "redirect-loop", ENDLESS),
        ("bomb/gzip", "too-large", LARGE),
        ("bomb/deflate", "too-large", LARGE),
        ("bomb/br", "protocol", PACKED),
        ("bomb/zstd", "protocol", PACKED),
        ("packed/brotli", "protocol", PACKED),
        ("large/declared", "too-large", LARGE),
        ("large/stream", "too-large", LARGE),
        ("headers", "protocol", "not proper HTTP"),
        ("junk", "protocol", "not proper HTTP"),
        ("short/length", "truncated", "broke off"),
        ("short/chunk", "truncated", "broke off"),
        ("packed/wrong", "protocol", "packed wrongly"),
    ],
)
def test_what_a_server_does_to_harm_ends_with_a_message(
    server: FeedServer, path: str, code: str, said: str
) -> None:
    names = Names(server, {"news.example": [[PUBLIC]]})
    begun = time.monotonic()
    error = refused(names.fetcher(), f"http://news.example/{path}")
    assert (error.code, said in error.message) == (code, True), error.message
    assert time.monotonic() - begun < 5


@pytest.mark.parametrize("where", ["body", "header", "chunk", "endless"])
def test_a_server_that_drips_is_left_at_the_deadline(server: FeedServer, where: str) -> None:
    limits = Limits(connect=1, read=0.6, total=0.4)
    error = refused(Fetcher(allow_private=True, limits=limits), f"{server.url}/drip/{where}")
    assert (error.code, TIME in error.message) == ("timeout", True)


def test_a_server_that_stalls_the_secure_handshake_is_left_at_the_deadline() -> None:
    with socket.create_server(("127.0.0.1", 0)) as mute:
        port = mute.getsockname()[1]
        limits = Limits(connect=0.3, read=0.3, total=0.5)
        begun = time.monotonic()
        error = refused(Fetcher(allow_private=True, limits=limits), f"https://127.0.0.1:{port}/")
        assert (error.code, time.monotonic() - begun < 2) == ("timeout", True)


@pytest.mark.parametrize("target", ["127.0.0.2", "10.0.0.1", "169.254.169.254", "[::1]", "inside.example"])
def test_the_systems_proxy_is_no_way_in(
    server: FeedServer, monkeypatch: pytest.MonkeyPatch, target: str
) -> None:
    monkeypatch.setenv("http_proxy", server.url)
    monkeypatch.setenv("https_proxy", server.url)
    for name in ("no_proxy", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
    names = Names(server, {"inside.example": [["192.168.0.1"]]})
    seen = len(server.seen)
    for scheme in ("http", "https"):
        error = refused(names.fetcher(), f"{scheme}://{target}:8080/")
        assert (error.code, len(server.seen)) == ("address-refused", seen)


def entities(declarations: str, title: str = "&x;") -> bytes:
    feed = f"<rss><channel><item><title>{title}</title></item></channel></rss>"
    return f"<?xml version='1.0'?><!DOCTYPE rss [{declarations}]>{feed}".encode()


LAUGHS = '<!ENTITY l0 "lol">' + "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))


@pytest.mark.parametrize(
    "body",
    [
        entities(LAUGHS, "&l9;"),
        entities(f'<!ENTITY x "{"a" * 50_000}">', "&x;" * 1000),
        entities("<!ENTITY % p \"<!ENTITY x 'y'>\">%p;"),
        entities('<!ENTITY a "&b;"><!ENTITY b "&a;"><!ENTITY x "&a;">'),
    ],
    ids=["a billion laughs", "quadratic", "by parameter", "in a circle"],
)
def test_entities_that_expand_are_refused_in_no_time(body: bytes) -> None:
    begun = time.monotonic()
    feed = parse(body, now=NOW)
    assert (feed.entries, "entities" in (feed.error or "")) == ((), True), feed.error
    assert time.monotonic() - begun < 1


@pytest.mark.parametrize(
    "declared",
    [
        '<!ENTITY x SYSTEM "file:///etc/passwd">',
        '<!ENTITY x SYSTEM "http://127.0.0.1/secret">',
        '<!ENTITY x PUBLIC "a" "file:///etc/hostname">',
    ],
)
def test_entities_from_outside_are_not_read(declared: str) -> None:
    feed = parse(entities(declared, "a &x; b"), now=NOW)
    assert all("root:" not in entry.title and "secret" not in entry.title for entry in feed.entries)


def test_harmless_entities_are_read() -> None:
    (entry,) = parse(entities('<!ENTITY x "Ports &#38; piers">', "The &x; of K&ouml;ln"), now=NOW).entries
    assert entry.title == "The Ports & piers of Köln"
