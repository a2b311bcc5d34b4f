"""Backups of a data folder's database, made while it is in use, and put back."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain, count
from typing import TYPE_CHECKING, Any

from app.errors import InputError
from app.store import restoring, upkeep
from app.store.store import BUSY_SECONDS, FILE_NAME, Store

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Backup:
    """A database that was copied: where to, and what it holds; `kept` is where what was there is now."""

    path: str
    version: int
    items: int
    sources: int
    opportunities: int
    bytes: int
    kept: str | None = None

    def to_json(self) -> dict[str, Any]:
        """Write it as one JSON object."""
        return {
            "path": self.path,
            "version": self.version,
            "items": self.items,
            "sources": self.sources,
            "opportunities": self.opportunities,
            "bytes": self.bytes,
            "kept": self.kept,
        }


def back_up(folder: Path, target: Path) -> Backup:
    """Copy a folder's database to a file that stands alone; an older backup there is replaced.

    Raises InputError: `no-folder`, `same-file`, `not-a-backup` where another file is in its place;
    StoreError where the database can't be read or the file not be written.
    """
    present = folder / FILE_NAME
    if not target.parent.is_dir():
        raise InputError("no-folder", f"There is no folder {target.parent}. Make it or choose another.")
    if target.is_dir():
        raise InputError("not-a-backup", f"{target} is a folder. Name a file in it.")
    if target.exists():
        if present.exists() and target.samefile(present):
            raise InputError("same-file", f"{target} is the database itself. Choose another name.")
        _check_replaceable(target)
    upkeep.backup(present, target, busy_seconds=BUSY_SECONDS)
    return _told(target, kept=None)


def put_back(folder: Path, source: Path, now: datetime) -> Backup:
    """Put a backup in the place of a folder's database; what was there is kept in `folder/backups`.

    An older layout is brought up to date on the way. Programs that have the database open go on
    with the new content. `now` (UTC) names what is kept. Raises InputError where the backup can't
    be used, StoreError where the folder can't; then everything is as it was.
    """
    present = folder / FILE_NAME
    restoring.examine(source, BUSY_SECONDS)
    if present.exists() and source.samefile(present):
        raise InputError("same-file", f"{source} is the database itself. Choose one of its backups.")
    with restoring.beside(present) as place:
        incoming = place / FILE_NAME
        upkeep.backup(source, incoming, busy_seconds=BUSY_SECONDS)
        Store.open(place).close()
        kept = None
        if present.exists():
            kept = _free_name(folder / "backups", f"before-restore-{now:%Y%m%dT%H%M%SZ}")
            restoring.keep_aside(present, kept, BUSY_SECONDS)
        restoring.replace_content(incoming, present, BUSY_SECONDS)
    return _told(present, kept=kept)


def _free_name(folder: Path, stem: str) -> Path:
    """Name a file that is not there yet."""
    names = (folder / f"{stem}{suffix}.sqlite" for suffix in chain([""], map("-{}".format, count(2))))
    return next(name for name in names if not name.exists())


def _check_replaceable(target: Path) -> None:
    try:
        restoring.examine(target, BUSY_SECONDS)
    except InputError as error:
        if error.code != "not-ours":
            return
        raise InputError(
            "not-a-backup", f"{target} is there already and no backup of Tradewind. Choose another name."
        ) from error


def _told(path: Path, kept: Path | None) -> Backup:
    report = upkeep.check(path)
    return Backup(
        path=str(path),
        version=report.version,
        items=report.items,
        sources=report.sources,
        opportunities=report.opportunities,
        bytes=report.bytes,
        kept=None if kept is None else str(kept),
    )
