from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex

from app.domain.items import ItemQuery
from app.views.row_delegate import RowDelegate

if TYPE_CHECKING:
    from app.views.main_window import MainWindow
    from app.views.news_list import NewsList

ROOT = QModelIndex()
NARROWEST = 1100


def heights(shown: NewsList) -> list[int]:
    return [shown.table.rowHeight(row) for row in range(shown.model.rowCount())]


def due_heights(shown: NewsList) -> list[int]:
    delegate = shown.table.itemDelegate()
    assert isinstance(delegate, RowDelegate)
    return [
        delegate.row_height() if shown.model.heading(row) is None else delegate.day_height()
        for row in range(shown.model.rowCount())
    ]


@pytest.mark.parametrize("query", [ItemQuery(text="都市"), ItemQuery(unread=True), ItemQuery(hedged=True)])
def test_every_row_has_the_height_of_its_kind_after_other_lists(window: MainWindow, query: ItemQuery) -> None:
    shown = window.news.list
    for other in (query, ItemQuery(), query, ItemQuery()):
        shown.show_query(other, "Heading", filtered=False)
        assert heights(shown) == due_heights(shown)
    while shown.model.canFetchMore(ROOT):
        shown.model.fetchMore(ROOT)
    assert heights(shown) == due_heights(shown)


def test_a_long_heading_does_not_widen_the_window(window: MainWindow) -> None:
    heading = "Items that name " + "a policy " * 32
    window.news.list.show_query(ItemQuery(), heading, filtered=True)
    assert window.minimumSizeHint().width() <= NARROWEST
    assert window.news.list.heading == heading
