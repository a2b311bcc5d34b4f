"""Harmless HTML, plain text, plain titles, whole links."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.feeds.clean import Sanitiser, plain_title, text_as_html, text_of
from app.feeds.links import absolute, canonical_url

BASE = "https://site.example/news/list.html"


def clean_html(html: str, base: str | None) -> str:
    return Sanitiser().clean(html, base)


def plain_text(html: str) -> str:
    return text_of(clean_html(html, None))


@pytest.mark.parametrize(
    "attack",
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        '<a href="javascript:alert(1)">x</a>',
        '<a href="java&#10;script:alert(1)">x</a>',
        '<a href="java&#9;script:alert(1)">x</a>',
        '<a href="&#1;javascript:alert(1)">x</a>',
        '<a href="JaVaScRiPt:alert(1)">x</a>',
        '<a href="vbscript:x">x</a><a href="data:text/html,x">x</a>',
        '<a href="file:///etc/passwd">x</a><a href="smb://host/share">x</a>',
        "<iframe src=https://x.example></iframe><object data=x></object><embed src=x>",
        "<form action=https://x.example><input name=a><button>b</button></form>",
        "<style>body{display:none}</style><link rel=stylesheet href=x><base href=https://x.example>",
        "<svg><a xlink:href='javascript:alert(1)'><text>x</text></a></svg>",
        "<math><mtext><img src=x onerror=alert(1)></mtext></math>",
        '<p style="position:fixed" class="x" id="y">p</p>',
        "<meta http-equiv=refresh content='0;url=https://x.example'>",
        "<video src=x autoplay></video><audio src=x></audio>",
        "<x:script>alert(1)</x:script>",
    ],
)
def test_nothing_dangerous_survives(attack: str) -> None:
    clean = clean_html(attack, BASE).lower()
    for trace in (
        "script",
        "onerror",
        "alert",
        "file:",
        "smb:",
        "data:",
        "<iframe",
        "<object",
        "<embed",
        "<form",
    ):
        assert trace not in clean.replace("alert(1)", "" if "<" not in clean else "alert(1)"), trace
    for trace in (
        "<input",
        "<style",
        "<link",
        "<base",
        "<svg",
        "<meta",
        "<video",
        "style=",
        "id=",
        "display",
    ):
        assert trace not in clean, trace


@pytest.mark.parametrize("side", ['width="1"', 'height="1"', 'width="0"', 'height="2px"'])
def test_images_that_only_count_readers_go(side: str) -> None:
    assert clean_html(f'<p>a<img src="https://t.example/p.gif" {side}></p>', None) == "<p>a</p>"
    assert "<img" in clean_html('<img src="https://t.example/p.gif" width="100" height="20">', None)


@pytest.mark.parametrize(
    ("html", "base", "expected"),
    [
        (
            '<a href="b.html">b</a>',
            BASE,
            '<a href="https://site.example/news/b.html" rel="noopener noreferrer">b</a>',
        ),
        ('<a href="b.html">b</a>', None, '<a rel="noopener noreferrer">b</a>'),
        ('<a href="b.html">b</a>', "not a base", '<a rel="noopener noreferrer">b</a>'),
        ('<img src="/i.png">', BASE, '<img src="https://site.example/i.png">'),
        ('<img src="图 1.png">', BASE, '<img src="https://site.example/news/%E5%9B%BE%201.png">'),
        ('<img src="//cdn.example/i.png">', BASE, '<img src="https://cdn.example/i.png">'),
        ("a&nbsp;b<br>&#160;&amp;nbsp;", None, "a&nbsp;b<br>&nbsp;&amp;nbsp;"),
        ("plain & simple", None, "plain &amp; simple"),
        ("plain 5 > 4", None, "plain 5 &gt; 4"),
        ("", None, ""),
    ],
)
def test_relative_addresses_are_made_whole_or_dropped(html: str, base: str | None, expected: str) -> None:
    assert clean_html(html, base) == expected


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>One.</p><p>Two.</p>", "One.\n\nTwo."),
        ("<div><p>One</p>\n <p>Two</p></div>", "One\n\nTwo"),
        ("a<br>b<br/>c", "a\nb\nc"),
        ("<ul><li>a<li>b</ul>after", "a\nb\n\nafter"),
        ("城市<b>更新</b>计划", "城市更新计划"),
        ("a&nbsp;&amp;&lt;b&gt; &copy; &#x4E2D;", "a &<b> © 中"),
        ("  a \n\n b  ", "a b"),
        ("<table><tr><td>1</td><td>2</td></tr><tr><td>3</td></tr></table>", "1 2\n3"),
        ("5 < 6", "5 < 6"),
        ("<script>x</script>y", "y"),
    ],
)
def test_text_keeps_paragraphs_apart(html: str, expected: str) -> None:
    assert plain_text(html) == expected


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("R&D 投资 & A&M < 5", "R&D 投资 & A&M < 5"),
        ("R&amp;D &quot;now&quot; &#8211; &#x4E2D;", 'R&D "now" – 中'),
        ("A <b>bold</b> <i class='x'>claim</i><br/>", "A bold claim"),
        ("Use of <script> in pages", "Use of <script> in pages"),
        ("<script>alert(1)</script>Hello", "Hello"),
        ("x<img src=x onerror=alert(1)>", "x"),
        ("a &unknown; b &copy c", "a &unknown; b &copy c"),
        ("&lt;b&gt;", "<b>"),
        ("  two \t words \n third ", "two words\nthird"),
        ("", ""),
    ],
)
def test_a_title_is_plain_text(title: str, expected: str) -> None:
    assert plain_title(title) == expected


@pytest.mark.parametrize("html", ["<div>" * 100_000, "<b>" * 20_000 + "x</p>" * 20_000, "<" * 1_000_000])
def test_deep_nesting_takes_no_quadratic_time(html: str) -> None:
    begun = time.process_time()
    clean_html(html, None)
    assert time.process_time() - begun < 3


@given(st.text(max_size=300))
def test_plain_text_as_html_reads_back(text: str) -> None:
    words = " ".join("".join(part if part.isprintable() else " " for part in text).split())
    assert plain_text(text_as_html(words)) == words


@given(st.text(st.sampled_from("<>&\"'/=!-abpsi \n;#x1中"), max_size=120))
def test_clean_html_is_stable(html: str) -> None:
    once = clean_html(html, BASE)
    assert clean_html(once, BASE) == once
    assert "<s" not in once or "<s>" in once


@pytest.mark.parametrize(
    ("link", "base", "expected"),
    [
        ("https://a.example/x?y#z", None, "https://a.example/x?y#z"),
        ("x.html", BASE, "https://site.example/news/x.html"),
        ("//cdn.example/x", BASE, "https://cdn.example/x"),
        ("  https://a.example/a b \n", None, "https://a.example/a%20b"),
        ("https://a.example/新闻", None, "https://a.example/新闻"),
        ("HTTPS://A.example/", None, "HTTPS://A.example/"),
        ("x.html", None, None),
        ("javascript:alert(1)", BASE, None),
        ("java\nscript:alert(1)", BASE, None),
        ("\u200bjavascript:alert(1)", BASE, None),
        ("mailto:a@b.example", BASE, None),
        ("file:///etc/passwd", BASE, None),
        ("http://", BASE, None),
        ("http://[::1", BASE, None),
        ("http://a.example:99999/", None, None),
        ("", BASE, None),
        (None, BASE, None),
    ],
)
def test_a_link_is_http_with_a_host_or_nothing(
    link: str | None, base: str | None, expected: str | None
) -> None:
    assert absolute(link, base) == expected


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("HTTP://Example.COM:80/a?utm_source=x&id=1&fbclid=2#top", "http://example.com/a?id=1"),
        ("https://example.com", "https://example.com/"),
        ("https://example.com/?from=rss&from=front", "https://example.com/?from=front"),
        ("https://example.com:8443/a", "https://example.com:8443/a"),
        ("https://example.com./a", "https://example.com/a"),
        ("https://user:secret@example.com/a", "https://example.com/a"),
        ("https://例え.example/x", "https://xn--r8jz45g.example/x"),
        ("https://app.example/#/item/7", "https://app.example/#/item/7"),
        ("http://[::1]:8000/a", "http://[::1]:8000/a"),
        ("not a url", "not%20a%20url"),
    ],
)
def test_the_same_page_is_the_same_text(url: str, expected: str) -> None:
    assert canonical_url(url) == expected


@given(st.text(max_size=80))
def test_canonical_is_stable(text: str) -> None:
    once = canonical_url(f"https://example.com/{text}")
    assert canonical_url(once) == once
