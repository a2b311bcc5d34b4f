"""A briefing as JSON and back: what travels inside every export so that it can be checked again."""

from __future__ import annotations

import json
from typing import Any, get_args

from app.briefing import house_style
from app.domain.briefs import Brief, ChartFigure, Citation, Market, Part, Section, Statement
from app.domain.house_style import PLAIN
from app.domain.sources import Coverage, Role
from app.domain.times import iso, moment
from app.errors import BriefError

FORMAT = "tradewind-briefing"
VERSION = 2
READABLE = (1, 2)

Json = dict[str, Any]


def manifest(brief: Brief) -> Json:
    """Write a briefing as a JSON object; times in UTC to the second, ISO 8601 ending in Z.

    `sections` list their statements by number; `content_hash` is SHA-256 over an item's three text
    fields, each with its length in code points before it, or over the words of a query.
    """
    markets = [{"id": market.id, "name": market.name} for market in brief.markets]
    limited: Json = {"markets": markets} if markets else {}
    limited |= {"parts": list(brief.parts)} if brief.parts else {}
    styled = {} if brief.style == PLAIN else {"style": house_style.to_json(brief.style)}
    return {
        "format": FORMAT,
        "version": VERSION,
        "title": brief.title,
        "language": brief.language,
        "since": iso(brief.since),
        "until": iso(brief.until),
        "made_at": iso(brief.made_at),
        "taxonomy": brief.taxonomy,
        "sectors": list(brief.sectors),
        "asked": {
            "sectors": list(brief.sectors_asked),
            "opportunities": list(brief.opportunities),
            "template": brief.template,
            **limited,
        },
        "coverage": _coverage(brief.coverage),
        "sections": _sections(brief),
        "statements": [_statement(n, entry) for n, entry in enumerate(brief.statements, start=1)],
        "citations": [_citation(note) for note in brief.citations],
        **styled,
    }


def to_text(brief: Brief) -> str:
    """Write the manifest as one line of JSON; the same briefing, the same text."""
    return json.dumps(manifest(brief), ensure_ascii=False, separators=(",", ":"))


def from_text(text: str) -> Brief:
    """Read a manifest. Raises BriefError `not-a-briefing` where the text is none of ours."""
    try:
        return _brief(json.loads(text))
    except (ValueError, KeyError, TypeError, IndexError, AttributeError) as error:
        message = "There is no readable manifest in this file. Was it exported by Tradewind?"
        raise BriefError("not-a-briefing", message) from error


def _coverage(coverage: Coverage) -> Json:
    return {
        "sources": coverage.sources,
        "reached": coverage.reached,
        "failing": list(coverage.failing),
        "stale": list(coverage.stale),
        "never": list(coverage.never),
        "last_fetch": iso(coverage.last_fetch),
    }


def _sections(brief: Brief) -> list[Json]:
    written, number = [], 1
    for section in brief.sections:
        count = len(section.statements)
        written.append(
            {
                "heading": section.heading,
                "sector": section.sector,
                "hint": section.hint,
                "chart": _chart(section.chart),
                "statements": list(range(number, number + count)),
            }
        )
        number += count
    return written


def _chart(chart: ChartFigure | None) -> Json | None:
    return None if chart is None else {"title": chart.title, "svg": chart.svg, "alt": chart.alt}


def _statement(number: int, statement: Statement) -> Json:
    rephrased = {"rephrased_by": statement.rephrased_by} if statement.rephrased_by else {}
    return {
        "number": number,
        "kind": statement.kind,
        "text": statement.text,
        "language": statement.language,
        "citations": list(statement.citations),
        "hedged": statement.hedged,
        "lead": statement.lead,
        "gloss": statement.gloss,
        "translation": statement.translation,
        **rephrased,
    }


def _citation(note: Citation) -> Json:
    return {
        "number": note.number,
        "item_id": note.item_id,
        "title": note.title,
        "source": note.source,
        "url": note.url,
        "published": iso(note.published),
        "fetched": iso(note.fetched),
        "quote": note.quote,
        "language": note.language,
        "role": note.role.value,
        "reliability": note.reliability,
        "content_hash": note.content_hash,
        "revision": note.revision,
    }


def _brief(data: Json) -> Brief:
    if data["format"] != FORMAT or data["version"] not in READABLE:
        raise ValueError(data["version"])
    since, until, made_at = (moment(data[name]) for name in ("since", "until", "made_at"))
    assert since is not None
    assert until is not None
    assert made_at is not None
    asked = data.get("asked", {})
    return Brief(
        title=data["title"],
        language=data["language"],
        since=since,
        until=until,
        made_at=made_at,
        taxonomy=data["taxonomy"],
        sectors=tuple(data["sectors"]),
        coverage=_read_coverage(data["coverage"]),
        sections=tuple(_read_section(entry, data["statements"]) for entry in data["sections"]),
        citations=tuple(_read_citation(entry) for entry in data["citations"]),
        opportunities=tuple(asked.get("opportunities", ())),
        template=asked.get("template", "weekly"),
        sectors_asked=tuple(asked.get("sectors", ())),
        style=house_style.from_json(data.get("style")),
        markets=tuple(Market(entry["id"], entry["name"]) for entry in asked.get("markets", ())),
        parts=tuple(part for part in asked.get("parts", ()) if part in get_args(Part)),
    )


def _read_coverage(data: Json) -> Coverage:
    return Coverage(
        sources=data["sources"],
        reached=data["reached"],
        failing=tuple(data["failing"]),
        stale=tuple(data["stale"]),
        never=tuple(data["never"]),
        last_fetch=moment(data["last_fetch"]),
    )


def _read_section(data: Json, statements: list[Json]) -> Section:
    chart = data["chart"]
    return Section(
        heading=data["heading"],
        statements=tuple(_read_statement(statements[number - 1]) for number in data["statements"]),
        sector=data["sector"],
        chart=None if chart is None else ChartFigure(chart["title"], chart["svg"], chart["alt"]),
        hint=data["hint"],
    )


def _read_statement(data: Json) -> Statement:
    return Statement(
        kind=data["kind"],
        text=data["text"],
        language=data["language"],
        citations=tuple(data["citations"]),
        hedged=data["hedged"],
        lead=data["lead"],
        gloss=data.get("gloss", ""),
        translation=data.get("translation", ""),
        rephrased_by=data.get("rephrased_by", ""),
    )


def _read_citation(data: Json) -> Citation:
    return Citation(
        number=data["number"],
        item_id=data["item_id"],
        title=data["title"],
        source=data["source"],
        url=data["url"],
        published=moment(data["published"]),
        fetched=moment(data["fetched"]),
        quote=data["quote"],
        language=data["language"],
        role=Role(data["role"]),
        reliability=data["reliability"],
        content_hash=data["content_hash"],
        revision=data.get("revision", 0),
    )
