from __future__ import annotations

import csv
from contextlib import contextmanager
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import TYPE_CHECKING

from app.domain.briefs import BriefRequest
from app.domain.evidence import Draft
from app.domain.items import ItemQuery
from app.domain.sources import FetchStatus, NewSource
from app.domain.times import utc_now
from app.feeds.parse import parse
from app.main import Root
from app.tagging.invariants import evidence_problems

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class Shelf(BaseHTTPRequestHandler):
    """Serves feed files with the header that each came with."""

    def __init__(self, files: dict[str, tuple[bytes, str]], *rest: object) -> None:
        self._files = files
        super().__init__(*rest)  # type: ignore[arg-type]  # what a server hands its handlers

    def do_GET(self) -> None:
        body, content_type = self._files[self.path.strip("/")]
        self.send_response(200)
        if content_type:
            self.send_header("Content-Type", content_type)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Stay silent."""


@contextmanager
def served(files: dict[str, tuple[bytes, str]]) -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Shelf, files)) as server:
        thread = Thread(target=server.serve_forever, args=(0.05,))
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()


def count_blank(body: bytes, content_type: str) -> int:
    """Count the entries that have no title, no text and no link: there is nothing of them to keep."""
    feed = parse(body, content_type=content_type or None, now=utc_now())
    return sum(not (entry.title or entry.text or entry.link) for entry in feed.entries)


def test_real_feeds_go_the_whole_way_from_loopback_to_a_briefing(shared: Path, tmp_path: Path) -> None:
    with (shared / "feeds" / "INDEX.csv").open(encoding="utf-8", newline="") as index:
        rows = list(csv.DictReader(index))
    files = {
        row["file"]: ((shared / "feeds" / row["file"]).read_bytes(), row["http_content_type"]) for row in rows
    }
    zones = {row["file"]: row["tz"] or None for row in rows}
    with served(files) as address, Root(utc_now).services(tmp_path, allow_private=True) as services:
        services.sources.add_all(
            NewSource(url=f"{address}/{name}", timezone=zones[name]) for name in sorted(files)
        )
        report = services.refresh.run()
        again = services.refresh.run()
        views = services.news.listed(ItemQuery(), 10_000)
        found = {
            words: len(services.news.search(ItemQuery(text=words), 500)) for words in ("城市", "政策", "都市")
        }
        brief = services.briefs.draft(BriefRequest(since=views[-1].item.sort_at, until=utc_now()))
        for name in ("brief.html", "brief.md"):
            services.briefs.export(brief, tmp_path / name)
    expected = sum(int(row["expected_entries"] or 0) for row in rows)
    blank = sum(count_blank(body, content_type) for body, content_type in files.values())
    failed = {outcome.url for outcome in report.outcomes if outcome.status is FetchStatus.FAILED}
    empty = {f"{address}/{row['file']}" for row in rows if row["expected_entries"] == "0"}
    assert len(report.outcomes) == len(files)
    assert failed <= empty
    entries = sum(outcome.entries for outcome in report.outcomes)
    assert entries - expected in {-1, 0, 1}  # one file is cut off inside an entry
    assert len(views) == report.new == entries - blank
    assert again.new == again.updated == 0
    assert all(found.values()), found
    for view in views:
        item = view.item
        draft = Draft(
            str(item.id), item.title, item.summary, item.content, url=item.url, source=view.source.title
        )
        assert not evidence_problems(draft, view.tagged)
