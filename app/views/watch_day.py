"""A field for a day: typed or picked from a calendar; an empty one means no day."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QMenu, QWidget, QWidgetAction

from app.views.words import pydate, qdate

if TYPE_CHECKING:
    from app.views.desk import Desk

FORMS = (QLocale.FormatType.ShortFormat, QLocale.FormatType.LongFormat)
EARLIEST = 2000
LONGEST = 18


class DayField(QLineEdit):
    """Type `2026-12-01`, a day as the locale writes it, or `+14` for days from today."""

    settled = Signal()

    def __init__(self, desk: Desk, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setAccessibleName(name)
        self.setMaxLength(LONGEST)
        self.setPlaceholderText(self.tr("YYYY-MM-DD"))
        self.setToolTip(self.tr("Type a day, or +14 for two weeks from today. Alt+Down opens the calendar."))
        self._pick = self.addAction(desk.icons.icon("next"), QLineEdit.ActionPosition.TrailingPosition)
        self._pick.setText(self.tr("Choose from the calendar"))
        self._pick.setShortcut("Alt+Down")
        self._pick.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._pick.triggered.connect(self.open_calendar)
        self.textChanged.connect(self._colour)

    def show_day(self, day: date | None) -> None:
        """Set the day."""
        self.setText(day.isoformat() if day else "")

    @property
    def sound(self) -> bool:
        """Tell whether what is typed is a day, or nothing."""
        return not self.text().strip() or self.day() is not None

    def day(self) -> date | None:
        """Give the day; None for an empty field and for words that are no day."""
        return read_day(self.text(), self._desk.words.today())

    def open_calendar(self) -> None:
        """Let a day be picked."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar = QCalendarWidget(menu)
        calendar.setAccessibleName(self.tr("Calendar"))
        calendar.setFirstDayOfWeek(QLocale().firstDayOfWeek())
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setSelectedDate(qdate(self.day() or self._desk.words.today()))
        action = QWidgetAction(menu)
        action.setDefaultWidget(calendar)
        menu.addAction(action)

        def take(day: QDate) -> None:
            self.show_day(pydate(day))
            menu.close()
            self.settled.emit()

        calendar.activated.connect(take)
        calendar.clicked.connect(take)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))
        calendar.setFocus()

    def _colour(self) -> None:
        palette = self.palette()
        colours = self._desk.theme.colours
        palette.setColor(QPalette.ColorRole.Text, QColor(colours.text if self.sound else colours.red))
        self.setPalette(palette)


def read_day(text: str, today: date) -> date | None:
    """Read a day as people type it; None for nothing and for what is no day from 2000 on."""
    words = text.strip()
    if not words:
        return None
    if words.startswith("+") and words[1:].isdecimal() and len(words) < len("+99999"):
        return today + timedelta(days=int(words[1:]))
    found = QDate.fromString(words.replace("/", "-").replace(".", "-"), Qt.DateFormat.ISODate)
    for form in FORMS:
        found = found if found.isValid() else QLocale().toDate(words, form)
    return pydate(found) if found.isValid() and found.year() >= EARLIEST else None
