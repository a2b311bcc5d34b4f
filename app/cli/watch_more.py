"""Steps, suggestions, marks and conflicts of the watchlist."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.cli.watch_shapes import conflict_shape, mark_shape, opportunity_shape, step_shape
from app.cli.words import read_id

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from app.cli.program import Call
    from app.domain.items import ItemRow
    from app.services.bundle import Services


def _step(call: Call, services: Services) -> int:
    name = call.words.action
    step = services.watch.undo() if name == "undo" else services.watch.redo()
    call.output.data(step_shape(name, step))
    if step is None:
        call.output.text(f"There is nothing to {name}.")
    else:
        more = f" and {step.entries - 1} more" if step.entries > 1 else ""
        call.output.text(f"{name}: {step.what} “{step.title}”{more}")
    return 0


def _suggestions(call: Call, services: Services) -> int:
    words = call.words
    number = read_id(words.id, "opportunity") if words.id else None
    if number is not None and words.accept:
        made = services.watching.accept(number, read_id(words.accept, "item"))
        call.output.data(opportunity_shape(made))
        call.output.text(f"Linked to “{made.title}”.")
        return 0
    if number is not None and words.dismiss:
        services.watching.dismiss(number, read_id(words.dismiss, "item"))
    services.watching.look()
    numbers = sorted(services.watching.counts()) if number is None else [number]
    rows = [(one, row) for one in numbers for row in services.watching.suggestions(one)]
    for one, row in rows:
        call.output.data(_suggestion(one, row))
    call.output.table(
        ("ID", "ITEM", "TITLE", "SOURCE", "PUBLISHED"),
        ((one, row.id, row.title, row.source, row.published) for one, row in rows),
    )
    return 0


def _suggestion(number: int, row: ItemRow) -> dict[str, object]:
    published = row.published.strftime("%Y-%m-%dT%H:%M:%SZ") if row.published else None
    return {
        "id": str(number),
        "item": str(row.id),
        "title": row.title,
        "source": row.source,
        "published": published,
    }


def _marks(call: Call, services: Services) -> int:
    if call.words.seen:
        services.watching.seen(read_id(call.words.seen, "opportunity"))
    found = [mark for marks in services.watching.marks().values() for mark in marks]
    for mark in found:
        call.output.data(mark_shape(mark))
    call.output.table(
        ("ID", "MARK", "DAYS", "WHAT"),
        ((mark.opportunity_id, mark.kind, mark.days, mark.text or mark.day) for mark in found),
    )
    return 0


def _conflicts(call: Call, services: Services) -> int:
    number = read_id(call.words.id, "opportunity")
    services.watch.find(number)
    if call.words.settle:
        services.watch.settle(number, call.words.settle, keep=not call.words.take_other)
    found = services.watch.conflicts(number)
    for conflict in found:
        call.output.data(conflict_shape(number, conflict))
    call.output.table(
        ("FIELD", "KEPT", "BY", "OTHER", "BY"),
        ((one.field, one.kept, one.kept_by, one.other, one.other_by) for one in found),
    )
    return 0


ACTIONS: Mapping[str, Callable[[Call, Services], int]] = {
    "undo": _step,
    "redo": _step,
    "suggestions": _suggestions,
    "marks": _marks,
    "conflicts": _conflicts,
}
