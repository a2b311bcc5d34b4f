from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from store_samples import FEED, NOW, add_items, add_source

from app.domain.items import ItemQuery
from app.errors import StoreError
from app.store import pages, sources
from app.store.connections import connect_writer, transaction
from app.store.late import database
from app.store.migrations import APPLICATION_ID, MIGRATIONS, migrate
from app.store.store import FILE_NAME, Store

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlite_utils import Database

CHECKOUT = Path(__file__).resolve().parents[2]


def pragma(connection: sqlite3.Connection, name: str) -> object:
    return connection.execute(f"PRAGMA {name}").fetchone()[0]


def code_of(failing: Callable[[], object]) -> str:
    with pytest.raises(StoreError) as caught:
        failing()
    assert caught.value.exit_status == 3
    return caught.value.code


def test_a_fresh_folder_gets_a_database_that_says_whose_it_is(tmp_path: Path) -> None:
    with Store.open(tmp_path / "deep" / "folder") as store:
        assert pragma(store.reader(), "application_id") == APPLICATION_ID
        assert pragma(store.reader(), "user_version") == len(MIGRATIONS)
        assert pragma(store.reader(), "journal_mode") == "wal"


def test_the_writer_has_its_settings_on_every_connection(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store:
        wanted = {"journal_mode": "wal", "synchronous": 1, "foreign_keys": 1, "busy_timeout": 10_000}
        found = store.write(lambda db: {name: pragma(db.conn, name) for name in wanted}).result()
    assert found == wanted


def test_every_table_of_ours_is_strict(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store:
        tables = store.reader().execute("PRAGMA table_list").fetchall()
    loose = {name for schema, name, kind, _, _, strict in tables if kind == "table" and not strict}
    assert loose <= {"sqlite_schema", "sqlite_temp_schema", "sqlite_sequence"}


def test_a_reader_cannot_write(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store, pytest.raises(sqlite3.OperationalError, match="readonly"):
        store.reader().execute("DELETE FROM sources")


def test_each_thread_has_its_own_reader(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store, ThreadPoolExecutor(1) as pool:
        here, there = store.reader(), pool.submit(store.reader).result()
        assert here is store.reader()
        assert here is not there


def test_the_reader_of_a_thread_that_ended_is_closed(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store:
        with ThreadPoolExecutor(1) as pool:
            orphan = pool.submit(store.reader).result()
        store.reader()
        with pytest.raises(sqlite3.ProgrammingError, match="closed"):
            orphan.execute("SELECT 1")


def test_closing_twice_is_closing_once_and_then_nothing_goes(tmp_path: Path) -> None:
    store = Store.open(tmp_path)
    store.close()
    store.close()
    with pytest.raises(RuntimeError):
        store.reader()
    with pytest.raises(RuntimeError):
        store.write(lambda _: None)


def test_what_was_written_is_there_after_opening_again(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store:
        source = store.write(lambda db: sources.add(db, FEED, NOW)).result()
    with Store.open(tmp_path) as store:
        assert sources.find(store.reader(), source.id) == source


def test_several_programs_may_open_a_fresh_folder_at_once(tmp_path: Path) -> None:
    with ThreadPoolExecutor(6) as pool:
        stores = list(pool.map(lambda _: Store.open(tmp_path), range(6)))
    try:
        for place, store in enumerate(stores):
            store.write(partial(add_source, url=f"https://{place}.example/")).result()
        assert len(sources.rows(stores[0].reader())) == 6
    finally:
        for store in stores:
            store.close()


def test_a_newer_layout_is_refused_and_left_alone(tmp_path: Path) -> None:
    Store.open(tmp_path).close()
    path = tmp_path / FILE_NAME
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 99")
        # Out of WAL, so that the bytes can be compared.
        connection.execute("PRAGMA journal_mode = DELETE")
    before = path.read_bytes()
    assert code_of(lambda: Store.open(tmp_path)) == "too-new"
    assert path.read_bytes() == before


def test_a_database_of_another_program_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / FILE_NAME
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE recipes (name)")
    before = path.read_bytes()
    assert code_of(lambda: Store.open(tmp_path)) == "not-ours"
    assert path.read_bytes() == before


@pytest.mark.parametrize("content", [b"Dear diary. " * 800, b"x"])
def test_a_file_that_is_no_database_is_refused_and_left_alone(tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE_NAME).write_bytes(content)
    assert code_of(lambda: Store.open(tmp_path)) == "not-ours"
    assert (tmp_path / FILE_NAME).read_bytes() == content


def test_an_empty_file_counts_as_none(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).touch()
    with Store.open(tmp_path) as store:
        assert sources.rows(store.reader()) == ()


def test_a_damaged_database_is_called_damaged(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store:
        store.write(lambda db: add_items(db, add_source(db), 50)).result()
    path = tmp_path / FILE_NAME
    whole = path.read_bytes()
    # The first page holds the schema; all that follows is broken.
    path.write_bytes(whole[:4096] + b"\xff" * (len(whole) - 4096))
    assert code_of(lambda: open_and_read(tmp_path)) == "corrupt"


def open_and_read(folder: Path) -> None:
    with Store.open(folder) as store:
        pages.page(store.reader(), ItemQuery(), None, 10)


def test_a_folder_that_is_a_file_cannot_be_used(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file in the way")
    assert code_of(lambda: Store.open(tmp_path / "data")) == "read-only"
    assert code_of(lambda: Store.open(tmp_path / "data" / "below")) == "read-only"


@pytest.mark.parametrize(("folder_mode", "file_mode"), [(0o555, 0o644), (0o777, 0o444)])
@pytest.mark.skipif(not hasattr(os, "setuid"), reason="this system has no users to change to")
def test_a_folder_or_file_without_permission_is_read_only(folder_mode: int, file_mode: int) -> None:
    script = f"""
import os, sys
from pathlib import Path
sys.path.insert(0, {str(CHECKOUT)!r})
from app.errors import StoreError
from app.store.store import Store
os.getuid() or os.setuid(65534)  # permissions do not bind root
try:
    Store.open(Path(sys.argv[1]))
except StoreError as error:
    print(error.code)
"""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        Store.open(folder).close()
        (folder / FILE_NAME).chmod(file_mode)
        folder.chmod(folder_mode)
        ran = subprocess.run(
            [sys.executable, "-c", script, name], capture_output=True, text=True, check=True, timeout=30
        )
        folder.chmod(0o755)
    assert ran.stdout.split() == ["read-only"]


def test_a_read_only_database_says_so_when_it_is_written(tmp_path: Path) -> None:
    Store.open(tmp_path).close()
    uri = f"{(tmp_path / FILE_NAME).as_uri()}?immutable=1"
    with closing(sqlite3.connect(uri, uri=True, isolation_level=None)) as connection:
        db = database(connection)
        assert code_of(lambda: sources.add(db, FEED, NOW)) == "read-only"


def test_a_full_disk_loses_nothing_that_was_saved(tmp_path: Path) -> None:
    def no_more_room(db: Database) -> None:
        db.execute(f"PRAGMA max_page_count = {pragma(db.conn, 'page_count')}")

    def room_again(db: Database) -> None:
        db.execute("PRAGMA max_page_count = 100000")

    with Store.open(tmp_path) as store:
        source_id = store.write(add_source).result()
        store.write(no_more_room).result()
        assert code_of(lambda: store.write(lambda db: add_items(db, source_id, 500)).result()) == "full"
        store.write(room_again).result()
        assert pages.page(store.reader(), ItemQuery(), None, 10) == ()
        assert len(store.write(lambda db: add_items(db, source_id, 5)).result()) == 5


def test_a_database_that_is_held_too_long_is_locked(tmp_path: Path) -> None:
    with Store.open(tmp_path, busy_seconds=0.05) as store:
        with closing(sqlite3.connect(store.path, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            assert code_of(lambda: store.write(add_source).result()) == "locked"
            other.execute("ROLLBACK")
        assert store.write(add_source).result() == 1


@pytest.mark.parametrize("mode", ["DELETE", "WAL"])
def test_a_fresh_database_that_is_held_is_locked_and_opens_later(tmp_path: Path, mode: str) -> None:
    with closing(sqlite3.connect(tmp_path / FILE_NAME, isolation_level=None)) as other:
        other.execute(f"PRAGMA journal_mode = {mode}")
        other.execute("BEGIN EXCLUSIVE")
        assert code_of(lambda: Store.open(tmp_path, busy_seconds=0.05)) == "locked"
        other.execute("ROLLBACK")
    Store.open(tmp_path).close()


def test_a_layout_that_became_newer_meanwhile_is_not_migrated(tmp_path: Path) -> None:
    Store.open(tmp_path).close()
    with closing(connect_writer(tmp_path / FILE_NAME, 1)) as connection:
        assert code_of(lambda: migrate(database(connection), tmp_path, ())) == "too-new"


def test_a_transaction_that_sqlite_ended_by_itself_is_not_ended_twice() -> None:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        connection.execute("CREATE TABLE t (n INTEGER CHECK (n > 0))")
        with pytest.raises(sqlite3.IntegrityError), transaction(connection):
            connection.execute("INSERT OR ROLLBACK INTO t VALUES (0)")
        assert not connection.in_transaction


def add_a_note(db: Database) -> None:
    db.execute("CREATE TABLE notes (text TEXT NOT NULL) STRICT")


def add_a_note_and_fail(db: Database) -> None:
    add_a_note(db)
    raise ZeroDivisionError


def test_a_migration_copies_the_file_first(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store:
        store.write(add_source).result()
    with closing(connect_writer(tmp_path / FILE_NAME, 1)) as connection:
        db = database(connection)
        migrate(db, tmp_path, (*MIGRATIONS, add_a_note))
        migrate(db, tmp_path, (*MIGRATIONS, add_a_note))
        assert pragma(connection, "user_version") == len(MIGRATIONS) + 1
        assert db.table("notes").exists()
    copies = list((tmp_path / "backups").iterdir())
    assert [copy.name for copy in copies] == [f"tradewind-v{len(MIGRATIONS):03d}-1.sqlite"]
    with closing(sqlite3.connect(copies[0])) as copy:
        assert pragma(copy, "user_version") == len(MIGRATIONS)
        assert copy.execute("SELECT count(*) FROM sources").fetchone() == (1,)


def test_a_migration_that_fails_leaves_the_layout_as_it_was(tmp_path: Path) -> None:
    Store.open(tmp_path).close()
    with closing(connect_writer(tmp_path / FILE_NAME, 1)) as connection:
        db = database(connection)
        with pytest.raises(ZeroDivisionError):
            migrate(db, tmp_path, (*MIGRATIONS, add_a_note_and_fail))
        assert pragma(connection, "user_version") == len(MIGRATIONS)
        assert not db.table("notes").exists()
        # The second copy does not replace the first.
        with pytest.raises(ZeroDivisionError):
            migrate(db, tmp_path, (*MIGRATIONS, add_a_note_and_fail))
    assert len(list((tmp_path / "backups").iterdir())) == 2
    Store.open(tmp_path).close()
