"""Read RSS 0.9x, 1.0 and 2.0, and Atom 0.3 and 1.0, from a tree of strict XML.

Every item counts wherever it stands: beside the channel, in it, or by mistake in another item.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final
from urllib.parse import urljoin

from lxml import etree

from app.domain.sources import NO_WISHES
from app.feeds.constructs import HTML_TYPES, construct, text_in
from app.feeds.markup import legal_numbers
from app.feeds.raw import ENTRY_CAP, NOTHING, RawEntry, RawFeed, RawText, format_of
from app.feeds.wishes import read_wishes

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.domain.sources import Wishes

    Element = etree._Element  # noqa: SLF001 - lxml names its element class so
    Found = dict[str, list[Element]]

_XML: Final = "{http://www.w3.org/XML/1998/namespace}"
_RDF: Final = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_ATOM_03: Final = "http://purl.org/atom/ns#"
_PREFIXES: Final = {
    "http://purl.org/dc/elements/1.1/": "dc:",
    "http://purl.org/dc/elements/1.0/": "dc:",
    "http://purl.org/dc/terms/": "dcterms:",
    "http://purl.org/rss/1.0/modules/content/": "content:",
    "http://search.yahoo.com/mrss/": "media:",
    "http://search.yahoo.com/mrss": "media:",
    "http://www.itunes.com/dtds/podcast-1.0.dtd": "itunes:",
    "http://purl.org/rss/1.0/modules/syndication/": "sy:",
    "http://www.w3.org/1999/xhtml": "xhtml:",
}
_CORE: Final = frozenset(
    (
        "",
        "http://www.w3.org/2005/Atom",
        _ATOM_03,
        "http://purl.org/rss/1.0/",
        "http://purl.org/rss/1.0",
        "http://my.netscape.com/rdf/simple/0.9/",
        "http://channel.netscape.com/rdf/simple/0.9/",
        "http://purl.org/net/rss1.1#",
        "http://backend.userland.com/rss",
        "http://backend.userland.com/rss2",
        "http://backend.userland.com/RSS2",
        "http://blogs.law.harvard.edu/tech/rss",
        "http://cyber.law.harvard.edu/rss/rss.html",
        "urn:undeclared:rss",
    )
)
_ITEMS: Final = ("{*}item", "{*}entry", "{*}Item", "{*}Entry", "{*}ITEM", "{*}ENTRY")

_PARTS: Final = {
    "title": ("title", "dc:title", "media:title"),
    "link": ("link",),
    "id": ("guid", "id"),
    "published": (
        "pubdate",
        "published",
        "issued",
        "dcterms:issued",
        "dc:date",
        "created",
        "dcterms:created",
        "dcterms:date",
    ),
    "updated": ("updated", "modified", "dcterms:modified", "lastbuilddate"),
    "content": ("content:encoded", "content", "xhtml:body", "fulltext"),
    "summary": (
        "description",
        "summary",
        "tagline",
        "dcterms:abstract",
        "itunes:summary",
        "media:description",
    ),
    "author": ("author", "dc:creator", "itunes:author"),
    "language": ("dc:language", "language"),
    "ttl": ("ttl",),
    "hours": ("skiphours",),
    "days": ("skipdays",),
    "period": ("sy:updateperiod",),
    "frequency": ("sy:updatefrequency",),
    "group": ("media:group",),
    "item": ("item", "entry"),
}
"""The parts of an entry or a channel, and the elements that give each, the better ones first."""
_PART_OF: Final = {name: part for part, names in _PARTS.items() for name in names}
_DATES_03: Final = frozenset(("issued", "modified", "created"))
_WISHES: Final = frozenset(("ttl", "hours", "days", "period", "frequency"))
_IN_ANY_ORDER: Final = frozenset(("link", "item"))

_LONGEST_TAG: Final = 200
_ABOUT: Final = _RDF + "about"
_LANGUAGE: Final = _XML + "lang"
_TO_THE_PAGE: Final = frozenset(("alternate", "http://www.iana.org/assignments/relation/alternate"))
_WESTERN: Final = re.compile(b"\xc2[\x80-\x9f]")
_AS_WESTERN: Final = {point: bytes([point]).decode("cp1252", "ignore") for point in range(0x80, 0xA0)}
_WESTERN_NUMBER: Final = re.compile(rb"&#0{0,4}(1(?:2[89]|[345]\d)|[xX]0{0,4}[89][0-9a-fA-F]);")
_IN_PARENTHESES: Final = re.compile(r"[^\s()]+@[^\s()]+\s*\((.+)\)")


def read_strictly(text: str) -> RawFeed | None:
    """Read a feed's markup as strict XML; None where it is not well-formed."""
    return _read(text, recover=False)


def read_leniently(text: str) -> RawFeed | None:
    """Read what libxml2 can make of broken markup; None where that is nothing."""
    try:
        return _read(legal_numbers(text), recover=True)
    except UnicodeDecodeError:  # libxml2 let something through that is no character
        return None


def _read(text: str, *, recover: bool) -> RawFeed | None:
    parser = etree.XMLParser(
        collect_ids=False,
        recover=recover,
        resolve_entities=False,
        no_network=True,
        remove_pis=True,
        remove_comments=True,
        encoding="utf-8",
    )
    data = _encoded(text)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError:
        return None
    return _Reader(root, rebased=b"xml:base" in data).feed() if root is not None else None


def _encoded(text: str) -> bytes:
    """Encode for the parser; C1 controls, which nobody means, become what windows-1252 has there."""
    data = text.encode("utf-8", "replace")
    if _WESTERN_NUMBER.search(data):
        data = _WESTERN_NUMBER.sub(lambda found: _AS_WESTERN[_point(found[1])].encode(), data)
    if b"\xc2" in data and _WESTERN.search(data):
        return data.decode().translate(_AS_WESTERN).encode()
    return data


def _point(number: bytes) -> int:
    return int(number[1:], 16) if number[:1] in b"xX" else int(number)


class _Reader:
    """One reading of one tree; remembers what its tags are called and what they are good for."""

    def __init__(self, root: Element, *, rebased: bool) -> None:
        self._root = root
        self._parts: dict[str, str] = {}
        self._home, local = _split(str(root.tag))
        self._format = format_of(local)
        self._rebased = rebased

    def feed(self) -> RawFeed:
        """Read the feed's own fields and its entries up to the cap."""
        channel = self._channel()
        found = self._found(channel)
        parts = self._parts
        items = [
            item for item in self._root.iter(*_ITEMS) if (parts.get(item.tag) or self._part(item)) == "item"
        ]
        return RawFeed(
            format=self._format,
            title=_first_text(found.get("title", ())),
            links=tuple(_links(found.get("link", ()))),
            language=_first(found, "language") or self._root.get(_LANGUAGE),
            base=self._base(channel) if self._rebased else None,
            entries=[self._entry(item) for item in items[:ENTRY_CAP]],
            dropped=max(len(items) - ENTRY_CAP, 0),
            wishes=self._wishes(found),
        )

    def _wishes(self, found: Found) -> Wishes:
        if _WISHES.isdisjoint(found):
            return NO_WISHES

        def inside(part: str) -> list[str]:
            return [
                text_in(child) for element in found.get(part, ()) for child in element if self._name(child)
            ]

        ttl, period, frequency = (_first(found, part) for part in ("ttl", "period", "frequency"))
        return read_wishes(
            ttl=ttl, hours=inside("hours"), days=inside("days"), period=period, frequency=frequency
        )

    def _channel(self) -> Element:
        if self._format == "atom":
            return self._root
        return next((child for child in self._root if self._name(child) == "channel"), self._root)

    def _entry(self, item: Element) -> RawEntry:
        found = self._found(item)
        links = _links(found["link"]) if "link" in found else []
        guid = None
        if "id" in found:
            named = found["id"][0]
            guid = text_in(named)
            is_link = guid.startswith(("http://", "https://"))
            if is_link and named.get("isPermaLink", "true").lower() == "true":
                links.append(guid)
        about = item.get(_ABOUT) or item.get("about")
        if about:
            links.append(about)
        return RawEntry(
            id=guid or about or None,
            title=_first_text(found["title"]) if "title" in found else NOTHING,
            links=tuple(links),
            published=self._published(item, found),
            updated=_texts(found["updated"]) if "updated" in found else (),
            summary=_first_text(found["summary"]) if "summary" in found else NOTHING,
            content=_longest_text(found["content"]) if "content" in found else NOTHING,
            authors=_authors(found["author"]) if "author" in found else (),
            language=_first(found, "language") or item.get(_LANGUAGE),
            base=self._base(item) if self._rebased else None,
        )

    def _published(self, item: Element, found: Found) -> tuple[str, ...]:
        """Give the dates of publication, the better ones first.

        Atom 0.3 has no such date but `issued`, whose zone may be missing, `modified` and `created`:
        the one that the publisher puts first is the entry's.
        """
        dates = found.get("published", ())
        if self._home == _ATOM_03 and not (dates and self._name(dates[0]) == "published"):
            dates = [child for child in item if self._name(child) in _DATES_03]
        return _texts(dates)

    def _found(self, parent: Element) -> Found:
        """Sort the children that say something by what they say, the better ones first."""
        found: Found = {}
        several = set()
        parts = self._parts
        for child in parent:
            tag = child.tag
            part = parts[tag] if tag in parts else self._part(child)
            if not part:
                continue
            if part in found:
                found[part].append(child)
                several.add(part)
            else:
                found[part] = [child]
        if "group" in found:
            for group in found["group"]:
                for part, children in self._found(group).items():
                    found.setdefault(part, []).extend(children)
                    several.add(part)
        for part in several - _IN_ANY_ORDER if several else ():
            best = _PARTS[part]
            found[part].sort(key=lambda element: best.index(self._name(element)))
        return found

    def _part(self, element: Element) -> str:
        """Tell what part of an entry or channel an element gives; empty where none."""
        tag = element.tag
        part = self._parts.get(tag)
        if part is None:
            part = self._parts[tag] = _PART_OF.get(self._name(element), "")
        return part

    def _name(self, element: Element) -> str:
        tag: object = element.tag
        if not isinstance(tag, str):  # an entity that nobody declared is a node of its own
            return ""
        short = _short if len(tag) <= _LONGEST_TAG else _short.__wrapped__  # which remembers nothing
        return short(tag, self._home, element.prefix is None)

    def _base(self, element: Element) -> str | None:
        """Follow xml:base from the root down (XML Base); None where there is none."""
        steps = [element, *element.iterancestors()]
        base = ""
        for step in reversed(steps):
            try:
                base = urljoin(base, (step.get(_XML + "base") or "").strip())
            except ValueError:
                continue
        return base or None


@lru_cache(maxsize=1024)
def _short(tag: str, home: str, is_bare: bool) -> str:  # noqa: FBT001 - a key of the cache
    """Name an element by its usual prefix; elements of the feed's own language have none.

    `home` is the namespace of the feed's root; `is_bare` tells that the element has no prefix.
    """
    space, local = _split(tag)
    prefix, colon, after = local.partition(":")
    if colon:  # libxml2 leaves a prefix that nobody declared in the name
        return local if f"{prefix}:" in _PREFIXES.values() else after
    if space in _PREFIXES:
        return _PREFIXES[space] + local
    return local if is_bare or space == home or space in _CORE else f"other:{local}"


def _split(tag: str) -> tuple[str, str]:
    """Split lxml's `{namespace}Name` into namespace and lower-case name."""
    space, _, local = tag.rpartition("}")
    return space[1:], local.lower()


def _texts(elements: Iterable[Element]) -> tuple[str, ...]:
    return tuple([text for element in elements if (text := text_in(element))])


def _first(found: Found, part: str) -> str | None:
    return next(iter(_texts(found[part])), None) if part in found else None


def _first_text(elements: Iterable[Element]) -> RawText:
    for element in elements:
        text = construct(element)
        if text.value:
            return text
    return NOTHING


def _longest_text(elements: Iterable[Element]) -> RawText:
    texts = [construct(element) for element in elements]
    return texts[0] if len(texts) == 1 else max(texts, key=lambda text: len(text.value), default=NOTHING)


def _links(elements: Iterable[Element]) -> list[str]:
    """List the links to the page itself: RSS writes them as text, Atom as href."""
    links: list[str] = []
    for element in elements:
        address = element.get("href")
        if address is None:
            links += filter(None, (text_in(element),))
        elif (element.get("rel") or "alternate").lower() in _TO_THE_PAGE:
            (links.insert(0, address) if _is_page(element) else links.append(address))
    return links


def _is_page(element: Element) -> bool:
    return (element.get("type") or "text/html").lower() in HTML_TYPES


def _authors(elements: Iterable[Element]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, map(_person, elements))))


def _person(element: Element) -> str:
    """Name a person: Atom's `name`, else the name beside an RSS address, else what is written."""
    for child in element:
        if _split(str(child.tag))[1] == "name":
            return text_in(child)
    text = text_in(element) if len(element) == 0 else ""
    named = _IN_PARENTHESES.fullmatch(text)
    return " ".join((named[1] if named else text).split())
