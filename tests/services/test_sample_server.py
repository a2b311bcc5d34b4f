"""The sample server: right answers to readers, polite 304s, and nothing left behind."""

from __future__ import annotations

import socket
import threading
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from http.client import HTTPConnection
from typing import TYPE_CHECKING

import pytest

from app.domain.sources import NewSource, Role, Source
from app.services.sample_server import HOST, SampleServer, reconcile
from app.services.samples import load_samples, render

if TYPE_CHECKING:
    from collections.abc import Iterator

ANCHOR = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
MODIFIED = "Sat, 21 Nov 2026 09:00:00 GMT"


@dataclass(frozen=True)
class Answer:
    status: int
    headers: dict[str, str]
    body: bytes


@pytest.fixture
def server() -> Iterator[SampleServer]:
    with SampleServer(ANCHOR) as running:
        yield running


def port_of(server: SampleServer) -> int:
    return int(server.address.rpartition(":")[2])


def ask(server: SampleServer, path: str, method: str = "GET", **headers: str) -> Answer:
    connection = HTTPConnection(HOST, port_of(server), timeout=10)
    try:
        connection.request(
            method, path, headers={key.replace("_", "-"): text for key, text in headers.items()}
        )
        response = connection.getresponse()
        return Answer(response.status, dict(response.getheaders()), response.read())
    finally:
        connection.close()


def test_each_source_answers_with_its_feed_and_its_content_type(server: SampleServer) -> None:
    for sample, source in zip(load_samples(), server.sources(), strict=True):
        answer = ask(server, source.url.removeprefix(server.address))
        assert (answer.status, answer.headers["Content-Type"]) == (200, sample.content_type)
        assert answer.body == render(sample, ANCHOR)


def test_sources_say_whose_they_are_and_how_far_to_trust_them(server: SampleServer) -> None:
    sources = {source.title: source for source in server.sources()}
    assert len(sources) == len(load_samples())
    city = sources["云汀市人民政府·政策公开"]
    assert (city.role, city.reliability, city.timezone) == (Role.OFFICIAL, "A", "Asia/Shanghai")
    assert all(source.url.startswith("http://127.0.0.1:") for source in sources.values())


@pytest.mark.parametrize("form", ["{}", "W/{}", '"other", {}', "*"])
def test_a_reader_that_has_the_feed_gets_304_and_no_body(server: SampleServer, form: str) -> None:
    path = load_samples()[0].path
    tag = ask(server, path).headers["ETag"]
    again = ask(server, path, If_None_Match=form.format(tag))
    assert (again.status, again.body, again.headers["ETag"]) == (304, b"", tag)


@pytest.mark.parametrize(
    ("since", "status"),
    [
        (MODIFIED, 304),
        ("Sun, 22 Nov 2026 09:00:00 GMT", 304),
        ("Fri, 20 Nov 2026 09:00:00 GMT", 200),
        ("Sat, 21 Nov 2026 09:00:00 -0000", 200),
        ("the day before yesterday", 200),
    ],
)
def test_a_date_asked_about_is_compared_with_the_anchor(
    server: SampleServer, since: str, status: int
) -> None:
    answer = ask(server, load_samples()[0].path, If_Modified_Since=since)
    assert (answer.status, answer.headers["Last-Modified"]) == (status, MODIFIED)


def test_another_etag_beats_a_fitting_date(server: SampleServer) -> None:
    answer = ask(server, load_samples()[0].path, If_None_Match='"other"', If_Modified_Since=MODIFIED)
    assert answer.status == 200


def test_another_anchor_is_another_etag() -> None:
    path = load_samples()[0].path
    with SampleServer(ANCHOR) as first, SampleServer(ANCHOR + timedelta(hours=1)) as second:
        assert ask(first, path).headers["ETag"] != ask(second, path).headers["ETag"]


def test_a_head_request_gets_headers_only(server: SampleServer) -> None:
    answer = ask(server, load_samples()[0].path, method="HEAD")
    assert (answer.status, answer.body) == (200, b"")
    assert int(answer.headers["Content-Length"]) > 0


def test_the_front_page_points_to_every_feed(server: SampleServer) -> None:
    page = ask(server, "/").body.decode()
    assert page.count('rel="alternate"') == len(load_samples())
    assert 'type="application/atom+xml" title="Verdant Streets" href="/verdant-streets/atom.xml"' in page


def test_an_unknown_address_is_not_found(server: SampleServer) -> None:
    assert ask(server, "/nothing.xml").status == 404


def test_a_query_does_not_hide_a_feed(server: SampleServer) -> None:
    assert ask(server, load_samples()[0].path + "?from=demo").status == 200


def test_the_preferred_port_is_taken_again_by_the_next_run() -> None:
    with SampleServer(ANCHOR) as first:
        address, port = first.address, port_of(first)
        ask(first, "/")
    with SampleServer(ANCHOR, preferred_port=port) as second:
        assert second.address == address


def test_a_taken_port_costs_nothing_but_the_address() -> None:
    with socket.create_server((HOST, 0)) as other:
        port = other.getsockname()[1]
        with SampleServer(ANCHOR, preferred_port=port) as server:
            assert port_of(server) != port
            assert ask(server, "/").status == 200


def test_leaving_ends_every_thread_and_frees_the_port() -> None:
    before = set(threading.enumerate())
    with SampleServer(ANCHOR) as server:
        port = port_of(server)
        ask(server, "/")
    assert set(threading.enumerate()) <= before
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection((HOST, port), timeout=5)


def test_a_reader_that_hangs_up_is_no_news(server: SampleServer, capsys: pytest.CaptureFixture[str]) -> None:
    connection = socket.create_connection((HOST, port_of(server)))
    connection.sendall(b"GET / HTTP/1.1\r\n")
    connection.close()
    assert ask(server, "/").status == 200
    assert capsys.readouterr().err == ""


def stored(number: int, feed: NewSource, url: str | None = None) -> Source:
    return Source(
        id=number,
        url=url or feed.url,
        title=feed.title,
        site=feed.site,
        language=feed.language,
        country=feed.country,
        role=feed.role,
        reliability=feed.reliability,
        timezone=feed.timezone,
        folder=feed.folder,
        enabled=True,
    )


def test_a_second_run_adds_no_source_and_moves_those_of_another_port() -> None:
    with SampleServer(ANCHOR) as server:
        feeds = server.sources()
    elsewhere = "http://127.0.0.1:1/x.xml"
    known = [stored(1, feeds[0]), stored(2, feeds[1], url=elsewhere), stored(9, NewSource("u", site=""))]
    found = reconcile(known, feeds)
    assert found.fresh == feeds[2:]
    assert found.moved == ((2, feeds[1]),)


def test_the_first_run_adds_every_source_and_an_equal_one_changes_nothing() -> None:
    with SampleServer(ANCHOR) as server:
        feeds = server.sources()
    assert reconcile([], feeds).fresh == feeds
    again = reconcile([stored(number, feed) for number, feed in enumerate(feeds)], feeds)
    assert (again.fresh, again.moved) == ((), ())
