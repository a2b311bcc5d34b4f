"""Describe an opportunity: everything that the watchlist keeps of it."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.domain.opportunities import OpportunityDraft, Stage
from app.domain.sectors import SECTOR_IDS
from app.views.notice import Notice
from app.views.words import pydate, qdate

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from app.domain.sectors import SectorId
    from app.views.desk import Desk

CURRENCIES = ("", "CNY", "JPY", "USD", "EUR", "HKD", "TWD", "SGD", "GBP")
LONGEST_TITLE = 300


class SectorBoxes(QWidget):
    """A box to tick for each sector, in two columns."""

    def __init__(self, desk: Desk, chosen: tuple[SectorId, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        self._boxes: dict[SectorId, QCheckBox] = {}
        for place, sector in enumerate(SECTOR_IDS):
            box = QCheckBox(desk.sector_name(sector))
            box.setAccessibleName(box.text())
            box.setChecked(sector in chosen)
            grid.addWidget(box, place // 2, place % 2)
            self._boxes[sector] = box

    def chosen(self) -> tuple[SectorId, ...]:
        """List the ticked sectors."""
        return tuple(sector for sector, box in self._boxes.items() if box.isChecked())


class DeadlineEdit(QWidget):
    """A day, or none."""

    def __init__(self, day: date | None, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._has = QCheckBox(self.tr("There is one"))
        self._has.setAccessibleName(self.tr("There is a deadline"))
        self._day = QDateEdit(qdate(day or today))
        self._day.setAccessibleName(self.tr("Deadline"))
        self._day.setCalendarPopup(True)
        self._day.setDisplayFormat("yyyy-MM-dd")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._has)
        row.addWidget(self._day)
        row.addStretch(1)
        self._has.toggled.connect(self._day.setEnabled)
        self._has.setChecked(day is not None)
        self._day.setEnabled(day is not None)

    def day(self) -> date | None:
        """Give the day, None where there is no deadline."""
        return pydate(self._day.date()) if self._has.isChecked() else None


class OpportunityDialog(QDialog):
    """Edit a draft; what is wrong with it is said in the dialog.

    `names` gives the names of places by their ids; a place without one is shown as it is kept.
    """

    def __init__(
        self,
        desk: Desk,
        draft: OpportunityDraft,
        heading: str,
        names: Mapping[str, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._names = names
        self._made: OpportunityDraft | None = None
        self.setWindowTitle(heading)
        self.setMinimumWidth(desk.fonts.pixels(560))
        self.notice = Notice(desk)
        self._make_fields(draft)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self._save)
        buttons.rejected.connect(self.reject)
        for made in buttons.buttons():
            made.setAccessibleName(made.text().replace("&", ""))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(self.notice)
        column.addLayout(self._make_form())
        column.addWidget(buttons)
        self.title.setFocus()

    @property
    def draft(self) -> OpportunityDraft | None:
        """Give what was saved; None before that."""
        return self._made

    def _make_fields(self, draft: OpportunityDraft) -> None:
        self.title = _line(draft.title, self.tr("Title"))
        self.title.setMaxLength(LONGEST_TITLE)
        self.title.setCursorPosition(0)
        self.stage = QComboBox()
        self.stage.setAccessibleName(self.tr("Stage"))
        for stage in Stage:
            self.stage.addItem(self._desk.words.stage(stage), stage)
        self.stage.setCurrentIndex(list(Stage).index(draft.stage))
        self.sectors = SectorBoxes(self._desk, draft.sectors)
        self.places = _line(
            ", ".join(self._names.get(place, place) for place in draft.places), self.tr("Places")
        )
        self.places.setPlaceholderText(self.tr("Places, with commas between them: Shanghai, Osaka"))
        self.owner = _line(draft.owner, self.tr("Owner"))
        self.value = _line("" if draft.value is None else str(draft.value), self.tr("Value"))
        self.value.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.currency = QComboBox()
        self.currency.setAccessibleName(self.tr("Currency"))
        self.currency.setEditable(True)
        self.currency.addItems(list(CURRENCIES))
        self.currency.setCurrentText(draft.currency or "")
        self.deadline = DeadlineEdit(draft.deadline, self._desk.words.today())
        self.next_action = _line(draft.next_action, self.tr("Next action"))
        self.note = QPlainTextEdit(draft.note)
        self.note.setAccessibleName(self.tr("Note"))
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(self._desk.fonts.pixels(84))

    def _make_form(self) -> QFormLayout:
        money = QHBoxLayout()
        money.addWidget(self.value, 2)
        money.addWidget(self.currency, 1)
        form = QFormLayout()
        form.setVerticalSpacing(10)
        form.setHorizontalSpacing(16)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignRight)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(self.tr("&Title"), self.title)
        form.addRow(self.tr("St&age"), self.stage)
        form.addRow(self.tr("Sectors"), self.sectors)
        form.addRow(self.tr("&Places"), self.places)
        form.addRow(self.tr("&Owner"), self.owner)
        value = QLabel(self.tr("&Value"))
        value.setBuddy(self.value)
        form.addRow(value, money)
        form.addRow(self.tr("Deadline"), self.deadline)
        form.addRow(self.tr("Ne&xt action"), self.next_action)
        form.addRow(self.tr("&Note"), self.note)
        return form

    def _save(self) -> None:
        title = self.title.text().strip()
        if not title:
            self.notice.say(self.tr("An opportunity needs a title. Give it one."), "warning")
            self.title.setFocus()
            return
        try:
            value = parse_value(self.value.text())
        except ValueError:
            self.notice.say(
                self.tr("The value is not a number. Write it like 1200000 or 1,200,000.50."), "warning"
            )
            self.value.setFocus()
            return
        currency = self.currency.currentText().strip().upper()
        if currency and not (len(currency) == len("CNY") and currency.isascii() and currency.isalpha()):
            self.notice.say(self.tr("A currency is three letters, such as CNY or JPY."), "warning")
            self.currency.setFocus()
            return
        self._made = self._collect(title, value, currency)
        self.accept()

    def _collect(self, title: str, value: Decimal | None, currency: str) -> OpportunityDraft:
        ids = {name: place for place, name in self._names.items()}
        places = (place.strip() for place in self.places.text().replace("、", ",").split(","))
        return OpportunityDraft(
            title=title,
            stage=Stage(self.stage.currentData()),
            sectors=self.sectors.chosen(),
            places=tuple(ids.get(place, place) for place in places if place),
            owner=self.owner.text().strip(),
            value=value,
            currency=currency or None,
            deadline=self.deadline.day(),
            next_action=self.next_action.text().strip(),
            note=self.note.toPlainText().strip(),
        )


def parse_value(text: str) -> Decimal | None:
    """Read a sum of money; None for an empty field. Raises ValueError for what is no number."""
    plain = text.strip().replace(",", "").replace(" ", "")
    if not plain:
        return None
    try:
        value = Decimal(plain)
    except InvalidOperation as error:
        raise ValueError(text) from error
    if not value.is_finite() or value < 0:
        raise ValueError(text)
    return value


def _line(text: str, name: str) -> QLineEdit:
    line = QLineEdit(text)
    line.setAccessibleName(name)
    line.setCursorPosition(0)
    return line
