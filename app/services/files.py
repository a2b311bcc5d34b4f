"""Read files that a person named: whole, and none that is larger than it can rightly be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.errors import InputError

if TYPE_CHECKING:
    from pathlib import Path


def read_at_most(path: Path, most: int) -> bytes:
    """Read a file of at most so many bytes. Raises InputError `unreadable`, `too-large`."""
    try:
        with path.open("rb") as file:
            data = file.read(most + 1)
            size = path.stat().st_size
    except OSError as error:
        raise InputError(
            "unreadable", f"{path} can't be read ({error.strerror}). Choose another file."
        ) from error
    if len(data) > most:
        raise InputError("too-large", f"{path.name} has {size:,} bytes; {most:,} are read at most.")
    return data
