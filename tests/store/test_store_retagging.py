from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

import pytest
import store_samples
from hypothesis import given
from hypothesis import strategies as st
from store_samples import NOW, add_items, add_source, entry, memory, tagged

from app.domain.items import ItemQuery
from app.errors import InputError
from app.store import corrections, items, pages, retagging, sources, upkeep
from app.store.retagging import Staged
from app.store.store import Store

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from sqlite_utils import Database

    from app.domain.evidence import Tagged
    from app.domain.sectors import SectorId

NEWER = "2026.2+00000000"


def tag_tables(conn: sqlite3.Connection) -> list[tuple[object, ...]]:
    """Give every row of every table that tags are in, as it is in the file."""
    found: list[tuple[object, ...]] = []
    names = [name for (name,) in conn.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    for name in sorted(names):
        if name == "tagging" or name.startswith("item_s") or name in {"item_policies", "item_places"}:
            columns = [column for _, column, *_ in conn.execute(f"PRAGMA table_info({name})")]
            typed = ", ".join(f"typeof({column}), CAST({column} AS BLOB)" for column in columns)
            rows = conn.execute(f"SELECT {typed} FROM {name} ORDER BY {', '.join(columns)}").fetchall()
            found += [(name, *row) for row in rows]
    tallies = conn.execute("SELECT * FROM sector_tallies WHERE unread <> 0 ORDER BY sector").fetchall()
    return [*found, *tallies]


def stage(db: Database, run: int, sectors: Sequence[SectorId], stamp: str = NEWER) -> None:
    """Lay down the same sectors for every outdated item."""
    batch = [Staged(text, text.differs(tagged(sectors))) for text in retagging.texts(db.conn, stamp, 0, 100)]
    retagging.stage(db, run, batch)


def retag(db: Database, sectors: Sequence[SectorId], stamp: str = NEWER) -> retagging.Swapped:
    run = retagging.begin(db, stamp, NOW)
    stage(db, run, sectors, stamp)
    return retagging.apply(db, run, NOW)


def sectors_of(db: Database, item_id: int) -> set[str]:
    return {tag.sector for tag in items.view(db.conn, item_id).tagged.sectors}


def mixed(db: Database) -> tuple[int, ...]:
    """Store four items, two of them tagged as the next taxonomy would."""
    batch: list[tuple[str, Tagged]] = [
        ("a", tagged(["urban-planning"])),
        ("b", tagged(["green-tech", "innovation"], policy="p", hedged=True)),
        ("c", tagged(["green-tech"])),
        ("d", tagged(())),
    ]
    return items.ingest(db, add_source(db), [(entry(key, key), said) for key, said in batch], NOW).new_ids


def test_what_is_laid_down_is_seen_by_nobody_until_it_is_put_in_place() -> None:
    with memory() as db:
        mixed(db)
        before = tag_tables(db.conn)
        run = retagging.begin(db, NEWER, NOW)
        stage(db, run, ["green-tech"])
        assert tag_tables(db.conn) == before
        done = retagging.apply(db, run, NOW)
        assert (done.stamp, done.items, len(done.changed)) == (NEWER, 4, 3)
        assert retagging.outdated(db.conn, NEWER) == 0
        assert len(pages.page(db.conn, ItemQuery(sectors=("green-tech",)), None, 9)) == 4
        assert pages.page(db.conn, ItemQuery(sectors=("urban-planning",)), None, 9) == ()


def test_undone_it_is_byte_for_byte_what_it_was() -> None:
    with memory() as db:
        ids = mixed(db)
        corrections.correct(db, ids[0], "innovation", "add", None, NOW)
        before = tag_tables(db.conn)
        done = retag(db, ["green-tech"])
        assert tag_tables(db.conn) != before
        assert retagging.undoable(db.conn) == 4
        assert retagging.undo(db, NOW).changed == done.changed
        assert tag_tables(db.conn) == before
        assert retagging.undoable(db.conn) == 0
        with pytest.raises(InputError) as caught:
            retagging.undo(db, NOW)
        assert caught.value.code == "nothing-to-undo"


def test_items_tagged_under_several_older_stamps_get_their_own_back() -> None:
    with memory() as db:
        first, second, *_ = mixed(db)
        store_samples.retag(db, [(second, replace(tagged(["green-tech"]), stamp="2025.1+ffffffff"))])
        before = tag_tables(db.conn)
        retag(db, ["green-tech"])
        assert items.view(db.conn, second).tagged.taxonomy == "2026.2"
        retagging.undo(db, NOW)
        assert tag_tables(db.conn) == before
        assert items.view(db.conn, second).tagged.taxonomy == "2025.1"
        assert items.view(db.conn, first).tagged.taxonomy == "2026.1"


def test_an_item_that_a_refresh_changed_meanwhile_is_left_alone() -> None:
    with memory() as db:
        ids = mixed(db)
        run = retagging.begin(db, NEWER, NOW)
        stage(db, run, ["green-tech"])
        fresh = (entry("a", "A new title"), tagged(["innovation"]))
        items.ingest(db, 1, [fresh], NOW)
        assert ids[0] not in retagging.apply(db, run, NOW).changed
        assert sectors_of(db, ids[0]) == {"innovation"}


def test_undoing_leaves_alone_what_a_refresh_changed_since() -> None:
    with memory() as db:
        ids = mixed(db)
        retag(db, ["green-tech"])
        fresh = (entry("a", "A new title"), replace(tagged(["innovation"]), stamp=NEWER))
        items.ingest(db, 1, [fresh], NOW)
        retagging.undo(db, NOW)
        assert sectors_of(db, ids[0]) == {"innovation"}
        assert sectors_of(db, ids[1]) == {"green-tech", "innovation"}


def test_an_item_that_is_deleted_meanwhile_is_no_trouble() -> None:
    with memory() as db:
        mixed(db)
        run = retagging.begin(db, NEWER, NOW)
        stage(db, run, ["green-tech"])
        sources.remove(db, 1)
        assert retagging.apply(db, run, NOW).items == 0
        assert retagging.undo(db, NOW).items == 0


def test_of_two_runs_at_once_the_one_that_began_first_is_told_that_it_lost() -> None:
    with memory() as db:
        mixed(db)
        first = retagging.begin(db, NEWER, NOW)
        second = retagging.begin(db, NEWER, NOW)
        for attempt in (
            lambda: retagging.stage(db, first, []),
            lambda: retagging.apply(db, first, NOW),
            lambda: retagging.abandon(db, first),
        ):
            with pytest.raises(InputError, match="Another re-tagging"):
                attempt()
        retagging.abandon(db, second)
        assert retagging.undoable(db.conn) == 0


def test_only_what_can_still_be_undone_is_kept() -> None:
    with memory() as db:
        mixed(db)
        retag(db, ["green-tech"])
        assert retagging.sweep(db) == 0
        retag(db, ["innovation"], "2026.3")
        assert [retagging.sweep(db, 3), retagging.sweep(db, 3), retagging.sweep(db, 3)] == [3, 1, 0]
        assert retagging.undoable(db.conn) == 4
        retagging.undo(db, NOW)
        assert retagging.sweep(db) == 4
        with pytest.raises(InputError):
            retagging.undo(db, NOW)


def test_a_text_is_given_to_the_tagger_as_when_it_came_in() -> None:
    with memory() as db:
        source_id = add_source(db)
        made = entry("a", "Title", content="Content", url="https://a.example/", published=NOW)
        items.ingest(db, source_id, [(made, tagged())], NOW)
        (text,) = retagging.texts(db.conn, NEWER, 0, 9)
        draft = text.draft
        assert (draft.id, draft.title, draft.content, draft.url) == ("", "Title", "Content", made.url)
        assert (draft.source, draft.source_reliability) == ("Harbour Gazette", "B")
        assert draft.published == NOW.isoformat()
        assert retagging.texts(db.conn, NEWER, text.item_id, 9) == ()
        assert retagging.texts(db.conn, "2026.1", 0, 9) == ()


class Bench:
    """Three items that are tagged anew, corrected and put back, beside what should hold of them."""

    def __init__(self, db: Database) -> None:
        self.db = db
        self.ids = add_items(db, add_source(db), 3)
        self.machine: dict[int, set[str]] = {item_id: {"urban-planning"} for item_id in self.ids}
        self.before: dict[int, set[str]] | None = None
        self.said: dict[int, list[tuple[SectorId, str]]] = {item_id: [] for item_id in self.ids}
        self._stamp = 0

    def retag(self, sectors: list[SectorId]) -> None:
        self._stamp += 1
        retag(self.db, sectors, f"stamp+{self._stamp}")
        self.before, self.machine = self.machine, {item_id: set(sectors) for item_id in self.ids}

    def undo_retag(self) -> None:
        if self.before is not None:
            retagging.undo(self.db, NOW)
            self.machine, self.before = self.before, None

    def give_up(self, sectors: list[SectorId]) -> None:
        run = retagging.begin(self.db, "stamp+given-up", NOW)
        stage(self.db, run, sectors, "stamp+given-up")

    def add(self, place: int, sector: SectorId) -> None:
        item_id = self.ids[place]
        corrections.correct(self.db, item_id, sector, "add", None, NOW)
        if dict(self.said[item_id]).get(sector) != "add":
            self.said[item_id].append((sector, "add"))

    def take_off(self, place: int, sector: SectorId) -> None:
        item_id = self.ids[place]
        if sector in self.expected(item_id):
            corrections.correct(self.db, item_id, sector, "remove", None, NOW)
            self.said[item_id].append((sector, "remove"))

    def undo_correction(self, place: int) -> None:
        if self.said[self.ids[place]]:
            self.said[self.ids[place]].pop()
            corrections.undo(self.db, self.ids[place], NOW)

    def expected(self, item_id: int) -> set[str]:
        held = set(self.machine[item_id])
        for sector, deed in self.said[item_id]:
            held = held | {sector} if deed == "add" else held - {sector}
        return held


SECTOR: st.SearchStrategy[SectorId] = st.sampled_from(["urban-planning", "green-tech", "innovation"])
SECTOR_LISTS = st.lists(SECTOR, unique=True, max_size=2)
PLACE = st.integers(0, 2)
STEPS: st.SearchStrategy[Callable[[Bench], None]] = st.one_of(
    SECTOR_LISTS.map(lambda sectors: lambda bench: bench.retag(sectors)),
    SECTOR_LISTS.map(lambda sectors: lambda bench: bench.give_up(sectors)),
    st.just(Bench.undo_retag),
    st.tuples(PLACE, SECTOR).map(lambda what: lambda bench: bench.add(*what)),
    st.tuples(PLACE, SECTOR).map(lambda what: lambda bench: bench.take_off(*what)),
    PLACE.map(lambda place: lambda bench: bench.undo_correction(place)),
)


@given(steps=st.lists(STEPS, max_size=12))
def test_any_sequence_of_corrections_retagging_and_undoing_ends_where_it_should(
    steps: list[Callable[[Bench], None]],
) -> None:
    with memory() as db:
        bench = Bench(db)
        for step in steps:
            step(bench)
            for item_id in bench.ids:
                assert sectors_of(db, item_id) == bench.expected(item_id)
                row = pages.item_rows(db.conn, [item_id])[0]
                assert {sector for sector, _ in row.sectors} == bench.expected(item_id)


@given(first=SECTOR_LISTS, steps=st.lists(STEPS, max_size=6), sectors=SECTOR_LISTS)
def test_whatever_came_before_undoing_a_retagging_restores_every_byte(
    first: list[SectorId], steps: list[Callable[[Bench], None]], sectors: list[SectorId]
) -> None:
    with memory() as db:
        bench = Bench(db)
        bench.retag(first)
        for step in steps:
            step(bench)
        before = tag_tables(db.conn)
        bench.retag(sectors)
        bench.undo_retag()
        assert tag_tables(db.conn) == before


def test_a_database_that_was_tagged_anew_and_back_is_sound(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store:
        store.write(mixed).result()
        store.write(partial(retag, sectors=["innovation"])).result()
        assert upkeep.check(store.path).ok
        store.write(lambda db: retagging.undo(db, NOW)).result()
        report = upkeep.check(store.path)
        assert report.ok, report.problems
