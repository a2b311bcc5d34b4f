"""Whatever the bytes, parsing answers: quickly, within bounds, without raising."""

from __future__ import annotations

import gzip
import json
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.times import iso
from app.feeds.parse import parse
from app.feeds.raw import ENTRY_CAP
from app.feeds.ready import make_ready

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
FOLDER = Path(__file__).resolve().parent.parent / "data" / "feeds"
BODIES = [path.read_bytes() for path in sorted(FOLDER.iterdir()) if ".expected" not in path.name]


def rss(inside: str, root: str = '<rss version="2.0">') -> bytes:
    return f'<?xml version="1.0"?>{root}<channel><title>t</title>{inside}</channel></rss>'.encode()


def with_entities(declarations: str, title: str) -> bytes:
    item = f"<item><title>{title}</title></item>"
    return (
        f'<?xml version="1.0"?><!DOCTYPE rss [{declarations}]><rss><channel>{item}</channel></rss>'.encode()
    )


LAUGHS = '<!ENTITY l0 "lol">' + "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))


@pytest.mark.parametrize(
    "body",
    [
        with_entities(LAUGHS, "&l9;"),
        with_entities('<!ENTITY a "b"><!ENTITY c "&a;&a;">', "&c;"),
        with_entities(f'<!ENTITY a "{"a" * 50_000}">', "&a;" * 1000),
        with_entities(f'<!ENTITY a "{"a" * 500}">', "&a;" * 50_000),
        with_entities("<!ENTITY % p \"<!ENTITY x 'y'>\">%p;", "&x;"),
        b'<!DOCTYPE rss [<!ENTITY a "b"> "><rss><channel/></rss>',
    ],
)
def test_expanding_entities_are_refused(body: bytes) -> None:
    begun = time.process_time()
    feed = parse(body, now=NOW)
    assert feed.entries == ()
    assert "entities" in (feed.error or "")
    assert time.process_time() - begun < 1


@pytest.mark.parametrize(
    ("declarations", "title", "expected"),
    [
        ('<!ENTITY nbsp "&#160;"> <!ENTITY copy "&#169;">', "a&nbsp;b &copy; &eacute;", "a\xa0b © é"),
        ("<!ENTITY own 'Harbour'>", "&own; <![CDATA[&own;]]>", "Harbour &own;"),
        ('<!ENTITY x SYSTEM "file:///etc/passwd">', "[&x;]", "[]"),
        (
            '<!ENTITY % lat PUBLIC "-//W3C//ENTITIES Latin 1" "http://127.0.0.1:1/lat1.ent"> %lat;',
            "caf&eacute;",
            "café",
        ),
    ],
)
def test_harmless_entities_are_read_and_nothing_outside_is(
    declarations: str, title: str, expected: str
) -> None:
    feed = parse(with_entities(declarations, title), now=NOW)
    assert [entry.title for entry in feed.entries] == [expected]


@pytest.mark.parametrize(
    ("body", "kind", "error"),
    [
        (b"", None, "empty"),
        (b"  \n\xef\xbb\xbf ", None, "empty"),
        (b"Not found", None, "no feed"),
        (b"<opml version='2.0'><body/></opml>", None, "no feed"),
        (b"<html><body>Hello</body></html>", "html", "web page"),
        (b"<!doctype HTML><noscript>enable it</noscript>", "html", "web page"),
        (b"<p>Error</p>", "html", "web page"),
        (b'{"error": "no"}', None, "no feed"),
        (b"[1, 2]", None, "no feed"),
        (b'{"version": "https://jsonfeed.org/version/1", "items": [{"id"', "json", "breaks off"),
        (b"<rss version='2.0'><channel><title>x</ti", "rss", "breaks off"),
        (b"<feed xmlns='http://www.w3.org/2005/Atom'><title>x</title></feed>", "atom", None),
        (b"<rss><channel/></rss>", "rss", None),
    ],
)
def test_what_is_no_feed_says_what_it_is(body: bytes, kind: str | None, error: str | None) -> None:
    feed = parse(body, now=NOW)
    assert feed.format == kind
    assert feed.entries == ()
    assert error in (feed.error or "") if error else feed.error is None


@pytest.mark.parametrize(
    "inside",
    [
        "<item><title>one</title></item><item><title>two</title></item>",
        "<item><title>one</title><item><title>two</title></item></item>",
        "<Item><Title>one</Title></Item><ITEM><title>two</title></ITEM>",
        "<item><title>one</title></item></channel><channel><item><title>two</title></item>",
        "<items><item><title>one</title></item><item><title>two</title></item></items>",
        '<item xmlns="http://unheard.example/of"><title>one</title></item><item><title>two</title></item>',
        "<item><title>one</title></item><item><title>two<b></i></title></item>",
        "<item><title>one</title></item><item><title>two</title><p></item>",
        "<item><title>one</title></item><item><title>two</title><dc:x>undeclared</dc:x></item>",
        "<item><title>one</title></item><item><title>two</title><a href=bare>x</a></item>",
    ],
)
def test_items_count_wherever_they_stand(inside: str) -> None:
    titles = [entry.title for entry in parse(rss(inside), now=NOW).entries]
    assert titles == ["one", "two"]


def test_a_prefix_that_nobody_declared_still_means_what_it_usually_means() -> None:
    body = rss(
        "<item><dc:title>one</dc:title><dc:creator>Mei</dc:creator><content:encoded>long</content:encoded></item>"
    )
    entry = parse(body, now=NOW).entries[0]
    assert (entry.title, entry.authors, entry.text) == ("one", ("Mei",), "long")


def test_elements_of_other_languages_are_not_entries_or_fields() -> None:
    inside = '<item><title>one</title><m:title xmlns:m="http://m.example/">two</m:title><m:item xmlns:m="http://m.example/"/></item>'
    assert [entry.title for entry in parse(rss(inside), now=NOW).entries] == ["one"]


def test_the_feeds_own_date_fields_come_in_order_of_trust() -> None:
    inside = "<item><title>a</title><pubDate>soon</pubDate><dc:date>2026-11-20T00:00:00Z</dc:date></item>"
    assert iso(parse(rss(inside), now=NOW).entries[0].published) == "2026-11-20T00:00:00Z"


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        ("imc", "2005-12-28T12:39:12Z"),
        ("mic", "2005-12-28T12:47:02Z"),
        ("c", "2005-12-28T12:30:00Z"),
    ],
)
def test_of_the_dates_of_atom_03_the_first_is_the_entrys(order: str, expected: str) -> None:
    dates = {
        "i": "<issued>2005-12-28T21:39:12+09:00</issued>",
        "m": "<modified>2005-12-28T12:47:02Z</modified>",
        "c": "<created>2005-12-28T12:30:00Z</created>",
    }
    inside = "".join(dates[name] for name in order)
    body = f'<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><id>a</id>{inside}</entry></feed>'
    entry = parse(body.encode(), now=NOW).entries[0]
    assert iso(entry.published) == expected
    assert iso(entry.updated) == ("2005-12-28T12:47:02Z" if "m" in order else None)


def test_junk_around_a_feed_does_not_matter() -> None:
    body = (
        b"<br />\n<b>Warning</b>: x in <b>y.php</b><br />\n"
        + rss("<item><title>one</title></item>")
        + b"<script>x</script>"
    )
    assert [entry.title for entry in parse(body, now=NOW).entries] == ["one"]


def test_a_feed_wrapped_in_a_page_is_a_feed() -> None:
    inner = (
        '<feed xmlns="http://www.w3.org/2005/Atom"><title>t</title><entry><title>one</title></entry></feed>'
    )
    feed = parse(f"<!DOCTYPE html><html><body>{inner}</body></html>".encode(), now=NOW)
    assert (feed.format, [entry.title for entry in feed.entries]) == ("atom", ["one"])


def test_control_characters_by_number_are_read_as_windows_does() -> None:
    feed = parse(rss("<item><title>a &#150;&#x96; b \x93c\x94</title></item>"), now=NOW)
    assert feed.entries[0].title == "a –– b “c”"


def test_entries_over_the_cap_are_counted() -> None:
    feed = parse(rss("<item><title>x</title></item>" * (ENTRY_CAP + 5)), now=NOW)
    assert (len(feed.entries), feed.dropped) == (ENTRY_CAP, 5)


def test_gzip_as_a_file_is_read() -> None:
    assert len(parse(gzip.compress(rss("<item/>")), now=NOW).entries) == 1


@pytest.mark.parametrize(
    "body",
    [
        rss("<a>" * 50_000 + "</a>" * 50_000),
        rss(f"<item><title>{'<' * 500_000}</title></item>"),
        rss(f"<item><title>{'&' * 500_000}</title></item>"),
        rss("<!--" * 200_000),
        rss("<![CDATA[" * 200_000),
        rss('<a b="' * 50_000),
        rss(f"<item><title><![CDATA[{'<script>' * 50_000}]]></title></item>"),
        rss(f"<item><description><![CDATA[{'<div>' * 100_000}]]></description></item>"),
        rss(f"<item><pubDate>{'1' * 500_000}</pubDate></item>"),
        rss("", root="<rss " + " ".join(f'a{number}="1"' for number in range(50_000)) + ">"),
        rss("".join(f"<p{number}:a/>" for number in range(30_000))),
        b"<!DOCTYPE rss [" * 50_000,
        b"<?x" * 200_000,
        b"<rss " * 200_000,
        b'{"items":' + b"[" * 500_000,
        b"<html>" + b"<feed http://www.w3.org/2005/Ato" * 50_000,
    ],
)
def test_hostile_bodies_take_bounded_time(body: bytes) -> None:
    begun = time.process_time()
    parse(body, now=NOW)
    assert time.process_time() - begun < 5


BREAKAGE = (
    *(b"<", b"&", b"'", b"{", b"\x00", b"\xff\xfe", b"\x1b$B", b"\\ud800"),
    *(b"]]>", b"<![CDATA[", b"<!--", b"<?xml", b"<!DOCTYPE a [", b"<!DOCTYPE>", b'xmlns:a="'),
    *(b"&#xD800;", b"&#0;", b"&#150;", b"&nbsp;", b"<item>", b"</item>", b"<html>"),
)

mutations = st.lists(
    st.tuples(
        st.floats(0, 1),
        st.sampled_from(("cut", "put", "drop", "copy")),
        st.one_of(
            st.binary(min_size=1, max_size=4),
            st.sampled_from(BREAKAGE),
        ),
    ),
    min_size=1,
    max_size=12,
)


def mutate(body: bytes, changes: list[tuple[float, str, bytes]]) -> bytes:
    for place, change, data in changes:
        at = int(place * len(body))
        if change == "cut":
            body = body[:at]
        elif change == "drop":
            body = body[:at] + body[at + len(data) * 5 :]
        else:
            body = body[:at] + (data if change == "put" else body[at : at + 80]) + body[at:]
    return body


@given(
    st.sampled_from(BODIES),
    mutations,
    st.sampled_from([None, "text/xml; charset=gbk", "text/xml;charset=iso-8859-1", "charset=utf-16"]),
    st.sampled_from([None, "https://x.example/feed", "bad base"]),
)
def test_mutated_feeds_never_raise(
    body: bytes, changes: list[tuple[float, str, bytes]], content_type: str | None, base: str | None
) -> None:
    feed = parse(mutate(body, changes), content_type=content_type, base=base, tz="Asia/Tokyo", now=NOW)
    assert feed.entries or feed.error or feed.format
    items = make_ready(feed)
    assert len({item.key for item in items}) == len(items)
    for item in items:
        json.dumps([item.title, item.summary, item.content, item.html], ensure_ascii=False).encode("utf-8")
        assert item.url is None or item.url.lower().startswith(("http://", "https://"))
        assert "<script" not in item.html


@given(st.binary(max_size=200))
def test_any_bytes_get_an_answer(body: bytes) -> None:
    feed = parse(body, now=NOW)
    assert feed.error or feed.format


titles = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Cn", "Zs", "Zl", "Zp")),
    min_size=1,
    max_size=40,
)


@given(st.lists(titles, min_size=1, max_size=8), st.sampled_from(["utf-8", "gb18030", "utf-16"]))
def test_titles_come_back_in_order_in_any_encoding(texts: list[str], encoding: str) -> None:
    from html import escape

    items = "".join(f"<item><title>{escape(escape(text))}</title></item>" for text in texts)
    body = f'<?xml version="1.0" encoding="{encoding}"?><rss><channel>{items}</channel></rss>'.encode(
        encoding
    )
    expected = [text.strip("\ufeff\ufffe\uffff") for text in texts]
    assert [entry.title.strip("\ufeff") for entry in parse(body, now=NOW).entries] == expected
