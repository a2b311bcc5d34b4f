"""Backups as a person makes them and puts them back, also on a folder that is damaged."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from app.store.migrations import MIGRATIONS
from app.store.store import FILE_NAME, Store

if TYPE_CHECKING:
    from cli.conftest import Tradewind

LAYOUTS = Path(__file__).resolve().parents[1] / "data" / "db"


def titles(tradewind: Tradewind) -> list[str]:
    return [line["title"] for line in tradewind("watch", "list", "--json").lines]


def test_what_was_backed_up_comes_back_and_what_was_there_is_kept(fresh: Tradewind, tmp_path: Path) -> None:
    fresh("watch", "add", "--title", "Quay")
    (made,) = fresh("backup", "--json", str(tmp_path / "b.sqlite")).lines
    assert (made["opportunities"], made["version"], made["kept"]) == (1, len(MIGRATIONS), None)
    fresh("watch", "add", "--title", "Later")
    (back,) = fresh("restore", "--json", str(tmp_path / "b.sqlite")).lines
    assert (back["opportunities"], titles(fresh)) == (1, ["Quay"])
    second = fresh("restore", "--json", str(tmp_path / "b.sqlite")).lines[0]["kept"]
    assert Path(second) != Path(back["kept"])
    again = fresh("restore", back["kept"])
    assert (again.status, sorted(titles(fresh))) == (0, ["Later", "Quay"])
    assert "is kept as" in again.out
    assert fresh("check").status == 0
    assert not (fresh.data / "restoring").exists()


def test_a_backup_is_put_back_into_a_folder_without_a_database(fresh: Tradewind, tmp_path: Path) -> None:
    fresh("watch", "add", "--title", "Quay")
    fresh("backup", str(tmp_path / "b.sqlite"))
    (back,) = fresh("restore", "--json", "--data", str(tmp_path / "new"), str(tmp_path / "b.sqlite")).lines
    assert (back["opportunities"], back["kept"]) == (1, None)


def test_a_program_that_has_the_database_open_goes_on_with_the_new_content(
    fresh: Tradewind, tmp_path: Path
) -> None:
    fresh("watch", "add", "--title", "Quay")
    fresh("backup", str(tmp_path / "b.sqlite"))
    fresh("watch", "add", "--title", "Later")
    with Store.open(fresh.data) as store:
        count = "SELECT count(*) FROM opportunities"
        assert store.reader().execute(count).fetchone() == (2,)
        assert fresh("restore", str(tmp_path / "b.sqlite")).status == 0
        assert store.reader().execute(count).fetchone() == (1,)
        assert store.write(lambda db: db.execute(count).fetchone()).result() == (1,)


def test_a_backup_of_an_older_layout_is_brought_up_to_date(fresh: Tradewind) -> None:
    (back,) = fresh("restore", "--json", str(LAYOUTS / "v001.sqlite")).lines
    assert (back["version"], titles(fresh)) == (len(MIGRATIONS), ["Quay lighting"])


@pytest.mark.parametrize("damage", [b"not a database", b"SQLite format 3\0" + bytes(5000)])
def test_a_damaged_database_is_kept_aside_as_it_is(fresh: Tradewind, tmp_path: Path, damage: bytes) -> None:
    fresh("watch", "add", "--title", "Quay")
    fresh("backup", str(tmp_path / "b.sqlite"))
    (fresh.data / FILE_NAME).write_bytes(damage)
    (back,) = fresh("restore", "--json", str(tmp_path / "b.sqlite")).lines
    assert titles(fresh) == ["Quay"]
    assert Path(back["kept"]).read_bytes() == damage


def newer(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 99")


def torn(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[5000 : len(data) - 5000] = bytes(len(data) - 10_000)
    path.write_bytes(data)


def foreign(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE recipes (id)")


@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        (newer, "too-new"),
        (torn, "corrupt"),
        (foreign, "not-ours"),
        (lambda path: path.write_bytes(b""), "not-ours"),
        (lambda path: path.write_text("hello"), "not-ours"),
        (lambda path: path.unlink(), "no-file"),
    ],
)
def test_a_backup_that_cannot_be_used_changes_nothing(
    fresh: Tradewind, tmp_path: Path, spoil: object, code: str
) -> None:
    assert callable(spoil)
    fresh("watch", "add", "--title", "Quay")
    path = shutil.copy(LAYOUTS / "v001.sqlite", tmp_path / "b.sqlite")
    spoil(Path(path))
    ran = fresh("restore", str(path))
    assert (ran.status, ran.err.startswith(f"tradewind: {code}: "), ran.err.count("\n")) == (2, True, 1)
    assert titles(fresh) == ["Quay"]
    assert not (fresh.data / "backups").exists()


def test_a_backup_is_never_written_over_what_is_none(fresh: Tradewind, tmp_path: Path) -> None:
    fresh("watch", "add", "--title", "Quay")
    (tmp_path / "letter.txt").write_text("Dear reader")
    for target, code in (
        ("letter.txt", "not-a-backup"),
        ("", "not-a-backup"),
        ("no/folder.sqlite", "no-folder"),
    ):
        ran = fresh("backup", str(tmp_path / target))
        assert (ran.status, code in ran.err) == (2, True)
    own = str(fresh.data / FILE_NAME)
    assert "same-file" in fresh("backup", own).err
    assert "same-file" in fresh("restore", own).err
    for _ in range(2):
        assert fresh("backup", str(tmp_path / "b.sqlite")).status == 0
    assert (tmp_path / "letter.txt").read_text() == "Dear reader"


def test_there_is_nothing_to_back_up_in_an_empty_folder(fresh: Tradewind, tmp_path: Path) -> None:
    ran = fresh("backup", str(tmp_path / "b.sqlite"))
    assert (ran.status, "no-database" in ran.err) == (3, True)
    assert not (tmp_path / "b.sqlite").exists()
