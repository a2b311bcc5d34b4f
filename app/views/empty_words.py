"""What an empty list of news says, and the next step that it offers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.domain.query import EVERYTHING, Term

if TYPE_CHECKING:
    from app.domain.query import Query
    from app.views.empty import EmptyState

STARRED, UNREAD = (Term("is", (name,)) for name in ("starred", "unread"))


class EmptyWords(QObject):
    """Word the empty state of each list."""

    def word(self, empty: EmptyState, query: Query, place: Query) -> None:
        """Say why a list is empty; `place` is the line of the left pane that it is below."""
        if query != place:
            empty.say(
                self.tr("Nothing found"),
                self.tr("No item of this list has all of this. Take a filter off, or look in all items."),
                self.tr("Show all items"),
            )
        elif query == EVERYTHING:
            empty.say(
                self.tr("No items yet"),
                self.tr("Your sources have not been read. Refresh fetches what they publish now."),
                self.tr("Refresh now"),
            )
        elif query == STARRED:
            empty.say(self.tr("Nothing starred"), self.tr("Press s on an item to keep it here."))
        elif query == UNREAD:
            empty.say(self.tr("All read"), self.tr("What comes in new will stand here."))
        else:
            empty.say(
                self.tr("Nothing here"),
                self.tr("No stored item belongs to this list. The next refresh may bring some."),
                self.tr("Show all items"),
            )
