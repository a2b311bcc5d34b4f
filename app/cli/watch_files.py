"""The watchlist out to files and in again."""

from __future__ import annotations

from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from app.cli.watch_shapes import conflict_shape, opportunity_shape, problem_shape
from app.cli.words import read_id
from app.domain.exchange import FIELDS
from app.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from app.cli.program import Call
    from app.domain.exchange import CellProblem, Mapped, Table
    from app.services.bundle import Services

_OFTEN = 1000


def _export(call: Call, services: Services) -> int:
    numbers = [read_id(text, "opportunity") for text in call.words.id or ()]
    chosen = [services.watch.find(number) for number in numbers] if numbers else services.watch.listed()
    written = services.exchange.write(Path(call.words.file), chosen, call.words.lang)
    for one in chosen:
        call.output.data(opportunity_shape(one))
    call.output.text(f"Opportunities written: {written.opportunities}, to {written.path}")
    return 0


def _import(call: Call, services: Services) -> int:
    path = Path(call.words.file)
    if path.suffix.lower() == ".twbundle":
        return _merge(call, services, path)
    table = services.exchange.read(path)
    preview = services.exchange.preview(table, _mapping(call, services, table))
    _print_problems(call, preview.every_problem)
    if call.words.dry_run:
        call.output.text(
            f"{len(preview.good)} of {len(preview.rows)} rows can be taken. Nothing was written."
        )
        return 1 if preview.every_problem else 0
    if not preview.good and preview.every_problem:
        raise InputError("no-good-row", f"No row of {path.name} can be taken. Nothing was written.")

    def tell(done: int, of: int) -> None:
        if done % _OFTEN == 0 and done:
            call.output.note(f"{done} of {of} rows")

    stop = Event()
    try:
        done = services.exchange.take(preview, tell, stop)
    except KeyboardInterrupt:
        stop.set()  # the writer goes on by itself, and must not commit what was called off
        raise
    _print_opportunities(call, services, done.numbers)
    call.output.text(
        f"{done.added} added, {done.changed} changed, {done.same} as they were, {done.left} left out."
    )
    return 1 if preview.every_problem else 0


def _merge(call: Call, services: Services, path: Path) -> int:
    opened = services.exchange.open_bundle(path)
    if call.words.dry_run:
        foreseen = services.exchange.foresee(opened)
        for one in foreseen:
            fields = ", ".join(change.field for change in one.changes)
            call.output.text(f"{one.title}: {'new' if one.is_new else f'changes {fields}'}")
        call.output.text(
            f"{len(opened.opportunities)} opportunities by {opened.made_by}, of which {len(foreseen)} are "
            "new or change. Nothing was written."
        )
        return 0
    merged = services.exchange.merge(opened)
    _print_opportunities(call, services, (*merged.added, *merged.changed))
    for number, conflicts in merged.conflicts.items():
        for conflict in conflicts:
            call.output.data(conflict_shape(number, conflict))
            call.output.text(
                f"{number}: {conflict.field}: kept {conflict.kept!r} ({conflict.kept_by}), "
                f"{conflict.other_by or 'another'} said {conflict.other!r}"
            )
    if not merged.added and not merged.changed:
        call.output.note(f"{path.name} holds nothing that is not here already.")
    call.output.text(
        f"{len(merged.added)} added, {len(merged.changed)} changed, {merged.same} as they were, "
        f"{len(merged.conflicts)} with conflicts."
    )
    return 0


def verify_bundle(call: Call) -> int:
    """Check the evidence of a bundle against its snapshots and the store; 1 where a piece fails."""
    with call.services() as services:
        verdict = services.exchange.verify(Path(call.words.file))
    for problem in verdict.problems:
        call.output.data(
            {"statement": problem.statement, "code": problem.code, "why": problem.why, "text": problem.text}
        )
        call.output.text(f"Statement {problem.statement}: {problem.why}\n    {problem.text}")
    if not verdict.problems:
        call.output.text(
            f"Evidence that matches its sources: all {verdict.statements} pieces, {call.words.file}"
        )
    return 1 if verdict.problems else 0


def _products(call: Call, services: Services) -> int:
    problems: Iterable[CellProblem] = ()
    if call.words.file is not None:
        found, problems = services.products.read(Path(call.words.file))
        _print_problems(call, problems)
        if not found:
            raise InputError("no-good-row", "No product could be read. The list is as it was.")
        services.products.put(found)
    _print_products(call, services)
    return 1 if problems else 0


def _print_products(call: Call, services: Services) -> None:
    from app.cli.watch_shapes import match_shape

    report = services.products.match()
    for match in report.matches:
        call.output.data(match_shape(match))
    call.output.table(
        ("PRODUCT", "HS", "CLAUSES", "SECTORS", "ITEMS"),
        (
            (
                match.product.name,
                ", ".join(match.product.hs_codes),
                ", ".join(f"{clause.policy}/{clause.clause}" for clause in match.clauses) or "none",
                ", ".join(match.sectors),
                match.count,
            )
            for match in report.matches
        ),
    )
    for clause in report.clauses_without:
        call.output.data({"gap": "clause", "policy": clause.policy, "clause": clause.clause})
    if report.clauses_without:
        call.output.text(f"{len(report.clauses_without)} clauses have no product; --json lists them.")


def _print_opportunities(call: Call, services: Services, numbers: Iterable[int]) -> None:
    """Print those of some opportunities that are on the watchlist, in their order."""
    listed = {one.id: one for one in services.watch.listed()}
    for number in numbers:
        if number in listed:
            call.output.data(opportunity_shape(listed[number]))


def _print_problems(call: Call, problems: Iterable[CellProblem]) -> None:
    for problem in problems:
        shape = problem_shape(problem)
        call.output.data(shape)
        said = f" “{problem.text}”" if problem.text else ""
        call.output.text(f"{problem.cell}{said}: {shape['why']}")


def _mapping(call: Call, services: Services, table: Table) -> Mapped:
    """Guess what the columns hold, but for those that the call names."""
    mapping = dict(services.exchange.guess(table))
    for said in call.words.map or ():
        column, _, field = said.rpartition("=")
        if field not in FIELDS:
            raise InputError("bad-map", f"{said!r}: name one of {', '.join(FIELDS)} after the =.")
        if column not in table.columns:
            raise InputError("bad-map", f"{said!r}: the table has no column {column!r}.")
        mapping = {place: held for place, held in mapping.items() if held != field}
        mapping[table.columns.index(column)] = field
    return mapping


ACTIONS: Mapping[str, Callable[[Call, Services], int]] = {
    "export": _export,
    "import": _import,
    "products": _products,
}
