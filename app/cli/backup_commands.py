"""Commands that make a backup of the database and put one back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.times import utc_now
from app.services.backups import back_up, put_back

if TYPE_CHECKING:
    from app.cli.program import Call


def backup(call: Call) -> int:
    """Copy the database to a file, while it is in use."""
    made = back_up(call.data, Path(call.words.file))
    call.output.data(made.to_json())
    call.output.text(
        f"Items {made.items}, sources {made.sources}, opportunities {made.opportunities}: {made.path}"
    )
    return 0


def restore(call: Call) -> int:
    """Put a backup in the place of the database; what was there is kept."""
    made = put_back(call.data, Path(call.words.file), utc_now())
    call.output.data(made.to_json())
    call.output.text(
        f"Back: items {made.items}, sources {made.sources}, opportunities {made.opportunities}: {made.path}"
    )
    if made.kept is not None:
        call.output.text(f"What was there before is kept as {made.kept}")
    return 0
