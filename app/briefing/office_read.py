"""Read a briefing back out of a deck or a workbook, as it stands now, and compare it with its manifest.

What is shown is compared paragraph by paragraph, or cell by cell, with the same briefing written anew: office
programs save the words as they are, whatever they do to the rest.
"""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING

from app.briefing.docx_parts import clean
from app.briefing.manifest import from_text
from app.briefing.office_file import manifest_in, parsed, unpacked
from app.domain.briefs import Problem
from app.errors import BriefError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from app.domain.briefs import Brief

_DRAWN = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_NUMBER = re.compile(r"\d+")
_STATEMENTS = "ppt/slides/slide"
_BELOW = "ppt/notesSlides/notesSlide"


def verify_pptx(data: bytes) -> tuple[Brief, tuple[Problem, ...]]:
    """Read a PPTX briefing; gives what its manifest says and what its slides show otherwise.

    Raises BriefError `not-a-briefing` where there is no manifest.
    """
    from app.briefing.pptx import pptx_bytes

    files = unpacked(data)
    brief = from_text(manifest_in(files))
    fresh = unpacked(pptx_bytes(brief))
    shown, expected = _paragraphs(files, _STATEMENTS), _paragraphs(fresh, _STATEMENTS)
    problems = list(_missing(brief, shown))
    if not problems and shown != expected:
        problems.append(_stray("slides", shown, expected))
    below, meant = _paragraphs(files, _BELOW), _paragraphs(fresh, _BELOW)
    if not problems and sorted(below) != sorted(meant):
        problems.append(_stray("speaker's notes", below, meant))
    return brief, tuple(problems)


def verify_xlsx(data: bytes) -> tuple[Brief, tuple[Problem, ...]]:
    """Read an XLSX briefing; gives what its manifest says and what its cells hold otherwise.

    Raises BriefError `not-a-briefing` where there is no manifest.
    """
    from app.briefing.xlsx import xlsx_bytes

    brief = from_text(manifest_in(unpacked(data)))
    (statements, *others), (meant, *others_meant) = _sheets(data), _sheets(xlsx_bytes(brief))
    problems = [
        Problem("text-differs", number, f"The file shows other words than its manifest has: “{row[2]}”.")
        for number, (row, wanted) in enumerate(zip(statements[1:], meant[1:], strict=False), start=1)
        if row != wanted
    ]
    problems += [
        Problem("statement-missing", number, "The workbook does not show it.")
        for number in range(len(statements), len(meant))
    ]
    rest = (statements[:1], statements[len(meant) :], others) != (meant[:1], [], others_meant)
    if not problems and rest:
        problems.append(_stray("cells", _words(statements, others), _words(meant, others_meant)))
    return brief, tuple(problems)


def _missing(brief: Brief, shown: list[str]) -> Iterator[Problem]:
    """Find statements that no paragraph begins with."""
    for number, statement in enumerate(brief.statements, start=1):
        said = clean(statement.text)
        if not any(text.startswith(said) for text in shown):
            yield Problem("statement-missing", number, "The deck does not show it, or in other words.")


def _stray(where: str, now: list[str], expected: list[str]) -> Problem:
    known = frozenset(expected)
    first = next((text for text in now if text not in known), "")
    said = f"The {where} differ from the manifest outside the statements."
    return Problem("page-differs", None, f"{said} First: “{first[:80]}”." if first else said)


def _paragraphs(files: Mapping[str, bytes], folder: str) -> list[str]:
    """List the paragraphs of slides in their order; empty ones are left out."""
    names = [name for name in files if re.fullmatch(rf"{folder}\d+\.xml", name)]
    names.sort(key=lambda name: int(_NUMBER.findall(name)[-1]))
    found = (place for name in names for place in parsed(files[name]).iter(f"{_DRAWN}p"))
    texts = ("".join(piece.text or "" for piece in place.iter(f"{_DRAWN}t")) for place in found)
    return [text for text in texts if text.strip()]


def _sheets(data: bytes) -> list[list[tuple[object, ...]]]:
    """Read the cells of a workbook sheet by sheet, row by row; rows of nothing are left out."""
    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        book = load_workbook(io.BytesIO(data), read_only=True)
    except (InvalidFileException, KeyError, ValueError, OSError) as error:
        raise BriefError("not-a-briefing", "The cells of this workbook can't be read.") from error
    sheets: list[list[tuple[object, ...]]] = [
        [row for row in sheet.iter_rows(values_only=True) if any(cell is not None for cell in row)]
        for sheet in book.worksheets
    ]
    book.close()
    return sheets or [[]]


def _words(first: list[tuple[object, ...]], others: list[list[tuple[object, ...]]]) -> list[str]:
    return [str(cell) for sheet in (first, *others) for row in sheet for cell in row]
