"""Read one field of a text once: its sentences and all that the lexicon finds in it."""

from __future__ import annotations

import re
from enum import IntEnum
from typing import TYPE_CHECKING

from app.domain.evidence import FIELDS, Span
from app.tagging import sentences
from app.tagging.language import by_script, language_of

if TYPE_CHECKING:
    from app.domain.evidence import Draft, Field
    from app.domain.sectors import Language
    from app.tagging.lexicon import Lexicon
    from app.tagging.matches import Matches
    from app.tagging.sentences import Sentences

HEAD = 700
LEAD = 400
TITLE_LINE = 200
HEADING = 100
_BULLET = re.compile(
    r"[ \t]*(?:[-*•・●■◆○–]|\d{1,2}[.)、]|[（(]?[一二三四五六七八九十]{1,2}[)）、])[^\n:：]{1,80}[:：]"
)


class Zone(IntEnum):
    """Where in a text words stand: a title says what it is about, a body says much else.

    Numbers, as what goes by zone is a tuple: to look a member up by its hash takes Python far longer.
    """

    TITLE = 0
    LEAD = 1
    BODY = 2


class Reading:
    """A field that isn't empty, read: `text` as given; offsets in its code points.

    What ends up to `title_end` speaks as a title does, up to `lead_end` as a lead. `hits` are the
    matches by kind.
    """

    __slots__ = ("_sentences", "field", "hits", "lead_end", "text", "title_end")

    def __init__(self, field: Field, text: str, hits: Matches, title_end: int, lead_end: int) -> None:
        self.field = field
        self.text = text
        self.hits = hits
        self.title_end = title_end
        self.lead_end = lead_end
        self._sentences: Sentences | None = None

    @property
    def sentences(self) -> Sentences:
        """Cut the text into sentences, which most texts never need, on first use."""
        if self._sentences is None:
            self._sentences = sentences.split(self.text)
        return self._sentences

    @property
    def only_zone(self) -> Zone | None:
        """Tell the zone of the whole text where it is one, as it is for a title and most summaries."""
        size = len(self.text)
        if self.title_end >= size:
            return Zone.TITLE
        return Zone.LEAD if self.lead_end >= size and not self.title_end else None

    def zone(self, start: int) -> Zone:
        """Tell in which zone an offset stands; the heading of a bullet speaks as a lead does."""
        if start < self.title_end:
            return Zone.TITLE
        return Zone.LEAD if start < self.lead_end or self._heads_bullet(start) else Zone.BODY

    def _heads_bullet(self, start: int) -> bool:
        line = self.text.rfind("\n", max(0, start - HEADING), start) + 1
        heading = _BULLET.match(self.text, line, line + HEADING) if line else None
        return heading is not None and start < heading.end()

    def span(self, start: int, end: int) -> Span:
        """Cut out a piece of evidence."""
        return Span(self.field, start, end, self.text[start:end])


def read(draft: Draft, lexicon: Lexicon, language: Language | None = None) -> tuple[Reading, ...]:
    """Read the fields of a text that aren't blank, in order: title, summary, content.

    Each field is read in its own language, or in the text's (`language`, if it was asked already)
    where its script leaves that open. Without a title the first line speaks as one if it is short;
    the lead is the summary or, without one, the content's first 400 code points.
    """

    def own_language(text: str) -> Language:
        own, others = by_script(text)
        if not others:
            return own
        whole = language or language_of_draft(draft)
        return whole if whole in others else own

    readings: list[Reading] = []
    before: tuple[Field, ...] = ()
    for field, text in zip(FIELDS, (draft.title, draft.summary, draft.content), strict=True):
        if text and not text.isspace():
            title_end, lead_end = _zones(field, text, before)
            readings.append(Reading(field, text, lexicon.scan(text, own_language), title_end, lead_end))
            before = (*before, field)
    return tuple(readings)


def language_of_draft(draft: Draft) -> Language:
    """Tell the language of a text from the beginnings of all its fields."""
    heads = f"{draft.title[:HEAD]}\n{draft.summary[:HEAD]}\n{draft.content[:HEAD]}"
    return language_of(heads, draft.lang)


def _zones(field: Field, text: str, before: tuple[Field, ...]) -> tuple[int, int]:
    """Tell up to where a field speaks as a title, and up to where as a lead."""
    if field == "title":
        return len(text), len(text)
    title_end = 0 if before else _first_line(text)
    if field == "summary":
        return title_end, len(text)
    return title_end, 0 if "summary" in before else title_end + LEAD


def _first_line(text: str) -> int:
    """Tell where the first line that isn't blank ends, or 0 where it is too long for a title."""
    begin = len(text) - len(text.lstrip())
    end = text.find("\n", begin)
    end = len(text) if end < 0 else end
    return end if end - begin <= TITLE_LINE else 0
