from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from make_fixture import FOLDER, STORIES
from store_samples import FEED, NOW, entry, tagged

from app.domain.items import Counts, ItemQuery
from app.domain.opportunities import Stage, Stance
from app.domain.sources import FetchStatus
from app.store import fetch_states, items, pages, search, sources, upkeep, watchlist
from app.store.migrations import MIGRATIONS
from app.store.store import FILE_NAME, Store

LAYOUTS = sorted(FOLDER.glob("v*.sqlite"))


def test_every_layout_has_its_file() -> None:
    assert [path.stem for path in LAYOUTS] == [f"v{number:03d}" for number in range(1, len(MIGRATIONS) + 1)]


def test_the_newest_file_has_the_schema_that_a_fresh_database_gets(tmp_path: Path) -> None:
    Store.open(tmp_path).close()
    schemas = []
    for path in (tmp_path / FILE_NAME, LAYOUTS[-1]):
        with closing(sqlite3.connect(path)) as connection:
            schemas.append(set(connection.execute("SELECT type, name, sql FROM sqlite_master")))
    assert schemas[0] == schemas[1]


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda path: Path(path).stem)
def test_a_database_of_every_layout_opens_with_all_that_is_in_it(layout: Path, tmp_path: Path) -> None:
    shutil.copy(layout, tmp_path / FILE_NAME)
    with Store.open(tmp_path) as store:
        conn = store.reader()
        assert sources.rows(conn)[0].source.title == FEED.title
        assert fetch_states.state(conn, 1).status is FetchStatus.NEW
        rows = pages.page(conn, ItemQuery(), None, 10)
        assert [row.title for row in rows] == [title for _, title, _ in STORIES]
        assert [(row.read, row.starred, row.watched) for row in rows] == [
            (True, False, True),
            (False, True, False),
            (False, False, False),
        ]
        assert items.view(conn, rows[1].id).item.content == STORIES[1][2]
        assert items.view(conn, rows[0].id).tagged.policies[0].policy == "a-policy"
        for word, place in (("smart city", None), ("quays", 0), ("小区", 1), ("再生", 2)):
            hits = [hit.row.id for hit in search.hits(conn, ItemQuery(text=word), 10)]
            assert hits == ([] if place is None else [rows[place].id])
        assert items.counts(conn, NOW) == Counts(
            total=3,
            today=1,
            unread=2,
            starred=1,
            sectors=(("green-tech", 2), ("urban-planning", 2)),
            sources=((1, 2),),
        )
        (opportunity,) = watchlist.listed(conn)
        assert (opportunity.uid, opportunity.stage) == ("f1x7ure", Stage.QUALIFIED)
        assert opportunity.evidence[0].stance is Stance.FOR
        assert [event.what for event in watchlist.history(conn, opportunity.id)] == [
            "added",
            "linked",
            "moved",
        ]
        again = entry("a", STORIES[0][1], content="The tender is closed.", published=NOW + timedelta(days=1))
        done = store.write(lambda db: items.ingest(db, 1, [(again, tagged())], NOW)).result()
        assert done.updated_ids == (rows[0].id,)
    assert upkeep.check(tmp_path / FILE_NAME).ok
