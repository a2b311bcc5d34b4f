"""The forms that a briefing goes out in, by a file's ending; each from the same briefing, each as bytes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.errors import InputError

if TYPE_CHECKING:
    from app.domain.briefs import Brief

ENDINGS = (".pdf", ".docx", ".html", ".md")


def set_as(brief: Brief, ending: str) -> bytes:
    """Write a briefing in the form of an ending; the same briefing, the same bytes.

    Raises InputError `bad-ending`, BriefError `not-set`.
    """
    match ending.lower():
        case ".pdf":
            from app.briefing.pdf import pdf_bytes

            return pdf_bytes(brief)
        case ".docx":
            from app.briefing.docx import docx_bytes

            return docx_bytes(brief)
        case ".html" | ".htm":
            from app.briefing.html import render

            return render(brief).encode("utf-8", "replace")
        case ".md":
            from app.briefing.markdown import render as render_markdown

            return render_markdown(brief).encode("utf-8", "replace")
    raise InputError(
        "bad-ending",
        f"No briefing is written as “{ending}”: it ends in .html, .pdf, .docx or .md. Rename it.",
    )
