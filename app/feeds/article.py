"""Take what there is to read out of a web page: paragraphs as plain text, nothing else of it.

The part of the page that holds most words in paragraphs is taken, as pages set their articles; where
the page names one (`article`, `main`), that. Menus, forms, scripts and pictures stay behind.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from lxml import html
from lxml.etree import ParserError

from app.feeds.decode import decode

if TYPE_CHECKING:
    from collections.abc import Iterator

LONGEST = 400_000
"""Code points of a text that are kept."""
SHORTEST = 40
_DROPPED = (
    "//script|//style|//noscript|//template|//nav|//header|//footer|//aside|//form|//svg|//iframe|//comment()"
)
_WEIGHED = frozenset(("p", "li", "blockquote", "pre", "td", "dd"))
_BLOCKS = frozenset((*_WEIGHED, "h1", "h2", "h3", "h4", "h5", "h6", "dt", "figcaption"))


def article_text(body: bytes, content_type: str | None) -> str:
    """Give the text of a page, paragraphs apart by an empty line; empty where there is none.

    Raises FeedError `too-large` for a packed page that is too large.
    """
    text = decode(body, content_type).text
    # The size is bounded by the fetch; without `huge_tree` what lies deeper than 256 elements is lost.
    parser = html.HTMLParser(encoding="utf-8", huge_tree=True)
    try:
        page = html.document_fromstring(text.encode("utf-8"), parser=parser)
    except (ParserError, ValueError):
        return ""
    for dropped in cast("list[html.HtmlElement]", page.xpath(_DROPPED)):
        if dropped.getparent() is not None:
            dropped.drop_tree()
    found = "\n\n".join(_paragraphs(_article(page)))[:LONGEST]
    return found if len(found) >= SHORTEST else ""


def _article(page: html.HtmlElement) -> html.HtmlElement:
    """Choose the part that holds the article."""
    named = cast("list[html.HtmlElement]", page.xpath("//article|//main|//*[@role='main']"))
    weights = [(_weight(part), part) for part in named]
    if weights and (best := max(weights, key=lambda pair: pair[0]))[0] >= SHORTEST:
        return best[1]
    sums: dict[html.HtmlElement, int] = {}
    for block in page.iter(*_WEIGHED):
        parent = block.getparent()
        weight = _weight(block)
        while parent is not None and weight > 0:
            sums[parent] = sums.get(parent, 0) + weight
            parent, weight = parent.getparent(), weight // 2
    return max(sums, key=lambda part: sums[part], default=page)


def _weight(part: html.HtmlElement) -> int:
    """Weigh a part by its text, that of links not counted."""
    linked = sum(len(link.text_content()) for link in part.iter("a"))
    return len(part.text_content().strip()) - linked


def _paragraphs(part: html.HtmlElement) -> Iterator[str]:
    """Give the blocks of a part, outermost of them only, or all of its text where it has none."""
    inside: set[html.HtmlElement] = set()
    found = False
    for block in part.iter(*_BLOCKS):
        if block.getparent() in inside:
            inside.add(block)
            continue
        inside.update(block.iter())
        text = " ".join(block.text_content().split())
        if text:
            found = True
            yield text
    if not found:
        yield " ".join(part.text_content().split())
