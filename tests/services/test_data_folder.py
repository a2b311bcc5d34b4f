"""Changing the data folder: everything arrives, nothing is lost where it can't, and it is remembered."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
from contextlib import closing
from functools import partial
from typing import TYPE_CHECKING

import pytest

from app.domain.folders import WAYS, Carried, FolderOrder, Way
from app.errors import AppError, StoreError
from app.services import data_folder
from app.services.data_folder import follow, plan
from app.settings import POINTER_NAME, DataHome
from app.store import moving
from app.store.store import FILE_NAME, Store

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@pytest.fixture
def home(tmp_path: Path) -> DataHome:
    return DataHome(tmp_path / "usual", tmp_path / "config" / POINTER_NAME)


@pytest.fixture
def source(home: DataHome) -> Path:
    folder = home.usual
    Store.open(folder).close()
    with closing(sqlite3.connect(folder / FILE_NAME)) as db, db:
        db.execute("INSERT INTO searches (name, query, alert, told) VALUES ('kept', 'tower', 0, 0)")
    for name in ("settings.json", "theme.toml", "policies/own.toml", "cache/made.bin", "backups/old.sqlite"):
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(name, encoding="utf-8")
    return folder


def silent(_: Carried) -> None:
    """Listen to nothing."""


def searches(folder: Path) -> list[str]:
    with closing(sqlite3.connect(folder / FILE_NAME)) as db:
        return [name for (name,) in db.execute("SELECT name FROM searches")]


def listing(folder: Path) -> dict[str, bytes]:
    paths = (
        path for path in folder.rglob("*") if path.is_file() and not path.name.endswith(("-wal", "-shm"))
    )
    return {str(path.relative_to(folder)): path.read_bytes() for path in paths}


@pytest.mark.parametrize("way", ["move", "copy"])
def test_everything_arrives_and_is_found_again_at_the_next_start(
    way: Way, source: Path, home: DataHome, tmp_path: Path
) -> None:
    before, heard = listing(source), list[Carried]()
    folder, left = follow(source, FolderOrder(tmp_path / "new" / "place", way), home, heard.append)
    assert (folder, left) == (tmp_path / "new" / "place", ())
    after = listing(folder)
    assert searches(folder) == ["kept"]
    gone = set(before) - set(after)
    assert gone == {os.path.join("cache", "made.bin")}  # noqa: PTH118 - as the listing writes it
    assert all(after[name] == before[name] for name in after if name != FILE_NAME)
    assert source.exists() == (way == "copy")
    assert home.folder() == folder
    assert heard[-1].done == heard[-1].total
    assert [one.done for one in heard] == sorted(one.done for one in heard)
    Store.open(folder).close()


def test_another_folder_is_used_as_it_is(source: Path, home: DataHome, tmp_path: Path) -> None:
    there = tmp_path / "there"
    Store.open(there).close()
    before = listing(source)
    assert follow(source, FolderOrder(there, "use"), home, silent) == (there, ())
    assert home.folder() == there
    assert listing(source) == before
    assert follow(there, FolderOrder(source, "use"), home, silent)[0] == home.usual
    assert not home.pointer.exists()


def test_a_folder_with_other_files_gets_one_of_our_own_in_it(
    source: Path, home: DataHome, tmp_path: Path
) -> None:
    (tmp_path / "papers").mkdir()
    (tmp_path / "papers" / "letter.txt").write_text("mine", encoding="utf-8")
    for way in WAYS:
        assert plan(source, FolderOrder(tmp_path / "papers", way)).target == tmp_path / "papers" / "Tradewind"
    assert follow(source, FolderOrder(tmp_path / "papers", "move"), home, silent)[0].name == "Tradewind"
    assert (tmp_path / "papers" / "letter.txt").exists()


def occupied(tmp_path: Path) -> Path:
    Store.open(tmp_path / "taken").close()
    return tmp_path / "taken"


def a_file(tmp_path: Path) -> Path:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    return tmp_path / "file"


@pytest.mark.parametrize(
    ("target", "code"),
    [
        (occupied, "folder-taken"),
        (a_file, "not-a-folder"),
        (lambda tmp: tmp / "usual", "same-folder"),
        (lambda tmp: tmp / "usual" / "inside", "same-folder"),
        (lambda tmp: (tmp / "x").relative_to(tmp), "no-folder"),
    ],
)
def test_a_folder_that_cannot_serve_is_refused_with_the_reason_and_nothing_changes(
    target: Callable[[Path], Path], code: str, source: Path, home: DataHome, tmp_path: Path
) -> None:
    wanted, before = target(tmp_path), listing(source)
    with pytest.raises(AppError) as refused:
        follow(source, FolderOrder(wanted, "move"), home, silent)
    assert refused.value.code == code
    assert listing(source) == before
    assert home.folder() == source


def test_a_disk_without_room_is_told_before_anything_is_copied(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(tmp_path)._replace(free=1_000_000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage)
    with pytest.raises(StoreError, match="1 MB free"):
        plan(source, FolderOrder(tmp_path / "new", "move"))


def test_a_folder_that_cannot_be_written_is_refused(source: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(type(source), "touch", refuse)
    with pytest.raises(StoreError, match="can't be written"):
        plan(source, FolderOrder(source.with_name("new"), "copy"))


class StoppedError(Exception):
    """Stands for a person who presses Cancel."""


def test_what_is_stopped_or_fails_on_the_way_leaves_everything_where_it_was(
    source: Path, home: DataHome, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, target = listing(source), tmp_path / "new"

    def cancel(_: Carried) -> None:
        raise StoppedError

    with pytest.raises(StoppedError):
        follow(source, FolderOrder(target, "move"), home, cancel)
    monkeypatch.setattr(moving, "version_of", lambda _: (_ for _ in ()).throw(StoreError("full", "Full.")))
    with pytest.raises(StoreError, match="Full"):
        follow(source, FolderOrder(target, "move"), home, silent)
    assert not target.exists()
    assert listing(source) == before
    assert home.folder() == source


def test_what_another_program_writes_is_waited_for_and_nothing_is_left_out(
    source: Path, home: DataHome, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(data_folder, "BUSY_SECONDS", 0.05)
    with closing(sqlite3.connect(source / FILE_NAME, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError, match="busy"):
            follow(source, FolderOrder(tmp_path / "new", "move"), home, silent)
        other.execute("ROLLBACK")
    refused: list[bool] = []

    choose = DataHome.choose

    def write_meanwhile(home: DataHome, folder: Path) -> None:
        with closing(sqlite3.connect(source / FILE_NAME, timeout=0)) as late:
            with pytest.raises(sqlite3.OperationalError):
                late.execute("BEGIN IMMEDIATE")
            refused.append(True)
        choose(home, folder)

    monkeypatch.setattr(DataHome, "choose", write_meanwhile)
    follow(source, FolderOrder(tmp_path / "new", "copy"), home, silent)
    assert refused == [True]


@pytest.mark.parametrize("text", ["", "[]", '{"data": 3}', '{"data": ""}', "\x00"])
def test_a_pointer_that_says_nothing_is_told_of_and_guesses_nothing(home: DataHome, text: str) -> None:
    assert home.folder() == home.usual
    home.pointer.parent.mkdir(parents=True)
    home.pointer.write_text(text, encoding="utf-8")
    with pytest.raises(StoreError, match=POINTER_NAME):
        home.folder()


def test_a_chosen_folder_that_is_gone_is_not_made_anew(home: DataHome, tmp_path: Path) -> None:
    home.choose(tmp_path / "drive")
    assert json.loads(home.pointer.read_text(encoding="utf-8")) == {"data": str(tmp_path / "drive")}
    with pytest.raises(StoreError, match="not there"):
        home.folder()
    assert not (tmp_path / "drive").exists()
    (tmp_path / "drive").mkdir()
    assert home.folder() == tmp_path / "drive"
    home.choose(home.usual)
    assert home.folder() == home.usual


def test_a_pointer_that_cannot_be_written_leaves_the_data_where_it_is(source: Path, tmp_path: Path) -> None:
    (tmp_path / "config").write_text("in the way", encoding="utf-8")
    home = DataHome(source, tmp_path / "config" / POINTER_NAME)
    run = partial(follow, source, FolderOrder(tmp_path / "new", "move"), home, silent)
    with pytest.raises(StoreError):
        run()
    assert searches(source) == ["kept"]
    assert not (tmp_path / "new").exists()
