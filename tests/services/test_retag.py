from __future__ import annotations

import os
import random
import subprocess
import sys
from dataclasses import replace
from functools import partial
from itertools import islice
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

import pytest
from retag_until_killed import NOW, Turncoat, make

from app.domain.evidence import Draft
from app.domain.items import ItemQuery, NewItem
from app.domain.sources import NewSource
from app.main import Root
from app.services.corrections import Corrections
from app.services.retag import CHUNK, Retag
from app.services.sample_server import SampleServer
from app.services.upkeep import check_data
from app.store import ingest, items, pages, sources, upkeep
from app.store.store import FILE_NAME, Store
from app.tagging.library import load_library
from app.tagging.stamp import read_stamp
from app.tagging.tagger import Tagger

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.domain.retagging import RetagProgress
    from app.domain.sectors import SectorId
    from app.tagging.records import Library

CHILD = Path(__file__).with_name("retag_until_killed.py")
CHECKOUT = CHILD.parents[2]
KILLS = 8


@pytest.fixture(scope="module")
def library() -> Library:
    return load_library()


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Fill a data folder from the sample feeds."""
    folder = tmp_path_factory.mktemp("retag")
    with SampleServer(NOW) as server, Root(lambda: NOW).services(folder, allow_private=True) as services:
        services.sources.add_all(server.sources())
        services.refresh.run()
    return folder


@pytest.fixture
def store(filled: Path, tmp_path: Path) -> Iterator[Store]:
    with Store.open(filled) as opened:
        backup = tmp_path / FILE_NAME
        upkeep.backup(opened.path, backup)
    with Store.open(tmp_path) as opened:
        yield opened


def over(store: Store, tagger: Tagger) -> Retag:
    return Retag(store, lambda: tagger, lambda: tagger.stamp, lambda: NOW)


def without(library: Library, sector: SectorId) -> Tagger:
    """Make a tagger that has never heard of a sector."""
    concepts = tuple(
        replace(concept, sectors=kept)
        for concept in library.concepts
        if (kept := tuple(one for one in concept.sectors if one != sector))
    )
    return Tagger(replace(library, concepts=concepts, stamp="2026.2+eeeeeeee"))


def ids_of(store: Store, sector: SectorId) -> set[int]:
    return {row.id for row in pages.page(store.reader(), ItemQuery(sectors=(sector,)), None, 1000)}


def dump(store: Store) -> list[tuple[object, ...]]:
    found = []
    for table in ("tagging", "item_sectors", "item_policies"):
        found += sorted(store.reader().execute(f"SELECT * FROM {table}").fetchall(), key=repr)
    return found


def test_what_just_came_in_needs_no_tagging_anew(store: Store) -> None:
    retag = Retag(store, Tagger.load, read_stamp, lambda: NOW)
    assert retag.outdated() == 0
    assert retag.undoable() == 0
    assert retag.preview().items == 0


def test_under_another_stamp_the_same_data_says_the_same_of_every_item(
    store: Store, library: Library
) -> None:
    same = Tagger(replace(library, stamp="2026.2+cccccccc"))
    retag = over(store, same)
    total = items.counts(store.reader(), NOW).total
    assert retag.outdated() == total
    preview = retag.preview()
    assert (preview.items, preview.changed, preview.corrected) == (total, 0, 0)
    assert all((shift.added, shift.removed) == (0, 0) for shift in preview.sectors)
    assert {shift.sector: shift.kept for shift in preview.sectors} == {
        shift.sector: len(ids_of(store, shift.sector)) for shift in preview.sectors
    }
    assert retag.apply().changed == 0
    assert retag.outdated() == 0


def test_a_preview_writes_nothing_and_says_what_applying_then_does(store: Store, library: Library) -> None:
    retag = over(store, without(library, "green-tech"))
    before, had = dump(store), ids_of(store, "green-tech")
    preview = retag.preview(examples=2)
    assert dump(store) == before
    shift = next(shift for shift in preview.sectors if shift.sector == "green-tech")
    assert (shift.added, shift.removed, shift.kept, shift.gains) == (0, len(had), 0, ())
    assert len(shift.losses) == 2
    for example in shift.losses:
        assert example.item_id in had
        assert items.view(store.reader(), example.item_id).item.title == example.title
    report = retag.apply()
    assert report.items == preview.items
    assert report.changed >= preview.changed >= len(had)
    assert report.changes.items >= had
    assert ids_of(store, "green-tech") == set()
    assert {one.sector: one.kept + one.added for one in preview.sectors} == {
        one.sector: len(ids_of(store, one.sector)) for one in preview.sectors
    }
    assert retag.undoable() == report.items
    assert retag.undo().changes.items == report.changes.items
    assert dump(store) == before


def test_what_a_person_said_is_no_change_and_stays(store: Store, library: Library) -> None:
    said = Corrections(store, lambda: NOW)
    kept, *others = sorted(ids_of(store, "green-tech"))
    plain = min(row.id for row in pages.page(store.reader(), ItemQuery(), None, 1000) if not row.sectors)
    assert said.add(kept, "green-tech").items == {kept}
    said.add(plain, "green-tech")
    said.remove(others[0], "green-tech")
    retag = over(store, without(library, "green-tech"))
    preview = retag.preview(examples=1000)
    shift = next(shift for shift in preview.sectors if shift.sector == "green-tech")
    assert preview.corrected == 3
    assert (shift.added, shift.removed, shift.kept) == (0, len(others) - 1, 2)
    assert {example.item_id for example in shift.losses} == set(others[1:])
    retag.apply()
    assert ids_of(store, "green-tech") == {kept, plain}
    retag.undo()
    assert ids_of(store, "green-tech") == {kept, plain, *others[1:]}


def test_progress_counts_up_to_all_and_a_cancel_ends_it(store: Store, library: Library) -> None:
    retag = over(store, without(library, "green-tech"))
    seen: list[RetagProgress] = []
    total = retag.outdated()
    retag.preview(progress=seen.append)
    assert [one.done for one in seen] == [*range(CHUNK, total, CHUNK), total]
    assert {one.total for one in seen} == {total}
    stop = Event()
    stop.set()
    assert retag.preview(cancel=stop).cancelled
    before = dump(store)
    report = retag.apply(cancel=stop)
    assert (report.cancelled, report.items) == (True, 0)
    assert dump(store) == before
    assert retag.undoable() == 0


def test_a_cancel_half_way_leaves_all_as_it_was(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store:
        fill(store, 3 * CHUNK)
        before = dump(store)
        stop = Event()
        report = make(store, 7).apply(progress=lambda _: stop.set(), cancel=stop)
        assert report.cancelled
        assert dump(store) == before
        assert store.reader().execute("SELECT count(*) FROM retag_items").fetchone() == (0,)
        assert make(store, 7).apply().changed == 3 * CHUNK


def test_words_are_found_where_they_stand(store: Store) -> None:
    said = Corrections(store, lambda: NOW)
    view = items.listed(store.reader(), ItemQuery(), 1)[0]
    span = said.find_words(view.item.id, view.item.title[2:6])
    assert view.item.fields[span.field][span.start : span.end] == view.item.title[2:6]


def fill(store: Store, number: int) -> None:
    """Store plain items, tagged under stamp 0."""
    source = store.write(partial(sources.add, new=NewSource("https://a.example/"), now=NOW)).result()
    old = Turncoat(0)
    batch = [(plain_item(place), old.tag(draft(place))) for place in range(number)]
    store.write(partial(ingest.ingest, source_id=source.id, batch=batch, now=NOW)).result()


def plain_item(place: int) -> NewItem:
    return NewItem(str(place), None, None, f"Story {place}", "", "", "", (), "en", NOW, str(place))


def draft(place: int) -> Draft:
    return Draft(id="", title=f"Story {place}")


def run_and_kill(folder: Path, start: int, lines: int) -> list[str]:
    """Let a program tag anew over and over, kill it after so many lines, and give what it said."""
    command = [sys.executable, str(CHILD), str(folder), str(start)]
    environment = os.environ | {"PYTHONPATH": str(CHECKOUT)}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as program:
        assert program.stdout is not None
        said = list(islice(program.stdout, lines))
        program.kill()
        said += program.stdout.readlines()
    return [line.strip() for line in said if line.endswith("\n")]


def test_killed_half_way_it_leaves_the_old_tags_or_the_new_ones_and_no_mixture(tmp_path: Path) -> None:
    chance = random.Random(20261121)
    with Store.open(tmp_path) as store:
        fill(store, 200)
    number = 0
    for _ in range(KILLS):
        said = run_and_kill(tmp_path, number + 1, chance.randint(1, 30))
        applied = [int(line.split()[1]) for line in said if line.startswith("applied")]
        begun = [int(line.split()[1]) for line in said if line.startswith("begins")]
        with Store.open(tmp_path) as store:
            stamps = {stamp for (stamp,) in store.reader().execute("SELECT taxonomy FROM tagging")}
            scores = {score for (score,) in store.reader().execute("SELECT score FROM item_sectors")}
            assert len(stamps) == len(scores) == 1
            present = int(stamps.pop().partition("+")[0])
            assert present in {applied[-1] if applied else number, begun[-1]}
            assert scores == {Turncoat(present).tag(draft(1)).sectors[0].score}
            number = present
        assert check_data(tmp_path).ok
    with Store.open(tmp_path) as store:
        assert make(store, number + 1).apply().items == 200
