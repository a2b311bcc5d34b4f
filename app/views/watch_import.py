"""Import a table: which column is what, what would come of it, what is wrong in which cell."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.domain.exchange import COLUMNS, column_name
from app.views.dialog_buttons import name_all
from app.views.evidence_text import displayable
from app.views.fonts import NORMAL, SMALL
from app.views.notice import Notice
from app.views.panes import label
from app.views.thin import ThinBar
from app.views.watch_lines import LinesList

if TYPE_CHECKING:
    from app.domain.exchange import CellProblem, Preview, RowReading, Table
    from app.errors import AppError
    from app.services.exchange import Imported
    from app.views.desk import Desk
    from app.views.watch_cells import Cells
    from app.views.watch_timeline import Timeline

WIDTH, HEIGHT = 860, 640
MOST_SHOWN = 500
STEPS = 100
EXAMPLES = 3


class ProblemWords(QObject):
    """Say what is wrong with a cell and what to do."""

    def say(self, problem: CellProblem) -> str:
        """Word a problem."""
        return {
            "no-title": self.tr("There is no title. Write one."),
            "bad-value": self.tr("This is not an amount. Write it like 1200000."),
            "bad-currency": self.tr("This currency is not known. Write three letters, such as CNY."),
            "ambiguous-currency": self.tr("This sign stands for several currencies. Write CNY or JPY."),
            "two-currencies": self.tr("The amount and the currency column disagree."),
            "bad-date": self.tr("This is not a day. Write it like 2026-12-31."),
            "ambiguous-date": self.tr("This could be either of two days. Write it like 2026-12-31."),
            "unlikely-date": self.tr("This day is hardly meant. Check the year."),
            "bad-hs-code": self.tr("An HS code has 2 to 10 digits."),
            "unknown-stage": self.tr("There is no such stage."),
            "unknown-sector": self.tr("There is no such sector."),
            "unknown-id": self.tr("No opportunity has this number here. Empty the cell to add a new one."),
            "in-bin": self.tr("This opportunity lies in the bin. Take it out first."),
            "id-twice": self.tr("Two rows are about the same opportunity. Keep one of them."),
            "column-twice": self.tr("Two columns have this name."),
            "field-twice": self.tr("Two columns are taken for the same field. Choose for one of them."),
            "no-title-column": self.tr("No column is taken for the title. Choose one."),
            "needs-reason": self.tr("This stage needs firm evidence or a reason. Move it in the window."),
            "too-long": self.tr("This text is too long."),
        }.get(problem.code, self.tr("This can't be read."))


class ImportDialog(QDialog):
    """Map the columns, look at the preview, take the good rows; closing it at any time stops the work."""

    imported = Signal(object)

    def __init__(
        self, desk: Desk, cells: Cells, timeline: Timeline, table: Table, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._cells = cells
        self._timeline = timeline
        self._table = table
        self._preview: Preview | None = None
        self._stop = Event()
        self._words = ProblemWords(self)
        self.setWindowTitle(self.tr("Import %1").replace("%1", table.name))
        self.notice = Notice(desk)
        self.told = label(desk, NORMAL, self.tr("Reading the rows…"), bold=True)
        self.rows = LinesList(desk, self.tr("Rows that can be taken"))
        self.problems = LinesList(desk, self.tr("What is wrong, cell by cell"))
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(6)
        self.bar.setAccessibleName(self.tr("Progress of the import"))
        self.bar.hide()
        self.fields = self._make_fields()
        self._lay_out()
        self.finished.connect(lambda _result: self._stop.set())
        self._look()

    def take(self) -> None:
        """Take the good rows."""
        preview = self._preview
        if preview is None:
            return
        self.bar.setRange(0, len(preview.good))
        self.bar.show()
        self._import.setEnabled(False)
        for box in self.fields:
            box.setEnabled(False)
        exchange, stop = self._desk.services.exchange, self._stop
        show = self._desk.tasks.relay(self, self.bar.setValue)
        every = max(1, len(preview.good) // STEPS)

        def progress(done: int, total: int) -> None:
            if done % every == 0 or done == total:
                show(done)

        self._desk.tasks.run(
            lambda: exchange.take(preview, progress, stop), owner=self, done=self._end, failed=self._fail
        )

    def _look(self) -> None:
        """Read the rows under the present mapping."""
        mapping = {place: box.currentData() for place, box in enumerate(self.fields) if box.currentData()}
        exchange, table = self._desk.services.exchange, self._table
        self._import.setEnabled(False)
        self._desk.tasks.run(
            lambda: exchange.preview(table, mapping), owner=self, done=self._show, failed=self._fail
        )

    def _show(self, preview: Preview) -> None:
        self._preview = preview
        good, problems = preview.good, preview.every_problem
        known = sum(row.opportunity_id is not None for row in good)
        bad = len(preview.rows) - len(good)
        told = self.tr("%1 new, %2 known by their number and updated, %3 with problems, which stay out.")
        for mark, number in (("%1", len(good) - known), ("%2", known), ("%3", bad)):
            told = told.replace(mark, self._desk.words.number(number))
        self.told.setText(told)
        self.rows.fill([self._row(row) for row in good[:MOST_SHOWN]])
        self.problems.fill(
            [
                (place, "warning", f"{problem.cell}  {problem.text}".strip(), self._words.say(problem))
                for place, problem in enumerate(problems[:MOST_SHOWN])
            ]
        )
        self._import.setEnabled(bool(good) and not preview.problems)
        self._import.setText(self.tr("Import %n row(s)", "", len(good)))
        self._import.setAccessibleName(self._import.text())

    def _row(self, row: RowReading) -> tuple[object, str, str, str]:
        values = row.values
        parts = [
            self.tr("Updates number %1").replace("%1", self._desk.words.number(row.opportunity_id))
            if row.opportunity_id is not None
            else self.tr("New"),
            self._cells.stage(values["stage"]) if values.get("stage") else "",
            str(values.get("owner") or ""),
            values["deadline"].isoformat() if values.get("deadline") else "",
        ]
        title = str(values.get("title") or self.tr("(title as it is)"))
        return row.row, "ok", title, " · ".join(part for part in parts if part)

    def _end(self, report: Imported) -> None:
        self.imported.emit(report)
        self.accept()

    def _fail(self, error: AppError) -> None:
        self.bar.hide()
        self.notice.say_error(error)
        for box in self.fields:
            box.setEnabled(True)

    def _make_fields(self) -> list[QComboBox]:
        guessed = self._desk.services.exchange.guess(self._table)
        boxes = []
        for place, name in enumerate(self._table.columns):
            box = QComboBox()
            box.setAccessibleName(
                self.tr("What column %1 holds").replace("%1", name or column_name(place + 1))
            )
            box.addItem(self.tr("Not used"), "")
            for column in COLUMNS:
                box.addItem(self._timeline.field_name(column.field), column.field)
            box.setCurrentIndex(max(0, box.findData(guessed.get(place, ""))))
            box.activated.connect(lambda _place: self._look())
            boxes.append(box)
        return boxes

    def _make_mapping(self) -> QScrollArea:
        body = QWidget()
        form = QFormLayout(body)
        form.setContentsMargins(0, 0, 8, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for place, (name, box) in enumerate(zip(self._table.columns, self.fields, strict=True)):
            held = [row[place] for row in self._table.rows[:EXAMPLES] if place < len(row)]
            examples = self._desk.words.listed([str(cell) for cell in held if cell not in {None, ""}])
            shown = displayable(name) or column_name(place + 1)
            form.addRow(label(self._desk, SMALL, shown, bold=True), box)
            if examples:
                form.addRow(label(self._desk, SMALL, displayable(examples)))
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setVerticalScrollBar(ThinBar(self._desk, scroll, side=True))
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(body)
        return scroll

    def _lay_out(self) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(label(self._desk, SMALL, self.tr("COLUMNS OF THE FILE"), bold=True))
        left.addWidget(self._make_mapping(), 1)
        right.addWidget(label(self._desk, SMALL, self.tr("ROWS THAT CAN BE TAKEN"), bold=True))
        right.addWidget(self.rows, 3)
        right.addWidget(label(self._desk, SMALL, self.tr("PROBLEMS, CELL BY CELL"), bold=True))
        right.addWidget(self.problems, 2)
        both = QHBoxLayout()
        both.setSpacing(20)
        both.addLayout(left, 2)
        both.addLayout(right, 3)
        buttons = QDialogButtonBox()
        self._import = buttons.addButton(self.tr("Import"), QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        name_all(buttons)
        self._import.clicked.connect(self.take)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addWidget(self.notice)
        column.addWidget(self.told)
        column.addWidget(self.bar)
        column.addLayout(both, 1)
        column.addWidget(buttons)
        room = QGuiApplication.primaryScreen().availableGeometry()
        pixels = self._desk.fonts.pixels
        self.resize(min(pixels(WIDTH), room.width() - 60), min(pixels(HEIGHT), room.height() - 60))
