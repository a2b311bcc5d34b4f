"""Feeds behind pages, found politely, and lists of thousands of feeds taken in."""

from __future__ import annotations

import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest
from fetch_script import START, Hands, Script, ok, rss

from app.domain.sources import NewSource
from app.errors import FeedError, InputError
from app.feeds.discover import usual_places
from app.feeds.retrieve import Answer
from app.services.discovery import find_feeds
from app.services.sources import Sources
from app.store.store import Store

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

SITE = "https://site.example/news/index.html"
FEED = ok(rss(("a", START), title="Site News"))
BARE = ok(b"<!doctype html><html><head><title>Site</title></head><body></body></html>")
NAMING = ok(
    b"<!doctype html><html><head><link rel=alternate type=application/rss+xml title=One href=/one.xml>"
    b"<link rel=alternate type=application/atom+xml title=Two href=/two.xml></head></html>"
)
PLACES = usual_places(SITE)


def found(
    answers: Mapping[str, Sequence[Answer | FeedError]],
) -> tuple[tuple[tuple[str, str], ...], list[str]]:
    script = Script(answers)
    return find_feeds(SITE, script, START), script.urls


def test_a_feed_is_its_own_discovery_and_costs_one_request() -> None:
    assert found({SITE: [FEED]}) == (((SITE, "Site News"),), [SITE])


def test_the_feeds_that_a_page_names_cost_no_further_request() -> None:
    feeds, asked = found({SITE: [NAMING]})
    assert feeds == (("https://site.example/one.xml", "One"), ("https://site.example/two.xml", "Two"))
    assert asked == [SITE]


def test_the_usual_places_are_tried_one_after_the_other_up_to_the_first_feed() -> None:
    feeds, asked = found({SITE: [BARE], PLACES[0]: [BARE], PLACES[3]: [FEED], PLACES[4]: [FEED]})
    assert feeds == ((PLACES[3], "Site News"),)
    assert asked == [SITE, *PLACES[:4]]


def test_a_page_with_nothing_anywhere_is_said_to_have_nothing() -> None:
    feeds, asked = found({SITE: [BARE]})
    assert feeds == ()
    assert len(asked) == 1 + len(PLACES) == len(set(asked))


@pytest.mark.parametrize(
    "stop", [Answer(429, ""), Answer(403, ""), FeedError("unreachable", "No."), FeedError("timeout", "No.")]
)
def test_a_site_that_refuses_is_not_asked_on(stop: Answer | FeedError) -> None:
    feeds, asked = found({SITE: [BARE], PLACES[1]: [stop], PLACES[2]: [FEED]})
    assert feeds == ()
    assert asked == [SITE, *PLACES[:2]]


def test_one_odd_place_does_not_end_the_search() -> None:
    feeds, _ = found({SITE: [BARE], PLACES[1]: [FeedError("too-large", "No.")], PLACES[2]: [FEED]})
    assert feeds == ((PLACES[2], "Site News"),)


@pytest.mark.parametrize("status", [401, 403, 429, 503])
def test_a_page_that_refuses_programs_is_said_to(status: int) -> None:
    with pytest.raises(FeedError) as caught:
        found({SITE: [Answer(status, "", {}, b"<html></html>")]})
    assert caught.value.code == "refused"
    assert str(status) in caught.value.message


@contextmanager
def listed(folder: Path, answers: Mapping[str, Sequence[Answer | FeedError]]) -> Iterator[Sources]:
    with Store.open(folder) as store:
        yield Sources(store, Script(answers), Hands())


def test_adding_a_page_can_tell_which_feeds_it_names(tmp_path: Path) -> None:
    slow = FeedError("timeout", "Too slow.")
    with listed(tmp_path, {SITE: [NAMING], "https://f.example/": [FEED], "https://s.example/": [slow]}) as at:
        assert [title for _, title in at.look(SITE)] == ["One", "Two"]
        assert at.look("https://f.example/") == ()
        assert at.look("https://s.example/") == ()
        with pytest.raises(InputError, match="bad-address"):
            at.discover("site.example")


def opml(count: int) -> bytes:
    outlines = "".join(
        f'<outline text="F{number}" xmlUrl="https://f{number}.example/rss"/>' for number in range(count)
    )
    return f"<opml version='2.0'><body><outline text='All'>{outlines}</outline></body></opml>".encode()


def test_five_thousand_feeds_come_in_quickly_with_progress_and_a_report(tmp_path: Path) -> None:
    data = opml(5000).replace(b"</body>", b"<outline xmlUrl='ftp://x/'/><outline xmlUrl=''/></body>")
    data = data.replace(b"</body>", b"<outline text='again' xmlUrl='https://f7.example/rss'/></body>")
    told: list[tuple[int, int]] = []
    with listed(tmp_path, {}) as at:
        at.add(NewSource("https://f3.example/rss", title="Mine", folder="Kept"))
        begun = time.perf_counter()
        result = at.import_opml(data, lambda done, total: told.append((done, total)))
        assert time.perf_counter() - begun < 8
        assert len(result.added) == 4999
        assert {source.folder for source in result.added} == {"All"}
        reasons = dict(result.skipped)
        assert "no http or https" in reasons["ftp://x/"]
        assert "stands in the file before, as “F7”" in reasons["https://f7.example/rss"]
        assert "“Mine” in the folder “Kept” reads this address already" in reasons["https://f3.example/rss"]
        assert len(result.skipped) == 4
        assert told[0] == (500, 5000)
        assert told[-1] == (5000, 5000)
        assert len(at.import_opml(opml(20)).added) == 0


def test_the_round_trip_keeps_folders_titles_and_what_other_programs_said(tmp_path: Path) -> None:
    data = b"""<opml version="2.0" xmlns:z="urn:other"><body><outline text="A"><outline text="B/C">
    <outline type="rss" text="Short" title="Long &amp; wide" xmlUrl="https://f.example/rss" category="/x/y"
     description="About" z:mark="7" isComment="false"/></outline></outline></body></opml>"""
    with listed(tmp_path / "one", {}) as at:
        (first,) = at.import_opml(data).added
        written = at.export_opml()
    with listed(tmp_path / "two", {}) as at:
        (second,) = at.import_opml(written).added
    assert first == second
    assert (first.title, first.folder) == ("Long & wide", "A/B-C")
    assert dict(first.extra) == {
        "text": "Short",
        "category": "/x/y",
        "description": "About",
        "{urn:other}mark": "7",
        "isComment": "false",
    }
    assert 'text="Short" title="Long &amp; wide"' in written.decode()
