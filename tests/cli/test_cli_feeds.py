"""The feed commands against a loopback server that serves and misbehaves as told."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from cli.conftest import Tradewind

RSS = (
    b"<rss version='2.0'><channel><title>Quay News</title><item><guid>1</guid><title>A tender</title>"
    b"<pubDate>Fri, 20 Nov 2026 08:00:00 GMT</pubDate></item></channel></rss>"
)
EMPTY = b"<rss version='2.0'><channel><title>Nothing yet</title></channel></rss>"
PAGE = (
    b"<!doctype html><html><head><title>Quay</title>"
    b"<link rel=alternate type=application/rss+xml title='Quay News' href=/feed></head></html>"
)
ANSWERS = {
    "/feed": (200, RSS),
    "/empty": (200, EMPTY),
    "/page": (200, PAGE),
    "/busy": (429, b"slow down"),
    "/gone": (410, b"gone"),
}


class Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        status, body = ANSWERS.get(self.path, (404, b"nothing here"))
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Retry-After", "3600")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base's own name
        pass


@contextmanager
def serving() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()


@pytest.fixture
def site() -> Iterator[str]:
    with serving() as address:
        yield address


def listed(fresh: Tradewind) -> dict[str, dict[str, object]]:
    return {
        line["url"].rpartition("/")[2]: line["health"] for line in fresh("source", "list", "--json").lines
    }


def test_health_is_shown_with_reason_time_and_what_helps(fresh: Tradewind, site: str) -> None:
    for name in ("feed", "empty", "missing", "gone"):
        fresh("source", "add", f"{site}/{name}")
    assert {each["state"] for each in listed(fresh).values()} == {"never fetched"}
    assert fresh("refresh", "--allow-private").status == 1
    health = listed(fresh)
    assert {name: each["state"] for name, each in health.items()} == {
        "feed": "stale" if health["feed"]["state"] == "stale" else "healthy",
        "empty": "empty",
        "missing": "failing",
        "gone": "gone",
    }
    for name in ("empty", "missing", "gone"):
        assert all(health[name][key] for key in ("reason", "since", "action")), name
    table = fresh("source", "list").out
    assert "WHAT HELPS" in table
    assert "failing" in table


def test_a_host_that_asks_for_rest_is_left_alone_by_the_next_command_too(fresh: Tradewind, site: str) -> None:
    for name in ("busy", "feed"):
        fresh("source", "add", f"{site}/{name}")
    first = {line["url"]: line for line in fresh("refresh", "--allow-private", "--json", "--jobs", "1").lines}
    assert first[f"{site}/busy"]["http"] == 429
    second = fresh("refresh", "--allow-private", "--json").lines
    assert [line["status"] for line in second] == ["skipped", "skipped"]
    assert all("left alone" in line["error"] for line in second)


def test_a_feed_that_is_gone_is_asked_only_by_name(fresh: Tradewind, site: str) -> None:
    fresh("source", "add", f"{site}/gone")
    assert [line["status"] for line in fresh("refresh", "--allow-private", "--json").lines] == ["gone"]
    assert [line["status"] for line in fresh("refresh", "--allow-private", "--json").lines] == ["skipped"]
    again = fresh("refresh", "--allow-private", "--json", "--source", "1").lines
    assert [line["status"] for line in again] == ["gone"]


def test_the_raw_answer_can_be_read(fresh: Tradewind, site: str, tmp_path: Path) -> None:
    fresh("source", "add", f"{site}/missing")
    none = fresh("source", "raw", "1")
    assert (none.status, "no-answer" in none.err) == (2, True)
    fresh("refresh", "--allow-private")
    target = tmp_path / "body.bin"
    (line,) = fresh("source", "raw", "1", "--json", "-o", str(target)).lines
    assert target.read_bytes() == b"nothing here"
    assert (line["http"], line["size"], line["kept"], line["path"]) == (404, 12, 12, str(target))
    assert line["headers"]["retry-after"] == "3600"
    shown = fresh("source", "raw", "1").out
    assert "404 from" in shown
    assert "retry-after: 3600" in shown
    assert fresh("source", "raw", "1", "-o", str(tmp_path)).status == 2
    assert fresh("source", "raw", "9").status == 2


def test_adding_a_page_says_which_feeds_it_names(fresh: Tradewind, site: str) -> None:
    ran = fresh("source", "add", "--allow-private", f"{site}/page")
    assert ran.status == 0
    assert f"{site}/feed  Quay News" in ran.err
    assert "web page" in ran.err
    assert fresh("source", "add", "--allow-private", f"{site}/feed").err == ""


def test_discovery_begins_at_any_page(fresh: Tradewind, site: str) -> None:
    expected = [{"url": f"{site}/feed", "title": "Quay News"}]
    for path in ("page", "feed", "missing"):
        assert fresh("source", "discover", "--allow-private", "--json", f"{site}/{path}").lines in (
            expected,
            [] if path == "missing" else expected,
        )
    assert fresh("source", "discover", f"{site}/page").status == 1
    assert "address-refused" in fresh("source", "discover", f"{site}/page").err


def test_a_list_of_many_feeds_comes_in_with_progress_and_says_what_it_left_out(
    fresh: Tradewind, tmp_path: Path
) -> None:
    outlines = "".join(f'<outline xmlUrl="https://f{number}.example/"/>' for number in range(1200))
    target = tmp_path / "many.opml"
    target.write_text(f'<opml><body>{outlines}<outline text="x" xmlUrl="gopher://x/"/></body></opml>')
    ran = fresh("source", "import", "--json", str(target))
    assert (ran.status, len(ran.lines)) == (1, 1200)
    assert "[500/1200]" in ran.err
    assert "skipped gopher://x/: It has no http or https address." in ran.err
