"""Make publishers' HTML harmless, and plain text of it: nothing shown was not allowed by name."""

from __future__ import annotations

import re
from html import escape, unescape
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

import nh3

from app.feeds.links import absolute

if TYPE_CHECKING:
    from collections.abc import Callable

_SCHEMES: Final = {"http", "https", "mailto"}
_IN_ADDRESSES: Final = "%:/?#[]@!$&'()*+,;=~"
_SAFE: Final = re.compile(r"[\w%:/?#\[\]@!$&'()*+,;=~.-]+", re.ASCII)
_LONGEST_TITLE: Final = 4_000
_MANY_TAGS: Final = 512
_DEEPEST: Final = 256
_LONGEST: Final = 2_000_000

_TAG: Final = re.compile(r"<(/?)([a-zA-Z][\w:-]*)[^<>]*>")
_NO_DEPTH: Final = frozenset(
    [
        "area",
        "base",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "param",
        "source",
        "track",
        "wbr",
        "p",
        "li",
        "dt",
        "dd",
        "td",
        "th",
        "tr",
        "option",
    ]
)
_PIXEL: Final = re.compile(r"<img\b(?=[^>]*\s(?:width|height)=\"[012](?:px)?\")[^>]*>")

_CLEAN_TAG: Final = re.compile(r"<(/?[a-z][a-z0-9]*)[^<>\"]*(?:\"[^\"]*\"[^<>\"]*)*>")
_PARAGRAPHS: Final = frozenset(
    [
        "article",
        "aside",
        "blockquote",
        "center",
        "dd",
        "details",
        "div",
        "dl",
        "dt",
        "figcaption",
        "figure",
        "footer",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hgroup",
        "hr",
        "nav",
        "ol",
        "p",
        "pre",
        "summary",
        "table",
        "ul",
    ]
)
_LINES: Final = frozenset(["br", "caption", "li", "tr"])
_CELLS: Final = frozenset(["td", "th"])
_BREAK: Final = "\x00"
_LINE: Final = "\x01"
_SEPARATORS: Final = (
    {mark + name: _BREAK for name in _PARAGRAPHS for mark in ("", "/")}
    | {mark + name: " " for name in _CELLS for mark in ("", "/")}
    | dict.fromkeys((*_LINES, "/br"), _LINE)
)
"""What stands between the texts around a tag, by the tag's name; nothing for all others."""
_WRITTEN_ENTITIES: Final = (("&nbsp;", " "), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&"))

_TITLE_MARKUP: Final = re.compile(
    r"</?(?:a|abbr|acronym|b|bdi|bdo|big|br|cite|center|code|del|dfn|div|em|font|h[1-6]|i|img|ins|kbd|li|mark|nobr|ol"
    r"|p|q|rb|rp|rt|rtc|ruby|s|samp|small|span|strike|strong|sub|sup|time|tt|u|ul|var|wbr)(?:\s[^<>]*)?/?>",
    re.IGNORECASE,
)
_HIDDEN: Final = re.compile(r"<(script|style)\b[^<>]*>.*?</\1\s*>", re.IGNORECASE | re.DOTALL)
_ENTITY: Final = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_SPACES: Final = re.compile(r"[ \t\f\v]+")
_LINE_ENDS: Final = re.compile(r" ?(?:\r\n?|\n)[ \r\n]*")
_LOOKS_LIKE_MARKUP: Final = re.compile(r"</?[a-zA-Z][^<>]*>|&(?:#\w+|\w+);")

_UNWRITABLE: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


def scrubbed(text: str) -> str:
    """Drop the characters that XML 1.0 does not allow in a text (2.2, Char)."""
    return _UNWRITABLE.sub("", text)


class Sanitiser:
    """Makes fragments of HTML harmless; each thread needs one of its own."""

    def __init__(self) -> None:
        """Allow links to http, https and mailto, and none without a host."""
        self._around: list[str | None] = [None]
        self._cleaner = nh3.Cleaner(url_schemes=_SCHEMES, url_relative=_resolver(self._around))

    def clean(self, html: str, base: str | None) -> str:
        """Sanitise an HTML fragment; relative addresses are resolved against `base` or dropped.

        Links to http, https and mailto stay, scripts, forms, frames, styles, handlers and tracking
        pixels go. Fragments nested beyond reason are reduced to their text.
        """
        if "<" not in html and "&" not in html:
            return html.replace(">", "&gt;")
        if len(html) > _LONGEST or _is_too_deep(html):
            return text_as_html(_without_tags(html))
        self._around[0] = base
        # the most frequent of entities, which costs html5ever as much as an element each time
        clean = self._cleaner.clean(html.replace("&nbsp;", "\xa0"))
        # images of up to two pixels only count readers
        return _PIXEL.sub("", clean) if "<img" in clean else clean


def _resolver(around: list[str | None]) -> Callable[[str], str | None]:
    """Make what resolves a relative address against the first of `around`, in the characters of RFC 3986."""

    def resolve(link: str) -> str | None:
        whole = absolute(link, around[0]) if around[0] else None
        return quote(whole, safe=_IN_ADDRESSES) if whole and not _SAFE.fullmatch(whole) else whole

    return resolve


def text_of(clean: str) -> str:
    """Give the text of HTML that a Sanitiser made; paragraphs are kept apart by an empty line."""
    if not clean:
        return ""
    text = clean
    if "<" in clean:
        pieces = _CLEAN_TAG.split(clean)
        pieces[1::2] = [_SEPARATORS.get(tag, "") for tag in pieces[1::2]]
        text = "".join(pieces)
    if "&" in text:
        for entity, character in _WRITTEN_ENTITIES:
            text = text.replace(entity, character)
    if text.isprintable() and "  " not in text:
        return text.strip()
    text = " ".join(text.split())
    parts = [part for part in map(str.strip, text.split(_BREAK)) if part]
    if _LINE in text:
        parts = [lines for part in parts if (lines := _lines(part) if _LINE in part else part)]
    return "\n\n".join(parts)


def _lines(paragraph: str) -> str:
    return "\n".join([line for line in map(str.strip, paragraph.split(_LINE)) if line])


def plain_title(text: str) -> str:
    """Give a title as plain text: inline markup and entities are read, `A < B` and `R&D` stay.

    What is longer than 4,000 characters is cut: no title is.
    """
    text = text[:_LONGEST_TITLE]
    if "<" in text:
        text = _TITLE_MARKUP.sub("", _HIDDEN.sub("", text))
    if "&" in text:
        text = _ENTITY.sub(lambda found: unescape(found[0]), text)
    return literal_title(text)


def literal_title(text: str) -> str:
    """Give a title that is plain text already, without blanks at its ends or runs of them inside."""
    text = text[:_LONGEST_TITLE].strip()
    if text.isprintable() and "  " not in text:
        return text
    return _LINE_ENDS.sub("\n", _SPACES.sub(" ", text))


def text_as_html(text: str) -> str:
    """Write plain text as HTML; empty lines become paragraphs."""
    if "\n" not in text:
        return _escaped(text.strip())
    paragraphs = [part.strip() for part in re.split(r"\n[ \t]*\n", text) if part.strip()]
    escaped = [_escaped(part) for part in paragraphs]
    return "".join(f"<p>{part}</p>" for part in escaped) if len(escaped) > 1 else "".join(escaped)


def _escaped(text: str) -> str:
    return escape(text, quote=False) if "&" in text or "<" in text else text.replace(">", "&gt;")


def looks_like_html(text: str) -> bool:
    """Tell whether a text holds a tag or an entity."""
    return ("<" in text or "&" in text) and _LOOKS_LIKE_MARKUP.search(text) is not None


def _is_too_deep(html: str) -> bool:
    """Tell whether elements nest so deep that sanitising would take quadratic time."""
    if len(html) < _MANY_TAGS or html.count("<") < _MANY_TAGS:
        return False
    depth = 0
    for found in _TAG.finditer(html):
        if found[2].lower() not in _NO_DEPTH:
            depth = max(depth - 1, 0) if found[1] else depth + 1
            if depth > _DEEPEST:
                return True
    return False


def _without_tags(text: str) -> str:
    return unescape(_TAG.sub(" ", text))
