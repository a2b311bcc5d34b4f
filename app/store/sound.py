r"""Keep text storable: SQLite holds UTF-8, which has no lone surrogates (RFC 3629, section 3).

They come from JSON such as `"\ud83d"`. Each becomes U+FFFD, so that offsets into the text hold.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.domain.items import NewItem

_SURROGATE = re.compile("[\ud800-\udfff]")


def sound(text: str) -> str:
    """Put U+FFFD for each lone surrogate of a text."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return _SURROGATE.sub("\ufffd", text)
    return text


def sound_item(new: NewItem) -> NewItem:
    """Make every text of an entry storable; nearly all entries are, and come back as they are."""
    plain = (new.key, new.title, new.summary, new.content, new.html, *new.authors)
    together = "".join([*plain, new.guid or "", new.url or "", new.lang or ""])
    if sound(together) is together:
        return new
    return replace(
        new,
        key=sound(new.key),
        guid=_or_none(new.guid),
        url=_or_none(new.url),
        title=sound(new.title),
        summary=sound(new.summary),
        content=sound(new.content),
        html=sound(new.html),
        authors=tuple(map(sound, new.authors)),
        lang=_or_none(new.lang),
    )


def _or_none(text: str | None) -> str | None:
    return None if text is None else sound(text)
