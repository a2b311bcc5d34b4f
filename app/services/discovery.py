"""Find the feeds of a web page: itself, those it names, or the usual places of its site; politely."""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING

from app.errors import FeedError
from app.feeds.decode import decode
from app.feeds.discover import discover_links, usual_places
from app.feeds.judge import judge
from app.feeds.parse import parse

if TYPE_CHECKING:
    from datetime import datetime
    from threading import Event

    from app.domain.entries import ParsedFeed
    from app.feeds.retrieve import Answer
    from app.services.ingest import Fetch

Found = tuple[tuple[str, str], ...]

_REFUSALS = frozenset((401, 403, 407, 429, 451, 503))
_HOPELESS = frozenset(("unreachable", "timeout", "address-refused", "tls", "cancelled"))


def find_feeds(url: str, fetch: Fetch, now: datetime, cancel: Event | None = None) -> Found:
    """Find the feeds at or behind an address: each with its title. Raises FeedError.

    Requests go out one after the other, to the usual places only where the page names no feed, and
    end with the first feed found or the first refusal.
    """
    answer = fetch(url, etag=None, last_modified=None, cancel=cancel)
    feed = _read(answer, now)
    if feed.error is None:
        return ((answer.url, feed.title),)
    named = _links(answer)
    if named:
        return named
    if answer.status in _REFUSALS:
        raise FeedError("refused", judge(answer, feed, now=now).error or "The server turns programs away.")
    return _in_usual_places(answer.url, fetch, now, cancel)


def named_feeds(answer: Answer, now: datetime) -> Found:
    """List the feeds that an answered page names; nothing where it is a feed itself."""
    return _links(answer) if _read(answer, now).error is not None else ()


def _in_usual_places(url: str, fetch: Fetch, now: datetime, cancel: Event | None) -> Found:
    for place in usual_places(url):
        try:
            answer = fetch(place, etag=None, last_modified=None, cancel=cancel)
        except FeedError as error:
            if error.code in _HOPELESS:
                return ()
            continue
        feed = _read(answer, now)
        if answer.status == HTTPStatus.OK and feed.error is None:
            return ((answer.url, feed.title),)
        if answer.status in _REFUSALS:
            return ()
    return ()


def _read(answer: Answer, now: datetime) -> ParsedFeed:
    return parse(
        answer.body, content_type=answer.headers.get("content-type"), base=answer.url, tz=None, now=now
    )


def _links(answer: Answer) -> Found:
    return discover_links(decode(answer.body, answer.headers.get("content-type")).text, answer.url)
