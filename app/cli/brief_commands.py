"""Commands on briefings, and the check of the database."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.words import read_id
from app.domain.briefs import BriefRequest
from app.domain.periods import read_since, read_until
from app.domain.times import utc_now
from app.errors import InputError
from app.services.upkeep import check_data

if TYPE_CHECKING:
    from app.cli.program import Call

USUAL_DAYS = 7


def brief(call: Call) -> int:
    """Write a briefing of a period."""
    words = call.words
    now = utc_now()
    request = BriefRequest(
        since=read_since(words.since, now) if words.since else now - timedelta(days=USUAL_DAYS),
        until=read_until(words.until, now) if words.until else now + timedelta(seconds=1),
        sectors=tuple(words.sector or ()),
        opportunities=tuple(read_id(text, "opportunity") for text in words.watch or ()),
        language=words.lang,
    )
    if request.since >= request.until:
        raise InputError("empty-period", "The period ends before it begins. Check --since and --until.")
    with call.services() as services:
        written = services.briefs.export(services.briefs.draft(request), Path(words.output))
    call.output.data({"path": written.path, "statements": written.statements, "sources": written.sources})
    call.output.text(f"{written.statements} statements from {written.sources} sources: {written.path}")
    return 0


def check(call: Call) -> int:
    """Check the database and say what is wrong with it; 3 where it can't be used."""
    report = check_data(call.data, repair=call.words.repair)
    call.output.data(report.to_json())
    for line in report.to_lines():
        call.output.text(line)
    return 0 if report.ok else 3
