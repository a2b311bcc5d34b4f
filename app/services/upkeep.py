"""Look after a data folder: is its database sound, and what can be mended."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from app.errors import StoreError
from app.store import upkeep
from app.store.store import FILE_NAME, Store

if TYPE_CHECKING:
    from pathlib import Path

    from app.store.upkeep import CheckReport


@dataclass(frozen=True, slots=True)
class Checkup:
    """What a check of a data folder came to; `repaired` where something was built anew."""

    path: str
    report: CheckReport
    repaired: bool

    @property
    def ok(self) -> bool:
        """Tell whether the database can be relied on."""
        return self.report.ok

    def to_json(self) -> dict[str, Any]:
        """Write the result as one JSON object."""
        return {"path": self.path, "repaired": self.repaired, **asdict(self.report)}

    def to_lines(self) -> tuple[str, ...]:
        """Write the result for a person."""
        report = self.report
        held = f"{report.items} items, {report.sources} sources, {report.opportunities} opportunities"
        verdict = "sound" if report.ok else "not sound"
        head = f"{self.path} is {verdict}: {held}, {report.bytes:,} bytes, layout {report.version}."
        mendable = not (report.ok or self.repaired or report.version == 0)
        hint = ("`tradewind check --repair` mends what can be.",) if mendable else ()
        return (head, *(f"  {problem}" for problem in report.problems), *hint)


def check_data(folder: Path, *, repair: bool = False) -> Checkup:
    """Check a folder's database without writing to it; with `repair` mend it first if it is not sound.

    Raises StoreError where there is no database or it is not ours.
    """
    path = folder / FILE_NAME
    report = _look(path)
    if report.ok or not repair or report.version == 0:
        return Checkup(str(path), report, repaired=False)
    with Store.open(folder) as store:
        store.write(upkeep.repair).result()
    return Checkup(str(path), _look(path), repaired=True)


def _look(path: Path) -> upkeep.CheckReport:
    """Check a database; one too damaged to be read at all is a finding like any other."""
    try:
        return upkeep.check(path)
    except StoreError as error:
        if error.code != "corrupt":
            raise
        return upkeep.CheckReport(ok=False, problems=(error.message,), version=0)
