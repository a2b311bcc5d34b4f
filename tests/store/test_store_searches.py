from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest
from store_samples import NOW, add_items, add_source, entry, tagged

from app.errors import InputError
from app.services.searches import Searches
from app.store import items
from app.store.store import Store

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path) as opened:
        opened.write(lambda db: add_items(db, add_source(db), 20)).result()
        yield opened


def come(store: Store, *titles: str) -> None:
    batch = [(entry(title, title, published=NOW), tagged()) for title in titles]
    store.write(partial(items.ingest, source_id=1, batch=batch, now=NOW)).result()


def test_a_search_is_kept_renamed_and_forgotten(store: Store) -> None:
    searches = Searches(store, lambda: NOW)
    one = searches.add("  Heat   networks ", "heat since:7d").result()
    assert [(kept.name, kept.query, kept.alert) for kept in searches.listed()] == [
        ("Heat networks", "heat since:7d", False)
    ]
    searches.rename(one.id, "Heat").result()
    assert searches.listed()[0].name == "Heat"
    searches.remove(one.id).result()
    assert searches.listed() == ()


def test_two_searches_have_two_names(store: Store) -> None:
    searches = Searches(store, lambda: NOW)
    searches.add("Heat", "heat").result()
    other = searches.add("Cold", "cold").result()
    for write in (partial(searches.add, "Heat", "x"), partial(searches.rename, other.id, "Heat")):
        with pytest.raises(InputError, match="called “Heat”"):
            write().result()
    with pytest.raises(InputError, match="needs a name"):
        searches.add("  ", "x").result()


def test_what_does_not_parse_is_not_kept(store: Store) -> None:
    with pytest.raises(InputError):
        Searches(store, lambda: NOW).add("Broken", "(heat")


def test_unread_items_of_each_search_are_counted(store: Store) -> None:
    searches = Searches(store, lambda: NOW)
    every, none = searches.add("Stories", "story").result(), searches.add("None", "zeppelin").result()
    store.write(partial(items.mark, item_ids=[1, 2], read=True)).result()
    assert searches.unread() == {every.id: 18, none.id: 0}


def test_an_alert_tells_once_of_what_came_since(store: Store) -> None:
    searches = Searches(store, lambda: NOW)
    loud, quiet = searches.add("Heat", "heat").result(), searches.add("Quiet", "heat").result()
    come(store, "Heat before the alert")
    searches.set_alert(loud.id, alert=True).result()
    assert searches.alerts() == ()
    come(store, "Heat for the quay", "A museum opens")
    (alert,) = searches.alerts()
    assert (alert.search.id, alert.count, alert.titles) == (loud.id, 1, ("Heat for the quay",))
    assert searches.alerts() == ()
    searches.set_alert(quiet.id, alert=True).result()
    assert searches.alerts() == ()
