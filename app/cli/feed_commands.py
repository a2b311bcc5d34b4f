"""Commands on feeds: refresh, parse, source."""

from __future__ import annotations

from pathlib import Path
from threading import Event, Timer
from typing import TYPE_CHECKING

from app.cli.shapes import feed_shape, outcome_shape, raw_shape, source_shape
from app.cli.words import read_id
from app.domain.entries import ParsedFeed
from app.domain.health import health_of
from app.domain.sources import NewSource
from app.domain.times import iso, utc_now
from app.errors import InputError
from app.services.parsing import check_zone, parse_file
from app.services.refresh import failed

if TYPE_CHECKING:
    from app.cli.program import Call
    from app.services.bundle import Services
    from app.services.refresh import Progress
    from app.services.sources import Imported

PATIENCE = 6.0
"""Seconds that adding a source waits at most to see whether its address is a page."""

NOTEWORTHY = 500


def refresh(call: Call) -> int:
    """Fetch the sources and print a line for each; 1 where one failed."""

    def tell(progress: Progress) -> None:
        outcome = progress.outcome
        said = f": {outcome.error}" if outcome.error else ""
        call.output.note(f"[{progress.done}/{progress.total}] {outcome.title} {outcome.status.value}{said}")

    words = call.words
    wanted = [read_id(text, "source") for text in words.source] if words.source else None
    with call.services() as services:
        report = services.refresh.run(source_ids=wanted, due=words.due, jobs=words.jobs, progress=tell)
        suggested = services.watching.look()
    for outcome in report.outcomes:
        call.output.data(outcome_shape(outcome))
    call.output.table(
        ("SOURCE", "TITLE", "STATUS", "HTTP", "ENTRIES", "NEW", "UPDATED", "ERROR"),
        (
            (
                outcome.source_id,
                outcome.title,
                outcome.status.value,
                outcome.http,
                outcome.entries,
                outcome.new,
                outcome.updated,
                outcome.error,
            )
            for outcome in report.outcomes
        ),
    )
    for moved in report.moved:
        call.output.note(f"{moved.title} has moved for good and is read at {moved.url} from now on.")
    if suggested:
        call.output.note(f"New evidence is suggested on the watchlist: {suggested} items.")
    if not report.outcomes:
        call.output.note("There are no sources yet. `tradewind source pack` lists packs to begin with.")
    return 1 if failed(report) else 0


def parse(call: Call) -> int:
    """Read feed files and print a line for each; 1 where one is no feed, 2 where one can't be read."""
    words = call.words
    check_zone(words.tz)
    status = 0
    for name in words.files:
        try:
            feed = parse_file(
                name, content_type=words.content_type, tz=words.tz, base=words.base, now=utc_now()
            )
        except InputError as error:
            call.output.data(feed_shape(name, ParsedFeed(None, None, "", None, None, (), error.message)))
            call.output.note(f"tradewind: {error}")
            status = 2
            continue
        call.output.data(feed_shape(name, feed))
        _describe(call, name, feed)
        if feed.error:
            status = max(status, 1)
    return status


def _describe(call: Call, name: str, feed: ParsedFeed) -> None:
    if feed.error:
        call.output.text(f"{name}: {feed.error}")
        return
    call.output.text(f"{name}: {feed.format}, {feed.encoding}, {len(feed.entries)} entries: {feed.title}")
    for entry in feed.entries:
        call.output.text(f"    {iso(entry.published) or 'no date':20}  {entry.title or '(no title)'}")


def source(call: Call) -> int:
    """Run one of the actions on sources."""
    actions = {
        "list": _list,
        "add": _add,
        "remove": _remove,
        "discover": _discover,
        "import": _import,
        "export": _export,
        "pack": _pack,
        "raw": _raw,
    }
    with call.services() as services:
        return actions[call.words.action](call, services)


def _list(call: Call, services: Services) -> int:
    rows = services.sources.rows()
    now = utc_now()
    for row in rows:
        call.output.data(source_shape(row, now))
    call.output.table(
        ("ID", "TITLE", "ADDRESS", "HEALTH", "ITEMS", "FETCHED", "WHAT HELPS"),
        (
            (
                row.source.id,
                row.source.title,
                row.source.url,
                health.name.value,
                row.items,
                iso(row.state.fetched_at),
                health.action,
            )
            for row, health in ((row, health_of(row.state, now)) for row in rows)
        ),
    )
    if not rows:
        call.output.note("There are no sources yet. `tradewind source pack` lists packs to begin with.")
    return 0


def _add(call: Call, services: Services) -> int:
    made = services.sources.add(NewSource(url=call.words.what))
    call.output.data(source_shape(services.sources.row(made.id), utc_now()))
    call.output.text(f"Added as source {made.id}. `tradewind refresh` fetches it.")
    named = _look(services, made.url)
    if named:
        call.output.note(
            f"{made.url} answers with a web page, not with a feed. The page names these feeds; "
            f"add one of them with `tradewind source add`, then remove source {made.id}:"
        )
        for url, title in named:
            call.output.note(f"    {url}  {title}")
    return 0


def _look(services: Services, url: str) -> tuple[tuple[str, str], ...]:
    """Look for a moment whether an address is a page; a server that dawdles keeps nobody waiting."""
    cancel = Event()
    timer = Timer(PATIENCE, cancel.set)
    timer.daemon = True
    timer.start()
    try:
        return services.sources.look(url, cancel)
    finally:
        timer.cancel()


def _raw(call: Call, services: Services) -> int:
    """Show a source's latest answer, or write its body to a file."""
    answer = services.sources.raw(read_id(call.words.what, "source"))
    target = call.words.output
    if target:
        try:
            Path(target).write_bytes(answer.body)
        except OSError as error:
            raise InputError(
                "unwritable", f"{target} can't be written ({error.strerror}). Check the folder."
            ) from error
    call.output.data(raw_shape(answer, path=target))
    call.output.text(f"{answer.status} from {answer.url} at {iso(answer.fetched_at)}")
    for name, value in answer.headers.items():
        call.output.text(f"    {name}: {value}")
    cut = f", of which {len(answer.body)} are kept" if answer.size > len(answer.body) else ""
    where = f"written to {target}" if target else "write them to a file with -o FILE"
    call.output.text(f"{answer.size} bytes{cut}; {where}.")
    return 0


def _remove(call: Call, services: Services) -> int:
    row = services.sources.row(read_id(call.words.what, "source"))
    services.sources.remove(row.source.id)
    call.output.data(source_shape(row, utc_now()))
    call.output.text(f"Removed {row.source.title or row.source.url}. Starred and linked items stay.")
    return 0


def _discover(call: Call, services: Services) -> int:
    found = services.sources.discover(call.words.what)
    for url, title in found:
        call.output.data({"url": url, "title": title})
    call.output.table(("ADDRESS", "TITLE"), found)
    if not found:
        call.output.note("That page names no feed. If you know the feed's own address, add that.")
    return 0


def _import(call: Call, services: Services) -> int:
    name = call.words.what
    try:
        data = Path(name).read_bytes()
    except OSError as error:
        raise InputError("no-file", f"{name} can't be read ({error.strerror}). Check the name.") from error

    def tell(done: int, total: int) -> None:
        if total > NOTEWORTHY:
            call.output.note(f"[{done}/{total}]")

    return _report_import(call, services, services.sources.import_opml(data, tell))


def _pack(call: Call, services: Services) -> int:
    if call.words.what:
        return _report_import(call, services, services.sources.add_pack(call.words.what))
    packs = services.sources.packs()
    for pack in packs:
        call.output.data(
            {
                "id": pack.id,
                "names": pack.names,
                "about": pack.about,
                "sources": [s.url for s in pack.sources],
            }
        )
    call.output.table(
        ("PACK", "SOURCES", "NAME", "ABOUT"),
        ((pack.id, len(pack.sources), pack.names["en"], pack.about["en"]) for pack in packs),
    )
    return 0


def _report_import(call: Call, services: Services, result: Imported) -> int:
    fresh = {made.id for made in result.added}
    for row in services.sources.rows():
        if row.source.id in fresh:
            call.output.data(source_shape(row, utc_now()))
    for url, why in result.skipped:
        call.output.note(f"skipped {url}: {why}")
    call.output.text(f"{len(result.added)} sources added, {len(result.skipped)} skipped.")
    return 1 if result.skipped else 0


def _export(call: Call, services: Services) -> int:
    target = Path(call.words.what)
    rows = services.sources.rows()
    try:
        target.write_bytes(services.sources.export_opml())
    except OSError as error:
        raise InputError(
            "unwritable", f"{target} can't be written ({error.strerror}). Check the folder."
        ) from error
    for row in rows:
        call.output.data(source_shape(row, utc_now()))
    call.output.text(f"{len(rows)} sources written to {target}.")
    return 0
