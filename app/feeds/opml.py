"""Read and write lists of feeds as OPML 2.0 (opml.org/spec2), with folders and what we know of each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.domain.sources import NewSource, Role, SourceRow
from app.errors import FeedError, InputError
from app.feeds.clean import literal_title, scrubbed
from app.feeds.links import absolute

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from lxml import etree

    from app.domain.sources import Source

    Element = etree._Element  # noqa: SLF001 - lxml names its element class so

_OURS: Final = "urn:tradewind:opml"
_OWN: Final = ("role", "reliability", "timezone", "country")
_HAVE_MEANING: Final = frozenset(("type", "text", "title", "xmlurl", "htmlurl", "language"))
_ROOM: Final = 100_000
_MOST: Final = 20_000
_MOST_EXTRA: Final = 40


@dataclass(frozen=True, slots=True)
class FeedList:
    """The feeds of a list, and each outline left out: its address or name, and why in one sentence."""

    sources: tuple[NewSource, ...]
    skipped: tuple[tuple[str, str], ...] = ()


def read_list(data: bytes) -> FeedList:
    """Read an OPML file, each address once; nested outlines become folders (`a/b`).

    Attributes that mean nothing here are kept. Raises InputError `bad-opml` where the file is no
    OPML or holds no feed.
    """
    root = _root(data)
    if root is None or _local(root) != "opml":
        raise InputError(
            "bad-opml", "This is not an OPML file. Export the feeds from the other program as OPML."
        )
    sources: dict[str, NewSource] = {}
    skipped: list[tuple[str, str]] = []
    for outline in root.iter("{*}outline"):
        plain = _plain(outline)
        written = plain.get("xmlurl")
        if written is None:
            continue
        url = absolute(written, None)
        why = _unfit(url, sources)
        if url is None or why:
            skipped.append((written or plain.get("text", ""), why))
        else:
            sources[url] = _source(outline, plain, url)
    if not sources:
        raise InputError("bad-opml", "The OPML file holds no feed with an http or https address.")
    return FeedList(tuple(sources.values()), tuple(skipped))


def _unfit(url: str | None, sources: Mapping[str, NewSource]) -> str:
    if url is None:
        return "It has no http or https address."
    if url in sources:
        return f"It stands in the file before, as “{sources[url].title or url}”."
    return f"It is beyond the first {_MOST:,} feeds of the file." if len(sources) >= _MOST else ""


def write_opml(rows: Iterable[SourceRow | Source]) -> bytes:
    """Write sources as OPML 2.0, UTF-8, in their folders; what OPML has no name for is kept as `tw:`."""
    from lxml import etree

    root = etree.Element("opml", version="2.0", nsmap={"tw": _OURS})
    etree.SubElement(etree.SubElement(root, "head"), "title").text = "Tradewind sources"
    body = etree.SubElement(root, "body")
    folders: dict[str, Element] = {"": body}
    for row in rows:
        source = row.source if isinstance(row, SourceRow) else row
        outline = etree.SubElement(_folder(folders, source.folder), "outline")
        for name, value in _attributes(source).items():
            outline.set(name, scrubbed(value))
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", pretty_print=True)


def _root(data: bytes) -> Element | None:
    from lxml import etree

    from app.feeds.decode import decode
    from app.feeds.markup import expand, find_markup, mend

    try:
        markup = find_markup(decode(data, None).text)
        text = expand(markup, _ROOM) if markup else ""
    except FeedError as error:
        raise InputError("bad-opml", error.message) from error
    for attempt in (text, mend(text)):
        parser = etree.XMLParser(resolve_entities=False, no_network=True, encoding="utf-8")
        try:
            return etree.fromstring(attempt.encode("utf-8", "replace"), parser)
        except etree.XMLSyntaxError:
            continue
    return None


def _local(element: Element) -> str:
    return str(element.tag).rpartition("}")[2].lower()


def _source(outline: Element, plain: Mapping[str, str], url: str) -> NewSource:
    title = _name(plain)
    return NewSource(
        url=url,
        title=title,
        site=absolute(plain.get("htmlurl"), None),
        language=plain.get("language") or None,
        country=outline.get(f"{{{_OURS}}}country") or None,
        role=_role(outline.get(f"{{{_OURS}}}role")),
        reliability=_letter(outline.get(f"{{{_OURS}}}reliability")),
        timezone=outline.get(f"{{{_OURS}}}timezone") or None,
        folder=_path(outline),
        extra=tuple(_extra(outline, title))[:_MOST_EXTRA],
    )


def _name(plain: Mapping[str, str]) -> str:
    return literal_title(plain.get("title") or plain.get("text") or "").replace("\n", " ")


def _extra(outline: Element, title: str) -> Iterator[tuple[str, str]]:
    """List the attributes that have no meaning here, and a `text` that is not the title."""
    for name, value in outline.attrib.items():
        written = str(name)
        if written.lower() == "text":
            if literal_title(str(value)) != title:
                yield "text", str(value)
        elif written.lower() not in _HAVE_MEANING and not written.startswith(f"{{{_OURS}}}"):
            yield written, str(value)


def _plain(outline: Element) -> dict[str, str]:
    """Give an outline's attributes by lower-case name: programs write xmlUrl, xmlurl and XMLURL."""
    return {str(name).lower(): str(value).strip() for name, value in outline.attrib.items()}


def _path(outline: Element) -> str:
    above = [parent for parent in outline.iterancestors() if _local(parent) == "outline"]
    names = (_plain(parent).get("text") or _plain(parent).get("title") or "" for parent in reversed(above))
    return "/".join(name.replace("/", "-") for name in names if name)


def _role(written: str | None) -> Role:
    return Role(written) if written in set(Role) else Role.UNKNOWN


def _letter(written: str | None) -> str | None:
    return written if written and len(written) == 1 and written in "ABCDEF" else None


def _folder(folders: dict[str, Element], path: str) -> Element:
    from lxml import etree

    if path not in folders:
        above, _, name = path.rpartition("/")
        folders[path] = etree.SubElement(
            _folder(folders, above), "outline", text=scrubbed(name), title=scrubbed(name)
        )
    return folders[path]


def _attributes(source: Source) -> dict[str, str]:
    name = source.title or source.url
    known = {
        "type": "rss",
        "text": name,
        "title": name,
        "xmlUrl": source.url,
        "htmlUrl": source.site,
        "language": source.language,
        **{f"{{{_OURS}}}{key}": getattr(source, key) for key in _OWN},
    }
    return {key: str(value) for key, value in known.items() if value} | dict(source.extra)
