"""Read one field of a text once: its sentences and all that the lexicon finds in it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from app.domain.evidence import FIELDS, Span
from app.tagging import sentences

if TYPE_CHECKING:
    from app.domain.evidence import Draft, Field
    from app.tagging.lexicon import Hit, Hits, Kind, Lexicon
    from app.tagging.sentences import Sentences

LEAD = 400
TITLE_LINE = 200


class Zone(Enum):
    """Where in a text words stand: a title says what it is about, a body says much else."""

    TITLE = "title"
    LEAD = "lead"
    BODY = "body"


@dataclass(frozen=True, slots=True)
class Reading:
    """A field that isn't empty, read: `text` as given; offsets in its code points.

    What ends up to `title_end` speaks as a title does, up to `lead_end` as a lead.
    """

    field: Field
    text: str
    sentences: Sentences
    hits: Hits
    title_end: int
    lead_end: int

    def of(self, kind: Kind) -> list[Hit]:
        """Give the hits of one kind."""
        return self.hits.get(kind, [])

    def zone(self, start: int) -> Zone:
        """Tell in which zone an offset stands."""
        if start < self.title_end:
            return Zone.TITLE
        return Zone.LEAD if start < self.lead_end else Zone.BODY

    def span(self, start: int, end: int) -> Span:
        """Cut out a piece of evidence."""
        return Span(self.field, start, end, self.text[start:end])


def read(draft: Draft, lexicon: Lexicon) -> tuple[Reading, ...]:
    """Read the fields of a text that aren't blank, in order: title, summary, content.

    Without a title the first line speaks as one if it is short; the lead is the summary or,
    without one, the content's first 400 code points.
    """
    readings: list[Reading] = []
    for field in FIELDS:
        text = draft.field(field)
        if text and not text.isspace():
            readings.append(_read(field, text, lexicon, is_first=not readings, has_lead=len(readings) > 1))
    return tuple(readings)


def _read(field: Field, text: str, lexicon: Lexicon, *, is_first: bool, has_lead: bool) -> Reading:
    title_end = len(text) if field == "title" else 0
    if is_first and field != "title":
        title_end = _first_line(text)
    lead_end = title_end
    if field == "summary":
        lead_end = len(text)
    elif field == "content" and not has_lead:
        lead_end = title_end + LEAD
    return Reading(field, text, sentences.split(text), lexicon.scan(text), title_end, lead_end)


def _first_line(text: str) -> int:
    """Tell where the first line that isn't blank ends, or 0 where it is too long for a title."""
    begin = len(text) - len(text.lstrip())
    end = text.find("\n", begin)
    end = len(text) if end < 0 else end
    return end if end - begin <= TITLE_LINE else 0
