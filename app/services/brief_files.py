"""Read and write the files of briefings: whole or not at all."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from app.errors import BriefError, InputError

if TYPE_CHECKING:
    from pathlib import Path

MOST_BYTES = 256 * 1024 * 1024


def read_whole(path: Path) -> bytes:
    """Read a file that is no larger than any briefing. Raises InputError `no-file`, `too-large`."""
    try:
        if path.stat().st_size > MOST_BYTES:
            raise InputError("too-large", f"{path} is larger than a briefing can be. Name another file.")
        return path.read_bytes()
    except OSError as error:
        raise InputError("no-file", f"{path} can't be read ({error.strerror}). Check the name.") from error


def check_folder(path: Path) -> None:
    """Say before the work is done that a file has no folder to go to.

    Raises InputError `no-folder`, BriefError `unwritable`.
    """
    try:
        there = path.parent.is_dir()
    except OSError as error:
        raise BriefError(
            "unwritable", f"{path.parent} can't be read ({error.strerror}). Choose another folder."
        ) from error
    if not there:
        raise InputError("no-folder", f"There is no folder {path.parent}. Make it or choose another.")


def write_whole(path: Path, data: bytes) -> None:
    """Write a file whole or not at all. Raises InputError `no-folder`, BriefError `unwritable`."""
    check_folder(path)
    fresh = path.with_name(f".{path.name}.new")
    try:
        fresh.write_bytes(data)
        fresh.replace(path)
    except OSError as error:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)
        raise BriefError(
            "unwritable", f"{path} can't be written ({error.strerror}). Close it or choose another name."
        ) from error
