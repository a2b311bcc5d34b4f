"""What is carried from a window in one language or text size to the same window in another."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, runtime_checkable

if TYPE_CHECKING:
    from app.views.first_run import Choices
    from app.views.main_window import MainWindow


@runtime_checkable
class Keeping(Protocol):
    """A workspace that holds what a person would lose: plain data, taken up by its successor."""

    def keep(self) -> object:
        """Give what must not be lost."""

    def take_up(self, kept: object) -> None:
        """Put back what the workspace before this one gave."""


@dataclass(frozen=True, slots=True)
class Carried:
    """Where a person was: workspace, chosen line, words searched for, item that is read."""

    room: int
    place: str
    text: str
    item_id: int | None
    first: Choices
    kept: tuple[object, ...]
    sizes: tuple[tuple[int, ...], ...]


def carry(window: MainWindow) -> Carried:
    """Note where a person is in a window."""
    view = window.news.reader.view
    return Carried(
        room=window.room,
        place=window.news.sidebar.key(),
        text=window.top.search.text(),
        item_id=view.item.id if view else None,
        first=window.news.first_run.keep(),
        kept=tuple(room.keep() if isinstance(room, Keeping) else None for room in window.rooms()),
        sizes=tuple(tuple(split.sizes()) for _, split in window.splits()),
    )


def take_up(window: MainWindow, carried: Carried) -> None:
    """Put a person back where they were."""
    window.news.first_run.take_up(carried.first)
    window.news.open(carried.place or "all")
    for (_, split), sizes in zip(window.splits(), carried.sizes, strict=True):
        split.setSizes(sizes)
    if carried.text:
        window.top.search.setText(carried.text)
        window.news.search(carried.text)
    window.show_room(carried.room)
    for room, kept in zip(window.rooms(), carried.kept, strict=True):
        if isinstance(room, Keeping):
            room.take_up(kept)
    if carried.item_id is not None:
        window.news.show_item(carried.item_id, mark=False)
