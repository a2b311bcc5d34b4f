"""The four workspaces: News is there from the start, the others are loaded and made when first shown."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Protocol, TypeVar, runtime_checkable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.views.news_view import NewsView
from app.views.panes import Framed, scrolled

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QScrollArea, QSplitter

    from app.views.brief_view import BriefView
    from app.views.desk import Desk
    from app.views.memory import Memory
    from app.views.policy_view import PolicyView
    from app.views.reader import Reader
    from app.views.watchlist_view import WatchlistView

    Sizes = tuple[int, ...]

R = TypeVar("R", bound=QWidget)

ROOMS = ("news", "watchlist", "briefing", "policies")
NEWS, WATCHLIST, BRIEFING, POLICIES = range(4)


@runtime_checkable
class Keeping(Protocol):
    """A workspace that holds what a person would lose: plain data, taken up by its successor."""

    def keep(self) -> object:
        """Give what must not be lost."""

    def take_up(self, kept: object) -> None:
        """Put back what the workspace before this one gave."""


class Rooms(QStackedWidget):
    """Show one workspace; `made` says a name of `ROOMS` and the workspace itself, once, before it is shown.

    `memory` knows how wide panes were. What was kept of a workspace waits until it is made again.
    """

    made = Signal(str, object)

    def __init__(self, desk: Desk, memory: Memory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._memory = memory
        self._kept: dict[str, object] = {}
        self._sizes: dict[str, Sizes] = {}
        self._made: dict[str, QWidget] = {}
        self._splits: dict[str, QSplitter] = {}
        self.news = NewsView(desk)
        self._areas: dict[str, QScrollArea] = {}
        for name in ROOMS:
            self._areas[name] = scrolled(QWidget())
            self.addWidget(self._areas[name])
        self._take_in("news", self.news, news=self.news.split)
        self.news.pane.meet(self._take_reader)

    @cached_property
    def watchlist(self) -> WatchlistView:
        """Give the Watchlist workspace."""
        from app.views.watchlist_view import WatchlistView

        room = WatchlistView(self._desk)
        return self._take_in("watchlist", room, watchlist=room.split)

    @cached_property
    def briefing(self) -> BriefView:
        """Give the Briefing workspace."""
        from app.views.brief_view import BriefView

        return self._take_in("briefing", BriefView(self._desk))

    @cached_property
    def policies(self) -> PolicyView:
        """Give the Policies workspace."""
        from app.views.policy_view import PolicyView

        room = PolicyView(self._desk)
        return self._take_in("policies", room, policies=room.split)

    def is_made(self, room: int) -> bool:
        """Tell whether a workspace is there yet."""
        return ROOMS[room] in self._made

    def show_room(self, room: int) -> None:
        """Show a workspace, and let it read what it shows."""
        if room == WATCHLIST:
            self.watchlist.open()
        elif room == BRIEFING:
            self.briefing.show()
        elif room == POLICIES:
            self.policies.open()
        self.setCurrentIndex(room)

    def keep(self) -> dict[str, object]:
        """Give what a person would lose of each workspace."""
        kept = {name: room.keep() for name, room in self._made.items() if isinstance(room, Keeping)}
        return {**self._kept, **kept}

    def take_up(self, kept: Mapping[str, object]) -> None:
        """Put back what was kept, of a workspace that is not made yet once it is."""
        self._kept = dict(kept)
        for name in tuple(self._made):
            self._restore(name)

    def sizes(self) -> dict[str, Sizes]:
        """Give the widths of panes, by name."""
        return {**self._sizes, **{name: tuple(split.sizes()) for name, split in self._splits.items()}}

    def resize_panes(self, sizes: Mapping[str, Sizes]) -> None:
        """Give panes widths, those of a workspace that is not made yet once it is."""
        self._sizes = dict(sizes)
        self._resize()

    def remember(self) -> None:
        """Note in the memory how wide the panes are."""
        for name, split in self._splits.items():
            self._memory.keep_split(name, split)

    def _take_in(self, name: str, room: R, **splits: QSplitter) -> R:
        """Put a new workspace in its place, with its panes as wide as they were."""
        self._made[name] = room
        self._splits |= splits
        self._areas[name].setWidget(Framed(room))
        for split_name, split in splits.items():
            self._memory.restore_split(split_name, split)
        self._resize()
        self.made.emit(name, room)
        self._restore(name)
        return room

    def _take_reader(self, reader: Reader) -> None:
        """Divide the reader as it was divided."""
        self._splits["reader"] = reader.split
        self._memory.restore_split("reader", reader.split)
        self._resize()

    def _restore(self, name: str) -> None:
        room = self._made[name]
        if name in self._kept and isinstance(room, Keeping):
            room.take_up(self._kept.pop(name))

    def _resize(self) -> None:
        for name, split in self._splits.items():
            if name in self._sizes:
                split.setSizes(self._sizes.pop(name))
