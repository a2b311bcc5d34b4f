"""Rare shapes of feeds and of the bytes that carry them."""

from __future__ import annotations

import gzip
import zlib
from datetime import UTC, datetime

import pytest

from app.errors import FeedError
from app.feeds.dates import parse_date
from app.feeds.decode import decode
from app.feeds.fallback import LARGEST, read_forgivingly
from app.feeds.guess import guess
from app.feeds.links import absolute, ascii_host
from app.feeds.parse import parse
from app.feeds.unpack import Inflater, gather, gunzip
from app.feeds.xmlfeed import read_leniently

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
ATOM = "http://www.w3.org/2005/Atom"


def atom(inside: str, attributes: str = "") -> bytes:
    return f'<feed xmlns="{ATOM}" {attributes}><entry>{inside}</entry></feed>'.encode()


def rss(inside: str) -> bytes:
    return f"<rss><channel><item>{inside}</item></channel></rss>".encode()


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (atom('<content type="text">a &lt;b&gt; c</content>'), "a <b> c"),
        (atom('<content type="html">a &lt;b&gt;b&lt;/b&gt; c</content>'), "a b c"),
        (
            atom(
                '<content type="xhtml"><x:div xmlns:x="http://www.w3.org/1999/xhtml"><x:p>a</x:p>b</x:div></content>'
            ),
            "a\n\nb",
        ),
        (atom('<content mode="base64" type="text/html">PGI+aGk8L2I+</content>'), "hi"),
        (atom('<content mode="base64">PGI+aGk8L2I</content>'), ""),
        (atom('<content mode="escaped" type="text/html">a&lt;br&gt;b</content>'), "a\nb"),
        (atom('<content type="application/octet-stream">PGI+ aGk8L2I+</content>'), "hi"),
        (atom('<content type="image/png">iVBORw0KGgo=</content>'), ""),
        (atom('<content type="application/x-word">not so at all</content>'), "not so at all"),
        (atom("<summary>short</summary><content>longer</content><content>l</content>"), "longer"),
        (
            atom(
                '<g:group xmlns:g="http://search.yahoo.com/mrss/"><g:description>film</g:description></g:group>'
            ),
            "film",
        ),
        (rss("<description>a <b>bold</b> &amp; plain<!-- no --> end</description>"), "a bold & plain end"),
        (rss("<description>one\n\ntwo\nthree</description>"), "one\n\ntwo three"),
        (rss("<description>AT&amp;amp;T</description>"), "AT&T"),
    ],
)
def test_texts_of_every_kind_come_out_plain(body: bytes, text: str) -> None:
    assert parse(body, now=NOW).entries[0].text == text


@pytest.mark.parametrize(
    ("body", "title"),
    [
        (rss("<title>a <i>b</i> c</title>"), "a b c"),
        (rss("<title><![CDATA[a]]> b <![CDATA[&amp; c]]></title>"), "a b & c"),
        (rss("<title/><title>second</title>"), "second"),
        (
            atom('<title type="html">a&lt;iframe src="x"&gt;&lt;/iframe&gt; &lt;b&gt;b&lt;/b&gt;</title>'),
            "a b",
        ),
        (atom('<title type="html">&lt;p&gt;the &amp;lt;p&amp;gt; tag&lt;/p&gt;</title>'), "the <p> tag"),
        (atom('<title type="html">&lt;style&gt;</title>'), "<style>"),
    ],
)
def test_titles_of_every_kind_come_out_plain(body: bytes, title: str) -> None:
    assert parse(body, now=NOW).entries[0].title == title


@pytest.mark.parametrize(
    ("author", "names"),
    [
        ("<author>a@b.example (Mei  Tan)</author>", ("Mei Tan",)),
        ("<author>Mei Tan</author>", ("Mei Tan",)),
        (f'<author xmlns="{ATOM}"><email>a@b.example</email></author>', ()),
        (
            f'<author xmlns="{ATOM}"><name>A</name></author><author>A</author><author>B &amp;amp; C</author>',
            ("A", "B & C"),
        ),
    ],
)
def test_authors_are_names(author: str, names: tuple[str, ...]) -> None:
    assert parse(rss(author), now=NOW).entries[0].authors == names


@pytest.mark.parametrize(
    ("links", "expected"),
    [
        ('<link rel="self" href="https://a.example/self"/>', None),
        ('<link href="https://a.example/one"/>', "https://a.example/one"),
        (
            '<link type="application/pdf" href="https://a.example/pdf"/><link href="https://a.example/page"/>',
            "https://a.example/page",
        ),
        ('<link href="javascript:x"/><link href="https://a.example/two"/>', "https://a.example/two"),
    ],
)
def test_an_entry_links_to_its_page(links: str, expected: str | None) -> None:
    assert parse(atom(links), now=NOW).entries[0].link == expected


def test_a_broken_base_inside_of_a_good_one_is_skipped() -> None:
    entry = '<entry xml:base="http://[::1"><link href="x"/></entry>'
    body = f'<feed xmlns="{ATOM}" xml:base="https://a.example/g/">{entry}</feed>'
    assert parse(body.encode(), now=NOW).entries[0].link == "https://a.example/g/x"


def test_a_broken_base_is_no_base() -> None:
    entry = parse(
        atom('<link href="x"/>', 'xml:base="http://[::1"'), base="https://a.example/f/", now=NOW
    ).entries[0]
    assert entry.link == "https://a.example/f/x"


def test_plain_json_that_only_looks_like_a_feed_is_none() -> None:
    assert parse(b'{"items": [{"a": 1}], "title": "x"}', now=NOW).format is None
    assert parse(b'{"items": "many", "title": "x"}', now=NOW).format is None


def test_a_gzip_bomb_given_as_a_file_is_an_error_not_an_exception() -> None:
    feed = parse(gzip.compress(b"\0" * 11_000_000), now=NOW)
    assert (feed.format, "MB" in (feed.error or "")) == (None, True)


def test_gzip_members_follow_each_other_and_padding_is_no_member() -> None:
    packed = gzip.compress(b"one ") + gzip.compress(b"two") + b"\0" * 10
    assert gunzip(packed) == b"one two"
    assert list(Inflater().feed(packed[:3])) == []


def test_damage_inside_of_a_stream_is_an_error_but_what_was_read_counts() -> None:
    packed = bytearray(gzip.compress(bytes(range(256)) * 2000, 0))
    packed[300_000:300_020] = b"\xff" * 20
    with pytest.raises(zlib.error):
        gather(Inflater().feed(bytes(packed)), 10_000_000)
    assert gunzip(bytes(packed))[:256] == bytes(range(256))


def test_a_body_over_the_cap_is_refused_as_it_comes() -> None:
    with pytest.raises(FeedError):
        gather([b"x" * 6, b"x" * 6], 10)


@pytest.mark.parametrize("body", [b"", b"plain ascii", b"\xff" * 50])
def test_what_is_no_east_asian_text_is_not_guessed(body: bytes) -> None:
    assert guess(body) is None


def test_a_long_text_is_guessed_from_a_part() -> None:
    line = "中国的城市更新，在这里是一个大的工程。\n".encode("gb18030")
    assert guess(line * 5000) == "gb18030"


def test_a_codec_that_nothing_fits_still_gives_text() -> None:
    decoded = decode(b'<?xml version="1.0" encoding="windows-1253"?><a>\xd2\xff</a>', None)
    assert decoded.encoding == "cp1253"
    assert decoded.lossy


def test_feedparser_is_spared_what_would_take_too_long() -> None:
    assert read_forgivingly("<rss>" + "x" * LARGEST, "rss") is None


def test_lenient_reading_keeps_prefixes_that_have_a_meaning() -> None:
    feed = read_leniently(
        "<rss><channel><item><dc:title>a</dc:title><odd:link>x</odd:link><b></item></channel></rss>"
    )
    assert feed is not None
    assert [(entry.title.value, entry.links) for entry in feed.entries] == [("a", ("x",))]
    assert read_leniently("") is None


@pytest.mark.parametrize(
    "text", ["昨天 25:10", "2025年九十月1日", "令和元年2月30日", "0001-01-01T00:00:00+14:00"]
)
def test_impossible_dates_are_none(text: str) -> None:
    assert parse_date(text, tz="Asia/Tokyo", now=NOW) is None


def test_hosts_that_idna_refuses_are_escaped() -> None:
    assert ascii_host("例え.example") == "xn--r8jz45g.example"
    assert ascii_host("é" * 80 + ".example").isascii()
    assert absolute("http://[bad", "http://a.example/") is None
