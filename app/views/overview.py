"""What the reader shows when no item is chosen: what came today, by sector, and where to begin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.domain.sources import Role
from app.views.chart_view import ChartView
from app.views.fonts import NORMAL, SMALL, TITLE
from app.views.notice import Notice
from app.views.panes import label
from app.views.thin import ThinBar

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.domain.briefs import ChartFigure
    from app.domain.items import Counts
    from app.views.desk import Desk

BARS_DAYS = 7
TREND_DAYS = 30
CHARTS_AFTER = 100
"""Milliseconds: what draws charts is loaded once the window stands."""


class Overview(QScrollArea):
    """Figures in words, bars by sector, and the trend when it is asked for."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._trend_shown = False
        self._drawn = 0
        self.setAccessibleName(self.tr("Overview"))
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setVerticalScrollBar(ThinBar(desk, self))
        self.viewport().setBackgroundRole(QPalette.ColorRole.Base)
        self._heading = label(desk, TITLE, bold=True)
        self._sentence = label(desk, NORMAL)
        self._hint = label(desk, NORMAL)
        self._notice = Notice(desk)
        days = desk.words.number(BARS_DAYS)
        self._period = label(desk, SMALL, self.tr("Last %1 days").replace("%1", days), bold=True)
        self.bars = ChartView(desk)
        self.roles = ChartView(desk)
        self.trend = ChartView(desk)
        self.trend.hide()
        self.more = QPushButton(self.tr("Show 30-day trends"))
        self.more.setAccessibleName(self.more.text())
        desk.icons.dress(self.more, "chart")
        self.more.clicked.connect(self._ask_for_trend)
        self.setWidget(self._make_column())
        desk.theme.changed.connect(self.refresh_charts)

    def show_counts(self, counts: Counts) -> None:
        """Say in words how much there is, and draw the bars anew."""
        words = self._desk.words
        self._heading.setText(words.day(words.today(), weekday=True))
        has_items = counts.total > 0
        self._sentence.setText(
            self.tr("%1 items today · %2 unread of %3")
            .replace("%1", words.number(counts.today))
            .replace("%2", words.number(counts.unread))
            .replace("%3", words.number(counts.total))
            if has_items
            else self.tr("What your sources publish is summed up here, once they have been read.")
        )
        self._hint.setText(
            self.tr("Choose an item to read it. j and k go down and up, ? shows all keys.")
            if has_items
            else ""
        )
        for widget in (self._period, self.bars, self.roles, self.more):
            widget.setVisible(has_items and not (widget is self.more and self._trend_shown))
        if has_items and counts.total != self._drawn:
            self._drawn = counts.total
            QTimer.singleShot(CHARTS_AFTER, self, self.refresh_charts)

    def refresh_charts(self) -> None:
        """Draw the charts anew, in a worker."""
        name = self._desk.theme.colours.name
        services, language = self._desk.services, self._desk.language
        self._draw(
            lambda: services.trends.sector_bars(BARS_DAYS, theme=name, language=language),
            self.bars,
        )
        names = {role: self._desk.words.role(role) for role in Role}
        self._draw(
            lambda: services.trends.role_bars(names, BARS_DAYS, theme=name, language=language), self.roles
        )
        if self._trend_shown:
            self._draw(
                lambda: services.trends.sector_trend(TREND_DAYS, theme=name, language=language), self.trend
            )

    def _draw(self, job: Callable[[], ChartFigure], view: ChartView) -> None:
        self._desk.tasks.run(job, owner=view, done=view.show_figure, failed=self._notice.say_error)

    def _ask_for_trend(self) -> None:
        self._trend_shown = True
        self.more.hide()
        self.trend.show()
        self.refresh_charts()

    def _make_column(self) -> QWidget:
        pane = QWidget()
        pane.setBackgroundRole(QPalette.ColorRole.Base)
        column = QVBoxLayout(pane)
        column.setContentsMargins(32, 28, 32, 24)
        column.setSpacing(8)
        above: tuple[QWidget, ...] = (self._heading, self._sentence, self._notice)
        below: tuple[QWidget, ...] = (
            self._period,
            self.bars,
            self.trend,
            self.more,
            self.roles,
            self._hint,
        )
        for widget in above:
            column.addWidget(widget)
        column.addSpacing(12)
        for widget in below:
            column.addWidget(widget)
        column.setAlignment(self.more, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return pane
