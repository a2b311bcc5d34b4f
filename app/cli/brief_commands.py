"""Commands on briefings, and the check of the database."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.output import complain
from app.cli.watch_files import verify_bundle
from app.cli.words import read_id
from app.domain.briefs import BriefRequest
from app.domain.periods import read_since, read_until
from app.domain.times import utc_now
from app.errors import InputError
from app.services.upkeep import check_data

if TYPE_CHECKING:
    from app.cli.program import Call
    from app.domain.briefs import Problem

USUAL_DAYS = 7


def brief(call: Call) -> int:
    """Write a briefing of a period."""
    words = call.words
    now = utc_now()
    asked = BriefRequest(
        since=read_since(words.since, now) if words.since else now - timedelta(days=USUAL_DAYS),
        until=read_until(words.until, now) if words.until else now + timedelta(seconds=1),
        sectors=tuple(words.sector or ()),
        opportunities=tuple(read_id(text, "opportunity") for text in words.watch or ()),
        template=words.template,
    )
    if asked.since >= asked.until:
        raise InputError("empty-period", "The period ends before it begins. Check --since and --until.")
    with call.services() as services:
        places = tuple(map(services.briefs.places.find, words.place or ()))
        asked = replace(asked, places=places)
        parts = [services.briefs.draft(replace(asked, language=language)) for language in words.lang]
        written = services.briefs.export(services.briefs.joined(parts), Path(words.output))
    for warning in written.warnings:
        complain(warning.code, warning.message)
    call.output.data({"path": written.path, "statements": written.statements, "sources": written.sources})
    call.output.text(f"{written.statements} statements from {written.sources} sources: {written.path}")
    return 0


def verify(call: Call) -> int:
    """Check an exported briefing against its manifest and the store; 1 where a statement fails."""
    if Path(call.words.file).suffix.lower() == ".twbundle":
        return verify_bundle(call)
    with call.services() as services:
        verdict = services.briefs.verify(Path(call.words.file))
    said = {number: statement.text for number, statement in enumerate(verdict.statements, start=1)}
    failing: dict[int | None, list[Problem]] = {}
    for problem in verdict.problems:
        failing.setdefault(problem.statement, []).append(problem)
    for number, problems in failing.items():
        text, why = said.get(number or 0), " ".join(problem.why for problem in problems)
        call.output.data({"statement": number, "code": problems[0].code, "why": why, "text": text})
        where = f"Statement {number}" if number else "The file"
        call.output.text(f"{where}: {why}" + (f"\n    {text}" if text else ""))
    if not verdict.problems:
        call.output.text(f"All {len(said)} statements match their sources: {verdict.path}")
    return 1 if verdict.problems else 0


def check(call: Call) -> int:
    """Check the database and say what is wrong with it; 3 where it can't be used."""
    report = check_data(call.data, repair=call.words.repair)
    call.output.data(report.to_json())
    for line in report.to_lines():
        call.output.text(line)
    return 0 if report.ok else 3
