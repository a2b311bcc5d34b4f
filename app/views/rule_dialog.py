"""Ask for a rule that marks items read: which items, and when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.domain.query import QueryError, Term, parse_query, print_query
from app.domain.reading import ReadRule
from app.domain.sectors import SECTOR_IDS
from app.settings import MOST_DAYS
from app.views.dialog_buttons import name_all
from app.views.fonts import NORMAL
from app.views.notice import Notice
from app.views.opening import make_room
from app.views.panes import label
from app.views.query_words import QueryWords

if TYPE_CHECKING:
    from app.domain.sources import SourceRow
    from app.views.desk import Desk

WIDTH = 520
USUAL_DAYS = 14
PAUSE = 250
EVERYTHING, SECTOR, SOURCE, SEARCH = range(4)


class RuleDialog(QDialog):
    """Put a rule together; `chosen` carries it. How many items it is about is counted as it changes."""

    chosen = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._words = QueryWords(desk, self)
        self.setWindowTitle(self.tr("Mark as read by a rule"))
        self.notice = Notice(desk)
        self.kind, self.sector, self.source = QComboBox(), QComboBox(), QComboBox()
        self.search = QLineEdit()
        self.when, self.days = QComboBox(), QSpinBox()
        self.told = label(desk, NORMAL)
        self._fill()
        self._lay_out()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._count)
        self._connect()
        self._change()
        desk.tasks.run(
            desk.services.sources.rows, owner=self, done=self._take_sources, failed=self.notice.say_error
        )

    def rule(self) -> ReadRule:
        """Give the rule as it stands."""
        query = {
            EVERYTHING: "",
            SECTOR: print_query(Term("sector", (str(self.sector.currentData()),))),
            SOURCE: print_query(Term("source", (str(self.source.currentData()),))),
            SEARCH: self.search.text().strip(),
        }[self.kind.currentIndex()]
        return ReadRule(query, self.days.value() if self.when.currentIndex() else 0)

    def accept(self) -> None:
        """Hand over the rule; one that can't be understood is said instead."""
        rule = self.rule()
        try:
            parse_query(rule.query)
        except QueryError as error:
            self.notice.say(self._words.mistake(error, rule.query), "warning")
            return
        self.chosen.emit(rule)
        super().accept()

    def _fill(self) -> None:
        self.kind.addItems(
            (self.tr("All items"), self.tr("A sector"), self.tr("A source"), self.tr("A search"))
        )
        for sector in SECTOR_IDS:
            self.sector.addItem(self._desk.sector_name(sector), sector)
        self.search.setPlaceholderText(self.tr("as in the search field: role:opinion football"))
        self.when.addItems((self.tr("As they come in"), self.tr("When they are older than")))
        self.days.setRange(1, MOST_DAYS)
        self.days.setValue(USUAL_DAYS)
        self.days.setSuffix(self.tr("%1 days").replace("%1", ""))
        for widget, name in (
            (self.kind, self.tr("Which items")),
            (self.sector, self.tr("Sector")),
            (self.source, self.tr("Source")),
            (self.search, self.tr("Search")),
            (self.when, self.tr("When")),
            (self.days, self.tr("Days")),
        ):
            widget.setAccessibleName(name)

    def _lay_out(self) -> None:
        self.setMinimumWidth(min(self._desk.fonts.pixels(WIDTH), self.screen().availableSize().width()))
        self._which = QStackedWidget()
        for widget in (QWidget(), self.sector, self.source, self.search):
            self._which.addWidget(widget)
        form = QFormLayout()
        form.setVerticalSpacing(8)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(QLabel(self.tr("Which items")), self.kind)
        form.addRow(QLabel(), self._which)
        form.addRow(QLabel(self.tr("When")), self.when)
        form.addRow(QLabel(), self.days)
        buttons = QDialogButtonBox()
        self.add = buttons.addButton(self.tr("Add the rule"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        name_all(buttons)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 12)
        column.setSpacing(10)
        column.addWidget(self.notice)
        column.addLayout(form)
        column.addWidget(self.told)
        column.addStretch(1)
        column.addWidget(buttons)

    def _connect(self) -> None:
        for combo in (self.kind, self.sector, self.source, self.when):
            combo.currentIndexChanged.connect(self._change)
        self.search.textChanged.connect(self._change)
        self.days.valueChanged.connect(self._change)

    def _take_sources(self, rows: tuple[SourceRow, ...]) -> None:
        named = sorted((row.source.title or row.source.url, row.source.id) for row in rows)
        for name, source_id in named:
            self.source.addItem(name, source_id)

    def _change(self) -> None:
        self._which.setCurrentIndex(self.kind.currentIndex())
        self._which.setVisible(self.kind.currentIndex() != EVERYTHING)
        self.days.setEnabled(self.when.currentIndex() == 1)
        rule = self.rule()
        # A rule that marks all that ever comes in would hide the news.
        empty = not rule.query and not rule.days
        self.add.setEnabled(not empty and not (self.kind.currentIndex() == SEARCH and not rule.query))
        self.notice.hide()
        self.told.setText("")
        self._pause.start()

    def _count(self) -> None:
        rule = self.rule()
        try:
            parse_query(rule.query)
        except QueryError:
            return  # said when the rule is added: it may be half typed
        rules = self._desk.services.news.rules
        self._desk.tasks.run(
            lambda: (rule, rules.number(rule)), owner=self, done=self._tell, failed=self.notice.say_error
        )

    def _tell(self, counted: tuple[ReadRule, int]) -> None:
        rule, number = counted
        if rule != self.rule():
            return
        if not self.add.isEnabled():
            text = self.tr("This would mark all that ever comes in. Choose which items, or from which age.")
        elif rule.days:
            text = self.tr("%n unread item(s) would be marked now, others as they grow old.", "", number)
        else:
            text = self.tr(
                "It is for what comes in from now on. %n unread item(s) that match stay as they are.",
                "",
                number,
            )
        self.told.setText(text)
        make_room(self)
