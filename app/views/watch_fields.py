"""The fields of an opportunity to fill in: in a dialog for a new one, in place for one that is there."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QWidget,
)

from app.domain.opportunities import Keywords, OpportunityDraft, Stage
from app.domain.sectors import SECTOR_IDS
from app.views.panes import WORDLESS_FROM
from app.views.watch_cells import STAGES
from app.views.watch_day import DayField

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.domain.sectors import SectorId
    from app.views.desk import Desk
    from app.views.watch_cells import Cells

CURRENCIES = ("", "CNY", "JPY", "USD", "EUR", "HKD", "TWD", "SGD", "GBP")
LONGEST = 300
HS_EXAMPLE = "841861"
_HS_CODE = re.compile("[0-9]{2,10}")
_COMMAS = re.compile("[,，、;；]")


class SectorBoxes(QWidget):
    """A box to tick for each sector, in two columns, or one where text is large."""

    toggled = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(4)
        columns = 1 if desk.services.settings.text_size >= WORDLESS_FROM else 2
        self._boxes: dict[SectorId, QCheckBox] = {}
        for place, sector in enumerate(SECTOR_IDS):
            box = QCheckBox(desk.sector_name(sector))
            box.setAccessibleName(box.text())
            box.clicked.connect(lambda _checked: self.toggled.emit())
            grid.addWidget(box, place // columns, place % columns)
            self._boxes[sector] = box

    def choose(self, chosen: tuple[SectorId, ...]) -> None:
        """Tick these sectors and no others."""
        for sector, box in self._boxes.items():
            box.setChecked(sector in chosen)

    def chosen(self, before: tuple[SectorId, ...]) -> tuple[SectorId, ...]:
        """List the ticked sectors, those of before in the order that they had."""
        ticked = [sector for sector, box in self._boxes.items() if box.isChecked()]
        kept = [sector for sector in before if sector in ticked]
        return (*kept, *(sector for sector in ticked if sector not in kept))


class FieldForm(QWidget):
    """All fields but the note; `edited` says that one was left with another value or chosen anew."""

    edited = Signal()

    def __init__(self, desk: Desk, cells: Cells, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._cells = cells
        self._shown = OpportunityDraft("")
        self._form = QFormLayout(self)
        self._form.setVerticalSpacing(8)
        self._form.setHorizontalSpacing(12)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignRight)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        if desk.services.settings.text_size >= WORDLESS_FROM:
            self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self._make_first()
        self._make_money()
        self._make_dates()
        self._make_rest()

    def show_draft(self, draft: OpportunityDraft, *, anew: bool = True) -> None:
        """Fill the fields in; unless `anew`, a field that is being typed in is left alone."""
        self._shown = draft
        for line, text in self._lines(draft):
            typing = line.hasFocus() and line.isModified() and not anew
            if not typing and line.text() != text:
                line.setText(text)
                line.setCursorPosition(0)
        self.stage.clear()
        for stage in STAGES:
            self.stage.addItem(self._cells.stage(stage), stage)
        self.stage.setCurrentIndex(STAGES.index(draft.stage))
        self.sectors.choose(draft.sectors)
        self.currency.setCurrentText(draft.currency or "")

    def problem(self) -> tuple[str, QWidget] | None:
        """Say what can't be kept, and in which field; None where all is well."""
        for wrong, field, said in (
            (
                not self.title.text().strip(),
                self.title,
                self.tr("An opportunity needs a title. Give it one."),
            ),
            (
                not _is_value(self.value.text()),
                self.value,
                self.tr("The value is not a number. Write it like 1200000 or 1,200,000.50."),
            ),
            (
                not _is_currency(self._currency()),
                self.currency,
                self.tr("A currency is three letters, such as CNY or JPY."),
            ),
            (
                not self.deadline.sound,
                self.deadline,
                self.tr("The deadline is not a day. Write it like 2026-12-31."),
            ),
            (
                not self.next_date.sound,
                self.next_date,
                self.tr("The date of the next action is not a day. Write it like 2026-12-31."),
            ),
            (
                not all(map(is_hs_code, split_words(self.hs_codes.text()))),
                self.hs_codes,
                self.tr("An HS code has 2 to 10 digits, such as 841861."),
            ),
        ):
            if wrong:
                return said, field
        return None

    def draft(self) -> OpportunityDraft:
        """Give the opportunity as the fields have it; ask for a `problem` first."""
        ids = {name: place for place, name in self._cells.stock.names.items()}
        words = {language: tuple(split_words(line.text())) for language, line in self.keywords.items()}
        return replace(
            self._shown,
            title=self.title.text().strip(),
            stage=Stage(self.stage.currentData()),
            sectors=self.sectors.chosen(self._shown.sectors),
            places=tuple(ids.get(place, place) for place in split_words(self.places.text())),
            customer=self.customer.text().strip(),
            owner=self.owner.text().strip(),
            value=parse_value(self.value.text()),
            currency=self._currency() or None,
            deadline=self.deadline.day(),
            next_action=self.next_action.text().strip(),
            next_date=self.next_date.day(),
            tags=tuple(split_words(self.tags.text())),
            hs_codes=tuple(split_words(self.hs_codes.text())),
            keywords=Keywords(**words),
            attachments=tuple(self.attachments.text().split()),
        )

    def _lines(self, draft: OpportunityDraft) -> tuple[tuple[QLineEdit, str], ...]:
        names = self._cells.stock.names
        return (
            (self.title, draft.title),
            (self.places, _joined(names.get(place, place) for place in draft.places)),
            (self.customer, draft.customer),
            (self.owner, draft.owner),
            (self.value, "" if draft.value is None else f"{draft.value:f}"),
            (self.deadline, draft.deadline.isoformat() if draft.deadline else ""),
            (self.next_action, draft.next_action),
            (self.next_date, draft.next_date.isoformat() if draft.next_date else ""),
            (self.tags, _joined(draft.tags)),
            (self.hs_codes, _joined(draft.hs_codes)),
            *((line, _joined(getattr(draft.keywords, name))) for name, line in self.keywords.items()),
            (self.attachments, " ".join(draft.attachments)),
        )

    def _make_first(self) -> None:
        self.title = self._line(self.tr("&Title"))
        self.stage = QComboBox()
        self.stage.setAccessibleName(self.tr("Stage"))
        self.stage.activated.connect(lambda _place: self.edited.emit())
        self._form.addRow(self.tr("St&age"), self.stage)
        self.sectors = SectorBoxes(self._desk)
        self.sectors.toggled.connect(self.edited)
        self._form.addRow(self.sectors)
        self.places = self._line(self.tr("&Places"))
        self.places.setPlaceholderText(self.tr("Places, with commas between them: Shanghai, Osaka"))
        self.customer = self._line(self.tr("&Customer"))
        self.customer.setPlaceholderText(self.tr("Customer or partner"))
        self.owner = self._line(self.tr("&Owner"))

    def _make_money(self) -> None:
        self.value = QLineEdit()
        self.value.setAccessibleName(self.tr("Value"))
        self.value.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.value.editingFinished.connect(self.edited)
        self.currency = QComboBox()
        self.currency.setAccessibleName(self.tr("Currency"))
        self.currency.setEditable(True)
        self.currency.addItems(list(CURRENCIES))
        self.currency.activated.connect(lambda _place: self.edited.emit())
        line = self.currency.lineEdit()
        assert line is not None
        line.editingFinished.connect(self.edited)
        money = QHBoxLayout()
        money.addWidget(self.value, 2)
        money.addWidget(self.currency, 1)
        named = QLabel(self.tr("&Value"))
        named.setBuddy(self.value)
        self._form.addRow(named, money)

    def _make_dates(self) -> None:
        self.deadline = DayField(self._desk, self.tr("Deadline"))
        self._form.addRow(self.tr("&Deadline"), self.deadline)
        self.next_action = self._line(self.tr("Ne&xt action"))
        self.next_date = DayField(self._desk, self.tr("Date of the next action"))
        self._form.addRow(self.tr("On"), self.next_date)
        for day in (self.deadline, self.next_date):
            day.editingFinished.connect(self.edited)
            day.settled.connect(self.edited)

    def _make_rest(self) -> None:
        self.tags = self._line(self.tr("Ta&gs"))
        self.hs_codes = self._line(self.tr("&HS codes"))
        self.hs_codes.setPlaceholderText(HS_EXAMPLE)
        self.hs_codes.setToolTip(self.tr("2 to 10 digits each, such as 841861"))
        self.keywords = {
            "en": self._line(self.tr("English terms")),
            "ja": self._line(self.tr("Japanese terms")),
            "zh": self._line(self.tr("Chinese terms")),
        }
        for line in self.keywords.values():
            line.setPlaceholderText(self.tr("Words, with commas between"))
            line.setToolTip(self.tr("What the product is called, with commas"))
        self.attachments = self._line(self.tr("Attachments"))
        self.attachments.setPlaceholderText(self.tr("Addresses or paths, with spaces between them"))

    def _line(self, words: str) -> QLineEdit:
        line = QLineEdit()
        line.setAccessibleName(words.replace("&", ""))
        line.setMaxLength(LONGEST)
        line.editingFinished.connect(self.edited)
        self._form.addRow(words, line)
        return line

    def _currency(self) -> str:
        return self.currency.currentText().strip().upper()


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


def is_hs_code(code: str) -> bool:
    """Tell whether a code is one of the Harmonized System: 2 to 10 digits."""
    return _HS_CODE.fullmatch(code) is not None


def _is_value(text: str) -> bool:
    try:
        parse_value(text)
    except ValueError:
        return False
    return True


def _is_currency(code: str) -> bool:
    return not code or (len(code) == len("CNY") and code.isascii() and code.isalpha())


def split_words(text: str) -> list[str]:
    """Take apart what a person lists with commas, of whatever width."""
    return [part.strip() for part in _COMMAS.split(text) if part.strip()]


def _joined(parts: Iterable[str]) -> str:
    """Join what a person reads and writes with commas; `split_words` takes it apart."""
    return ", ".join(parts)
