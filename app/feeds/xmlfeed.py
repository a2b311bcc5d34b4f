"""Read RSS 0.9x, 1.0 and 2.0, and Atom 0.3 and 1.0, from a tree of strict XML.

Every item counts wherever it stands: beside the channel, in it, or by mistake in another item.
"""

from __future__ import annotations

import base64
import binascii
import re
from typing import TYPE_CHECKING, Final
from urllib.parse import urljoin

from lxml import etree

from app.feeds.markup import legal_numbers
from app.feeds.raw import ENTRY_CAP, NOTHING, Kind, RawEntry, RawFeed, RawText, format_of
from app.feeds.wishes import read_wishes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from app.domain.sources import Wishes

    Element = etree._Element  # noqa: SLF001 - lxml names its element class so
    Fields = dict[str, list[Element]]

_XML: Final = "{http://www.w3.org/XML/1998/namespace}"
_RDF: Final = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
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
        "http://purl.org/atom/ns#",
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
_ITEM_NAMES: Final = frozenset(("item", "entry"))

_PUBLISHED: Final = (
    "pubdate",
    "published",
    "issued",
    "dcterms:issued",
    "dc:date",
    "created",
    "dcterms:created",
    "dcterms:date",
)
_UPDATED: Final = ("updated", "modified", "dcterms:modified", "lastbuilddate")
_CONTENT: Final = ("content:encoded", "content", "xhtml:body", "fulltext")
_SUMMARY: Final = (
    "description",
    "summary",
    "tagline",
    "dcterms:abstract",
    "itunes:summary",
    "media:description",
)
_HTML_TYPES: Final = frozenset(("html", "text/html", "xhtml", "application/xhtml+xml"))
_TEXT_TYPES: Final = frozenset(("text", "text/plain"))
_WESTERN: Final = re.compile(b"\xc2[\x80-\x9f]")
_AS_WESTERN: Final = {point: bytes([point]).decode("cp1252", "ignore") for point in range(0x80, 0xA0)}
_WESTERN_NUMBER: Final = re.compile(r"&#0{0,4}(1(?:2[89]|[345]\d)|[xX]0{0,4}[89][0-9a-fA-F]);")
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
    if "&#" in text:
        text = _WESTERN_NUMBER.sub(lambda found: _AS_WESTERN[_point(found[1])], text)
    data = text.encode("utf-8", "replace")
    if _WESTERN.search(data):
        return text.translate(_AS_WESTERN).encode("utf-8", "replace")
    return data


def _point(number: str) -> int:
    return int(f"0{number}", 16) if number[0] in "xX" else int(number)


class _Reader:
    """One reading of one tree; remembers the short names of its tags."""

    def __init__(self, root: Element, *, rebased: bool) -> None:
        self._root = root
        self._names: dict[str, str] = {}
        self._home, local = _split(str(root.tag))
        self._format = format_of(local)
        self._rebased = rebased

    def feed(self) -> RawFeed:
        """Read the feed's own fields and its entries up to the cap."""
        channel = self._channel()
        fields = self._fields(channel)
        items = [item for item in self._root.iter(*_ITEMS) if self._name(item) in _ITEM_NAMES]
        return RawFeed(
            format=self._format,
            title=_first_text(fields, ("title", "dc:title")),
            links=tuple(_links(fields.get("link", ()))),
            language=_first(fields, ("language", "dc:language")) or self._root.get(_XML + "lang"),
            base=self._base(channel),
            entries=[self._entry(item) for item in items[:ENTRY_CAP]],
            dropped=max(len(items) - ENTRY_CAP, 0),
            wishes=self._wishes(fields),
        )

    def _wishes(self, fields: Fields) -> Wishes:
        def inside(name: str) -> list[str]:
            return [
                _text(child) for element in fields.get(name, ()) for child in element if self._name(child)
            ]

        names = ("ttl", "sy:updateperiod", "sy:updatefrequency")
        ttl, period, frequency = (_first(fields, (name,)) for name in names)
        return read_wishes(
            ttl=ttl, hours=inside("skiphours"), days=inside("skipdays"), period=period, frequency=frequency
        )

    def _channel(self) -> Element:
        if self._format == "atom":
            return self._root
        return next((child for child in self._root if self._name(child) == "channel"), self._root)

    def _entry(self, item: Element) -> RawEntry:
        fields = self._fields(item)
        guid = next(iter(fields.get("guid", fields.get("id", ()))), None)
        about = item.get(_RDF + "about") or item.get("about")
        links = [*_links(fields.get("link", ()))]
        if guid is not None and guid.get("isPermaLink", "true").lower() == "true":
            links += [text for text in [_text(guid)] if text.startswith(("http://", "https://"))]
        return RawEntry(
            id=(_text(guid) if guid is not None else "") or about or None,
            title=_first_text(fields, ("title", "dc:title", "media:title")),
            links=(*links, about) if about else tuple(links),
            published=_all(fields, _PUBLISHED),
            updated=_all(fields, _UPDATED),
            summary=_first_text(fields, _SUMMARY),
            content=_longest_text(fields, _CONTENT),
            authors=_authors(fields),
            language=_first(fields, ("dc:language", "language")) or item.get(_XML + "lang"),
            base=self._base(item),
        )

    def _fields(self, parent: Element) -> Fields:
        fields: Fields = {}
        for child in parent:
            name = self._name(child)
            if name == "media:group":
                for inner in child:
                    fields.setdefault(self._name(inner), []).append(inner)
            else:
                fields.setdefault(name, []).append(child)
        return fields

    def _name(self, element: Element) -> str:
        tag: object = element.tag
        if not isinstance(tag, str):  # an entity that nobody declared is a node of its own
            return ""
        known = self._names.get(tag)
        if known is None:
            known = self._names[tag] = self._short(element)
        return known

    def _short(self, element: Element) -> str:
        """Name an element by its usual prefix; elements of the feed's own language have none."""
        space, local = _split(str(element.tag))
        prefix, colon, after = local.partition(":")
        if colon:  # libxml2 leaves a prefix that nobody declared in the name
            return local if f"{prefix}:" in _PREFIXES.values() else after
        if space in _PREFIXES:
            return _PREFIXES[space] + local
        is_core = space in _CORE or space == self._home or element.prefix is None
        return local if is_core else f"other:{local}"

    def _base(self, element: Element) -> str | None:
        """Follow xml:base from the root down (XML Base); None where there is none."""
        if not self._rebased:
            return None
        steps = [element, *element.iterancestors()]
        base = ""
        for step in reversed(steps):
            try:
                base = urljoin(base, (step.get(_XML + "base") or "").strip())
            except ValueError:
                continue
        return base or None


def _split(tag: str) -> tuple[str, str]:
    """Split lxml's `{namespace}Name` into namespace and lower-case name."""
    space, _, local = tag.rpartition("}")
    return space[1:], local.lower()


def _inner(element: Element) -> str:
    """Give the markup that stands in an element."""
    parts = (etree.tostring(child, encoding="unicode") for child in element)
    return (element.text or "").replace("&", "&amp;").replace("<", "&lt;") + "".join(parts)


def _text(element: Element) -> str:
    if len(element) == 0:
        return (element.text or "").strip()
    return etree.tostring(element, method="text", encoding="unicode", with_tail=False).strip()


def _raw(element: Element) -> RawText:
    """Read a text construct (RFC 4287, 3.1, and Atom 0.3's `mode`); RSS leaves its kind open."""
    kind = (element.get("type") or "").lower()
    if element.get("mode") == "base64":
        return RawText(_from_base64(element.text or ""), "any")
    if len(element):
        return RawText(_inner(element), "html")
    return RawText(_text(element), _kind(kind))


def _kind(written: str) -> Kind:
    if written in _HTML_TYPES:
        return "html"
    return "text" if written in _TEXT_TYPES else "any"


def _from_base64(text: str) -> str:
    try:
        return base64.b64decode(text).decode("utf-8", "replace")
    except (binascii.Error, ValueError):
        return ""


def _texts(fields: Fields, names: Iterable[str]) -> Iterator[RawText]:
    for name in names:
        for element in fields.get(name, ()):
            text = _raw(element)
            if text.value.strip():
                yield text


def _first_text(fields: Fields, names: Iterable[str]) -> RawText:
    return next(_texts(fields, names), NOTHING)


def _longest_text(fields: Fields, names: Iterable[str]) -> RawText:
    return max(_texts(fields, names), key=lambda text: len(text.value), default=NOTHING)


def _all(fields: Fields, names: Iterable[str]) -> tuple[str, ...]:
    found = (_text(element) for name in names for element in fields.get(name, ()))
    return tuple(text for text in found if text)


def _first(fields: Fields, names: Iterable[str]) -> str | None:
    return next(iter(_all(fields, names)), None)


def _links(elements: Iterable[Element]) -> Iterator[str]:
    """List the links to the page itself: RSS writes them as text, Atom as href."""
    plain: list[str] = []
    for element in elements:
        relation = (element.get("rel") or "alternate").lower()
        address = element.get("href")
        if address is None:
            plain += [text for text in [_text(element)] if text]
        elif relation in {"alternate", "http://www.iana.org/assignments/relation/alternate"}:
            (plain.insert(0, address) if _is_page(element) else plain.append(address))
    yield from plain


def _is_page(element: Element) -> bool:
    return (element.get("type") or "text/html").lower() in _HTML_TYPES


def _authors(fields: Fields) -> tuple[str, ...]:
    names = [
        _person(element)
        for name in ("author", "dc:creator", "itunes:author")
        for element in fields.get(name, ())
    ]
    return tuple(dict.fromkeys(name for name in names if name))


def _person(element: Element) -> str:
    """Name a person: Atom's `name`, else the name beside an RSS address, else what is written."""
    for child in element:
        if _split(str(child.tag))[1] == "name":
            return _text(child)
    text = _text(element) if len(element) == 0 else ""
    named = _IN_PARENTHESES.fullmatch(text)
    return " ".join((named[1] if named else text).split())
