"""What is carried from a window in one language or text size to the same window in another."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.views.first_run import Choices
    from app.views.main_window import MainWindow


@dataclass(frozen=True, slots=True)
class Carried:
    """Where a person was: workspace, chosen line, words searched for, item that is read."""

    room: int
    place: str
    text: str
    item_id: int | None
    first: Choices
    kept: dict[str, object]
    sizes: dict[str, tuple[int, ...]]


def carry(window: MainWindow) -> Carried:
    """Note where a person is in a window."""
    view = window.news.reader.view if window.news.pane.is_made else None
    return Carried(
        room=window.room,
        place=window.news.sidebar.key(),
        text=window.top.search.text(),
        item_id=view.item.id if view else None,
        first=window.news.first_run.keep(),
        kept=window.rooms.keep(),
        sizes=window.rooms.sizes(),
    )


def take_up(window: MainWindow, carried: Carried) -> None:
    """Put a person back where they were."""
    window.news.first_run.take_up(carried.first)
    window.news.open(carried.place or "all")
    window.rooms.resize_panes(carried.sizes)
    if carried.text:
        window.top.search.setText(carried.text)
        window.news.search(carried.text)
    window.show_room(carried.room)
    window.rooms.take_up(carried.kept)
    if carried.item_id is not None:
        window.news.show_item(carried.item_id, mark=False)
