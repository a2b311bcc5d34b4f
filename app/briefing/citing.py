"""Number what a briefing stands on, in the order in which it is first cited."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from app.briefing.quoting import flat, printable
from app.domain.briefs import Citation
from app.domain.sources import Role

if TYPE_CHECKING:
    from datetime import datetime

    from app.briefing.wording import Wording
    from app.domain.items import ItemView

_LANGUAGE_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


class Texts(Protocol):
    """Whatever has an item's three text fields: a stored item, or a draft for the tagger."""

    @property
    def title(self) -> str:
        """The title as stored."""

    @property
    def summary(self) -> str:
        """The summary as stored, plain text."""

    @property
    def content(self) -> str:
        """The content as stored, plain text."""


def fingerprint(texts: Texts) -> str:
    """Hash an item's three fields (SHA-256, hex), lengths included so that no two splits are alike."""
    fields = (texts.title, texts.summary, texts.content)
    data = "".join(f"{len(text)}:{text}" for text in fields)
    return hashlib.sha256(data.encode("utf-8", "surrogatepass")).hexdigest()


def query_fingerprint(quote: str) -> str:
    """Hash the words of a query (SHA-256, hex)."""
    return hashlib.sha256(quote.encode("utf-8", "surrogatepass")).hexdigest()


def language_of(view: ItemView) -> str:
    """Name an item's language: the feed's fuller tag (`zh-Hant`) where the text itself agrees with it."""
    declared, found = view.item.lang.replace("_", "-"), view.tagged.lang
    agrees = _LANGUAGE_TAG.fullmatch(declared) and declared.lower().split("-")[0] == found
    return declared if agrees else found


@dataclass(slots=True)
class Notes:
    """The notes of a briefing in the making; the same words of the same item are one note.

    `places` are the ids of the markets that everything counted over a period is limited to, if any.
    """

    words: Wording
    made_at: datetime
    places: str = ""
    citations: list[Citation] = field(default_factory=list)
    _numbers: dict[tuple[int | None, str], int] = field(default_factory=dict)

    def cite(self, view: ItemView, quote: str) -> int:
        """Cite words of an item and give the note's number."""
        item, provenance = view.item, view.tagged.provenance
        number, new = self._number(item.id, quote)
        if new:
            self.citations.append(
                Citation(
                    number=number,
                    item_id=item.id,
                    title=printable(item.title),
                    source=source_name(view),
                    url=item.url,
                    published=item.published,
                    fetched=item.fetched,
                    quote=quote,
                    language=language_of(view),
                    role=provenance.role,
                    reliability=provenance.reliability,
                    content_hash=fingerprint(item),
                    revision=item.revision,
                )
            )
        return number

    def compute(self, key: str, heading: str = "query.title", /, **facts: object) -> int:
        """Cite a query, put in words with what it gave, under a heading; give the note's number.

        One with the facts `since` and `until` counts over the period, and so over the markets.
        """
        quote = flat(self.words.say(key, **facts))
        if self.places and {"since", "until"} <= facts.keys():
            quote = self.words.say("query.of-places", query=quote, places=self.places)
        number, new = self._number(None, quote)
        if new:
            self.citations.append(
                Citation(
                    number=number,
                    item_id=None,
                    title=self.words.say(heading),
                    source=self.words.say("query.source"),
                    url=None,
                    published=None,
                    fetched=self.made_at,
                    quote=quote,
                    language=self.words.language,
                    role=Role.UNKNOWN,
                    reliability=None,
                    content_hash=query_fingerprint(quote),
                )
            )
        return number

    def _number(self, item_id: int | None, quote: str) -> tuple[int, bool]:
        known = self._numbers.get((item_id, quote))
        if known is not None:
            return known, False
        number = len(self.citations) + 1
        self._numbers[item_id, quote] = number
        return number, True


def source_name(view: ItemView) -> str:
    """Name an item's source, by its address where it has no name."""
    return printable(view.source.title) or view.source.url
