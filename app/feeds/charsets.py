"""Turn the charset names that publishers write into the codecs that read what they really send.

Publishers name the standard and send the vendor's superset: `gb2312` is GBK or GB18030,
`Shift_JIS` holds ①, ㈱ and 髙 (WHATWG Encoding Standard, section 4.2).
"""

from __future__ import annotations

import codecs
import re
from functools import lru_cache
from typing import Final

_MEANT: Final = {
    "ascii": "cp1252",
    "big5": "big5hkscs",
    "big5-hkscs": "big5hkscs",
    "big5-tw": "big5hkscs",
    "chinese": "gb18030",
    "cn-big5": "big5hkscs",
    "cp936": "gb18030",
    "cp950": "big5hkscs",
    "csshiftjis": "cp932",
    "euc-cn": "gb18030",
    "euc-jp": "euc_jp",
    "euc-kr": "cp949",
    "gb-2312-80": "gb18030",
    "gb18030": "gb18030",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "iso-8859-1": "cp1252",
    "iso-8859-9": "cp1254",
    "iso-8859-11": "cp874",
    "korean": "cp949",
    "ks-c-5601-1987": "cp949",
    "latin-1": "cp1252",
    "latin1": "cp1252",
    "ms-kanji": "cp932",
    "ms932": "cp932",
    "shift-jis": "cp932",
    "shiftjis": "cp932",
    "sjis": "cp932",
    "tis-620": "cp874",
    "ucs-2": "utf-16",
    "unicode": "utf-16",
    "us-ascii": "cp1252",
    "utf8": "utf-8",
    "windows-31j": "cp932",
    "windows-874": "cp874",
    "windows-936": "gb18030",
    "windows-949": "cp949",
    "x-euc-jp": "euc_jp",
    "x-gbk": "gb18030",
    "x-sjis": "cp932",
}

_SECOND_READINGS: Final = {
    "big5hkscs": ("big5hkscs", "cp950"),
    "cp1252": ("cp1252", "latin-1"),
    "cp932": ("cp932", "shift_jis_2004"),
    "euc_jp": ("euc_jp", "euc_jis_2004"),
    "iso2022_jp": ("iso2022_jp", "iso2022_jp_ext"),
}

# Python knows codecs such as `idna` or `unicode_escape` that no feed is written in.
_TEXT_CODEC: Final = re.compile(
    r"utf-(?:8|16|32)(?:-[bl]e)?|iso8859-\d+|cp\d+|koi8-[rut]|mac-\w+|kz1048|ptcp154|hp-roman8"
    r"|gb18030|hz|big5\w*|euc_\w+|iso2022_\w+|johab|shift_\w+"
)
_MULTIBYTE: Final = re.compile(
    r"utf-8|gb18030|hz|big5\w*|euc_\w+|iso2022_\w+|johab|shift_\w+|cp9(?:32|49|50)"
)

_HEADER: Final = re.compile(r"charset\s*=\s*[\"']?\s*([\w.:+-]+)", re.IGNORECASE)
_DECLARATION: Final = re.compile(rb"<\?xml[^>]{0,200}?encoding\s*=\s*[\"']\s*([\w.:+-]+)", re.IGNORECASE)
_META: Final = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:+-]+)", re.IGNORECASE)
_HEAD: Final = 8_192


@lru_cache(maxsize=64)
def codec(name: str) -> str | None:
    """Find the codec that a charset name means in practice, or None for a name nobody knows."""
    plain = name.strip().lower().replace("_", "-")
    if plain in _MEANT:
        return _MEANT[plain]
    try:
        found = codecs.lookup(plain).name
    except (LookupError, ValueError):
        return None
    found = _MEANT.get(found.replace("_", "-").replace("iso8859", "iso-8859"), found)
    return found if _TEXT_CODEC.fullmatch(found) else None


def readings(name: str) -> tuple[str, ...]:
    """List the codecs to try strictly for a codec: itself, then its wider relatives."""
    return _SECOND_READINGS.get(name, (name,))


def is_multibyte(name: str) -> bool:
    """Tell whether bytes can be wrong for a codec, so that strict decoding proves something."""
    return _MULTIBYTE.fullmatch(name) is not None


def claimed(body: bytes, content_type: str | None) -> tuple[str, ...]:
    """List the codecs that are claimed: by the header, then by the XML declaration, else by HTML's meta."""
    names = _HEADER.findall(content_type or "")[:1]
    head = body[:_HEAD]
    match = _DECLARATION.search(head) or _META.search(head)
    names += [match[1].decode("ascii", "replace")] if match else []
    found = (codec(name) for name in names)
    return tuple(dict.fromkeys(name for name in found if name))
