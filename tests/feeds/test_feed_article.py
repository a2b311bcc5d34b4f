from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.feeds.article import LONGEST, article_text

TEXT = "The harbour council approved the heat network for the eastern quays on Tuesday."
MORE = "Works begin in spring; the tender closes on the last day of March."


def page(body: str) -> bytes:
    return f"<!doctype html><html><head><meta charset=utf-8></head><body>{body}</body></html>".encode()


@pytest.mark.parametrize(
    "body",
    [
        f"<nav><a>Home</a></nav><article><h1>Heat</h1><p>{TEXT}</p><p>{MORE}</p></article><footer>Imprint</footer>",
        (
            f"<div id=menu><a href=/>All the news of the whole wide world today</a></div>"
            f"<div><div><h1>Heat</h1><p>{TEXT}</p><p>{MORE}</p></div></div><div><p>Cookies.</p></div>"
        ),
        f"<main><h1>Heat</h1><p>{TEXT}<script>alert('x')</script></p><p>{MORE}<!-- hidden --></main>",
        f"<article><h1>Heat</h1><blockquote><p>{TEXT}</p></blockquote><p>{MORE}</p><form><input></form></article>",
    ],
)
def test_the_article_is_found_and_the_rest_left_behind(body: str) -> None:
    assert article_text(page(body), "text/html").split("\n\n") == ["Heat", TEXT, MORE]


def test_pages_of_other_charsets_are_read() -> None:
    text = "港湾局は東岸の熱供給網の整備を承認し、三月末まで事業者を公募すると発表した。" * 2
    for charset in ("shift_jis", "euc-jp", "utf-8"):
        body = f"<html><body><article><p>{text}</p></article></body></html>".encode(charset)
        assert article_text(body, f"text/html; charset={charset}") == text
    assert "热网" in article_text(f"<p>{'港口热网招标' * 20}</p>".encode("gb18030"), "text/html; charset=gbk")


@pytest.mark.parametrize("body", [b"", b"   ", b"<html></html>", b"\x00\xff\xfe", b"<p>Short.</p>"])
def test_where_there_is_no_text_there_is_none(body: bytes) -> None:
    assert article_text(body, None) == ""


def test_a_huge_page_is_cut_and_deep_or_broken_ones_are_read() -> None:
    assert len(article_text(page(f"<p>{'word ' * 200_000}</p>"), None)) == LONGEST
    assert TEXT in article_text(page("<div>" * 1500 + f"<p>{TEXT}</p>"), None)
    assert TEXT in article_text(page(f"<p>{TEXT}<p><b><i></p></b><img src=x>" + "<img src=x>" * 5000), None)


@given(st.binary(max_size=200))
def test_no_bytes_break_it(body: bytes) -> None:
    assert isinstance(article_text(body, None), str)
