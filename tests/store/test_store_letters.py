"""The index of single characters: in step with every write, filled from behind, and asked once complete."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from make_fixture import FOLDER
from store_samples import NOW, add_source, entry, memory, tagged

from app.domain.items import ItemQuery
from app.domain.query import parse_query
from app.store import fulltext, items, letters, pages, sources, upkeep
from app.store.query_sql import match_of, text_index
from app.store.store import FILE_NAME, Store

if TYPE_CHECKING:
    from pathlib import Path

    from sqlite_utils import Database

TEXTS = st.text(st.sampled_from("汽车車優优がか 。ab"), max_size=8)
ALL_DUE = "UPDATE letters_due SET below = (SELECT max(id) + 1 FROM items)"


def found(db: Database, query: str) -> set[int]:
    return set(pages.page_ids(db.conn, ItemQuery(where=parse_query(query)), None, 500))


def as_before_the_index(db: Database) -> None:
    """Put a store where one stands that was just brought to this layout."""
    db.execute("INSERT INTO item_letters (item_letters) VALUES ('delete-all')")
    db.execute(ALL_DUE)


def problems(db: Database) -> list[str]:
    return [problem for look in upkeep._CHECKS for problem in look(db.conn)]


def take(db: Database, step: str | tuple[str, str]) -> None:
    """Write a story of the one source, or do what happens between writes."""
    (source_id,) = [one.source.id for one in sources.rows(db.conn)] or [add_source(db)]
    match step:
        case (key, text):
            items.ingest(db, source_id, [(entry(key, key, content=text), tagged())], NOW)
        case "fill":
            letters.fill(db)
        case "tidy":
            fulltext.tidy(db)
        case "remove":
            sources.remove(db, source_id)
        case "behind" if items.counts(db.conn, NOW).total:
            as_before_the_index(db)


@given(texts=st.lists(TEXTS, min_size=1, max_size=6), looked=st.sampled_from("汽车車優优がか"))
def test_a_character_alone_finds_what_its_pairs_find(texts: list[str], looked: str) -> None:
    with memory() as db:
        source_id = add_source(db)
        batch = [(entry(f"k{n}", f"{n}", content=text), tagged()) for n, text in enumerate(texts)]
        items.ingest(db, source_id, batch, NOW)
        assert text_index(db.conn, match_of(parse_query(looked)))[0] == "item_letters"
        by_letter = found(db, looked)
        as_before_the_index(db)
        assert text_index(db.conn, match_of(parse_query(looked)))[0] == "item_text"
        assert found(db, looked) == by_letter


@given(
    steps=st.lists(
        st.one_of(
            st.tuples(st.sampled_from("abcd"), TEXTS), st.sampled_from(["fill", "behind", "tidy", "remove"])
        ),
        max_size=14,
    )
)
def test_the_index_is_true_whatever_is_written_while_it_is_filled(steps: list[str | tuple[str, str]]) -> None:
    with memory() as db:
        for step in steps:
            take(db, step)
        assert problems(db) == []
        while fulltext.tidy(db):
            pass
        assert letters.complete(db.conn)
        assert problems(db) == []
        for letter in "汽车か":
            by_letter = found(db, letter)
            db.execute("UPDATE letters_due SET below = 1")
            assert found(db, letter) == by_letter
            db.execute("UPDATE letters_due SET below = 0")


@pytest.mark.parametrize(
    ("query", "index"),
    [
        ("汽", "item_letters"),
        ("車", "item_letters"),
        ("汽车", "item_text"),
        ("汽 车", "item_text"),
        ("-汽", "item_letters"),
        ("a", "item_text"),
        ("title:汽", "item_text"),
        ('"a 汽"', "item_text"),
    ],
)
def test_only_a_character_alone_is_looked_up_there(query: str, index: str) -> None:
    with memory() as db:
        source_id = add_source(db)
        batch = [
            (entry(str(n), text), tagged()) for n, text in enumerate(["a 汽车", "汽 车", "汽b", "车", "a"])
        ]
        items.ingest(db, source_id, batch, NOW)
        quick = found(db, query)
        statement, _ = pages.page_statement(db.conn, ItemQuery(where=parse_query(query)), None, 5)
        assert index in statement
        as_before_the_index(db)
        assert found(db, query) == quick


def test_items_of_an_older_layout_come_in_piece_by_piece_and_can_be_found_meanwhile(tmp_path: Path) -> None:
    shutil.copy(FOLDER / "v004.sqlite", tmp_path / FILE_NAME)
    with Store.open(tmp_path) as store:
        assert not letters.complete(store.reader())
        query = ItemQuery(where=parse_query("区"))
        before = pages.page_ids(store.reader(), query, None, 9)
        assert before
        while store.write(fulltext.tidy).result():
            pass
        assert letters.complete(store.reader())
        assert pages.page_ids(store.reader(), query, None, 9) == before
    assert upkeep.check(tmp_path / FILE_NAME).ok


def test_what_is_broken_is_told_and_built_anew(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store:
        source_id = store.write(add_source).result()
        store.write(lambda db: items.ingest(db, source_id, [(entry("a", "汽车"), tagged())], NOW)).result()
    with closing(sqlite3.connect(tmp_path / FILE_NAME)) as connection, connection:
        connection.execute("INSERT INTO item_letters (item_letters) VALUES ('delete-all')")
        connection.execute("INSERT INTO item_letters (rowid, letters) VALUES (404, '汽')")
    told = " ".join(upkeep.check(tmp_path / FILE_NAME).problems)
    assert "1 items are missing from the index of characters" in told
    assert "1 entries of the index of characters belong to no item" in told
    with Store.open(tmp_path) as store:
        store.write(upkeep.repair).result()
        assert len(pages.page(store.reader(), ItemQuery(where=parse_query("汽")), None, 9)) == 1
    assert upkeep.check(tmp_path / FILE_NAME).ok
