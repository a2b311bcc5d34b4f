"""Mark items read or starred, see it at once, and take it back."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.services.news import MARKED_AT_ONCE

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from concurrent.futures import Future

    from app.domain.items import Changes
    from app.errors import AppError
    from app.views.desk import Desk

MOST_UNDONE = 50


@dataclass(frozen=True, slots=True)
class Marking:
    """What was asked for; None leaves a mark as it is."""

    ids: tuple[int, ...]
    read: bool | None = None
    starred: bool | None = None

    def reversed(self) -> Marking:
        """Give what takes it back."""
        return Marking(
            self.ids,
            None if self.read is None else not self.read,
            None if self.starred is None else not self.starred,
        )


class Marks(QObject):
    """Write marks in the background; lists show them before the disk has them."""

    applied = Signal(object)
    saved = Signal()
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._done: list[Callable[[], None]] = []

    def read(self, ids: Collection[int], *, read: bool, undoable: bool = True) -> None:
        """Mark items as read or unread; give only ids whose mark is the other."""
        self._apply(Marking(tuple(ids), read=read), undoable=undoable)

    def star(self, ids: Collection[int], *, starred: bool) -> None:
        """Star items, or not; give only ids whose mark is the other."""
        self._apply(Marking(tuple(ids), starred=starred), undoable=True)

    def take_done(self, ids: Collection[int], *, read: bool) -> None:
        """Show marks that were written elsewhere, and keep how they are taken back."""
        marking = Marking(tuple(ids), read=read)
        self.remember(partial(self._apply, marking.reversed(), undoable=False))
        self.applied.emit(marking)
        self.saved.emit()

    def remember(self, take_back: Callable[[], None]) -> None:
        """Keep how a deed of another kind is taken back, in its turn among the marks."""
        self._done = [*self._done, take_back][-MOST_UNDONE:]

    def forget(self, take_back: Callable[[], None]) -> None:
        """Drop what can't or needn't be taken back any more."""
        self._done = [one for one in self._done if one != take_back]

    def undo(self) -> bool:
        """Take back the last deed that a person did; tell whether there was one."""
        if not self._done:
            return False
        self._done.pop()()
        return True

    def _apply(self, marking: Marking, *, undoable: bool) -> None:
        if not marking.ids:
            return
        if undoable:
            self.remember(partial(self._apply, marking.reversed(), undoable=False))
        self.applied.emit(marking)
        future = self._write(marking)

        def failed(error: AppError) -> None:
            self.applied.emit(marking.reversed())
            self.failed.emit(error)

        def done(_: Changes) -> None:
            self.saved.emit()

        self._desk.tasks.follow(future, owner=self, done=done, failed=failed)

    def _write(self, marking: Marking) -> Future[Changes]:
        """Queue a few at once, in their order; many go in steps that let other writes between them."""
        news = self._desk.services.news
        if len(marking.ids) <= MARKED_AT_ONCE:
            return news.mark(marking.ids, read=marking.read, starred=marking.starred, by="window")
        return self._desk.services.background.submit(
            news.mark_many, marking.ids, read=marking.read, starred=marking.starred, by="window"
        )
