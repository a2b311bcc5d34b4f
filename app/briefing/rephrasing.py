"""Sentences of a briefing on their way to a model and back: what goes out, what came back for which."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

from app.briefing.quoting import flat
from app.domain.rephrasing import Drafted
from app.errors import BriefError

if TYPE_CHECKING:
    from collections.abc import Container, Iterable

    from app.domain.briefs import Brief
    from app.domain.rephrasing import Proposal

LONGEST = 2_000
LONGEST_NAME = 100
_THOUGHT = re.compile(r"\A.*</think>", re.DOTALL)
"""What some models write before they answer."""


class Answers(NamedTuple):
    """What came back, by the number it came back for; `stray` counts what belongs to no number."""

    texts: dict[int, list[str]]
    stray: int


def rephrasable(brief: Brief, wanted: Container[int]) -> tuple[Drafted, ...]:
    """List the statements (numbers from 1) that may be put in other words at all.

    Quotations stay as they are, and opinions cite nothing that other words could be compared with.
    """
    return tuple(
        Drafted(number, entry.text)
        for number, entry in enumerate(brief.statements, start=1)
        if number in wanted
        and entry.kind in {"computed", "written"}
        and entry.citations
        and len(entry.text) <= LONGEST
    )


def written_out(sentences: Iterable[Drafted]) -> str:
    """Write sentences as the JSON object that a model is given; all that is sent of a briefing."""
    listed = [{"n": one.number, "text": one.text} for one in sentences]
    return json.dumps({"sentences": listed}, ensure_ascii=False)


def read_answers(content: str, sentences: Iterable[Drafted]) -> Answers:
    """Read what a model wrote as answers to sentences. Raises BriefError `rephrase-unreadable`."""
    texts: dict[int, list[str]] = {one.number: [] for one in sentences}
    stray = 0
    for entry in _entries(content):
        number, text = (entry.get("n"), entry.get("text")) if isinstance(entry, dict) else (None, None)
        if type(number) is int and number in texts and isinstance(text, str):
            texts[number].append(flat(text))
        else:
            stray += 1
    return Answers(texts, stray)


def taken_over(brief: Brief, proposals: Iterable[Proposal], model: str) -> Brief:
    """Put other words for statements in their place, marked by the model's name; notes stay as they are.

    A statement whose words are no longer those that were sent stays.
    """
    wanted = {(one.number, one.before): one.after for one in proposals}
    number, sections = 0, []
    for section in brief.sections:
        statements = []
        for entry in section.statements:
            number += 1
            words = wanted.get((number, entry.text))
            if words is not None:
                name = flat(model)[:LONGEST_NAME]
                entry = replace(entry, kind="written", text=words, rephrased_by=name)  # noqa: PLW2901
            statements.append(entry)
        sections.append(replace(section, statements=tuple(statements)))
    return replace(brief, sections=tuple(sections))


def _entries(content: str) -> list[Any]:
    """Find the list of sentences in what a model wrote, with a fence or words around it or not."""
    text = _THOUGHT.sub("", content)
    start, end = text.find("{"), text.rfind("}")
    try:
        found = json.loads(text[start : end + 1])
        listed = found["sentences"]
    except (ValueError, KeyError, TypeError, RecursionError):
        listed = None
    if not isinstance(listed, list):
        raise BriefError(
            "rephrase-unreadable",
            "The model did not answer in the form asked for, so nothing of it is used. Try another model.",
        )
    return listed
