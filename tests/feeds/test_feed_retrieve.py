"""Fetching over real sockets from a server on loopback, well-behaved and not."""

from __future__ import annotations

import socket
import subprocess
import sys
import threading
import time
from typing import TYPE_CHECKING

import pytest
from feed_server import ETAG, FEED, MODIFIED, FeedServer, running

from app import __version__
from app.errors import FeedError
from app.feeds.retrieve import Answer, Fetcher, Limits

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

QUICK = Limits(connect=1.0, read=0.6, total=0.5)
PUBLIC = "93.184.216.34"


@pytest.fixture(scope="module")
def server() -> Iterator[FeedServer]:
    with running() as served:
        yield served


@pytest.fixture
def fetcher() -> Fetcher:
    return Fetcher(allow_private=True)


def refusal(act: Callable[[], Answer]) -> str:
    with pytest.raises(FeedError) as caught:
        act()
    assert caught.value.message.endswith((".", ")."))
    return caught.value.code


def test_a_feed_comes_with_status_headers_and_body(server: FeedServer, fetcher: Fetcher) -> None:
    answer = fetcher.fetch(f"{server.url}/feed#top")
    assert (answer.status, answer.body, answer.url) == (200, FEED, f"{server.url}/feed")
    assert (answer.headers["etag"], answer.permanent_url, answer.not_modified) == (ETAG, None, False)


def test_the_user_agent_is_honest(server: FeedServer, fetcher: Fetcher) -> None:
    fetcher.fetch(f"{server.url}/feed")
    _, headers = server.seen[-1]
    assert headers["User-Agent"] == f"Tradewind/{__version__}"
    assert "Cookie" not in headers


@pytest.mark.parametrize("validators", [{"etag": ETAG}, {"last_modified": MODIFIED}])
def test_an_unchanged_feed_is_not_sent_again(
    server: FeedServer, fetcher: Fetcher, validators: dict[str, str]
) -> None:
    answer = fetcher.fetch(f"{server.url}/feed", **validators)  # type: ignore[arg-type]
    assert (answer.status, answer.not_modified, answer.body) == (304, True, b"")


def test_a_validator_cannot_smuggle_a_header(server: FeedServer, fetcher: Fetcher) -> None:
    assert fetcher.fetch(f"{server.url}/feed", etag='"x"\r\nX-Evil: 1').status == 200
    assert "X-Evil" not in server.seen[-1][1]


@pytest.mark.parametrize("coding", ["gzip", "deflate", "raw", "twice"])
def test_packed_bodies_are_unpacked(server: FeedServer, fetcher: Fetcher, coding: str) -> None:
    assert fetcher.fetch(f"{server.url}/packed/{coding}").body == FEED


@pytest.mark.parametrize("status", [404, 410, 403, 429, 500, 503])
def test_answers_of_any_status_come_back(server: FeedServer, fetcher: Fetcher, status: int) -> None:
    answer = fetcher.fetch(f"{server.url}/status/{status}")
    assert (answer.status, answer.headers["retry-after"]) == (status, "120")


@pytest.mark.parametrize(
    ("path", "code"),
    [
        ("bomb/gzip", "too-large"),
        ("bomb/deflate", "too-large"),
        ("large/declared", "too-large"),
        ("large/stream", "too-large"),
        ("short/length", "truncated"),
        ("short/chunk", "truncated"),
        ("packed/cut", "truncated"),
        ("packed/wrong", "protocol"),
        ("packed/brotli", "protocol"),
        ("junk", "protocol"),
        ("loop", "redirect-loop"),
        ("to/302/to/302/feed", ""),
        ("to/302/file:///etc/passwd", "bad-scheme"),
        ("to/302/ftp://a.example/feed", "bad-scheme"),
        ("to/302/javascript:alert(1)", "bad-scheme"),
        ("to/301/http://[::1", "bad-address"),
        ("to/302/http://169.254.169.254/latest/meta-data", "address-refused"),
        ("to/302/http://[fe80::1]/", "address-refused"),
        ("to/302/http://[::ffff:169.254.169.254]/", "address-refused"),
        ("to/302/http://0.0.0.0/", "address-refused"),
        ("to/302/http://224.0.0.1/", "address-refused"),
    ],
)
def test_an_attack_ends_as_a_refusal(server: FeedServer, fetcher: Fetcher, path: str, code: str) -> None:
    url = f"{server.url}/{path}"
    if not code:
        assert fetcher.fetch(url).body == FEED
    else:
        assert refusal(lambda: fetcher.fetch(url)) == code


@pytest.mark.parametrize("where", ["body", "header", "chunk", "endless"])
def test_a_slow_drip_ends_at_the_deadline(server: FeedServer, where: str) -> None:
    begun = time.monotonic()
    assert (
        refusal(lambda: Fetcher(allow_private=True, limits=QUICK).fetch(f"{server.url}/drip/{where}"))
        == "timeout"
    )
    assert time.monotonic() - begun < 1.5


def test_silence_ends_at_the_read_timeout(server: FeedServer) -> None:
    limits = Limits(read=0.2, total=20)
    assert (
        refusal(lambda: Fetcher(allow_private=True, limits=limits).fetch(f"{server.url}/silent")) == "timeout"
    )


def test_a_fetch_can_be_cancelled_while_it_waits(server: FeedServer, fetcher: Fetcher) -> None:
    cancel = threading.Event()
    timer = threading.Timer(0.2, cancel.set)
    timer.start()
    begun = time.monotonic()
    assert refusal(lambda: fetcher.fetch(f"{server.url}/silent", cancel=cancel)) == "cancelled"
    assert time.monotonic() - begun < 2
    assert refusal(lambda: fetcher.fetch(f"{server.url}/feed", cancel=cancel)) == "cancelled"
    timer.join()


@pytest.mark.parametrize(
    ("path", "end", "permanent"),
    [
        ("to/301/feed", "feed", "feed"),
        ("to/308/feed", "feed", "feed"),
        ("to/302/feed", "feed", None),
        ("to/301/to/301/feed", "feed", "feed"),
        ("to/301/to/302/feed", "feed", "to/302/feed"),
        ("to/302/to/301/feed", "feed", None),
        ("to/301/status/404", "status/404", None),
        ("to/303/feed", "feed", None),
        ("to/307/feed", "feed", None),
    ],
)
def test_a_permanent_move_is_reported_up_to_the_first_that_is_not(
    server: FeedServer, fetcher: Fetcher, path: str, end: str, permanent: str | None
) -> None:
    answer = fetcher.fetch(f"{server.url}/{path}")
    assert answer.url == f"{server.url}/{end}"
    assert answer.permanent_url == (None if permanent is None else f"{server.url}/{permanent}")


def test_a_redirect_to_itself_is_a_loop(server: FeedServer, fetcher: Fetcher) -> None:
    assert refusal(lambda: fetcher.fetch(f"{server.url}/self")) == "redirect-loop"


@pytest.mark.parametrize("name", ["café", "caf%E9", "新闻"])
def test_a_redirect_may_hold_raw_characters(server: FeedServer, fetcher: Fetcher, name: str) -> None:
    answer = fetcher.fetch(f"{server.url}/raw/{name}")
    assert (answer.status, answer.url.isascii()) == (404, True)


def unknown(host: str, _port: int) -> Sequence[str]:
    raise socket.gaierror(-2, f"{host} is not known")


def test_a_proxy_that_is_not_there_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "http://proxy.example:3128")
    fetcher = Fetcher(allow_private=True, resolve=unknown)
    assert refusal(lambda: fetcher.fetch("http://news.example/")) == "unreachable"


def test_a_host_that_nobody_knows_is_said() -> None:
    fetcher = Fetcher(allow_private=True, resolve=unknown)
    assert refusal(lambda: fetcher.fetch("http://news.example/")) == "unreachable"


def test_a_redirect_to_nowhere_is_an_answer(server: FeedServer, fetcher: Fetcher) -> None:
    assert fetcher.fetch(f"{server.url}/to/302/").status == 302


@pytest.mark.parametrize(
    ("url", "code"),
    [
        ("file:///etc/passwd", "bad-scheme"),
        ("ftp://a.example/", "bad-scheme"),
        ("", "bad-address"),
        ("http://", "bad-address"),
        ("http://[::1", "bad-address"),
        ("http://a.example:99999/", "bad-address"),
        ("nothing", "bad-address"),
        ("http://127.0.0.1:1/", "unreachable"),
        ("http://a..b/", "unreachable"),
    ],
)
def test_what_cannot_be_fetched_says_why(fetcher: Fetcher, url: str, code: str) -> None:
    assert refusal(lambda: fetcher.fetch(url)) == code


def test_a_server_without_tls_is_not_trusted_over_https(server: FeedServer, fetcher: Fetcher) -> None:
    assert refusal(lambda: fetcher.fetch(f"https://127.0.0.1:{server.server_port}/feed")) == "tls"


ODD_SPELLINGS = (
    *("127.0.0.1", "localhost", "127.1", "2130706433", "0x7f.1", "0177.0.0.1", "[::1]", "[::ffff:127.0.0.1]"),
    *("①②⑦.0.0.1", "10.0.0.1", "192.168.1.1", "172.16.0.1", "100.64.0.1", "169.254.169.254", "0.0.0.0"),
    *("[fd00::1]", "localhost."),
)


@pytest.mark.parametrize("host", ODD_SPELLINGS)
def test_private_addresses_are_refused_in_any_spelling(server: FeedServer, host: str) -> None:
    fetcher = Fetcher(allow_private=False)
    count = len(server.seen)
    assert refusal(lambda: fetcher.fetch(f"http://{host}:{server.server_port}/feed")) in {
        "address-refused",
        "unreachable",  # systems that know no such spelling
        "bad-address",
    }
    assert len(server.seen) == count


class PublicNames:
    """Names that resolve as told, one answer after the other; public addresses lead to the server."""

    def __init__(self, server: FeedServer, *answers: str) -> None:
        self.port = server.server_port
        self.answers = list(answers)
        self.asked: list[str] = []
        self.dialled: list[str] = []

    def resolve(self, host: str, port: int) -> Sequence[str]:
        self.asked.append(f"{host}:{port}")
        return [self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]]

    def connect(self, address: str, _port: int, timeout: float) -> socket.socket:
        self.dialled.append(address)
        return socket.create_connection(("127.0.0.1", self.port), timeout)

    def fetcher(self) -> Fetcher:
        return Fetcher(allow_private=False, resolve=self.resolve, connect=self.connect)


def test_the_address_that_was_checked_is_the_one_that_is_dialled(server: FeedServer) -> None:
    names = PublicNames(server, PUBLIC)
    assert names.fetcher().fetch("http://news.example/feed").body == FEED
    assert (names.asked, names.dialled) == (["news.example:80"], [PUBLIC])


def test_a_redirect_into_the_private_network_is_refused_before_it_is_dialled(server: FeedServer) -> None:
    names = PublicNames(server, PUBLIC, "192.168.1.1")
    act = lambda: names.fetcher().fetch("http://news.example/to/302/http://router.example/admin")  # noqa: E731
    assert refusal(act) == "address-refused"
    assert names.dialled == [PUBLIC]


def test_a_name_that_changes_its_address_is_checked_each_time_it_is_dialled(server: FeedServer) -> None:
    names = PublicNames(server, PUBLIC, "127.0.0.1")
    fetcher = names.fetcher()
    assert fetcher.fetch("http://rebind.example/to/302/feed").body == FEED  # on the line that was checked
    assert (names.dialled, len(names.asked)) == ([PUBLIC], 1)
    fetcher.close()
    assert refusal(lambda: fetcher.fetch("http://rebind.example/feed")) == "address-refused"
    assert names.dialled == [PUBLIC]


def test_a_name_that_changes_its_address_between_hops_is_checked_again(server: FeedServer) -> None:
    names = PublicNames(server, PUBLIC, "127.0.0.1")
    assert refusal(lambda: names.fetcher().fetch("http://rebind.example/last/to")) == "address-refused"
    assert names.dialled == [PUBLIC]


def test_a_name_with_public_and_private_addresses_is_dialled_at_the_public_one(server: FeedServer) -> None:
    names = PublicNames(server, PUBLIC)
    mixed = Fetcher(
        allow_private=False, resolve=lambda _host, _port: ["10.0.0.1", PUBLIC], connect=names.connect
    )
    assert mixed.fetch("http://mixed.example/feed").body == FEED
    assert names.dialled == [PUBLIC]


def test_a_resolver_that_hangs_ends_at_the_deadline() -> None:
    release = threading.Event()

    def hang(_host: str, _port: int) -> Sequence[str]:
        release.wait(10)
        return [PUBLIC]

    slow = Fetcher(allow_private=False, limits=Limits(connect=0.2, total=0.4), resolve=hang)
    assert refusal(lambda: slow.fetch("http://slow.example/")) == "timeout"
    release.set()


@pytest.mark.parametrize(
    ("target", "code"), [("http://127.0.0.2/x", "address-refused"), ("http://news.example/feed", "")]
)
def test_the_systems_proxy_is_used_and_is_no_way_around(
    server: FeedServer, monkeypatch: pytest.MonkeyPatch, target: str, code: str
) -> None:
    monkeypatch.setenv("http_proxy", server.url)
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.delenv("NO_PROXY", raising=False)

    def resolve(host: str, _port: int) -> Sequence[str]:
        if host == "news.example":
            raise socket.gaierror(-2, "only the proxy knows")
        return [host]

    fetcher = Fetcher(allow_private=False, resolve=resolve)
    if code:
        assert refusal(lambda: fetcher.fetch(target)) == code
    else:
        assert fetcher.fetch(target).status == 404  # our server as a proxy is asked for the whole address
        assert server.seen[-1][0] == target


def test_a_redirect_waits_for_its_turn_at_the_host_it_leads_to(server: FeedServer) -> None:
    names = PublicNames(server, PUBLIC)
    fetcher = Fetcher(allow_private=False, limits=QUICK, resolve=names.resolve, connect=names.connect)
    turn = fetcher._turns.of("b.example", lambda: None)
    redirected = "http://a.example/to/302/http://B.example/feed"
    with turn:
        assert refusal(lambda: fetcher.fetch(redirected)) == "timeout"
        assert fetcher.fetch("http://c.example/feed").body == FEED
    assert names.asked == ["a.example:80", "c.example:80"]
    assert fetcher.fetch(redirected).body == FEED


def test_a_host_is_asked_again_on_the_same_connection(server: FeedServer) -> None:
    names = PublicNames(server, PUBLIC)
    fetcher = names.fetcher()
    for path in ("feed", "to/302/feed", "status/404", "feed"):
        fetcher.fetch(f"http://news.example/{path}", etag=ETAG)
    assert names.dialled == [PUBLIC]
    refusal(lambda: fetcher.fetch("http://news.example/short/length"))
    fetcher.fetch("http://news.example/feed")
    assert names.dialled == [PUBLIC, PUBLIC], "a connection that broke off is not used again"
    fetcher.close()


def test_a_connection_that_the_server_closed_meanwhile_is_made_anew(server: FeedServer) -> None:
    names = PublicNames(server, PUBLIC)
    fetcher = names.fetcher()
    for _ in range(3):
        assert fetcher.fetch("http://news.example/last/feed").body == FEED
    assert 1 <= len(names.dialled) <= 3
    dialled = len(names.dialled)
    for _ in range(3):
        assert fetcher.fetch("http://news.example/hangup").body == FEED
    assert len(names.dialled) >= dialled + 2
    fetcher.close()


def test_many_fetches_leave_no_thread_and_no_socket_behind(server: FeedServer, fetcher: Fetcher) -> None:
    def ours() -> list[str]:
        return [thread.name for thread in threading.enumerate() if thread.name.startswith("fetch-")]

    for _ in range(20):
        fetcher.fetch(f"{server.url}/feed")
        refusal(lambda: fetcher.fetch(f"{server.url}/short/length"))
    assert ours() == []


def test_heavy_libraries_wait_until_they_are_needed() -> None:
    modules = "retrieve parse judge ready decide discover opml decode clean dates links"
    code = (
        f"import sys\nfor name in {modules!r}.split(): __import__('app.feeds.' + name)\n"
        "print([name for name in ('requests', 'urllib3', 'feedparser', 'lxml') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
