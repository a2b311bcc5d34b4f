"""Turn a feed's bytes into text: what header, mark and declaration claim is tried, then believed.

One bad byte costs one character, never the feed.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.feeds.charsets import claimed, is_multibyte, readings
from app.feeds.guess import guess
from app.feeds.unpack import gunzip

if TYPE_CHECKING:
    from collections.abc import Iterable

_MARKS: Final = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_FIRST_CHARACTERS: Final = (
    (b"<\x00", "utf-16-le"),
    (b"\x00<", "utf-16-be"),
    (b"{\x00", "utf-16-le"),
    (b"\x00{", "utf-16-be"),
)
_CONTROLS: Final = bytes(set(range(0x20)) - set(b"\t\n\r\x1b")) + b"\x7f"
_ILLEGAL: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_LEFT_OVER: Final = ("\x1b", "\ufffe", "\uffff")
_REPLACED: Final = "\ufffd"
_SURE: Final = 6
"""Characters of valid multi-byte UTF-8 from which on it is UTF-8, whatever a label says."""
_MOSTLY: Final = 10
"""Good characters for each bad one that make a broken text still its charset's."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text with the codec it was read by; `lossy` where bytes had to be replaced by U+FFFD."""

    text: str
    encoding: str
    lossy: bool


def decode(body: bytes, content_type: str | None) -> Decoded:
    """Decode a feed's bytes; characters that XML 1.0 forbids are dropped.

    `content_type` is the HTTP header or None. Raises FeedError `too-large` for a gzip bomb.
    """
    body = gunzip(body)
    if body.startswith(codecs.BOM_UTF8):
        return _reading(body[len(codecs.BOM_UTF8) :].translate(None, _CONTROLS), "utf-8")
    for mark, name in _MARKS:
        if body.startswith(mark):
            return _decode_wide(body[len(mark) :], name)
    for first, name in _FIRST_CHARACTERS:
        if body.startswith(first):
            return _decode_wide(body, name)
    return _decode_unmarked(body, claimed(body, content_type))


def _decode_wide(body: bytes, name: str) -> Decoded:
    text = body.decode(name, "replace")
    return Decoded(_ILLEGAL.sub("", text), name, lossy=_REPLACED in text)


def _decode_unmarked(body: bytes, claims: tuple[str, ...]) -> Decoded:
    body = body.translate(None, _CONTROLS)
    claims = tuple(name for name in claims if not name.startswith(("utf-16", "utf-32")))
    others = tuple(name for name in claims if name != "utf-8")
    if body.isascii():
        return _decode_seven_bit(body, claims)
    multibyte = tuple(name for name in others if is_multibyte(name))
    text = _strictly(body, ("utf-8",))
    if text is not None and (not multibyte or "utf-8" in claims or _is_surely_utf8(text.text)):
        return text
    return (
        _strictly(body, _all_readings(multibyte))
        or text
        or _mostly(body, ("utf-8", *multibyte))
        or _decode_mislabelled(body, others)
    )


def _decode_seven_bit(body: bytes, claims: tuple[str, ...]) -> Decoded:
    """Read ASCII bytes, which may still be ISO-2022 or HZ by their escapes."""
    if b"\x1b$" in body:
        escaped = tuple(name for name in claims if name.startswith("iso2022")) or ("iso2022_jp",)
        return _strictly(body, _all_readings(escaped)) or _reading(body, escaped[0])
    if "hz" in claims and b"~{" in body:
        return _strictly(body, ("hz",)) or _reading(body, "hz")
    return _reading(body, claims[0] if claims and not claims[0].startswith("iso2022") else "utf-8")


def _decode_mislabelled(body: bytes, claims: tuple[str, ...]) -> Decoded:
    """Read bytes that are not what a label says, or have none but a Western one."""
    narrow = tuple(name for name in claims if not is_multibyte(name) and name != "cp1252")
    if narrow:
        return _strictly(body, narrow) or _reading(body, narrow[0])
    found = guess(body)
    if found:
        return _strictly(body, readings(found)) or _reading(body, found)
    wide = tuple(name for name in claims if is_multibyte(name))
    if wide:
        return _reading(body, wide[0])
    return _strictly(body, readings("cp1252")) or _reading(body, "cp1252")


def _all_readings(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(reading for name in names for reading in readings(name))


def _strictly(body: bytes, names: Iterable[str]) -> Decoded | None:
    for name in names:
        try:
            return Decoded(_legal(body.decode(name)), name, lossy=False)
        except UnicodeDecodeError:
            continue
    return None


def _mostly(body: bytes, names: Iterable[str]) -> Decoded | None:
    """Read bytes of which only a few are wrong for a codec."""
    for name in names:
        reading = _reading(body, name)
        bad = reading.text.count(_REPLACED)
        good = len(reading.text) - bad - len(reading.text.encode("ascii", "ignore"))
        if good >= bad * _MOSTLY:
            return reading
    return None


def _reading(body: bytes, name: str) -> Decoded:
    text = body.decode(name, "replace")
    return Decoded(_legal(text), name, lossy=_REPLACED in text)


def _is_surely_utf8(text: str) -> bool:
    """Tell whether there is enough of it: a few GBK characters are valid UTF-8 by chance."""
    return len(text.encode()) - len(text) >= _SURE * 2


def _legal(text: str) -> str:
    """Drop what XML 1.0 (2.2, Char) does not allow and was not already dropped from the bytes."""
    return _ILLEGAL.sub("", text) if any(rest in text for rest in _LEFT_OVER) else text
