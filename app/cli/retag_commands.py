"""Commands on tags that are stored: retag, correct."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from app.cli.shapes import item_shape
from app.cli.words import read_id

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.cli.program import Call
    from app.domain.retagging import Example, RetagPreview, RetagProgress, RetagReport, SectorShift
    from app.services.bundle import Services

    Json = dict[str, Any]

TENTHS = 10


def retag(call: Call) -> int:
    """Tell what tagging stored items anew would change, do it, or undo it."""
    with call.services() as services:
        if call.words.undo:
            _tell_report(call, "undo", services.retag.undo())
        elif call.words.apply:
            _tell_report(call, "apply", services.retag.apply(progress=_progress(call)))
        else:
            _tell_preview(call, services.retag.preview(progress=_progress(call)))
    return 0


def correct(call: Call) -> int:
    """Give an item a sector, take one off it, or take the last such correction back."""
    item_id = read_id(call.words.item, "item")
    with call.services() as services:
        _correct(call, services, item_id)
        view = services.news.read(item_id)
    call.output.data(item_shape(view))
    sectors = ", ".join(tag.sector for tag in view.tagged.sectors) or "none"
    call.output.text(f"{view.item.id}  {view.item.title}")
    call.output.text(f"    sectors: {sectors}")
    return 0


def _correct(call: Call, services: Services, item_id: int) -> None:
    words = call.words
    if words.undo:
        services.corrections.undo(item_id)
    elif words.remove:
        services.corrections.remove(item_id, words.remove)
    else:
        span = services.corrections.find_words(item_id, words.words) if words.words else None
        services.corrections.add(item_id, words.add, span)


def _progress(call: Call) -> Callable[[RetagProgress], None]:
    """Say at each tenth of the way how far it is; short ways need no saying."""
    said = 0

    def tell(progress: RetagProgress) -> None:
        nonlocal said
        tenth = progress.done * TENTHS // progress.total
        if said < tenth < TENTHS:
            call.output.note(f"{progress.done} of {progress.total} items looked at")
        said = tenth

    return tell


def _tell_preview(call: Call, preview: RetagPreview) -> None:
    call.output.data(
        {
            "action": "preview",
            "stamp": preview.stamp,
            "items": preview.items,
            "changed": preview.changed,
            "corrected": preview.corrected,
            "sectors": [_shift_shape(shift) for shift in preview.sectors],
        }
    )
    if not preview.items:
        call.output.text(f"All items are tagged under {preview.stamp}; there is nothing to tag anew.")
        return
    call.output.table(
        ("SECTOR", "ADDED", "REMOVED", "KEPT", "FOR EXAMPLE"),
        (
            (shift.sector, shift.added, shift.removed, shift.kept, _examples(shift))
            for shift in preview.sectors
        ),
    )
    call.output.note(
        f"{preview.items} items were tagged under another taxonomy than {preview.stamp}. Sectors or their"
        f" evidence would change in {preview.changed}; {preview.corrected} have corrections by hand, which"
        " stay. `tradewind retag --apply` does it, and brings policies, places and provenance up to date."
    )


def _examples(shift: SectorShift) -> str:
    shown = [f"+{one.item_id}" for one in shift.gains] + [f"-{one.item_id}" for one in shift.losses]
    return " ".join(shown)


def _shift_shape(shift: SectorShift) -> Json:
    return {
        "id": shift.sector,
        "added": shift.added,
        "removed": shift.removed,
        "kept": shift.kept,
        "gains": [_example_shape(one) for one in shift.gains],
        "losses": [_example_shape(one) for one in shift.losses],
    }


def _example_shape(one: Example) -> Json:
    return {"id": str(one.item_id), "title": one.title}


def _tell_report(call: Call, action: str, report: RetagReport) -> None:
    call.output.data(
        {"action": action, "stamp": report.stamp, "items": report.items, "changed": report.changed}
    )
    if action == "undo":
        call.output.text(
            f"{report.items} items are tagged as before {report.stamp}; {report.changed} changed."
        )
        return
    call.output.text(f"{report.items} items are tagged under {report.stamp}; {report.changed} changed.")
    if report.items:
        call.output.note("`tradewind retag --undo` takes it back.")
