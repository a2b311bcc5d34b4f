"""What tagging stored items anew would change: a table by sector, examples, then Apply or not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHeaderView,
    QProgressBar,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.views.dialog_buttons import name_all
from app.views.fonts import BODY, NORMAL
from app.views.page import Ink, Spacing
from app.views.panes import label
from app.views.reading import Reading
from app.views.thin import PlainHeader, SoftDelegate, ThinBar

if TYPE_CHECKING:
    from app.domain.retagging import Example, RetagPreview, RetagProgress, SectorShift
    from app.errors import AppError
    from app.views.desk import Desk
    from app.views.page import Page

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
SECTOR, ADDED, REMOVED, KEPT = range(4)
NUMBERS = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
ROW_HEIGHT = 30
NUMBER_WIDTH = 100


class ShiftModel(QAbstractTableModel):
    """One row a sector: how many items would gain it, lose it, keep it."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._rows: tuple[SectorShift, ...] = ()

    def fill(self, rows: tuple[SectorShift, ...]) -> None:
        """Show these."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def shift(self, row: int) -> SectorShift | None:
        """Give what a row shows."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def rowCount(self, parent: Index = ROOT) -> int:
        """Count the sectors."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else KEPT + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Name the columns."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return NUMBERS if section != SECTOR else None
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Sector"), self.tr("Added"), self.tr("Removed"), self.tr("Kept"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Show a sector's name or one of its figures."""
        shift = self.shift(index.row())
        if shift is None:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() != SECTOR:
            return NUMBERS
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        if index.column() == SECTOR:
            return self._desk.sector_name(shift.sector)
        number = (shift.added, shift.removed, shift.kept)[index.column() - ADDED]
        return self._desk.words.number(number) if number else "–"


class RetagDialog(QDialog):
    """First a bar that fills, then the table; closing it at any time stops the work."""

    apply_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setWindowTitle(self.tr("Re-tag stored items"))
        self.resize(desk.fonts.pixels(640), desk.fonts.pixels(600))
        self.told = label(desk, NORMAL, self.tr("Looking at the stored items…"))
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        self.bar.setFixedHeight(6)
        self.bar.setAccessibleName(self.tr("Progress of re-tagging"))
        self.model = ShiftModel(desk, self)
        self.table = self._make_table()
        self.examples = Reading(desk, self.tr("Items that would change"))
        buttons = QDialogButtonBox()
        self.apply = buttons.addButton(self.tr("Apply"), QDialogButtonBox.ButtonRole.ActionRole)
        self.close_button = buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        name_all(buttons)
        self.apply.setEnabled(False)
        self.apply.clicked.connect(self._begin_applying)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        for widget in (self.told, self.bar):
            column.addWidget(widget)
        column.addWidget(self.table, 3)
        column.addWidget(self.examples, 2)
        column.addWidget(buttons)
        self.table.selectionModel().currentRowChanged.connect(self._show_examples)

    def progress(self, progress: RetagProgress) -> None:
        """Move the bar."""
        self.bar.setRange(0, progress.total)
        self.bar.setValue(progress.done)
        words = self._desk.words
        self.told.setText(
            self.tr("%1 of %2 items")
            .replace("%1", words.number(progress.done))
            .replace("%2", words.number(progress.total))
        )

    def show_preview(self, preview: RetagPreview) -> None:
        """Show what would change, and offer to do it."""
        self.bar.hide()
        self.model.fill(preview.sectors)
        self.told.setText(self._summary(preview))
        if preview.items:
            self.apply.setEnabled(True)
            self.apply.setFocus()
            moved = [row for row, shift in enumerate(preview.sectors) if shift.added or shift.removed]
            self.table.selectRow(moved[0] if moved else 0)
        else:
            self.close_button.setText(self.tr("Close"))
            self.close_button.setAccessibleName(self.tr("Close"))

    def fail(self, error: AppError) -> None:
        """Say what went wrong; nothing was changed."""
        self.bar.hide()
        self.apply.setEnabled(False)
        self.told.setText(self._desk.words.said(error.message))

    def _summary(self, preview: RetagPreview) -> str:
        number = self._desk.words.number
        if not preview.items:
            return self.tr("Every stored item is tagged under the present taxonomy. There is nothing to do.")
        text = self.tr(
            "%1 items were tagged under another taxonomy. Sectors or their evidence would change in %2 of "
            "them; policies, places and provenance are brought up to date too."
        )
        text = text.replace("%1", number(preview.items)).replace("%2", number(preview.changed))
        if preview.corrected:
            text += " " + self.tr("Corrections by hand hold: %1 items have some.").replace(
                "%1", number(preview.corrected)
            )
        return text

    def _begin_applying(self) -> None:
        self.apply.setEnabled(False)
        self.bar.setRange(0, 0)
        self.bar.show()
        self.told.setText(self.tr("Tagging…"))
        self.apply_wanted.emit()

    def _show_examples(self) -> None:
        shift = self.model.shift(self.table.currentIndex().row())
        page = self.examples.page(self._desk.language)
        if shift is None:
            return
        groups = (
            (self.tr("Would gain “%1”"), shift.gains, shift.added),
            (self.tr("Would lose “%1”"), shift.losses, shift.removed),
        )
        name = self._desk.sector_name(shift.sector)
        for heading, examples, number in groups:
            if number:
                page.heading(heading.replace("%1", name), BODY)
                self._write_examples(page, examples, number)
        if not shift.added and not shift.removed:
            page.note(self.tr("No item gains or loses “%1”.").replace("%1", name))
        self.examples.to_top()

    def _write_examples(self, page: Page, examples: tuple[Example, ...], number: int) -> None:
        for one in examples:
            page.begin(Spacing(below=3, line=150), "zh")
            page.write(one.title, Ink(NORMAL, language="zh"))
        if number > len(examples):
            more = self._desk.words.number(number - len(examples))
            page.note(self.tr("and %1 more").replace("%1", more))

    def _make_table(self) -> QTableView:
        table = QTableView()
        table.setAccessibleName(self.tr("What changes, by sector"))
        table.setModel(self.model)
        table.setItemDelegate(SoftDelegate(self._desk, table))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setVerticalScrollBar(ThinBar(self._desk, table))
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.verticalHeader().hide()
        height = self._desk.fonts.pixels(ROW_HEIGHT)
        table.verticalHeader().setDefaultSectionSize(height)
        table.setMaximumHeight(9 * height)
        table.setMinimumHeight(3 * height)
        header = PlainHeader(self._desk, table)
        table.setHorizontalHeader(header)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSectionResizeMode(SECTOR, QHeaderView.ResizeMode.Stretch)
        for column in (ADDED, REMOVED, KEPT):
            header.resizeSection(column, self._desk.fonts.pixels(NUMBER_WIDTH))
        return table
