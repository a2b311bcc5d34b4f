"""Read an exported briefing back and compare it with the manifest that travels in it.

An HTML file is compared statement by statement, then as a whole; a PDF as a whole, since setting the
same manifest again gives the same bytes. Whether the manifest agrees with the store is `check`'s
business.
"""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import TYPE_CHECKING

from app.briefing.faces import missing_fonts
from app.briefing.html import MANIFEST_ID, render
from app.briefing.manifest import from_text
from app.briefing.pdf import pdf_bytes
from app.domain.briefs import Problem
from app.errors import BriefError

if TYPE_CHECKING:
    from app.domain.briefs import Brief, Statement

_ATTACHMENT = re.compile(rb"<<([^<>]*/Type\s*/EmbeddedFile(?:[^<>]|<<[^<>]*>>)*)>>\s*stream\r?\n")
_LENGTH = re.compile(rb"/Length\s+(\d+)")
_MOST = 64 * 1024 * 1024


@dataclass(slots=True)
class Shown:
    """A statement as a page shows it: its number, its notes, its words, everything in its element."""

    number: str
    citations: str
    said: str = ""
    whole: str = ""


def verify_html(page: str) -> tuple[Brief, tuple[Problem, ...]]:
    """Read an HTML briefing; gives what its manifest says and what on the page is not so.

    Raises BriefError `not-a-briefing` where there is no manifest.
    """
    reader = _Page()
    reader.feed(page)
    reader.close()
    brief = from_text(reader.manifest)
    problems = [*_compare(brief, reader.shown)]
    if not problems and page != render(brief):
        said = "The page differs from its manifest outside the statements: headings, notes, charts or style."
        problems.append(Problem("page-differs", None, said))
    return brief, tuple(problems)


def verify_pdf(data: bytes) -> tuple[Brief, tuple[Problem, ...]]:
    """Read a PDF briefing; gives what its manifest says, and a problem where the pages are not set from it.

    Raises BriefError `not-a-briefing` where there is no manifest.
    """
    brief = from_text(_attached(data))
    if pdf_bytes(brief) == data:
        return brief, ()
    if lacking := missing_fonts(brief.style):
        names = ", ".join(lacking)
        said = f"The PDF was set in {names}, which this computer lacks, so its pages can't be compared."
        return brief, (Problem("font-missing", None, said),)
    said = "The PDF is not what its manifest gives when set again: it was changed, or set by another version."
    return brief, (Problem("pages-differ", None, said),)


def _compare(brief: Brief, shown: list[Shown]) -> list[Problem]:
    problems = []
    by_number = {entry.number: entry for entry in shown}
    for number, statement in enumerate(brief.statements, start=1):
        entry = by_number.pop(str(number), None)
        if entry is None:
            problems.append(Problem("statement-missing", number, "The page does not show it."))
        else:
            problems += [Problem(code, number, why) for code, why in _differences(statement, entry)]
    for entry in by_number.values():
        why = f"The page shows a statement “{entry.number}” that the manifest does not have."
        problems.append(Problem("statement-added", None, why))
    if len(shown) > len({entry.number for entry in shown}):
        problems.append(Problem("statement-twice", None, "Two statements on the page have one number."))
    return problems


def _differences(statement: Statement, entry: Shown) -> list[tuple[str, str]]:
    found = []
    if entry.said != statement.text:
        found.append(("text-differs", f"The file shows other words than its manifest has: “{entry.said}”."))
    if entry.citations.split() != [str(note) for note in statement.citations]:
        found.append(("notes-differ", "Its notes on the page are not those of the manifest."))
    if entry.said == statement.text and not entry.whole.startswith(
        f"{statement.lead} {statement.text}".lstrip()
    ):
        found.append(("lead-differs", "What stands before it on the page is not what the manifest has."))
    return found


@dataclass(slots=True)
class _Page(HTMLParser):
    """Collects the manifest and the statements of a page, as a browser would read their text."""

    manifest: str = ""
    shown: list[Shown] = field(default_factory=list)
    _open: list[str] = field(default_factory=list)
    _said: int | None = None
    _within: bool = False

    def __post_init__(self) -> None:
        HTMLParser.__init__(self, convert_charrefs=True)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Notice where a statement, its words or the manifest begins."""
        facts = {name: value or "" for name, value in attrs}
        self._within = tag == "script" and facts.get("id") == MANIFEST_ID
        if "data-statement" in facts:
            self.shown.append(Shown(facts["data-statement"], facts.get("data-citations", "")))
            self._open = [tag]
        elif self._open:
            self._open.append(tag)
            if "said" in facts.get("class", "").split():
                self._said = len(self._open)

    def handle_endtag(self, tag: str) -> None:
        """Notice where they end."""
        self._within = False
        if tag in self._open:
            while self._open.pop() != tag:
                pass
        if self._said is not None and len(self._open) < self._said:
            self._said = None

    def handle_data(self, data: str) -> None:
        """Take the text."""
        if self._within:
            self.manifest += data
        elif self._open:
            self.shown[-1].whole += data
            if self._said is not None:
                self.shown[-1].said += data


def _attached(data: bytes) -> str:
    """Find the manifest among a PDF's attachments (ISO 32000, 7.11.4), as typst writes them."""
    for match in _ATTACHMENT.finditer(data):
        length = _LENGTH.search(match[1])
        stream = data[match.end() : match.end() + int(length[1])] if length else b""
        text = _inflated(stream) if b"/FlateDecode" in match[1] else stream
        if b"tradewind-briefing" in text[:200]:
            return text.decode("utf-8", "replace")
    raise BriefError("not-a-briefing", "There is no manifest in this PDF. Was it exported by Tradewind?")


def _inflated(stream: bytes) -> bytes:
    try:
        return zlib.decompressobj().decompress(stream, _MOST)
    except zlib.error:
        return b""
