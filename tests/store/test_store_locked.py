from __future__ import annotations

import inspect
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest
from store_samples import FEED, NOW, add_items, add_source, entry, tagged

from app.domain.corrections import Correction
from app.domain.items import ItemQuery, WholeText
from app.domain.opportunities import LinkedEvidence, OpportunityDraft, Stage, Stance
from app.domain.query import Words
from app.domain.sources import FetchState, RawAnswer, Role, Source
from app.domain.watch_log import Entry
from app.errors import StoreError
from app.store import (
    correction_log,
    corrections,
    fetch_states,
    figures,
    fulltext,
    ingest,
    items,
    letters,
    pages,
    products,
    raw,
    retagging,
    retention,
    search,
    searches,
    sources,
    stage_names,
    tags,
    trends,
    upkeep,
    watch_import,
    watch_log,
    watch_merge,
    watch_pieces,
    watch_steps,
    watch_suggestions,
    watchlist,
    whole_texts,
)
from app.store.detail import write_detail
from app.store.late import database
from app.store.prepared import prepare, row_of
from app.store.store import FILE_NAME, Store
from app.store.watch_log import Act

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MODULES = (
    correction_log,
    corrections,
    fetch_states,
    figures,
    fulltext,
    ingest,
    items,
    letters,
    pages,
    products,
    raw,
    retagging,
    retention,
    search,
    searches,
    sources,
    stage_names,
    tags,
    trends,
    upkeep,
    watch_import,
    watch_log,
    watch_merge,
    watch_pieces,
    watch_steps,
    watch_suggestions,
    watchlist,
    whole_texts,
)
DRAFT = OpportunityDraft("A")
PIECE = LinkedEvidence(1, "A", "B", None, None, Stance.FOR, "", NOW, key="k")
ENTRY = Entry("e", "u", 1, NOW, "", "added", "s", ())
CORRECTION = Correction(1, 1, "innovation", "add", None, NOW)
SOURCE = Source(1, FEED.url, "A", None, None, None, Role.NEWS, None, None, "", enabled=True)

# Every public function of the store that takes a connection or the database, with arguments to call it by.
CALLS: dict[str, tuple[Any, ...]] = {
    "correction_log.standing": ([1],),
    "correction_log.add": (1, "innovation", "add", None, NOW),
    "correction_log.take_back": (CORRECTION, NOW),
    "corrections.correct": (1, "innovation", "add", None, NOW),
    "corrections.undo": (1, NOW),
    "fetch_states.state": (1,),
    "fetch_states.listed": (),
    "fetch_states.save_states": ([FetchState(1)],),
    "fetch_states.host_waits": (NOW,),
    "fetch_states.save_host_waits": ({"a.example": NOW}, NOW),
    "fetch_states.forget_answers": (1,),
    "fetch_states.forget_move": (1,),
    "figures.counts": (NOW,),
    "fulltext.put": ([(1, "a", "", "")],),
    "fulltext.put_words": ([(1, "a", "", "")],),
    "fulltext.drop": ([1],),
    "fulltext.reindex": (),
    "fulltext.tidy": (),
    "ingest.known": (1, ["k"]),
    "ingest.ingest": (1, [(entry("k"), tagged())], NOW),
    "ingest.take_in": (1, [prepare(entry("k"), tagged())], NOW),
    "items.view": (1,),
    "items.listed": (ItemQuery(), 5),
    "items.mark": ([1],),
    "items.outdated": ("x", 5),
    "letters.put": ([(1, "a", "", "")],),
    "letters.drop": ([(1, "a", "", "")],),
    "letters.complete": (),
    "letters.fill": (),
    "letters.reindex": (),
    "pages.page": (ItemQuery(), None, 5),
    "pages.page_ids": (ItemQuery(), None, 5),
    "pages.item_rows": ([1],),
    "pages.number": (ItemQuery(), 5),
    "pages.matching": (Words("a"), [1]),
    "pages.outline": (ItemQuery(),),
    "pages.page_statement": (ItemQuery(text="a"), None, 5),
    "raw.find": (1,),
    "raw.keep": (RawAnswer(1, FEED.url, 200, {}, b"", 0, NOW), b""),
    "retagging.outdated": ("x",),
    "retagging.texts": ("x", 0, 5),
    "retagging.begin": ("x", NOW),
    "retagging.stage": (1, []),
    "retagging.abandon": (1,),
    "retagging.apply": (1, NOW),
    "retagging.undo": (NOW,),
    "retagging.undoable": (),
    "retagging.sweep": (),
    "retention.expired": (NOW, 5),
    "retention.retire": ([1],),
    "search.hits": (ItemQuery(text="a"), 5),
    "searches.listed": (),
    "searches.newest": (),
    "searches.fresh": (Words("a"), 0),
    "searches.add": ("A", "a"),
    "searches.rename": (1, "A"),
    "searches.set_alert": (1,),
    "searches.tell": ([1],),
    "searches.remove": (1,),
    "sources.add": (FEED, NOW),
    "sources.edit": (SOURCE,),
    "sources.name": (1, "A"),
    "sources.move": (1, "https://new.example/"),
    "sources.remove": (1,),
    "sources.find": (1,),
    "sources.rows": (),
    "sources.by_ids": ([1],),
    "sources.coverage": (NOW,),
    "tags.put": ([(1, "2026-11-21T09:00:00Z", row_of(tagged()))],),
    "tags.clear": ([1],),
    "tags.put_details": ([(1, "2026-11-21T09:00:00Z", "x", write_detail(tagged()))],),
    "tags.refit": ([1],),
    "trends.daily": (NOW, NOW),
    "trends.by_role": (NOW, NOW),
    "trends.mentions": (),
    "trends.places": (5,),
    "upkeep.repair": (),
    "whole_texts.find": (1,),
    "whole_texts.keep": (WholeText(1, "https://a.example/", "a", NOW),),
    "products.listed": (),
    "products.put": ([],),
    "stage_names.listed": (),
    "stage_names.rename": (Stage.WON, "Signed"),
    "watch_import.binned_uids": (),
    "watch_import.take": ([], Act(NOW), lambda _: True),
    "watch_log.history": (1,),
    "watch_log.known": (["u"],),
    "watch_log.of_opportunity": (1,),
    "watch_log.of_step": ("s",),
    "watch_log.stacks_of": (),
    "watch_log.write": ([(1, ENTRY)],),
    "watch_merge.conflicted": (),
    "watch_merge.foresee": ([ENTRY],),
    "watch_merge.merge": ([ENTRY],),
    "watch_pieces.keep": ([{}],),
    "watch_pieces.of_item": (1, Stance.FOR, "", NOW),
    "watch_pieces.snapshots": (["h"],),
    "watch_pieces.texts_at": (["https://a.example/"],),
    "watch_steps.redo": (Act(NOW),),
    "watch_steps.steps": (),
    "watch_steps.undo": (Act(NOW),),
    "watch_suggestions.answer": (1, 1, "dismissed", NOW),
    "watch_suggestions.between": (0, 9, 9),
    "watch_suggestions.counts": (),
    "watch_suggestions.first_since": (NOW,),
    "watch_suggestions.linked_hashes": (),
    "watch_suggestions.looked": ([(1, 1, "q")],),
    "watch_suggestions.looks": (),
    "watch_suggestions.newest": (),
    "watch_suggestions.see": ([(1, "m")], NOW),
    "watch_suggestions.seen": (),
    "watch_suggestions.suggest": ({1: [1]}, [], NOW),
    "watch_suggestions.waiting": (1,),
    "watchlist.add": (DRAFT, NOW),
    "watchlist.add_with": (DRAFT, PIECE, Act(NOW)),
    "watchlist.edit": (1, DRAFT, NOW),
    "watchlist.move": (1, Stage.WON, NOW),
    "watchlist.link": (1, 1, Stance.FOR, "", NOW),
    "watchlist.link_piece": (1, PIECE, NOW),
    "watchlist.piece": (1, "k"),
    "watchlist.restated": (1, PIECE, None, None),
    "watchlist.settle": (1, "owner", "kept", NOW),
    "watchlist.unlink": (1, 1, NOW),
    "watchlist.remove": (1, NOW),
    "watchlist.restore": (1, NOW),
    "watchlist.listed": (),
    "watchlist.binned": (),
    "watchlist.find": (1,),
}


def public_functions() -> dict[str, Any]:
    """Find the store's functions whose first argument is a connection or the database."""
    return {
        f"{module.__name__.rpartition('.')[2]}.{name}": function
        for module in MODULES
        for name, function in inspect.getmembers(module, inspect.isfunction)
        if function.__module__ == module.__name__
        and not name.startswith("_")
        and next(iter(inspect.signature(function).parameters), "") in {"conn", "db"}
    }


def test_the_table_names_every_public_function() -> None:
    assert set(CALLS) == set(public_functions())


@pytest.fixture
def held(tmp_path: Path) -> Iterator[Path]:
    """Give the path of a database that another program holds to itself."""
    with Store.open(tmp_path) as store:
        store.write(lambda db: add_items(db, add_source(db), 2)).result()
        store.write(lambda db: watchlist.add(db, DRAFT, NOW)).result()
    with closing(sqlite3.connect(tmp_path / FILE_NAME, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN IMMEDIATE")
        other.execute("UPDATE sources SET title = 'held'")
        yield tmp_path / FILE_NAME


@pytest.mark.parametrize("name", sorted(CALLS))
def test_a_database_that_another_program_holds_is_said_to_be_busy(held: Path, name: str) -> None:
    function = public_functions()[name]
    with closing(sqlite3.connect(held, timeout=0, isolation_level=None)) as connection:
        takes_database = next(iter(inspect.signature(function).parameters)) == "db"
        with pytest.raises(StoreError) as caught:
            function(database(connection) if takes_database else connection, *CALLS[name])
    assert caught.value.code == "locked"


def test_looking_after_a_database_that_is_held_is_said_to_be_busy(held: Path) -> None:
    for attempt in (
        lambda: upkeep.check(held, busy_seconds=0),
        lambda: upkeep.backup(held, held.with_name("copy"), busy_seconds=0),
        lambda: Store.open(held.parent, busy_seconds=0),
    ):
        with pytest.raises(StoreError) as caught:
            attempt()
        assert caught.value.code == "locked"
