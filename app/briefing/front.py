"""What every form of a briefing shows besides its statements: the front, and the notes in words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from app.briefing.material import was_anything_fetched
from app.briefing.quoting import flat
from app.briefing.wording import Wording, load_wording

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.domain.briefs import Brief, Citation, Market, Statement

SHORT_HASH = 12
LINKABLE = ("http://", "https://")


@dataclass(frozen=True, slots=True)
class Front:
    """The block before the first section: what it covers, how much of it was read, what to doubt."""

    kicker: str
    rows: tuple[tuple[str, str], ...]
    doubts_heading: str
    doubts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Note:
    """A note in words; `title` and `quote` are in `language`, the rest in the briefing's.

    `title` is empty for a query and `quote` where it is the title; `cited_by` are numbers of
    statements; `url` is http(s) or empty.
    """

    number: int
    title: str
    language: str
    facts: str
    quote: str
    url: str
    cited_by: tuple[int, ...]


def front(brief: Brief) -> Front:
    """Word the front of a briefing from the briefing alone."""
    words = load_wording(brief.language)
    made = words.time(brief.made_at)
    counts = {"statements": len(brief.statements), "notes": len(brief.citations)}
    return Front(
        kicker=words.say("cover.kicker"),
        rows=(
            (words.say("cover.period"), period(brief, words)),
            *(((words.say("cover.markets"), scope(brief, words)),) if brief.markets else ()),
            (words.say("cover.coverage"), _coverage(brief, words)),
            (
                words.say("cover.edition"),
                words.say("cover.edition-value", made=made, taxonomy=brief.taxonomy),
            ),
            (words.say("cover.contents"), words.say("cover.contents-value", **counts)),
        ),
        doubts_heading=words.say("cover.doubts"),
        doubts=tuple(_doubts(brief, words)),
    )


def period(brief: Brief, words: Wording) -> str:
    """Word the period: whole days by their names, else to the minute."""
    midnight = {brief.since.strftime("%H:%M:%S"), brief.until.strftime("%H:%M:%S")} == {"00:00:00"}
    if not midnight or brief.until <= brief.since:
        return words.say("cover.period-times", first=words.time(brief.since), last=words.time(brief.until))
    last = brief.until - timedelta(days=1)
    return words.say("cover.period-days", first=words.day(brief.since), last=words.day(last))


def market_names(markets: tuple[Market, ...], words: Wording) -> str:
    """List the names of markets."""
    return words.say("cover.markets-separator").join(market.name for market in markets)


def scope(brief: Brief, words: Wording) -> str:
    """Say which markets a briefing is limited to, and what that leaves out."""
    return words.say("cover.markets-value", markets=market_names(brief.markets, words))


def _coverage(brief: Brief, words: Wording) -> str:
    coverage = brief.coverage
    if coverage.last_fetch is None:
        return words.say("cover.coverage-none", reached=coverage.reached, sources=coverage.sources)
    last = words.time(coverage.last_fetch)
    return words.say("cover.coverage-value", reached=coverage.reached, sources=coverage.sources, last=last)


def _doubts(brief: Brief, words: Wording) -> Iterator[str]:
    coverage = brief.coverage
    quoted = [statement for statement in brief.statements if statement.kind == "quoted"]
    if not quoted and not was_anything_fetched(coverage, brief.since):
        yield words.say("cover.doubt-none")
    yield words.say("cover.doubt-matched")
    yield words.say("cover.doubt-computed")
    gaps = {"failing": len(coverage.failing), "stale": len(coverage.stale), "never": len(coverage.never)}
    if any(gaps.values()):
        section = words.say("heading.unknown")
        yield words.say("cover.doubt-gaps", **gaps, sources=coverage.sources, section=section)
    hedged = sum(statement.hedged for statement in quoted)
    if hedged:
        yield words.say("cover.doubt-hedged", hedged=hedged, quoted=len(quoted))
    yield words.say("cover.doubt-official")


def marks(statement: Statement, words: Wording) -> str:
    """Say what a reader should know of a statement: hedged, an opinion, a machine's words; mostly empty."""
    said = []
    if statement.kind == "opinion":
        said.append(words.say("page.opinion-mark"))
    elif statement.hedged:
        said.append(words.say("sector.hedged-mark"))
    if statement.rephrased_by:
        said.append(words.say("page.rephrased-mark", model=statement.rephrased_by))
    return words.say("page.mark-separator").join(said)


def asides(statement: Statement, words: Wording) -> tuple[str, ...]:
    """Give what stands below a statement: what the glossary says of it, the author's translation."""
    said = []
    if statement.gloss:
        said.append(words.say("page.gloss", gloss=statement.gloss))
    if statement.translation:
        said.append(words.say("page.translation", text=statement.translation))
    return tuple(said)


def notes(brief: Brief) -> tuple[Note, ...]:
    """Word the notes of a briefing, in order."""
    words = load_wording(brief.language)
    citing: dict[int, list[int]] = {}
    for number, statement in enumerate(brief.statements, start=1):
        for note in statement.citations:
            citing.setdefault(note, []).append(number)
    return tuple(_note(note, tuple(citing.get(note.number, ())), words) for note in brief.citations)


def _note(citation: Citation, cited_by: tuple[int, ...], words: Wording) -> Note:
    computed = citation.item_id is None
    return Note(
        number=citation.number,
        title="" if computed else citation.title,
        language=citation.language,
        facts=_computed_facts(citation, words) if computed else _facts(citation, words),
        quote="" if computed or citation.quote == citation.title else citation.quote,
        url=citation.url if citation.url and citation.url.startswith(LINKABLE) else "",
        cited_by=cited_by,
    )


def _computed_facts(citation: Citation, words: Wording) -> str:
    query = words.say("note.computed", query=citation.quote)
    return words.say("note.fact-separator").join([citation.title, query])


def _facts(citation: Citation, words: Wording) -> str:
    letter = citation.reliability
    published, fetched = citation.published, citation.fetched
    facts = [
        flat(citation.source),
        words.say(f"role.{citation.role.value}"),
        words.say("lead.rated", letter=letter) if letter else words.say("lead.unrated"),
        words.say("note.published", day=words.day(published)) if published else words.say("note.no-date"),
        words.say("note.fetched", day=words.day(fetched)) if fetched else "",
        words.say("note.hash", hash=citation.content_hash[:SHORT_HASH]),
    ]
    return words.say("note.fact-separator").join(fact for fact in facts if fact)
