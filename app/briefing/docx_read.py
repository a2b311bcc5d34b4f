"""Read a briefing back out of a Word file, as it stands now, and compare it with its manifest.

Statements are found by their bookmarks, which stay where they are when Word or LibreOffice saves the
file anew; the rest is compared paragraph by paragraph as text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.briefing.docx import docx_bytes
from app.briefing.docx_parts import clean
from app.briefing.manifest import from_text
from app.briefing.office_file import manifest_in, parsed, unpacked
from app.domain.briefs import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree

    from app.domain.briefs import Brief, Statement

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_START, _END, _TEXT, _LINK = f"{_W}bookmarkStart", f"{_W}bookmarkEnd", f"{_W}t", f"{_W}hyperlink"
_PARAGRAPH, _RUN, _TAB = f"{_W}p", f"{_W}r", f"{_W}tab"


def verify_docx(data: bytes) -> tuple[Brief, tuple[Problem, ...]]:
    """Read a DOCX briefing; gives what its manifest says and what the document shows otherwise.

    Raises BriefError `not-a-briefing` where there is no manifest.
    """
    files = unpacked(data)
    brief = from_text(manifest_in(files))
    body = parsed(files.get("word/document.xml", b""))
    shown, cited = dict(_bookmarked(body)), _cited(body)
    problems = [
        Problem(code, number, why)
        for number, statement in enumerate(brief.statements, start=1)
        for code, why in _differences(statement, number, shown, cited)
    ]
    if not problems:
        problems += _rest(brief, body)
    return brief, tuple(problems)


def _differences(
    statement: Statement, number: int, shown: dict[str, str], cited: dict[str, list[str]]
) -> Iterator[tuple[str, str]]:
    said = shown.get(f"statement_{number}")
    if said is None:
        yield "statement-missing", "The document does not show it."
    elif said != clean(statement.text):
        yield "text-differs", f"The file shows other words than its manifest has: “{said}”."
    elif cited[f"statement_{number}"] != [f"note_{note}" for note in statement.citations]:
        yield "notes-differ", "Its notes in the document are not those of the manifest."


def _rest(brief: Brief, body: etree._Element) -> Iterator[Problem]:
    """Compare everything else that is text with the same briefing written anew."""
    fresh = parsed(unpacked(docx_bytes(brief))["word/document.xml"])
    now, expected = _paragraphs(body), _paragraphs(fresh)
    if now != expected:
        known = frozenset(expected)
        stray = next((text for text in now if text not in known), "")
        why = "The document differs from its manifest outside the statements: headings, notes or leads."
        yield Problem("page-differs", None, f"{why} First: “{stray[:80]}”." if stray else why)


def _bookmarked(body: etree._Element) -> Iterator[tuple[str, str]]:
    """Give each bookmark's name and the text between its ends."""
    open_: dict[str, tuple[str, list[str]]] = {}
    for element in body.iter(_START, _END, _TEXT):
        number = element.get(f"{_W}id", "")
        if element.tag == _START:
            open_[number] = (element.get(f"{_W}name", ""), [])
        elif element.tag == _END and number in open_:
            name, said = open_.pop(number)
            yield name, "".join(said)
        else:
            for _, said in open_.values():
                said.append(element.text or "")


def _cited(body: etree._Element) -> dict[str, list[str]]:
    """List by bookmark the notes that its paragraph links to."""
    found: dict[str, list[str]] = {}
    for place in body.iter(_PARAGRAPH):
        links = [link.get(f"{_W}anchor", "") for link in place.iter(_LINK)]
        notes = [anchor for anchor in links if anchor.startswith("note_")]
        found |= {mark.get(f"{_W}name", ""): notes for mark in place.iter(_START)}
    return found


def _paragraphs(body: etree._Element) -> list[str]:
    texts = ("".join(map(_said, place.iter(_TEXT, _TAB))) for place in body.iter(_PARAGRAPH))
    return [text for text in texts if text.strip()]


def _said(piece: etree._Element) -> str:
    """Give a piece's text; a tab in a run is one however it was saved, a tab stop of a paragraph is none."""
    if piece.tag == _TEXT:
        return piece.text or ""
    above = piece.getparent()
    return "\t" if above is not None and above.tag == _RUN else ""
