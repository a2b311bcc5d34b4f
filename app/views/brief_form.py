"""What a briefing should cover: period, markets, sectors, opportunities, language."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QFormLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.domain.briefs import TEMPLATES, BriefRequest
from app.domain.sectors import LANGUAGES, SECTOR_IDS
from app.views.brief_markets import MarketField
from app.views.brief_watch import WatchChoice
from app.views.fonts import LEAD, SMALL
from app.views.panes import label, scrolled
from app.views.thin import ThinBar
from app.views.words import LANGUAGE_NAMES, local_midnight, pydate, qdate

if TYPE_CHECKING:
    from app.domain.sectors import SectorId
    from app.views.desk import Desk

WIDTH = 250
OVERHANG = 8
SHORTEST = 10
"""Signs that a choice shows however narrow the form is."""
WEEK, MONTH, CUSTOM = 7, 30, 0
DAY = timedelta(days=1)


class BriefForm(QWidget):
    """Ask for a briefing."""

    wanted = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setMinimumWidth(WIDTH)
        self.period = QComboBox()
        self.period.setAccessibleName(self.tr("Period"))
        for text, days in (
            (self.tr("Last 7 days"), WEEK),
            (self.tr("Last 30 days"), MONTH),
            (self.tr("Between two days"), CUSTOM),
        ):
            self.period.addItem(text, days)
        today = desk.words.today()
        self.first = _day_edit(self.tr("First day"), today - timedelta(days=WEEK))
        self.last = _day_edit(self.tr("Last day"), today)
        self.template = QComboBox()
        self.template.setAccessibleName(self.tr("Template"))
        for text in (
            self.tr("Weekly brief"),
            self.tr("Sector note"),
            self.tr("Opportunity one-pager"),
            self.tr("Policy explainer"),
            self.tr("Blank"),
        ):
            self.template.addItem(text)
        self.language = QComboBox()
        self.language.setAccessibleName(self.tr("Language"))
        for language in LANGUAGES:
            self.language.addItem(LANGUAGE_NAMES[language], language)
        self.language.setCurrentIndex(LANGUAGES.index(desk.language))
        for choice in (self.period, self.template, self.language):
            _let_shrink(choice)
        self.markets = MarketField()
        self.boxes: dict[SectorId, QCheckBox] = {}
        self.watch = WatchChoice(desk)
        self.draft = QPushButton(self.tr("Draft the briefing"))
        self.draft.setAccessibleName(self.draft.text())
        self.draft.setDefault(True)
        self.draft.clicked.connect(lambda: self.wanted.emit(self.request()))
        self.period.currentIndexChanged.connect(self._fit)
        self._lay_out()
        self._fit()
        self._load_markets()

    def request(self) -> BriefRequest:
        """Give what is asked for; all sectors where none is ticked, all markets where none is named."""
        since, until = self._days()
        return BriefRequest(
            since=local_midnight(since),
            until=local_midnight(until + DAY),
            sectors=tuple(sector for sector, box in self.boxes.items() if box.isChecked()),
            opportunities=self.watch.chosen(),
            language=LANGUAGES[self.language.currentIndex()],
            template=TEMPLATES[self.template.currentIndex()],
            places=self.markets.chosen(),
        )

    def _load_markets(self) -> None:
        places, language = self._desk.services.briefs.places, self._desk.language
        self._desk.tasks.run(
            lambda: places.listed(language),
            owner=self,
            done=self.markets.show_markets,
            failed=self.failed.emit,
        )

    def _days(self) -> tuple[date, date]:
        days = int(self.period.currentData())
        if days != CUSTOM:
            today = self._desk.words.today()
            return today - timedelta(days=days - 1), today
        first, last = pydate(self.first.date()), pydate(self.last.date())
        return min(first, last), max(first, last)

    def _fit(self) -> None:
        custom = self.period.currentData() == CUSTOM
        since, until = self._days()
        self.first.setDate(qdate(since))
        self.last.setDate(qdate(until))
        self.first.setEnabled(custom)
        self.last.setEnabled(custom)

    def _asked(self) -> QWidget:
        asked = QWidget()
        column = QVBoxLayout(asked)
        column.setContentsMargins(12, 16, 12, 8)
        column.setSpacing(10)
        column.addWidget(label(self._desk, LEAD, self.tr("Briefing"), bold=True))
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.setVerticalSpacing(6)
        form.addRow(_name(self.tr("&Period"), self.period), self.period)
        form.addRow(_name(self.tr("&From"), self.first), self.first)
        form.addRow(_name(self.tr("&To"), self.last), self.last)
        form.addRow(_name(self.tr("Te&mplate"), self.template), self.template)
        form.addRow(_name(self.tr("&Language"), self.language), self.language)
        form.addRow(_name(self.tr("Mar&kets"), self.markets), self.markets)
        column.addLayout(form)
        column.addSpacing(6)
        column.addWidget(label(self._desk, SMALL, self.tr("Sectors (none ticked: all)")))
        for sector in SECTOR_IDS:
            box = QCheckBox(self._desk.sector_name(sector))
            box.setAccessibleName(box.text())
            self.boxes[sector] = box
            column.addWidget(box)
        column.addSpacing(8)
        column.addWidget(self.watch)
        column.addStretch(1)
        return asked

    def _lay_out(self) -> None:
        area = scrolled(self._asked())
        area.setVerticalScrollBar(ThinBar(self._desk, area))
        foot = QVBoxLayout()
        foot.setContentsMargins(12, 8, 12, 12)
        foot.addWidget(self.draft)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(area, 1)
        whole.addLayout(foot)


def _name(text: str, field: QWidget) -> QLabel:
    """Name a field; the label is as wide as the field, or a font's overhang would be cut."""
    made = QLabel(text)
    made.setBuddy(field)
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    made.setMinimumWidth(made.sizeHint().width() + OVERHANG)
    return made


def _let_shrink(choice: QComboBox) -> None:
    """Let a choice be narrower than its longest words, which its list shows whole."""
    choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    choice.setMinimumContentsLength(SHORTEST)
    choice.view().setMinimumWidth(choice.view().sizeHintForColumn(0) + OVERHANG)
    choice.currentTextChanged.connect(choice.setToolTip)
    choice.setToolTip(choice.currentText())


def _day_edit(name: str, day: date) -> QDateEdit:
    edit = QDateEdit(qdate(day))
    edit.setAccessibleName(name)
    edit.setCalendarPopup(True)
    edit.setDisplayFormat("yyyy-MM-dd")
    return edit
