"""The forms that a briefing goes out in, by a file's ending; each from the same briefing, each as bytes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.errors import InputError

if TYPE_CHECKING:
    from app.domain.briefs import Brief


def set_as(brief: Brief, ending: str) -> bytes:
    """Write a briefing in the form of an ending; the same briefing, the same bytes.

    Raises InputError `bad-ending`, BriefError `not-set`.
    """
    match ending.lower():
        case ".pdf":
            from app.briefing.pdf import pdf_bytes

            return pdf_bytes(brief)
        case ".docx" | ".pptx" | ".xlsx":
            return _office(brief, ending.lower())
        case ".html" | ".htm":
            from app.briefing.html import render

            return render(brief).encode("utf-8", "replace")
        case ".md":
            from app.briefing.markdown import render as render_markdown

            return render_markdown(brief).encode("utf-8", "replace")
        case ".eml":
            from app.briefing.letter import letter

            return letter(brief)
        case ".bib" | ".ris" | ".json":
            return _sources(brief, ending.lower())
    raise InputError(
        "bad-ending",
        f"No briefing is written as “{ending}”: it ends in .html, .pdf, .docx, .pptx, .xlsx, .md or .eml, "
        "its sources in .bib, .ris or .json. Rename it.",
    )


def _office(brief: Brief, ending: str) -> bytes:
    """Write a briefing for office programs."""
    if ending == ".docx":
        from app.briefing.docx import docx_bytes

        return docx_bytes(brief)
    if ending == ".pptx":
        from app.briefing.pptx import pptx_bytes

        return pptx_bytes(brief)
    from app.briefing.xlsx import xlsx_bytes

    return xlsx_bytes(brief)


def _sources(brief: Brief, ending: str) -> bytes:
    """Write what a briefing cites for programs that keep references."""
    from app.briefing.citations import bibtex, csl_json, ris

    forms = {".bib": bibtex, ".ris": ris, ".json": csl_json}
    return forms[ending](brief).encode("utf-8", "replace")
