"""The demo as a person meets it: the chain runs, says what came of it, and opens the window."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from app.domain.times import iso
from app.errors import InputError, StoreError
from app.services.demo import anchor_for, run_demo
from app.services.refresh import failed
from app.services.sample_server import DEMO_PORT, SampleServer

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager
    from pathlib import Path

    from app.cli.output import Output
    from app.domain.items import ItemView
    from app.domain.times import Clock
    from app.services.bundle import Services
    from app.services.demo import DemoResult
    from app.services.refresh import Progress


class Picture(Protocol):
    """Paint the window without a screen."""

    def __call__(self, services: Services, path: Path) -> None:
        """Write a picture of the window to a PNG file."""


@dataclass(frozen=True, slots=True)
class Demo:
    """One run of the demo: where it works, what it may open."""

    data: Path
    out: Path
    services: Callable[[], AbstractContextManager[Services]]
    window: Callable[[Services], int] | None
    trouble: str | None
    picture: Picture
    clock: Clock

    def __call__(self, output: Output) -> int:
        """Run the chain on the sample feeds; then the window, or, without one, tables and files."""
        if self.trouble:
            output.note(f"{self.trouble} Running without a window.")
        _make_folder(self.data)
        _make_out(self.out)
        anchor = anchor_for(self.data, self.clock())
        with SampleServer(anchor, preferred_port=DEMO_PORT) as server, self.services() as services:
            result = run_demo(services, server.sources(), self.out, lambda step: _tell(output, step))
            picture = None if self.window else self.out / "window.png"
            if picture is not None:
                self.picture(services, picture)
            _report(output, self.data, result, picture)
            return self.window(services) if self.window else 0


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError(
            "no-folder", f"The folder {folder} can't be made ({error.strerror}). Choose another with --data."
        ) from error


def _make_out(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(
            "no-folder", f"The folder {folder} can't be made ({error.strerror}). Choose another with --out."
        ) from error


def _tell(output: Output, step: Progress) -> None:
    outcome = step.outcome
    said = f"{outcome.new} new" if outcome.error is None else outcome.error
    output.note(f"[{step.done}/{step.total}] {outcome.title}: {said}")


def _report(output: Output, data: Path, result: DemoResult, picture: Path | None) -> None:
    paths = [export.path for export in result.exports] + ([str(picture)] if picture else [])
    tagged = [view for view in result.items if view.tagged.sectors]
    output.data(
        {
            "sources": len(result.report.outcomes),
            "failed": [
                {"source": str(bad.source_id), "title": bad.title, "error": bad.error}
                for bad in failed(result.report)
            ],
            "items": len(result.items),
            "new": result.report.new,
            "updated": result.report.updated,
            "tagged": len(tagged),
            "opportunities": result.opportunities,
            "statements": result.exports[0].statements,
            "data": str(data),
            "paths": paths,
        }
    )
    output.table(
        ("PUBLISHED", "LANG", "SOURCE", "ROLE", "TITLE", "SECTORS", "BECAUSE OF"),
        (_row(view) for view in result.items),
    )
    output.text()
    output.text(f"{len(result.items)} items from {len(result.report.outcomes)} sample sources.")
    output.text(
        f"{len(tagged)} carry a sector, each with its evidence; {result.opportunities} on the watchlist."
    )
    for bad in failed(result.report):
        output.text(f"Not read: {bad.title}: {bad.error}")
    for path in paths:
        output.text(f"Written: {path}")


def _row(view: ItemView) -> tuple[object, ...]:
    tags = view.tagged.sectors
    moment = iso(view.item.published)
    return (
        moment[:16].replace("T", " ") if moment else "no date",
        view.tagged.lang,
        view.source.title,
        view.tagged.provenance.role.value,
        view.item.title,
        ", ".join(f"{tag.sector}{'?' if tag.speculative else ''}" for tag in tags),
        ", ".join(dict.fromkeys(piece.text for tag in tags for piece in tag.evidence[:2])),
    )
