"""The funnel of what the watchlist shows, with its numbers in words for those who can't see it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from app.charts.funnel import FunnelTable, draw_funnel, layers_of
from app.domain.briefs import ChartFigure
from app.domain.opportunities import Stage
from app.domain.sectors import SECTOR_IDS
from app.views.chart_view import ChartView
from app.views.thin import ThinBar
from app.views.watch_cells import STAGES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.domain.opportunities import Opportunity
    from app.views.desk import Desk
    from app.views.watch_cells import Cells

APART = 2
"""Lost and parked have left the path."""
NO_SECTOR_HUE = "#8C959F"
WIDTH = 720


class FunnelView(QScrollArea):
    """Draw the funnel."""

    def __init__(self, desk: Desk, cells: Cells, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._cells = cells
        self._rows: Sequence[Opportunity] = ()
        self.setAccessibleName(self.tr("Funnel"))
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setVerticalScrollBar(ThinBar(desk, self))
        self.chart = ChartView(desk)
        pane = QWidget()
        pane.setBackgroundRole(QPalette.ColorRole.Base)
        pane.setAutoFillBackground(True)
        column = QVBoxLayout(pane)
        column.setContentsMargins(16, 12, 16, 16)
        column.addWidget(self.chart)
        column.addStretch(1)
        self.setWidget(pane)
        desk.theme.changed.connect(self._draw)

    def fill(self, rows: Sequence[Opportunity]) -> None:
        """Draw the funnel of these opportunities."""
        self._rows = rows
        self._draw()

    def table(self) -> FunnelTable:
        """Count the opportunities by stage and by the first of their sectors."""
        language = self._desk.language
        sectors = [self._desk.sector(sector) for sector in SECTOR_IDS]
        named = [(sector.id, sector.short[language], sector.hue) for sector in sectors]
        counted = [(one.stage.value, one.sectors[0] if one.sectors else "") for one in self._rows]
        stages = [stage.value for stage in STAGES]
        return FunnelTable(
            title=self.tr("Opportunities by stage and sector"),
            caption=self.tr("Number of opportunities, each under the first of its sectors"),
            stages=tuple(self._cells.stage(Stage(stage)) for stage in stages),
            layers=layers_of(stages, [*named, ("", self.tr("No sector"), NO_SECTOR_HUE)], counted),
            apart=APART,
            empty=self.tr("No opportunity is shown. Show all again, or put one on the watchlist."),
        )

    def _draw(self) -> None:
        table = self.table()
        svg = draw_funnel(table, theme=self._desk.theme.colours.name, width=WIDTH)
        self.chart.show_figure(ChartFigure(title=table.title, svg=svg, alt=table.words))
