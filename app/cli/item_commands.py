"""Commands on items: tag, eval, search, items."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.cli.drafts import read_drafts, read_lines
from app.cli.output import complain
from app.cli.shapes import hit_shape, item_shape
from app.cli.words import read_id
from app.domain.claims_wire import claim_to_json
from app.domain.items import ItemQuery
from app.domain.periods import read_since, read_until
from app.domain.query import QueryError, parse_query
from app.domain.times import iso, utc_now
from app.domain.wire import tagged_to_json
from app.errors import InputError
from app.services.claims import load_claim_reader
from app.services.tagging import evaluate_lines, load_tagger

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Iterator

    from app.cli.program import Call
    from app.domain.claims import Claim
    from app.domain.evidence import Draft, Tagged
    from app.tagging.evaluate import Report

MOST_SHOWN = 60


def tag(call: Call) -> int:
    """Tag the items of a JSON Lines file or of standard input, in their order."""
    tagger, reader = load_tagger(call.data), load_claim_reader()
    status = 0
    for given, draft in read_drafts(call.words.file):
        if isinstance(draft, InputError):
            status = tell_bad_line(call, given, draft)
            continue
        tagged, claims = tagger.tag(draft), reader.claims(draft)
        told = [claim_to_json(claim) for claim in claims]
        call.output.data({**tagged_to_json(tagged), "id": given, "claims": told})
        _describe(call, draft, tagged)
        _describe_figures(call, claims)
    return status


def tell_bad_line(call: Call, given: object, error: InputError) -> int:
    """Put the error in the place of the line that can't be tagged; give the exit status for that."""
    call.output.data({"id": given, "error": error.message})
    complain(error.code, error.message)
    return 1


def _describe(call: Call, draft: Draft, tagged: Tagged) -> None:
    provenance = tagged.provenance
    call.output.text(f"{draft.id}  {draft.title}")
    call.output.text(
        f"    {tagged.lang} · {provenance.role.value} · reliability {provenance.reliability or 'unknown'}"
        f" · {provenance.hedge_share:.0%} of sentences hedged"
    )
    for reason in provenance.reasons:
        call.output.text(f"    because of {reason.cue}: “{reason.text.strip()}”")
    for entry in tagged.sectors:
        words = ", ".join(dict.fromkeys(piece.text for piece in entry.evidence))
        manner = "speculative mention" if entry.speculative else "matched"
        call.output.text(f"    {entry.sector} {entry.score:.2f} ({manner}): {words}")
    for mention in tagged.policies:
        call.output.text(f"    names {mention.policy}: {mention.evidence[0].text}")


def _describe_figures(call: Call, claims: Iterable[Claim]) -> None:
    for claim in claims:
        told = claim.attribution
        who = "the text itself" if told is None else told.source.text if told.source else "somebody unnamed"
        for figure in claim.figures:
            cited = f"{figure.bound} {figure.span.text}".strip()
            call.output.text(f"    cites {cited} as of {who} ({claim.strength})")


def evaluate(call: Call) -> int:
    """Tag a labelled set and print how well the tags agree with its labels."""
    name = call.words.file
    report = evaluate_lines((line for _, line in read_lines(name)), name)
    call.output.data(report.to_json())
    for line in _report_lines(report):
        call.output.text(line)
    return 0


def search(call: Call) -> int:
    """Print what a search finds, newest first."""
    asked = _asked(call)
    with call.services() as services:
        hits = services.news.search(asked, call.words.limit)
        coverage = services.sources.coverage()
    for hit in hits:
        call.output.data(hit_shape(hit))
    call.output.table(
        ("ID", "PUBLISHED", "SOURCE", "TITLE", "SECTORS", "WORDS"),
        (
            (
                hit.row.id,
                iso(hit.row.published) or "no date",
                hit.row.source,
                hit.row.title,
                _sectors(hit.row.sectors),
                hit.snippet,
            )
            for hit in hits
        ),
    )
    shown = f"{len(hits)} shown" + (", more may be found" if len(hits) == call.words.limit else "")
    call.output.note(f"{shown}. {coverage.reached} of {coverage.sources} sources reached.")
    return 0


def items(call: Call) -> int:
    """Print stored items with their tags, newest first."""
    source = read_id(call.words.source, "source") if call.words.source else None
    with call.services() as services:
        if source is not None:
            services.sources.row(source)
        views = services.news.listed(_query(call.words, source_id=source), call.words.limit)
    for view in views:
        call.output.data(item_shape(view))
    call.output.table(
        ("ID", "PUBLISHED", "SOURCE", "TITLE", "SECTORS"),
        (
            (
                view.item.id,
                iso(view.item.published) or "no date",
                view.source.title,
                view.item.title,
                ", ".join(entry.sector for entry in view.tagged.sectors),
            )
            for view in views
        ),
    )
    return 0


def _sectors(sectors: tuple[tuple[str, bool], ...]) -> str:
    return ", ".join(f"{sector}?" if speculative else sector for sector, speculative in sectors)


def _asked(call: Call) -> ItemQuery:
    """Read a query; one that does not parse is searched for by its words, and said to be."""
    text, filters = call.words.query, _query(call.words)
    try:
        return replace(filters, where=parse_query(text))
    except QueryError as error:
        place = f"character {error.start + 1}, {text[error.start : error.end][:MOST_SHOWN]!r}"
        call.output.note(f"The query does not parse at {place}: {error.message} Its words are looked for.")
        return replace(filters, text=text)


def _query(words: argparse.Namespace, *, source_id: int | None = None) -> ItemQuery:
    now = utc_now()
    return ItemQuery(
        sectors=tuple(words.sector or ()),
        source_id=source_id,
        since=read_since(words.since, now) if words.since else None,
        until=read_until(words.until, now) if words.until else None,
    )


def _report_lines(report: Report) -> Iterator[str]:
    """Say how well tags agree with labels: overall, by language, by how the items were chosen."""
    for name, part in (("overall", report.overall), *report.languages.items(), *report.samples.items()):
        scores = f"macro-F1 {part.macro:.3f}  micro-F1 {part.micro.f1:.3f}"
        wrongly = f"{part.touched_wrongly} of {part.untouched} without a label tagged"
        yield f"{name:10} {scores}  {part.items} items, {wrongly}"
    for sector, figures in report.overall.sectors.items():
        yield (
            f"{sector:24} precision {figures.precision:.2f}  recall {figures.recall:.2f}"
            f"  F1 {figures.f1:.2f}  ({figures.support} labelled)"
        )
    yield f"evidence that is not where it says: {len(report.unsound)}"
    yield from (f"  {item}: {problem}" for item, problem in report.unsound)
