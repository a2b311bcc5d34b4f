"""The first steps in a fresh data folder: language, markets and sectors, sources, and the first news."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.errors import AppError
from app.settings import INTERFACE_LANGUAGES
from app.views.fonts import BODY, LEAD, NORMAL, SMALL, TITLE
from app.views.notice import Notice
from app.views.packs import PackChoice
from app.views.panes import button, label
from app.views.thin import ThinBar
from app.views.words import LANGUAGE_NAMES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtGui import QShowEvent

    from app.services.sources import Pack
    from app.views.desk import Desk

WIDTH = 640
LANGUAGE, MARKETS, SOURCES, READY = range(4)
CHINA, JAPAN, ELSEWHERE = "CN", "JP", "*"
GREATER_CHINA = frozenset({"CN", "HK", "MO", "TW"})


@dataclass(frozen=True, slots=True)
class Choices:
    """What was chosen in the first steps: markets, sector ids, pack ids, a schedule.

    `step` is where a person is, `left` that they have been through; no `packs` yet is None.
    """

    step: int = LANGUAGE
    markets: tuple[str, ...] = (CHINA, JAPAN)
    sectors: tuple[str, ...] = ()
    packs: tuple[str, ...] | None = None
    hourly: bool = True
    left: bool = False


class FirstRun(QWidget):
    """Lead through four steps; every step can be skipped, and gone back to."""

    language_wanted = Signal(str)
    finished = Signal(object)
    add_wanted = Signal()
    import_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._packs: tuple[Pack, ...] = ()
        self._pages: tuple[QWidget, ...] = ()
        self._choices = Choices()
        self.left = False
        self.notice = Notice(desk)
        self._told = label(desk, SMALL)
        self.step = LANGUAGE
        self._markets: dict[str, QCheckBox] = {}
        self._sectors: dict[str, QCheckBox] = {}
        self.packs = PackChoice(desk)
        self._sum = label(desk, BODY)
        self.hourly = QCheckBox(self.tr("Read them again every &hour while the window is open"))
        self.setAccessibleName(self.tr("First steps"))
        self.back = self._step_button(self.tr("&Back"), lambda: self.go_to(self.step - 1))
        self.skip = self._step_button(self.tr("&Skip"), self._skip)
        self.next = self._step_button(self.tr("&Next"), lambda: self.go_to(self.step + 1))

    def fill(self) -> None:
        """Make the pages once, when they are first needed."""
        if self._pages:
            return
        self._pages = self._language_page(), self._market_page(), self._source_page(), self._last_page()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.notice)
        column.addWidget(self._make_area(), 1)
        column.addWidget(self._make_row())
        try:
            self._packs = self._desk.services.sources.packs()
        except AppError as error:
            self.notice.say_error(error)
        self.packs.fill(self._packs)
        self._show_choices()
        self.go_to(self._choices.step)

    def keep(self) -> Choices:
        """Tell what is chosen so far."""
        if not self._pages:
            return replace(self._choices, left=self.left)
        return Choices(
            self.step,
            tuple(market for market, box in self._markets.items() if box.isChecked()),
            tuple(sector for sector, box in self._sectors.items() if box.isChecked()),
            self.packs.ticked() if self.step >= SOURCES or self._choices.packs is not None else None,
            self.hourly.isChecked(),
            self.left,
        )

    def take_up(self, choices: Choices) -> None:
        """Go on where somebody was."""
        self._choices, self.left = choices, choices.left
        if self._pages:
            self._show_choices()
            self.go_to(choices.step)

    def go_to(self, step: int) -> None:
        """Show a step; after the last one the choices are handed over."""
        if step > READY:
            self.left = True
            self.finished.emit(self.keep())
            return
        if step == SOURCES and self._choices.packs is None:
            self.packs.tick(suited(self._packs, self.keep().markets))
        self.step = step
        for place, page in enumerate(self._pages):
            page.setVisible(place == step)
        self._choices = self.keep()
        self._told.setText(
            self.tr("Step %1 of %2")
            .replace("%1", self._desk.words.number(step + 1))
            .replace("%2", self._desk.words.number(READY + 1))
        )
        self._show_sum()
        self.back.setVisible(step > LANGUAGE)
        self._name(self.next, self.tr("&Read the news now") if step == READY else self.tr("&Next"))
        self._name(self.skip, self.tr("&Not now") if step == READY else self.tr("&Skip"))
        self.next.setDefault(True)
        self.next.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Load what the steps offer when they are first seen."""
        super().showEvent(event)
        self.fill()

    def _skip(self) -> None:
        """Leave a step as it was; leaving the last one reads nothing."""
        if self.step < READY:
            self.go_to(self.step + 1)
        else:
            self.left = True
            self.finished.emit(Choices(packs=(), hourly=False))

    def _show_choices(self) -> None:
        for market, box in self._markets.items():
            box.setChecked(market in self._choices.markets)
        for sector, box in self._sectors.items():
            box.setChecked(sector in self._choices.sectors)
        self.packs.tick(self._choices.packs or ())
        self.hourly.setChecked(self._choices.hourly)

    def _show_sum(self) -> None:
        chosen = set(self.packs.ticked())
        number = sum(len(pack.sources) for pack in self._packs if pack.id in chosen)
        self.next.setEnabled(self.step < READY or number > 0)
        if number:
            self._sum.setText(
                self.tr("%n source(s) are chosen. The first news is here within a minute.", "", number)
            )
        else:
            self._sum.setText(self.tr("No source is chosen. Go back to choose some, or add them later."))

    def _language_page(self) -> QWidget:
        page, column = self._page(
            self.tr("Choose your language"),
            self.tr("Tradewind speaks three languages and reads news in all of them, whichever you choose."),
        )
        names = (self.tr("As the system"), *LANGUAGE_NAMES.values())
        now = self._desk.services.settings.language
        for language, name in zip(INTERFACE_LANGUAGES, names, strict=True):
            radio = QRadioButton(name)
            radio.setAccessibleName(name)
            radio.setFont(self._desk.fonts.font(BODY, language))
            radio.setChecked(language == now)
            radio.clicked.connect(
                lambda _checked=False, language=language: self.language_wanted.emit(language)
            )
            column.addWidget(radio)
        column.addStretch(1)
        return page

    def _market_page(self) -> QWidget:
        page, column = self._page(
            self.tr("What do you look for?"),
            self.tr("Markets choose the sources that are offered next; sectors what is shown first."),
        )
        markets = {CHINA: self.tr("China"), JAPAN: self.tr("Japan"), ELSEWHERE: self.tr("Elsewhere")}
        column.addWidget(label(self._desk, LEAD, self.tr("Markets"), bold=True))
        self._markets = self._ticks(column, markets.items())
        column.addSpacing(12)
        column.addWidget(label(self._desk, LEAD, self.tr("Sectors"), bold=True))
        column.addWidget(label(self._desk, NORMAL, self.tr("None ticked means all.")))
        names = [(sector.id, sector.name(self._desk.language)) for sector in self._desk.services.sectors()]
        self._sectors = self._ticks(column, names)
        column.addStretch(1)
        return page

    def _source_page(self) -> QWidget:
        page, column = self._page(
            self.tr("Choose what to read"),
            self.tr("Packs of sources to begin with. Each source can be removed later, and others added."),
        )
        column.addWidget(self.packs)
        self.packs.changed.connect(self._show_sum)
        column.addSpacing(12)
        column.addWidget(label(self._desk, LEAD, self.tr("Or your own"), bold=True))
        row = QHBoxLayout()
        row.addWidget(button(self._desk, self.tr("Add a feed address…"), "source", self.add_wanted.emit))
        row.addWidget(button(self._desk, self.tr("Import OPML…"), "export", self.import_wanted.emit))
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)
        return page

    def _last_page(self) -> QWidget:
        page, column = self._page(
            self.tr("Ready"),
            self.tr(
                "Tradewind says which sectors and policies the news speaks of and why, and keeps the "
                "opportunities that you find in it. It fetches nothing until you press the button."
            ),
        )
        column.addWidget(self._sum)
        self.hourly.setAccessibleName(self.hourly.text().replace("&", ""))
        column.addWidget(self.hourly)
        column.addStretch(1)
        return page

    def _page(self, heading: str, words: str) -> tuple[QWidget, QVBoxLayout]:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(label(self._desk, TITLE, heading, bold=True))
        column.addWidget(label(self._desk, BODY, words))
        column.addSpacing(8)
        return page, column

    def _ticks(self, column: QVBoxLayout, names: Iterable[tuple[str, str]]) -> dict[str, QCheckBox]:
        boxes = {}
        for key, name in names:
            boxes[key] = QCheckBox(name)
            boxes[key].setAccessibleName(name)
            column.addWidget(boxes[key])
        return boxes

    def _make_area(self) -> QScrollArea:
        inner = QWidget()
        row = QHBoxLayout(inner)
        middle = QWidget()
        middle.setMaximumWidth(self._desk.fonts.pixels(WIDTH))
        column = QVBoxLayout(middle)
        column.addSpacing(12)
        column.addWidget(self._told)
        for page in self._pages:
            column.addWidget(page, 1)
        row.addStretch(1)
        row.addWidget(middle, 1000)
        row.addStretch(1)
        area = QScrollArea()
        area.setAccessibleName(self.tr("First steps"))
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setVerticalScrollBar(ThinBar(self._desk, area, side=True))
        area.setWidget(inner)
        return area

    def _make_row(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(16, 8, 16, 12)
        row.addStretch(1)
        for made in (self.back, self.skip, self.next):
            row.addWidget(made)
        row.addStretch(1)
        return holder

    def _step_button(self, words: str, act: Callable[[], None]) -> QPushButton:
        made = QPushButton(words)
        self._name(made, words)
        made.clicked.connect(lambda _checked=False: act())
        return made

    @staticmethod
    def _name(made: QPushButton, words: str) -> None:
        made.setText(words)
        made.setAccessibleName(words.replace("&", ""))


def suited(packs: tuple[Pack, ...], markets: tuple[str, ...]) -> tuple[str, ...]:
    """Name the packs with a source from one of the markets; `*` stands for all other countries."""
    found = []
    for pack in packs:
        countries = {source.country for source in pack.sources if source.country}
        home = {CHINA: countries & GREATER_CHINA, JAPAN: countries & {JAPAN}}
        home[ELSEWHERE] = countries - GREATER_CHINA - {JAPAN}
        if any(home.get(market) for market in markets):
            found.append(pack.id)
    return tuple(found)
