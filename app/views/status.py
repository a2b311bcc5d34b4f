"""The status bar: coverage at the left; progress with a count and Cancel while sources are read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QProgressBar,
    QStatusBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.views.dialog_buttons import close_button
from app.views.fonts import NORMAL, SMALL, TITLE
from app.views.page import PLAIN, Ink, Spacing
from app.views.reading import Reading, safe_tip

if TYPE_CHECKING:
    from app.domain.sources import Coverage, Outcome
    from app.services.refresh import Progress, RefreshReport
    from app.views.desk import Desk

BAR_WIDTH = 180


class Status(QStatusBar):
    """Say how complete the news is, and how far a refresh has come."""

    cancel_wanted = Signal()
    details_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._outcomes: tuple[Outcome, ...] = ()
        self.setSizeGripEnabled(False)
        self.coverage = QLabel()
        self.coverage.setTextFormat(PLAIN)
        self.coverage.setContentsMargins(12, 0, 0, 0)
        self.told = QLabel()
        self.told.setTextFormat(PLAIN)
        self.told.setContentsMargins(0, 0, 12, 0)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(BAR_WIDTH, 6)
        self.bar.setAccessibleName(self.tr("Progress of the refresh"))
        self.cancel = _tool(self.tr("Cancel"))
        self.cancel.clicked.connect(self._cancelled)
        self.details = _tool(self.tr("Details"))
        self.details.clicked.connect(self.details_wanted)
        self.addWidget(self.coverage, 1)
        permanent: tuple[QWidget, ...] = (self.told, self.bar, self.cancel, self.details)
        for widget in (self.coverage, *permanent):
            widget.setFont(desk.fonts.font(SMALL))
        for widget in permanent:
            self.addPermanentWidget(widget)
        self._quiet()
        self.details.hide()

    @property
    def outcomes(self) -> tuple[Outcome, ...]:
        """List what the last refresh came to."""
        return self._outcomes

    def show_coverage(self, coverage: Coverage) -> None:
        """Say how many sources were reached, and name the others in the tooltip."""
        self.coverage.setText(self._desk.words.coverage(coverage))
        groups = (
            (self.tr("Couldn't be read: %1"), coverage.failing),
            (self.tr("Nothing new for long: %1"), coverage.stale),
            (self.tr("Never read: %1"), coverage.never),
        )
        lines = [told.replace("%1", self._desk.words.listed(names)) for told, names in groups if names]
        self.coverage.setToolTip(safe_tip(*lines) if lines else "")

    def begin(self) -> None:
        """Show an empty bar."""
        self.bar.setRange(0, 0)
        self.told.setText(self.tr("Reading sources…"))
        self.cancel.setEnabled(True)
        self.details.hide()
        shown: tuple[QWidget, ...] = (self.bar, self.cancel, self.told)
        for widget in shown:
            widget.show()

    def progress(self, progress: Progress) -> None:
        """Move the bar."""
        self.bar.setRange(0, progress.total)
        self.bar.setValue(progress.done)
        words = self._desk.words
        self.told.setText(
            self.tr("%1 of %2")
            .replace("%1", words.number(progress.done))
            .replace("%2", words.number(progress.total))
        )

    def end(self, report: RefreshReport) -> None:
        """Say what the refresh came to."""
        from app.services.refresh import failed

        self._quiet()
        self._outcomes = report.outcomes
        bad = failed(report)
        words = self._desk.words
        if report.cancelled:
            text = self.tr("Cancelled after %1 sources").replace("%1", words.number(len(report.outcomes)))
        elif bad:
            text = (
                self.tr("Couldn't reach %1 of %2 sources")
                .replace("%1", words.number(len(bad)))
                .replace("%2", words.number(len(report.outcomes)))
            )
        elif not report.outcomes:
            text = self.tr("No sources yet")
        else:
            text = self.tr("New: %1, updated: %2").replace("%1", words.number(report.new))
            text = text.replace("%2", words.number(report.updated))
        self.told.setText(text)
        self.told.show()
        self.details.setVisible(bool(report.outcomes))

    def stop(self) -> None:
        """Take the progress away after a failure that is said elsewhere."""
        self._quiet()

    def _cancelled(self) -> None:
        self.cancel.setEnabled(False)
        self.told.setText(self.tr("Stopping…"))
        self.cancel_wanted.emit()

    def _quiet(self) -> None:
        shown: tuple[QWidget, ...] = (self.bar, self.cancel, self.told)
        for widget in shown:
            widget.hide()


class OutcomesDialog(QDialog):
    """List what a refresh came to, source by source, the failed ones first."""

    def __init__(self, desk: Desk, outcomes: tuple[Outcome, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setWindowTitle(self.tr("The last refresh"))
        self.resize(desk.fonts.pixels(680), desk.fonts.pixels(460))
        text = Reading(desk, self.tr("What each source came to"))
        page = text.page()
        page.heading(self.tr("The last refresh"), TITLE, above=0)
        for one in sorted(outcomes, key=lambda outcome: outcome.error is None):
            page.begin(Spacing(above=8, line=150))
            page.write(one.title or one.url, Ink(NORMAL, bold=True))
            page.write(f"  {one.url}", Ink(SMALL, colour=page.colours.secondary))
            page.begin(Spacing(line=150))
            colour = page.colours.red if one.error else page.colours.secondary
            page.write(self._told(one), Ink(NORMAL, colour=colour))
        text.to_top()
        buttons = close_button(self)
        column = QVBoxLayout(self)
        column.addWidget(text)
        column.addWidget(buttons)

    def _told(self, one: Outcome) -> str:
        words = self._desk.words
        if one.error:
            return words.said(one.error)
        told = self.tr("New: %1, updated: %2").replace("%1", words.number(one.new))
        return told.replace("%2", words.number(one.updated))


def _tool(text: str) -> QToolButton:
    tool = QToolButton()
    tool.setText(text)
    tool.setAccessibleName(text)
    tool.setAutoRaise(True)
    return tool
