from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest

from app.domain.evidence import Place, Provenance, Signal, Span, Tagged
from app.domain.items import NewItem
from app.domain.sources import NewSource
from app.errors import InputError
from app.services.watch import Watch
from app.store import ingest, sources
from app.store.store import Store

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
SPAN = Span("title", 0, 1, "A")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path) as opened:
        yield opened


def put(store: Store, *signals: tuple[str, str]) -> int:
    """Store an item with signals (kind, ISO day) and give its id."""
    told = tuple(Signal(kind, 0.8, (SPAN,), date.fromisoformat(day)) for kind, day in signals)
    places = (Place("CN-31", "Shanghai", (SPAN,)),)
    tags = Tagged("1", "en", "2026.1", (), (), places, told, Provenance())
    item = NewItem("a", None, None, "A tender", "", "Bids", "<p>Bids</p>", (), "en", NOW, "a")
    source = store.write(lambda db: sources.add(db, NewSource("https://a.example/feed"), NOW)).result()
    return store.write(lambda db: ingest.ingest(db, source.id, [(item, tags)], NOW)).result().new_ids[0]


@pytest.mark.parametrize(
    ("signals", "day"),
    [
        ((("plan", "2030-12-31"), ("target", "2027-12-31"), ("policy", "2027-01-01")), None),
        ((("plan", "2026-12-31"), ("tender", "2027-01-18")), date(2027, 1, 18)),
        ((("tender", "2027-01-18"), ("consultation", "2026-12-19")), date(2026, 12, 19)),
        ((("subsidy", "2026-11-20"), ("fair", "2027-11-05")), date(2027, 11, 5)),
        ((("subsidy", "2026-11-21"),), date(2026, 11, 21)),
        ((("tender", "2026-11-20"),), None),
        ((("pilot", "2027-01-18"), ("standard", "2027-01-18")), None),
        ((), None),
    ],
)
def test_only_a_call_that_is_still_open_sets_a_deadline(
    store: Store, signals: tuple[tuple[str, str], ...], day: date | None
) -> None:
    draft = Watch(store, lambda: NOW).from_item(put(store, *signals))
    assert (draft.title, draft.places, draft.deadline) == ("A tender", ("CN-31",), day)


def test_an_item_that_is_not_there_makes_no_opportunity(store: Store) -> None:
    with pytest.raises(InputError):
        Watch(store, lambda: NOW).from_item(7)
