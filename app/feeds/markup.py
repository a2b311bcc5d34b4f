"""Find the feed in a text, refuse what could explode, and mend what publishers break.

Strict XML is read fast; most feeds that are not well-formed have one of a few slips, which are
mended here as text so that nothing of the feed is lost.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from html.entities import html5
from itertools import islice
from typing import TYPE_CHECKING, Final

from app.errors import FeedError

if TYPE_CHECKING:
    from collections.abc import Callable

_FEED_ROOTS: Final = frozenset(("rss", "rdf", "feed", "channel"))
_PAGE_ROOTS: Final = frozenset(
    ["html", "head", "body", "script", "meta", "title", "div", "p", "h1", "center", "frameset"]
)

_SKIPPED: Final = re.compile(r"[\s\ufeff]+|<!--.*?-->|<\?.*?\?>", re.DOTALL)
_DOCTYPE: Final = re.compile(
    r"<!DOCTYPE\s+(?P<name>[\w:.-]+)(?P<outer>(?>[^\[>\"']+|\"[^\"]*\"|'[^']*')*)"
    r"(?:\[(?P<inner>(?>[^\]\"'<]+|\"[^\"]*\"|'[^']*'|<!--.*?-->|<)*)\]\s*)?>",
    re.DOTALL | re.IGNORECASE,
)
_ROOT: Final = re.compile(r"<(?:[\w.-]+:)?([A-Za-z][\w.-]*)")
_LATER_START: Final = re.compile(
    r"<\?xml\b|<(?:[\w.-]+:)?(?:rss|feed|RDF|channel)[\s>]|<!DOCTYPE\b|<html[\s>]", re.IGNORECASE
)
_ENTITY_DECLARATION: Final = re.compile(
    r"<!ENTITY\s+(?P<parameter>%\s+)?(?P<name>[\w:.-]+)\s+(?:\"(?P<double>[^\"]*)\"|'(?P<single>[^']*)'|(?P<outside>[^>]*))",
)
_REFERENCE: Final = re.compile(r"[&%]([A-Za-z_][\w:.-]*);")
_PREDEFINED: Final = frozenset(("amp", "lt", "gt", "quot", "apos"))
_LONGEST_ENTITY: Final = 512

_OPAQUE: Final = re.compile(r"<!\[CDATA\[|<!--|<\?")
_CLOSERS: Final = {"<![CDATA[": "]]>", "<!--": "-->", "<?": "?>"}
_AMPERSAND: Final = re.compile(r"&(?:(#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][\w:.-]*);)?")
_NUMBER: Final = re.compile(r"&(#\d{1,7}|#[xX][0-9a-fA-F]{1,6});")
_STRAY_LESS: Final = re.compile(r"<(?![A-Za-z_/!?])|<(?=/(?![A-Za-z_]))|<(?=!(?!--|\[CDATA\[))")
_WHOLE_FEED: Final = re.compile(
    r"<(?:feed\s[^<>]*http://www\.w3\.org/2005/Atom|rss\s[^<>]*version\s*=|rdf:RDF\s[^<>]*http://purl\.org/rss/)",
    re.IGNORECASE,
)
_START_TAG: Final = re.compile(r"<([\w:.-]+)((?>[^<>\"']+|\"[^\"]*\"|'[^']*')*)>")
_ATTRIBUTE: Final = re.compile(r"([A-Za-z_][\w:.-]*)\s*=\s*(\"[^\"<]*\"|'[^'<]*'|[^\s\"'<>=]+)")
_PREFIX_USED: Final = re.compile(
    r"<([A-Za-z_][\w.-]*):[A-Za-z_]|\s([A-Za-z_][\w.-]*):[A-Za-z_][\w.-]*\s*=\s*[\"']"
)
_MOST_PREFIXES: Final = 64
_MOST_STARTS: Final = 16
_PREFIX_DECLARED: Final = re.compile(r"\sxmlns:([\w.-]+)\s*=")

# XML 1.0, 2.2, Char
_LEGAL: Final = ((9, 10, 13), range(0x20, 0xD800), range(0xE000, 0xFFFE), range(0x10000, 0x110000))

_KNOWN_PREFIXES: Final = {
    "atom": "http://www.w3.org/2005/Atom",
    "content": "http://purl.org/rss/1.0/modules/content/",
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/",
    "itunes": "http://www.itunes.com/dtds/podcast-1.0.dtd",
    "media": "http://search.yahoo.com/mrss/",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rss": "http://purl.org/rss/1.0/",
}


@dataclass(frozen=True, slots=True)
class Markup:
    """The markup of a text from its root element on; `root` is the element's local name, lower case.

    `entities` are the harmless ones that a document type declares.
    """

    root: str
    text: str
    entities: dict[str, str]

    @property
    def is_feed(self) -> bool:
        """Tell whether the root is one that feeds have."""
        return self.root in _FEED_ROOTS

    @property
    def is_page(self) -> bool:
        """Tell whether this is an HTML page, or a piece of one."""
        return self.root in _PAGE_ROOTS


def find_markup(text: str) -> Markup | None:
    """Skip prolog and junk up to the root element; None where there is no markup.

    Raises FeedError `entities` where the document type declares entities that expand.
    """
    found = _from(text, 0)
    if found is not None and found.is_feed:
        return found
    if found is not None and found.root == "html":
        return _within(found) or found
    for later in islice(_LATER_START.finditer(text), _MOST_STARTS):
        further = _from(text, later.start())
        if further is not None and (further.is_feed or further.is_page):
            return further
    return found


def _within(page: Markup) -> Markup | None:
    """Find a whole feed that a page is wrapped around, by its namespace and its end."""
    start = _WHOLE_FEED.search(page.text)
    inner = _from(page.text, start.start()) if start else None
    if inner is None or not inner.is_feed:
        return None
    text = _until_end(inner.text)
    return Markup(inner.root, text, page.entities) if text else None


def _until_end(text: str) -> str:
    """Cut what follows the end of the root element; empty where it has no end."""
    root = _START_TAG.match(text)
    if root is None:
        return ""
    end = text.rfind(f"</{root[1]}")
    close = text.find(">", end) if end > 0 else -1
    return text[: close + 1] if close > 0 else ""


def _from(text: str, position: int) -> Markup | None:
    entities: dict[str, str] = {}
    document = ""
    while True:
        if skipped := _SKIPPED.match(text, position):
            position = skipped.end()
        elif doctype := _DOCTYPE.match(text, position):
            entities |= _harmless(doctype["inner"] or "")
            document, position = doctype["name"].lower(), doctype.end()
        else:
            break
    if text.startswith("<!", position) and "<!ENTITY" in text[position:]:
        raise _expanding()  # a document type too broken to be sure of
    root = _ROOT.match(text, position)
    if root is None:
        return None
    name = root[1].lower()
    return Markup(
        "html" if document == "html" and name not in _FEED_ROOTS else name, text[position:], entities
    )


def _harmless(inner: str) -> dict[str, str]:
    """Read the entities of a document type that stand for a few characters each."""
    entities: dict[str, str] = {}
    for found in _ENTITY_DECLARATION.finditer(inner):
        name, value = found["name"], found["double"] or found["single"] or ""
        if found["parameter"] or name in _PREDEFINED:
            if value:
                raise _expanding()
            continue  # what stands outside the document is never fetched
        entities[name] = value
    for value in entities.values():
        if len(value) > _LONGEST_ENTITY or any(name in entities for name in _REFERENCE.findall(value)):
            raise _expanding()
    return entities


def _expanding() -> FeedError:
    return FeedError(
        "entities",
        "The feed declares entities that expand into other text, which is how feeds are made to explode; "
        "it was not read.",
    )


def expand(markup: Markup, cap: int) -> str:
    """Write out the entities of a document type. Raises FeedError past `cap` characters."""
    if not markup.entities:
        return markup.text
    used = sum(len(markup.entities.get(name, "")) for name in _REFERENCE.findall(markup.text))
    if used > cap:
        raise _expanding()
    return _outside_opaque(
        markup.text, lambda part: _REFERENCE.sub(lambda found: _declared(found, markup), part)
    )


def _declared(found: re.Match[str], markup: Markup) -> str:
    return markup.entities.get(found[1], found[0]) if found[0].startswith("&") else found[0]


def mend(text: str) -> str:
    """Mend the common slips of XML that is not well-formed; the words of the feed stay.

    Bare `&` and `<`, HTML entities, characters XML forbids, prefixes nobody declared, attributes
    without quotes at the root, and whatever follows the root element.
    """
    return _mend_root(_outside_opaque(_until_end(text) or text, _mend_characters))


def _outside_opaque(text: str, change: Callable[[str], str]) -> str:
    """Change a text outside of CDATA sections, comments and instructions."""
    parts, position = [], 0
    while opaque := _OPAQUE.search(text, position):
        closer = _CLOSERS[opaque[0]]
        end = text.find(closer, opaque.end())
        parts.append(change(text[position : opaque.start()]))
        position = len(text) if end < 0 else end + len(closer)
        parts.append(text[opaque.start() : position])
    return "".join((*parts, change(text[position:])))


def _mend_characters(part: str) -> str:
    return _STRAY_LESS.sub("&lt;", _AMPERSAND.sub(_mend_reference, part))


def _mend_reference(found: re.Match[str]) -> str:
    name = found[1]
    if name is None:
        return "&amp;"
    if name in _PREDEFINED:
        return found[0]
    if name.startswith("#"):
        return _mend_number(name)
    return html5.get(f"{name};", f"&amp;{name};")


def legal_numbers(text: str) -> str:
    """Drop the references to characters by number that XML forbids, wherever they stand."""
    return _NUMBER.sub(lambda found: _mend_number(found[1]), text)


def _mend_number(name: str) -> str:
    point = int(f"0{name[1:]}", 16) if name[1] in "xX" else int(name[1:])
    return f"&#{point};" if any(point in allowed for allowed in _LEGAL) else ""


def _mend_root(text: str) -> str:
    """Write the root's start tag anew: attributes quoted and once each, prefixes declared."""
    root = _START_TAG.match(text)
    if root is None:
        return text
    attributes = {name: value.strip("\"'") for name, value in _ATTRIBUTE.findall(root[2])}
    used = (
        {name for pair in _PREFIX_USED.findall(text) for name in pair if name}
        - set(_PREFIX_DECLARED.findall(text))
        - {"xml", "xmlns"}
    )
    for prefix in sorted(used)[:_MOST_PREFIXES]:
        attributes[f"xmlns:{prefix}"] = _KNOWN_PREFIXES.get(prefix, f"urn:undeclared:{prefix}")
    written = "".join(f' {name}="{value.replace(chr(34), "&quot;")}"' for name, value in attributes.items())
    end = "/>" if root[2].rstrip().endswith("/") else ">"
    return f"<{root[1]}{written}{end}{text[root.end() :]}"
