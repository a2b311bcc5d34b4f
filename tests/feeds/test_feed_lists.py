"""OPML in and out, and feeds found on pages."""

from __future__ import annotations

from dataclasses import asdict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.sources import NewSource, Role, Source
from app.errors import InputError
from app.feeds.discover import discover_links, usual_places
from app.feeds.opml import read_list, write_opml

OPML = """<?xml version="1.0" encoding="UTF-8"?>
<opml version="1.0"><head><title>Mine</title></head><body>
 <outline text="Asia"><outline title="Ports &amp; piers">
  <outline text="Pier" type="rss" xmlUrl="https://pier.example/rss" htmlUrl="https://pier.example/"
   language="en"/>
 </outline></outline>
 <outline text="Bare" xmlurl="http://bare.example/feed"/>
 <outline text="Again" XMLURL="https://pier.example/rss"/>
 <outline text="Bad" xmlUrl="file:///etc/passwd"/><outline text="Only a folder"/>
</body></opml>"""


def test_opml_of_other_programs_is_read() -> None:
    assert read_list(OPML.encode()).sources == (
        NewSource(
            "https://pier.example/rss",
            "Pier",
            "https://pier.example/",
            language="en",
            folder="Asia/Ports & piers",
        ),
        NewSource("http://bare.example/feed", "Bare"),
    )


def test_opml_in_another_encoding_or_slightly_broken_is_read() -> None:
    outline = '<outline text="①社 & 仲間" xmlUrl="https://a.example/?x=1&y=2"/>'
    text = f'<?xml version="1.0" encoding="Shift_JIS"?><opml><body>{outline}</body></opml>'
    assert read_list(text.encode("cp932")).sources == (NewSource("https://a.example/?x=1&y=2", "①社 & 仲間"),)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"nothing",
        b"<rss/>",
        b"<opml><body><outline text='x'/></body></opml>",
        b"<opml><body>",
        b'<!DOCTYPE opml [<!ENTITY a "b"><!ENTITY c "&a;">]><opml><body><outline xmlUrl="&c;"/></body>',
    ],
)
def test_what_is_no_opml_is_refused_in_words(data: bytes) -> None:
    with pytest.raises(InputError) as caught:
        read_list(data)
    assert caught.value.code == "bad-opml"


words = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Cn", "Z")), max_size=12)


@given(
    st.lists(
        st.builds(
            NewSource,
            url=st.integers(0, 99).map(lambda number: f"https://a{number}.example/feed?x=1&y=2"),
            title=words.filter(lambda text: "&" not in text and "<" not in text and text != ""),
            site=st.sampled_from([None, "https://a.example/"]),
            language=st.sampled_from([None, "zh"]),
            country=st.sampled_from([None, "CN"]),
            role=st.sampled_from(list(Role)),
            reliability=st.sampled_from([None, "A", "F"]),
            timezone=st.sampled_from([None, "Asia/Shanghai"]),
            folder=st.sampled_from(["", "Asia", "Asia/China", "Other"]),
        ),
        min_size=1,
        max_size=6,
        unique_by=lambda source: source.url,
    )
)
def test_what_is_written_reads_back(sources: list[NewSource]) -> None:
    stored = [Source(**asdict(each), id=number, enabled=True) for number, each in enumerate(sources)]
    assert set(read_list(write_opml(stored)).sources) == set(sources)


PAGE = """<html><head><base href="/zh/">
<link rel="alternate" type="application/rss+xml" title="News &amp; views" href="feed.xml">
<LINK REL='Alternate Home' TYPE='application/atom+xml' HREF='https://other.example/atom'>
<link rel=alternate type=application/feed+json href=feed.json>
<!-- <link rel="alternate" type="application/rss+xml" href="/old.xml"> -->
<link rel="alternate" type="application/json" href="/wp-json/wp/v2/pages/2">
<link rel="alternate" hreflang="ja" href="/ja/"><link rel="stylesheet" type="text/css" href="x.css">
<link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">
<link rel="alternate" type="application/rss+xml" title="twice" href="feed.xml">
</head><body></body></html>"""


def test_the_feeds_that_a_page_names_are_found_once_each() -> None:
    assert discover_links(PAGE, "https://site.example/index.html") == (
        ("https://site.example/zh/feed.xml", "News & views"),
        ("https://other.example/atom", ""),
        ("https://site.example/zh/feed.json", ""),
    )


def test_a_page_without_feeds_names_none_but_has_usual_places() -> None:
    assert discover_links("<html><link rel=icon href=x></html>", "https://a.example/") == ()
    places = usual_places("https://a.example/news/index.html")
    assert places[0] == "https://a.example/news/feed/"
    assert "https://a.example/rss.xml" in places
    assert len(set(places)) == len(places)


@given(st.text(st.sampled_from("<>linkrea='\" /:!-alternatetype"), max_size=300))
def test_any_page_is_searched(html: str) -> None:
    assert all(url.startswith("http") for url, _ in discover_links(f"<link {html}", "https://a.example/"))
