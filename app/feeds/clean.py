"""Make publishers' HTML harmless, and plain text of it: nothing shown was not allowed by name."""

from __future__ import annotations

import re
from html import escape, unescape
from typing import Final

import nh3

_SCHEMES: Final = {"http", "https", "mailto"}
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
_PREFIX: Final = re.compile(r"<(/?)[A-Za-z][\w.-]*:(?=[A-Za-z])")
_PIXEL: Final = re.compile(r"<img\b(?=[^>]*\s(?:width|height)=\"[012](?:px)?\")[^>]*>")
_SIZED: Final = re.compile(r"\s(?:width|height)=\"[012](?:px)?\"")

_CLEAN_TAG: Final = re.compile(r"<(/?)([a-z][a-z0-9]*)[^<>\"]*(?:\"[^\"]*\"[^<>\"]*)*>")
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


def clean_html(html: str, base: str | None) -> str:
    """Sanitise an HTML fragment; relative addresses are resolved against `base` or dropped.

    Links to http, https and mailto stay, scripts, forms, frames, styles, handlers and tracking
    pixels go. Fragments nested beyond reason are reduced to their text.
    """
    if "<" not in html and "&" not in html:
        return html.replace(">", "&gt;")
    if len(html) > _LONGEST or _is_too_deep(html):
        return text_as_html(_without_tags(html))
    if ":" in html:
        html = _PREFIX.sub(r"<\1", html)
    clean = _sanitised(html, base)
    return _without_pixels(clean) if _SIZED.search(clean) else clean


def plain_text(html: str) -> str:
    """Give the text of an HTML fragment from anywhere; paragraphs are kept apart by an empty line."""
    return text_of(clean_html(html, None))


def text_of(clean: str) -> str:
    """Give the text of HTML that `clean_html` made; paragraphs are kept apart by an empty line."""
    text = _CLEAN_TAG.sub(_separator, clean) if "<" in clean else clean
    if "&" in text:
        for entity, character in _WRITTEN_ENTITIES:
            text = text.replace(entity, character)
    if _BREAK not in text:
        return _lines(text)
    return "\n\n".join(filter(None, map(_lines, text.split(_BREAK))))


def _lines(paragraph: str) -> str:
    if _LINE not in paragraph:
        return " ".join(paragraph.split())
    lines = [" ".join(line.split()) for line in paragraph.split(_LINE)]
    return "\n".join(filter(None, lines))


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
    return _LINE_ENDS.sub("\n", _SPACES.sub(" ", text[:_LONGEST_TITLE])).strip()


def text_as_html(text: str) -> str:
    """Write plain text as HTML; empty lines become paragraphs."""
    paragraphs = [part.strip() for part in re.split(r"\n[ \t]*\n", text) if part.strip()]
    escaped = [escape(part, quote=False) for part in paragraphs]
    return "".join(f"<p>{part}</p>" for part in escaped) if len(escaped) > 1 else "".join(escaped)


def looks_like_html(text: str) -> bool:
    """Tell whether a text holds a tag or an entity."""
    return _LOOKS_LIKE_MARKUP.search(text) is not None


def _sanitised(html: str, base: str | None) -> str:
    if base:
        try:
            return nh3.clean(html, url_schemes=_SCHEMES, url_relative=("rewrite_with_base", base))
        except ValueError:  # a base that Rust's URL parser refuses is none
            pass
    return nh3.clean(html, url_schemes=_SCHEMES, url_relative="deny")


def _is_too_deep(html: str) -> bool:
    """Tell whether elements nest so deep that sanitising would take quadratic time."""
    if html.count("<") < _MANY_TAGS:
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


def _without_pixels(clean: str) -> str:
    """Drop images of up to two pixels, which only count readers."""
    return _PIXEL.sub("", clean)


def _separator(tag: re.Match[str]) -> str:
    name = tag[2]
    if name in _PARAGRAPHS:
        return _BREAK
    if name in _LINES:
        return _LINE if name == "br" or not tag[1] else ""
    return " " if name in _CELLS else ""
