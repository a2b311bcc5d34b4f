"""Change the data folder: look whether another one can serve, carry everything there, and go on with it."""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.folders import Carried
from app.errors import InputError, StoreError
from app.settings import POINTER_NAME
from app.store import faults, moving
from app.store.store import BUSY_SECONDS, FILE_NAME

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from app.domain.folders import FolderOrder
    from app.settings import DataHome

OWN_FOLDER = "Tradewind"
LEFT_BEHIND = frozenset({"cache"})
"""Folders that are made anew where they are missing."""
_SIDES = ("-wal", "-shm", "-journal")
SPARE = 32 * 1024 * 1024
"""Bytes that must stay free beside the data."""


@dataclass(frozen=True, slots=True)
class Plan:
    """Where the data will be, and how many bytes go there."""

    target: Path
    bytes: int


def plan(source: Path, order: FolderOrder) -> Plan:
    """Look whether an order can be followed, changing nothing; a folder with other files gets one in it.

    Raises InputError `no-folder`, `same-folder`, `folder-taken`; StoreError `not-a-folder`,
    `unwritable-folder`, `no-room`.
    """
    target = order.target
    if not target.is_absolute():
        raise InputError("no-folder", "Name a folder with its whole path.")
    if target.exists() and not target.is_dir():
        raise StoreError("not-a-folder", f"{target} is a file. Choose a folder.")
    if holds_data(target) and order.way != "use":
        _check_apart(source, target)
        raise InputError(
            "folder-taken", f"{target} holds Tradewind's data already. Use that folder, or choose another."
        )
    if not holds_data(target) and _has_files(target):
        target /= OWN_FOLDER
        if order.way != "use" and _has_files(target):
            raise InputError(
                "folder-taken", f"There are other files in {target} already. Choose an empty folder."
            )
    if order.way == "use":
        _check_apart(source, target)
        _check_writable(target)
        return Plan(target, 0)
    _check_apart(source, target)
    _check_writable(target)
    return Plan(target, _check_room(source, target))


def follow(
    source: Path, order: FolderOrder, home: DataHome, tell: Callable[[Carried], None]
) -> tuple[Path, tuple[Path, ...]]:
    """Do it, while the folder's own window is closed; give the folder to go on with, and what was left.

    `tell` hears how far it is and may raise to stop it. Where anything fails, the data is where it was, and
    what was copied by then is gone again. What could not be removed after a move is given, and harmless.
    """
    wanted = plan(source, order)
    if order.way == "use":
        home.choose(wanted.target)
        return wanted.target, ()
    made = _Copying(source, wanted, tell)
    try:
        made.run(lambda: home.choose(wanted.target))
    except BaseException:
        made.take_back()
        raise
    return wanted.target, _remove(source) if order.way == "move" else ()


def holds_data(folder: Path) -> bool:
    """Tell whether a folder holds Tradewind's data."""
    return (folder / FILE_NAME).exists()


class _Copying:
    """Copy a folder's files, the database last, and know what was made."""

    def __init__(self, source: Path, wanted: Plan, tell: Callable[[Carried], None]) -> None:
        self._source = source
        self._wanted = wanted
        self._tell = tell
        self._done = 0
        self._made: list[Path] = []

    def run(self, then: Callable[[], None]) -> None:
        """Copy everything, and call `then` while nobody else can write to the database."""
        for folder in reversed([self._wanted.target, *self._wanted.target.parents]):
            self._make(folder)
        for path in _files(self._source):
            self._copy(path)
        database = self._source / FILE_NAME
        if not database.exists():
            then()
            return
        size, before = _database_size(self._source), self._done
        target = self._wanted.target / FILE_NAME
        self._made += [target, target.with_name(f"{FILE_NAME}-journal")]
        moving.carry(
            database,
            target,
            BUSY_SECONDS,
            lambda share: self._say(before + int(size * share)),
            then,
        )

    def take_back(self) -> None:
        """Remove what was made."""
        for path in reversed(self._made):
            with suppress(OSError):
                path.rmdir() if path.is_dir() else path.unlink(missing_ok=True)

    def _copy(self, path: Path) -> None:
        target = self._wanted.target / path.relative_to(self._source)
        for folder in reversed([one for one in target.parents if self._wanted.target in one.parents]):
            self._make(folder)
        self._made.append(target)
        with faults.guarded_folder():
            shutil.copy2(path, target)
        self._say(self._done + target.stat().st_size)

    def _make(self, folder: Path) -> None:
        if not folder.exists():
            with faults.guarded_folder():
                folder.mkdir()
            self._made.append(folder)

    def _say(self, done: int) -> None:
        self._done = done
        self._tell(Carried(min(done, self._wanted.bytes), self._wanted.bytes))


def _files(folder: Path) -> Iterator[Path]:
    """List what is carried beside the database, by name."""
    apart = {POINTER_NAME, FILE_NAME, *(FILE_NAME + side for side in _SIDES)}
    for path in sorted(folder.rglob("*")):
        inside = path.relative_to(folder)
        if path.is_file() and inside.parts[0] not in LEFT_BEHIND and str(inside) not in apart:
            yield path


def _remove(source: Path) -> tuple[Path, ...]:
    """Remove what was carried, and the folder where nothing else is in it; give what is still there."""
    gone = [*_files(source), *(source / f"{FILE_NAME}{side}" for side in ("", *_SIDES))]
    for path in gone:
        with suppress(OSError):
            path.unlink(missing_ok=True)
    for name in LEFT_BEHIND:
        shutil.rmtree(source / name, ignore_errors=True)
    for folder in sorted((path for path in source.rglob("*") if path.is_dir()), reverse=True):
        with suppress(OSError):
            folder.rmdir()
    with suppress(OSError):
        source.rmdir()
    return tuple(path for path in gone if path.exists())


def _has_files(folder: Path) -> bool:
    return folder.is_dir() and any(one.name != POINTER_NAME for one in folder.iterdir())


def _check_apart(source: Path, target: Path) -> None:
    here, there = source.resolve(), target.resolve()
    if here == there:
        raise InputError("same-folder", f"The data is in {target} already.")
    if here in there.parents or there in here.parents:
        raise InputError(
            "same-folder", f"{target} and the present data folder lie within each other. Choose another one."
        )


def _check_writable(target: Path) -> None:
    """Write a file of no length to the folder, or to the nearest one above that is there."""
    place = next(one for one in (target, *target.parents) if one.exists())
    probe = place / f".tradewind-{os.getpid()}"
    try:
        probe.touch()
        probe.unlink()
    except OSError as error:
        raise StoreError(
            "unwritable-folder",
            f"{place} can't be written ({error.strerror}). Choose another folder, or change its permissions.",
        ) from error


def _check_room(source: Path, target: Path) -> int:
    """Give how many bytes go, once it is sure that there is room for them."""
    needed = _database_size(source) + sum(path.stat().st_size for path in _files(source))
    place = next(one for one in (target, *target.parents) if one.exists())
    free = shutil.disk_usage(place).free
    if free < needed + SPARE:
        wanted, there = _megabytes(needed + SPARE), _megabytes(free)
        raise StoreError(
            "no-room", f"The data needs {wanted} MB, and {place} has {there} MB free. Choose another folder."
        )
    return needed


def _database_size(folder: Path) -> int:
    sides = (folder / f"{FILE_NAME}{side}" for side in ("", "-wal"))
    return sum(path.stat().st_size for path in sides if path.exists())


def _megabytes(number: int) -> int:
    return -(-number // 1_000_000)
