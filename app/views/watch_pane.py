"""The detail pane of the watchlist: one opportunity, with its evidence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.views.opportunity_text import OpportunityWriter
from app.views.reading import Reading

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.domain.opportunities import Opportunity
    from app.views.desk import Desk
    from app.views.watch_cells import Cells


class WatchPane(Reading):
    """Show an opportunity, or that none is chosen."""

    def __init__(self, desk: Desk, cells: Cells, name: str, parent: QWidget | None = None) -> None:
        super().__init__(desk, name, parent)
        self._cells = cells
        self._writer = OpportunityWriter(desk, self)

    def show_one(self, one: Opportunity | None) -> None:
        """Show an opportunity."""
        page = self.page()
        if one is None:
            page.note(self.tr("Choose an opportunity to see it here."))
        else:
            self._writer.write(page, one, self._cells.stock.names)
        self.to_top()
