"""The sources of a briefing as other programs and journals want them: four styles, CSL-JSON, BibTeX, RIS.

Styles after their published rules for a web page with a date: Chicago (bibliography; an unsigned article
begins with the paper, 14.199), APA 7, GB/T 7714-2015 ([EB/OL]), SIST 02-2007. The source stands where an
author would: items name theirs rarely. Four forms of one kind of document need no CSL processor; whoever has
one feeds it the CSL-JSON.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Literal

from app.briefing.quoting import flat
from app.briefing.wording import load_wording

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from app.domain.briefs import Brief, Citation

Style = Literal["chicago", "apa", "gb7714", "sist02"]
STYLES: tuple[Style, ...] = ("chicago", "apa", "gb7714", "sist02")
_SPECIAL = re.compile(r"[\\{}%$&#_~^]")
_LANGIDS = {"en": "english", "ja": "japanese", "zh": "chinese"}
"""What biblatex calls languages."""
_IN_TEX = {"\\": r"\textbackslash{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}"}


def sources(brief: Brief) -> tuple[Citation, ...]:
    """List what a briefing cites, each item once, in the order of its notes; queries are left out."""
    first: dict[int, Citation] = {}
    for note in brief.citations:
        if note.item_id is not None:
            first.setdefault(note.item_id, note)
    return tuple(first.values())


def cite(note: Citation, style: Style) -> str:
    """Write a reference to an item in a style; what isn't known is left out."""
    styles: dict[Style, Callable[[Citation], str]] = {
        "chicago": _chicago,
        "apa": _apa,
        "gb7714": _gb7714,
        "sist02": _sist02,
    }
    return flat(styles[style](note))


def csl_json(brief: Brief) -> str:
    """Write the sources as CSL-JSON (the input of citeproc processors; Zotero reads it)."""
    return json.dumps([_csl(note) for note in sources(brief)], ensure_ascii=False, indent=1) + "\n"


def bibtex(brief: Brief) -> str:
    """Write the sources as BibTeX entries of biblatex's type `online`."""
    return "\n".join(_bibtex(note) for note in sources(brief))


def ris(brief: Brief) -> str:
    """Write the sources as RIS, lines ending in CR LF as its readers expect."""
    lines = [line for note in sources(brief) for line in _ris(note)]
    return "".join(f"{line}\r\n" for line in lines)


def _chicago(note: Citation) -> str:
    when = f" {_written(note.published)}." if note.published else ""
    seen = f" Accessed {_written(note.fetched)}." if note.fetched and not note.published else ""
    return f"{_ended(note.source)} “{_ended(_within_quotes(note.title))}”{when}{seen}{_address(note)}"


def _apa(note: Citation) -> str:
    if note.published:
        month = load_wording("en").months[note.published.month - 1]
        when = f"({note.published.year}, {month} {note.published.day})"
    else:
        when = "(n.d.)"
    undated = note.fetched is not None and note.published is None and note.url
    address = f"Retrieved {_written(note.fetched)}, from {note.url}" if undated and note.fetched else note.url
    return f"{_ended(note.source)} {when}. {_ended(note.title)} {address or ''}".rstrip()


def _gb7714(note: Citation) -> str:
    when = f"({note.published:%Y-%m-%d})" if note.published else ""
    seen = f"[{note.fetched:%Y-%m-%d}]" if note.fetched else ""
    dates = f" {when}{seen}." if when or seen else ""
    return f"{_ended(note.source)} {note.title}[EB/OL].{dates}{_address(note)}"


def _sist02(note: Citation) -> str:
    when = f" {note.published:%Y-%m-%d}." if note.published else ""
    word = "参照" if note.language.startswith(("ja", "zh")) else "accessed"
    seen = f" ({word} {note.fetched:%Y-%m-%d})." if note.fetched else ""
    address = f" {note.url}{',' if seen else '.'}" if note.url else ""
    return f"{_ended(note.source)} “{_within_quotes(note.title)}”.{when}{address}{seen}"


def _within_quotes(title: str) -> str:
    """Make the quotation marks within a title single ones, as it stands between double ones itself."""
    return title.replace("“", "‘").replace("”", "’")


def _ended(words: str) -> str:
    """End words with a full stop unless they end themselves."""
    return words if words.endswith((".", "。", "！", "？", "!", "?")) else f"{words}."


def _address(note: Citation) -> str:
    return f" {note.url}." if note.url else ""


def _written(moment: datetime) -> str:
    """Write a day as American English does."""
    return f"{load_wording('en').months[moment.month - 1]} {moment.day}, {moment.year}"


def _csl(note: Citation) -> dict[str, Any]:
    entry: dict[str, Any] = {
        "id": f"tradewind-{note.item_id}",
        "type": "webpage",
        "title": note.title,
        "container-title": note.source,
        "author": [{"literal": note.source}],
        "language": note.language,
        "note": f"snapshot SHA-256 {note.content_hash}",
    }
    if note.url:
        entry["URL"] = note.url
    for name, moment in (("issued", note.published), ("accessed", note.fetched)):
        if moment:
            entry[name] = {"date-parts": [[moment.year, moment.month, moment.day]]}
    return entry


def _bibtex(note: Citation) -> str:
    fields = {
        "author": f"{{{_tex(note.source)}}}",
        "title": f"{{{_tex(note.title)}}}",
        "date": f"{note.published:%Y-%m-%d}" if note.published else "",
        "url": _in_braces(note.url or ""),
        "urldate": f"{note.fetched:%Y-%m-%d}" if note.fetched else "",
        "langid": _LANGIDS.get(note.language.partition("-")[0], ""),
        "note": f"snapshot SHA-256 {note.content_hash}",
    }
    lines = [f"  {name} = {{{value}}}," for name, value in fields.items() if value]
    return "\n".join([f"@online{{tradewind{note.item_id},", *lines, "}", ""])


def _in_braces(url: str) -> str:
    """Encode what would end the braces around an address (RFC 3986, 2.1)."""
    return "".join(f"%{ord(char):02X}" if char in "{}\\" else char for char in url)


def _tex(words: str) -> str:
    return _SPECIAL.sub(lambda found: _IN_TEX.get(found[0], f"\\{found[0]}"), flat(words))


def _ris(note: Citation) -> list[str]:
    fields = [
        ("TY", "ELEC"),
        ("ID", f"tradewind-{note.item_id}"),
        ("AU", flat(note.source)),
        ("TI", flat(note.title)),
        ("PY", f"{note.published:%Y}" if note.published else ""),
        ("DA", f"{note.published:%Y/%m/%d}/" if note.published else ""),
        ("Y2", f"{note.fetched:%Y/%m/%d}/" if note.fetched else ""),
        ("UR", note.url or ""),
        ("LA", note.language),
        ("N1", f"snapshot SHA-256 {note.content_hash}"),
    ]
    return [*(f"{name}  - {value}" for name, value in fields if value), "ER  - "]
