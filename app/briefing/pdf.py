"""A briefing as a tagged PDF (PDF/UA-1), set by typst offline with the fonts that ship.

No text of anybody's stands in typst source: it travels as JSON and is only ever a string. The
manifest is attached to the PDF as `tradewind-manifest.json`.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Literal

from app.assets import read_bytes
from app.briefing.dress import foot, template_data
from app.briefing.faces import fonts_for
from app.briefing.front import asides, front, marks, notes
from app.briefing.html import is_drawing
from app.briefing.manifest import to_text
from app.briefing.wording import Wording, load_wording
from app.errors import BriefError

if TYPE_CHECKING:
    import typst

    from app.briefing.front import Note
    from app.domain.briefs import Brief, ChartFigure, Section, Statement

# Latin apostrophes and quotation marks are full-width in the Chinese faces, narrow in the Japanese one.
_DEFAULT_FACE = "Noto Sans CJK JP"
_FACES = {"zh": ("Noto Sans CJK SC", "CN"), "ja": ("Noto Sans CJK JP", "JP")}
_TRADITIONAL = ("zh-hant", "zh-tw", "zh-hk", "zh-mo")

Json = dict[str, Any]


def pdf_bytes(brief: Brief) -> bytes:
    """Set a briefing as PDF; the same briefing, the same bytes. Raises BriefError `not-set`.

    Characters that no font at hand can draw keep the rest from being PDF/UA; then the PDF is only
    tagged, and says nothing of conforming.
    """
    import typst

    try:
        try:
            return _set_pdf(brief, ["ua-1"])
        except typst.TypstError:
            return _set_pdf(brief, [])
    except typst.TypstError as error:
        message = f"The PDF couldn't be set: {error.message}. Export HTML instead, and report this."
        raise BriefError("not-set", message) from error


def page_pictures(brief: Brief, ppi: int) -> tuple[bytes, ...]:
    """Set a briefing and draw its pages as PNG, `ppi` dots an inch. Raises BriefError `not-set`."""
    import typst

    try:
        made = _compiler(brief).compile(format="png", ppi=ppi)
    except typst.TypstError as error:
        message = f"The pages couldn't be drawn: {error.message}. Choose another picture or font."
        raise BriefError("not-set", message) from error
    return (made,) if isinstance(made, bytes) else tuple(made or ())


def _set_pdf(brief: Brief, standards: list[Literal["ua-1"]]) -> bytes:
    stamp = int(brief.made_at.timestamp())
    data = _compiler(brief).compile(format="pdf", pdf_standards=[*standards], timestamp=stamp)
    assert isinstance(data, bytes)
    return data


def _compiler(brief: Brief) -> typst.Compiler:
    """Make a compiler; it forgets source given as bytes after one run, so each run has its own."""
    import typst

    return typst.Compiler(
        read_bytes("briefing", "brief.typ"),
        font_paths=fonts_for(brief.style),
        ignore_system_fonts=not brief.style.fonts,
        sys_inputs={"brief": json.dumps(page_data(brief)), "manifest": to_text(brief)},
    )


def page_data(brief: Brief) -> Json:
    """Give everything that the template lays out, already in words."""
    words = load_wording(brief.language)
    block, made = front(brief), brief.made_at
    return {
        "title": brief.title,
        "date": [made.year, made.month, made.day],
        "face": face(brief.language),
        "kicker": block.kicker,
        "rows": [list(row) for row in block.rows],
        "doubts": {"heading": block.doubts_heading, "entries": list(block.doubts)},
        "words": {
            "contents": words.say("heading.list"),
            "notes": words.say("heading.notes"),
            "legend": words.say("page.hedged-legend"),
            "footer": foot(brief, words),
        },
        "style": template_data(brief.style),
        "sections": _sections(brief, words),
        "notes": [_note(entry, words) for entry in notes(brief)],
    }


def face(language: str) -> Json:
    """Choose the shapes for a language: the font, and what typst needs to break its lines."""
    code = language.lower()
    base = code.split("-")[0]
    family, region = _FACES.get(base, (_DEFAULT_FACE, None))
    if code.startswith(_TRADITIONAL):
        family, region = "Noto Sans CJK TC", "TW"
    return {"font": family, "lang": base, "region": region}


def _sections(brief: Brief, words: Wording) -> list[Json]:
    written, first = [], 1
    for section in brief.sections:
        written.append(_section(section, first, words))
        first += len(section.statements)
    return written


def _section(section: Section, first: int, words: Wording) -> Json:
    quoted = (n for n, entry in enumerate(section.statements, first) if entry.kind == "quoted")
    last = next(quoted, first)
    return {
        "heading": section.heading,
        "hint": section.hint,
        "chart": _chart(section.chart, words) if section.chart else None,
        "statements": [
            # A count that introduces quotations is never left alone at a page's foot.
            {**_statement(entry, n, words), "sticky": entry.kind == "computed" and n < last}
            for n, entry in enumerate(section.statements, first)
        ],
    }


def _chart(chart: ChartFigure, words: Wording) -> Json:
    said = words.say("page.chart", words=f"{chart.title}. {chart.alt}")
    return {"svg": chart.svg if is_drawing(chart.svg) else None, "alt": said}


def _statement(statement: Statement, number: int, words: Wording) -> Json:
    return {
        "number": number,
        "quoted": statement.kind == "quoted",
        "lead": statement.lead,
        "text": statement.text,
        "face": face(statement.language),
        "mark": marks(statement, words),
        "asides": list(asides(statement, words)),
        "citations": list(statement.citations),
    }


def _note(note: Note, words: Wording) -> Json:
    return {
        "number": note.number,
        "language": note.language,
        "face": face(note.language),
        "title": words.say("note.title", title=note.title) if note.title else "",
        "facts": note.facts,
        "quote": words.say("note.quote", quote=note.quote) if note.quote else "",
        "url": note.url,
        "cited_by": list(note.cited_by),
    }
