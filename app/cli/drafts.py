"""Texts to tag, from a file or standard input."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.domain.evidence import Draft
from app.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator

TEXT_FIELDS = ("title", "summary", "content", "url", "source", "lang", "published")


def read_drafts(name: str) -> Iterator[tuple[Any, Draft | InputError]]:
    """Read JSON Lines of a file, or of standard input for `-`: each id as given, and the text to tag.

    A line that is wrong gives the error that names it; the lines after it are read all the same.
    Raises InputError where there is no such file.
    """
    for number, line in read_lines(name):
        if line.strip():
            yield _read_draft(name, number, line)


def read_texts(name: str) -> Iterator[tuple[Any, Draft | InputError]]:
    """Read JSON Lines as `read_drafts` does, or plain text whole where it doesn't begin as JSON."""
    lines = list(read_lines(name))
    text = "".join(line for _, line in lines)
    if not text.lstrip().startswith("{"):
        yield "text", Draft("text", "", content=text)
        return
    for number, line in lines:
        if line.strip():
            yield _read_draft(name, number, line)


def _read_draft(name: str, number: int, line: str) -> tuple[Any, Draft | InputError]:
    try:
        record = json.loads(line)
    except ValueError as error:
        return None, _bad_line(name, number, f"it is not JSON ({error})")
    if not isinstance(record, dict):
        return None, _bad_line(name, number, "it is not an object")
    try:
        return record.get("id"), _make_draft(name, number, record)
    except InputError as error:
        return record.get("id"), error


def _make_draft(name: str, number: int, record: dict[str, Any]) -> Draft:
    for field in TEXT_FIELDS:
        if not isinstance(record.get(field), str | None):
            raise _bad_line(name, number, f"its {field} is not text")
    given = record.get("id")
    if not isinstance(given, str | int):
        raise _bad_line(name, number, "it has no id")
    if record.get("title") is None:
        raise _bad_line(name, number, "it has no title")
    return Draft(
        id=str(given),
        title=record["title"],
        summary=record.get("summary") or "",
        content=record.get("content") or "",
        url=record.get("url"),
        source=record.get("source"),
        lang=record.get("lang"),
        published=record.get("published"),
    )


def _bad_line(name: str, number: int, why: str) -> InputError:
    return InputError(
        "bad-line", f"Line {number} of {name} can't be tagged: {why}. The other lines were tagged; mend it."
    )


def read_lines(name: str) -> Iterator[tuple[int, str]]:
    """Read the numbered lines of a file, or of standard input for `-`. Raises InputError."""
    if name == "-":
        yield from enumerate((line.decode("utf-8", "replace") for line in sys.stdin.buffer), 1)
        return
    try:
        with Path(name).open(encoding="utf-8-sig", errors="replace") as lines:
            yield from enumerate(lines, 1)
    except OSError as error:
        raise InputError("no-file", f"{name} can't be read ({error.strerror}). Check the name.") from error
