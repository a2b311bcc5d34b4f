"""A briefing as one HTML file: no script that runs, nothing fetched, every text escaped.

Each statement is an element with `data-statement` (its number from 1) and `data-citations` (the
numbers of its notes); the words themselves stand in the element of class `said` within it. The
manifest is embedded as JSON.
"""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING

from app.assets import read_text
from app.briefing import dress
from app.briefing.front import asides, front, marks, notes
from app.briefing.manifest import to_text
from app.briefing.wording import load_wording

if TYPE_CHECKING:
    from app.briefing.front import Front, Note
    from app.briefing.wording import Wording
    from app.domain.briefs import Brief, ChartFigure, Section, Statement

MANIFEST_ID = "tradewind-manifest"
POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"
_DRAWING = frozenset({"svg", "g", "rect", "line", "path", "text", "tspan", "title", "desc"})
_TAG = re.compile(r"<\s*/?\s*([^\s/>]+)")
_ACTIVE = re.compile(r"\s(?:on\w+|style|(?:\w+:)?href)\s*=", re.IGNORECASE)


def render(brief: Brief, *, charts: bool = True) -> str:
    """Write a briefing as HTML; the same briefing, the same bytes.

    Without `charts` each chart is only said in words, for viewers that draw no SVG.
    """
    words = load_wording(brief.language)
    parts = [
        "<!DOCTYPE html>",
        f'<html lang="{brief.language}">',
        _head(brief),
        "<body>",
        "<main>",
        _front(brief, front(brief)),
        _contents(brief, words),
        *_sections(brief, words, charts=charts),
        _notes(notes(brief), words),
        *dress.html_foot(brief.style),
        "</main>",
        f'<script type="application/json" id="{MANIFEST_ID}">{_in_script(to_text(brief))}</script>',
        "</body>",
        "</html>",
        "",
    ]
    return "\n".join(parts)


def _head(brief: Brief) -> str:
    return "\n".join(
        [
            "<head>",
            '<meta charset="utf-8">',
            f'<meta http-equiv="Content-Security-Policy" content="{escape(POLICY)}">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            '<meta name="color-scheme" content="light dark">',
            '<meta name="generator" content="Tradewind">',
            f"<title>{escape(brief.title)}</title>",
            f"<style>\n{read_text('briefing', 'page.css').strip()}{dress.css(brief.style)}\n</style>",
            "</head>",
        ]
    )


def _in_script(text: str) -> str:
    """Keep JSON from closing its script element; `<` only occurs within its strings."""
    return text.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")


def _front(brief: Brief, block: Front) -> str:
    rows = "\n".join(f"<dt>{escape(name)}</dt><dd>{escape(value)}</dd>" for name, value in block.rows)
    doubts = "\n".join(f"<li>{escape(doubt)}</li>" for doubt in block.doubts)
    heading = escape(block.doubts_heading)
    logo = dress.html_logo(brief.style)
    return (
        f'<header class="cover">\n{logo}<p class="kicker">{escape(block.kicker)}</p>\n'
        f"<h1>{escape(brief.title)}</h1>\n"
        f"<dl>\n{rows}\n</dl>\n"
        f'<aside class="doubts"><h2>{heading}</h2>\n<ul>\n{doubts}\n</ul></aside>\n</header>'
    )


def _contents(brief: Brief, words: Wording) -> str:
    headings = [section.heading for section in brief.sections]
    entries = [
        f'<li><a href="#section-{n}">{escape(heading)}</a></li>' for n, heading in enumerate(headings, 1)
    ]
    label = words.say("heading.list")
    return f'<nav aria-label="{escape(label)}">\n<ol>\n' + "\n".join(entries) + "\n</ol>\n</nav>"


def _sections(brief: Brief, words: Wording, *, charts: bool) -> list[str]:
    written, first = [], 1
    for number, section in enumerate(brief.sections, start=1):
        written.append(_section(section, number, first, words, charts=charts))
        first += len(section.statements)
    return written


def _section(section: Section, number: int, first: int, words: Wording, *, charts: bool) -> str:
    about = f' data-sector="{escape(section.sector)}"' if section.sector else ""
    title = f'<h2><span class="number">{number}</span> {escape(section.heading)}</h2>'
    parts = [f'<section id="section-{number}"{about}>', title]
    if section.statements:
        rows = (_statement(entry, n, words) for n, entry in enumerate(section.statements, start=first))
        parts.append('<ul class="statements">\n' + "\n".join(rows) + "\n</ul>")
    if section.hint:
        parts.append(f'<p class="hint">{escape(section.hint)}</p>')
    if section.chart:
        parts.append(_chart(section.chart, words, drawn=charts))
    return "\n".join([*parts, "</section>"])


def _statement(statement: Statement, number: int, words: Wording) -> str:
    numbers = " ".join(str(note) for note in statement.citations)
    own, language = escape(words.language), escape(statement.language)
    lead = f'<span class="lead" lang="{own}">{escape(statement.lead)}</span> ' if statement.lead else ""
    tag = "q" if statement.kind == "quoted" else "span"
    mark = marks(statement, words)
    marked = f' <span class="mark" lang="{own}">{escape(mark)}</span>' if mark else ""
    below = "".join(
        f' <span class="aside" lang="{own}">{escape(aside)}</span>' for aside in asides(statement, words)
    )
    return (
        f'<li id="statement-{number}" class="{statement.kind}" data-statement="{number}" '
        f'data-citations="{numbers}" lang="{language}">{lead}'
        f'<{tag} class="said" lang="{language}" dir="auto">{escape(statement.text)}</{tag}>{marked} '
        f'<sup class="refs">{_references(statement, words)}</sup>{below}</li>'
    )


def _references(statement: Statement, words: Wording) -> str:
    labels = ((note, escape(words.say("page.note", n=note))) for note in statement.citations)
    return " ".join(
        f'<a href="#note-{note}" role="doc-noteref" aria-label="{label}">{note}</a>' for note, label in labels
    )


def _chart(chart: ChartFigure, words: Wording, *, drawn: bool) -> str:
    said = escape(words.say("page.chart", words=f"{chart.title}. {chart.alt}"))
    picture = chart.svg.strip() + "\n" if drawn and is_drawing(chart.svg) else ""
    return f'<figure class="chart">\n{picture}<figcaption>{said}</figcaption>\n</figure>'


def is_drawing(svg: str) -> bool:
    """Tell whether SVG text holds nothing but shapes and words: no script, no style, no link, no entity."""
    names = set(_TAG.findall(svg))
    return svg.lstrip().startswith("<svg ") and names <= _DRAWING and not _ACTIVE.search(svg)


def _notes(entries: tuple[Note, ...], words: Wording) -> str:
    heading = escape(words.say("heading.notes"))
    rows = "\n".join(_note(entry, words) for entry in entries)
    return (
        f'<section id="notes" class="notes" role="doc-endnotes"><h2>{heading}</h2>\n<ol>\n{rows}\n</ol>\n'
        f'<p class="hint">{escape(words.say("page.hedged-legend"))}</p>\n</section>'
    )


def _note(note: Note, words: Wording) -> str:
    language = escape(note.language)
    parts = [f'<span class="tag">{language}</span>']
    if note.title:
        title = escape(words.say("note.title", title=note.title))
        parts.append(f'<cite lang="{language}" dir="auto">{title}</cite>')
    parts.append(f'<span class="facts">{escape(note.facts)}</span>')
    if note.quote:
        quote = escape(words.say("note.quote", quote=note.quote))
        parts.append(f'<span class="cited" lang="{language}" dir="auto">{quote}</span>')
    if note.url:
        link = escape(words.say("note.link"))
        parts.append(f'<a class="url" href="{escape(note.url)}" rel="noopener noreferrer">{link}</a>')
    parts += [_back(number, words) for number in note.cited_by]
    return f'<li id="note-{note.number}" value="{note.number}">' + " ".join(parts) + "</li>"


def _back(number: int, words: Wording) -> str:
    label = escape(words.say("page.back", n=number))
    return (
        f'<a class="back" href="#statement-{number}" role="doc-backlink" aria-label="{label}">↩{number}</a>'
    )
