"""Read an exported briefing of any form back by what its bytes are, not by what it is called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.briefing.docx_read import verify_docx
from app.briefing.office_file import unpacked
from app.briefing.office_read import verify_pptx, verify_xlsx
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
        return _office(data)
    try:
        page = data.decode("utf-8")
    except UnicodeDecodeError as error:
        message = "This is no HTML, PDF, DOCX, PPTX or XLSX file. Name a briefing of Tradewind."
        raise BriefError("not-a-briefing", message) from error
    return verify_html(page)


def _office(data: bytes) -> tuple[Brief, tuple[Problem, ...]]:
    """Tell the files of office programs apart by the part that each must have."""
    files = unpacked(data)
    if "ppt/presentation.xml" in files:
        return verify_pptx(data)
    return verify_xlsx(data) if "xl/workbook.xml" in files else verify_docx(data)
