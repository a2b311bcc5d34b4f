"""How often feeds and servers ask to be fetched: tables of what is written and what it means."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from app.domain.sources import NO_WISHES, Wishes
from app.feeds.fallback import read_forgivingly
from app.feeds.parse import parse
from app.feeds.wishes import fresh_for, read_wishes

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, 0),
        ({"cache-control": "max-age=600"}, 600),
        ({"cache-control": "public, Max-Age=600, must-revalidate"}, 600),
        ({"cache-control": "s-maxage=600"}, 0),
        ({"cache-control": "max-age=600", "age": "200"}, 400),
        ({"cache-control": "max-age=600", "age": "900"}, 0),
        ({"cache-control": "max-age=99999999"}, 86_400),
        ({"cache-control": "no-cache, max-age=600"}, 0),
        ({"cache-control": "no-store"}, 0),
        ({"cache-control": "max-age=-5"}, 0),
        ({"expires": "Sat, 21 Nov 2026 09:10:00 GMT"}, 600),
        ({"expires": "Sat, 21 Nov 2026 09:10:00 GMT", "date": "Sat, 21 Nov 2026 09:05:00 GMT"}, 300),
        ({"expires": "Sat, 21 Nov 2026 08:10:00 GMT"}, 0),
        ({"expires": "0"}, 0),
        ({"expires": "soon"}, 0),
        ({"cache-control": "max-age=60", "expires": "Sat, 21 Nov 2026 09:10:00 GMT"}, 60),
    ],
)
def test_an_answer_is_fresh_for_as_long_as_its_headers_say(headers: dict[str, str], seconds: int) -> None:
    assert fresh_for(headers, NOW) == seconds


def rss(inside: str) -> bytes:
    spaces = 'xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"'
    item = "<item><title>a</title></item>"
    return f'<rss version="2.0" {spaces}><channel><title>t</title>{inside}{item}</channel></rss>'.encode()


@pytest.mark.parametrize(
    ("inside", "wishes"),
    [
        ("", NO_WISHES),
        ("<ttl>60</ttl>", Wishes(3600)),
        ("<ttl> 60 </ttl>", Wishes(3600)),
        ("<ttl>99999</ttl>", Wishes(86_400)),
        ("<ttl>often</ttl>", NO_WISHES),
        ("<ttl>-5</ttl>", NO_WISHES),
        ("<sy:updatePeriod>hourly</sy:updatePeriod>", Wishes(3600)),
        (
            "<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>",
            Wishes(21_600),
        ),
        (
            "<sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>0</sy:updateFrequency>",
            Wishes(3600),
        ),
        ("<ttl>60</ttl><sy:updatePeriod>daily</sy:updatePeriod>", Wishes(86_400)),
        ("<sy:updatePeriod>yearly</sy:updatePeriod>", NO_WISHES),
        (
            "<skipHours><hour>0</hour><hour>24</hour><hour>7</hour><hour>25</hour></skipHours>",
            Wishes(0, frozenset({0, 7})),
        ),
        (
            "<skipDays><day>Saturday</day><day> sunday</day><day>Someday</day></skipDays>",
            Wishes(0, frozenset(), frozenset({5, 6})),
        ),
    ],
)
def test_a_feed_says_how_often_it_wants_to_be_asked(inside: str, wishes: Wishes) -> None:
    assert parse(rss(inside), now=NOW).wishes == wishes
    broken = read_forgivingly(rss(inside).decode().replace("</channel>", ""), "rss")
    assert broken is not None
    assert broken.wishes == wishes


def test_nothing_written_is_no_wish() -> None:
    assert read_wishes(ttl=None, hours=(), days=(), period=None, frequency=None) == NO_WISHES
