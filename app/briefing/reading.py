"""Read an exported briefing of any form back by what its bytes are, not by what it is called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.briefing.docx_read import verify_docx
from app.briefing.verify import verify_html, verify_pdf
from app.errors import BriefError

if TYPE_CHECKING:
    from app.domain.briefs import Brief, Problem

_PDF, _ZIP = b"%PDF-", b"PK\x03\x04"


def read_back(data: bytes) -> tuple[Brief, tuple[Problem, ...]]:
    """Give what a file's manifest says and what the file shows otherwise.

    Raises BriefError `not-a-briefing` where there is no manifest in it.
    """
    if data.startswith(_PDF):
        return verify_pdf(data)
    if data.startswith(_ZIP):
        return verify_docx(data)
    try:
        page = data.decode("utf-8")
    except UnicodeDecodeError as error:
        message = "This is neither an HTML page nor a PDF or DOCX file. Name a briefing of Tradewind."
        raise BriefError("not-a-briefing", message) from error
    return verify_html(page)
