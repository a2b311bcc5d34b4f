from __future__ import annotations

from array import array
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Protocol

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, Qt

from app.domain.items import Cursor, ItemQuery, ItemRow, Outline
from app.domain.query import parse_query
from app.domain.sources import Role
from app.domain.times import iso
from app.errors import StoreError
from app.store import pages
from app.views.news_model import MIME, DayRow, NewsModel, RowRole, SourceHeading
from app.views.words import Words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QAbstractItemModel
    from pytestqt.qtbot import QtBot

    from app.services.bundle import Services

ROOT = QModelIndex()
ANCHOR = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)


def clock() -> datetime:
    return ANCHOR


def row(number: int) -> ItemRow:
    moment = ANCHOR - timedelta(hours=number)
    return ItemRow(
        id=1000 - number,
        title=f"Item {number}",
        source_id=1,
        source="Source",
        lang="en",
        published=moment,
        sort_at=moment,
        cursor=Cursor(iso(moment) or "", 1000 - number),
        role=Role.NEWS,
        reliability="B",
        hedge_share=0.2,
        sectors=(("green-tech", False),),
        read=False,
        starred=False,
        watched=False,
    )


class ModelTester(Protocol):
    """What pytest-qt gives to check a model with; it comes without types."""

    def check(self, model: QAbstractItemModel) -> None: ...


class Shelf:
    """Hands out rows by keyset, as the store does."""

    def __init__(self, count: int) -> None:
        self.rows = [row(number) for number in range(count)]

    def page(self, query: ItemQuery, after: Cursor | None, limit: int) -> tuple[ItemRow, ...]:
        assert query == ItemQuery()
        older = [
            row
            for row in self.rows
            if after is None or (row.cursor.sort_at, row.cursor.id) < (after.sort_at, after.id)
        ]
        return tuple(older[:limit])

    def groups(self) -> tuple[tuple[int, str], ...]:
        return ((1, "Source"),)

    def rows_of(self, ids: Sequence[int]) -> tuple[ItemRow, ...]:
        return tuple(row for row in self.rows if row.id in ids)


class Broken:
    def page(self, query: ItemQuery, after: Cursor | None, limit: int) -> tuple[ItemRow, ...]:
        raise StoreError("locked", f"The database is busy: {query}, {after}, {limit}.")

    def groups(self) -> tuple[tuple[int, str], ...]:
        return ()

    def rows_of(self, ids: Sequence[int]) -> tuple[ItemRow, ...]:
        raise StoreError("locked", f"The database is busy: {ids}.")


def loaded(model: NewsModel) -> list[int]:
    while model.canFetchMore(ROOT):
        model.fetchMore(ROOT)
    return [item.id for item in model.items()]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(count=st.integers(0, 60), size=st.integers(1, 13))
def test_pages_show_every_item_once_and_each_day_once(qapp: object, count: int, size: int) -> None:
    shelf = Shelf(count)
    model = NewsModel(shelf, Words(clock), page=size)
    model.show(ItemQuery())
    assert loaded(model) == [row.id for row in shelf.rows]
    days = [model.heading(place) for place in range(model.rowCount())]
    named = [day.day for day in days if isinstance(day, DayRow)]
    assert len(named) == len(set(named)) == len({row.sort_at.astimezone().date() for row in shelf.rows})


def test_qt_finds_nothing_wrong_with_the_model(qtmodeltester: ModelTester, qapp: object) -> None:
    model = NewsModel(Shelf(500), Words(clock))
    model.show(ItemQuery())
    qtmodeltester.check(model)


def test_the_model_pages_through_a_real_store(services: Services) -> None:
    model = NewsModel(services.news, Words(clock))
    model.show(ItemQuery())
    assert len(loaded(model)) == services.news.counts().total


def test_headings_cannot_be_chosen_and_items_can(qapp: object) -> None:
    model = NewsModel(Shelf(3), Words(clock))
    model.show(ItemQuery())
    assert model.flags(model.index(0, 0)) == Qt.ItemFlag.NoItemFlags
    assert model.flags(model.index(1, 0)) & Qt.ItemFlag.ItemIsSelectable


def test_a_mark_changes_its_row_and_no_other(qtbot: QtBot) -> None:
    model = NewsModel(Shelf(3), Words(clock))
    model.show(ItemQuery())
    second = model.items()[1]
    with qtbot.waitSignal(model.dataChanged, timeout=1000) as changed:
        model.patch({second.id}, read=True, starred=True)
    assert changed.args is not None
    assert model.items()[1] == replace(second, read=True, starred=True)
    assert changed.args[0].data(RowRole).id == second.id
    assert not model.items()[0].read


def test_a_store_that_fails_is_said_once_and_ends_the_list(qtbot: QtBot) -> None:
    model = NewsModel(Broken(), Words(clock))
    with qtbot.waitSignal(model.failed, timeout=1000) as failed:
        model.show(ItemQuery())
    assert failed.args is not None
    assert failed.args[0].code == "locked"
    assert not model.canFetchMore(ROOT)


def test_a_screen_reader_hears_title_source_role_and_marks(qapp: object) -> None:
    model = NewsModel(Shelf(1), Words(clock))
    model.show(ItemQuery())
    spoken = model.data(model.index(1, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert isinstance(spoken, str)
    for part in ("Item 0", "Source", "News", "usually reliable", "20 %", "unread"):
        assert part in spoken


@pytest.mark.parametrize("hostile", ["<b>bold</b>", "<img src='http://evil.example/x.png'>"])
def test_a_title_that_looks_like_html_is_escaped_in_its_tooltip(qapp: object, hostile: str) -> None:
    shelf = Shelf(1)
    shelf.rows[0] = replace(shelf.rows[0], title=hostile)
    model = NewsModel(shelf, Words(clock))
    model.show(ItemQuery())
    tip = model.data(model.index(1, 0), Qt.ItemDataRole.ToolTipRole)
    assert isinstance(tip, str)
    assert hostile not in tip
    assert "&lt;" in tip


@pytest.mark.parametrize("size", [3, 200])
def test_items_can_stand_under_their_sources(services: Services, size: int) -> None:
    model = NewsModel(services.news, Words(clock), page=size)
    model.show(ItemQuery())
    model.group_by("source")
    assert len(loaded(model)) == services.news.counts().total == len(set(loaded(model)))
    headings = [model.heading(place) for place in range(model.rowCount())]
    named = [heading.name for heading in headings if isinstance(heading, SourceHeading)]
    assert named == sorted(set(named))
    for above, row in zip(model.items(), model.items()[1:], strict=False):
        assert above.source_id != row.source_id or above.cursor != row.cursor
        assert above.source_id != row.source_id or above.sort_at >= row.sort_at


def test_dragged_items_are_their_numbers_and_their_titles(qapp: object) -> None:
    model = NewsModel(Shelf(3), Words(clock))
    model.show(ItemQuery())
    carried = model.mimeData([model.index(place, 0) for place in range(model.rowCount())])
    assert carried.data(MIME).data() == b"1000,999,998"
    assert carried.text().splitlines() == ["Item 0", "Item 1", "Item 2"]


@pytest.mark.parametrize("query", ["", "sector:urban-planning", "都市", "is:unread -lang:en"])
def test_the_whole_length_of_a_list_is_what_paging_through_it_gives(services: Services, query: str) -> None:
    asked = ItemQuery(where=parse_query(query))
    paged, outlined = (
        NewsModel(services.news, Words(clock), page=7),
        NewsModel(services.news, Words(clock), page=7),
    )
    paged.show(asked)
    loaded(paged)
    outlined.show(asked)
    outlined.take_outline(services.news.outline(asked, lambda: False))
    assert outlined.complete
    assert outlined.rowCount() == paged.rowCount()
    assert [outlined.index(row, 0).data() for row in reversed(range(outlined.rowCount()))] == [
        paged.index(row, 0).data() for row in reversed(range(paged.rowCount()))
    ]
    assert outlined.items() == paged.items()
    last = paged.items()[-1].id
    assert outlined.row_of(last) == paged.row_of(last)


def test_an_outline_of_other_items_changes_nothing(services: Services) -> None:
    model = NewsModel(services.news, Words(clock), page=7)
    model.show(ItemQuery())
    count = model.rowCount()
    model.take_outline(Outline(array("q", [1, 2, 3]), ((ANCHOR.date(), 3),)))
    assert model.rowCount() == count
    assert model.canFetchMore(ROOT)


def test_qt_finds_nothing_wrong_with_a_list_of_its_whole_length(
    qtmodeltester: ModelTester, services: Services
) -> None:
    model = NewsModel(services.news, Words(clock), page=7)
    model.show(ItemQuery())
    model.take_outline(services.news.outline(ItemQuery(), lambda: False))
    model.patch({model.items()[0].id}, read=True)
    qtmodeltester.check(model)


def test_a_list_is_read_to_its_end_in_pieces(services: Services, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = services.news.outline(ItemQuery(), lambda: False)
    monkeypatch.setattr(pages, "PIECE", 9)
    assert services.news.outline(ItemQuery(), lambda: False) == whole
    assert len(whole.ids) == sum(count for _, count in whole.days) == services.news.counts().total
    assert services.news.outline(ItemQuery(), lambda: True).days == ()
