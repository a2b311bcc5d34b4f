"""What the files of office programs have in common (ECMA-376): a zip of XML, the manifest a part of its own.

A custom XML part (15.2.5) stays where it is when Word, Excel, PowerPoint or LibreOffice Writer save the
file anew; LibreOffice's Calc and Impress leave it out, and then nothing is left to compare with.
"""

from __future__ import annotations

import io
import json
import zipfile
from typing import TYPE_CHECKING

from lxml import etree

from app.briefing.manifest import manifest
from app.errors import BriefError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from app.domain.briefs import Brief

NAMESPACE = "urn:tradewind:briefing"
MANIFEST_PART = "/customXml/item2.xml"
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml"
_MOST = 128 * 1024 * 1024


def embedded(brief: Brief) -> bytes:
    """Put the manifest in XML, in ASCII, so that no character of it is one that XML can't carry."""
    text = json.dumps(manifest(brief), ensure_ascii=True, separators=(",", ":"))
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<briefing xmlns="{NAMESPACE}">{text}</briefing>'.encode()


def restamped(data: bytes, moment: datetime, parts: Mapping[str, bytes] | None = None) -> bytes:
    """Pack a file anew, every entry with the moment given, so that the same file gives the same bytes.

    `parts` stand in the place of entries of their names, or are added.
    """
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        own = dict(parts or {})
        for name in sorted({*source.namelist(), *own}, key=_order):
            entry = zipfile.ZipInfo(name, moment.timetuple()[:6])
            entry.compress_type, entry.external_attr = zipfile.ZIP_DEFLATED, 0o600 << 16
            made.writestr(entry, own[name] if name in own else source.read(name))
    return out.getvalue()


def _order(name: str) -> tuple[bool, str]:
    """Put the list of content types first, where readers look for it."""
    return name != "[Content_Types].xml", name


def unpacked(data: bytes) -> dict[str, bytes]:
    """Unpack the XML of a file, refusing what would unpack to more than any briefing is.

    Raises BriefError `not-a-briefing`.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            entries = [entry for entry in packed.infolist() if entry.filename.endswith(".xml")]
            if sum(entry.file_size for entry in packed.infolist()) > _MOST:
                raise BriefError("not-a-briefing", "This file unpacks to more than any briefing holds.")
            return {entry.filename: packed.read(entry) for entry in entries}
    except (zipfile.BadZipFile, zipfile.LargeZipFile, OSError, RuntimeError, ValueError, EOFError) as error:
        raise BriefError("not-a-briefing", "This file can't be unpacked. Is it whole?") from error


def manifest_in(files: Mapping[str, bytes]) -> str:
    """Find the manifest among a file's parts. Raises BriefError `not-a-briefing`."""
    for name, content in files.items():
        if name.startswith("customXml/") and NAMESPACE.encode() in content:
            return parsed(content).text or ""
    raise BriefError(
        "not-a-briefing", "There is no manifest in this office file. Was it exported by Tradewind?"
    )


def parsed(content: bytes) -> etree._Element:
    """Read XML; nothing outside it is ever fetched. Raises BriefError `not-a-briefing`."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
    try:
        return etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        raise BriefError("not-a-briefing", "The XML in this office file can't be read.") from error
