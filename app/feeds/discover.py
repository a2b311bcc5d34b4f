"""Find the feeds that a web page names in its head, and where feeds usually are when it names none."""

from __future__ import annotations

import re
from html import unescape
from typing import Final
from urllib.parse import urljoin

from app.feeds.clean import plain_title
from app.feeds.links import absolute

_FEED_TYPES: Final = frozenset(
    [
        "application/rss+xml",
        "application/atom+xml",
        "application/rdf+xml",
        "application/feed+json",
        "application/json",
        "application/xml",
        "text/xml",
    ]
)
_NOT_FEEDS: Final = re.compile(r"/wp-json/|/oembed|/opensearch|manifest\.json|sitemap", re.IGNORECASE)
_COMMENT: Final = re.compile(r"<!--.*?-->", re.DOTALL)
_TAG: Final = re.compile(r"<(link|base|a)\s((?>[^<>\"']+|\"[^\"]*\"|'[^']*')*)>", re.IGNORECASE)
_ATTRIBUTE: Final = re.compile(r"([a-zA-Z-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))")
_USUAL_PLACES: Final = (
    "feed/",
    "rss",
    "rss.xml",
    "atom.xml",
    "feed.xml",
    "index.xml",
    "index.rdf",
    "feed.atom",
    "feed.json",
    "rss/feed.xml",
)
_LONGEST_PAGE: Final = 2_000_000


def discover_links(html: str, base: str) -> tuple[tuple[str, str], ...]:
    """List the feeds that a page names by `<link rel=alternate>`: address and title, once each, in order.

    `base` is the page's own address.
    """
    page = _COMMENT.sub("", html[:_LONGEST_PAGE]) if "-->" in html else html[:_LONGEST_PAGE]
    found: dict[str, str] = {}
    for tag in _TAG.finditer(page):
        attributes = _attributes(tag[2])
        if tag[1].lower() == "base":
            base = absolute(attributes.get("href"), base) or base
        elif tag[1].lower() == "link" and _names_a_feed(attributes):
            url = absolute(attributes.get("href"), base)
            if url:
                found.setdefault(url, plain_title(attributes.get("title", "")).replace("\n", " "))
    return tuple(found.items())


def usual_places(url: str) -> tuple[str, ...]:
    """List the addresses where a site that names no feed may still have one, nearest first."""
    folders = dict.fromkeys((urljoin(url, "."), urljoin(url, "/")))
    return tuple(dict.fromkeys(urljoin(folder, place) for folder in folders for place in _USUAL_PLACES))


def _attributes(written: str) -> dict[str, str]:
    return {
        name.lower(): unescape(double or single or bare).strip()
        for name, double, single, bare in _ATTRIBUTE.findall(written)
    }


def _names_a_feed(attributes: dict[str, str]) -> bool:
    relations = attributes.get("rel", "").lower().split()
    kind = attributes.get("type", "").lower().partition(";")[0].strip()
    named = "feed" in relations or ("alternate" in relations and kind in _FEED_TYPES)
    return named and "stylesheet" not in relations and not _NOT_FEEDS.search(attributes.get("href", ""))
