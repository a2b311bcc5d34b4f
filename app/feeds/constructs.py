"""Read the text constructs of feeds: plain text, HTML written as text, markup as such, base64."""

from __future__ import annotations

import base64
import binascii
import re
from typing import TYPE_CHECKING, Final

from lxml import etree

from app.feeds.raw import Kind, RawText

if TYPE_CHECKING:
    Element = etree._Element  # noqa: SLF001 - lxml names its element class so

HTML_TYPES: Final = frozenset(("html", "text/html", "xhtml", "application/xhtml+xml"))
_KINDS: Final[dict[str, Kind]] = {
    **dict.fromkeys(HTML_TYPES, "html"),
    "text": "text",
    "text/plain": "text",
}
_ENCODED: Final = re.compile(r"(?!text/|[^;]*[/+]xml\b)[\w.+-]+/[\w.+-]+")
_PREFIX: Final = re.compile(r"<(/?)[A-Za-z][\w.-]*:(?=[A-Za-z])")


def text_in(element: Element) -> str:
    """Give the text in an element, without blanks at its ends."""
    if len(element) == 0:
        return (element.text or "").strip()
    return etree.tostring(element, method="text", encoding="unicode", with_tail=False).strip()


def construct(element: Element) -> RawText:
    """Read a text construct (RFC 4287, 3.1, and Atom 0.3's `mode`); RSS leaves its kind open."""
    if element.get("mode") == "base64":
        return RawText(_from_base64(element.text or ""), "any")
    if len(element):
        return RawText(_inner(element), "html")
    text, kind = (element.text or "").strip(), element.get("type")
    if not kind:
        return RawText(text, "any")
    kind = kind.lower()
    if kind not in _KINDS and _ENCODED.match(kind):
        return RawText(_from_other_type(text), "any")
    return RawText(text, _KINDS.get(kind, "any"))


def _inner(element: Element) -> str:
    """Give the markup that stands in an element, as HTML, which has no prefixes."""
    parts = (etree.tostring(child, encoding="unicode") for child in element)
    markup = (element.text or "").replace("&", "&amp;").replace("<", "&lt;") + "".join(parts)
    return _PREFIX.sub(r"<\1", markup).strip()


def _from_base64(text: str) -> str:
    try:
        return base64.b64decode(text).decode("utf-8", "replace").strip()
    except (binascii.Error, ValueError):
        return ""


def _from_other_type(text: str) -> str:
    """Decode what is neither text nor XML, which is base64 (RFC 4287, 4.1.3.3); a picture has no text."""
    try:
        return base64.b64decode("".join(text.split()), validate=True).decode().strip()
    except UnicodeDecodeError:
        return ""
    except ValueError:  # a type that is not true of the text
        return text
